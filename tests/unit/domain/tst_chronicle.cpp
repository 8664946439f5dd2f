// The rules of the one time axis: each event in exactly one bucket, whatever the clocks do; no bar and no word on
// another; the instant under the hand stays there while one zooms; what is around an instant, and what comes next.
#include "app/domain/chronicle/around.h"
#include "app/domain/chronicle/chronicleaxis.h"
#include "app/domain/chronicle/dutyrecord.h"
#include "app/domain/chronicle/lanelayout.h"
#include "app/domain/watchweek.h"

#include <QRandomGenerator>
#include <QtTest>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace qd;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026, 12:52 UTC

const QTimeZone paris("Europe/Paris");

qint64 at(const char *local)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
    return instantOf(time.date(), time.time(), paris);
}

Happening bar(qint64 from, qint64 to, const QString &text = u"bar"_s)
{
    Happening happening;
    happening.kind = HappeningKind::Incident;
    happening.range = happening.firm = {from, to};
    happening.text = text;
    return happening;
}

Happening instant(qint64 ms, HappeningKind kind = HappeningKind::Note)
{
    Happening happening = bar(ms, ms);
    happening.kind = kind;
    return happening;
}

int sumOf(const QList<TimeBucket> &buckets)
{
    return std::accumulate(
        buckets.begin(), buckets.end(), 0, [](int sum, const TimeBucket &bucket) { return sum + bucket.total; });
}

QList<Happening> randomBars(QRandomGenerator &random, int count, TimeRange range, qint64 longest)
{
    QList<Happening> bars;
    for (int i = 0; i < count; ++i) {
        const qint64 from = range.from + qint64(random.generateDouble() * double(range.length()));
        bars.append(bar(from, from + qint64(random.generateDouble() * double(longest)), u"bar %1"_s.arg(i)));
        bars.last().gravity = Gravity(random.bounded(gravities));
        bars.last().wish = random.bounded(50);
    }
    std::sort(bars.begin(), bars.end(),
        [](const Happening &a, const Happening &b) { return a.range.from < b.range.from; });
    return bars;
}

} // namespace

class TestChronicle : public QObject {
    Q_OBJECT

private slots:
    void ordersIntoLanes();
    void namesLanes();
    void countsEachOnce_data();
    void countsEachOnce();
    void followsTheCalendar_data();
    void followsTheCalendar();
    void losesNothingAtABorder();
    void choosesAWidthThatCanBeRead_data();
    void choosesAWidthThatCanBeRead();
    void standsEmpty();
    void coversNothing_data();
    void coversNothing();
    void givesUpTheTailBeforeTheBar();
    void drawsARuleAsOne();
    void countsWhatIsTooMuch();
    void keepsItsRow();
    void elidesBeforeItCovers();
    void writesBeforeABarAtTheEnd();
    void setsWatchSideBySide();
    void findsWhatIsUnderTheHand();
    void keepsTheInstantUnderTheHand();
    void staysWithinItsBounds_data();
    void staysWithinItsBounds();
    void goesWithTheClock();
    void goesBackStepByStep();
    void tellsMoments_data();
    void tellsMoments();
    void findsWhatIsAround();
    void saysWhatWentOn();
    void stepsFromMomentToMoment();
    void looksAsFarAsTheZoom();
    void knowsWhoWasOnDuty();
    void cutsAWatchWhereSomebodyStandsIn();
};

void TestChronicle::ordersIntoLanes()
{
    const Chronicle chronicle = chronicleOf({0, 10},
        {instant(5, HappeningKind::Message), instant(3), instant(1, HappeningKind::Message),
            instant(2, HappeningKind::Helm), instant(2, HappeningKind::Entry)});
    QCOMPARE(chronicle.lane(ChronicleLane::Messages).size(), 2);
    QCOMPARE(chronicle.lane(ChronicleLane::Messages).first().range.from, 1);
    QCOMPARE(chronicle.lane(ChronicleLane::Notes).size(), 2);
    QCOMPARE(chronicle.lane(ChronicleLane::Captains).size(), 1);
    QVERIFY(!chronicle.isEmpty());
    QVERIFY(Chronicle().isEmpty());
}

