#include "app/services/incidentwriting.h"

#include "app/domain/entryrules.h"
#include "app/store/incidentrepository.h"
#include "app/store/incidentsearch.h"
#include "app/store/peoplerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 clockToleranceMs = 60'000;

// The name as the crew writes it, and its team; a name that is nobody's of the crew stays free.
Result<> lookUp(Database &database, Labels &details)
{
    const PeopleRepository repository(database);
    const auto people = repository.people();
    const auto teams = repository.teams();
    if (!people || !teams)
        return tl::unexpected(people ? teams.error() : people.error());
    const QString name = details.value(Detail::name);
    const auto person = std::find_if(people->begin(), people->end(),
        [&name](const Person &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (person == people->end())
        return {};
    details[Detail::name] = person->name;
    const auto team =
        std::find_if(teams->begin(), teams->end(), [&person](const Team &each) { return each.id == person->team; });
    if (team != teams->end())
        details.insert(Detail::team, team->name);
    return {};
}

} // namespace

IncidentWriting::IncidentWriting(
    Transaction &transaction, Incident incident, QList<TimelineEntry> timeline, Stamp stamp)
    : m_transaction(&transaction)
    , m_incident(std::move(incident))
    , m_timeline(std::move(timeline))
    , m_stamp(std::move(stamp))
{
}

Result<IncidentWriting> IncidentWriting::open(Transaction &transaction, const IncidentId &id, const Stamp &stamp)
{
    const IncidentRepository repository(transaction.database());
    auto incident = repository.incident(id);
    auto timeline = repository.timeline(id);
    if (!incident || !timeline)
        return tl::unexpected(incident ? timeline.error() : incident.error());
    return IncidentWriting(transaction, std::move(*incident), std::move(*timeline), stamp);
}

Result<IncidentWriting> IncidentWriting::begin(Transaction &transaction, Incident incident, const Stamp &stamp)
{
    const auto number = IncidentRepository(transaction.database()).nextNumber();
    if (!number)
        return tl::unexpected(number.error());
    incident.id = IncidentId::create(stamp.nowMs);
    incident.number = *number;
    if (auto done = IncidentRepository::save(transaction, incident, stamp); !done)
        return tl::unexpected(done.error());
    return IncidentWriting(transaction, std::move(incident), {}, stamp);
}

Result<> IncidentWriting::checkTime(qint64 at) const
{
    if (at > m_stamp.nowMs + clockToleranceMs)
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "this time is still to come")));
    return {};
}

Result<> IncidentWriting::add(TimelineCommand command)
{
    const qint64 at = command.at.value_or(m_stamp.nowMs);
    if (command.kind == TimelineKind::Lead || command.kind == TimelineKind::CalledIn
        || command.kind == TimelineKind::Released) {
        if (auto done = lookUp(m_transaction->database(), command.details); !done)
            return done;
    }
    auto ready = readied(m_incident, std::move(command));
    if (!ready)
        return tl::unexpected(ready.error());
    if (auto sound = checkTime(at); !sound)
        return sound;
    const bool first = m_timeline.isEmpty() && ready->kind == TimelineKind::Declared;
    if (auto allowed = checkAction(m_incident, ready->kind, at); !first && !allowed)
        return allowed;
    TimelineEntry entry;
    entry.at = at;
    entry.kind = ready->kind;
    entry.text = ready->text;
    entry.details = ready->details;
    return append(std::move(entry), isMilestone(entry.kind));
}

Result<> IncidentWriting::correct(const TimelineEntry &entry, const QString &text, qint64 at, const Labels &details)
{
    if (text.size() > longestEntry)
        return failure(Error::Kind::Invalid, {},
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an entry has at most 65,536 characters")));
    if (auto sound = checkTime(at); !sound)
        return sound;
    TimelineEntry correction;
    correction.at = at;
    correction.kind = TimelineKind::Correction;
    correction.text = text.trimmed();
    correction.corrects = entry.id;
    correction.details = details;
    return append(std::move(correction), true);
}

Result<> IncidentWriting::append(TimelineEntry entry, bool decides)
{
    entry.id = TimelineEntryId::create(m_stamp.nowMs);
    entry.incident = m_incident.id;
    entry.recordedAt = m_stamp.nowMs;
    entry.author = m_stamp.author;
    m_timeline.append(entry);
    const Incident replayed = replay(m_incident, m_timeline);
    if (auto sound = decides ? checkHistory(replayed, m_timeline) : Result<>(); !sound)
        return sound;
    m_incident = replayed;
    return IncidentRepository::append(*m_transaction, entry);
}

Result<Incident> IncidentWriting::finish()
{
    if (auto done = IncidentRepository::save(*m_transaction, m_incident, m_stamp); !done)
        return tl::unexpected(done.error());
    if (auto done = IncidentSearch::index(*m_transaction, m_incident, m_timeline); !done)
        return tl::unexpected(done.error());
    return m_incident;
}

} // namespace qd
