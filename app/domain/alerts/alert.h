// Alert: one thing that is wrong, told by a rule of ours, by a Prometheus server or by an Alertmanager. States and
// words as in Prometheus. Times in Unix ms, in our clock; 0 where nobody told.
// https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
#pragma once

#include "app/domain/sample.h"

#include <QStringList>

namespace qd {

enum class AlertState {
    Inactive,
    Pending, // bad, and not yet for as long as the rule asks
    Firing,
    Resolved,
    NoData, // the rule has nothing to judge by: not known to be well
};

QString toString(AlertState); // "inactive", "pending", "firing", "resolved", "no_data"
std::optional<AlertState> alertStateFrom(QStringView);

// Who told us of an alert.
enum class AlertOrigin { Rule, Prometheus, Alertmanager };

QString toString(AlertOrigin); // "rule", "prometheus", "alertmanager"
std::optional<AlertOrigin> alertOriginFrom(QStringView);

// Why an alert that is firing is not told to anybody.
struct Suppression {
    QStringList silences; // ids of the server's silences
    QStringList inhibitedBy; // fingerprints of the alerts that hide it
    QStringList mutedBy; // names of mute time intervals

    bool isEmpty() const { return silences.isEmpty() && inhibitedBy.isEmpty() && mutedBy.isEmpty(); }
    bool operator==(const Suppression &) const = default;
};

struct Alert {
    Labels labels; // "alertname" included; what makes this alert the one it is
    Labels annotations; // expanded; plain text from outside
    AlertState state = AlertState::Inactive;
    double value = 0; // NaN: not told
    qint64 firstBad = 0; // time of the first bad sample
    qint64 activeAt = 0; // when the rule first saw it
    qint64 firedAt = 0;
    qint64 resolvedAt = 0;
    AlertOrigin origin = AlertOrigin::Rule;
    SourceId source; // where its samples, or the alert itself, came from
    AlertRuleId rule; // of ours; null when somebody else's rule told it
    QString generatorUrl; // where the server shows it; may not be reachable from here
    QStringList receivers; // of an Alertmanager
    Suppression suppression;

    QString name() const { return labels.value(QStringLiteral("alertname")); }
    QString severity() const { return labels.value(QStringLiteral("severity")); }
    bool isActive() const { return state == AlertState::Pending || state == AlertState::Firing; }
    bool operator==(const Alert &other) const; // two values that were not told are the same
};

// The identity of an alert, whoever tells it: a hash of its labels, 16 hex digits. The same on every run and machine.
QString fingerprint(const Labels &labels);

} // namespace qd
