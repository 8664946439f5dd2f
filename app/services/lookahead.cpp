#include "app/services/lookahead.h"

#include "app/domain/clock.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcequeries.h"
#include "app/services/whendone.h"

#include <QtConcurrent>
#include <algorithm>
#include <cmath>

namespace qd {

namespace {

constexpr qint64 stepMs = 3'600'000;

// The gravest last: more is worse. The gravest first, as of days that are left: less is.
CrossingSide worseSide(const QList<Threshold> &thresholds)
{
    return thresholds.size() > 1 && thresholds.first().level > thresholds.last().level ? CrossingSide::Below
                                                                                       : CrossingSide::Above;
}

// Where each level that is not fine begins, seen from the better side.
QList<Threshold> limitsOf(const QList<Threshold> &thresholds, CrossingSide side)
{
    QList<Threshold> limits;
    for (qsizetype i = 0; i < thresholds.size(); ++i) {
        if (thresholds.at(i).level == ThresholdLevel::Ok)
            continue;
        if (side == CrossingSide::Above)
            limits.append(thresholds.at(i));
        else if (i + 1 < thresholds.size())
            limits.append({thresholds.at(i + 1).value, thresholds.at(i).level}); // it holds below the next
    }
    return limits;
}

bool isSooner(const Crossing &a, const Crossing &b)
{
    if (a.expected && b.expected)
        return *a.expected < *b.expected;
    return a.expected.has_value() || (!b.expected && *a.earliest < *b.earliest);
}

bool comesBefore(const Outlook &a, const Outlook &b)
{
    return a.crossing && (!b.crossing || isSooner(*a.crossing, *b.crossing));
}

} // namespace

Outlook outlookOf(const Panel &panel, const SeriesData &history, qint64 nowMs, qint64 horizonMs)
{
    Outlook outlook{panel, history, {}, {}, {}, {}};
    for (size_t i = history.values.size(); i-- > 0 && !outlook.now;) {
        if (std::isfinite(history.values[i]))
            outlook.now = history.values[i];
    }
    ForecastInput input{history.times, history.values, std::nullopt, std::nullopt};
    const bool positive =
        std::all_of(history.values.begin(), history.values.end(), [](double value) { return !(value < 0); });
    if (positive)
        input.floor = 0; // what was never below zero is counted or measured in a unit that has no less
    if (panel.unit == Unit::Percent || panel.unit == Unit::Ratio)
        input.ceiling = panel.unit == Unit::Percent ? 100 : 1;
    outlook.forecast = forecast(input, nowMs, horizonMs);
    if (!outlook.forecast.forecast)
        return outlook;
    const CrossingSide side = worseSide(panel.thresholds);
    for (const Threshold &limit : limitsOf(panel.thresholds, side)) {
        const bool there =
            outlook.now && (side == CrossingSide::Above ? *outlook.now >= limit.value : *outlook.now < limit.value);
        if (there)
            continue;
        const auto found = crossing(*outlook.forecast.forecast, limit.value, side);
        if (found && (!outlook.crossing || isSooner(*found, *outlook.crossing))) {
            outlook.crossing = found;
            outlook.threshold = limit;
        }
    }
    return outlook;
}

LookAhead::LookAhead(MetricRecorder &recorder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_clock(clock)
{
}

void LookAhead::look(const QList<Source> &sources, const QList<Dashboard> &dashboards)
{
    const int round = ++m_round;
    m_outlooks.clear();
    m_watched = 0;
    m_missing = 1; // until all is asked
    const qint64 now = m_clock.nowMs();
    const TimeRange range{now - historyMs, now};
    for (const Dashboard &dashboard : dashboards) {
        for (const Panel &panel : dashboard.panels) {
            const auto source = std::find_if(
                sources.begin(), sources.end(), [&panel](const Source &each) { return each.id == panel.source; });
            if (!panel.lookAhead || source == sources.end())
                continue;
            const QStringList exprs = exprsOf(panel, dashboard.variables, *source, range);
            for (const QString &expr : exprs) {
                ++m_watched;
                ++m_missing;
                if (source->knowsThePast()) {
                    m_recorder.fetchOnce(
                        *source, {expr, range, stepMs}, this, [this, panel, round](const Result<FetchAnswer> &answer) {
                            take(panel, round, answer.map([](const FetchAnswer &found) { return found.series; }));
                        });
                } else {
                    m_recorder.read(source->id, expr, range, stepMs, this,
                        [this, panel, round](const Result<QList<SeriesData>> &answer) { take(panel, round, answer); });
                }
            }
        }
    }
    done();
}

void LookAhead::take(const Panel &panel, int round, const Result<QList<SeriesData>> &answer)
{
    if (round != m_round)
        return;
    if (!answer) {
        emit troubled(panel.title, answer.error());
        done();
        return;
    }
    const qint64 now = m_clock.nowMs();
    const auto work = [panel, series = answer->mid(0, mostSeries), now] {
        QList<Outlook> outlooks;
        for (const SeriesData &each : series)
            outlooks.append(outlookOf(panel, each, now, horizonMs));
        return outlooks;
    };
    whenDone(QtConcurrent::run(work), this, [this, round](const QList<Outlook> &outlooks) {
        if (round != m_round)
            return;
        m_outlooks += outlooks;
        std::stable_sort(m_outlooks.begin(), m_outlooks.end(), comesBefore);
        emit progress();
        done();
    });
}

void LookAhead::done()
{
    if (--m_missing == 0)
        emit finished();
}

} // namespace qd
