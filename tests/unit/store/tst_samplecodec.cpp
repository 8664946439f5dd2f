// Packed samples and rollups: what goes in comes out bit for bit, and damage is told, whatever it is.
#include "app/store/samplecodec.h"

#include <QRandomGenerator>
#include <QtTest>
#include <bit>
#include <cmath>
#include <limits>

using namespace qd;

namespace {

constexpr qint64 hour = 1'794'996'000'000;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();
constexpr double inf = std::numeric_limits<double>::infinity();

struct Samples {
    std::vector<qint64> times;
    std::vector<double> values;
};

using Next = std::function<double(QRandomGenerator &, double)>;

Samples made(QRandomGenerator &random, size_t count, qint64 step, int jitter, const Next &next)
{
    Samples samples;
    double value = 0;
    for (size_t i = 0; i < count; ++i) {
        samples.times.push_back(hour + qint64(i) * step + (jitter > 0 ? random.bounded(jitter) : 0));
        value = next(random, value);
        samples.values.push_back(value);
    }
    return samples;
}

bool same(double left, double right)
{
    return (std::isnan(left) && std::isnan(right)) || std::bit_cast<quint64>(left) == std::bit_cast<quint64>(right);
}

bool same(const std::vector<double> &left, const std::vector<double> &right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [](double a, double b) { return same(a, b); });
}

// Any eight bytes as a number.
double anything(QRandomGenerator &random)
{
    return std::bit_cast<double>(random.generate64());
}

} // namespace

Q_DECLARE_METATYPE(Next)

class TestSampleCodec : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void givesBackOddTimes();
    void appends();
    void givesBackRollups();
    void tellsDamage_data();
    void tellsDamage();
    void survivesSealedNonsense_data();
    void survivesSealedNonsense();
};

void TestSampleCodec::givesBackWhatItTook_data()
{
    QTest::addColumn<Next>("next");
    QTest::addColumn<int>("jitter");
    QTest::addColumn<double>("mostBytes"); // a sample, of an hour of seconds
    const auto row = [](const char *name, int jitter, double mostBytes, const Next &next) {
        QTest::addRow("%s", name) << next << jitter << mostBytes;
    };
    row("constant", 0, 0.2, [](auto &, double) { return 42.0; });
    row("counter", 0, 1.5, [](auto &random, double value) { return value + random.bounded(100); });
    row("counter, times that jitter", 30, 3.2, [](auto &random, double value) { return value + random.bounded(100); });
    row("two decimals", 0, 2.0, [](auto &random, double) { return random.bounded(10'000) / 100.0; });
    row("bytes", 0, 4.5, [](auto &random, double) { return double(random.bounded(1'000'000)) * 4096; });
    row("walk", 0, 8.0, [](auto &random, double value) { return value + random.generateDouble() - 0.5; });
    row("up and down", 0, 0.3, [](auto &random, double) { return random.bounded(100) == 0 ? 0.0 : 1.0; });
    row("gaps", 0, 2.0, [](auto &random, double) { return random.bounded(10) == 0 ? gap : 7.0; });
    row("negative zeros", 0, 2.0, [](auto &random, double) { return random.bounded(2) == 0 ? -0.0 : 0.0; });
    row("infinite", 0, 2.0, [](auto &random, double) { return random.bounded(2) == 0 ? inf : -inf; });
    row("any bits", 0, 9.0, [](auto &random, double) { return anything(random); });
    row("whole, around 2^53", 0, 9.0,
        [](auto &random, double) { return 9'007'199'254'740'990.0 + double(random.bounded(8)); });
    row("tiny", 0, 9.0, [](auto &random, double) { return random.generateDouble() * 1e-300; });
}

void TestSampleCodec::givesBackWhatItTook()
{
    QFETCH(Next, next);
    QFETCH(int, jitter);
    QFETCH(double, mostBytes);
    QRandomGenerator random(7);
    for (const size_t count : {0, 1, 2, 31, 32, 33, 64, 3600}) {
        const Samples in = made(random, count, 1000, jitter, next);
        const QByteArray packed = packSamples(in.times, in.values);
        Samples out;
        QVERIFY(unpackSamples(packed, out.times, out.values));
        QCOMPARE(out.times, in.times);
        QVERIFY(same(out.values, in.values));
        if (count == 3600)
            QVERIFY2(
                double(packed.size()) <= mostBytes * 3600, qPrintable(QString::number(double(packed.size()) / 3600)));
    }
}

void TestSampleCodec::givesBackOddTimes()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 200; ++round) {
        // Rhythms that change, from a millisecond to decades, before 1970 too.
        Samples in;
        qint64 t = qint64(random.generate64() >> 2) * (round % 2 ? 1 : -1);
        for (int i = 0; i < 100; ++i) {
            t += 1 + qint64(random.generate64() >> (20 + random.bounded(43)));
            in.times.push_back(t);
            in.values.push_back(anything(random));
        }
        Samples out;
        QVERIFY(unpackSamples(packSamples(in.times, in.values), out.times, out.values));
        QCOMPARE(out.times, in.times);
        QVERIFY(same(out.values, in.values));
    }
}

void TestSampleCodec::appends()
{
    Samples out{{1, 2}, {3, 4}};
    QVERIFY(unpackSamples(packSamples({10, 20}, {5, 6}), out.times, out.values));
    QCOMPARE(out.times, (std::vector<qint64>{1, 2, 10, 20}));
    QCOMPARE(out.values, (std::vector<double>{3, 4, 5, 6}));
    QVERIFY(!unpackSamples(packSamples({20, 10}, {5, 6}), out.times, out.values)); // does not rise
    QCOMPARE(out.times, (std::vector<qint64>{1, 2, 10, 20}));
    QCOMPARE(out.values.size(), size_t(4));
}

void TestSampleCodec::givesBackRollups()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 100; ++round) {
        Samples in =
            made(random, size_t(random.bounded(1, 400)), random.bounded(1, 60'000), 0, [](auto &r, double value) {
                return r.bounded(5) == 0 ? gap : std::isnan(value) ? 1 : value + r.generateDouble();
            });
        const auto rollups = rollUp(in.times, in.values, RollupWidth::FiveMinutes);
        std::vector<Rollup> out;
        QVERIFY(unpackRollups(packRollups(rollups), RollupWidth::FiveMinutes, out));
        QVERIFY(out == rollups);
    }
    std::vector<Rollup> none;
    QVERIFY(unpackRollups(packRollups({}), RollupWidth::FiveMinutes, none));
    QVERIFY(none.empty());
    QVERIFY(!unpackRollups(packSamples({1}, {1}), RollupWidth::FiveMinutes, none)); // not what it says
}

void TestSampleCodec::tellsDamage_data()
{
    QTest::addColumn<bool>("rollups");
    QTest::addRow("samples") << false;
    QTest::addRow("rollups") << true;
}

void TestSampleCodec::tellsDamage()
{
    QFETCH(bool, rollups);
    QRandomGenerator random(10);
    const Samples in = made(random, 200, 15'000, 5, [](auto &r, double value) { return value + r.generateDouble(); });
    const QByteArray whole =
        rollups ? packRollups(rollUp(in.times, in.values, RollupWidth::FiveMinutes)) : packSamples(in.times, in.values);
    Samples out;
    std::vector<Rollup> outRollups;
    const auto reads = [&](const QByteArray &packed) {
        return bool(rollups ? unpackRollups(packed, RollupWidth::FiveMinutes, outRollups)
                            : unpackSamples(packed, out.times, out.values));
    };
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!reads(flipped), qPrintable(QString::number(bit)));
    }
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!reads(whole.left(size)));
    QVERIFY(!reads(whole + '\0'));
    QVERIFY(out.times.empty() && out.values.empty() && outRollups.empty());
    QVERIFY(reads(whole));
}

