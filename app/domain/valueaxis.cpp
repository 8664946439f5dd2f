#include "app/domain/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

struct Scaled {
    double divisor;
    QString suffix; // prefix and unit, without the space before it
};

bool isBytes(Unit unit)
{
    return unit == Unit::Bytes || unit == Unit::BytesPerSecond;
}

// What is written after the prefix of a decimal unit.
QString suffixOf(Unit unit)
{
    switch (unit) {
    case Unit::PerSecond:
        return QStringLiteral("/s");
    case Unit::RequestsPerSecond:
        return QStringLiteral("req/s");
    case Unit::Bits:
        return QStringLiteral("bit");
    case Unit::BitsPerSecond:
        return QStringLiteral("bit/s");
    case Unit::Hertz:
        return QStringLiteral("Hz");
    case Unit::Volt:
        return QStringLiteral("V");
    case Unit::Watt:
        return QStringLiteral("W");
    default:
        return {};
    }
}

// The prefix that suits a magnitude.
Scaled scaledFor(double magnitude, Unit unit)
{
    const double size = std::abs(magnitude);
    if (isBytes(unit)) {
        static const char16_t *const names[] = {u"B", u"KiB", u"MiB", u"GiB", u"TiB", u"PiB"};
        int power = 0;
        while (power < 5 && size >= std::pow(1024, power + 1))
            ++power;
        return {std::pow(1024, power),
            QString::fromUtf16(names[power]) + (unit == Unit::BytesPerSecond ? QStringLiteral("/s") : QString())};
    }
    if (unit == Unit::Seconds) {
        if (size >= 2 * 86'400)
            return {86'400, QStringLiteral("d")};
        if (size >= 2 * 3600)
            return {3600, QStringLiteral("h")};
        if (size >= 120)
            return {60, QStringLiteral("min")};
        if (size >= 1 || size == 0)
            return {1, QStringLiteral("s")};
        return size >= 1e-3 ? Scaled{1e-3, QStringLiteral("ms")} : Scaled{1e-6, QStringLiteral("µs")};
    }
    if (unit == Unit::Percent)
        return {1, QStringLiteral("%")};
    if (unit == Unit::Ratio)
        return {0.01, QStringLiteral("%")};
    if (unit == Unit::Milliseconds) {
        Scaled scaled = scaledFor(magnitude / 1000, Unit::Seconds);
        scaled.divisor *= 1000;
        return scaled;
    }
    if (unit == Unit::Celsius)
        return {1, QStringLiteral("°C")};
    const QString tail = suffixOf(unit);
    if (size >= 1e12)
        return {1e12, QStringLiteral("T") + tail};
    if (size >= 1e9)
        return {1e9, QStringLiteral("G") + tail};
    if (size >= 1e6)
        return {1e6, QStringLiteral("M") + tail};
    // Whole things are read one by one a little longer.
    const bool early = unit == Unit::Short || (!tail.isEmpty() && unit != Unit::PerSecond);
    if (size >= (early ? 1e3 : 1e4))
        return {1e3, QStringLiteral("k") + tail};
    return {1, tail};
}

QString joined(const QString &number, const QString &suffix)
{
    // A narrow no-break space keeps the unit at its number, in French as the rule and in English as the SI asks.
    return suffix.isEmpty() ? number : number + QChar(0x202f) + suffix;
}

QString trimmedNumber(double value, int decimals, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double rounded = std::round(value * std::pow(10, decimals)) / std::pow(10, decimals);
    return plain.toString(rounded == 0 ? 0.0 : rounded, 'f', decimals); // never "-0"
}

double roundStep(double rough, Unit unit)
{
    if (unit == Unit::Seconds && rough > 30) {
        // Round minutes, hours and days.
        for (const double step :
            {60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 10'800.0, 21'600.0, 43'200.0}) {
            if (rough <= step)
                return step;
        }
        return 86'400 * roundStep(rough / 86'400, Unit::Count);
    }
    if (isBytes(unit) && rough >= 1) {
        // Halves and quarters of a binary prefix read as round numbers: 256 KiB, 512 KiB, 1 MiB.
        return std::pow(2, std::ceil(std::log2(rough)));
    }
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ValueScale valueScale(double lowest, double highest, int maxTicks, Unit unit, std::optional<double> threshold)
{
    // Beyond that the arithmetic of ticks itself ends in infinity.
    constexpr double largest = 1e300;
    constexpr double smallest = 1e-300; // a range below has no step that is not zero
    double low = std::clamp(lowest, -largest, 0.0);
    double high = std::clamp(highest, 0.0, largest);
    if (threshold) {
        low = std::min(low, *threshold);
        high = std::max(high, *threshold * 1.05); // the line must not lie on the frame
    }
    if (high - low < smallest || !std::isfinite(high - low))
        high = low + 1;
    ValueScale scale;
    const int intervals = std::max(1, maxTicks - 1);
    scale.step = roundStep((high - low) / intervals, unit);
    double first = std::floor(low / scale.step + 1e-9);
    double last = std::ceil(high / scale.step - 1e-9);
    if (last - first > intervals) { // rounding to ticks may have needed one more than there is room for
        scale.step = roundStep(scale.step * 1.01, unit);
        first = std::floor(low / scale.step + 1e-9);
        last = std::ceil(high / scale.step - 1e-9);
    }
    for (double tick = first; tick <= last; ++tick)
        scale.ticks.append(tick * scale.step);
    scale.low = scale.ticks.first();
    scale.high = scale.ticks.last();
    return scale;
}

ValueScale valueScale(double lowest, double highest, int maxTicks, Unit unit, const ValueBounds &bounds)
{
    if (!bounds.low && !bounds.high)
        return valueScale(lowest, highest, maxTicks, unit, bounds.threshold);
    ValueScale fitted = valueScale(bounds.low.value_or(lowest), bounds.high.value_or(highest), maxTicks, unit,
        bounds.high ? std::nullopt : bounds.threshold);
    // The fixed end holds, even where it is no round number: ticks go on from it.
    const double low = bounds.low.value_or(fitted.low);
    const double high = std::max(bounds.high.value_or(fitted.high), low + std::max(1e-12, std::abs(low) * 1e-9));
    ValueScale scale;
    scale.step = roundStep((high - low) / std::max(1, maxTicks - 1), unit);
    scale.low = low;
    scale.high = high;
    for (double tick = std::ceil(low / scale.step - 1e-9) * scale.step; tick <= high + scale.step * 1e-9;
         tick += scale.step)
        scale.ticks.append(tick);
    return scale;
}

ValueScale logarithmicScale(double lowest, double highest, int maxTicks, const ValueBounds &bounds)
{
    constexpr double smallest = 1e-300;
    double low = bounds.low && *bounds.low > 0 ? *bounds.low : lowest;
    double high = bounds.high && *bounds.high > 0 ? *bounds.high : highest;
    if (bounds.threshold && *bounds.threshold > 0) {
        low = std::min(low, *bounds.threshold);
        high = std::max(high, *bounds.threshold);
    }
    if (!(low >= smallest))
        low = std::min(1.0, high > smallest ? high / 1000 : 1.0);
    if (!(high > low))
        high = low * 10;
    const double first = std::floor(std::log10(low) + 1e-9);
    const double last = std::max(first + 1, std::ceil(std::log10(high) - 1e-9));
    const double stride = std::max(1.0, std::ceil((last - first) / std::max(1, maxTicks - 1)));
    ValueScale scale;
    scale.logarithmic = true;
    scale.step = stride;
    scale.low = std::pow(10, first);
    for (double power = first;; power += stride) {
        scale.ticks.append(std::pow(10, power));
        if (power >= last)
            break;
    }
    scale.high = scale.ticks.last();
    return scale;
}

QString formatValue(double value, Unit unit, const QLocale &locale, std::optional<int> wanted)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("-∞");
    if (unit == Unit::TimeOfDay) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(qint64(std::clamp(value, -1e11, 1e11)));
        return locale.toString(at, QLocale::ShortFormat);
    }
    const Scaled scaled = scaledFor(value, unit);
    const double number = value / scaled.divisor;
    const double size = std::abs(number);
    const bool whole = number == std::round(number) && scaled.divisor == 1 && unit != Unit::Percent;
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    if (size > 0 && size < 0.01)
        decimals = 4;
    if (whole)
        decimals = 0;
    decimals = wanted.value_or(decimals);
    return joined(trimmedNumber(number, decimals, locale), scaled.suffix);
}

QString formatTick(double value, const ValueScale &scale, Unit unit, const QLocale &locale)
{
    if (scale.logarithmic || unit == Unit::TimeOfDay)
        return formatValue(value, unit, locale);
    const Scaled scaled = scaledFor(std::max(std::abs(scale.low), std::abs(scale.high)), unit);
    const double step = scale.step / scaled.divisor;
    int decimals = 0;
    while (decimals < 6 && std::abs(step * std::pow(10, decimals) - std::round(step * std::pow(10, decimals))) > 1e-6)
        ++decimals;
    return joined(trimmedNumber(value / scaled.divisor, decimals, locale), scaled.suffix);
}

} // namespace qd
