#include "ui/logbook/notedialog.h"

#include <QCheckBox>
#include <QPlainTextEdit>

NoteDialog::NoteDialog(const QString &about, QWidget *parent)
    : FormDialog(tr("Note for the logbook"), tr("Keep"), parent)
    , m_text(new QPlainTextEdit(this))
    , m_about(new QCheckBox(tr("About %1").arg(about), this))
    , m_picture(new QCheckBox(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(96);
    addRow(tr("What happened?"), m_text, tr("It waits in the margin of this week's entry."));
    m_about->setChecked(!about.isEmpty());
    m_about->setVisible(!about.isEmpty());
    addWide(m_about);
    m_picture->hide();
    addWide(m_picture);
    m_text->setFocus();
}

void NoteDialog::begin(const QString &words)
{
    m_begun = words.trimmed();
    m_text->setPlainText(words);
    m_text->moveCursor(QTextCursor::End);
}

void NoteDialog::offerPicture(const QString &title, bool wanted)
{
    m_picture->setText(tr("With the picture of “%1”").arg(title));
    m_picture->setAccessibleName(m_picture->text());
    m_picture->setChecked(wanted);
    m_picture->show();
}

bool NoteDialog::wantsPicture() const
{
    return m_picture->isChecked();
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
    const bool isBegunAlone = text() == m_begun && !wantsPicture();
    return text().isEmpty() || isBegunAlone ? tr("A few words are needed.") : QString();
}
