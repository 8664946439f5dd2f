// What a live step of twelve charts costs the window's thread, five series each, beside Qt Charts as it comes.
// Run by hand: the figures are for reading, no test fails on them.
#include "ui/monitoring/chart/chartlegend.h"
#include "ui/monitoring/chart/metricchart.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'794'996'000'000;
constexpr int panels = 12;
constexpr int seriesEach = 5;

double value(int series, qint64 t)
{
    return 50 + series * 8 + 20 * std::sin(double(t) / 900'000 + series) + double((t / 1000 + series) * 7919 % 11);
}

QList<SeriesData> samples(qint64 from, qint64 to)
{
    QList<SeriesData> all;
    for (int i = 0; i < seriesEach; ++i) {
        SeriesData data;
        data.key.expr = u"load"_s;
        data.key.labels.insert(u"instance"_s, u"host-%1"_s.arg(i));
        for (qint64 t = from; t <= to; t += 1000) {
            data.times.push_back(t);
            data.values.push_back(value(i, t));
        }
        all.append(data);
    }
    return all;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// Each step in ms, painting included.
QList<double> measure(int steps, const std::function<void(qint64)> &step)
{
    QList<double> taken;
    for (int i = 1; i <= steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(now + i * 1000);
        QCoreApplication::processEvents();
        taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return taken;
}

} // namespace

class BenchChart : public QObject {
    Q_OBJECT

private slots:
    void liveStep_data();
    void liveStep();
    void qtChartsAsItComes();
};

void BenchChart::liveStep_data()
{
    QTest::addColumn<int>("points");
    QTest::addRow("3,600 points") << 3600;
    QTest::addRow("86,400 points") << 86'400;
}

void BenchChart::liveStep()
{
    QFETCH(int, points);
    QWidget window;
    auto *grid = new QGridLayout(&window);
    ChartCrosshair crosshair;
    QList<MetricChart *> charts;
    for (int i = 0; i < panels; ++i) {
        auto *box = new QWidget(&window);
        auto *column = new QVBoxLayout(box);
        charts.append(new MetricChart(crosshair, box));
        column->addWidget(charts.last(), 1);
        column->addWidget(new ChartLegend(*charts.last(), box));
        grid->addWidget(box, i / 4, i % 4);
    }
    window.resize(1900, 900);
    window.show();
    const auto past = samples(now - qint64(points) * 1000, now);
    for (MetricChart *chart : charts) {
        Panel panel;
        panel.queries = {{u"load"_s, {}}};
        chart->setPanel(panel, {u"load"_s});
        chart->setRange({now - qint64(points) * 1000, now});
        chart->setSeries(u"load"_s, past);
    }
    window.grab();
    QCoreApplication::processEvents();
    const QList<double> taken = measure(120, [&charts](qint64 t) {
        const auto newest = samples(t, t);
        for (MetricChart *chart : charts) {
            chart->moveTo(t);
            chart->append(newest, t);
        }
    });
    qInfo("%d charts, %d series, %d points: median %.2f ms, worst %.2f ms", panels, seriesEach, points, median(taken),
        *std::max_element(taken.begin(), taken.end()));
}

void BenchChart::qtChartsAsItComes()
{
    constexpr int points = 3600;
    QWidget window;
    auto *grid = new QGridLayout(&window);
    QList<QLineSeries *> lines;
    QList<QValueAxis *> axes;
    for (int i = 0; i < panels; ++i) {
        auto *view = new QChartView(&window);
        for (int s = 0; s < seriesEach; ++s) {
            lines.append(new QLineSeries(view));
            view->chart()->addSeries(lines.last());
        }
        view->chart()->createDefaultAxes();
        axes.append(qobject_cast<QValueAxis *>(view->chart()->axes(Qt::Horizontal).constFirst()));
        grid->addWidget(view, i / 4, i % 4);
    }
    window.resize(1900, 900);
    window.show();
    const QList<double> taken = measure(5, [&](qint64 t) {
        const auto data = samples(t - points * 1000, t);
        for (int i = 0; i < lines.size(); ++i) {
            const SeriesData &series = data.at(i % seriesEach);
            QList<QPointF> line;
            for (size_t k = 0; k < series.times.size(); ++k)
                line.append({double(series.times[k]), series.values[k]});
            lines.at(i)->replace(line);
        }
        for (QValueAxis *axis : axes)
            axis->setRange(double(t - points * 1000), double(t));
    });
    qInfo("Qt Charts as it comes, %d points: median %.1f ms", points, median(taken));
}

QTEST_MAIN(BenchChart)
#include "bench_chart.moc"
