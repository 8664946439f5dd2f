// CrewDesk: what happens beside the plan: replacements for hours or days, swaps, reinforcements, and the helm. The
// captaincies stay as they are, but for a swap that is accepted.
#pragma once

#include "app/domain/rota/substitutes.h"
#include "app/services/deskcontext.h"

#include <functional>

namespace qd {

class CrewDesk {
public:
    CrewDesk(DeskContext context, std::function<WatchCalendar()> calendar);

    [[nodiscard]] Result<QList<Replacement>> replacements() const; // by start
    // Refused (Conflict) when who stands in is on watch then, or another stands in for the same captain; Invalid when
    // it ends before it begins, or somebody would stand in for themselves.
    [[nodiscard]] Result<Replacement> save(Replacement replacement);
    [[nodiscard]] Result<> remove(const ReplacementId &id);
    // Who could stand in, the widest gap to their own watches first.
    [[nodiscard]] Result<QList<Substitute>> suggest(const PersonId &absent, const TimeRange &range) const;

    [[nodiscard]] Result<QList<CaptaincySwap>> swaps() const; // by time of proposal
    // Refused (Conflict) when one of the two has begun, has no captain, or a person would be on watch twice at once.
    [[nodiscard]] Result<CaptaincySwap> propose(IsoWeek offered, IsoWeek wanted, const QString &note = {});
    // Changes the captains. Refused when the plan has changed since, or the swap was answered before.
    [[nodiscard]] Result<> accept(const SwapId &id);
    [[nodiscard]] Result<> decline(const SwapId &id);
    [[nodiscard]] Result<> withdraw(const SwapId &id);

    [[nodiscard]] Result<QList<Reinforcement>> reinforcements() const; // the register, by start
    // The team is filled in from the person when it is empty. Invalid when it ends before it begins.
    [[nodiscard]] Result<Reinforcement> save(Reinforcement reinforcement);

    [[nodiscard]] Result<QList<HelmPassing>> passings() const; // by time
    // Refused (Conflict) when the person is not on watch at that instant, or holds the helm already. The timelines of
    // open incidents say so, unless it is still to come.
    [[nodiscard]] Result<HelmPassing> passHelm(const PersonId &person, qint64 at, const QString &note = {});

private:
    [[nodiscard]] static Result<> tellIncidents(
        Transaction &transaction, const QString &name, qint64 at, const Stamp &stamp);
    [[nodiscard]] Result<> answer(const SwapId &id, CaptaincySwap::State state);
    [[nodiscard]] Result<> exchange(Transaction &transaction, const CaptaincySwap &swap, const Stamp &stamp) const;

    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
};

} // namespace qd
