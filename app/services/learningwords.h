// What training calls things, in the language of the moment: topics and steps until somebody renames them, levels, what
// is thin, and acts that can be undone.
#pragma once

#include "app/domain/people.h"
#include "app/domain/training/confidence.h"
#include "app/domain/training/skillcover.h"

namespace qd {

QString itemName(const TrainingItem &item);
QStringList itemNames(const QList<TrainingItem> &items);
// The one that goes by this name, whatever its case and accents. Null: none does.
const TrainingItem *itemCalled(const QList<TrainingItem> &items, const QString &name);

QString skillInWords(SkillLevel level); // "none", "learning", "alone", "teaches"
// A word of the program's language or of English, or a digit.
std::optional<SkillLevel> skillFromWords(const QString &text);

// Who can be counted on for a topic: "nobody", "only Noé Petit", "4 people".
QString knownByInWords(const SkillCover &cover, const QList<Person> &people);
// What is thin, the worst first; empty when nothing is.
struct SkillRemark {
    enum class Kind { Nobody, NotOnWatch, OnlyOne, KnowsNothing };
    Kind kind = Kind::Nobody;
    QString about; // "Database"
    QString words; // "nobody on this watch can be counted on"
    TrainingItemId topic; // null for KnowsNothing
};
QList<SkillRemark> skillRemarks(const QList<TrainingItem> &topics, const QList<SkillCover> &covers,
    const QList<PersonId> &without, const QList<Person> &people);

// Of the line of those who should come next: "2 of 5 since 12/10", and beside whom.
QString ratingInWords(const std::optional<Survey> &rating);
QString companionInWords(const NextCaptain &next, const QList<Person> &people);

QString markActInWords(TrainingList list, const QString &person, const QString &item, int level);
QString listActInWords(TrainingList list); // "edit the topics"

} // namespace qd
