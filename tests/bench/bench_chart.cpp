// What twelve charts cost the window's thread, five series each, at 1920x1080: drawn whole, and one step further.
// Beside Qt Charts given every point, and QCustomPlot given the same.
#include "tests/bench/chartscene.h"

#include <QApplication>

using namespace bench;

namespace {

constexpr int dayPoints = 86'400;

struct Figures {
    double median = 0;
    double worst = 0;
    double painting = 0; // median

    QString text() const { return u"%1 (worst %2)"_s.arg(ms(median), number(worst, 1)); }
};

Figures measure(int steps, ChartScene &scene, const std::function<double(int)> &step)
{
    std::vector<double> taken;
    std::vector<double> painting;
    for (int i = 1; i <= steps; ++i) {
        taken.push_back(step(i));
        painting.push_back(scene.msOfPainting());
    }
    return {median(taken), *std::max_element(taken.begin(), taken.end()), median(painting)};
}

Figures refreshes(std::unique_ptr<ChartScene> scene, const Dashboard &dashboard, int rounds)
{
    scene->show(dashboard);
    return measure(rounds, *scene, [&scene](int i) { return scene->msOfRefresh(i); });
}

Figures ticks(std::unique_ptr<ChartScene> scene, const Dashboard &dashboard, int steps)
{
    scene->show(dashboard);
    return measure(steps, *scene, [&scene](int i) { return scene->msOfTick(now + i * 1000); });
}

void fullRefresh()
{
    title("A dashboard of 12 panels, 5 series each");
    const Dashboard dashboard = dashboardOf(dayPoints);
    const Figures ours = refreshes(quarterdeckScene(), dashboard, 21);
    const QString what = u"full refresh, 86,400 points a series"_s;
    const Figures charts = refreshes(qtChartsScene(), dashboard, 2);
    row(what, ours.text(), u"Qt Charts, every point (2 runs)"_s, ms(charts.median), times(charts.median / ours.median),
        u">= 200 x"_s);
    if (auto plots = qCustomPlotScene()) {
        const Figures theirs = refreshes(std::move(plots), dashboard, 21);
        row(what, ours.text(), u"QCustomPlot, every point"_s, ms(theirs.median), times(theirs.median / ours.median),
            u">= 2 x"_s);
    } else {
        row(what, ours.text(), u"QCustomPlot: not installed"_s);
    }
    row(u"  of it reduced and laid out"_s, ms(ours.median - ours.painting));
    row(u"  of it painted"_s, ms(ours.painting));
}

void liveTick(const char *range, int points)
{
    const Dashboard dashboard = dashboardOf(points);
    const QString what = u"live tick of 60 series, %1"_s.arg(QLatin1String(range));
    const Figures ours = ticks(quarterdeckScene(), dashboard, 240);
    const QString goal = u"< 16 ms"_s;
    if (auto plots = qCustomPlotScene()) {
        const Figures theirs = ticks(std::move(plots), dashboard, 21);
        row(what, ours.text(), u"QCustomPlot"_s, ms(theirs.median), times(theirs.median / ours.median), goal);
    } else {
        row(what, ours.text(), u"QCustomPlot: not installed"_s, {}, {}, goal);
    }
    if (points <= 3600) {
        const Figures charts = ticks(qtChartsScene(), dashboard, 5);
        row(what, ours.text(), u"Qt Charts, every point"_s, ms(charts.median), times(charts.median / ours.median),
            goal);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    fullRefresh();
    liveTick("15 minutes", 900);
    liveTick("1 hour", 3600);
    liveTick("24 hours", dayPoints);
    return 0;
}
