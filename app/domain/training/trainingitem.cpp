#include "app/domain/training/trainingitem.h"

#include "app/domain/plaintext.h"
#include "app/domain/words.h"

#include <QCoreApplication>
#include <QSet>

namespace qd {

namespace {

constexpr Word<TrainingList> listWords[] = {
    {TrainingList::Skills, u"skill"},
    {TrainingList::Checklist, u"step"},
};

constexpr Word<SkillLevel> levelWords[] = {
    {SkillLevel::None, u"none"},
    {SkillLevel::Learning, u"learning"},
    {SkillLevel::Alone, u"alone"},
    {SkillLevel::Teaches, u"teaches"},
};

Result<> refuse(const QString &subject, const char *why)
{
    return failure(Error::Kind::Invalid, subject, QString::fromLatin1(why));
}

} // namespace

QString toString(TrainingList list)
{
    return wordOf(listWords, list);
}

QString toString(SkillLevel level)
{
    return wordOf(levelWords, level);
}

std::optional<SkillLevel> skillLevelFrom(QStringView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number >= 0 && number < skillLevels ? std::optional(SkillLevel(number)) : std::nullopt;
    return valueOf(levelWords, text);
}

Result<> checkTrainingNames(const QStringList &names)
{
    if (names.size() > mostTrainingItems)
        return refuse({}, QT_TRANSLATE_NOOP("Rule", "a list has 40 entries at most"));
    QSet<QString> seen;
    for (const QString &name : names) {
        const QString folded = foldedText(name.simplified());
        if (folded.isEmpty())
            return refuse({}, QT_TRANSLATE_NOOP("Rule", "each entry needs a name"));
        if (name.simplified().size() > longestTrainingName)
            return refuse(
                name.left(longestTrainingName), QT_TRANSLATE_NOOP("Rule", "a name has 60 characters at most"));
        if (seen.contains(folded))
            return refuse(name.simplified(), QT_TRANSLATE_NOOP("Rule", "this name stands there twice"));
        seen.insert(folded);
    }
    return {};
}

TrainingSheet::TrainingSheet(const QList<TrainingMark> &marks)
{
    for (const TrainingMark &mark : marks)
        m_marks.insert({mark.person, mark.item}, mark);
}

const TrainingMark *TrainingSheet::mark(const PersonId &person, const TrainingItemId &item) const
{
    const auto found = m_marks.constFind({person, item});
    return found == m_marks.constEnd() ? nullptr : &*found;
}

int TrainingSheet::level(const PersonId &person, const TrainingItemId &item) const
{
    const TrainingMark *known = mark(person, item);
    return known ? known->level : 0;
}

int TrainingSheet::doneOf(const PersonId &person, const QList<TrainingItem> &steps) const
{
    return int(std::count_if(
        steps.begin(), steps.end(), [&](const TrainingItem &step) { return level(person, step.id) > 0; }));
}

} // namespace qd