void TestSampleCodec::survivesSealedNonsense_data()
{
    QTest::addColumn<int>("format");
    QTest::addRow("samples") << 1;
    QTest::addRow("rollups") << 2;
}

void TestSampleCodec::survivesSealedNonsense()
{
    // A checksum is no lock: what passes it must end too, in rising times or in an error.
    QFETCH(int, format);
    QRandomGenerator random(11);
    const Samples in = made(random, 300, 1000, 0, [](auto &r, double value) { return value + r.generateDouble(); });
    const QByteArray sound = format == 1 ? packSamples(in.times, in.values)
                                         : packRollups(rollUp(in.times, in.values, RollupWidth::FiveMinutes));
    for (int round = 0; round < 20'000; ++round) {
        QByteArray packed = sound;
        if (round % 2) {
            for (int i = random.bounded(1, 8); i > 0; --i)
                packed[random.bounded(5, int(packed.size()))] = char(random.generate());
        } else {
            packed.resize(random.bounded(1, 300));
            for (char &byte : packed)
                byte = char(random.generate() >> (random.bounded(4) * 8));
        }
        packed[0] = char(format);
        sealPacked(packed);
        Samples out;
        std::vector<Rollup> rollups;
        if (format == 1 && unpackSamples(packed, out.times, out.values)) {
            QCOMPARE(out.times.size(), out.values.size());
            QVERIFY(std::is_sorted(out.times.begin(), out.times.end()));
        }
        if (format == 2 && unpackRollups(packed, RollupWidth::FiveMinutes, rollups)) {
            for (const Rollup &each : rollups)
                QVERIFY(each.firstMs >= each.from && each.lastMs < each.from + 300'000);
        }
    }
}

QTEST_GUILESS_MAIN(TestSampleCodec)
#include "tst_samplecodec.moc"