void TestChronicle::namesLanes()
{
    QSet<QString> names;
    for (int i = 0; i < chronicleLanes; ++i)
        names.insert(toString(ChronicleLane(i)));
    QCOMPARE(names.size(), chronicleLanes);
    QVERIFY(!names.contains(QString()));
}

void TestChronicle::countsEachOnce_data()
{
    QTest::addColumn<TimeRange>("range");
    QTest::newRow("a day") << TimeRange{at("2026-11-18T00:00:00"), at("2026-11-19T00:00:00")};
    QTest::newRow("ten minutes") << TimeRange{now - 10 * minute, now};
    QTest::newRow("a year") << TimeRange{now - 365 * day, now};
    QTest::newRow("spring forward") << TimeRange{at("2026-03-28T12:00:00"), at("2026-03-30T12:00:00")};
    QTest::newRow("back in autumn") << TimeRange{at("2026-10-24T12:00:00"), at("2026-10-26T12:00:00")};
}

void TestChronicle::countsEachOnce()
{
    QFETCH(TimeRange, range);
    QRandomGenerator random(7);
    const QList<Happening> bars = randomBars(random, 400, range, hour);
    for (const auto width : {BucketWidth::Minute, BucketWidth::Minutes5, BucketWidth::Minutes15, BucketWidth::Hour,
             BucketWidth::Hours3, BucketWidth::Hours6, BucketWidth::Day, BucketWidth::Week, BucketWidth::Month}) {
        if (range.length() > 3 * day && width < BucketWidth::Hour)
            continue;
        QList<TimeBucket> buckets = bucketsOver(range, width, paris);
        QVERIFY(!buckets.isEmpty());
        QVERIFY(buckets.first().range.from <= range.from);
        QVERIFY(buckets.first().range.to > range.from);
        QVERIFY(buckets.last().range.to >= range.to);
        QVERIFY(buckets.last().range.from < range.to);
        for (qsizetype i = 0; i < buckets.size(); ++i) {
            QVERIFY(buckets[i].range.length() > 0);
            if (i > 0)
                QCOMPARE(buckets[i].range.from, buckets[i - 1].range.to);
        }
        count(buckets, bars);
        QCOMPARE(sumOf(buckets), 400);
        for (const TimeBucket &bucket : std::as_const(buckets))
            QCOMPARE(std::accumulate(bucket.byGravity.begin(), bucket.byGravity.end(), 0), bucket.total);
    }
}

void TestChronicle::followsTheCalendar_data()
{
    QTest::addColumn<BucketWidth>("width");
    QTest::addColumn<qint64>("inside");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("a day of 23 hours") << BucketWidth::Day << at("2026-03-29T14:00:00") << at("2026-03-29T00:00:00")
                                       << at("2026-03-29T00:00:00") + 23 * hour;
    QTest::newRow("a day of 25 hours") << BucketWidth::Day << at("2026-10-25T14:00:00") << at("2026-10-25T00:00:00")
                                       << at("2026-10-25T00:00:00") + 25 * hour;
    QTest::newRow("a week from Monday")
        << BucketWidth::Week << at("2026-11-18T14:00:00") << at("2026-11-16T00:00:00") << at("2026-11-23T00:00:00");
    QTest::newRow("a month") << BucketWidth::Month << at("2026-02-28T23:59:59") << at("2026-02-01T00:00:00")
                             << at("2026-03-01T00:00:00");
    QTest::newRow("six hours of the night that is short")
        << BucketWidth::Hours6 << at("2026-03-29T05:00:00") << at("2026-03-29T00:00:00") << at("2026-03-29T06:00:00");
    QTest::newRow("the hour that comes twice, the second time")
        << BucketWidth::Hour << at("2026-10-25T02:00:00") + hour + 5 * minute << at("2026-10-25T02:00:00") + hour
        << at("2026-10-25T02:00:00") + 2 * hour;
}

void TestChronicle::followsTheCalendar()
{
    QFETCH(BucketWidth, width);
    QFETCH(qint64, inside);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const QList<TimeBucket> buckets = bucketsOver({inside - 40 * day, inside + 40 * day}, width, paris);
    const int found = bucketAt(buckets, inside);
    QVERIFY(found >= 0);
    QCOMPARE(buckets[found].range.from, from);
    QCOMPARE(buckets[found].range.to, to);
}

