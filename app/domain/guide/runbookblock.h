// RunbookBlock: a runbook taken apart into what is read, what is ticked and what is run, in the order of its text; and
// what the timeline of an incident tells of its ticks. Pure.
#pragma once

#include "app/domain/guide/runbookaction.h"
#include "app/domain/timelinecommand.h"

#include <QHash>

namespace qd {

struct RunbookBlock {
    enum class Kind { Prose, Step, Action };

    Kind kind = Kind::Prose;
    QString markdown; // Prose and Step, the mark of the step left out
    QString key = {}; // Step: the same as long as its words are
    QString words = {}; // Step: plain, on one line
    RunbookAction action = {}; // Action: what it does…
    QString fault = {}; // …or what is wrong with it
    int line = 0; // in the text below the front matter, from 1

    bool operator==(const RunbookBlock &) const = default;
};

// How a step stands in an incident.
struct StepTick {
    qint64 at = 0; // Unix ms
    QString author;
};

// The ticked steps by their keys, as the entries tell it; the last word on a step holds. `path` is that of the runbook.
QHash<QString, StepTick> ticksIn(const QList<TimelineEntry> &entries, const QString &path);

// The entry that ticks a step, or takes the tick back.
TimelineCommand tickCommand(const QString &path, const RunbookBlock &step, bool ticked);

} // namespace qd
