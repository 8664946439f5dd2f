#include "app/domain/alerts/rehearsal.h"

#include "app/domain/alerts/alerttemplate.h"
#include "app/domain/alerts/ruleinstants.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 leastStepMs = 1'000;
constexpr int instantsAtOnce = 500; // a month of moments would not fit into memory

RehearsedAlert rehearsed(const Alert &alert, qint64 endedAt)
{
    return {alert.labels, alert.firstBad, alert.activeAt, alert.firedAt, endedAt, {}};
}

class Rehearser {
public:
    Rehearser(const AlertRule &rule, qint64 stepMs)
        : m_rule(rule)
    {
        m_rule.intervalMs = stepMs;
        m_rule.annotations.clear(); // nobody reads them
    }

    void judgeAt(const Evaluation &evaluation)
    {
        const QHash<QString, JudgedAlert> before = m_state.alerts;
        const qint64 blindSince = m_state.noDataSince;
        m_state = judge(m_rule, std::move(m_state), evaluation, expandTemplate);
        for (auto each = before.begin(); each != before.end(); ++each) {
            if (!m_state.alerts.contains(each.key()))
                m_result.alerts.append(rehearsed(each->alert, evaluation.at));
        }
        if (blindSince != 0 && !m_state.isBlind())
            m_result.blind.append({blindSince, evaluation.at});
    }

    Rehearsal result(qint64 end)
    {
        for (const JudgedAlert &each : std::as_const(m_state.alerts))
            m_result.alerts.append(rehearsed(each.alert, 0));
        if (m_state.isBlind())
            m_result.blind.append({m_state.noDataSince, end});
        std::sort(m_result.alerts.begin(), m_result.alerts.end(), [](const auto &one, const auto &other) {
            return one.pendingFrom != other.pendingFrom ? one.pendingFrom < other.pendingFrom
                                                        : toString(one.labels) < toString(other.labels);
        });
        return m_result;
    }

private:
    AlertRule m_rule;
    RuleState m_state;
    Rehearsal m_result;
};

bool wasSeen(const Rehearsal &rehearsal, TimeRange range, const KnownIncident &incident)
{
    // Without an end, what came of it is not yet known; till it was noticed there must have been data all the time.
    const TimeRange needed{incident.started, std::max(incident.detected, incident.started + 1)};
    return needed.from >= range.from && needed.to <= range.to
        && std::none_of(rehearsal.blind.begin(), rehearsal.blind.end(),
            [&needed](TimeRange blind) { return blind.overlaps(needed); });
}

RehearsedIncident found(Rehearsal &rehearsal, const RehearsalSetting &setting, const KnownIncident &incident)
{
    RehearsedIncident result{incident};
    const qint64 end = incident.restored.value_or(setting.range.to + 1);
    for (RehearsedAlert &alert : rehearsal.alerts) {
        if (!alert.fired() || alert.firedAt < incident.started - setting.leadMs || alert.firedAt >= end)
            continue;
        if (alert.endedAt != 0 && alert.endedAt <= incident.started)
            continue; // over before it began
        alert.incidents.append(incident.key);
        if (result.firedAt == 0 || alert.firedAt < result.firedAt)
            result.firedAt = alert.firedAt;
    }
    if (result.firedAt != 0) {
        result.verdict = RehearsalVerdict::Found;
        result.earlierMs = incident.detected - result.firedAt;
    } else if (!wasSeen(rehearsal, setting.range, incident)) {
        result.verdict = RehearsalVerdict::NotSeen;
    }
    return result;
}

} // namespace

Rehearsal rehearse(const AlertRule &rule, const QList<SeriesData> &history, const RehearsalSetting &setting,
    const QList<KnownIncident> &incidents)
{
    const qint64 stepMs = std::max(setting.stepMs, leastStepMs);
    Rehearser rehearser(rule, stepMs);
    const TimeRange range = setting.range;
    const qint64 steps = range.length() < 0 ? -1 : range.length() / stepMs;
    for (qint64 left = steps; left >= 0; left -= instantsAtOnce) {
        const qint64 last = std::max<qint64>(left - instantsAtOnce + 1, 0);
        for (const Evaluation &evaluation :
            instantsOf(history, {range.to - left * stepMs, range.to - last * stepMs}, stepMs, setting.lookBackMs))
            rehearser.judgeAt(evaluation);
    }
    Rehearsal rehearsal = rehearser.result(range.to);
    for (const KnownIncident &incident : incidents) {
        if (incident.started <= range.to && incident.restored.value_or(range.to) >= range.from)
            rehearsal.incidents.append(found(rehearsal, setting, incident));
    }
    rehearsal.unmatched = int(std::count_if(rehearsal.alerts.begin(), rehearsal.alerts.end(),
        [](const RehearsedAlert &alert) { return alert.fired() && alert.incidents.isEmpty(); }));
    return rehearsal;
}

} // namespace qd
