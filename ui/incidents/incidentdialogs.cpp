#include "ui/incidents/incidentdialogs.h"

#include "ui/incidents/incidentwords.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QDateTimeEdit *timeField(qint64 ms, const QTimeZone &zone)
{
    // The field shows the zone's wall clock; its own zone is not asked for.
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    auto *field = new QDateTimeEdit(QDateTime(local.date(), local.time(), Qt::UTC));
    field->setTimeSpec(Qt::UTC);
    field->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    field->setCalendarPopup(true);
    return field;
}

qint64 instantIn(const QDateTimeEdit &field, const QTimeZone &zone)
{
    return qd::instantOf(field.date(), field.time(), zone);
}

} // namespace

DeclareDialog::DeclareDialog(
    qint64 nowMs, std::optional<qint64> startedMs, const QTimeZone &zone, const QString &author, QWidget *parent)
    : FormDialog(tr("Declare an incident"), tr("Declare"), parent)
    , m_now(nowMs)
    , m_zone(zone)
    , m_title(new QLineEdit(this))
    , m_severity(new QComboBox(this))
    , m_started(timeField(startedMs.value_or(nowMs), zone))
    , m_lead(new QLineEdit(this))
{
    m_title->setMaxLength(300);
    m_title->setPlaceholderText(tr("What do users notice?"));
    for (const qd::Severity severity : {qd::Severity::Critical, qd::Severity::Major, qd::Severity::Minor})
        m_severity->addItem(severityWord(severity), int(severity));
    m_severity->setCurrentIndex(1);
    m_lead->setPlaceholderText(author);
    addRow(tr("Title"), m_title);
    addRow(tr("Severity"), m_severity);
    addRow(tr("Impact since"), m_started, tr("The stopwatch runs from here."));
    addRow(tr("Led by"), m_lead);
    m_title->setFocus();
}

qd::Declaration DeclareDialog::declaration() const
{
    qd::Declaration declaration;
    declaration.title = m_title->text();
    declaration.severity = qd::Severity(m_severity->currentData().toInt());
    declaration.started = std::min(instantIn(*m_started, m_zone), m_now);
    declaration.lead = m_lead->text();
    return declaration;
}

QString DeclareDialog::check()
{
    if (m_title->text().simplified().isEmpty()) {
        m_title->setFocus();
        return tr("Give it a title: a few words are enough.");
    }
    if (instantIn(*m_started, m_zone) > m_now + 60'000)
        return tr("The impact cannot begin in the future.");
    return {};
}

DismissDialog::DismissDialog(const QString &key, QWidget *parent)
    : FormDialog(tr("Dismiss %1").arg(key), tr("Dismiss"), parent)
    , m_reason(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    using Reason = qd::DismissalReason;
    for (const Reason reason :
        {Reason::Duplicate, Reason::FalsePositive, Reason::Superseded, Reason::External, Reason::Cancelled}) {
        m_reason->addItem(reasonWord(reason), int(reason));
    }
    m_reason->setCurrentIndex(1);
    addRow(tr("Why is it no incident?"), m_reason);
    addRow(tr("Words"), m_text);
    m_reason->setFocus();
}

qd::DismissalReason DismissDialog::reason() const
{
    return qd::DismissalReason(m_reason->currentData().toInt());
}

QString DismissDialog::text() const
{
    return m_text->text().trimmed();
}

TextDialog::TextDialog(const QString &title, const QString &verb, const QString &name, const QString &text,
    std::optional<qint64> at, const QTimeZone &zone, QWidget *parent)
    : FormDialog(title, verb, parent)
    , m_zone(zone)
    , m_text(new QLineEdit(text, this))
{
    addRow(name, m_text);
    if (at) {
        m_at = timeField(*at, zone);
        addRow(tr("At"), m_at);
    }
    m_text->setFocus();
}

QString TextDialog::text() const
{
    return m_text->text().trimmed();
}

std::optional<qint64> TextDialog::at() const
{
    return m_at ? std::optional(instantIn(*m_at, m_zone)) : std::nullopt;
}

QString TextDialog::check()
{
    return text().isEmpty() ? tr("A few words are needed.") : QString();
}
