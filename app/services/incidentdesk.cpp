#include "app/services/incidentdesk.h"

#include "app/store/incidentrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 clockToleranceMs = 60'000;
constexpr int longestTitle = 300;

// Appends the entry, replays the whole timeline, and writes what the incident has become.
Result<Incident> record(Transaction &transaction, Incident incident, const TimelineEntry &entry, const Stamp &stamp)
{
    if (auto done = IncidentRepository::append(transaction, entry); !done)
        return tl::unexpected(done.error());
    const auto timeline = IncidentRepository(transaction.database()).timeline(incident.id);
    if (!timeline)
        return tl::unexpected(timeline.error());
    incident = replay(incident, *timeline);
    if (auto done = IncidentRepository::save(transaction, incident, stamp); !done)
        return tl::unexpected(done.error());
    return incident;
}

} // namespace

IncidentDesk::IncidentDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<Incident>> IncidentDesk::all() const
{
    auto incidents = IncidentRepository(m_context.database).all();
    if (incidents) {
        std::stable_partition(
            incidents->begin(), incidents->end(), [](const Incident &incident) { return incident.isOpen(); });
    }
    return incidents;
}

Result<Incident> IncidentDesk::incident(const IncidentId &id) const
{
    return IncidentRepository(m_context.database).incident(id);
}

Result<Incident> IncidentDesk::byKey(const QString &key) const
{
    bool isNumber = false;
    const QString digits = key.startsWith(u"INC-"_s, Qt::CaseInsensitive) ? key.mid(4) : key;
    const int number = digits.toInt(&isNumber);
    auto incident = isNumber ? IncidentRepository(m_context.database).byNumber(number)
                             : Result<Incident>(failure(Error::Kind::NotFound, key));
    if (!incident && incident.error().kind == Error::Kind::NotFound)
        return failure(Error::Kind::NotFound, key);
    return incident;
}

Result<QList<TimelineEntry>> IncidentDesk::timeline(const IncidentId &id) const
{
    return IncidentRepository(m_context.database).timeline(id);
}

Result<> IncidentDesk::checkTime(qint64 at) const
{
    if (at > m_context.clock.nowMs() + clockToleranceMs)
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "this time is still to come")));
    return {};
}

Result<Incident> IncidentDesk::declare(const Declaration &declaration)
{
    const QString title = declaration.title.simplified();
    if (title.isEmpty())
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an incident needs a title")));
    if (title.size() > longestTitle)
        return failure(Error::Kind::Invalid, {}, u"a title has at most %1 characters"_s.arg(longestTitle));
    const Stamp stamp = m_context.stamp();
    Incident incident;
    incident.id = IncidentId::create(stamp.nowMs);
    incident.title = title;
    incident.severity = declaration.severity;
    incident.lead = declaration.lead.isEmpty() ? stamp.author : declaration.lead.simplified();
    incident.started = declaration.started.value_or(stamp.nowMs);
    incident.detected = declaration.detected.value_or(stamp.nowMs);
    for (const qint64 at : {incident.started, incident.detected}) {
        if (auto sound = checkTime(at); !sound)
            return tl::unexpected(sound.error());
    }
    if (incident.detected < incident.started)
        return failure(Error::Kind::Invalid, {},
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "it cannot be noticed before it starts")));
    auto transaction = m_context.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto number = IncidentRepository(m_context.database).nextNumber();
    if (!number)
        return tl::unexpected(number.error());
    incident.number = *number;
    if (auto done = IncidentRepository::save(*transaction, incident, stamp); !done)
        return tl::unexpected(done.error());
    TimelineEntry entry;
    entry.id = TimelineEntryId::create(stamp.nowMs);
    entry.incident = incident.id;
    entry.at = incident.detected;
    entry.recordedAt = stamp.nowMs;
    entry.kind = TimelineKind::Declared;
    entry.author = stamp.author;
    entry.text = declaration.text.isEmpty() ? title : declaration.text;
    auto recorded = record(*transaction, incident, entry, stamp);
    if (!recorded)
        return recorded;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return recorded;
}

