// Work: a planned improvement of production (chantier).
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace qd {

enum class WorkState { Planned, InProgress, Review, Done };

QString toString(WorkState); // "planned", "in_progress", "review", "done"
std::optional<WorkState> workStateFrom(QStringView);

struct Work {
    WorkId id;
    QString title;
    WorkState state = WorkState::Planned;
    QString owner; // a name, may be empty
    std::optional<qint64> done; // Unix ms
    QDate due = {}; // null: none
    IncidentId incident = {}; // that it follows up on; null: none
    qint64 created = 0; // Unix ms; 0: not stored yet

    bool isOpen() const { return state != WorkState::Done; }
    bool operator==(const Work &) const = default;
};

} // namespace qd
