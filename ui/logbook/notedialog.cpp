#include "ui/logbook/notedialog.h"

#include <QCheckBox>
#include <QPlainTextEdit>

NoteDialog::NoteDialog(const QString &about, QWidget *parent)
    : FormDialog(tr("Note for the logbook"), tr("Keep"), parent)
    , m_text(new QPlainTextEdit(this))
    , m_about(new QCheckBox(tr("About %1").arg(about), this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(96);
    addRow(tr("What happened?"), m_text, tr("It waits in the margin of this week's entry."));
    m_about->setChecked(!about.isEmpty());
    m_about->setVisible(!about.isEmpty());
    addWide(m_about);
    m_text->setFocus();
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

bool NoteDialog::isAboutIt() const
{
    return m_about->isChecked();
}

QString NoteDialog::check()
{
    return text().isEmpty() ? tr("A few words are needed.") : QString();
}