void TestChronicle::losesNothingAtABorder()
{
    const qint64 noon = at("2026-11-18T12:00:00");
    QList<TimeBucket> buckets = bucketsOver({noon - hour, noon + hour}, BucketWidth::Hour, paris);
    QCOMPARE(buckets.size(), 2);
    count(buckets, {instant(noon - 1), instant(noon), instant(noon + hour - 1), instant(noon + hour)});
    QCOMPARE(buckets[0].total, 1);
    QCOMPARE(buckets[1].total, 2); // the last one began after them
    QCOMPARE(bucketAt(buckets, noon - hour - 1), -1);
    QCOMPARE(bucketAt(buckets, noon + hour), -1);
    QCOMPARE(bucketAt({}, noon), -1);
}

void TestChronicle::choosesAWidthThatCanBeRead_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<BucketWidth>("width");
    QTest::newRow("ten minutes") << 10 * minute << BucketWidth::Minute;
    QTest::newRow("an hour") << hour << BucketWidth::Minutes5;
    QTest::newRow("a day") << day << BucketWidth::Hours3;
    QTest::newRow("a week") << 7 * day << BucketWidth::Day;
    QTest::newRow("a month") << 30 * day << BucketWidth::Week;
    QTest::newRow("a year") << 365 * day << BucketWidth::Month;
    QTest::newRow("ten years") << 3650 * day << BucketWidth::Month;
}

void TestChronicle::choosesAWidthThatCanBeRead()
{
    QFETCH(qint64, length);
    QTEST(bucketWidthFor({now - length, now}, 600, 46), "width");
}

void TestChronicle::standsEmpty()
{
    const auto words = [](const QList<int> &) { return 50; };
    const LaneRoom room{{now - day, now}, 600, 2, 6, now};
    QCOMPARE(placeLane({}, room, paris, words), LanePicture());
    QCOMPARE(placeLane({bar(now - hour, now)}, {{now, now}, 600, 2, 6, now}, paris, words), LanePicture());
    QCOMPARE(placeLane({bar(now - hour, now)}, {{now - day, now}, 0, 2, 6, now}, paris, words), LanePicture());
    QVERIFY(bucketsOver({now, now}, BucketWidth::Day, paris).isEmpty());
    QVERIFY(around({}, now, hour, now).isEmpty());
}

void TestChronicle::coversNothing_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("longest");
    QTest::addColumn<int>("rows");
    for (const int count : {1, 5, 20, 60, 200}) {
        for (const qint64 longest : {qint64(0), 10 * minute, 5 * hour}) {
            for (const int rows : {1, 3})
                QTest::addRow("%d up to %lld min in %d", count, longest / minute, rows) << count << longest << rows;
        }
    }
}

void TestChronicle::coversNothing()
{
    QFETCH(int, count);
    QFETCH(qint64, longest);
    QFETCH(int, rows);
    QRandomGenerator random(uint(count * 31 + rows));
    for (int round = 0; round < 20; ++round) {
        const LaneRoom room{{now - day, now}, 700, rows, 8, now};
        const QList<Happening> bars = randomBars(random, count, {now - day - 2 * hour, now}, longest);
        const LanePicture picture = placeLane(
            bars, room, paris, [](const QList<int> &members) { return 40 + int(members.size()) % 90; });
        QSet<int> members;
        for (qsizetype i = 0; i < picture.items.size(); ++i) {
            const LaneItem &item = picture.items[i];
            QVERIFY(item.row >= 0 && item.row < rows);
            QVERIFY(item.x < item.right);
            QVERIFY(item.x <= item.firmX && item.firmX <= item.firmRight && item.firmRight <= item.right);
            for (const int member : item.members) {
                QVERIFY(!members.contains(member));
                members.insert(member);
            }
            if (item.wordsWidth > 0) {
                QVERIFY(item.wordsX >= 0);
                QVERIFY(item.wordsX + item.wordsWidth <= room.width);
                if (item.wordsInside)
                    QVERIFY(item.wordsX + item.wordsWidth <= item.firmRight);
            }
            for (const LaneItem &other : picture.items) {
                if (other == item || other.row != item.row || other.x < item.x)
                    continue;
                QVERIFY(item.right < other.x);
                const int begins = other.wordsWidth > 0 ? std::min(other.x, other.wordsX) : other.x;
                QVERIFY(item.right < begins);
                QVERIFY(item.wordsWidth == 0 || item.wordsX + item.wordsWidth < begins);
            }
        }
        if (picture.stage == LaneStage::Counted) {
            QVERIFY(picture.items.isEmpty());
            QCOMPARE(sumOf(picture.buckets),
                int(std::count_if(bars.begin(), bars.end(),
                    [&](const Happening &each) { return bucketAt(picture.buckets, each.range.from) >= 0; })));
        } else { // whatever can be seen is in one of them
            for (int i = 0; i < bars.size(); ++i)
                QCOMPARE(members.contains(i), bars[i].range.from < now && bars[i].range.to > now - day);
        }
    }
}

