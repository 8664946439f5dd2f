// Single values and gauges: how they are laid out and written, what marks a level, and what hands and keys do.
#include "tests/pages/panelbench.h"
#include "ui/kit/theme.h"
#include "ui/metrics/axis/figuretext.h"
#include "ui/metrics/bodies/gaugeview.h"
#include "ui/metrics/bodies/statview.h"
#include "ui/metrics/bodies/tableview.h"

#include <QPainter>
#include <QTableView>

using namespace panelbench;

class TestPanelTiles : public QObject {
    Q_OBJECT

private slots:
    void fitsTheGauge_data();
    void fitsTheGauge();
    void laysTilesSideBySide_data();
    void laysTilesSideBySide();
    void writesFiguresInsideTheirRoom_data();
    void writesFiguresInsideTheirRoom();
    void marksALevelByWordAndShape_data();
    void marksALevelByWordAndShape();
    void tellsTheChangeOfAValue();
    void pointsFromItsSparkline();
    void turnsToTheSeriesThatHaveNoRoom_data();
    void turnsToTheSeriesThatHaveNoRoom();
    void fillsTheArc_data();
    void fillsTheArc();
};

void TestPanelTiles::fitsTheGauge_data()
{
    QTest::addColumn<Panel>("panel");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    const auto panel = [](Unit unit, std::optional<double> low = {}, std::optional<double> high = {}) {
        Panel made;
        made.unit = unit;
        made.low = low;
        made.high = high;
        return made;
    };
    QTest::newRow("percent") << panel(Unit::Percent) << 20.0 << 30.0 << 0.0 << 100.0;
    QTest::newRow("percent beyond") << panel(Unit::Percent) << 20.0 << 380.0 << 0.0 << 100.0;
    QTest::newRow("ratio") << panel(Unit::Ratio) << 0.2 << 0.3 << 0.0 << 1.0;
    QTest::newRow("what was seen, rounded") << panel(Unit::None) << 3.0 << 87.0 << 0.0 << 100.0;
    QTest::newRow("below zero") << panel(Unit::Celsius) << -15.0 << 18.0 << -20.0 << 20.0;
    QTest::newRow("what the panel says") << panel(Unit::Percent, 50, 80) << 3.0 << 87.0 << 50.0 << 80.0;
    QTest::newRow("half of it") << panel(Unit::None, {}, 500) << 3.0 << 87.0 << 0.0 << 500.0;
    QTest::newRow("the wrong way round") << panel(Unit::None, 10, 5) << 3.0 << 87.0 << 10.0 << 20.0;
    QTest::newRow("nothing seen") << panel(Unit::None) << 1.0 << -1.0 << 0.0 << 1.0;
    Panel threshold = panel(Unit::None);
    threshold.thresholds = limits;
    QTest::newRow("a threshold in sight") << threshold << 3.0 << 7.0 << 0.0 << 100.0;
}

void TestPanelTiles::fitsTheGauge()
{
    QFETCH(Panel, panel);
    QFETCH(double, low);
    QFETCH(double, high);
    const GaugeRange range = gaugeRange(panel, low, high);
    QTEST(range.low, "from");
    QTEST(range.high, "to");
}

void TestPanelTiles::laysTilesSideBySide_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("room");
    QTest::addColumn<int>("seen");
    QTest::newRow("one takes all") << 1 << QSize(500, 220) << 1;
    QTest::newRow("two") << 2 << QSize(500, 220) << 2;
    QTest::newRow("three in a narrow room") << 3 << QSize(120, 400) << 3;
    QTest::newRow("many") << 100 << QSize(500, 220) << 12;
    QTest::newRow("no room at all") << 5 << QSize(10, 10) << 1;
}

void TestPanelTiles::laysTilesSideBySide()
{
    QFETCH(int, count);
    QFETCH(QSize, room);
    const TileShape shape{QSize(112, 62), 1.9};
    const TileGrid grid = tileGrid(count, room, shape);
    const int seen = std::min(count, grid.places());
    QTEST(seen, "seen");
    QRegion taken;
    for (int i = 0; i < seen; ++i) {
        const QRect tile = grid.tile(QRect(QPoint(), room), i);
        QVERIFY(QRect(QPoint(), room).contains(tile) || seen == 1);
        QVERIFY(!taken.intersects(tile));
        taken += tile;
        if (room.width() >= shape.least.width())
            QVERIFY(tile.width() >= shape.least.width() && tile.height() >= shape.least.height());
    }
}

