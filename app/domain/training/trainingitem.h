// TrainingItem: what is kept for each person: a topic, of which they know more or less, or a step of what a new captain
// goes through. TrainingMark: how far somebody is with one, since when, and who said so. Pure; Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

namespace qd {

using TrainingItemId = Id<struct TrainingItemTag>;
using TrainingMarkId = Id<struct TrainingMarkTag>;

enum class TrainingList { Skills, Checklist };

QString toString(TrainingList); // "skill", "step": what an item of it is

struct TrainingItem {
    TrainingItemId id;
    TrainingList list = TrainingList::Skills;
    QString name; // empty: one of those that came with the list has its own name, in the reader's language
    int position = 0;
    std::optional<qint64> retiredAt = {};

    bool operator==(const TrainingItem &) const = default;
};

constexpr qsizetype mostTrainingItems = 40;
constexpr qsizetype longestTrainingName = 60;

// The names of a list as people read them. Invalid: one is empty, or stands twice, whatever its case and accents.
[[nodiscard]] Result<> checkTrainingNames(const QStringList &names);

// How much somebody knows of a topic. From Alone on a watch can count on them.
enum class SkillLevel { None, Learning, Alone, Teaches };
constexpr int skillLevels = 4;

QString toString(SkillLevel); // "none", "learning", "alone", "teaches"
std::optional<SkillLevel> skillLevelFrom(QStringView); // such a word, or 0 to 3
inline bool canBeCountedOn(SkillLevel level)
{
    return level >= SkillLevel::Alone;
}

struct TrainingMark {
    TrainingMarkId id;
    PersonId person;
    TrainingItemId item;
    int level = 0; // a SkillLevel; of a step: 0 open, 1 done
    qint64 at = 0;
    QString by;

    bool operator==(const TrainingMark &) const = default;
};

// What holds: the last mark of each person and item.
class TrainingSheet {
public:
    TrainingSheet() = default;
    explicit TrainingSheet(const QList<TrainingMark> &marks); // by time

    const TrainingMark *mark(const PersonId &person, const TrainingItemId &item) const; // null: nobody ever said
    int level(const PersonId &person, const TrainingItemId &item) const;
    SkillLevel skill(const PersonId &person, const TrainingItemId &topic) const
    {
        return SkillLevel(level(person, topic));
    }
    int doneOf(const PersonId &person, const QList<TrainingItem> &steps) const;

private:
    QHash<std::pair<PersonId, TrainingItemId>, TrainingMark> m_marks;
};

} // namespace qd
