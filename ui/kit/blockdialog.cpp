#include "ui/kit/blockdialog.h"

#include <QComboBox>
#include <QLineEdit>

BlockDialog::BlockDialog(const QString &reason, QWidget *parent)
    : FormDialog(tr("Block releases"), tr("Block releases"), parent)
    , m_reason(new QLineEdit(reason, this))
    , m_remind(new QComboBox(this))
{
    constexpr qint64 minuteMs = 60'000;
    m_reason->setMaxLength(500);
    m_reason->setMinimumWidth(380);
    m_remind->addItem(tr("in 30 minutes"), 30 * minuteMs);
    m_remind->addItem(tr("in an hour"), 60 * minuteMs);
    m_remind->addItem(tr("in 2 hours"), 120 * minuteMs);
    m_remind->addItem(tr("in 4 hours"), 240 * minuteMs);
    m_remind->addItem(tr("tomorrow at this hour"), 24 * 60 * minuteMs);
    m_remind->setCurrentIndex(1);
    addRow(tr("Why"), m_reason);
    addRow(tr("Remind to lift it"), m_remind,
        tr("It is shown on every page, told to the product teams where a channel leads to them, and answered to "
           "deployment scripts by “quarterdeck releases status”."));
}

QString BlockDialog::reason() const
{
    return m_reason->text().simplified();
}

qint64 BlockDialog::remindAfterMs() const
{
    return m_remind->currentData().toLongLong();
}

QString BlockDialog::check()
{
    return reason().isEmpty() ? tr("Say in a few words why nobody should release.") : QString();
}