Result<Incident> IncidentDesk::act(
    const IncidentId &id, TimelineKind kind, const QString &text, std::optional<qint64> at)
{
    const Stamp stamp = m_context.stamp();
    auto transaction = m_context.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto incident = IncidentRepository(m_context.database).incident(id);
    if (!incident)
        return incident;
    TimelineEntry entry;
    entry.id = TimelineEntryId::create(stamp.nowMs);
    entry.incident = id;
    entry.at = at.value_or(stamp.nowMs);
    entry.recordedAt = stamp.nowMs;
    entry.kind = kind;
    entry.author = stamp.author;
    entry.text = text.trimmed();
    if (auto sound = checkTime(entry.at); !sound)
        return tl::unexpected(sound.error());
    if (auto allowed = checkAction(*incident, kind, entry.at); !allowed)
        return tl::unexpected(allowed.error());
    auto recorded = record(*transaction, *incident, entry, stamp);
    if (!recorded)
        return recorded;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return recorded;
}

Result<Incident> IncidentDesk::acknowledge(const IncidentId &id, const QString &text, std::optional<qint64> at)
{
    return act(id, TimelineKind::Acknowledged, text, at);
}

Result<Incident> IncidentDesk::note(const IncidentId &id, const QString &text, std::optional<qint64> at)
{
    if (text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a note needs words")));
    return act(id, TimelineKind::Note, text, at);
}

Result<Incident> IncidentDesk::restore(const IncidentId &id, const QString &text, std::optional<qint64> at)
{
    return act(id, TimelineKind::Restored, text, at);
}

Result<Incident> IncidentDesk::fix(const IncidentId &id, const QString &text, std::optional<qint64> at)
{
    return act(id, TimelineKind::Fixed, text, at);
}

Result<Incident> IncidentDesk::dismiss(const IncidentId &id, const QString &reason, std::optional<qint64> at)
{
    if (reason.trimmed().isEmpty())
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "dismissing needs a reason")));
    return act(id, TimelineKind::Dismissed, reason, at);
}

Result<Incident> IncidentDesk::correct(const TimelineEntry &entry, const QString &text, std::optional<qint64> at)
{
    const Stamp stamp = m_context.stamp();
    auto transaction = m_context.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto incident = IncidentRepository(m_context.database).incident(entry.incident);
    if (!incident)
        return incident;
    TimelineEntry correction = entry;
    correction.id = TimelineEntryId::create(stamp.nowMs);
    correction.at = at.value_or(entry.at);
    correction.recordedAt = stamp.nowMs;
    correction.kind = TimelineKind::Correction;
    correction.author = stamp.author;
    correction.text = text.trimmed();
    correction.corrects = entry.id;
    if (auto sound = checkTime(correction.at); !sound)
        return tl::unexpected(sound.error());
    if (correction.at < incident->started)
        return failure(Error::Kind::Conflict, incident->key(),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "before the start of the impact")));
    auto recorded = record(*transaction, *incident, correction, stamp);
    if (!recorded)
        return recorded;
    if (recorded->fixed && recorded->restored && *recorded->fixed < *recorded->restored)
        return failure(Error::Kind::Conflict, incident->key(),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "the fix would come before the restoration")));
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return recorded;
}

Result<Incident> IncidentDesk::setTickets(const IncidentId &id, int tickets)
{
    if (tickets < 0)
        return failure(Error::Kind::Invalid, {},
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "there cannot be fewer than no tickets")));
    Result<Incident> incident;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        incident = IncidentRepository(m_context.database).incident(id);
        if (!incident)
            return tl::unexpected(incident.error());
        incident->tickets = tickets;
        return IncidentRepository::save(transaction, *incident, stamp);
    });
    return written ? incident : tl::unexpected(written.error());
}

} // namespace qd
