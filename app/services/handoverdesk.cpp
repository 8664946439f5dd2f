#include "app/services/handoverdesk.h"

#include "app/services/alertdesk.h"
#include "app/store/captaincyrepository.h"
#include "app/store/handoverrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/logbookrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/releaserepository.h"
#include "app/store/workrepository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 lateMs = 2 * 86'400'000LL;

Error conflict(const char *reason)
{
    return {Error::Kind::Conflict, {}, QString::fromLatin1(reason)};
}

} // namespace

HandoverDesk::HandoverDesk(DeskContext context, std::function<WatchCalendar()> calendar, const AlertDesk &alerts,
    std::function<QList<Silence>()> silences)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
    , m_alerts(alerts)
    , m_silences(std::move(silences))
{
}

Result<HandoverCrew> HandoverDesk::crewOf(IsoWeek week) const
{
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    const auto people = PeopleRepository(m_context.database).people();
    const auto teams = PeopleRepository(m_context.database).teams();
    if (!captaincies || !people || !teams)
        return tl::unexpected(!captaincies ? captaincies.error() : !people ? people.error() : teams.error());
    const auto beganIn = [&](IsoWeek first) -> std::optional<HandoverCrew::Member> {
        const auto captaincy = std::find_if(captaincies->begin(), captaincies->end(),
            [first](const Captaincy &each) { return each.firstWeek == first; });
        if (captaincy == captaincies->end())
            return std::nullopt;
        const auto person = std::find_if(
            people->begin(), people->end(), [&captaincy](const Person &each) { return each.id == captaincy->person; });
        if (person == people->end())
            return std::nullopt;
        const auto team =
            std::find_if(teams->begin(), teams->end(), [&person](const Team &each) { return each.id == person->team; });
        return HandoverCrew::Member{*person, team == teams->end() ? Team() : *team};
    };
    return HandoverCrew{beganIn(week.plus(-captaincyWeeks)), beganIn(week.plus(-1)), beganIn(week)};
}

Result<HandoverView> HandoverDesk::view(IsoWeek week) const
{
    auto handover = HandoverRepository(m_context.database).handover(week);
    auto crew = crewOf(week);
    if (!handover || !crew)
        return tl::unexpected(handover ? crew.error() : handover.error());
    HandoverView view{std::move(*handover), std::move(*crew), {}, {}};
    if (view.crew.leaving)
        view.sides.append(HandoverSide::Leaving);
    if (view.crew.arriving)
        view.sides.append(HandoverSide::Arriving);
    if (view.handover.isClosed())
        return view;
    auto incidents = IncidentRepository(m_context.database).all();
    auto works = WorkRepository(m_context.database).all();
    auto entry = LogbookRepository(m_context.database).entry(week.plus(-1));
    if (!incidents || !works)
        return tl::unexpected(incidents ? works.error() : incidents.error());
    if (!entry && entry.error().kind != Error::Kind::NotFound)
        return tl::unexpected(entry.error());
    HandoverFacts facts{view.crew, std::move(*incidents), m_alerts.open().values(), m_silences(), std::move(*works),
        entry.value_or(LogbookEntry()), m_calendar(), m_context.clock.nowMs()};
    facts.entry.week = week.plus(-1);
    const auto block = ReleaseRepository(m_context.database).open();
    if (!block)
        return tl::unexpected(block.error());
    facts.block = *block;
    const WorkRepository repository(m_context.database);
    const qint64 since = facts.calendar.start(week.plus(-1));
    auto columns = repository.everyColumn();
    const auto moves = repository.movesSince(since);
    if (!columns || !moves)
        return tl::unexpected(columns ? moves.error() : columns.error());
    facts.columns = std::move(*columns);
    facts.changes = changesSince(facts.works, *moves, since);
    view.items = handoverItems(facts, view.handover);
    return view;
}

