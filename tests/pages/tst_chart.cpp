// The chart widget and its legend: what is drawn, what a live step leaves, and what hands and hostile labels do to it.
#include "ui/metrics/axis/charttip.h"
#include "ui/metrics/axis/legendtext.h"
#include "ui/metrics/chart/chartlegend.h"
#include "ui/metrics/chart/metricchart.h"

#include <QTableWidget>
#include <QVBoxLayout>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'794'996'000'000;
const QColor firstColour = lightTokens().series[0];

SeriesData series(
    const QString &instance, qint64 from, qint64 to, qint64 step, const std::function<double(qint64)> &value)
{
    SeriesData data;
    data.key.expr = u"up"_s;
    data.key.labels.insert(u"instance"_s, instance);
    for (qint64 t = from; t <= to; t += step) {
        data.times.push_back(t);
        data.values.push_back(value(t));
    }
    return data;
}

double wave(qint64 t)
{
    return 50 + 30 * std::sin(double(t) / 40'000) + double((t / 1000) * 7919 % 13);
}

// A chart of 640×260 with its legend, shown.
struct Bench {
    ChartCrosshair crosshair;
    Panel panel;
    QWidget window;
    MetricChart *chart = new MetricChart(crosshair);
    ChartLegend *legend = new ChartLegend(*chart);

    explicit Bench(qint64 lengthMs = 15 * 60'000, qint64 end = now)
    {
        window.setPalette(paletteOf(lightTokens()));
        auto *column = new QVBoxLayout(&window);
        column->addWidget(chart, 1);
        column->addWidget(legend);
        window.resize(640, 260);
        panel.title = u"Load"_s;
        panel.queries = {{u"up"_s, {}}};
        show(panel);
        chart->setRange({end - lengthMs, end});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    void show(const Panel &changed)
    {
        panel = changed;
        chart->setPanel(panel, {u"up"_s});
    }
    void setUnit(Unit unit)
    {
        panel.unit = unit;
        show(panel);
    }
    QImage picture() { return chart->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    int xOf(qint64 t) const
    {
        const QRect plot = plotRect();
        return plot.left() + int((t - chart->shownRange().from) / chart->columnMs());
    }
    QRect plotRect() const
    {
        const int width = int(chart->shownRange().length() / chart->columnMs());
        return QRect(chart->width() - 4 - width, 0, width, chart->height() - 24);
    }
};

bool columnHas(const QImage &image, int x, const QColor &colour, int fromY, int toY)
{
    for (int y = std::max(0, fromY); y < std::min(image.height(), toY); ++y) {
        const QColor seen = image.pixelColor(x, y);
        if (std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green())
                + std::abs(seen.blue() - colour.blue())
            < 200) // a smooth line rarely has its full colour
            return true;
    }
    return false;
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT

private slots:
    void namesSeries_data();
    void namesSeries();
    void keepsASpikeOfOneSample();
    void leavesGapsOpen_data();
    void leavesGapsOpen();
    void joinsSamplesOfAnyRhythm();
    void aLiveStepDrawsWhatARedrawWould_data();
    void aLiveStepDrawsWhatARedrawWould();
    void survivesAnyNumber_data();
    void survivesAnyNumber();
    void keepsAColourForLife();
    void showsHostileLabelsAsText();
    void weathersAStormOfSeries();
    void isolatesAndTogglesFromTheLegend();
    void theLegendObeysTheKeyboard();
    void sharesTheCrosshair();
    void movesTheCrosshairByKeys();
    void keepsTheThresholdInSight();
    void tellsItsValuesToAssistance();
};

void TestChart::namesSeries_data()
{
    QTest::addColumn<QList<Labels>>("series");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("names");
    const Labels a{{u"__name__"_s, u"up"_s}, {u"instance"_s, u"a:1"_s}, {u"job"_s, u"node"_s}};
    const Labels b{{u"__name__"_s, u"up"_s}, {u"instance"_s, u"b:1"_s}, {u"job"_s, u"node"_s}};
    const Labels c{{u"__name__"_s, u"up"_s}, {u"instance"_s, u"b:1"_s}, {u"job"_s, u"app"_s}};
    QTest::addRow("what differs") << QList{a, b} << QString() << QStringList{u"a:1"_s, u"b:1"_s};
    QTest::addRow("two that differ") << QList{a, b, c} << QString()
                                     << QStringList{u"a:1 · node"_s, u"b:1 · node"_s, u"b:1 · app"_s};
    QTest::addRow("one alone takes the title") << QList{a} << QString() << QStringList{u"Load"_s};
    QTest::addRow("a pattern") << QList{a, b} << u"{{ job }} on {{instance}}"_s
                               << QStringList{u"node on a:1"_s, u"node on b:1"_s};
    QTest::addRow("an absent label is empty") << QList{a} << u"x{{none}}y"_s << QStringList{u"xy"_s};
    QTest::addRow("only absent labels") << QList{a, b} << u"{{none}}"_s << QStringList{toString(a), toString(b)};
    QTest::addRow("broken braces stay") << QList{a} << u"{{instance"_s << QStringList{u"{{instance"_s};
    QTest::addRow("no labels at all") << QList{Labels{}} << QString() << QStringList{u"Load"_s};
    QTest::addRow("line breaks are folded")
        << QList{Labels{{u"a"_s, u"x\ny"_s}}} << u"{{a}}"_s << QStringList{u"x y"_s};
}

void TestChart::namesSeries()
{
    QFETCH(QList<Labels>, series);
    QFETCH(QString, pattern);
    QTEST(legendNames(series, pattern, u"Load"_s), "names");
}

void TestChart::keepsASpikeOfOneSample()
{
    Bench bench(24 * 3600'000);
    const qint64 spike = now - 7 * 3600'000 - 1000;
    bench.chart->setSeries(u"up"_s, {series(u"a"_s, now - 24 * 3600'000 + 1000, now, 1000, [spike](qint64 t) {
        return t == spike ? 100.0 : 1.0;
    })});
    const QImage image = bench.picture();
    const QRect plot = bench.plotRect();
    const int x = bench.xOf(spike);
    QVERIFY(columnHas(image, x, firstColour, 0, plot.height() / 2)
        || columnHas(image, x + 1, firstColour, 0, plot.height() / 2));
    QVERIFY(!columnHas(image, x + 5, firstColour, 0, plot.height() / 2));
}

void TestChart::leavesGapsOpen_data()
{
    QTest::addColumn<bool>("marked");
    QTest::addColumn<qint64>("length");
    for (const qint64 minutes : {15, 24 * 60}) {
        QTest::addRow("values are NaN, %d min", int(minutes)) << true << minutes * 60'000;
        QTest::addRow("samples are missing, %d min", int(minutes)) << false << minutes * 60'000;
    }
}

void TestChart::leavesGapsOpen()
{
    QFETCH(bool, marked);
    QFETCH(qint64, length);
    Bench bench(length);
    const qint64 from = now - length / 2;
    const qint64 to = now - length / 4;
    SeriesData data = series(u"a"_s, now - length + 5000, now, 5000,
        [&](qint64 t) { return t >= from && t <= to ? std::numeric_limits<double>::quiet_NaN() : 50.0; });
    if (!marked) {
        SeriesData sparse;
        sparse.key = data.key;
        for (size_t i = 0; i < data.times.size(); ++i) {
            if (std::isfinite(data.values[i])) {
                sparse.times.push_back(data.times[i]);
                sparse.values.push_back(data.values[i]);
            }
        }
        data = sparse;
    }
    bench.chart->setSeries(u"up"_s, {data});
    const QImage image = bench.picture();
    QVERIFY(columnHas(image, bench.xOf(from) - 8, firstColour, 0, image.height() - 30));
    QVERIFY(!columnHas(image, bench.xOf((from + to) / 2), firstColour, 0, image.height() - 30));
    QVERIFY(columnHas(image, bench.xOf(to) + 8, firstColour, 0, image.height() - 30));
}

void TestChart::joinsSamplesOfAnyRhythm()
{
    // One sample a minute from the past, then one each second: no gap between them.
    Bench bench;
    SeriesData data = series(u"a"_s, now - 800'000, now - 200'000, 60'000, [](qint64) { return 50.0; });
    const SeriesData live = series(u"a"_s, now - 140'000, now, 1000, [](qint64) { return 50.0; });
    data.times.insert(data.times.end(), live.times.begin(), live.times.end());
    data.values.insert(data.values.end(), live.values.begin(), live.values.end());
    bench.chart->setSeries(u"up"_s, {data});
    const QImage image = bench.picture();
    for (const qint64 ago : {700'000, 470'000, 230'000, 170'000, 60'000})
        QVERIFY2(columnHas(image, bench.xOf(now - ago), firstColour, 0, image.height() - 30),
            qPrintable(QString::number(ago)));
}

void TestChart::aLiveStepDrawsWhatARedrawWould_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("steps");
    QTest::addRow("15 min each second") << qint64(15 * 60'000) << qint64(1000) << 60;
    QTest::addRow("15 min each 10 s") << qint64(15 * 60'000) << qint64(10'000) << 12;
    QTest::addRow("1 h each 15 s") << qint64(3600'000) << qint64(15'000) << 40;
    QTest::addRow("a long pause between") << qint64(15 * 60'000) << qint64(200'000) << 3;
    QTest::addRow("longer than the range") << qint64(15 * 60'000) << qint64(20 * 60'000) << 2;
}

void TestChart::aLiveStepDrawsWhatARedrawWould()
{
    QFETCH(qint64, length);
    QFETCH(qint64, step);
    QFETCH(int, steps);
    const qint64 last = now + step * steps;
    Bench live(length);
    live.chart->setSeries(u"up"_s, {series(u"a"_s, now - length, now, step, wave)});
    live.picture();
    for (qint64 t = now + step; t <= last; t += step) {
        live.chart->moveTo(t);
        live.chart->append({series(u"a"_s, t, t, step, wave)}, t);
        live.picture();
    }
    Bench fresh(length, last);
    fresh.chart->moveTo(last);
    SeriesData whole = series(u"a"_s, now - length, now, step, wave);
    const SeriesData newer = series(u"a"_s, now + step, last, step, wave);
    whole.times.insert(whole.times.end(), newer.times.begin(), newer.times.end());
    whole.values.insert(whole.values.end(), newer.values.begin(), newer.values.end());
    fresh.chart->setSeries(u"up"_s, {whole});
    if (fresh.chart->shownRange() != live.chart->shownRange())
        fresh.chart->moveTo(live.chart->shownRange().to);
    QCOMPARE(live.chart->shownRange(), fresh.chart->shownRange());
    QCOMPARE(live.picture(), fresh.picture());
}

void TestChart::survivesAnyNumber_data()
{
    QTest::addColumn<QList<double>>("values");
    const double infinity = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::addRow("none") << QList<double>{};
    QTest::addRow("one") << QList<double>{42};
    QTest::addRow("all the same") << QList<double>{7, 7, 7};
    QTest::addRow("all zero") << QList<double>{0, 0, 0};
    QTest::addRow("only NaN") << QList<double>{nan, nan};
    QTest::addRow("infinities") << QList<double>{1, infinity, 2, -infinity, 3};
    QTest::addRow("the largest") << QList<double>{
        std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    QTest::addRow("the smallest") << QList<double>{5e-324, 1e-300, 0};
    QTest::addRow("negative") << QList<double>{-3, -2, -1};
    QTest::addRow("nearly equal") << QList<double>{1e15, 1e15 + 0.125};
}

void TestChart::survivesAnyNumber()
{
    QFETCH(QList<double>, values);
    for (const Unit unit : {Unit::None, Unit::Percent, Unit::Ratio, Unit::Bytes, Unit::BytesPerSecond, Unit::Seconds,
             Unit::PerSecond, Unit::Count}) {
        Bench bench;
        bench.setUnit(unit);
        SeriesData data = series(u"a"_s, 1, 0, 1, wave);
        for (qsizetype i = 0; i < values.size(); ++i) {
            data.times.push_back(now - 60'000 * (values.size() - i));
            data.values.push_back(values.at(i));
        }
        bench.chart->setSeries(u"up"_s, {data});
        QVERIFY(!bench.picture().isNull());
        bench.crosshair.point(now - 60'000);
        QVERIFY(!bench.picture().isNull());
    }
}

void TestChart::keepsAColourForLife()
{
    Bench bench;
    const auto of = [](const QString &name) { return series(name, now - 60'000, now, 5000, wave); };
    bench.chart->setSeries(u"up"_s, {of(u"b"_s), of(u"a"_s), of(u"c"_s)});
    const auto colourOf = [&bench](const QString &name) {
        for (const ChartLine &line : bench.chart->lines()) {
            if (line.key.labels.value(u"instance"_s) == name)
                return bench.chart->penOf(line).color();
        }
        return QColor();
    };
    const QColor b = colourOf(u"b"_s);
    QCOMPARE(colourOf(u"a"_s), firstColour);
    bench.chart->setSeries(u"up"_s, {of(u"b"_s)});
    QCOMPARE(colourOf(u"b"_s), b);
    bench.chart->setSeries(u"up"_s, {of(u"0"_s), of(u"b"_s), of(u"a"_s)});
    QCOMPARE(colourOf(u"b"_s), b);
    QCOMPARE(colourOf(u"a"_s), firstColour);
    QVERIFY(colourOf(u"0"_s).isValid());
}

void TestChart::showsHostileLabelsAsText()
{
    Bench bench;
    const QString hostile = u"<img src=x> <b>bold</b> & \u202Etxt"_s;
    bench.chart->setSeries(
        u"up"_s, {series(hostile, now - 60'000, now, 5000, wave), series(u"a"_s, now - 60'000, now, 5000, wave)});
    QTest::mouseMove(bench.chart, QPoint(bench.xOf(now - 30'000), 40));
    auto *tip = bench.window.findChild<ChartTip *>();
    QVERIFY(tip && tip->isVisible());
    const QStringList texts = tip->texts();
    QVERIFY(
        std::any_of(texts.begin(), texts.end(), [&hostile](const QString &text) { return text.startsWith(hostile); }));
    QVERIFY(bench.legend->accessibleDescription().contains(hostile));
}

void TestChart::weathersAStormOfSeries()
{
    Bench bench(24 * 3600'000);
    QList<SeriesData> storm;
    for (int i = 0; i < 200; ++i)
        storm.append(
            series(u"a-rather-long-name-of-a-host-%1.example.org"_s.arg(i), now - 24 * 3600'000, now, 60'000, wave));
    bench.chart->setSeries(u"up"_s, storm);
    QTRY_VERIFY(!bench.legend->moreRect().isNull());
    QVERIFY(bench.legend->rect().contains(bench.legend->moreRect()));
    QVERIFY2(bench.chart->height() > bench.window.height() / 2, "the legend must not eat the chart");
    QTest::mouseClick(bench.legend, Qt::LeftButton, {}, bench.legend->moreRect().center());
    auto *table = bench.legend->findChild<QTableWidget *>();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 200);
    table->setCurrentCell(150, 0);
    QTest::keyClick(table, Qt::Key_Return);
    int shown = 0;
    for (const ChartLine &line : bench.chart->lines())
        shown += line.shown;
    QCOMPARE(shown, 1);
}

void TestChart::isolatesAndTogglesFromTheLegend()
{
    Bench bench;
    const auto of = [](const QString &name) { return series(name, now - 60'000, now, 5000, wave); };
    bench.chart->setSeries(u"up"_s, {of(u"a"_s), of(u"b"_s), of(u"c"_s)});
    QTRY_VERIFY(!bench.legend->itemRect(2).isNull());
    const auto shown = [&bench] {
        QString text;
        for (const ChartLine &line : bench.chart->lines())
            text += line.shown ? line.name : u"-"_s;
        return text;
    };
    const auto click = [&bench](int line, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(bench.legend, Qt::LeftButton, modifiers, bench.legend->itemRect(line).center());
    };
    click(1, {});
    QCOMPARE(shown(), u"-b-"_s);
    click(2, Qt::ControlModifier);
    QCOMPARE(shown(), u"-bc"_s);
    click(2, {});
    QCOMPARE(shown(), u"--c"_s);
    click(2, {});
    QCOMPARE(shown(), u"abc"_s);
}

void TestChart::theLegendObeysTheKeyboard()
{
    Bench bench;
    const auto of = [](const QString &name) { return series(name, now - 60'000, now, 5000, wave); };
    bench.chart->setSeries(u"up"_s, {of(u"a"_s), of(u"b"_s)});
    bench.legend->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.legend, Qt::Key_Right);
    QTest::keyClick(bench.legend, Qt::Key_Space);
    QVERIFY(!bench.chart->lines()[0].shown);
    QVERIFY(bench.chart->lines()[1].shown);
    QTest::keyClick(bench.legend, Qt::Key_Return);
    QVERIFY(bench.chart->lines()[0].shown);
    QTest::keyClick(bench.legend, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.chart->lines()[0].shown);
    QVERIFY(!bench.chart->lines()[1].shown);
}

void TestChart::sharesTheCrosshair()
{
    Bench bench;
    MetricChart other(bench.crosshair);
    other.resize(400, 200);
    other.moveTo(now);
    other.setSeries(
        u"up"_s, {series(u"x"_s, now - 800'000, now, 1000, [](qint64 t) { return t > now - 400'000 ? 9.0 : 4.0; })});
    QCOMPARE(other.valueOf(other.lines()[0]), 9.0);
    bench.chart->setSeries(u"up"_s, {series(u"a"_s, now - 800'000, now, 1000, wave)});
    QTest::mouseMove(bench.chart, QPoint(bench.xOf(now - 600'000), 40));
    QVERIFY(bench.crosshair.time());
    QVERIFY(std::abs(*bench.crosshair.time() - (now - 600'000)) < 10'000);
    QCOMPARE(other.valueOf(other.lines()[0]), 4.0);
    QTest::mouseMove(&bench.window, QPoint(2, 2));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(bench.chart, &leave);
    QVERIFY(!bench.crosshair.time());
    QCOMPARE(other.valueOf(other.lines()[0]), 9.0);
}

void TestChart::movesTheCrosshairByKeys()
{
    Bench bench;
    bench.chart->setSeries(u"up"_s, {series(u"a"_s, now - 800'000, now, 1000, wave)});
    bench.chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.chart, Qt::Key_Left);
    QVERIFY(bench.crosshair.time());
    const qint64 first = *bench.crosshair.time();
    QTest::keyClick(bench.chart, Qt::Key_Left);
    QCOMPARE(first - *bench.crosshair.time(), bench.chart->columnMs());
    QTest::keyClick(bench.chart, Qt::Key_Home);
    QCOMPARE(*bench.crosshair.time(), bench.chart->shownRange().from);
    QTest::keyClick(bench.chart, Qt::Key_Left);
    QCOMPARE(*bench.crosshair.time(), bench.chart->shownRange().from);
    QTest::keyClick(bench.chart, Qt::Key_Escape);
    QVERIFY(!bench.crosshair.time());
}

void TestChart::keepsTheThresholdInSight()
{
    Bench bench;
    bench.setUnit(Unit::Percent);
    bench.panel.thresholds = {{90, ThresholdLevel::Critical}};
    bench.show(bench.panel);
    bench.chart->setSeries(u"up"_s, {series(u"a"_s, now - 800'000, now, 1000, [](qint64) { return 5.0; })});
    const QImage image = bench.picture();
    bool seen = false;
    for (int x = bench.plotRect().left(); x < bench.plotRect().left() + 12; ++x)
        seen = seen || columnHas(image, x, lightTokens().critical, 0, image.height() / 2);
    QVERIFY(seen);
}

void TestChart::tellsItsValuesToAssistance()
{
    Bench bench;
    bench.setUnit(Unit::Percent);
    bench.chart->setSeries(u"up"_s,
        {series(u"a"_s, now - 60'000, now, 1000, [](qint64) { return 12.0; }),
            series(u"b"_s, now - 60'000, now, 1000, [](qint64) { return 34.0; })});
    bench.chart->setFocus(Qt::TabFocusReason);
    QCOMPARE(bench.chart->accessibleName(), u"Load"_s);
    QVERIFY(bench.chart->accessibleDescription().contains(u"12"_s));
    QVERIFY(bench.chart->accessibleDescription().contains(u"34"_s));
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
