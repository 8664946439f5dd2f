#include "app/services/rulerehearsal.h"

#include "app/services/incidentdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/whendone.h"

#include <QtConcurrent>

namespace qd {

namespace {

constexpr qint64 leastStepMs = 15'000;
constexpr qint64 mostInstants = 60'000; // a longer past is judged in larger steps

} // namespace

RuleRehearsal::RuleRehearsal(MetricRecorder &recorder, IncidentDesk &incidents, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_incidents(incidents)
{
}

void RuleRehearsal::run(const AlertRule &rule, const Source &source, TimeRange range)
{
    m_running = true;
    RehearsalSetting setting;
    setting.range = range;
    setting.stepMs = std::max({leastStepMs, rule.intervalMs, range.length() / mostInstants});
    const auto take = [this, rule, setting, round = ++m_round](const Result<QList<SeriesData>> &history) {
        if (round != m_round)
            return;
        if (history)
            judge(rule, *history, setting, round);
        else
            fail(history.error());
    };
    if (source.kind != SourceKind::Prometheus) {
        m_recorder.read(source.id, rule.expr, range, 0, this, take);
        return;
    }
    setting.lookBackMs = setting.stepMs; // what the server answers holds at its own instants
    m_recorder.fetchOnce(source, {rule.expr, range, setting.stepMs}, this,
        [this, rule, setting, round = m_round](const Result<FetchAnswer> &answer) {
            if (round != m_round)
                return;
            if (answer)
                judge(rule, answer->series, setting, round);
            else
                fail(answer.error());
        });
}

void RuleRehearsal::judge(
    const AlertRule &rule, const QList<SeriesData> &history, const RehearsalSetting &setting, int round)
{
    const auto incidents = m_incidents.all();
    if (!incidents)
        return fail(incidents.error());
    QList<KnownIncident> known;
    for (const Incident &incident : *incidents) {
        if (!incident.dismissed)
            known.append({incident.key(), incident.started, incident.detected, incident.restored});
    }
    const auto work = [rule, history, setting, known] { return rehearse(rule, history, setting, known); };
    whenDone(QtConcurrent::run(work), this, [this, round](const Rehearsal &rehearsal) {
        if (round != m_round)
            return;
        m_running = false;
        emit finished(rehearsal);
    });
}

void RuleRehearsal::fail(const Error &error)
{
    m_running = false;
    emit failed(error);
}

} // namespace qd
