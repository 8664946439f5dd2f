// RuleRehearsal: runs an alert rule over the past before it is kept: of a server straight from its own history, of what
// knows no past from what was recorded. Unix ms. Window's thread; the judging is done on another. What it is built with
// outlives it.
#pragma once

#include "app/domain/alerts/rehearsal.h"
#include "app/domain/source.h"

#include <QObject>
#include <functional>

namespace qd {

class IncidentDesk;
class MetricRecorder;

class RuleRehearsal : public QObject {
    Q_OBJECT
public:
    RuleRehearsal(MetricRecorder &recorder, IncidentDesk &incidents, QObject *parent = nullptr);

    // An earlier one that is still on its way is dropped. `source` is the rule's.
    void run(const AlertRule &rule, const Source &source, TimeRange range);
    bool isRunning() const { return m_running; }

signals:
    void finished(const qd::Rehearsal &rehearsal);
    void failed(const qd::Error &error);

private:
    void judge(const AlertRule &rule, const QList<SeriesData> &history, const RehearsalSetting &setting, int round);
    void fail(const Error &error);

    MetricRecorder &m_recorder;
    IncidentDesk &m_incidents;
    int m_round = 0;
    bool m_running = false;
};

} // namespace qd
