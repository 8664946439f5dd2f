#include "app/services/logbookdesk.h"

#include "app/services/draftwords.h"
#include "app/store/captaincyrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/logbookrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/workrepository.h"

namespace qd {

LogbookDesk::LogbookDesk(DeskContext context, std::function<WatchCalendar()> calendar)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
{
}

Result<QList<LogbookEntry>> LogbookDesk::entries() const
{
    return LogbookRepository(m_context.database).all();
}

Result<LogbookEntry> LogbookDesk::entry(IsoWeek week) const
{
    auto stored = LogbookRepository(m_context.database).entry(week);
    if (!stored && stored.error().kind == Error::Kind::NotFound) {
        LogbookEntry empty;
        empty.week = week;
        return empty;
    }
    return stored;
}

Result<LogbookEntry> LogbookDesk::save(const LogbookEntry &entry)
{
    LogbookEntry identified = entry;
    if (identified.id.isNull())
        identified.id = LogbookEntryId::create(m_context.clock.nowMs());
    Result<LogbookEntry> saved;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        saved = LogbookRepository::save(transaction, identified, stamp);
        return saved ? Result<>{} : tl::unexpected(saved.error());
    });
    return written ? saved : tl::unexpected(written.error());
}

Result<QString> LogbookDesk::draft(IsoWeek week) const
{
    const IncidentRepository incidents(m_context.database);
    const PeopleRepository crew(m_context.database);
    const auto all = incidents.all();
    const auto works = WorkRepository(m_context.database).all();
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    const auto people = crew.people();
    const auto teams = crew.teams();
    if (!all)
        return tl::unexpected(all.error());
    if (!works)
        return tl::unexpected(works.error());
    if (!captaincies)
        return tl::unexpected(captaincies.error());
    if (!people || !teams)
        return tl::unexpected(people ? teams.error() : people.error());
    const WatchCalendar calendar = m_calendar();
    const TimeRange range = calendar.range(week);
    QList<IncidentStory> stories;
    for (const Incident &incident : *all) {
        if (incident.started >= range.to)
            continue;
        auto timeline = incidents.timeline(incident.id);
        if (!timeline)
            return tl::unexpected(timeline.error());
        stories.append({incident, *timeline});
    }
    const DraftFacts facts = gatherDraft(week, range, stories, *works, *captaincies);
    return draftInWords(facts, *people, *teams, calendar, week);
}

} // namespace qd
