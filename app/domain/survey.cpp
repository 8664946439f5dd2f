#include "app/domain/survey.h"

#include "app/domain/crewmembers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

Result<> refuse(const QString &subject, const char *why)
{
    return failure(Error::Kind::Invalid, subject, QString::fromLatin1(why));
}

} // namespace

Result<> checkSurvey(const Survey &survey, QDate today)
{
    if (survey.score < 1 || survey.score > 5)
        return refuse(QString::number(survey.score), QT_TRANSLATE_NOOP("Rule", "a rating is from 1 to 5"));
    if (!survey.day.isValid())
        return refuse({}, QT_TRANSLATE_NOOP("Rule", "a day like 2026-11-18 is needed"));
    if (survey.day > today)
        return refuse(survey.day.toString(Qt::ISODate), QT_TRANSLATE_NOOP("Rule", "this day is still to come"));
    return {};
}

QHash<PersonId, Survey> latestSurveys(const QList<Survey> &surveys, QDate day)
{
    QHash<PersonId, Survey> latest;
    for (const Survey &survey : surveys) {
        if (survey.day > day)
            continue;
        const auto known = latest.constFind(survey.person);
        if (known == latest.constEnd() || known->day <= survey.day)
            latest.insert(survey.person, survey);
    }
    return latest;
}

QHash<TeamId, Confidence> confidenceByTeam(const QList<Survey> &surveys, const QList<Person> &people, QDate day)
{
    const QHash<PersonId, Survey> latest = latestSurveys(surveys, day);
    QHash<TeamId, Confidence> teams;
    for (const Person &person : people) {
        const auto survey = latest.constFind(person.id);
        if (survey == latest.constEnd() || !countsOn(person, day))
            continue;
        Confidence &team = teams[person.team];
        ++team.asked;
        team.confident += survey->score >= confidentScore ? 1 : 0;
    }
    return teams;
}

Confidence confidenceOn(const QList<Survey> &surveys, const QList<Person> &people, QDate day)
{
    Confidence all;
    for (const Confidence &team : confidenceByTeam(surveys, people, day)) {
        all.asked += team.asked;
        all.confident += team.confident;
    }
    return all;
}

} // namespace qd
