#include "app/domain/training/skillcover.h"

#include <algorithm>

namespace qd {

QList<SkillCover> skillCovers(const QList<TrainingItem> &topics, const QList<PersonId> &people,
    const TrainingSheet &sheet, const QList<PersonId> &watch)
{
    QList<SkillCover> covers;
    for (const TrainingItem &topic : topics) {
        const auto knows = [&](const PersonId &person) { return canBeCountedOn(sheet.skill(person, topic.id)); };
        SkillCover cover{topic.id, {}, !watch.isEmpty() && std::none_of(watch.begin(), watch.end(), knows)};
        std::copy_if(people.begin(), people.end(), std::back_inserter(cover.knownBy), knows);
        covers.append(cover);
    }
    return covers;
}

QList<PersonId> withoutSkill(
    const QList<TrainingItem> &topics, const QList<PersonId> &people, const TrainingSheet &sheet)
{
    QList<PersonId> without;
    std::copy_if(people.begin(), people.end(), std::back_inserter(without), [&](const PersonId &person) {
        return std::none_of(topics.begin(), topics.end(),
            [&](const TrainingItem &topic) { return canBeCountedOn(sheet.skill(person, topic.id)); });
    });
    return without;
}

} // namespace qd
