#include "app/services/crewdesk.h"

#include "app/services/incidentwriting.h"
#include "app/services/rotafacts.h"
#include "app/services/rotawords.h"
#include "app/store/captaincyrepository.h"
#include "app/store/crewrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/peoplerepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace qd {

namespace {

class CrewWords {
    Q_DECLARE_TR_FUNCTIONS(CrewWords)
public:
    static QString endsBefore() { return tr("it would end before it begins"); }
    static QString themselves() { return tr("somebody cannot stand in for themselves"); }
    static QString onWatch() { return tr("who would stand in is on watch then"); }
    static QString stoodInFor() { return tr("somebody stands in for them then already"); }
    static QString noCaptain() { return tr("no captaincy begins in this week"); }
    static QString begun() { return tr("this captaincy has begun: find a replacement instead"); }
    static QString samePerson() { return tr("both captaincies are of the same person"); }
    static QString changed() { return tr("the plan has changed since the swap was proposed"); }
    static QString answered() { return tr("this swap was answered before"); }
    static QString notOnWatch() { return tr("only who is on watch at that time can take the helm"); }
    static QString helmPassed(const QString &name) { return tr("%1 takes the helm").arg(name); }
    static QString holdsIt() { return tr("they hold the helm at that time already"); }
};

const Captaincy *captaincyOf(IsoWeek week, const QList<Captaincy> &captaincies)
{
    const auto found = std::find_if(
        captaincies.begin(), captaincies.end(), [week](const Captaincy &each) { return each.firstWeek == week; });
    return found == captaincies.end() ? nullptr : &*found;
}

bool overlap(const Replacement &one, const Replacement &other)
{
    return one.id != other.id && one.from < other.until && other.from < one.until;
}

} // namespace

CrewDesk::CrewDesk(DeskContext context, std::function<WatchCalendar()> calendar)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
{
}

Result<QList<Replacement>> CrewDesk::replacements() const
{
    return CrewRepository(m_context.database).replacements();
}

Result<Replacement> CrewDesk::save(Replacement replacement)
{
    replacement.reason = replacement.reason.simplified();
    if (replacement.until <= replacement.from)
        return failure(Error::Kind::Invalid, {}, CrewWords::endsBefore());
    if (replacement.absent == replacement.substitute)
        return failure(Error::Kind::Invalid, {}, CrewWords::themselves());
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    const auto others = replacements();
    if (!captaincies || !others)
        return tl::unexpected(captaincies ? others.error() : captaincies.error());
    const WatchCalendar calendar = m_calendar();
    for (const Captaincy &captaincy : *captaincies) {
        if (captaincy.person == replacement.substitute && calendar.start(captaincy.firstWeek) < replacement.until
            && replacement.from < calendar.start(captaincy.firstWeek.plus(captaincyWeeks)))
            return failure(Error::Kind::Conflict, captaincy.firstWeek.toString(), CrewWords::onWatch());
    }
    for (const Replacement &other : *others) {
        if (!overlap(replacement, other))
            continue;
        if (other.substitute == replacement.substitute)
            return failure(Error::Kind::Conflict, {}, CrewWords::onWatch());
        if (other.absent == replacement.absent)
            return failure(Error::Kind::Conflict, {}, CrewWords::stoodInFor());
    }
    if (replacement.id.isNull())
        replacement.id = ReplacementId::create(m_context.clock.nowMs());
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return CrewRepository::save(transaction, replacement, stamp);
    });
    return written ? Result<Replacement>(replacement) : tl::unexpected(written.error());
}

Result<> CrewDesk::remove(const ReplacementId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return CrewRepository::remove(transaction, id); });
}

Result<QList<Substitute>> CrewDesk::suggest(const PersonId &absent, const TimeRange &range) const
{
    const auto facts = readRotaFacts(m_context.database);
    const auto others = replacements();
    if (!facts || !others)
        return tl::unexpected(facts ? others.error() : facts.error());
    return substitutesFor(absent, range, *facts, *others, m_calendar());
}

