// Telling: when the captain is told of alerts, of which, and how often. One notification a group, a group being the
// alerts of one name; too many names at once are a storm, and one group. Pure: it is asked after each change and at
// `nextAt`, and remembers in a value. Times in Unix ms.
//   - What fires and nobody has (acknowledged, snoozed, suppressed) is told, at the latest groupIntervalMs later; never
//     twice, but by a reminder of its whole group.
//   - Do-not-disturb delays; it loses nothing, stops no escalation, and by default lets critical alerts pass.
//   - Resolved is told once, quietly, and only of what was told.
//   - What cannot be asked for is not resolved: keep the alerts of a source that does not answer among the watched.
// After a restart nothing is remembered, and what fires is told again: rather twice than never.
#pragma once

#include "app/domain/alerts/alertseverity.h"
#include "app/domain/alerts/toldalert.h"

#include <QHash>
#include <QSet>

namespace qd {

// What one notification says.
struct Telling {
    TellingKind kind = TellingKind::Firing;
    QString key; // of the notification: the next telling of the same key replaces it
    QString name; // of its alerts; empty for a storm
    Severity severity = Severity::Major; // the worst of them
    QStringList fingerprints; // of what is told now; for a reminder, of all
    QList<Alert> examples; // of these, the worst and oldest, three at most
    int firing = 0; // in the group, that nobody has
    int resolved = 0; // told now
    int names = 1; // of a storm
    qint64 since = 0; // the oldest of what fires
    int times = 1; // how often the group was told of, with this one
    qint64 until = 0; // when the silence ends
    QString by; // who had acknowledged
    bool silent = false; // neither a sound nor in the captain's way
};

// Nobody has acknowledged in time: the other captain is to be called. Once for a group, until somebody has it.
struct Escalation {
    QString key;
    QString name; // empty for a storm
    Severity severity = Severity::Major;
    QStringList fingerprints;
    QList<Alert> examples; // three at most
    int names = 1; // of a storm
    qint64 since = 0; // nobody has had it
};

struct ToldGroup {
    qint64 toldAt = 0;
    int times = 0;
    Severity worst = Severity::Minor;
    bool shown = false;
    std::optional<Severity> escalated;
};

struct TellingMemory {
    QHash<QString, ToldAlert> alerts; // by fingerprint
    QHash<QString, ToldGroup> groups; // by the notification's key
    bool storm = false;
};

struct TellingInput {
    QList<WatchedAlert> alerts; // the same one from two servers counts once
    qint64 nowMs = 0;
    qint64 quietUntil = 0; // do-not-disturb; in the past: off
};

struct TellingTurn {
    QList<Telling> tellings;
    QStringList withdrawn; // notifications that are no longer true
    QList<Escalation> escalations;
    QStringList ended; // fingerprints whose episode is over: an acknowledgement of it is used up
    std::optional<Severity> sound; // to be played once
    bool alarm = false; // a critical alert is open: its sound is repeated until this is false
    qint64 nextAt = 0; // ask again then, even if nothing changes; 0: no need
    TellingMemory told; // for the next turn
};

TellingTurn tell(const TellingPolicy &policy, const TellingInput &input, TellingMemory told);

} // namespace qd
