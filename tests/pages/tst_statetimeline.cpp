// States over time: what samples tell of them and what they do not, that no outage is lost from sight, and what hands
// and keys do.
#include "tests/pages/panelbench.h"
#include "ui/metrics/axis/chartnavigator.h"
#include "ui/metrics/bodies/statetimeline.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace panelbench;

namespace {

ChartLine lineOf(const SeriesData &data, qint64 columnMs)
{
    ChartLine line;
    line.replaceFrom(0, data, columnMs);
    return line;
}

} // namespace

class TestStateTimeline : public QObject {
    Q_OBJECT

private slots:
    void readsStates_data();
    void readsStates();
    void tellsWhatIsKnownOfATime_data();
    void tellsWhatIsKnownOfATime();
    void sharesOnlyWhatIsKnown();
    void neverRoundsToAllOrNothing_data();
    void neverRoundsToAllOrNothing();
    void keepsAShortOutageInSight();
    void tellsASpanUnderTheMouse();
    void scrollsItsRows();
    void takesPartInTheTimeAxis();
};

void TestStateTimeline::readsStates_data()
{
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QList<Threshold>>("thresholds");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QStringList>("words");
    const QList<Threshold> health{{-1, ThresholdLevel::Critical}, {1, ThresholdLevel::Ok}};
    const QList<Threshold> fault{{1, ThresholdLevel::Critical}};
    using L = QList<double>;
    QTest::newRow("up and down") << Unit::None << QList<Threshold>() << L{1, 0} << QStringList{u"up"_s, u"down"_s};
    QTest::newRow("down only") << Unit::None << QList<Threshold>() << L{0} << QStringList{u"down"_s};
    QTest::newRow("gaps do not matter") << Unit::Short << QList<Threshold>() << L{1, noValue, 0}
                                        << QStringList{u"up"_s, u"down"_s, u"down"_s};
    QTest::newRow("thresholds that say the same") << Unit::None << health << L{1, 0} << QStringList{u"up"_s, u"down"_s};
    QTest::newRow("1 is a fault") << Unit::None << fault << L{1, 0} << QStringList{u"critical"_s, u"ok"_s};
    QTest::newRow("a count of nothing is not down")
        << Unit::Count << QList<Threshold>() << L{0, 1} << QStringList{u"0"_s, u"1"_s};
    QTest::newRow("other values") << Unit::None << QList<Threshold>() << L{0, 1, 2}
                                  << QStringList{u"0"_s, u"1"_s, u"2"_s};
    QTest::newRow("levels") << Unit::Percent << limits << L{12, 70, 95}
                            << QStringList{u"ok"_s, u"warning"_s, u"critical"_s};
}

void TestStateTimeline::readsStates()
{
    QFETCH(Unit, unit);
    QFETCH(QList<Threshold>, thresholds);
    QFETCH(QList<double>, values);
    QFETCH(QStringList, words);
    Panel panel;
    panel.unit = unit;
    panel.thresholds = thresholds;
    ChartLine line;
    for (const double value : values) {
        line.times.push_back(now + qint64(line.times.size()) * 1000);
        line.values.push_back(value);
    }
    const StateRule rule(panel, {line});
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isfinite(values.at(i)))
            QCOMPARE(rule.wordOf(values.at(i)), words.at(i));
    }
}