void TestPanelTiles::writesFiguresInsideTheirRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSize>("room");
    for (const QString &text :
        {u"7"_s, u"28.5\u202f%"_s, u"−1234.56\u202fMiB/s"_s, u"18/11/2026 14:03"_s, u"no value"_s}) {
        for (const QSize room : {QSize(104, 24), QSize(250, 60), QSize(880, 200), QSize(60, 20)})
            QTest::addRow("%s in %d", qPrintable(text), room.width()) << text << room;
    }
}

void TestPanelTiles::writesFiguresInsideTheirRoom()
{
    QFETCH(QString, text);
    QFETCH(QSize, room);
    const FigureText figure(text);
    const int pixels = figure.fit(bodyFont(), room, 96);
    QImage image(room + QSize(200, 200), QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRect inside(QPoint(100, 100), room);
    QPainter painter(&image);
    painter.setFont(bodyFont());
    figure.paint(painter, inside, Qt::AlignHCenter, pixels, Qt::black, Qt::black);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!ink.isEmpty());
    QVERIFY2(inside.adjusted(-1, -2, 1, 4).contains(ink), qPrintable(QDebug::toString(ink)));
    // And it uses its room.
    if (pixels < 96 && pixels > 14)
        QVERIFY(ink.width() > room.width() * 0.8 || ink.height() > room.height() * 0.6);
}

void TestPanelTiles::marksALevelByWordAndShape_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("word");
    QTest::addColumn<StatusPill::State>("state");
    QTest::newRow("ok") << 12.0 << u"ok"_s << StatusPill::State::Ok;
    QTest::newRow("warning") << 70.0 << u"warning"_s << StatusPill::State::Warning;
    QTest::newRow("critical") << 95.0 << u"critical"_s << StatusPill::State::Critical;
}

void TestPanelTiles::marksALevelByWordAndShape()
{
    QFETCH(double, value);
    QFETCH(QString, word);
    QFETCH(StatusPill::State, state);
    for (const PanelView view : {PanelView::Stat, PanelView::Gauge}) {
        Bench bench(view, {260, 140});
        bench.panel.thresholds = limits;
        bench.show();
        bench.give({series(u"a"_s, now - minute, now, 5000, always(value))});
        const auto &tiles = bench.as<TileBody>();
        const TileWords words = tiles.wordsOf(tiles.lines().front());
        QCOMPARE(int(words.state), int(state));
        for (const QString &choice : words.choices)
            QVERIFY(choice.startsWith(word));
        QCOMPARE(words.choices.last(), word); // it is never dropped for want of room
        QVERIFY(bench.body->accessibleDescription().contains(word));
        bench.panel.thresholds.clear(); // then nothing is better than another
        bench.show();
        QCOMPARE(int(tiles.wordsOf(tiles.lines().front()).state), int(StatusPill::State::Neutral));
    }
    Bench table(PanelView::Table);
    table.panel.thresholds = limits;
    table.show();
    table.give({series(u"a"_s, now - minute, now, 5000, always(value))});
    const QModelIndex last = table.as<TableView>().table()->model()->index(0, 1);
    QCOMPARE(last.data(SeriesTableModel::PillRole).toInt(), int(state));
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains(word));
}

void TestPanelTiles::tellsTheChangeOfAValue()
{
    Bench bench(PanelView::Stat);
    const auto choices = [&bench](const Values &value) {
        bench.give({series(u"a"_s, now - 10 * minute, now, 5000, value)});
        const auto &tiles = bench.as<TileBody>();
        return tiles.wordsOf(tiles.lines().front()).choices;
    };
    const auto rising = [](qint64 t) { return 10.0 + double(t - now + 10 * minute) / minute; };
    QCOMPARE(choices(rising).first(), u"+10 since 10:50:00"_s);
    QVERIFY(choices(rising).contains(u"+10"_s));
    QCOMPARE(choices([&rising](qint64 t) { return -rising(t); }).first(), u"−10 since 10:50:00"_s);
    QCOMPARE(choices(always(5)).first(), u"unchanged since 10:50:00"_s);
    bench.panel.unit = Unit::TimeOfDay;
    bench.show();
    QCOMPARE(choices(rising), QStringList{QString()});
}

