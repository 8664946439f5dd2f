// A rule on the past, before it is kept: when it would have been pending and firing, which known incidents it would
// have found, how long before or after they were noticed, and which of its firings belong to none. It is judged as it
// is live, by judge(). Pure; Unix ms.
#pragma once

#include "app/domain/alerts/rulejudge.h"

#include <QList>

namespace qd {

struct KnownIncident {
    QString key; // "INC-42"
    qint64 started = 0;
    qint64 detected = 0; // when somebody noticed
    std::optional<qint64> restored; // none: it goes on

    bool operator==(const KnownIncident &) const = default;
};

// How the past is read. Samples as they were recorded are looked back upon for five minutes, as Prometheus does. What
// a server answered to a range query of the rule's step has a sample wherever the expression held, and nowhere else:
// its look-back is that step.
struct RehearsalSetting {
    TimeRange range; // evaluated at its end and every step before it
    qint64 stepMs = 15'000; // between two evaluations; at least one second is used
    qint64 lookBackMs = 300'000;
    qint64 leadMs = 300'000; // a firing that begins this long before an incident still belongs to it
};

struct RehearsedAlert {
    Labels labels;
    qint64 firstBad = 0;
    qint64 pendingFrom = 0;
    qint64 firedAt = 0; // 0: it never did
    qint64 endedAt = 0; // 0: not within the range
    QStringList incidents; // keys of those that the firing belongs to

    bool fired() const { return firedAt != 0; }
    bool operator==(const RehearsedAlert &) const = default;
};

enum class RehearsalVerdict {
    Found,
    Missed, // there was data, and nothing began to fire
    NotSeen, // there was no data at some time before it was noticed, or not the whole of it is in the range
};

struct RehearsedIncident {
    KnownIncident incident;
    RehearsalVerdict verdict = RehearsalVerdict::Missed;
    qint64 firedAt = 0; // the first alert of it; 0 unless found
    qint64 earlierMs = 0; // than it was noticed; negative: later

    bool operator==(const RehearsedIncident &) const = default;
};

struct Rehearsal {
    QList<RehearsedAlert> alerts; // in order of pendingFrom
    QList<RehearsedIncident> incidents; // as given
    QList<TimeRange> blind; // the rule had nothing to judge by
    int unmatched = 0; // firings that belong to no incident
};

// An alert that fired already when an incident began does not tell of it. Incidents that do not touch the range are
// left out.
Rehearsal rehearse(const AlertRule &rule, const QList<SeriesData> &history, const RehearsalSetting &setting,
    const QList<KnownIncident> &incidents);

} // namespace qd
