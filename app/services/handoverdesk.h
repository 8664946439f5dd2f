// HandoverDesk: the handover at the end of each week: what to go through as production stands, its ticks, the notes for
// the next crew, and the signatures of who leaves and who arrives. With the last of them it is closed, and kept as it
// was.
#pragma once

#include "app/services/deskcontext.h"
#include "app/services/handoverwords.h"

#include <functional>

namespace qd {

class AlertDesk;

struct HandoverView {
    Handover handover;
    HandoverCrew crew;
    QList<HandoverItem> items; // none once it is closed
    QList<HandoverSide> sides; // who has to sign: those who are planned

    bool isReady() const { return openItems(handover, items).isEmpty(); }
};

class HandoverDesk {
public:
    // `alerts` outlives the desk; `silences` gives those of every server that is known.
    HandoverDesk(DeskContext context, std::function<WatchCalendar()> calendar, const AlertDesk &alerts,
        std::function<QList<Silence>()> silences);

    // `week` is the one that begins with the handover.
    [[nodiscard]] Result<HandoverView> view(IsoWeek week) const;
    // The next one; the last one while it is not closed, for two days after it was due.
    [[nodiscard]] Result<IsoWeek> weekAtHand() const;
    [[nodiscard]] Result<QList<Handover>> kept() const; // closed ones, the newest first

    // Refused (Conflict) once it is closed, and for a point of which something is missing.
    [[nodiscard]] Result<> tick(IsoWeek week, const HandoverItem &item, HandoverAnswer answer);
    [[nodiscard]] Result<> untick(IsoWeek week, const QString &item);
    [[nodiscard]] Result<> note(IsoWeek week, const QString &notes);
    // Refused (Conflict) while a point is not ticked.
    [[nodiscard]] Result<> sign(IsoWeek week, HandoverSide side);

private:
    [[nodiscard]] Result<HandoverCrew> crewOf(IsoWeek week) const;
    // One transaction around `write`, with the handover begun.
    [[nodiscard]] Result<> write(
        IsoWeek week, const std::function<Result<>(Transaction &, Handover &, const Stamp &)> &write);

    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
    const AlertDesk &m_alerts;
    std::function<QList<Silence>()> m_silences;
};

} // namespace qd
