// A drill in the program's language, and as files that others read: how it ended, what its moments are called, its
// times against the objectives. Times are those of the drill's own clock, and the speed is said beside them.
#pragma once

#include "app/domain/drills/drillscript.h"

#include <QTimeZone>

namespace qd {

QString endingInWords(const Drill &drill); // "Restored after 6 min 10 s"
QString momentInWords(DrillMomentKind kind); // "Acknowledged"
QString thenInWords(const Drill &drill); // what the drill is compared with: "Then", of a scenario "A good reaction"
QString nowInWords(); // "In the drill"
QString speedInWords(const Drill &drill); // "10 times as fast: 12 min of the drill took 1 min 12 s"
QString chartsInWords(SamplesKept charts); // "charts kept", "samples gone: only alerts and timeline"
QString spanInWords(qint64 ms); // "6 min 10 s", "45 s"
QString offsetInWords(qint64 ms); // from the start of the impact: "+6:10", "−0:30"
QString differenceInWords(qint64 ms); // "1 min 5 s later", "the same"

// What the trainee is held to, as on the objectives' page.
struct DrillVerdict {
    DrillMomentKind kind = DrillMomentKind::Detected;
    std::optional<qint64> tookMs; // from the start of the impact; none: it never came
    qint64 targetMs = 0;
    bool met = false;
    QString words; // "Noticed after 40 s: under 1 min"

    bool operator==(const DrillVerdict &) const = default;
};
QList<DrillVerdict> verdictsOf(const Drill &drill);

QByteArray drillsCsv(const QList<Drill> &drills);
QByteArray drillsJson(const QList<Drill> &drills);
QString drillMarkdown(const Drill &drill, const QTimeZone &zone); // the debrief

} // namespace qd
