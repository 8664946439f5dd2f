#include "app/services/learningwords.h"

#include "app/domain/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype mostNamed = 6;

struct OwnName {
    const char16_t *id;
    const char *name;
};

constexpr OwnName ownNames[] = {
    {u"incident_lead", QT_TRANSLATE_NOOP("LearningWords", "Leading an incident")},
    {u"database", QT_TRANSLATE_NOOP("LearningWords", "Database")},
    {u"deployment", QT_TRANSLATE_NOOP("LearningWords", "Deployment")},
    {u"monitoring", QT_TRANSLATE_NOOP("LearningWords", "Monitoring")},
    {u"communication", QT_TRANSLATE_NOOP("LearningWords", "Communication")},
    {u"access", QT_TRANSLATE_NOOP("LearningWords", "Access to production")},
    {u"tools", QT_TRANSLATE_NOOP("LearningWords", "Tools installed")},
    {u"guide_read", QT_TRANSLATE_NOOP("LearningWords", "Guide read")},
    {u"drill_done", QT_TRANSLATE_NOOP("LearningWords", "Drill done")},
    {u"shadow_watch", QT_TRANSLATE_NOOP("LearningWords", "Shadow watch")},
};

class LearningWords {
    Q_DECLARE_TR_FUNCTIONS(LearningWords)
public:
    static QString level(SkillLevel level)
    {
        switch (level) {
        case SkillLevel::None:
            return tr("none", "how much somebody knows");
        case SkillLevel::Learning:
            return tr("learning", "how much somebody knows");
        case SkillLevel::Alone:
            return tr("alone", "how much somebody knows: does it alone");
        case SkillLevel::Teaches:
            break;
        }
        return tr("teaches", "how much somebody knows");
    }
    static QString nobody() { return tr("nobody"); }
    static QString only(const QString &name) { return tr("only %1").arg(name); }
    static QString people(int count) { return tr("%n people", nullptr, count); }
    static QString nobodyKnows() { return tr("nobody can be counted on"); }
    static QString nobodyOnWatch() { return tr("nobody on this watch can be counted on"); }
    static QString knowNothing() { return tr("Cover no topic yet"); }
    static QString andMore(int count) { return tr("and %n more", nullptr, count); }
    static QString neverAsked() { return tr("never asked"); }
    static QString since(int score, const QString &day)
    {
        return tr("%1 of 5 since %2").arg(QString::number(score), day);
    }
    static QString nobodyToBeBeside() { return tr("nobody confident of another team to be beside"); }
    static QString beside(const QString &name, int score)
    {
        return tr("beside %1, %2 of 5").arg(name, QString::number(score));
    }
    static QString besideIn(const QString &name, int score, const QString &week)
    {
        return tr("beside %1, %2 of 5, senior in %3").arg(name, QString::number(score), week);
    }
    static QString plannedBeside(const QString &week, const QString &name, int score)
    {
        return tr("planned for %1 beside %2, %3 of 5").arg(week, name, QString::number(score));
    }
    static QString planned(const QString &week) { return tr("planned for %1").arg(week); }
    static QString skillSet(const QString &person, const QString &topic, const QString &level)
    {
        return tr("%1, %2: %3", "a person, a topic, how much they know").arg(person, topic, level);
    }
    static QString ticked(const QString &person, const QString &step, bool done)
    {
        return done ? tr("tick “%1” of %2").arg(step, person) : tr("untick “%1” of %2").arg(step, person);
    }
    static QString list(TrainingList list)
    {
        return list == TrainingList::Skills ? tr("edit the topics") : tr("edit the checklist");
    }
};

QString nameOf(const PersonId &id, const QList<Person> &people)
{
    const auto found = std::find_if(people.begin(), people.end(), [&id](const Person &each) { return each.id == id; });
    return found == people.end() ? QString() : found->name;
}

} // namespace

QString itemName(const TrainingItem &item)
{
    if (!item.name.isEmpty())
        return item.name;
    for (const OwnName &own : ownNames) {
        if (item.id.value == QStringView(own.id))
            return QCoreApplication::translate("LearningWords", own.name);
    }
    return item.id.value;
}

