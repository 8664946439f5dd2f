#include "app/store/valuepacking.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace qd {

namespace {

constexpr size_t blockSize = 32;
constexpr std::array<double, 8> powersOfTen{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};
constexpr double largestWhole = 9'007'199'254'740'992.0; // 2^53: from here on doubles leave whole numbers out

// Small numbers of either sign to small numbers. All arithmetic wraps, so that damaged bits cannot overflow it.
quint64 folded(quint64 difference)
{
    return (difference << 1) ^ (0 - (difference >> 63));
}

quint64 unfolded(quint64 bits)
{
    return (bits >> 1) ^ (0 - (bits & 1));
}

// Widths of a time's difference of differences: nothing, a jitter of a few milliseconds, and so on.
constexpr std::array<int, 4> timeWidths{4, 9, 16, 64};

// The values times a power of ten, where that gives them back exactly.
std::optional<std::vector<quint64>> asWhole(const std::vector<double> &values, double power)
{
    std::vector<quint64> whole;
    whole.reserve(values.size());
    for (const double value : values) {
        const double scaled = std::nearbyint(value * power);
        if (!(std::abs(scaled) < largestWhole))
            return std::nullopt;
        const auto number = qint64(scaled);
        // Bits, not values: a negative zero is not a zero.
        if (std::bit_cast<quint64>(double(number) / power) != std::bit_cast<quint64>(value))
            return std::nullopt;
        whole.push_back(quint64(number));
    }
    return whole;
}

void packWhole(BitWriter &bits, std::vector<quint64> whole)
{
    quint64 previous = 0;
    for (quint64 &each : whole)
        each = folded(each - std::exchange(previous, each));
    for (size_t from = 0; from < whole.size(); from += blockSize) {
        const auto end = whole.begin() + qint64(std::min(from + blockSize, whole.size()));
        const int width = int(std::bit_width(*std::max_element(whole.begin() + qint64(from), end)));
        bits.put(quint64(width), 6); // 55 at most
        for (auto each = whole.begin() + qint64(from); each != end; ++each)
            bits.put(*each, width);
    }
}

void unpackWhole(BitReader &bits, size_t count, double power, std::vector<double> &values)
{
    quint64 number = 0;
    for (size_t from = 0; from < count; from += blockSize) {
        const int width = int(bits.take(6));
        const size_t end = std::min(from + blockSize, count);
        for (size_t i = from; i < end; ++i) {
            number += unfolded(bits.take(width));
            values.push_back(double(qint64(number)) / power);
        }
    }
}

// Where the bits that differ stand: `leading` zeros before `width` of them.
struct Window {
    int leading = 0;
    int width = 0;

    int trailing() const { return 64 - leading - width; }
};

void packXor(BitWriter &bits, const std::vector<double> &values)
{
    quint64 previous = 0;
    Window window;
    for (const double value : values) {
        const auto now = std::bit_cast<quint64>(std::isnan(value) ? std::numeric_limits<double>::quiet_NaN() : value);
        const quint64 difference = now ^ std::exchange(previous, now);
        if (difference == 0) {
            bits.put(0, 1);
            continue;
        }
        const int leading = std::countl_zero(difference);
        const Window own{leading, 64 - leading - std::countr_zero(difference)};
        // A window of its own costs twelve bits: worth it only where it is that much narrower.
        const bool fits = own.leading >= window.leading && own.trailing() >= window.trailing() && window.width > 0;
        if (fits && window.width - own.width <= 12) {
            bits.put(0b10, 2);
        } else {
            window = own;
            bits.put(0b11, 2);
            bits.put(quint64(window.leading), 6);
            bits.put(quint64(window.width - 1), 6);
        }
        bits.put(difference >> window.trailing(), window.width);
    }
}

void unpackXor(BitReader &bits, size_t count, std::vector<double> &values)
{
    quint64 now = 0;
    Window window;
    for (size_t i = 0; i < count; ++i) {
        if (bits.take(1)) {
            if (bits.take(1)) {
                window.leading = int(bits.take(6));
                window.width = std::min(int(bits.take(6)) + 1, 64 - window.leading);
            }
            if (window.width > 0)
                now ^= bits.take(window.width) << window.trailing();
        }
        values.push_back(std::bit_cast<double>(now));
    }
}

} // namespace

void packTimes(BitWriter &bits, const std::vector<qint64> &times)
{
    quint64 previous = 0;
    quint64 distance = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        const auto now = quint64(times[i]);
        const quint64 newDistance = i == 0 ? 0 : now - previous;
        const quint64 change = folded(newDistance - distance);
        previous = now;
        distance = newDistance;
        if (i == 0) {
            bits.put(now, 64);
        } else if (change == 0) {
            bits.put(0, 1);
        } else {
            // As many ones as widths were too narrow.
            size_t width = 0;
            while (int(std::bit_width(change)) > timeWidths[width])
                ++width;
            for (size_t i = 0; i <= width; ++i)
                bits.put(1, 1);
            if (width + 1 < timeWidths.size())
                bits.put(0, 1);
            bits.put(change, timeWidths[width]);
        }
    }
}

void unpackTimes(BitReader &bits, size_t count, std::vector<qint64> &times)
{
    quint64 now = 0;
    quint64 distance = 0;
    for (size_t i = 0; i < count; ++i) {
        if (i == 0) {
            now = bits.take(64);
        } else {
            size_t ones = 0;
            while (ones < timeWidths.size() && bits.take(1))
                ++ones;
            if (ones > 0)
                distance += unfolded(bits.take(timeWidths[ones - 1]));
            now += distance;
        }
        times.push_back(qint64(now));
    }
}

void packValues(BitWriter &bits, const std::vector<double> &values)
{
    for (size_t decimals = 0; decimals < powersOfTen.size(); ++decimals) {
        if (auto whole = asWhole(values, powersOfTen[decimals])) {
            bits.put(decimals, 4);
            packWhole(bits, std::move(*whole));
            return;
        }
    }
    bits.put(powersOfTen.size(), 4);
    packXor(bits, values);
}

void unpackValues(BitReader &bits, size_t count, std::vector<double> &values)
{
    const quint64 decimals = bits.take(4);
    if (decimals < powersOfTen.size())
        unpackWhole(bits, count, powersOfTen[decimals], values);
    else
        unpackXor(bits, count, values);
}

} // namespace qd