void TestStateTimeline::tellsWhatIsKnownOfATime_data()
{
    // Seconds of ten minutes, and a letter for each span: u up, d down, ? unknown.
    QTest::addColumn<QList<Sample>>("samples");
    QTest::addColumn<qint64>("columnMs");
    QTest::addColumn<QString>("spans");
    const auto every = [](qint64 from, qint64 to, qint64 step, double value) {
        QList<Sample> samples;
        for (qint64 t = from; t < to; t += step)
            samples.append({t * 1000, value});
        return samples;
    };
    QTest::newRow("all is well") << every(0, 600, 5, 1) << qint64(2000) << u"u0-600"_s;
    QTest::newRow("an outage") << every(0, 200, 5, 1) + every(200, 260, 5, 0) + every(260, 600, 5, 1) << qint64(2000)
                               << u"u0-200 d200-260 u260-600"_s;
    QTest::newRow("an outage of one sample in a wide column") << every(0, 205, 5, 1) + every(205, 210, 5, 0)
            + every(210, 600, 5, 1) << qint64(1000) << u"u0-205 d205-210 u210-600"_s;
    QTest::newRow("samples are missing") << every(0, 200, 5, 1) + every(300, 600, 5, 1) << qint64(2000)
                                         << u"u0-200 ?200-300 u300-600"_s;
    QTest::newRow("one is missing") << every(0, 200, 5, 1) + every(205, 600, 5, 1) << qint64(2000) << u"u0-600"_s;
    QTest::newRow("it says that it has none")
        << every(0, 200, 5, 1) + every(200, 300, 5, noValue) + every(300, 600, 5, 1) << qint64(2000)
        << u"u0-200 ?200-300 u300-600"_s;
    QTest::newRow("an infinite one is none")
        << every(0, 200, 5, 1) + every(200, 300, 5, std::numeric_limits<double>::infinity()) + every(300, 600, 5, 1)
        << qint64(2000) << u"u0-200 ?200-300 u300-600"_s;
    QTest::newRow("it stopped") << every(0, 400, 5, 1) << qint64(2000) << u"u0-400 ?400-600"_s;
    QTest::newRow("it began late") << every(400, 600, 5, 0) << qint64(2000) << u"?0-400 d400-600"_s;
    QTest::newRow("the newest speaks for now") << every(0, 580, 10, 1) << qint64(2000) << u"u0-600"_s;
    QTest::newRow("a sample from before the range speaks") << every(-30, 600, 60, 1) << qint64(2000) << u"u0-600"_s;
    QTest::newRow("the rhythm changes") << every(0, 300, 5, 1) + every(300, 600, 60, 1) << qint64(2000) << u"u0-600"_s;
    QTest::newRow("samples are missing in reduced ones")
        << every(0, 200, 1, 1) + every(300, 600, 1, 1) << qint64(20'000) << u"u0-200 ?200-300 u300-600"_s;
    QTest::newRow("nothing but gaps") << every(0, 600, 5, noValue) << qint64(2000) << u"?0-600"_s;
}

void TestStateTimeline::tellsWhatIsKnownOfATime()
{
    QFETCH(QList<Sample>, samples);
    QFETCH(qint64, columnMs);
    QFETCH(QString, spans);
    constexpr qint64 from = now - 600'000;
    SeriesData data;
    for (const Sample &sample : samples) {
        data.times.push_back(from + sample.t);
        data.values.push_back(sample.value);
    }
    const ChartLine line = lineOf(data, columnMs);
    const StateRule rule({}, {line});
    QStringList found;
    qint64 end = from;
    for (const StateSpan &span : stateSpans(line, {from, now}, columnMs, rule)) {
        QCOMPARE(span.from, end);
        end = span.until;
        found.append(u"%1%2-%3"_s.arg(!span.value           ? u"?"_s
                                         : *span.value >= 1 ? u"u"_s
                                                            : u"d"_s)
                         .arg((span.from - from) / 1000)
                         .arg((span.until - from) / 1000));
    }
    QCOMPARE(found.join(u' '), spans);
    QCOMPARE(end, now);
}

void TestStateTimeline::sharesOnlyWhatIsKnown()
{
    // Ten minutes: five unknown, four up, one down.
    SeriesData data = series(u"a"_s, now - 5 * minute, now - minute - 1, 5000, always(1));
    const SeriesData down = series(u"a"_s, now - minute, now, 5000, always(0));
    data.times.insert(data.times.end(), down.times.begin(), down.times.end());
    data.values.insert(data.values.end(), down.values.begin(), down.values.end());
    for (const qint64 columnMs : {qint64(1000), qint64(30'000)}) {
        const ChartLine line = lineOf(data, columnMs);
        const StateRule rule({}, {line});
        const auto spans = stateSpans(line, {now - 10 * minute, now}, columnMs, rule);
        const StateShare share = shareOf(spans, line, columnMs, rule);
        QVERIFY(share.good);
        QVERIFY2(std::abs(*share.good - 0.8) < 0.001, qPrintable(QString::number(*share.good)));
        QCOMPARE(share.about, columnMs > 5000); // what reduction left cannot tell it exactly
    }
    const ChartLine nothing = lineOf(series(u"a"_s, now - minute, now, 5000, always(noValue)), 1000);
    const ChartLine some = lineOf(data, 1000);
    const StateRule rule({}, {some});
    QVERIFY(!shareOf(stateSpans(nothing, {now - minute, now}, 1000, rule), nothing, 1000, rule).good);
}

void TestStateTimeline::neverRoundsToAllOrNothing_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 1.0 << u"100\u202f%"_s;
    QTest::newRow("nothing") << 0.0 << u"0\u202f%"_s;
    QTest::newRow("nearly all") << 0.99999 << u"99.9\u202f%"_s;
    QTest::newRow("nearly nothing") << 0.00001 << u"0.1\u202f%"_s;
    QTest::newRow("some") << 0.992 << u"99.2\u202f%"_s;
}

void TestStateTimeline::neverRoundsToAllOrNothing()
{
    QFETCH(double, share);
    QTEST(shareText(share), "text");
}

void TestStateTimeline::keepsAShortOutageInSight()
{
    // One failed sample of five seconds in thirty days is a thousandth of a pixel.
    constexpr qint64 month = 30 * 24 * 60 * minute;
    constexpr qint64 outage = now - month / 3;
    Bench bench(PanelView::StateTimeline, {500, 60}, lightTokens(), month);
    const auto value = [](qint64 t) { return t == outage / 60'000 * 60'000 ? 0.0 : 1.0; };
    bench.give({series(u"a"_s, (now - month) / minute * minute, now, minute, value)});
    const auto &timeline = bench.as<StateTimeline>();
    const auto spans = timeline.spansOf(timeline.lines().front());
    const auto down =
        std::find_if(spans.begin(), spans.end(), [](const StateSpan &span) { return span.value && *span.value == 0; });
    QVERIFY(down != spans.end());
    const QRect rect = timeline.spanRect(0, *down);
    QVERIFY(rect.width() >= 2);
    const QImage image = bench.picture();
    QCOMPARE(image.pixelColor(rect.left(), rect.center().y()), lightTokens().critical);
    QCOMPARE(image.pixelColor(rect.left() + 1, rect.center().y()), lightTokens().critical);
    QCOMPARE(image.pixelColor(rect.left() + 1, rect.bottom() - 2), lightTokens().critical); // over its neighbours
    // It stands out by its height too.
    QVERIFY(rect.height() > timeline.spanRect(0, spans.front()).height());
    QVERIFY(timeline.shares().first().contains(u"99.9"_s));
    // At the very end there is room for it as well.
    const QRect end = timeline.spanRect(0, {now - 1, now, 0.0});
    QVERIFY(timeline.spansRect().contains(end));
    QCOMPARE(end.width(), 2);
}

void TestStateTimeline::tellsASpanUnderTheMouse()
{
    Bench bench(PanelView::StateTimeline, {700, 300});
    const auto down = [](qint64 t) { return t >= now - 10 * minute && t < now - 8 * minute ? 0.0 : 1.0; };
    bench.give(
        {series(u"a"_s, now - 15 * minute, now, 5000, always(1)), series(u"b"_s, now - 15 * minute, now, 5000, down),
            series(u"c"_s, now - 15 * minute, now - 5 * minute, 5000, always(1))});
    const auto &timeline = bench.as<StateTimeline>();
    const auto xOf = [&timeline](qint64 t) {
        const QRect spans = timeline.spansRect();
        return spans.left() + int((t - now + 15 * minute) * spans.width() / (15 * minute));
    };
    const auto yOf = [&timeline](int row) { return timeline.spanRect(row, {now - minute, now, 0.0}).center().y(); };
    QTest::mouseMove(bench.body, QPoint(xOf(now - 9 * minute), yOf(1)));
    QCOMPARE(timeline.tipTexts(), (QStringList{u"b down"_s, u"from 10:50:00"_s, u"until 10:52:00"_s, u"for 2 min"_s}));
    QTest::mouseMove(bench.body, QPoint(xOf(now - 9 * minute), yOf(0))); // the same time, another row
    QCOMPARE(timeline.tipTexts().first(), u"a up"_s);
    QTest::mouseMove(bench.body, QPoint(xOf(now - 2 * minute), yOf(2)));
    QCOMPARE(timeline.tipTexts().first(), u"c unknown"_s);
    QTest::mouseMove(bench.body, QPoint(2, yOf(0))); // its name is no time
    QVERIFY(!bench.crosshair.time());
    QVERIFY(timeline.tipTexts().isEmpty());
    QCOMPARE(timeline.shares().size(), 3);
    QVERIFY(timeline.shares().at(1).startsWith(u"up 86"_s));
    QCOMPARE(timeline.shares().at(2), u"up 100\u202f%"_s); // of the ten minutes that are known
    // And by keys alone.
    bench.body->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.body, Qt::Key_Home);
    QTest::keyClick(bench.body, Qt::Key_Up);
    QTest::keyClick(bench.body, Qt::Key_Up);
    QCOMPARE(timeline.tipTexts().first(), u"a up"_s);
    QTest::keyClick(bench.body, Qt::Key_Down);
    QCOMPARE(timeline.tipTexts().first(), u"b up"_s);
}

void TestStateTimeline::scrollsItsRows()
{
    Bench bench(PanelView::StateTimeline, {500, 140});
    QList<SeriesData> data;
    for (int i = 0; i < 30; ++i)
        data.append(series(u"s%1"_s.arg(i, 2, 10, QChar(u'0')), now - 15 * minute, now, 5000, always(1)));
    bench.give(data);
    auto *bar = bench.body->findChild<QScrollBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->maximum() > 400);
    const auto turn = [&bench](int notches) {
        const QPointF at(200, 40);
        QWheelEvent wheel(at, bench.body->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(bench.body, &wheel);
        return wheel.isAccepted();
    };
    QVERIFY(turn(-2));
    QVERIFY(bar->value() > 0);
    QVERIFY(turn(20));
    QCOMPARE(bar->value(), 0);
    QVERIFY(!turn(1)); // at its end the page scrolls
    bench.body->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(bench.body, Qt::Key_Down);
    const auto &timeline = bench.as<StateTimeline>();
    QCOMPARE(timeline.currentRow(), 29);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(timeline.spansRect().contains(timeline.spanRect(29, {now - minute, now, 0.0})));
    data.resize(2);
    bench.give(data);
    QVERIFY(!bar->isVisible());
    QCOMPARE(timeline.currentRow(), 1);
    QVERIFY(!turn(-1));
}

void TestStateTimeline::takesPartInTheTimeAxis()
{
    Bench bench(PanelView::StateTimeline);
    bench.give({series(u"a"_s, now - 15 * minute, now, 5000, always(1))});
    const auto &timeline = bench.as<StateTimeline>();
    ChartNavigator navigator;
    bench.body->setNavigator(&navigator);
    QList<TimeRange> zooms, picks;
    QList<qint64> pans;
    connect(&navigator, &ChartNavigator::zoomed, this, [&zooms](TimeRange range) { zooms.append(range); });
    connect(&navigator, &ChartNavigator::rangePicked, this, [&picks](TimeRange range) { picks.append(range); });
    connect(&navigator, &ChartNavigator::panned, this, [&pans](qint64 by) { pans.append(by); });
    const QRect spans = timeline.spansRect();
    const auto drag = [&](Qt::KeyboardModifiers modifiers) {
        const int y = spans.top() + 10;
        QTest::mousePress(bench.body, Qt::LeftButton, modifiers, {spans.left() + spans.width() / 3, y});
        QTest::mouseMove(bench.body, {spans.left() + spans.width() / 2, y});
        QTest::mouseMove(bench.body, {spans.left() + spans.width() * 2 / 3, y});
        QTest::mouseRelease(bench.body, Qt::LeftButton, modifiers, {spans.left() + spans.width() * 2 / 3, y});
    };
    drag({});
    QCOMPARE(zooms.size(), 1);
    QVERIFY(std::abs(zooms.first().from - (now - 10 * minute)) < 10'000);
    QVERIFY(std::abs(zooms.first().to - (now - 5 * minute)) < 10'000);
    drag(Qt::ShiftModifier);
    QCOMPARE(zooms.size(), 1);
    QCOMPARE(picks.size(), 1);
    QTest::keyClick(bench.body, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(pans.size(), 1);
    QVERIFY(pans.first() < 0);
}

QTEST_MAIN(TestStateTimeline)
#include "tst_statetimeline.moc"
