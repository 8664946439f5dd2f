// Round ticks and written values.
#include "app/domain/timeaxis.h"
#include "app/domain/valueaxis.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace qd;
using namespace Qt::StringLiterals;

class TestAxes : public QObject {
    Q_OBJECT

private slots:
    void ticksRoundTimes_data();
    void ticksRoundTimes();
    void neverTicksMoreThanAsked();
    void scalesValues_data();
    void scalesValues();
    void holdsEveryValue();
    void writesValues_data();
    void writesValues();
    void writesTicks();
};

void TestAxes::ticksRoundTimes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("texts");
    QTest::addRow("a quarter of an hour")
        << u"2026-11-18T14:00:07+01:00"_s << u"2026-11-18T14:15:07+01:00"_s << 4 << u"14:05 14:10 14:15"_s;
    QTest::addRow("seconds") << u"2026-11-18T14:00:01+01:00"_s << u"2026-11-18T14:00:31+01:00"_s << 4
                             << u"14:00:10 14:00:20 14:00:30"_s;
    QTest::addRow("a day begins") << u"2026-11-18T20:00:00+01:00"_s << u"2026-11-19T04:00:00+01:00"_s << 5
                                  << u"20:00 22:00 19 Nov 02:00 04:00"_s;
    QTest::addRow("a week") << u"2026-11-16T12:00:00+01:00"_s << u"2026-11-23T12:00:00+01:00"_s << 8
                            << u"17 Nov 18 Nov 19 Nov 20 Nov 21 Nov 22 Nov 23 Nov"_s;
    QTest::addRow("a year") << u"2026-01-15T12:00:00+01:00"_s << u"2027-01-15T12:00:00+01:00"_s << 9
                            << u"1 Mar 1 May 1 Jul 1 Sep 1 Nov 1 Jan"_s;
    QTest::addRow("five years") << u"2026-01-15T12:00:00+01:00"_s << u"2031-01-15T12:00:00+01:00"_s << 7
                                << u"1 Jan 1 Jan 1 Jan 1 Jan 1 Jan"_s;
    QTest::addRow("the night that lost an hour")
        << u"2026-03-29T00:30:00+01:00"_s << u"2026-03-29T06:30:00+02:00"_s << 7 << u"01:00 03:00 04:00 05:00 06:00"_s;
}

void TestAxes::ticksRoundTimes()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, most);
    const TimeRange range{QDateTime::fromString(from, Qt::ISODate).toMSecsSinceEpoch(),
        QDateTime::fromString(to, Qt::ISODate).toMSecsSinceEpoch()};
    QStringList texts;
    for (const TimeTick &tick : timeTicks(range, most, QTimeZone("Europe/Paris"), QLocale(QLocale::English)))
        texts.append(tick.text);
    QTEST(texts.join(u' '), "texts");
}

void TestAxes::neverTicksMoreThanAsked()
{
    const qint64 start = 1'790'000'000'000;
    for (qint64 length = 1000; length < 4000ll * 86'400'000; length = length * 7 / 5) {
        for (int most = 2; most <= 12; ++most) {
            const auto ticks =
                timeTicks({start, start + length}, most, QTimeZone("Europe/Paris"), QLocale(QLocale::French));
            QVERIFY(ticks.size() <= most + 1);
            for (qsizetype i = 1; i < ticks.size(); ++i)
                QVERIFY(ticks[i].at > ticks[i - 1].at);
        }
    }
}

void TestAxes::scalesValues_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<QList<double>>("ticks");
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::addRow("plain") << 0.3 << 7.1 << Unit::Count << none << QList<double>{0, 2, 4, 6, 8};
    QTest::addRow("flat zero") << 0.0 << 0.0 << Unit::Count << none << QList<double>{0, 0.5, 1};
    QTest::addRow("too small to divide") << 0.0 << 5e-324 << Unit::Count << none << QList<double>{0, 0.5, 1};
    QTest::addRow("negative") << -3.0 << 4.0 << Unit::None << none << QList<double>{-4, -2, 0, 2, 4};
    QTest::addRow("with a threshold above") << 0.0 << 40.0 << Unit::Percent << 90.0 << QList<double>{0, 50, 100};
    QTest::addRow("bytes") << 0.0 << 3.0e6 << Unit::Bytes << none << QList<double>{0, 1048576, 2097152, 3145728};
}

void TestAxes::scalesValues()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(Unit, unit);
    QFETCH(double, threshold);
    const auto limit = std::isnan(threshold) ? std::nullopt : std::optional(threshold);
    QTEST(valueScale(lowest, highest, 5, unit, limit).ticks, "ticks");
}

void TestAxes::holdsEveryValue()
{
    for (double high = 1e-9; high < 1e15; high *= 3.7) {
        for (const double low : {0.0, -high / 3, high / 2}) {
            for (const Unit unit : {Unit::Count, Unit::Bytes, Unit::Seconds}) {
                const ValueScale scale = valueScale(low, high, 5, unit, high / 7);
                QVERIFY(scale.low <= low && scale.high >= high);
                QVERIFY(scale.ticks.size() >= 2 && scale.ticks.size() <= 6);
            }
        }
    }
}

void TestAxes::writesValues_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](double value, Unit unit, const char16_t *english, const char16_t *french) {
        const QString expected = QString::fromUtf16(english);
        QTest::addRow("%s", qPrintable(expected)) << value << unit << expected << QString::fromUtf16(french);
    };
    row(0.35, Unit::Seconds, u"350\u202fms", u"350\u202fms");
    row(1.5, Unit::Seconds, u"1.50\u202fs", u"1,50\u202fs");
    row(300, Unit::Seconds, u"5.00\u202fmin", u"5,00\u202fmin");
    row(12.3 * 1048576, Unit::BytesPerSecond, u"12.3\u202fMiB/s", u"12,3\u202fMiB/s");
    row(42, Unit::Percent, u"42.0\u202f%", u"42,0\u202f%");
    row(0.42, Unit::Ratio, u"42.0\u202f%", u"42,0\u202f%");
    row(180, Unit::Count, u"180", u"180");
    row(12345, Unit::PerSecond, u"12.3\u202fk/s", u"12,3\u202fk/s");
    row(0, Unit::None, u"0", u"0");
    row(-0.0, Unit::None, u"0", u"0");
    row(std::numeric_limits<double>::quiet_NaN(), Unit::Bytes, u"–", u"–");
    row(std::numeric_limits<double>::infinity(), Unit::Bytes, u"∞", u"∞");
}

void TestAxes::writesValues()
{
    QFETCH(double, value);
    QFETCH(Unit, unit);
    QTEST(formatValue(value, unit, QLocale(QLocale::English)), "english");
    QTEST(formatValue(value, unit, QLocale(QLocale::French, QLocale::France)), "french");
}

void TestAxes::writesTicks()
{
    const ValueScale scale = valueScale(0, 1.2, 4, Unit::None);
    QStringList texts;
    for (const double tick : scale.ticks)
        texts.append(formatTick(tick, scale, Unit::None, QLocale(QLocale::English)));
    QCOMPARE(texts.join(u' '), u"0.0 0.5 1.0 1.5"_s);
}

QTEST_GUILESS_MAIN(TestAxes)
#include "tst_axes.moc"
