#include "app/services/rotawords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class RotaWords {
    Q_DECLARE_TR_FUNCTIONS(RotaWords)
public:
    static QString rule(RotaRule rule)
    {
        switch (rule) {
        case RotaRule::WeekTaken:
            return tr("another captaincy begins in this week");
        case RotaRule::OverlapsOwn:
            return tr("would be on watch twice at once");
        case RotaRule::SameTeamAsStaying:
            return tr("of the same team as the captain who stays");
        case RotaRule::SameTeamAsNext:
            return tr("of the same team as the captain who comes next");
        case RotaRule::WithinGap:
            return tr("too soon before or after another captaincy of theirs");
        case RotaRule::TooAbsent:
            return tr("absent for too many days");
        case RotaRule::NotEmployed:
            return tr("not in the company during all of it");
        case RotaRule::OptedOut:
            break;
        }
        return tr("does not take watches");
    }
    static QString wish(RotaWish wish)
    {
        switch (wish) {
        case RotaWish::Wait:
            return tr("has waited longer");
        case RotaWish::Team:
            return tr("their team is further behind its share");
        case RotaWish::Pairing:
            return tr("no first-timer is left without an experienced captain");
        case RotaWish::Confidence:
            return tr("no hesitant captain is left without a confident one beside them");
        case RotaWish::Absence:
            return tr("is absent on fewer days");
        case RotaWish::Change:
            return tr("was announced for this week");
        case RotaWish::Order:
            break;
        }
        return tr("all else being equal, comes first by day of joining and name");
    }
    static QString hindered(const QString &rule, int people) { return tr("%n people: %1", nullptr, people).arg(rule); }
    static QString nobodyAtAll() { return tr("there is nobody to choose from"); }
    static QString relaxation(const Relaxation &step, const QString &name)
    {
        switch (step.kind) {
        case Relaxation::Kind::Gap:
            return tr("a gap of %n week(s)", nullptr, step.number);
        case Relaxation::Kind::AbsenceDays:
            return tr("up to %n day(s) of absence in a captaincy", nullptr, step.number);
        case Relaxation::Kind::SameTeam:
            return tr("two captains of one team in %1").arg(step.week.toString());
        case Relaxation::Kind::OptOut:
            return tr("%1 takes a watch all the same").arg(name);
        case Relaxation::Kind::Unlock:
            break;
        }
        return tr("the captaincy of %1 may move").arg(step.week.toString());
    }
    static QString sameTeamEverywhere() { return tr("two captains of one team in any week"); }
    static QString both(const QString &one, const QString &other) { return tr("%1 and %2").arg(one, other); }
    static QString fixed(const QString &week, const QString &name)
    {
        return tr("%1: %2 was fixed before: past, locked or planned already.").arg(week, name);
    }
    static QString neverBefore(const QString &week, const QString &name)
    {
        return tr("%1: %2, who has waited longest of all: never captain before.").arg(week, name);
    }
    static QString waited(const QString &week, const QString &name, int weeks)
    {
        return tr("%1: %2, who has waited for %n week(s).", nullptr, weeks).arg(week, name);
    }
    static QString ahead(const QString &name, const QString &why)
    {
        return tr("%1 was ahead, but: %2.").arg(name, why);
    }
    static QString leavesEmpty(const QString &week)
    {
        return tr("is needed later, or no captain is left for %1").arg(week);
    }
    static QString next(const QString &name, const QString &chosen, const QString &why)
    {
        return tr("%1 would have come next; %2 goes first: %3.").arg(name, chosen, why);
    }
};

QString nameOf(const PersonId &id, const QList<Person> &people)
{
    const auto person = std::find_if(people.begin(), people.end(), [&id](const Person &each) { return each.id == id; });
    return person == people.end() ? id.value : person->name;
}

} // namespace

QString ruleInWords(RotaRule rule)
{
    return RotaWords::rule(rule);
}

QString wishInWords(RotaWish wish)
{
    return RotaWords::wish(wish);
}

QString conflictInWords(const RotaConflict &conflict)
{
    QStringList parts;
    for (const RotaConflict::Hindrance &each : conflict.hindrances)
        parts.append(RotaWords::hindered(ruleInWords(each.rule), each.people));
    return parts.isEmpty() ? RotaWords::nobodyAtAll() : parts.join(u"; "_s);
}

Error errorOf(const RotaConflict &conflict)
{
    return {Error::Kind::Conflict, conflict.week.toString(), conflictInWords(conflict)};
}

QString relaxationInWords(const QList<Relaxation> &steps, const QList<Person> &people)
{
    QString words;
    const auto add = [&words](const QString &part) { words = words.isEmpty() ? part : RotaWords::both(words, part); };
    const auto sameTeam = [](const Relaxation &step) { return step.kind == Relaxation::Kind::SameTeam; };
    const bool everyWeek = std::count_if(steps.begin(), steps.end(), sameTeam) > 1;
    if (everyWeek)
        add(RotaWords::sameTeamEverywhere());
    for (const Relaxation &step : steps) {
        if (!everyWeek || !sameTeam(step))
            add(RotaWords::relaxation(step, nameOf(step.person, people)));
    }
    return words;
}

QStringList choiceInWords(const RotaChoice &choice, const QList<Person> &people)
{
    const QString name = nameOf(choice.person, people);
    const QString week = choice.week.toString();
    if (choice.fixed)
        return {RotaWords::fixed(week, name)};
    QStringList lines{choice.waitedWeeks < longestWaitWeeks ? RotaWords::waited(week, name, choice.waitedWeeks)
                                                            : RotaWords::neverBefore(week, name)};
    for (const RotaChoice::Ahead &each : choice.ahead) {
        QStringList why;
        for (const RotaRule rule : each.hindrances)
            why.append(ruleInWords(rule));
        if (why.isEmpty())
            why.append(RotaWords::leavesEmpty(each.leavesEmpty.toString()));
        lines.append(RotaWords::ahead(nameOf(each.person, people), why.join(u", "_s)));
    }
    if (choice.next)
        lines.append(RotaWords::next(nameOf(choice.next->person, people), name, wishInWords(choice.next->decided)));
    return lines;
}

} // namespace qd
