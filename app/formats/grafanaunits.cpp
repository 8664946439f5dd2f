#include "app/formats/grafanaunits.h"

#include <QColor>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QHash<QString, GrafanaUnit> units()
{
    QHash<QString, GrafanaUnit> all{{u""_s, {}}, {u"none"_s, {}}, {u"string"_s, {}}, {u"locale"_s, {}},
        {u"short"_s, {Unit::Short}}, {u"sishort"_s, {Unit::Short}}, {u"percent"_s, {Unit::Percent}},
        {u"humidity"_s, {Unit::Percent}}, {u"percentunit"_s, {Unit::Ratio}}, {u"bytes"_s, {Unit::Bytes}},
        {u"decbytes"_s, {Unit::Bytes}}, {u"bits"_s, {Unit::Bits}}, {u"decbits"_s, {Unit::Bits}},
        {u"Bps"_s, {Unit::BytesPerSecond}}, {u"binBps"_s, {Unit::BytesPerSecond}}, {u"bps"_s, {Unit::BitsPerSecond}},
        {u"binbps"_s, {Unit::BitsPerSecond}}, {u"s"_s, {Unit::Seconds}}, {u"dtdurations"_s, {Unit::Seconds}},
        {u"dthms"_s, {Unit::Seconds}}, {u"dtdhms"_s, {Unit::Seconds}}, {u"clocks"_s, {Unit::Seconds}},
        {u"timeticks"_s, {Unit::Seconds, 0.01}}, {u"m"_s, {Unit::Seconds, 60}}, {u"h"_s, {Unit::Seconds, 3600}},
        {u"d"_s, {Unit::Seconds, 86'400}}, {u"ms"_s, {Unit::Milliseconds}}, {u"dtdurationms"_s, {Unit::Milliseconds}},
        {u"clockms"_s, {Unit::Milliseconds}}, {u"µs"_s, {Unit::Milliseconds, 1e-3}},
        {u"us"_s, {Unit::Milliseconds, 1e-3}}, {u"ns"_s, {Unit::Milliseconds, 1e-6}}, {u"hertz"_s, {Unit::Hertz}},
        {u"celsius"_s, {Unit::Celsius}}, {u"volt"_s, {Unit::Volt}}, {u"kvolt"_s, {Unit::Volt, 1e3}},
        {u"mvolt"_s, {Unit::Volt, 1e-3}}, {u"watt"_s, {Unit::Watt}}, {u"kwatt"_s, {Unit::Watt, 1e3}},
        {u"megwatt"_s, {Unit::Watt, 1e6}}, {u"mwatt"_s, {Unit::Watt, 1e-3}}, {u"reqps"_s, {Unit::RequestsPerSecond}},
        {u"reqpm"_s, {Unit::RequestsPerSecond, 1.0 / 60}}};
    for (const QString &each :
        {u"ops"_s, u"cps"_s, u"rps"_s, u"wps"_s, u"iops"_s, u"eps"_s, u"mps"_s, u"pps"_s, u"recps"_s, u"rowsps"_s})
        all.insert(each, {Unit::PerSecond});
    for (const QString &each : {u"opm"_s, u"cpm"_s, u"rpm"_s, u"wpm"_s, u"epm"_s, u"mpm"_s})
        all.insert(each, {Unit::PerSecond, 1.0 / 60});
    double thousands = 1;
    double kibis = 1;
    for (const QString &prefix : {u"k"_s, u"m"_s, u"g"_s, u"t"_s, u"p"_s}) {
        thousands *= 1000;
        kibis *= 1024;
        all.insert(prefix + u"bytes"_s, {Unit::Bytes, kibis});
        all.insert(u"dec"_s + prefix + u"bytes"_s, {Unit::Bytes, thousands});
        const QString large = prefix.toUpper();
        all.insert(large + u"Bs"_s, {Unit::BytesPerSecond, thousands});
        all.insert(large + u"iBs"_s, {Unit::BytesPerSecond, kibis});
        all.insert(large + u"bits"_s, {Unit::BitsPerSecond, thousands});
        all.insert(large + u"ibits"_s, {Unit::BitsPerSecond, kibis});
    }
    return all;
}

QColor colourOf(const QString &text)
{
    static const QRegularExpression rgb(u"^rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})"_s);
    if (const auto match = rgb.match(text); match.hasMatch()) {
        return QColor(qMin(255, match.captured(1).toInt()), qMin(255, match.captured(2).toInt()),
            qMin(255, match.captured(3).toInt()));
    }
    return text.startsWith(u'#') ? QColor(text.left(7)) : QColor();
}

} // namespace

std::optional<GrafanaUnit> grafanaUnit(const QString &id)
{
    static const QHash<QString, GrafanaUnit> table = units();
    if (id.startsWith(u"dateTime"_s) || id.startsWith(u"time:"_s))
        return GrafanaUnit{Unit::TimeOfDay, 1e-3}; // Grafana counts instants in milliseconds
    const auto found = table.constFind(id);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

ThresholdLevel levelOfColour(const QString &colour)
{
    const QString name = colour.trimmed().toLower();
    if (name.endsWith(u"red"_s))
        return ThresholdLevel::Critical;
    if (name.endsWith(u"orange"_s) || name.endsWith(u"yellow"_s))
        return ThresholdLevel::Warning;
    const QColor seen = colourOf(name);
    if (!seen.isValid() || seen.hsvSaturationF() < 0.25F)
        return ThresholdLevel::Ok;
    const int hue = seen.hsvHue(); // degrees: 0 is red, 60 yellow, 120 green
    if (hue < 20 || hue >= 330)
        return ThresholdLevel::Critical;
    return hue < 70 ? ThresholdLevel::Warning : ThresholdLevel::Ok;
}

} // namespace qd
