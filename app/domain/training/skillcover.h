// SkillCover: which topics the crew and the watch of now can count on, and on whom alone. Pure.
#pragma once

#include "app/domain/training/trainingitem.h"

namespace qd {

struct SkillCover {
    TrainingItemId topic;
    QList<PersonId> knownBy; // those who can be counted on, in the order of the people
    bool missingOnWatch = false; // somebody is on watch, and none of them can be counted on

    bool dependsOnOne() const { return knownBy.size() == 1; }
    bool operator==(const SkillCover &) const = default;
};

// One for each topic, in their order. `people`: who is with the company now; `watch`: who is on it.
QList<SkillCover> skillCovers(const QList<TrainingItem> &topics, const QList<PersonId> &people,
    const TrainingSheet &sheet, const QList<PersonId> &watch);

// Those who can be counted on for no topic at all.
QList<PersonId> withoutSkill(
    const QList<TrainingItem> &topics, const QList<PersonId> &people, const TrainingSheet &sheet);

} // namespace qd
