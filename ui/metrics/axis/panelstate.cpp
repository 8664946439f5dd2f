#include "ui/metrics/axis/panelstate.h"

#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartscale.h"

#include <QCoreApplication>
#include <cmath>
#include <set>

namespace {

constexpr size_t mostColours = 64; // values told apart by colour, whatever a hostile series has

class StateText {
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

QString levelWord(qd::ThresholdLevel level)
{
    switch (level) {
    case qd::ThresholdLevel::Ok:
        return StateText::tr("ok");
    case qd::ThresholdLevel::Warning:
        return StateText::tr("warning");
    case qd::ThresholdLevel::Critical:
        return StateText::tr("critical");
    }
    return {};
}

StatusPill::State pillOf(qd::ThresholdLevel level)
{
    switch (level) {
    case qd::ThresholdLevel::Ok:
        return StatusPill::State::Ok;
    case qd::ThresholdLevel::Warning:
        return StatusPill::State::Warning;
    case qd::ThresholdLevel::Critical:
        return StatusPill::State::Critical;
    }
    return StatusPill::State::Neutral;
}

QColor colourOf(qd::ThresholdLevel level, const Tokens &tokens)
{
    return level == qd::ThresholdLevel::Critical ? tokens.critical
        : level == qd::ThresholdLevel::Warning   ? tokens.warning
                                                 : tokens.ok;
}

std::optional<qd::ThresholdLevel> levelIn(const qd::Panel &panel, double value)
{
    if (panel.thresholds.isEmpty() || !std::isfinite(value))
        return std::nullopt;
    return qd::levelOf(value, panel.thresholds);
}

StateRule::StateRule(const qd::Panel &panel, const std::vector<ChartLine> &lines)
    : m_panel(panel)
{
    std::set<double> values;
    bool binary = panel.unit == qd::Unit::None || panel.unit == qd::Unit::Short; // a count of 0 is not down
    for (const ChartLine &line : lines) {
        double before = std::nan("");
        for (const double value : line.values) {
            if (value == before || !std::isfinite(value))
                continue;
            before = value;
            binary = binary && (value == 0 || value == 1);
            if (values.size() < mostColours)
                values.insert(value);
        }
    }
    m_values.assign(values.begin(), values.end());
    const auto bad = qd::levelOf(0, panel.thresholds);
    const auto good = qd::levelOf(1, panel.thresholds);
    // Thresholds that find fault with 1 are for a metric that tells a fault, not one that tells health.
    if (binary && !m_values.empty() && (panel.thresholds.isEmpty() || (good == qd::ThresholdLevel::Ok && bad != good)))
        m_kind = Kind::UpDown;
    else if (!panel.thresholds.isEmpty())
        m_kind = Kind::Levels;
}

double StateRule::keyOf(double value) const
{
    return m_kind == Kind::Levels ? double(qd::levelOf(value, m_panel.thresholds)) : value;
}

QString StateRule::wordOf(double value) const
{
    switch (m_kind) {
    case Kind::UpDown:
        return isGood(value) ? StateText::tr("up") : StateText::tr("down");
    case Kind::Levels:
        return levelWord(qd::levelOf(value, m_panel.thresholds));
    case Kind::Values:
        break;
    }
    return valueText(value, m_panel.unit, m_panel.decimals);
}

std::optional<qd::ThresholdLevel> StateRule::levelOf(double value) const
{
    if (m_kind == Kind::UpDown && m_panel.thresholds.isEmpty())
        return isGood(value) ? qd::ThresholdLevel::Ok : qd::ThresholdLevel::Critical;
    return levelIn(m_panel, value);
}

int StateRule::colourOf(double value) const
{
    return int(std::lower_bound(m_values.begin(), m_values.end(), value) - m_values.begin());
}

QString StateRule::goodWord() const
{
    switch (m_kind) {
    case Kind::UpDown:
        return StateText::tr("up");
    case Kind::Levels:
        return levelWord(qd::ThresholdLevel::Ok);
    case Kind::Values:
        break;
    }
    return {};
}

bool StateRule::isGood(double value) const
{
    return m_kind == Kind::UpDown ? value >= 1 : levelOf(value) == qd::ThresholdLevel::Ok;
}
