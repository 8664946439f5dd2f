// AlertWatch: judges the console's own rules on their sources, one after the other as they are due, and tells the
// AlertDesk all alerts there are, together with those that servers report. A rule on a server that knows PromQL asks
// the server itself; one on a probe, a check plugin or this host looks at what was just recorded. What was missed,
// asleep or switched off, is read back and judged moment by moment. Unix ms. Window's thread; answers come later.
#pragma once

#include "app/domain/alerts/alertmerge.h"
#include "app/domain/alerts/rulejudge.h"
#include "app/domain/clock.h"
#include "app/domain/source.h"
#include "app/services/watchdogs.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

namespace qd {

class AlertDesk;
class MetricRecorder;

class AlertWatch : public QObject {
    Q_OBJECT
public:
    // All outlive the watch.
    AlertWatch(AlertDesk &desk, MetricRecorder &recorder, const Clock &clock, QObject *parent = nullptr);
    ~AlertWatch() override;

    // What is watched from now on; what has not changed goes on undisturbed.
    void watch(const QList<AlertRule> &rules, const QList<Source> &sources);
    // What a server told; of nobody's rules here.
    void report(const AlertReport &report);
    void forget(const SourceId &server);
    // Time leapt: what is overdue was not heard because nobody listened.
    void resume();
    Watchdogs &watchdogs() { return m_watchdogs; }

    // How the rule stands; nothing before it was evaluated.
    const RuleState *stateOf(const AlertRuleId &rule) const;
    qint64 unknownSince(const QString &fingerprint) const; // nobody who told it answers since; 0: somebody does

signals:
    void watchdogHeard(); // of a server that had none before
    void evaluated(const qd::AlertRuleId &rule);

private:
    struct Watched {
        AlertRule rule;
        RuleState state;
        std::unique_ptr<QObject> asking; // context of the question under way
        bool inFlight = false;
    };

    void tick();
    void lookForBlindness(qint64 now);
    void evaluate(Watched &watched, qint64 now);
    void askServer(Watched &watched, const Source &source, qint64 now);
    void readRecorded(Watched &watched, const Source &source, qint64 now);
    qint64 readBackFrom(const Watched &watched, qint64 now) const;
    void found(const AlertRule &asked, const QList<Evaluation> &evaluations);
    // Of what fired and ended while nobody watched.
    void keepMissed(const QHash<QString, JudgedAlert> &before, const RuleState &after, qint64 at);
    void tell();
    Watched *find(const AlertRuleId &id);

    AlertDesk &m_desk;
    MetricRecorder &m_recorder;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Watched>> m_watched;
    QHash<SourceId, Source> m_sources;
    QSet<SourceId> m_blind; // sources that do not answer
    QList<KnownAlert> m_known;
    QHash<QString, qint64> m_unknown;
    Watchdogs m_watchdogs;
    QList<Alert> m_ownAlerts; // of the watchdogs, as told last
    QTimer m_timer;
    QTimer m_gather; // several evaluations, one telling
    bool m_rulesChanged = false; // since the last telling
};

} // namespace qd