void TestChronicle::givesUpTheTailBeforeTheBar()
{
    // Three disturbances of ten minutes, each fixed for good a week later.
    QList<Happening> bars;
    for (int i = 0; i < 3; ++i) {
        bars.append(bar(now - 20 * hour + i * 5 * hour, now + 7 * day));
        bars.last().firm.to = bars.last().range.from + 10 * minute;
    }
    const auto words = [](const QList<int> &) { return 30; };
    const LaneRoom room{{now - day, now}, 700, 3, 6, now};
    const LanePicture all = placeLane(bars, room, paris, words);
    QCOMPARE(all.stage, LaneStage::Each);
    QCOMPARE(all.items.size(), 3);
    QVERIFY(all.items[0].right > 600);
    QVERIFY(all.items[0].firmRight < 200);
    const LanePicture one = placeLane(bars, {room.range, 700, 1, 6, now}, paris, words);
    QCOMPARE(one.stage, LaneStage::Firm);
    QCOMPARE(one.items.size(), 3);
    QVERIFY(one.items[0].right < 200);
}

void TestChronicle::drawsARuleAsOne()
{
    // Two rules, each with 30 instances at once: one bar each.
    QList<Happening> bars;
    for (int i = 0; i < 60; ++i) {
        bars.append(bar(now - 5 * hour + i * second, now - 4 * hour + i * second));
        bars.last().kind = HappeningKind::Alert;
        bars.last().group = i % 2 == 0 ? u"Slow"_s : u"Down"_s;
    }
    const LanePicture picture = placeLane(
        bars, {{now - day, now}, 700, 3, 6, now}, paris, [](const QList<int> &) { return 40; });
    QCOMPARE(picture.stage, LaneStage::Together);
    QCOMPARE(picture.items.size(), 2);
    QCOMPARE(picture.items[0].members.size(), 30);
    QVERIFY(picture.items[0].row != picture.items[1].row);
}

