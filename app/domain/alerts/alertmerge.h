// One list of alerts out of what several servers and our own rules tell. An alert told by several is one KnownAlert
// that keeps each teller's own words as an AlertTelling; its `alert` is the conclusion drawn from them. Pure; times in
// Unix ms, in our clock.
//
// The same alert: the same labels, apart from those that only name the server that told it (`replicaLabels`); these are
// left out of the conclusion's labels and stand in the tellings.
// Over: when everybody who told of it answered without it, at the last time it was seen. Who did not answer, or in part
// only, ends nothing: what was told stays as it was, and is not known since it was last seen.
// Hidden: as the Alertmanagers say, whatever a Prometheus or a rule of ours tells; when one of them tells it to
// somebody, it is not hidden.
#pragma once

#include "app/domain/alerts/alert.h"

namespace qd {

// What one server, or all of our rules together, answered at one time.
struct AlertReport {
    enum class Extent {
        Whole, // what is missing is over
        Partial, // with warnings: what is missing may be there all the same
        None, // no answer
    };

    AlertOrigin origin = AlertOrigin::Rule;
    SourceId from; // the server; null for our rules
    qint64 at = 0;
    Extent extent = Extent::Whole;
    QList<Alert> alerts;
};

// One teller's word about one alert.
struct AlertTelling {
    SourceId from;
    Alert alert; // with all of its labels
    QString fingerprint; // of those
    qint64 seenAt = 0; // the last report that had it
    bool isKnown = true; // else whoever told it did not answer since

    bool isOngoing() const { return alert.state != AlertState::Resolved; }
};

struct KnownAlert {
    QString fingerprint; // of the labels of `alert`
    Alert alert;
    QList<AlertTelling> tellings; // never empty
    qint64 lastSeen = 0;
    qint64 unknownSince = 0; // nobody who told it answers since; 0: somebody does
};

struct MergeRules {
    QStringList replicaLabels{QStringLiteral("prometheus"), QStringLiteral("prometheus_replica"),
        QStringLiteral("replica"), QStringLiteral("__replica__")};
    qint64 keepResolvedMs = 15 * 60'000; // then it leaves the list
};

// What is known after these reports; of a server without one, nothing changes. In the order they became known.
QList<KnownAlert> merged(
    const QList<KnownAlert> &before, const QList<AlertReport> &reports, qint64 nowMs, const MergeRules &rules = {});

// Without the word of a server that is not asked any more.
QList<KnownAlert> without(const QList<KnownAlert> &before, const SourceId &server, const MergeRules &rules = {});

} // namespace qd
