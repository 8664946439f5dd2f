// What a value means in a panel: its threshold level, and the state that a state timeline gives it a word for. A metric
// that is only ever 0 or 1 is read as down and up, as Prometheus' own `up` is.
#pragma once

#include "ui/kit/statuspill.h"
#include "ui/metrics/axis/chartline.h"

#include "app/domain/panel.h"

struct Tokens;

QString levelWord(qd::ThresholdLevel level);
StatusPill::State pillOf(qd::ThresholdLevel level);
QColor colourOf(qd::ThresholdLevel level, const Tokens &tokens); // of the line where it begins
// Nothing: the panel has no thresholds, so no value of it is better than another.
std::optional<qd::ThresholdLevel> levelIn(const qd::Panel &panel, double value);

class StateRule {
public:
    enum class Kind { UpDown, Levels, Values };

    StateRule() = default;
    StateRule(const qd::Panel &panel, const std::vector<ChartLine> &lines);

    Kind kind() const { return m_kind; }
    // Equal for values of one state, which need not be equal.
    double keyOf(double value) const;
    QString wordOf(double value) const;
    std::optional<qd::ThresholdLevel> levelOf(double value) const; // nothing for plain values
    int colourOf(double value) const; // of plain values, an index that begins again after the last colour
    // Whether a share of time can be told for it, and which word it has: "up", "ok"; empty: there is none.
    QString goodWord() const;
    bool isGood(double value) const;

private:
    Kind m_kind = Kind::Values;
    qd::Panel m_panel;
    std::vector<double> m_values; // that occur, rising; the first few of them
};
