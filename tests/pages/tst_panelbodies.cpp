// What all panel views that are no chart share: what they say of a series, when they say that they do not know, and how
// they look at any size.
#include "tests/pages/panelbench.h"
#include "ui/kit/theme.h"
#include "ui/metrics/bodies/statetimeline.h"
#include "ui/metrics/bodies/tableview.h"
#include "ui/metrics/bodies/tilebody.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>

using namespace panelbench;

namespace {

// Every word a third longer, as French is, and marked, so that one that escaped tr() is seen.
class LongWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words + u"éèàùôîêçëïü"_s.left(std::max<qsizetype>(2, words.size() / 3));
    }
};

} // namespace

class TestPanelBodies : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void makesABodyForEachView_data();
    void makesABodyForEachView();
    void saysWhyItIsEmpty_data();
    void saysWhyItIsEmpty();
    void neverShowsAnOldValueAsPresent_data();
    void neverShowsAnOldValueAsPresent();
    void followsTheCrosshair_data();
    void followsTheCrosshair();
    void aLiveStepShowsWhatALoadWould_data();
    void aLiveStepShowsWhatALoadWould();
    void asksForSamplesOfItsWidth_data();
    void asksForSamplesOfItsWidth();
    void survivesAnyNumber_data();
    void survivesAnyNumber();
    void weathersAStormOfSeries_data();
    void weathersAStormOfSeries();
    void movesTheCrosshairByKeys_data();
    void movesTheCrosshairByKeys();
    void looks_data();
    void looks();

private:
    static void eachView();

    std::unique_ptr<Theme> m_theme;
};

void TestPanelBodies::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
}

void TestPanelBodies::eachView()
{
    QTest::addColumn<PanelView>("view");
    for (const PanelView view : {PanelView::Stat, PanelView::Gauge, PanelView::StateTimeline, PanelView::Table})
        QTest::addRow("%s", qPrintable(toString(view))) << view;
}

void TestPanelBodies::makesABodyForEachView_data()
{
    QTest::addColumn<PanelView>("view");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("line") << PanelView::Line << QByteArray("MetricChart");
    QTest::newRow("area") << PanelView::Area << QByteArray("MetricChart");
    QTest::newRow("stacked") << PanelView::StackedArea << QByteArray("MetricChart");
    QTest::newRow("bars") << PanelView::Bars << QByteArray("MetricChart");
    QTest::newRow("stat") << PanelView::Stat << QByteArray("StatView");
    QTest::newRow("gauge") << PanelView::Gauge << QByteArray("GaugeView");
    QTest::newRow("states") << PanelView::StateTimeline << QByteArray("StateTimeline");
    QTest::newRow("table") << PanelView::Table << QByteArray("TableView");
    QTest::newRow("heading") << PanelView::Heading << QByteArray("MetricChart");
}

void TestPanelBodies::makesABodyForEachView()
{
    QFETCH(PanelView, view);
    ChartCrosshair crosshair;
    QWidget parent;
    PanelBody *body = makePanelBody(view, crosshair, &parent);
    QVERIFY(body);
    QTEST(QByteArray(body->metaObject()->className()), "body");
    QCOMPARE(body->parentWidget(), &parent);
}

void TestPanelBodies::saysWhyItIsEmpty_data()
{
    eachView();
}

void TestPanelBodies::saysWhyItIsEmpty()
{
    QFETCH(PanelView, view);
    Bench bench(view);
    QVERIFY(bench.body->isEmpty());
    const QImage blank = bench.picture();
    bench.body->setMessage(u"No sample in this time."_s);
    QCOMPARE(bench.body->accessibleName(), u"Load"_s);
    QCOMPARE(bench.body->accessibleDescription(), u"No sample in this time."_s);
    QVERIFY(bench.picture() != blank);
    bench.give({series(u"a"_s, now - 10 * minute, now, 5000, always(1))});
    QVERIFY(!bench.body->isEmpty());
    QVERIFY(!bench.body->accessibleDescription().contains(u"No sample"_s));
    QCOMPARE(bench.body->newestMs(u"up"_s), now);
    QCOMPARE(bench.body->newestMs(u"down"_s), 0);
    QCOMPARE(bench.body->shownRange(), (TimeRange{now - 15 * minute, now}));
    bench.give({});
    QVERIFY(bench.body->isEmpty());
}

