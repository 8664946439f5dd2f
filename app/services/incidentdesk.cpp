#include "app/services/incidentdesk.h"

#include "app/services/incidentwriting.h"
#include "app/store/incidentrepository.h"
#include "app/store/incidentsearch.h"
#include "app/store/peoplerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int longestTitle = 300;

tl::unexpected<Error> invalid(const char *why)
{
    return failure(Error::Kind::Invalid, {}, QString::fromLatin1(why));
}

TimelineCommand entry(TimelineKind kind, const QString &text, std::optional<qint64> at, Labels details = {})
{
    return {kind, text, std::move(details), at};
}

Labels serviceChange(const QStringList &before, const QStringList &after)
{
    QStringList added;
    QStringList removed;
    std::copy_if(after.begin(), after.end(), std::back_inserter(added),
        [&before](const QString &name) { return !before.contains(name); });
    std::copy_if(before.begin(), before.end(), std::back_inserter(removed),
        [&after](const QString &name) { return !after.contains(name); });
    Labels details;
    if (!added.isEmpty())
        details.insert(Detail::add, namesToText(added));
    if (!removed.isEmpty())
        details.insert(Detail::remove, namesToText(removed));
    return details;
}

Labels servicesAdded(const QStringList &services)
{
    return {{Detail::add, namesToText(services)}};
}

} // namespace

IncidentDesk::IncidentDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<IncidentCounts> IncidentDesk::counts() const
{
    return IncidentRepository(m_context.database).counts();
}

Result<QList<Incident>> IncidentDesk::all() const
{
    return find({});
}

Result<QList<Incident>> IncidentDesk::find(const IncidentFilter &filter) const
{
    return IncidentRepository(m_context.database).find(filter);
}

Result<QList<Incident>> IncidentDesk::similar(const QString &title, int most) const
{
    const auto numbers = IncidentSearch::similar(m_context.database, title, most);
    return numbers ? IncidentRepository(m_context.database).byNumbers(*numbers) : tl::unexpected(numbers.error());
}

Result<Incident> IncidentDesk::incident(const IncidentId &id) const
{
    return IncidentRepository(m_context.database).incident(id);
}

Result<Incident> IncidentDesk::byKey(const QString &key) const
{
    const auto number = incidentNumberFrom(key, IncidentKeyForm::Typed);
    auto incident = number ? IncidentRepository(m_context.database).byNumber(*number)
                           : Result<Incident>(failure(Error::Kind::NotFound, key));
    if (!incident && incident.error().kind == Error::Kind::NotFound)
        return failure(Error::Kind::NotFound, key);
    return incident;
}

Result<QList<TimelineEntry>> IncidentDesk::timeline(const IncidentId &id) const
{
    return IncidentRepository(m_context.database).wholeTimeline(id);
}

Result<CommandNames> IncidentDesk::names() const
{
    const auto people = PeopleRepository(m_context.database).people();
    const auto services = IncidentRepository(m_context.database).services();
    if (!people || !services)
        return tl::unexpected(people ? services.error() : people.error());
    CommandNames names;
    names.services = *services;
    for (const Person &person : *people) {
        if (!person.left.isValid())
            names.people.append(person.name);
    }
    return names;
}

Result<Incident> IncidentDesk::declare(const Declaration &declaration)
{
    const QString title = declaration.title.simplified();
    if (title.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Rule", "an incident needs a title"));
    if (title.size() > longestTitle)
        return invalid(QT_TRANSLATE_NOOP("Rule", "a title has at most 300 characters"));
    Result<Incident> declared;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        Incident incident;
        incident.title = title;
        incident.severity = declaration.severity;
        incident.lead = declaration.lead.isEmpty() ? stamp.author : declaration.lead.simplified();
        incident.detected = declaration.detected.value_or(stamp.nowMs);
        incident.started = declaration.started.value_or(std::min(stamp.nowMs, incident.detected));
        if (incident.started > stamp.nowMs + 60'000)
            return invalid(QT_TRANSLATE_NOOP("Rule", "this time is still to come"));
        auto writing = IncidentWriting::begin(transaction, incident, stamp);
        if (!writing)
            return tl::unexpected(writing.error());
        const QString text = declaration.text.isEmpty() ? title : declaration.text;
        const qint64 declaredAt = std::max(stamp.nowMs, incident.detected);
        QList<TimelineCommand> entries{entry(TimelineKind::Declared, text, declaredAt)};
        if (incident.detected != declaredAt)
            entries.append(entry(TimelineKind::Detected, {}, incident.detected));
        if (!namesToText(declaration.services).isEmpty())
            entries.append(entry(TimelineKind::Service, {}, {}, servicesAdded(declaration.services)));
        for (const TimelineCommand &each : std::as_const(entries)) {
            if (auto done = writing->add(each); !done)
                return done;
        }
        declared = writing->finish();
        return declared ? Result<>() : tl::unexpected(declared.error());
    });
    return written ? declared : tl::unexpected(written.error());
}

Result<Incident> IncidentDesk::enter(const IncidentId &id, const QList<TimelineCommand> &commands)
{
    Result<Incident> become;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto writing = IncidentWriting::open(transaction, id, stamp);
        if (!writing)
            return tl::unexpected(writing.error());
        for (const TimelineCommand &command : commands) {
            if (auto done = writing->add(command); !done)
                return done;
        }
        become = writing->finish();
        return become ? Result<>() : tl::unexpected(become.error());
    });
    return written ? become : tl::unexpected(written.error());
}