Result<QList<CaptaincySwap>> CrewDesk::swaps() const
{
    return CrewRepository(m_context.database).swaps();
}

// Writes both captaincies with their captains exchanged; the caller keeps the transaction only when it succeeds.
Result<> CrewDesk::exchange(Transaction &transaction, const CaptaincySwap &swap, const Stamp &stamp) const
{
    auto facts = readRotaFacts(m_context.database);
    if (!facts)
        return tl::unexpected(facts.error());
    const qint64 now = m_context.clock.nowMs();
    QList<Captaincy> exchanged;
    for (const auto &[week, from, to] : {std::tuple(swap.offeredWeek, swap.offeredBy, swap.wantedFrom),
             std::tuple(swap.wantedWeek, swap.wantedFrom, swap.offeredBy)}) {
        const Captaincy *captaincy = captaincyOf(week, facts->captaincies);
        if (!captaincy || captaincy->person != from)
            return failure(Error::Kind::Conflict, week.toString(), CrewWords::changed());
        if (m_calendar().start(week) <= now)
            return failure(Error::Kind::Conflict, week.toString(), CrewWords::begun());
        exchanged.append({captaincy->id, to, week, captaincy->locked});
    }
    for (Captaincy &each : facts->captaincies) {
        if (each.id == exchanged[0].id || each.id == exchanged[1].id)
            each = each.id == exchanged[0].id ? exchanged[0] : exchanged[1];
    }
    for (const Captaincy &each : std::as_const(exchanged)) {
        for (const RotaRule rule : breaches(each, *facts)) {
            if (forbids(rule))
                return failure(Error::Kind::Conflict, each.firstWeek.toString(), ruleInWords(rule));
        }
        if (auto done = CaptaincyRepository::save(transaction, each, stamp); !done)
            return done;
    }
    return {};
}

Result<CaptaincySwap> CrewDesk::propose(IsoWeek offered, IsoWeek wanted, const QString &note)
{
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    if (!captaincies)
        return tl::unexpected(captaincies.error());
    const Captaincy *one = captaincyOf(offered, *captaincies);
    const Captaincy *other = captaincyOf(wanted, *captaincies);
    if (!one || !other)
        return failure(Error::Kind::Conflict, (one ? wanted : offered).toString(), CrewWords::noCaptain());
    if (one->person == other->person)
        return failure(Error::Kind::Conflict, wanted.toString(), CrewWords::samePerson());
    CaptaincySwap swap;
    swap.id = SwapId::create(m_context.clock.nowMs());
    swap.offeredWeek = offered;
    swap.offeredBy = one->person;
    swap.wantedWeek = wanted;
    swap.wantedFrom = other->person;
    swap.note = note.simplified();
    swap.proposedAt = m_context.clock.nowMs();
    {
        // What could not be accepted is not proposed: tried, and rolled back.
        auto trial = m_context.begin();
        if (!trial)
            return tl::unexpected(trial.error());
        if (auto possible = exchange(*trial, swap, m_context.stamp()); !possible)
            return tl::unexpected(possible.error());
    }
    const auto written = m_context.write(
        [&](Transaction &transaction, const Stamp &stamp) { return CrewRepository::save(transaction, swap, stamp); });
    return written ? Result<CaptaincySwap>(swap) : tl::unexpected(written.error());
}

Result<> CrewDesk::answer(const SwapId &id, CaptaincySwap::State state)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto all = swaps();
        if (!all)
            return tl::unexpected(all.error());
        const auto found =
            std::find_if(all->begin(), all->end(), [&id](const CaptaincySwap &each) { return each.id == id; });
        if (found == all->end())
            return failure(Error::Kind::NotFound, id.value);
        CaptaincySwap swap = *found;
        if (swap.state != CaptaincySwap::State::Proposed)
            return failure(Error::Kind::Conflict, swap.wantedWeek.toString(), CrewWords::answered());
        if (state == CaptaincySwap::State::Accepted) {
            if (auto done = exchange(transaction, swap, stamp); !done)
                return done;
        }
        swap.state = state;
        swap.answeredAt = stamp.nowMs;
        return CrewRepository::save(transaction, swap, stamp);
    });
}