void TestChronicle::countsWhatIsTooMuch()
{
    QRandomGenerator random(3);
    const TimeRange year{now - 365 * day, now};
    const QList<Happening> bars = randomBars(random, 2'600, year, 2 * hour);
    int measured = 0;
    const LanePicture picture = placeLane(bars, {year, 800, 3, 6, now}, paris, [&measured](const QList<int> &) {
        ++measured;
        return 80;
    });
    QCOMPARE(picture.stage, LaneStage::Counted);
    QCOMPARE(sumOf(picture.buckets), 2'600);
    QCOMPARE(measured, 0); // no word is measured that is not drawn
    const LanePicture near = placeLane(bars, {{now - hour, now}, 800, 3, 6, now}, paris, [](const QList<int> &) { return 80; });
    QCOMPARE(near.stage, LaneStage::Each);
}

void TestChronicle::keepsItsRow()
{
    // While the window moves on, what is seen stays in its row.
    QList<Happening> bars;
    for (int i = 0; i < 12; ++i) {
        bars.append(bar(now - 24 * hour + i * 2 * hour, now - 23 * hour + i * 2 * hour));
        bars.last().wish = i;
    }
    const auto words = [](const QList<int> &) { return 20; };
    QHash<int, int> rows;
    for (qint64 by = 0; by < 12 * hour; by += 17 * minute) {
        const LanePicture picture
            = placeLane(bars, {{now - 24 * hour + by, now - 12 * hour + by}, 700, 3, 6, now}, paris, words);
        for (const LaneItem &item : picture.items) {
            const int member = item.members.first();
            QCOMPARE(rows.value(member, item.row), item.row);
            rows.insert(member, item.row);
        }
    }
    QCOMPARE(rows.size(), 12);
}

void TestChronicle::elidesBeforeItCovers()
{
    const QList<Happening> bars{bar(now - 20 * hour, now - 19 * hour), bar(now - 16 * hour, now - 15 * hour)};
    const LanePicture picture = placeLane(
        bars, {{now - day, now}, 600, 1, 6, now}, paris, [](const QList<int> &) { return 200; });
    QCOMPARE(picture.items.size(), 2);
    QVERIFY(picture.items[0].wordsWidth > 0 && picture.items[0].wordsWidth < 200);
    QVERIFY(picture.items[0].wordsX + picture.items[0].wordsWidth < picture.items[1].x);
    QCOMPARE(picture.items[1].wordsWidth, 200);
    QVERIFY(!picture.items[1].wordsInside);
}

void TestChronicle::writesBeforeABarAtTheEnd()
{
    // What happens now stands at the right end, and must be read.
    const LanePicture picture = placeLane({bar(now - minute, now)}, {{now - day, now}, 600, 1, 6, now}, paris,
        [](const QList<int> &) { return 200; });
    QCOMPARE(picture.items.size(), 1);
    QCOMPARE(picture.items[0].wordsWidth, 200);
    QVERIFY(picture.items[0].wordsX + 200 < picture.items[0].x);
    QCOMPARE(itemAt(picture, picture.items[0].wordsX + 100, 0, 0), 0);
}

void TestChronicle::setsWatchSideBySide()
{
    // Each begins where the one two weeks before it ends: two rows hold them all, in turn.
    QList<Happening> watches;
    for (int week = 0; week < 52; ++week) {
        watches.append(bar(now - 52 * 7 * day + week * 7 * day, now - 52 * 7 * day + (week + 2) * 7 * day));
        watches.last().wish = week % 2;
    }
    LaneRoom room{{now - 365 * day, now}, 590, 2, 1, now};
    room.gap = 0;
    const LanePicture picture = placeLane(watches, room, paris, [](const QList<int> &) { return 90; });
    QVERIFY(picture.stage == LaneStage::Each);
    for (const LaneItem &item : picture.items)
        QCOMPARE(item.row, item.members.first() % 2);
}

void TestChronicle::findsWhatIsUnderTheHand()
{
    const QList<Happening> bars{bar(now - 20 * hour, now - 19 * hour), bar(now - 10 * hour, now - 5 * hour)};
    const LanePicture picture = placeLane(
        bars, {{now - day, now}, 240, 1, 6, now}, paris, [](const QList<int> &) { return 0; });
    QCOMPARE(itemAt(picture, 45, 0, 4), 0);
    QCOMPARE(itemAt(picture, 38, 0, 4), 0); // beside it
    QCOMPARE(itemAt(picture, 30, 0, 4), -1);
    QCOMPARE(itemAt(picture, 160, 0, 4), 1);
    QCOMPARE(itemAt(picture, 160, 1, 4), -1);
}

void TestChronicle::keepsTheInstantUnderTheHand()
{
    QRandomGenerator random(11);
    constexpr int width = 700;
    for (int round = 0; round < 500; ++round) {
        ChronicleAxis axis;
        const qint64 length = ChronicleAxis::shortestMs
            + qint64(random.generateDouble() * double(100 * day));
        axis.show({now - 1000 * day, now - 1000 * day + length}, now); // far from where the future ends
        const TimeRange before = axis.rangeAt(now);
        const qint64 under = before.from + qint64(random.generateDouble() * double(before.length()));
        const double x = positionOf(under, before, width);
        for (int step = 0; step < 6; ++step) {
            axis.scale(random.generateDouble() * 3 + 0.1, under, now);
            QVERIFY(std::abs(positionOf(under, axis.rangeAt(now), width) - x) < 1);
        }
    }
    // In and out again is where it was.
    ChronicleAxis axis;
    axis.show({now - 2 * day, now - day}, now);
    axis.scale(0.5, now - 40 * hour, now);
    axis.scale(2, now - 40 * hour, now);
    QVERIFY(std::abs(axis.rangeAt(now).from - (now - 2 * day)) <= 2);
    QCOMPARE(axis.length(), day);
}

void TestChronicle::staysWithinItsBounds_data()
{
    QTest::addColumn<TimeRange>("asked");
    QTest::addColumn<qint64>("length");
    QTest::newRow("a second") << TimeRange{now - second, now} << ChronicleAxis::shortestMs;
    QTest::newRow("nothing") << TimeRange{now, now} << ChronicleAxis::shortestMs;
    QTest::newRow("ten years") << TimeRange{now - 3650 * day, now} << ChronicleAxis::longestMs;
    QTest::newRow("a day") << TimeRange{now - day, now} << day;
    QTest::newRow("far ahead") << TimeRange{now + 300 * day, now + 301 * day} << day;
}

void TestChronicle::staysWithinItsBounds()
{
    QFETCH(TimeRange, asked);
    QFETCH(qint64, length);
    ChronicleAxis axis;
    axis.show(asked, now);
    QCOMPARE(axis.rangeAt(now).length(), length);
    QVERIFY(axis.rangeAt(now).to <= now + ChronicleAxis::aheadMs);
    axis.scale(1e9, now, now);
    QCOMPARE(axis.length(), ChronicleAxis::longestMs);
    axis.scale(1e-9, now - hour, now);
    QCOMPARE(axis.length(), ChronicleAxis::shortestMs);
    axis.pan(1000 * day, now);
    QCOMPARE(axis.rangeAt(now).to, now + ChronicleAxis::aheadMs);
}

void TestChronicle::goesWithTheClock()
{
    ChronicleAxis axis;
    axis.follow(hour);
    QVERIFY(axis.isLive());
    QVERIFY(axis.rangeAt(now).contains(now));
    QCOMPARE(axis.rangeAt(now + minute).from, axis.rangeAt(now).from + minute);
    axis.scale(2, now, now); // around now: it stays live
    QVERIFY(axis.isLive());
    QCOMPARE(axis.length(), 2 * hour);
    axis.scale(0.5, now - hour, now);
    QVERIFY(!axis.isLive());
    QCOMPARE(axis.rangeAt(now + day), axis.rangeAt(now));
    axis.follow();
    QVERIFY(axis.isLive());
    QCOMPARE(axis.length(), hour);
}

void TestChronicle::goesBackStepByStep()
{
    ChronicleAxis axis;
    axis.back(); // to nowhere
    QVERIFY(axis.isLive());
    axis.follow(hour);
    axis.show({now - day, now}, now);
    axis.show({now - day, now}, now); // no step
    axis.pan(-day, now);
    axis.back();
    QCOMPARE(axis.rangeAt(now), (TimeRange{now - day, now}));
    axis.back();
    QVERIFY(axis.isLive());
    QCOMPARE(axis.length(), hour);
    for (int i = 0; i < 500; ++i)
        axis.pan(-minute, now);
    for (int i = 0; i < 500; ++i)
        axis.back();
    const TimeRange first = axis.rangeAt(now);
    axis.back();
    QCOMPARE(axis.rangeAt(now), first);
}

void TestChronicle::tellsMoments_data()
{
    QTest::addColumn<Happening>("happening");
    QTest::addColumn<QList<Moment>>("moments");
    QTest::newRow("an instant") << instant(now - hour) << QList<Moment>{{MomentKind::Instant, now - hour}};
    QTest::newRow("a bar") << bar(now - hour, now - minute)
                           << QList<Moment>{{MomentKind::Begins, now - hour}, {MomentKind::Ends, now - minute}};
    Happening open = bar(now - hour, now - minute);
    open.open = open.firmOpen = true;
    QTest::newRow("goes on") << open << QList<Moment>{{MomentKind::Begins, now - hour}};
    Happening restored = bar(now - 5 * hour, now - hour);
    restored.firm.to = now - 4 * hour;
    QTest::newRow("restored, then fixed") << restored
                                          << QList<Moment>{{MomentKind::Begins, now - 5 * hour},
                                                 {MomentKind::Ends, now - 4 * hour}, {MomentKind::Settled, now - hour}};
    restored.open = true;
    QTest::newRow("restored, not fixed") << restored
                                         << QList<Moment>{{MomentKind::Begins, now - 5 * hour},
                                                {MomentKind::Ends, now - 4 * hour}};
    Happening alert = bar(now - hour, now - minute);
    alert.kind = HappeningKind::Alert;
    alert.firm.from = now - 50 * minute;
    QTest::newRow("an alert begins when it fires")
        << alert << QList<Moment>{{MomentKind::Begins, now - 50 * minute}, {MomentKind::Ends, now - minute}};
    Happening watch = bar(now - day, now + day);
    watch.kind = HappeningKind::Watch;
    QTest::newRow("a watch that will end") << watch
                                           << QList<Moment>{{MomentKind::Begins, now - day}, {MomentKind::Ends, now + day}};
    QTest::newRow("still to come") << instant(now + hour) << QList<Moment>{{MomentKind::Instant, now + hour}};
}

void TestChronicle::tellsMoments()
{
    QFETCH(Happening, happening);
    QTEST(momentsOf(happening, now), "moments");
}

void TestChronicle::findsWhatIsAround()
{
    const qint64 moment = now - 5 * hour;
    const Chronicle chronicle = chronicleOf({now - day, now},
        {instant(moment - hour, HappeningKind::Change), instant(moment - hour - 1, HappeningKind::Change),
            instant(moment + hour, HappeningKind::Message), instant(moment + hour + 1, HappeningKind::Message),
            bar(moment - 4 * minute, moment + 3 * hour), bar(moment - 3 * hour, moment + minute)});
    const QList<Nearby> found = around(chronicle, moment, hour, now);
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].distanceTo(moment), -hour); // both ends are in it
    QVERIFY(found[0].lane == ChronicleLane::Changes);
    QCOMPARE(found[1].distanceTo(moment), -4 * minute);
    QCOMPARE(found[1].moment.kind, MomentKind::Begins);
    QCOMPARE(found[2].distanceTo(moment), minute);
    QCOMPARE(found[2].moment.kind, MomentKind::Ends);
    QCOMPARE(found[3].distanceTo(moment), hour);
}

