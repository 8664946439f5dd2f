#include "ui/alerts/alertdialogs.h"

#include "ui/kit/timetext.h"

#include <QComboBox>
#include <QLineEdit>

AcknowledgeDialog::AcknowledgeDialog(int alerts, qint64 nowMs, QWidget *parent)
    : FormDialog(alerts == 1 ? tr("Acknowledge the alert") : tr("Acknowledge %n alerts", nullptr, alerts),
        tr("Acknowledge"), parent)
    , m_now(nowMs)
    , m_until(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    m_until->addItem(tr("until it clears"), 0);
    for (const int minutes : {30, 2 * 60, 8 * 60})
        m_until->addItem(tr("for %1").arg(shortSpan(minutes * 60'000ll)), minutes);
    m_note->setPlaceholderText(tr("what you do about it"));
    addRow(tr("It holds"), m_until);
    addRow(tr("Note"), m_note);
    m_note->setFocus();
}

QString AcknowledgeDialog::note() const
{
    return m_note->text();
}

qint64 AcknowledgeDialog::until() const
{
    const int minutes = m_until->currentData().toInt();
    return minutes == 0 ? 0 : m_now + minutes * 60'000ll;
}