QStringList itemNames(const QList<TrainingItem> &items)
{
    QStringList names;
    for (const TrainingItem &item : items)
        names.append(itemName(item));
    return names;
}

const TrainingItem *itemCalled(const QList<TrainingItem> &items, const QString &name)
{
    const QString wanted = foldedText(name.simplified());
    const auto found = std::find_if(items.begin(), items.end(),
        [&wanted](const TrainingItem &item) { return foldedText(itemName(item)) == wanted; });
    return found == items.end() ? nullptr : &*found;
}

QString skillInWords(SkillLevel level)
{
    return LearningWords::level(level);
}

std::optional<SkillLevel> skillFromWords(const QString &text)
{
    const QString wanted = foldedText(text.simplified());
    for (int i = 0; i < skillLevels; ++i) {
        if (foldedText(skillInWords(SkillLevel(i))) == wanted)
            return SkillLevel(i);
    }
    return skillLevelFrom(wanted);
}

QString knownByInWords(const SkillCover &cover, const QList<Person> &people)
{
    if (cover.knownBy.isEmpty())
        return LearningWords::nobody();
    return cover.dependsOnOne() ? LearningWords::only(nameOf(cover.knownBy.first(), people))
                                : LearningWords::people(int(cover.knownBy.size()));
}

QList<SkillRemark> skillRemarks(const QList<TrainingItem> &topics, const QList<SkillCover> &covers,
    const QList<PersonId> &without, const QList<Person> &people)
{
    using Kind = SkillRemark::Kind;
    QList<SkillRemark> remarks;
    for (qsizetype i = 0; i < std::min(topics.size(), covers.size()); ++i) {
        const SkillCover &cover = covers[i];
        const QString topic = itemName(topics[i]);
        if (cover.knownBy.isEmpty())
            remarks.append({Kind::Nobody, topic, LearningWords::nobodyKnows(), cover.topic});
        else if (cover.missingOnWatch)
            remarks.append({Kind::NotOnWatch, topic, LearningWords::nobodyOnWatch(), cover.topic});
        if (cover.dependsOnOne())
            remarks.append({Kind::OnlyOne, topic, knownByInWords(cover, people), cover.topic});
    }
    std::stable_sort(remarks.begin(), remarks.end(),
        [](const SkillRemark &left, const SkillRemark &right) { return left.kind < right.kind; });
    QStringList names;
    for (const PersonId &person : without.mid(0, mostNamed))
        names.append(nameOf(person, people));
    if (without.size() > mostNamed)
        names.append(LearningWords::andMore(int(without.size() - mostNamed)));
    if (!names.isEmpty() && !topics.isEmpty())
        remarks.append({Kind::KnowsNothing, LearningWords::knowNothing(), names.join(u", "_s), {}});
    return remarks;
}

QString ratingInWords(const std::optional<Survey> &rating)
{
    return rating ? LearningWords::since(rating->score, QLocale().toString(rating->day, QLocale::ShortFormat))
                  : LearningWords::neverAsked();
}

QString companionInWords(const NextCaptain &next, const QList<Person> &people)
{
    const QString beside = next.beside ? nameOf(next.beside->person, people) : QString();
    if (next.planned.isValid())
        return beside.isEmpty() ? LearningWords::planned(next.planned.toString())
                                : LearningWords::plannedBeside(next.planned.toString(), beside, next.beside->score);
    if (beside.isEmpty())
        return LearningWords::nobodyToBeBeside();
    return next.besideWeek.isValid() ? LearningWords::besideIn(beside, next.beside->score, next.besideWeek.toString())
                                     : LearningWords::beside(beside, next.beside->score);
}

QString markActInWords(TrainingList list, const QString &person, const QString &item, int level)
{
    return list == TrainingList::Skills ? LearningWords::skillSet(person, item, skillInWords(SkillLevel(level)))
                                        : LearningWords::ticked(person, item, level > 0);
}

QString listActInWords(TrainingList list)
{
    return LearningWords::list(list);
}

} // namespace qd
