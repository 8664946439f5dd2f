// ObjectiveDesk: how the captains stand against their five objectives in any period, with the trend of the last
// watches, and the targets, whose changes are kept.
#pragma once

#include "app/domain/objective.h"
#include "app/domain/watchweek.h"
#include "app/services/deskcontext.h"

#include <QJsonObject>
#include <QStringList>

namespace qd {

struct ObjectiveStanding {
    ObjectiveResult result;
    QList<std::optional<double>> trend; // one for each watch, the oldest first; none: nothing gave a figure
};

class ObjectiveDesk {
public:
    static constexpr int trendWatches = 12;

    // `unwatched` tells when nobody could see.
    ObjectiveDesk(DeskContext context, std::function<WatchCalendar()> calendar,
        std::function<Result<UnwatchedTime>(TimeRange)> unwatched);

    TimeRange lastWatches() const; // the last twelve, this one included
    // All five, in their order.
    [[nodiscard]] Result<QList<ObjectiveResult>> results(TimeRange period) const;
    [[nodiscard]] Result<QList<ObjectiveStanding>> standings(TimeRange period) const;

    [[nodiscard]] Result<QList<TargetChange>> targets() const; // as they were changed
    // From now on. Invalid: not above 0, or a share above 1.
    [[nodiscard]] Result<> setTarget(Objective objective, double value);

private:
    [[nodiscard]] Result<ObjectiveFacts> facts(TimeRange period) const;
    QList<ObjectiveResult> resultsOf(
        const ObjectiveFacts &facts, const QList<TargetChange> &changes, TimeRange period) const;

    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
    std::function<Result<UnwatchedTime>(TimeRange)> m_unwatched;
};

// {"from", "to", "objectives": [{"id", "target", "value" or null, "unit", "cases", "met" or null}]}
QJsonObject objectivesDocument(TimeRange period, const QList<ObjectiveStanding> &standings, const QTimeZone &zone);
// For people, in the program's language: a table in Markdown, or lines for CSV.
QString objectivesMarkdown(const QList<ObjectiveStanding> &standings);
QList<QStringList> objectivesAsLines(const QList<ObjectiveStanding> &standings);
QByteArray objectivesCsv(const QList<ObjectiveStanding> &standings);
QString objectiveInWords(Objective objective);
QString objectiveValueInWords(Objective objective, std::optional<double> value); // "34 s", "11 min", "58 %"; "–"
QString shareInWords(double share); // "58 %"
QString targetInWords(Objective objective, double target); // "under 60 s", "at least 67 %"

} // namespace qd
