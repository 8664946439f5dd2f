// TemplateDialog: the crew's template of the draft, the placeholders it may use, and how a draft of the week looks with
// it as one types. accept() keeps it.
#pragma once

#include "app/services/draftform.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class MessageBar;
class SafeTextBrowser;

class TemplateDialog : public QDialog {
    Q_OBJECT
public:
    // `asked` says of which form and language, and which week it is tried on.
    TemplateDialog(qd::Console &console, const qd::DraftAsked &asked, QWidget *parent = nullptr);

    void accept() override;

private:
    void preview();

    qd::Console &m_console;
    qd::DraftAsked m_asked;
    MessageBar *m_messages;
    QPlainTextEdit *m_text;
    QListWidget *m_placeholders;
    SafeTextBrowser *m_preview;
    QPushButton *m_keep;
    QTimer m_pause;
};
