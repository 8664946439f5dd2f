// TextsPanel: the texts of messages by situation, audience and language: what is built in, or what the crew made of it,
// with the placeholders that may stand in them and how one looks when it is filled. Window's thread; the console
// outlives it.
#pragma once

#include "app/domain/outreach/outreach.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class MarkdownEditor;
class MessageBar;
class SafeTextBrowser;

class TextsPanel : public QWidget {
    Q_OBJECT
public:
    TextsPanel(qd::Console &console, MessageBar &messages, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void preview();
    void keep();
    struct Which {
        qd::Situation situation;
        qd::Audience audience;
        QString language;

        QString key() const;
    };
    Which chosen() const;

    qd::Console &m_console;
    MessageBar &m_messages;
    QListWidget *m_situations;
    QComboBox *m_audience;
    QComboBox *m_language;
    MarkdownEditor *m_text;
    SafeTextBrowser *m_preview;
    QPushButton *m_builtIn;
    QPushButton *m_keep;
    QTimer m_pause;
    std::optional<Which> m_shown; // of the fields' choice once it was read
    QHash<QString, QString> m_unkept; // what was typed and left, by its key
};
