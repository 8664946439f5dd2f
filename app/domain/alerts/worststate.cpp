#include "app/domain/alerts/worststate.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/domain/words.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace qd {

namespace {

using Level = WorstState::Level;

constexpr Word<Level> shapes[] = {
    {Level::Calm, u"tick"},
    {Level::Warning, u"triangle"},
    {Level::Blind, u"struck eye"},
    {Level::Critical, u"octagon"},
};

constexpr Word<Level> colours[] = {
    {Level::Calm, u"ok"},
    {Level::Warning, u"warning"},
    {Level::Blind, u"blind"},
    {Level::Critical, u"critical"},
};

struct Counts {
    int open = 0; // and nobody has it
    int critical = 0; // of these and of those that somebody has
    int taken = 0; // acknowledged or snoozed
    int noData = 0;
};

Counts countsOf(const QList<WatchedAlert> &alerts, const TellingPolicy &policy, qint64 nowMs)
{
    Counts counts;
    QSet<QString> seen;
    for (const WatchedAlert &watched : alerts) {
        const bool noData = watched.alert.state == AlertState::NoData;
        const AlertHold hold = holdOf(watched, policy, nowMs);
        if ((watched.alert.state != AlertState::Firing && !noData) || hold == AlertHold::Suppressed
            || seen.contains(watched.fingerprint))
            continue;
        seen.insert(watched.fingerprint);
        ++(hold == AlertHold::None ? counts.open : counts.taken);
        counts.noData += noData ? 1 : 0;
        if (!noData && alertSeverity(watched.alert.severity()) == Severity::Critical)
            ++counts.critical;
    }
    return counts;
}

class StateWords {
    Q_DECLARE_TR_FUNCTIONS(WorstState)
public:
    static QString of(const WatchView &view, const Counts &counts, qint64 nowMs);
};

QString StateWords::of(const WatchView &view, const Counts &counts, qint64 nowMs)
{
    QStringList parts;
    if (counts.critical > 0)
        parts.append(tr("%n critical", nullptr, counts.critical));
    if (counts.open > 0)
        parts.append(tr("%n alert(s) that nobody has taken", nullptr, counts.open));
    if (counts.taken > 0)
        parts.append(tr("%n taken", nullptr, counts.taken));
    if (counts.noData > 0)
        parts.append(tr("%n without data", nullptr, counts.noData));
    if (view.blind.size() == 1)
        parts.append(tr("blind: %1 does not answer").arg(view.blind.first()));
    else if (!view.blind.isEmpty())
        parts.append(tr("blind: %n source(s) do not answer", nullptr, int(view.blind.size())));
    if (!view.watching)
        parts.append(tr("nothing is watched"));
    if (parts.isEmpty())
        parts.append(tr("all is calm"));
    if (view.quietUntil > nowMs)
        parts.append(tr("do not disturb"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString shapeName(WorstState::Level level)
{
    return wordOf(shapes, level);
}

QString colourName(WorstState::Level level)
{
    return wordOf(colours, level);
}

WorstState worstState(const WatchView &view, const TellingPolicy &policy, qint64 nowMs)
{
    const Counts counts = countsOf(view.alerts, policy, nowMs);
    WorstState state;
    state.count = counts.open;
    state.words = StateWords::of(view, counts, nowMs);
    if (counts.critical > 0)
        state.level = Level::Critical;
    else if (!view.watching || !view.blind.isEmpty() || counts.noData > 0)
        state.level = Level::Blind;
    else
        state.level = counts.open + counts.taken > 0 ? Level::Warning : Level::Calm;
    return state;
}

} // namespace qd