Result<Incident> IncidentDesk::enterLine(const IncidentId &id, const QString &line, qint64 nowMs, const QTimeZone &zone)
{
    auto commands = readTimelineLine(line, nowMs, zone);
    if (!commands)
        return tl::unexpected(commands.error());
    for (TimelineCommand &command : *commands)
        command.at = command.at.value_or(nowMs); // the moment of the key, even when the database is locked for a while
    return enter(id, *commands);
}

Result<Incident> IncidentDesk::act(
    const IncidentId &id, TimelineKind kind, const QString &text, std::optional<qint64> at, Labels details)
{
    return enter(id, {entry(kind, text, at, std::move(details))});
}

Result<Incident> IncidentDesk::acknowledge(const IncidentId &id, const QString &text, std::optional<qint64> at)
{
    return act(id, TimelineKind::Acknowledged, text, at);
}

Result<Incident> IncidentDesk::note(const IncidentId &id, const QString &text, std::optional<qint64> at)
{
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

Result<Incident> IncidentDesk::relapse(const IncidentId &id, const QString &why, std::optional<qint64> at)
{
    return act(id, TimelineKind::Relapsed, why, at);
}

Result<Incident> IncidentDesk::dismiss(
    const IncidentId &id, DismissalReason reason, const QString &text, std::optional<qint64> at)
{
    return act(id, TimelineKind::Dismissed, text, at, {{Detail::reason, toString(reason)}});
}

Result<Incident> IncidentDesk::reopen(const IncidentId &id, const QString &why, std::optional<qint64> at)
{
    return act(id, TimelineKind::Reopened, why, at);
}

Result<Incident> IncidentDesk::moveStart(const IncidentId &id, qint64 started, const QString &text)
{
    return act(id, TimelineKind::Started, text, started);
}

Result<Incident> IncidentDesk::setTickets(const IncidentId &id, int tickets)
{
    return act(id, TimelineKind::Ticket, {}, {}, {{Detail::count, QString::number(tickets)}});
}

Result<Incident> IncidentDesk::setServices(const IncidentId &id, const QStringList &services)
{
    const auto before = incident(id);
    if (!before)
        return before;
    const Labels change = serviceChange(before->services, namesFromText(namesToText(services)));
    return change.isEmpty() ? before : act(id, TimelineKind::Service, {}, {}, change);
}

Result<Incident> IncidentDesk::answer(const IncidentId &id, const QString &answer, const QString &text)
{
    return act(id, TimelineKind::Decision, text, {}, {{Detail::answer, answer}});
}

Result<Incident> IncidentDesk::correct(
    const TimelineEntry &entry, const QString &text, std::optional<qint64> at, const Labels &details)
{
    Result<Incident> become;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto writing = IncidentWriting::open(transaction, entry.incident, stamp);
        if (!writing)
            return tl::unexpected(writing.error());
        if (auto done = writing->correct(entry, text, at.value_or(entry.at), details); !done)
            return done;
        become = writing->finish();
        return become ? Result<>() : tl::unexpected(become.error());
    });
    return written ? become : tl::unexpected(written.error());
}

Result<Incident> IncidentDesk::merge(const IncidentId &duplicate, const IncidentId &survivor)
{
    Result<Incident> become;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto gone = IncidentWriting::open(transaction, duplicate, stamp);
        auto stays = IncidentWriting::open(transaction, survivor, stamp);
        if (!gone || !stays)
            return tl::unexpected(gone ? stays.error() : gone.error());
        const Incident &was = gone->incident();
        const Incident &is = stays->incident();
        if (duplicate == survivor || is.mergedInto)
            return failure(Error::Kind::Conflict, is.key(),
                QString::fromLatin1(duplicate == survivor
                        ? QT_TRANSLATE_NOOP("Rule", "an incident cannot be merged into itself")
                        : QT_TRANSLATE_NOOP("Rule", "merged into another incident")));
        QList<TimelineCommand> taken{entry(TimelineKind::Merged, was.key(), {}, {{Detail::from, was.id.value}})};
        if (was.started < is.started)
            taken.append(entry(TimelineKind::Started, was.key(), was.started));
        if (was.detected < is.detected)
            taken.append(entry(TimelineKind::Detected, was.key(), was.detected));
        if (const Labels change = serviceChange(is.services, is.services + was.services); !change.isEmpty())
            taken.append(entry(TimelineKind::Service, was.key(), {}, change));
        if (was.tickets > 0)
            taken.append(entry(TimelineKind::Ticket, was.key(), {}, {{Detail::more, QString::number(was.tickets)}}));
        if (auto done = gone->add(entry(TimelineKind::Merged, is.key(), {}, {{Detail::into, is.id.value}})); !done)
            return done;
        for (const TimelineCommand &each : std::as_const(taken)) {
            if (auto done = stays->add(each); !done)
                return done;
        }
        if (auto done = gone->finish(); !done)
            return tl::unexpected(done.error());
        become = stays->finish();
        return become ? Result<>() : tl::unexpected(become.error());
    });
    return written ? become : tl::unexpected(written.error());
}

} // namespace qd