Result<> CrewDesk::accept(const SwapId &id)
{
    return answer(id, CaptaincySwap::State::Accepted);
}

Result<> CrewDesk::decline(const SwapId &id)
{
    return answer(id, CaptaincySwap::State::Declined);
}

Result<> CrewDesk::withdraw(const SwapId &id)
{
    return answer(id, CaptaincySwap::State::Withdrawn);
}

Result<QList<Reinforcement>> CrewDesk::reinforcements() const
{
    return CrewRepository(m_context.database).reinforcements();
}

Result<Reinforcement> CrewDesk::save(Reinforcement reinforcement)
{
    reinforcement.reason = reinforcement.reason.simplified();
    if (reinforcement.until && *reinforcement.until <= reinforcement.from)
        return failure(Error::Kind::Invalid, {}, CrewWords::endsBefore());
    const PeopleRepository people(m_context.database);
    const auto person = people.person(reinforcement.person);
    const auto teams = people.teams();
    if (!person || !teams)
        return tl::unexpected(person ? teams.error() : person.error());
    for (const Team &team : *teams) {
        if (reinforcement.team.isEmpty() && team.id == person->team)
            reinforcement.team = team.name;
    }
    if (reinforcement.id.isNull())
        reinforcement.id = ReinforcementId::create(m_context.clock.nowMs());
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return CrewRepository::save(transaction, reinforcement, stamp);
    });
    return written ? Result<Reinforcement>(reinforcement) : tl::unexpected(written.error());
}

Result<QList<HelmPassing>> CrewDesk::passings() const
{
    return CrewRepository(m_context.database).passings();
}

// Who answers changes in the middle of what is open: its timeline says so.
Result<> CrewDesk::tellIncidents(Transaction &transaction, const QString &name, qint64 at, const Stamp &stamp)
{
    const auto open = IncidentRepository(transaction.database()).find(IncidentFilter::open());
    if (!open)
        return tl::unexpected(open.error());
    for (const Incident &incident : *open) {
        if (incident.started > at)
            continue;
        auto writing = IncidentWriting::open(transaction, incident.id, stamp);
        if (!writing)
            return tl::unexpected(writing.error());
        if (auto done = writing->add({TimelineKind::Note, CrewWords::helmPassed(name), {}, at}); !done)
            return done;
        if (auto done = writing->finish(); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<HelmPassing> CrewDesk::passHelm(const PersonId &person, qint64 at, const QString &note)
{
    const auto facts = readRotaFacts(m_context.database);
    const auto standIns = replacements();
    const auto before = passings();
    if (!facts)
        return tl::unexpected(facts.error());
    if (!standIns || !before)
        return tl::unexpected(standIns ? before.error() : standIns.error());
    const WatchCalendar calendar = m_calendar();
    const QList<Watcher> watchers = watchersAt(at, calendar, facts->captaincies, facts->people, *standIns);
    const bool onWatch = std::any_of(
        watchers.begin(), watchers.end(), [&person](const Watcher &watcher) { return watcher.person == person; });
    if (!onWatch)
        return failure(Error::Kind::Conflict, {}, CrewWords::notOnWatch());
    if (helmAt(at, calendar, watchers, *before) == person)
        return failure(Error::Kind::Conflict, {}, CrewWords::holdsIt());
    const HelmPassing passing{HelmPassingId::create(m_context.clock.nowMs()), at, person, note.simplified()};
    const auto named = std::find_if(
        facts->people.begin(), facts->people.end(), [&person](const Person &each) { return each.id == person; });
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        if (auto done = CrewRepository::save(transaction, passing, stamp); !done)
            return done;
        return at <= stamp.nowMs ? tellIncidents(transaction, named->name, at, stamp) : Result<>{};
    });
    return written ? Result<HelmPassing>(passing) : tl::unexpected(written.error());
}

} // namespace qd
