// PostMortemDialog: what an incident taught, in Markdown with its preview: drafted from the timeline, kept as it is
// written, its open items made works. A window of its own beside the page. Console and dialogs outlive it.
#pragma once

#include "app/domain/postmortem.h"
#include "app/domain/result.h"

#include <QDialog>
#include <QTimer>

namespace qd {
class Console;
}
class Dialogs;
class Label;
class MarkdownEditor;
class MessageBar;
class SafeTextBrowser;

class PostMortemDialog : public QDialog {
    Q_OBJECT
public:
    PostMortemDialog(
        qd::Console &console, Dialogs &dialogs, const qd::IncidentId &incident, const QString &key, QWidget *parent);
    ~PostMortemDialog() override;

    void done(int result) override; // keeps what is written; stays open when it cannot be kept

private:
    void edited();
    [[nodiscard]] qd::Result<> keep();
    void keepLater();
    void draftAgain();
    void makeWorks();
    void exportTo();

    qd::Console &m_console;
    Dialogs &m_dialogs;
    QString m_key;
    qd::PostMortem m_kept; // as stored; revision 0: not yet
    bool m_dirty = false;
    MessageBar *m_messages;
    MarkdownEditor *m_editor;
    SafeTextBrowser *m_preview;
    Label *m_state;
    QTimer m_save;
    QTimer m_show;
};
