// TimelineCommand: the quick entry line of an incident. "14:05 rollback started" is a note of 14:05, "/restored 14:05"
// the restoration of that moment, "/callin Nadia" calls her in. Commands in English and in French, accents or not.
// Pure; Unix ms.
#pragma once

#include "app/domain/result.h"
#include "app/domain/timeline.h"

#include <QTimeZone>
#include <optional>

namespace qd {

struct TimelineCommand {
    TimelineKind kind = TimelineKind::Note;
    QString text; // plain, trimmed
    Labels details;
    std::optional<qint64> at; // none: now

    bool operator==(const TimelineCommand &) const = default;
};

// A time may stand before or behind the command: "14:05", "14:05:30", "14h05" or "2026-11-18 14:05". One that is still
// to come is of yesterday, but for a watch that is a minute fast; of a time that occurs twice the last one before now
// is meant; one that the clocks skip is moved by the gap. Several timed lines may be joined: "14:05 paged; 14:09 back".
// Errors name the word that does not fit.
[[nodiscard]] Result<QList<TimelineCommand>> readTimelineLine(const QString &line, qint64 nowMs, const QTimeZone &zone);

// What may be typed next, for a list below the field.
struct CommandCandidate {
    QString line; // the whole line with this candidate in place
    QString word; // "/restored", or what the command takes
    QString takes; // "[TIME]"; empty for a value
    QString description; // in the program's language

    bool operator==(const CommandCandidate &) const = default;
};

struct CommandNames {
    QStringList people;
    QStringList services;
};

// Nothing for a line that is no command.
QList<CommandCandidate> completeTimelineLine(const QString &line, const CommandNames &names);

} // namespace qd
