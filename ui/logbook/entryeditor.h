// EntryEditor: the card in which an entry is written: buttons, the text with its spelling, find and replace, and what
// is said about it. Window's thread; the console outlives it.
#pragma once

#include "ui/kit/card.h"

#include <QTimer>

namespace qd {
class Console;
class Spelling;
} // namespace qd
class FindBar;
class Label;
class MarkdownEditor;

class EntryEditor : public Card {
    Q_OBJECT
public:
    explicit EntryEditor(qd::Console &console, QWidget *parent = nullptr);

    MarkdownEditor &text() const { return *m_text; }
    FindBar &finder() const { return *m_finder; }
    void setLanguage(const QString &language); // of the spelling: "en", "fr"
    void setState(const QString &words, const QColor &ink = {}); // "· saved 14:03"
    void setFocused(bool focused); // a narrow column in the middle of a wide card

signals:
    void failed(const QString &words);
    void focusAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString keepPicture(const QImage &picture, const QString &title);
    void putChart();
    void count();

    qd::Console &m_console;
    qd::Spelling *m_spelling;
    Label *m_state;
    MarkdownEditor *m_text;
    FindBar *m_finder;
    bool m_isFocused = false;
    QTimer m_pause;
};