Result<IsoWeek> HandoverDesk::weekAtHand() const
{
    const WatchCalendar calendar = m_calendar();
    const qint64 now = m_context.clock.nowMs();
    const IsoWeek week = calendar.weekAt(now);
    if (now - calendar.start(week) < lateMs) {
        const auto last = HandoverRepository(m_context.database).handover(week);
        if (!last)
            return tl::unexpected(last.error());
        const auto crew = crewOf(week);
        if (!crew)
            return tl::unexpected(crew.error());
        if (!last->isClosed() && (crew->leaving || crew->arriving))
            return week;
    }
    return week.plus(1);
}

Result<QList<Handover>> HandoverDesk::kept() const
{
    auto all = HandoverRepository(m_context.database).all();
    if (all)
        all->removeIf([](const Handover &handover) { return !handover.isClosed(); });
    return all;
}

Result<> HandoverDesk::write(
    IsoWeek week, const std::function<Result<>(Transaction &, Handover &, const Stamp &)> &write)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto handover = HandoverRepository(transaction.database()).handover(week);
        if (!handover)
            return tl::unexpected(handover.error());
        if (handover->isClosed())
            return tl::unexpected(conflict(QT_TRANSLATE_NOOP("Rule", "this handover was signed by both, and is kept")));
        if (handover->id.isNull()) {
            handover->id = HandoverId::create(stamp.nowMs);
            if (auto done = HandoverRepository::save(transaction, *handover, stamp); !done)
                return done;
        }
        return write(transaction, *handover, stamp);
    });
}

Result<> HandoverDesk::tick(IsoWeek week, const HandoverItem &item, HandoverAnswer answer)
{
    if (!item.missing.isEmpty())
        return failure(Error::Kind::Conflict, {}, item.missing);
    return write(week, [&](Transaction &transaction, Handover &handover, const Stamp &stamp) {
        return HandoverRepository::save(
            transaction, handover.id, HandoverTick{item.key(), item.words, answer, stamp.nowMs, stamp.author});
    });
}

Result<> HandoverDesk::untick(IsoWeek week, const QString &item)
{
    return write(week, [&](Transaction &transaction, Handover &handover, const Stamp &) {
        return HandoverRepository::removeTick(transaction, handover.id, item);
    });
}

Result<> HandoverDesk::note(IsoWeek week, const QString &notes)
{
    return write(week, [&](Transaction &transaction, Handover &handover, const Stamp &stamp) {
        handover.notes = notes;
        return HandoverRepository::save(transaction, handover, stamp);
    });
}

Result<> HandoverDesk::sign(IsoWeek week, HandoverSide side)
{
    const auto now = view(week);
    if (!now)
        return tl::unexpected(now.error());
    const auto &member = side == HandoverSide::Leaving ? now->crew.leaving : now->crew.arriving;
    if (!member)
        return tl::unexpected(conflict(QT_TRANSLATE_NOOP("Rule", "nobody is planned who could sign here")));
    if (!now->isReady())
        return tl::unexpected(conflict(QT_TRANSLATE_NOOP("Rule", "tick every point first")));
    return write(week, [&](Transaction &transaction, Handover &, const Stamp &stamp) -> Result<> {
        auto handover = HandoverRepository(transaction.database()).handover(week);
        if (!handover)
            return tl::unexpected(handover.error());
        const HandoverSignature signature{side, member->person.name, stamp.nowMs, stamp.author};
        if (auto done = HandoverRepository::save(transaction, handover->id, signature); !done)
            return done;
        handover->signatures.removeIf([side](const HandoverSignature &each) { return each.side == side; });
        handover->signatures.append(signature);
        const bool all = std::all_of(now->sides.begin(), now->sides.end(),
            [&handover](HandoverSide each) { return handover->signature(each) != nullptr; });
        if (!all)
            return {};
        handover->record = handoverRecord(*handover, now->crew, m_calendar());
        return HandoverRepository::save(transaction, *handover, stamp);
    });
}

} // namespace qd