void TestPanelTiles::pointsFromItsSparkline()
{
    Bench bench(PanelView::Stat);
    bench.give({series(u"a"_s, now - 15 * minute, now, 5000, wave)});
    const int y = bench.body->height() - 20;
    QTest::mouseMove(bench.body, QPoint(bench.body->width() / 2, y));
    QVERIFY(bench.crosshair.time());
    QVERIFY(std::abs(*bench.crosshair.time() - (now - 7 * minute - minute / 2)) < 10'000);
    QTest::mouseMove(bench.body, QPoint(bench.body->width() / 2, 20)); // its figure is no time
    QVERIFY(!bench.crosshair.time());
    QTest::mouseMove(bench.body, QPoint(bench.body->width() / 2, y));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(bench.body, &leave);
    QVERIFY(!bench.crosshair.time());
}

void TestPanelTiles::turnsToTheSeriesThatHaveNoRoom_data()
{
    QTest::addColumn<PanelView>("view");
    QTest::newRow("stat") << PanelView::Stat;
    QTest::newRow("gauge") << PanelView::Gauge;
}

void TestPanelTiles::turnsToTheSeriesThatHaveNoRoom()
{
    QFETCH(PanelView, view);
    Bench bench(view, {260, 140});
    QList<SeriesData> data;
    for (int i = 0; i < 5; ++i)
        data.append(series(u"s%1"_s.arg(i), now - minute, now, 5000, always(i)));
    bench.give(data);
    auto &tiles = bench.as<TileBody>();
    const auto names = [&tiles] {
        QStringList names;
        for (const TileBody::Tile &tile : tiles.tiles())
            names.append(tile.line->name);
        return names;
    };
    QCOMPARE(names(), (QStringList{u"s0"_s, u"s1"_s}));
    QVERIFY(!tiles.moreRect().isNull());
    for (const TileBody::Tile &tile : tiles.tiles())
        QVERIFY(!tile.rect.intersects(tiles.moreRect()));
    QTest::mouseClick(bench.body, Qt::LeftButton, {}, tiles.moreRect().center());
    QCOMPARE(names(), (QStringList{u"s2"_s, u"s3"_s}));
    bench.body->setFocus();
    QTest::keyClick(bench.body, Qt::Key_Space);
    QCOMPARE(names(), QStringList{u"s4"_s});
    QTest::keyClick(bench.body, Qt::Key_PageDown);
    QCOMPARE(names(), (QStringList{u"s0"_s, u"s1"_s}));
    QTest::keyClick(bench.body, Qt::Key_PageUp);
    QCOMPARE(names(), QStringList{u"s4"_s});
    data.resize(2);
    bench.give(data); // the others went away
    QCOMPARE(names(), (QStringList{u"s0"_s, u"s1"_s}));
    QVERIFY(tiles.moreRect().isNull());
}

void TestPanelTiles::fillsTheArc_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("atMiddle");
    QTest::addColumn<bool>("atEnd");
    QTest::newRow("a quarter") << 25.0 << false << false;
    QTest::newRow("three quarters") << 75.0 << true << false;
    QTest::newRow("all") << 100.0 << true << true;
    QTest::newRow("beyond") << 4000.0 << true << true;
    QTest::newRow("below") << -50.0 << false << false;
}

void TestPanelTiles::fillsTheArc()
{
    QFETCH(double, value);
    QFETCH(bool, atMiddle);
    QFETCH(bool, atEnd);
    Bench bench(PanelView::Gauge, {300, 260});
    bench.panel.unit = Unit::Percent;
    bench.show();
    bench.give({series(u"a"_s, now - minute, now, 5000, always(value))});
    const QImage image = bench.picture();
    const QColor accent = lightTokens().accent;
    // The arc is highest in the middle of its picture, and lowest, at its end, on the right.
    bool middle = false;
    for (int y = 0; y < image.height() / 2; ++y)
        middle = middle || image.pixelColor(image.width() / 2 + 2, y) == accent;
    bool end = false;
    for (int y = image.height() / 2; y < image.height(); ++y) {
        for (int x = image.width() / 2 + 60; x < image.width(); ++x)
            end = end || image.pixelColor(x, y) == accent;
    }
    QCOMPARE(middle, atMiddle);
    QCOMPARE(end, atEnd);
}

QTEST_MAIN(TestPanelTiles)
#include "tst_paneltiles.moc"
