#include "ui/metrics/axis/chartscale.h"

#include "app/domain/timeaxis.h"
#include "app/domain/valueaxis.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QLocale>

namespace {

constexpr int pixelsBetweenValues = 44;
constexpr int pixelsBetweenTimes = 28; // between one label and the next

class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

} // namespace

ChartScale valueScale(double low, double high, const qd::Panel &panel, int height)
{
    const auto threshold = panel.thresholds.isEmpty() ? std::nullopt : std::optional(panel.thresholds.last().value);
    if (!(low <= high)) {
        low = 0;
        high = threshold ? 0 : 1;
    }
    // Beyond that the distance of two numbers is none any more.
    constexpr double farthest = 1e300;
    low = std::clamp(low, -farthest, farthest);
    high = std::clamp(high, -farthest, farthest);
    const int ticks = std::clamp(height / pixelsBetweenValues, 2, 8);
    const qd::ValueBounds bounds{threshold, panel.low, panel.high};
    const qd::ValueScale scale = panel.logarithmic ? qd::logarithmicScale(low, high, ticks, bounds)
                                                   : qd::valueScale(low, high, ticks, panel.unit, bounds);
    ChartScale result{scale.low, scale.high, {}};
    for (const double value : scale.ticks)
        result.ticks.append({value, qd::formatTick(value, scale, panel.unit, QLocale())});
    return result;
}

QList<ChartTick> timeTicks(qd::TimeRange window, const QTimeZone &zone, int width, const QFontMetrics &metrics)
{
    const int label = metrics.horizontalAdvance(QStringLiteral("00:00")) + pixelsBetweenTimes;
    QList<ChartTick> ticks;
    for (const qd::TimeTick &tick : qd::timeTicks(window, std::clamp(width / label, 2, 12), zone, QLocale()))
        ticks.append({double(tick.at), tick.text});
    return ticks;
}

QString valueText(double value, qd::Unit unit, std::optional<int> decimals)
{
    return qd::formatValue(value, unit, QLocale(), decimals);
}

QString viewText(qd::PanelView view)
{
    switch (view) {
    case qd::PanelView::Line:
        return ChartWords::tr("Lines");
    case qd::PanelView::Area:
        return ChartWords::tr("Areas");
    case qd::PanelView::StackedArea:
        return ChartWords::tr("Stacked areas");
    case qd::PanelView::Bars:
        return ChartWords::tr("Bars");
    case qd::PanelView::Stat:
        return ChartWords::tr("Single value");
    case qd::PanelView::Gauge:
        return ChartWords::tr("Gauge");
    case qd::PanelView::StateTimeline:
        return ChartWords::tr("States over time");
    case qd::PanelView::Table:
        return ChartWords::tr("Table");
    case qd::PanelView::Heading:
        return ChartWords::tr("Heading");
    }
    return {};
}

QString unitText(qd::Unit unit)
{
    switch (unit) {
    case qd::Unit::None:
        return {};
    case qd::Unit::Percent:
        return ChartWords::tr("percent");
    case qd::Unit::Ratio:
        return ChartWords::tr("percent");
    case qd::Unit::Bytes:
        return ChartWords::tr("bytes");
    case qd::Unit::BytesPerSecond:
        return ChartWords::tr("bytes per second");
    case qd::Unit::Seconds:
        return ChartWords::tr("seconds");
    case qd::Unit::Milliseconds:
        return ChartWords::tr("milliseconds");
    case qd::Unit::PerSecond:
        return ChartWords::tr("per second");
    case qd::Unit::RequestsPerSecond:
        return ChartWords::tr("requests per second");
    case qd::Unit::Count:
        return ChartWords::tr("count");
    case qd::Unit::Short:
        return ChartWords::tr("number");
    case qd::Unit::Bits:
        return ChartWords::tr("bits");
    case qd::Unit::BitsPerSecond:
        return ChartWords::tr("bits per second");
    case qd::Unit::Hertz:
        return ChartWords::tr("hertz");
    case qd::Unit::Celsius:
        return ChartWords::tr("degrees Celsius");
    case qd::Unit::Volt:
        return ChartWords::tr("volts");
    case qd::Unit::Watt:
        return ChartWords::tr("watts");
    case qd::Unit::TimeOfDay:
        return ChartWords::tr("date and time");
    }
    return {};
}

QString instantText(qint64 ms, const QTimeZone &zone, qint64 columnMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const QString time = local.toString(columnMs < 60'000 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    return QLocale().toString(local.date(), QStringLiteral("ddd d MMM")) + QLatin1Char(' ') + time;
}
