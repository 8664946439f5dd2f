// MarkDesk: what is drawn across the charts: incidents, alerts, handovers, changes of production, and the crew's
// annotations, which it also keeps. Times are Unix ms. Window's thread.
#pragma once

#include "app/domain/annotation.h"
#include "app/services/deskcontext.h"

#include <QList>

namespace qd {

class WatchCalendar;

class MarkDesk {
public:
    // `calendar`: the crew's, of the day.
    MarkDesk(DeskContext context, std::function<WatchCalendar()> calendar);

    // All that touch the range, by their beginning.
    [[nodiscard]] Result<QList<TimeMark>> marks(TimeRange range) const;

    [[nodiscard]] Result<Annotation> annotation(const AnnotationId &id, TimeRange range) const;
    // With a null id: a new one.
    [[nodiscard]] Result<Annotation> save(Annotation annotation);
    [[nodiscard]] Result<> remove(const AnnotationId &id);

private:
    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
};

} // namespace qd
