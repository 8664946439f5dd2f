// Work: a planned improvement of production (chantier): a card of the board. Its state is that of its column. Times are
// Unix ms.
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace qd {

enum class WorkState { Planned, InProgress, Review, Done };

QString toString(WorkState); // "planned", "in_progress", "review", "done"
std::optional<WorkState> workStateFrom(QStringView);

struct WorkStep {
    QString text;
    bool done = false;

    bool operator==(const WorkStep &) const = default;
};

struct Work {
    WorkId id;
    QString title;
    WorkState state = WorkState::Planned;
    QString owner; // a name, may be empty
    std::optional<qint64> done; // Unix ms
    QDate due = {}; // null: none
    IncidentId incident = {}; // that it follows up on; null: none
    WorkColumnId column = {}; // null: the first one that stands for its state
    double position = 0; // within its column; 0: not placed yet, last
    qint64 since = 0; // in its column
    QString description = {}; // Markdown
    QString team = {}; // a name
    QStringList labels = {};
    QList<WorkStep> checklist = {};
    double effortDays = 0; // 0: not said
    QStringList links = {}; // see works/worklink.h
    std::optional<qint64> archived = {};
    QString origin = {}; // of one that was imported: where from, so that it comes only once
    qint64 created = 0;
    qint64 updated = 0;

    bool isOpen() const { return state != WorkState::Done; }
    bool isUnderWay() const { return !archived && (state == WorkState::InProgress || state == WorkState::Review); }
    bool isOverdue(QDate today) const { return isOpen() && !archived && due.isValid() && due < today; }
    int stepsDone() const;
    bool operator==(const Work &) const = default;
};

// What a card may say. Nothing but one line and no more than so many characters of a title, a label, a step…
constexpr qsizetype longestWorkTitle = 300;
constexpr qsizetype longestWorkLabel = 60;
constexpr qsizetype longestWorkStep = 500;
constexpr qsizetype longestWorkDescription = 256 * 1024;
constexpr qsizetype mostWorkLabels = 30;
constexpr qsizetype mostWorkSteps = 500;
constexpr qsizetype mostWorkLinks = 200;
constexpr double largestWorkEffort = 1000;

// With lines of one line, without doubles and empty ones, and nothing longer than it may be.
Work tidied(Work work);

} // namespace qd
