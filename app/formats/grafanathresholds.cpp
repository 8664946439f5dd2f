#include "app/formats/grafanathresholds.h"

#include "app/formats/dashboarddocument.h"
#include "app/formats/grafanaunits.h"
#include "app/formats/importnotes.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

struct Steps {
    ThresholdLevel base = ThresholdLevel::Ok; // below the first threshold
    QList<Threshold> rising;
};

// Grafana's base holds from minus infinity, ours from a value: the lowest that the panel shows.
QList<Threshold> settled(Steps steps, const std::optional<double> &low)
{
    QList<Threshold> &rising = steps.rising;
    rising.removeIf([](const Threshold &threshold) { return !std::isfinite(threshold.value); });
    std::stable_sort(
        rising.begin(), rising.end(), [](const Threshold &a, const Threshold &b) { return a.value < b.value; });
    if (steps.base != ThresholdLevel::Ok) {
        double bottom = low.value_or(0);
        if (!rising.isEmpty() && rising.first().value <= bottom)
            bottom = rising.first().value - std::max(1.0, std::abs(rising.first().value));
        rising.prepend({bottom, steps.base});
    }
    QList<Threshold> kept;
    for (qsizetype i = 0; i < rising.size(); ++i) {
        const bool overruled = i + 1 < rising.size() && rising[i + 1].value == rising[i].value;
        const ThresholdLevel before = kept.isEmpty() ? ThresholdLevel::Ok : kept.last().level;
        if (!overruled && rising[i].level != before)
            kept.append(rising[i]);
    }
    return kept;
}

bool showsSteps(const QJsonObject &json, const Panel &panel)
{
    const QJsonValue defaults = json[u"fieldConfig"_s][u"defaults"_s];
    if (isChart(panel.view)) {
        const QString style = defaults[u"custom"_s][u"thresholdsStyle"_s][u"mode"_s].toString();
        return !style.isEmpty() && style != u"off"_s;
    }
    const QString colours = defaults[u"color"_s][u"mode"_s].toString();
    return (colours.isEmpty() || colours == u"thresholds"_s)
        && json[u"options"_s][u"colorMode"_s].toString() != u"none"_s;
}

Steps stepsOf(const QJsonObject &json, const Panel &panel, double factor, ImportNotes &notes)
{
    const QJsonValue thresholds = json[u"fieldConfig"_s][u"defaults"_s][u"thresholds"_s];
    const bool percentage = thresholds[u"mode"_s].toString() == u"percentage"_s;
    if (percentage && panel.low.has_value() != panel.high.has_value()) {
        notes.leftOut(
            QT_TRANSLATE_NOOP("ImportNote", "thresholds in percent of a range without both ends"), panel.title);
        return {};
    }
    const double low = panel.low.value_or(0);
    const double percent = (panel.high.value_or(100 * factor) - low) / 100;
    Steps steps;
    const QJsonArray array = thresholds[u"steps"_s].toArray();
    for (const QJsonValue &step : array) {
        const ThresholdLevel level = levelOfColour(step[u"color"_s].toString());
        const auto value = numberOf(step[u"value"_s]);
        if (!value)
            steps.base = level;
        else
            steps.rising.append({percentage ? low + *value * percent : *value * factor, level});
    }
    return steps;
}

// "70,90" with three colours, of a singlestat that colours its value or its background, or draws a gauge.
Steps stepsOfText(const QJsonObject &json)
{
    const bool shown =
        json[u"colorValue"_s].toBool() || json[u"colorBackground"_s].toBool() || json[u"gauge"_s][u"show"_s].toBool();
    const QStringList values = json[u"thresholds"_s].toString().split(u',', Qt::SkipEmptyParts);
    if (!shown || values.isEmpty())
        return {};
    QStringList colours;
    const QJsonArray named = json[u"colors"_s].toArray();
    for (const QJsonValue &colour : named)
        colours.append(colour.toString());
    if (colours.isEmpty())
        colours = {u"green"_s, u"orange"_s, u"red"_s};
    Steps steps{levelOfColour(colours.first()), {}};
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const auto value = numberOf(values[i]))
            steps.rising.append({*value, levelOfColour(colours.value(i + 1))});
    }
    return steps;
}

// The marks of a graph: each greater or lower than a value. Below one of the latter is the level that it names.
Steps stepsOfMarks(const QJsonArray &marks)
{
    Steps steps;
    for (const QJsonValue &mark : marks) {
        const auto value = numberOf(mark[u"value"_s]);
        if (!value)
            continue;
        const QString mode = mark[u"colorMode"_s].toString();
        const ThresholdLevel own = levelOfColour(mark[u"fillColor"_s].toString(mark[u"lineColor"_s].toString()));
        const ThresholdLevel level = mode == u"custom"_s ? own
            : mode == u"warning"_s                       ? ThresholdLevel::Warning
            : mode == u"ok"_s                            ? ThresholdLevel::Ok
                                                         : ThresholdLevel::Critical;
        if (mark[u"op"_s].toString() == u"lt"_s) {
            steps.base = std::max(steps.base, level);
            steps.rising.append({*value, ThresholdLevel::Ok});
        } else {
            steps.rising.append({*value, level});
        }
    }
    return steps;
}

} // namespace

QList<Threshold> thresholdsOf(const QJsonObject &json, const Panel &panel, double factor, ImportNotes &notes)
{
    const QJsonValue old = json[u"thresholds"_s];
    Steps steps;
    if (old.isArray() || old.isString()) {
        steps = old.isArray() ? stepsOfMarks(old.toArray()) : stepsOfText(json);
        for (Threshold &threshold : steps.rising)
            threshold.value *= factor;
    } else if (showsSteps(json, panel)) {
        steps = stepsOf(json, panel, factor, notes);
    }
    return settled(steps, panel.low);
}

} // namespace qd