void TestChronicle::saysWhatWentOn()
{
    const qint64 moment = now - 5 * hour;
    Happening watch = bar(moment - day, moment + day);
    watch.kind = HappeningKind::Watch;
    Happening unfixed = bar(moment - 10 * hour, moment + 10 * hour); // restored long before, fixed long after
    unfixed.firm.to = moment - 9 * hour;
    const Chronicle chronicle
        = chronicleOf({now - 2 * day, now}, {bar(moment - 6 * hour, moment + 4 * hour), watch, unfixed});
    const QList<Nearby> found = around(chronicle, moment, hour, now);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].moment.kind, MomentKind::GoesOn);
    QCOMPARE(found[0].distanceTo(moment), -6 * hour);
    // Its last instant is not one of it.
    QVERIFY(around(chronicleOf({0, now}, {bar(moment - 6 * hour, moment)}), moment, 0, now).size() == 1);
    QVERIFY(around(chronicleOf({0, now}, {bar(moment - 6 * hour, moment)}), moment + 1, 0, now).isEmpty());
}

void TestChronicle::stepsFromMomentToMoment()
{
    const Chronicle chronicle = chronicleOf({now - day, now},
        {instant(now - 3 * hour), bar(now - 5 * hour, now - hour), instant(now - 2 * hour, HappeningKind::Message)});
    const auto all = [](ChronicleLane) { return true; };
    QList<qint64> forwards;
    for (auto at = nextMoment(chronicle, now - day, true, now, all); at; at = nextMoment(chronicle, *at, true, now, all))
        forwards.append(*at);
    QCOMPARE(forwards, (QList<qint64>{now - 5 * hour, now - 3 * hour, now - 2 * hour, now - hour}));
    QList<qint64> backwards;
    for (auto at = nextMoment(chronicle, now, false, now, all); at; at = nextMoment(chronicle, *at, false, now, all))
        backwards.prepend(*at);
    QCOMPARE(backwards, forwards);
    const auto notes = [](ChronicleLane lane) { return lane == ChronicleLane::Notes; };
    QCOMPARE(nextMoment(chronicle, now - day, true, now, notes).value_or(0), now - 3 * hour);
    QVERIFY(!nextMoment(chronicle, now - 3 * hour, true, now, notes));
}

