#include "ui/shell/helmdialog.h"

#include "ui/kit/momentfield.h"

#include <QLineEdit>

HelmDialog::HelmDialog(const QString &name, qint64 nowMs, const QTimeZone &zone, QWidget *parent)
    : FormDialog(tr("Give the helm to %1").arg(name), tr("Give the helm"), parent)
    , m_zone(zone)
    , m_at(makeMomentField(nowMs, zone, false))
    , m_note(new QLineEdit(this))
{
    m_note->setMaxLength(300);
    addRow(tr("From"), m_at, tr("Until the next passing or the next handover: then the senior captain holds it."));
    addRow(tr("Note"), m_note);
}

qint64 HelmDialog::at() const
{
    return momentIn(*m_at, m_zone);
}

QString HelmDialog::note() const
{
    return m_note->text().trimmed();
}
