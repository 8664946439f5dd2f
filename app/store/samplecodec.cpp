#include "app/store/samplecodec.h"

#include "app/store/valuepacking.h"

#include <algorithm>
#include <functional>

namespace qd {

namespace {

// A packed piece: what it holds, the checksum of what follows it and of that first byte, then the bits.
enum class Format : char { Samples = 1, Rollups = 2 };
constexpr qsizetype headerSize = 1 + sizeof(quint32);
constexpr int countBits = 24; // more than an hour's milliseconds
constexpr qint64 furthestMs = qint64(1) << 60; // far beyond any date, and its sums do not overflow

quint32 checksum(QByteArrayView packed)
{
    quint64 sum = 0x9e37'79b9'7f4a'7c15 ^ quint64(uchar(packed[0]));
    const auto add = [&sum](quint64 word) {
        sum = (sum ^ word) * 0x2127'599b'f432'5c37;
        sum ^= sum >> 29;
    };
    qsizetype at = headerSize;
    for (; at + 8 <= packed.size(); at += 8)
        add(qFromLittleEndian<quint64>(packed.data() + at));
    quint64 rest = quint64(packed.size());
    for (; at < packed.size(); ++at)
        rest = rest << 8 | uchar(packed[at]);
    add(rest);
    return quint32(sum ^ sum >> 32);
}

QByteArray sealed(Format format, const QByteArray &bits)
{
    QByteArray packed(headerSize, char(format));
    packed += bits;
    sealPacked(packed);
    return packed;
}

tl::unexpected<Error> damaged()
{
    return failure(Error::Kind::StoreCorrupt, {}, QStringLiteral("damaged samples"));
}

bool isWhole(QByteArrayView packed, Format format)
{
    return packed.size() > headerSize && packed[0] == char(format)
        && qFromLittleEndian<quint32>(packed.data() + 1) == checksum(packed);
}

// The figures of rollups that are numbers of their own, as columns: a column's neighbours are alike.
constexpr double Rollup::*figures[] = {&Rollup::min, &Rollup::max, &Rollup::sum, &Rollup::first, &Rollup::last};
constexpr int Rollup::*counts[] = {&Rollup::count, &Rollup::gaps};
constexpr qint64 Rollup::*instants[] = {&Rollup::firstMs, &Rollup::lastMs};

} // namespace

void sealPacked(QByteArray &packed)
{
    if (packed.size() >= headerSize)
        qToLittleEndian(checksum(packed), packed.data() + 1);
}

QByteArray packSamples(const std::vector<qint64> &times, const std::vector<double> &values)
{
    BitWriter bits;
    bits.put(times.size(), countBits);
    packTimes(bits, times);
    packValues(bits, values);
    return sealed(Format::Samples, bits.finish());
}

Result<> unpackSamples(QByteArrayView packed, std::vector<qint64> &times, std::vector<double> &values)
{
    if (!isWhole(packed, Format::Samples))
        return damaged();
    BitReader bits(packed.sliced(headerSize));
    const auto count = size_t(bits.take(countBits));
    if (qint64(count) > bits.left()) // each sample has at least a bit
        return damaged();
    const size_t before = times.size();
    times.reserve(before + count);
    values.reserve(before + count);
    unpackTimes(bits, count, times);
    unpackValues(bits, count, values);
    const auto first = times.begin() + qint64(before);
    if (bits.ranOut() || std::adjacent_find(first, times.end(), std::greater_equal<>()) != times.end()) {
        times.resize(before);
        values.resize(before);
        return damaged();
    }
    return {};
}

QByteArray packRollups(const std::vector<Rollup> &rollups)
{
    BitWriter bits;
    bits.put(rollups.size(), countBits);
    std::vector<qint64> starts;
    for (const Rollup &each : rollups)
        starts.push_back(each.from);
    packTimes(bits, starts);
    std::vector<double> column;
    const auto pack = [&](auto &&number) {
        column.clear();
        for (const Rollup &each : rollups)
            column.push_back(double(number(each)));
        packValues(bits, column);
    };
    for (const auto count : counts)
        pack([count](const Rollup &each) { return each.*count; });
    for (const auto instant : instants)
        pack([instant](const Rollup &each) { return each.*instant - each.from; });
    for (const auto figure : figures)
        pack([figure](const Rollup &each) { return each.*figure; });
    return sealed(Format::Rollups, bits.finish());
}

Result<> unpackRollups(QByteArrayView packed, RollupWidth width, std::vector<Rollup> &rollups)
{
    if (!isWhole(packed, Format::Rollups))
        return damaged();
    BitReader bits(packed.sliced(headerSize));
    const auto count = size_t(bits.take(countBits));
    if (qint64(count) > bits.left())
        return damaged();
    std::vector<qint64> starts;
    unpackTimes(bits, count, starts);
    bool sound = std::all_of(starts.begin(), starts.end(),
        [width](qint64 start) { return start > -furthestMs && start < furthestMs && start % qint64(width) == 0; });
    std::vector<Rollup> all(count);
    std::vector<double> column;
    // What is no number below `limit` is damage.
    const auto unpackWhole = [&](double limit, auto &&put) {
        column.clear();
        unpackValues(bits, count, column);
        for (size_t i = 0; i < count && sound; ++i) {
            sound = column[i] >= 0 && column[i] < limit;
            if (sound)
                put(all[i], i);
        }
    };
    for (const auto each : counts)
        unpackWhole(double(1 << countBits), [&](Rollup &rollup, size_t i) { rollup.*each = int(column[i]); });
    for (const auto each : instants)
        unpackWhole(double(width), [&](Rollup &rollup, size_t i) { rollup.*each = starts[i] + qint64(column[i]); });
    for (const auto each : figures) {
        column.clear();
        unpackValues(bits, count, column);
        for (size_t i = 0; i < count; ++i)
            all[i].*each = column[i];
    }
    for (size_t i = 0; i < count && sound; ++i) {
        all[i].from = starts[i];
        sound = (i == 0 || starts[i - 1] < starts[i]) && all[i].firstMs <= all[i].lastMs;
    }
    if (!sound || bits.ranOut())
        return damaged();
    rollups.insert(rollups.end(), all.begin(), all.end());
    return {};
}

} // namespace qd