void TestChronicle::looksAsFarAsTheZoom()
{
    QCOMPARE(spanFor(10 * minute), 30 * second);
    QCOMPARE(spanFor(hour), 5 * minute);
    QCOMPARE(spanFor(day), 2 * hour);
    QCOMPARE(spanFor(365 * day), 14 * day);
    for (qint64 length = minute; length < 400 * day; length = length * 3 / 2) {
        QVERIFY(spanFor(length) >= spanFor(length * 2 / 3));
        QVERIFY(spanFor(length) <= std::max(length / 6, 30 * second));
    }
}

void TestChronicle::knowsWhoWasOnDuty()
{
    const WatchCalendar calendar(paris);
    const IsoWeek week = calendar.weekAt(now);
    Person anna;
    anna.id = PersonId{u"a"_s};
    anna.name = u"Anna"_s;
    Person bert = anna;
    bert.id = PersonId{u"b"_s};
    bert.name = u"Bert"_s;
    DutyRecord record;
    record.people = {anna, bert};
    record.captaincies = {{CaptaincyId{u"1"_s}, anna.id, week.plus(-1)}, {CaptaincyId{u"2"_s}, bert.id, week}};
    record.passings = {{HelmPassingId{u"h"_s}, now, bert.id, {}}};
    QCOMPARE(record.at(now - 1, calendar),
        (QList<OnDuty>{{u"Anna"_s, true, true, false}, {u"Bert"_s, false, false, false}}));
    QVERIFY(record.at(now, calendar)[1].helm);
    QVERIFY(!record.at(now, calendar)[0].helm);
    QVERIFY(record.at(now - 60 * day, calendar).isEmpty());
}

