// RestorationFinder: when service was restored, as the samples tell it that the rules of an incident's alerts judge.
// Asks the sources for what is missing. Unix ms. Window's thread; all that it is built with outlives it.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/incident.h"
#include "app/domain/restoration.h"

#include <QObject>
#include <functional>

namespace qd {

class AlertRuleDesk;
class Clock;
class MetricRecorder;

class RestorationFinder {
public:
    using Callback = std::function<void(const RestorationProposal &proposal)>;

    RestorationFinder(AlertRuleDesk &rules, MetricRecorder &recorder, const Clock &clock);

    // Of the incident whose alerts these are; without one whose rule names a threshold nothing is known, and nothing is
    // called. The callback comes later, not after `context` died.
    void find(const Incident &incident, const QList<AlertEpisode> &alerts, QObject *context, Callback callback);

private:
    AlertRuleDesk &m_rules;
    MetricRecorder &m_recorder;
    const Clock &m_clock;
};

} // namespace qd
