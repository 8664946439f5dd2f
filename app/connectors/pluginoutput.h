// What a check plugin prints: text, long text and performance data, as the guidelines of the Monitoring Plugins project
// have it (https://www.monitoring-plugins.org/doc/guidelines.html), read as leniently as real plugins ask for. Pure.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <limits>
#include <optional>

namespace qd {

// "10", "10:", "~:10", "10:20", "@10:20": an alert outside of it; with "@" inside.
struct PluginRange {
    double low = 0; // -inf for "~"
    double high = std::numeric_limits<double>::infinity();
    bool inside = false;

    bool operator==(const PluginRange &) const = default;
};

// One value of the performance data, in base units: ms are seconds, KB are bytes; a unit that is not known is kept.
struct PluginValue {
    QString label;
    double value = 0; // NaN: the plugin could not determine it ("U")
    QString unit; // "s", "B", "%", "c"…; empty: none
    std::optional<PluginRange> warning;
    std::optional<PluginRange> critical;
    std::optional<double> low;
    std::optional<double> high;
};

struct PluginOutput {
    QString text; // the first line
    QString longText;
    QList<PluginValue> values; // labels unique
    QStringList faults; // what was skipped, and why
};

constexpr qsizetype mostPluginValues = 500; // of one run; the rest is named as left out

// `wasCut`: the output goes on; its last word, which may be half of one, is left out. What cannot be read is skipped
// and named among the faults; anything at all is an output.
PluginOutput readPluginOutput(const QByteArray &output, bool wasCut = false);

// Invalid, with the text as its subject.
[[nodiscard]] Result<PluginRange> readPluginRange(const QString &text);

} // namespace qd