void TestPanelBodies::neverShowsAnOldValueAsPresent_data()
{
    QTest::addColumn<PanelView>("view");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("endsInGap");
    QTest::addColumn<bool>("down");
    QTest::addColumn<bool>("present");
    for (const PanelView view : {PanelView::Stat, PanelView::Gauge, PanelView::StateTimeline, PanelView::Table}) {
        const QByteArray name = toString(view).toLatin1();
        QTest::newRow((name + " fresh").constData()) << view << qint64(0) << false << false << true;
        QTest::newRow((name + " a little late").constData()) << view << qint64(20'000) << false << false << true;
        QTest::newRow((name + " five steps late").constData()) << view << qint64(30'000) << false << false << false;
        QTest::newRow((name + " ends in a gap").constData()) << view << qint64(0) << true << false << false;
        QTest::newRow((name + " source down").constData()) << view << qint64(0) << false << true << false;
    }
}

void TestPanelBodies::neverShowsAnOldValueAsPresent()
{
    QFETCH(PanelView, view);
    QFETCH(qint64, age);
    QFETCH(bool, endsInGap);
    QFETCH(bool, down);
    QFETCH(bool, present);
    Bench bench(view);
    bench.panel.unit = Unit::Celsius;
    bench.panel.thresholds = {{100, ThresholdLevel::Critical}};
    bench.show();
    SeriesData data = series(u"a"_s, now - 10 * minute, now - age, 5000, always(42));
    if (endsInGap)
        data.values.back() = data.values.end()[-2] = noValue;
    bench.give({data});
    bench.body->setDimmed(down);
    const auto &body = bench.as<SeriesBody>();
    const Reading reading = body.readingOf(body.lines().front());
    QCOMPARE(reading.holds, present);
    const QString since =
        QDateTime::fromMSecsSinceEpoch(now - age - (endsInGap ? 10'000 : 0), QTimeZone("Europe/Paris"))
            .toString(u"HH:mm:ss"_s);
    QCOMPARE(bench.body->accessibleDescription().contains(u"no value since "_s + since), !present);
    if (view == PanelView::Stat || view == PanelView::Gauge) {
        const auto &tiles = bench.as<TileBody>();
        const TileWords words = tiles.wordsOf(tiles.lines().front());
        // Green, and no age, only for what holds.
        QCOMPARE(words.state == StatusPill::State::Ok, present);
        QCOMPARE(words.choices.first().contains(since), !present);
        QCOMPARE(tiles.textOf(tiles.lines().front()), present || down ? u"42\u202f°C"_s : u"no value"_s);
    } else if (view == PanelView::Table) {
        QAbstractItemModel *model = bench.as<TableView>().table()->model();
        const QModelIndex last = model->index(0, 1);
        QCOMPARE(last.data().toString(), present || down ? u"42\u202f°C"_s : u"none since "_s + since);
        QCOMPARE(last.data(SeriesTableModel::PillRole).toInt() == int(StatusPill::State::Blind), !present);
    } else {
        const auto &timeline = bench.as<StateTimeline>();
        QCOMPARE(timeline.spansOf(timeline.lines().front()).back().value.has_value(), present || down);
    }
}

void TestPanelBodies::followsTheCrosshair_data()
{
    eachView();
}

void TestPanelBodies::followsTheCrosshair()
{
    QFETCH(PanelView, view);
    Bench bench(view);
    bench.give(
        {series(u"a"_s, now - 10 * minute, now, 5000, [](qint64 t) { return t < now - 5 * minute ? 3.0 : 8.0; })});
    const auto &body = bench.as<SeriesBody>();
    const auto said = [&body] { return body.sayingOf(body.lines().front()); };
    QCOMPARE(said(), u"8"_s);
    const QImage unpointed = bench.picture();
    bench.crosshair.point(now - 8 * minute);
    QCOMPARE(said(), u"3"_s);
    QVERIFY(bench.picture() != unpointed);
    bench.crosshair.point(now - 12 * minute); // before its first sample
    QCOMPARE(said(), u"no value"_s);
    bench.crosshair.point(now + minute); // outside of the range
    QCOMPARE(said(), u"no value"_s);
    bench.crosshair.point(std::nullopt);
    QCOMPARE(said(), u"8"_s);
}

void TestPanelBodies::aLiveStepShowsWhatALoadWould_data()
{
    eachView();
}

void TestPanelBodies::aLiveStepShowsWhatALoadWould()
{
    QFETCH(PanelView, view);
    const auto both = [](qint64 from, qint64 to) {
        const auto value = [](qint64 t) { return double((t / 60'000) % 3); };
        return QList<SeriesData>{series(u"a"_s, from, to, 5000, value), series(u"b"_s, from, to, 5000, value)};
    };
    constexpr qint64 end = now + 2 * minute;
    const auto picture = [&](bool live) {
        Bench bench(view);
        if (live) {
            bench.give(both(now - 15 * minute, now - 5 * minute));
            for (qint64 t = now - 5 * minute; t <= end; t += 5000) {
                bench.body->moveTo(t);
                bench.body->append(both(t - 10'000, t), t - 10'000);
            }
        } else {
            bench.body->moveTo(end);
            bench.give(both(end - 16 * minute, end));
        }
        return bench.picture();
    };
    QCOMPARE(picture(true), picture(false));
}

void TestPanelBodies::asksForSamplesOfItsWidth_data()
{
    eachView();
}

void TestPanelBodies::asksForSamplesOfItsWidth()
{
    QFETCH(PanelView, view);
    Bench bench(view);
    QSignalSpy changed(bench.body, &PanelBody::columnsChanged);
    const qint64 narrow = bench.body->columnMs();
    QVERIFY(narrow > 0);
    bench.window.resize(900, 420);
    QCoreApplication::processEvents();
    QCOMPARE(bench.body->columnMs() < narrow, view != PanelView::Table);
    QCOMPARE(changed.isEmpty(), view == PanelView::Table);
    changed.clear();
    bench.body->moveTo(now - 5 * minute);
    QCOMPARE(changed.size(), 1); // the past has to be read again
    bench.give({series(u"a"_s, now - 15 * minute, now - 5 * minute, 5000, wave)});
    bench.body->setRange({now - 60 * minute, now});
    QVERIFY(bench.body->isEmpty());
    QCOMPARE(bench.body->shownRange(), (TimeRange{now - 60 * minute, now}));
}

void TestPanelBodies::survivesAnyNumber_data()
{
    QTest::addColumn<PanelView>("view");
    QTest::addColumn<QList<double>>("values");
    using L = QList<double>;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double most = std::numeric_limits<double>::max();
    for (const PanelView view : {PanelView::Stat, PanelView::Gauge, PanelView::StateTimeline, PanelView::Table}) {
        const QByteArray name = toString(view).toLatin1();
        QTest::newRow((name + " none").constData()) << view << L{noValue, noValue};
        QTest::newRow((name + " infinite").constData()) << view << L{infinity, -infinity, 1};
        QTest::newRow((name + " the largest").constData()) << view << L{most, -most, 0};
        QTest::newRow((name + " the smallest").constData()) << view << L{5e-324, -5e-324};
        QTest::newRow((name + " one").constData()) << view << L{0.5};
    }
}

void TestPanelBodies::survivesAnyNumber()
{
    QFETCH(PanelView, view);
    QFETCH(QList<double>, values);
    for (const Unit unit : {Unit::None, Unit::Percent, Unit::Seconds, Unit::Bytes, Unit::TimeOfDay}) {
        Bench bench(view);
        bench.panel.unit = unit;
        bench.panel.thresholds = unit == Unit::Percent ? limits : QList<Threshold>();
        bench.show();
        bench.give({series(u"a"_s, now - 10'000 * (values.size() - 1), now, 10'000,
            [&values](qint64 t) { return values.at(values.size() - 1 - (now - t) / 10'000); })});
        QVERIFY(!bench.picture().isNull());
        QTest::mouseMove(bench.body, QPoint(250, 15));
        QVERIFY(!bench.picture().isNull());
    }
}

void TestPanelBodies::weathersAStormOfSeries_data()
{
    eachView();
}

void TestPanelBodies::weathersAStormOfSeries()
{
    QFETCH(PanelView, view);
    Bench bench(view, {900, 420});
    QList<SeriesData> storm;
    for (int i = 0; i < 2000; ++i)
        storm.append(series(u"<b>%1</b>\n"_s.arg(i), now - 15 * minute, now, 15'000,
            [i](qint64 t) { return double((t / 1000 + i) % 97); }));
    bench.give(storm);
    QVERIFY(!bench.picture().isNull());
    QList<SeriesData> step;
    for (const SeriesData &data : std::as_const(storm))
        step.append(SeriesData{data.key, {now + 15'000}, {1.5}});
    QElapsedTimer clock;
    clock.start();
    constexpr int steps = 5;
    for (int i = 0; i < steps; ++i) {
        bench.body->moveTo(now + 15'000);
        bench.body->append(step, now + 15'000);
        bench.body->repaint();
    }
    const double perStep = double(clock.nsecsElapsed()) / 1e6 / steps;
    clock.restart();
    for (int i = 0; i < steps; ++i) {
        bench.crosshair.point(now - (i + 1) * minute);
        bench.body->repaint();
    }
    const double perMove = double(clock.nsecsElapsed()) / 1e6 / steps;
    qInfo("%.1f ms a live step, %.1f ms a move of the crosshair", perStep, perMove);
    QVERIFY(perStep < 500 && perMove < 250); // a loaded machine is slow
}

void TestPanelBodies::movesTheCrosshairByKeys_data()
{
    QTest::addColumn<PanelView>("view");
    for (const PanelView view : {PanelView::Stat, PanelView::Gauge, PanelView::StateTimeline})
        QTest::addRow("%s", qPrintable(toString(view))) << view;
}

void TestPanelBodies::movesTheCrosshairByKeys()
{
    QFETCH(PanelView, view);
    Bench bench(view);
    bench.give({series(u"a"_s, now - 15 * minute, now, 5000, wave)});
    bench.body->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.body, Qt::Key_Left);
    QVERIFY(bench.crosshair.time());
    const qint64 first = *bench.crosshair.time();
    QTest::keyClick(bench.body, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(first - *bench.crosshair.time(), 20 * bench.body->columnMs());
    QTest::keyClick(bench.body, Qt::Key_Home);
    QCOMPARE(*bench.crosshair.time(), now - 15 * minute);
    QTest::keyClick(bench.body, Qt::Key_Left);
    QCOMPARE(*bench.crosshair.time(), now - 15 * minute);
    QTest::keyClick(bench.body, Qt::Key_End);
    QCOMPARE(*bench.crosshair.time(), now - 1);
    QTest::keyClick(bench.body, Qt::Key_Escape);
    QVERIFY(!bench.crosshair.time());
}

void TestPanelBodies::looks_data()
{
    QTest::addColumn<PanelView>("view");
    QTest::addColumn<QString>("scene");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const PanelView view : {PanelView::Stat, PanelView::Gauge, PanelView::StateTimeline, PanelView::Table}) {
        for (const char *scene : {"one", "five", "many", "long", "empty", "down", "pointed"}) {
            for (const bool dark : {false, true}) {
                for (const QSize size : {QSize(260, 140), QSize(500, 220), QSize(900, 420)}) {
                    QTest::addRow(
                        "%s-%s-%s-%d", qPrintable(toString(view)), scene, dark ? "dark" : "light", size.width())
                        << view << QString::fromLatin1(scene) << dark << size;
                }
            }
        }
    }
}

void TestPanelBodies::looks()
{
    QFETCH(PanelView, view);
    QFETCH(QString, scene);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const QString folder = qEnvironmentVariable("QUARTERDECK_PICTURES");
    LongWords words;
    const QLocale before;
    if (scene == u"long"_s) {
        QCoreApplication::installTranslator(&words);
        QLocale::setDefault(QLocale(QLocale::French));
    }
    m_theme->choose(dark ? u"dark"_s : u"light"_s);
    {
        Bench bench(view, size, dark ? darkTokens() : lightTokens());
        const bool states = view == PanelView::StateTimeline;
        bench.panel.unit = states ? Unit::None : scene == u"long"_s ? Unit::BytesPerSecond : Unit::Percent;
        if (!states)
            bench.panel.thresholds = limits;
        bench.show();
        const auto value = [states](int i) -> Values {
            if (states)
                return
                    [i](qint64 t) { return (t / minute + 3 * i) % (11 + i) < 2 ? (i % 3 == 2 ? noValue : 0.0) : 1.0; };
            return [i](qint64 t) { return std::fmod(wave(t) + 17 * i, 100); };
        };
        const QString name = scene == u"long"_s ? u"very-long-instance-name-%1.example.org:9100"_s : u"pg-%1:9187"_s;
        QList<SeriesData> all;
        const int count = scene == u"one"_s || scene == u"down"_s ? 1
            : scene == u"many"_s                                  ? 40
            : scene == u"empty"_s                                 ? 0
                                                                  : 5;
        for (int i = 0; i < count; ++i) {
            // The third stopped some time ago.
            const qint64 until = i == 2 ? now - 4 * minute : now - 2000;
            all.append(series(name.arg(i), now - 15 * minute, until, 5000, value(i)));
        }
        bench.give(all);
        bench.body->setDimmed(scene == u"down"_s);
        if (scene == u"pointed"_s)
            bench.crosshair.point(now - 5 * minute);
        bench.body->setMessage(u"The source answers, but has no series for this query in this time."_s);
        const QPixmap picture = bench.window.grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }
    QLocale::setDefault(before);
    QCoreApplication::removeTranslator(&words);
    m_theme->choose(u"light"_s);
}

QTEST_MAIN(TestPanelBodies)
#include "tst_panelbodies.moc"
