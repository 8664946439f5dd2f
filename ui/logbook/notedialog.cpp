#include "ui/logbook/notedialog.h"

#include <QPlainTextEdit>

NoteDialog::NoteDialog(QWidget *parent)
    : FormDialog(tr("Note for the logbook"), tr("Keep"), parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(96);
    addRow(tr("What happened?"), m_text, tr("It waits in the margin of this week's entry."));
    m_text->setFocus();
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

QString NoteDialog::check()
{
    return text().isEmpty() ? tr("A few words are needed.") : QString();
}
