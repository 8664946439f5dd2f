#include "app/domain/drills/drillwheel.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace qd {

namespace {

constexpr int wholeTurns = 4;

} // namespace

QList<DrillSubject> wheelOf(const QList<DrillSubject> &offered, const QList<Drill> &doneByPerson, qint64 nowMs)
{
    QList<DrillSubject> fresh;
    for (const DrillSubject &subject : offered) {
        const bool lately = std::any_of(doneByPerson.begin(), doneByPerson.end(),
            [&](const Drill &drill) { return drill.subject == subject && nowMs - drill.doneAt < latelyMs; });
        if (!lately)
            fresh.append(subject);
    }
    return fresh.isEmpty() ? offered : fresh;
}

int pickOf(qsizetype sectors, quint32 seed)
{
    if (sectors <= 0)
        return -1;
    std::mt19937 random(seed);
    return int(random() % quint32(sectors));
}

double wheelAngle(qsizetype sectors, int picked, quint32 seed, double progress)
{
    if (sectors <= 0 || picked < 0)
        return 0;
    std::mt19937 random(seed + 1);
    const double sector = 360.0 / double(sectors);
    const double within = (double(random() % 1'000) / 1'000 - 0.5) * 0.7 * sector; // not always the very middle
    const double rest = wholeTurns * 360.0 - (picked + 0.5) * sector + within;
    const double left = 1 - std::clamp(progress, 0.0, 1.0);
    return rest * (1 - left * left * left); // slower and slower
}

} // namespace qd
