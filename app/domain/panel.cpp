#include "app/domain/panel.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<Unit> units[] = {{Unit::None, u"none"}, {Unit::Count, u"count"}, {Unit::Short, u"short"},
    {Unit::Percent, u"percent"}, {Unit::Ratio, u"ratio"}, {Unit::Bytes, u"bytes"},
    {Unit::BytesPerSecond, u"bytes_per_second"}, {Unit::Bits, u"bits"}, {Unit::BitsPerSecond, u"bits_per_second"},
    {Unit::Seconds, u"seconds"}, {Unit::Milliseconds, u"milliseconds"}, {Unit::PerSecond, u"per_second"},
    {Unit::RequestsPerSecond, u"requests_per_second"}, {Unit::Hertz, u"hertz"}, {Unit::Celsius, u"celsius"},
    {Unit::Volt, u"volt"}, {Unit::Watt, u"watt"}, {Unit::TimeOfDay, u"time"}};
constexpr Word<PanelView> views[] = {{PanelView::Line, u"line"}, {PanelView::Area, u"area"},
    {PanelView::StackedArea, u"stacked_area"}, {PanelView::Bars, u"bars"}, {PanelView::Stat, u"stat"},
    {PanelView::Gauge, u"gauge"}, {PanelView::StateTimeline, u"state_timeline"}, {PanelView::Table, u"table"},
    {PanelView::Heading, u"heading"}};
constexpr Word<ThresholdLevel> levels[] = {
    {ThresholdLevel::Ok, u"ok"}, {ThresholdLevel::Warning, u"warning"}, {ThresholdLevel::Critical, u"critical"}};

} // namespace

QString toString(Unit unit)
{
    return wordOf(units, unit);
}

QString toString(PanelView view)
{
    return wordOf(views, view);
}

QString toString(ThresholdLevel level)
{
    return wordOf(levels, level);
}

std::optional<Unit> unitFrom(QStringView word)
{
    return valueOf(units, word);
}

std::optional<PanelView> panelViewFrom(QStringView word)
{
    return valueOf(views, word);
}

std::optional<ThresholdLevel> thresholdLevelFrom(QStringView word)
{
    return valueOf(levels, word);
}

bool isChart(PanelView view)
{
    return view == PanelView::Line || view == PanelView::Area || view == PanelView::StackedArea
        || view == PanelView::Bars;
}

ThresholdLevel levelOf(double value, const QList<Threshold> &thresholds)
{
    ThresholdLevel level = ThresholdLevel::Ok;
    for (const Threshold &threshold : thresholds) {
        if (value >= threshold.value)
            level = threshold.level;
    }
    return level;
}

} // namespace qd
