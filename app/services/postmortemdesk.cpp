#include "app/services/postmortemdesk.h"

#include "app/store/changeeventrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/incidentsearch.h"
#include "app/store/postmortemrepository.h"
#include "app/store/workrepository.h"

#include <algorithm>

namespace qd {

namespace {
constexpr qint64 changesWindowMs = 2 * 60 * 60 * 1000;
constexpr qsizetype longestMarkdown = 1024 * 1024;
} // namespace

PostMortemDesk::PostMortemDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<PostMortem> PostMortemDesk::of(const IncidentId &incident, const QTimeZone &zone) const
{
    auto kept = PostMortemRepository(m_context.database).of(incident);
    return !kept && kept.error().kind == Error::Kind::NotFound ? draft(incident, zone) : kept;
}

Result<PostMortem> PostMortemDesk::draft(const IncidentId &id, const QTimeZone &zone) const
{
    const IncidentRepository repository(m_context.database);
    const auto incident = repository.incident(id);
    const auto timeline = repository.wholeTimeline(id);
    if (!incident || !timeline)
        return tl::unexpected(incident ? timeline.error() : incident.error());
    const TimeRange before{incident->started - changesWindowMs, incident->started + 1};
    const auto changes = ChangeEventRepository(m_context.database).within(before);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto last = changesBefore(*changes, incident->started, changesWindowMs);
    return PostMortem{id, postMortemInWords(*incident, *timeline, last, zone), 0};
}

Result<PostMortem> PostMortemDesk::save(PostMortem postMortem)
{
    if (postMortem.markdown.size() > longestMarkdown)
        return failure(Error::Kind::TooLarge);
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        if (auto done = PostMortemRepository::save(transaction, postMortem, stamp); !done)
            return done;
        const IncidentRepository repository(m_context.database);
        const auto incident = repository.incident(postMortem.incident);
        const auto timeline = repository.timeline(postMortem.incident);
        if (!incident || !timeline)
            return tl::unexpected(incident ? timeline.error() : incident.error());
        return IncidentSearch::index(transaction, *incident, *timeline); // it is found by these words, too
    });
    ++postMortem.revision;
    return written ? Result<PostMortem>(postMortem) : tl::unexpected(written.error());
}

Result<QList<Work>> PostMortemDesk::makeWorks(const PostMortem &postMortem, const QTimeZone &zone)
{
    QList<Work> made;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto incident = IncidentRepository(m_context.database).incident(postMortem.incident);
        const auto works = WorkRepository(m_context.database).all();
        if (!incident || !works)
            return tl::unexpected(incident ? works.error() : incident.error());
        for (const QString &action : followUps(postMortem.markdown)) {
            const bool known = std::any_of(works->begin(), works->end(),
                [&](const Work &each) { return each.incident == postMortem.incident && each.title == action; });
            if (known)
                continue;
            Work work;
            work.id = WorkId::create(stamp.nowMs + made.size()); // works are listed by their birth: in this order
            work.title = action;
            work.due = fixDue(*incident, zone);
            work.incident = postMortem.incident;
            if (auto done = WorkRepository::save(transaction, work, stamp); !done)
                return done;
            made.append(work);
        }
        return {};
    });
    return written ? Result<QList<Work>>(made) : tl::unexpected(written.error());
}

} // namespace qd