void TestChronicle::cutsAWatchWhereSomebodyStandsIn()
{
    const WatchCalendar calendar(paris);
    const IsoWeek week = calendar.weekAt(now);
    Person anna;
    anna.id = PersonId{u"a"_s};
    Person bert;
    bert.id = PersonId{u"b"_s};
    DutyRecord record;
    record.people = {anna, bert};
    const Captaincy captaincy{CaptaincyId{u"1"_s}, anna.id, week};
    const qint64 begin = calendar.start(week);
    const qint64 end = calendar.start(week.plus(2));
    QCOMPARE(record.stretches(captaincy, calendar).size(), 1);
    record.replacements = {{ReplacementId{u"r"_s}, anna.id, bert.id, begin + day, begin + day + 4 * hour, {}}};
    QList<Watcher> stretches = record.stretches(captaincy, calendar);
    QCOMPARE(stretches.size(), 3);
    QCOMPARE(stretches[0].since, begin);
    QCOMPARE(stretches[1].person, bert.id);
    QCOMPARE(stretches[1].since, stretches[0].until);
    QCOMPARE(stretches[1].until, begin + day + 4 * hour);
    QCOMPARE(stretches[2].since, stretches[1].until);
    QCOMPARE(stretches[2].until, end);
    record.people[0].left = QDateTime::fromMSecsSinceEpoch(begin + 3 * day, paris).date();
    stretches = record.stretches(captaincy, calendar);
    QVERIFY(stretches.last().until < begin + 4 * day);
    record.replacements = {{ReplacementId{u"r"_s}, anna.id, bert.id, begin - 30 * day, end + day, {}}};
    QCOMPARE(record.stretches(captaincy, calendar).size(), 1);
}

QTEST_GUILESS_MAIN(TestChronicle)
#include "tst_chronicle.moc"
