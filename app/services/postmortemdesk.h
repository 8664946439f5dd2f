// PostMortemDesk: a post-mortem drafted from an incident's timeline, kept as the crew writes on it, and the works that
// follow up. Window's thread.
#pragma once

#include "app/domain/changeevent.h"
#include "app/domain/incident.h"
#include "app/domain/postmortem.h"
#include "app/domain/work.h"
#include "app/services/deskcontext.h"

namespace qd {

class PostMortemDesk {
public:
    explicit PostMortemDesk(DeskContext context);

    // The one that was kept, else a draft with revision 0.
    [[nodiscard]] Result<PostMortem> of(const IncidentId &incident, const QTimeZone &zone) const;
    // From the timeline alone, in the program's language: what was kept is left as it is.
    [[nodiscard]] Result<PostMortem> draft(const IncidentId &incident, const QTimeZone &zone) const;
    [[nodiscard]] Result<PostMortem> save(PostMortem postMortem);

    // One work for each open task item of the Markdown, due with the durable fix; what is a work already stays as it
    // is. Gives those that are new.
    [[nodiscard]] Result<QList<Work>> makeWorks(const PostMortem &postMortem, const QTimeZone &zone);

private:
    DeskContext m_context;
};

// The draft in words. `changes`: of the time before the impact, the last one first.
QString postMortemInWords(const Incident &incident, const QList<TimelineEntry> &timeline,
    const QList<ChangeEvent> &changes, const QTimeZone &zone);

} // namespace qd
