// RunbookEditor: writes a runbook, or adapts one that is built in or comes from a folder: its text with front matter,
// and beside it how it will be read. Window's thread; the console outlives it.
#pragma once

#include "app/domain/guide/runbook.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class MarkdownEditor;
class MessageBar;
class RunbookView;

class RunbookEditor : public QDialog {
    Q_OBJECT
public:
    // Without a runbook: a new one.
    RunbookEditor(qd::Console &console, const std::optional<qd::Runbook> &runbook, QWidget *parent = nullptr);

    QString path() const { return m_path; } // of what was kept
    void accept() override;
    void reject() override; // asks when something would be lost

private:
    void preview();

    qd::Console &m_console;
    MessageBar *m_messages;
    QLineEdit *m_name;
    MarkdownEditor *m_text;
    RunbookView *m_preview;
    QPushButton *m_keep;
    QTimer m_pause;
    QString m_path;
    bool m_warned = false;
};
