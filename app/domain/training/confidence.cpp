#include "app/domain/training/confidence.h"

#include "app/domain/crewmembers.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace qd {

QList<RatingLine> ratingLines(const QList<Survey> &surveys, const QList<Person> &people, QDate day)
{
    QHash<PersonId, QList<Survey>> ofPerson;
    for (const Survey &survey : surveys) {
        if (survey.day <= day)
            ofPerson[survey.person].append(survey);
    }
    QList<RatingLine> lines;
    for (const Person &person : people) {
        if (!countsOn(person, day))
            continue;
        RatingLine line{person, std::nullopt, std::nullopt};
        QList<Survey> own = ofPerson.value(person.id);
        std::stable_sort(
            own.begin(), own.end(), [](const Survey &left, const Survey &right) { return left.day < right.day; });
        if (!own.isEmpty())
            line.last = own.last();
        if (own.size() > 1)
            line.before = own[own.size() - 2];
        lines.append(line);
    }
    return lines;
}

QList<SharePoint> shareOverTime(const QList<Survey> &surveys, const QList<Person> &people, QDate last, int weeks)
{
    QDate first = last;
    for (const Survey &survey : surveys)
        first = std::min(first, survey.day);
    QList<SharePoint> points;
    for (int back = 0; back <= weeks; ++back) {
        const QDate day = last.addDays(-7 * back);
        const Confidence confidence = confidenceOn(surveys, people, day);
        if (confidence.asked == 0 && day < first)
            break;
        points.prepend({day, confidence});
    }
    return points;
}

int missingForTarget(const Confidence &confidence, double target)
{
    constexpr double rounding = 1e-9; // two in three of three are two
    const int needed = int(std::ceil(target * confidence.asked - rounding));
    return std::max(0, needed - confidence.confident);
}

namespace {

bool isHesitant(const std::optional<Survey> &rating)
{
    return !rating || rating->score < confidentScore;
}

// The confident who stand or will stand as the senior captain, and those who are not planned: each to be beside once.
class Companions {
public:
    explicit Companions(const NextCaptainFacts &facts, const QHash<PersonId, Survey> &latest)
    {
        for (const Person &person : facts.people) {
            const auto rating = latest.constFind(person.id);
            if (rating == latest.constEnd() || rating->score < confidentScore || !countsOn(person, facts.today)
                || person.optedOutOn(facts.today))
                continue;
            IsoWeek senior;
            for (const Captaincy &captaincy : facts.captaincies) {
                const IsoWeek week = captaincy.firstWeek.plus(1);
                if (captaincy.person == person.id && week > facts.week && (!senior.isValid() || week < senior))
                    senior = week;
            }
            m_all.append({person, *rating, senior});
        }
        std::stable_sort(m_all.begin(), m_all.end(), [](const Companion &left, const Companion &right) {
            if (left.senior.isValid() != right.senior.isValid())
                return left.senior.isValid();
            if (left.rating.score != right.rating.score)
                return left.rating.score > right.rating.score;
            return left.senior.isValid() && left.senior < right.senior;
        });
    }

    void take(const PersonId &person) { m_taken.insert(person); }
    void give(NextCaptain &next)
    {
        for (const Companion &each : m_all) {
            if (each.person.id == next.person.id || each.person.team == next.person.team
                || m_taken.contains(each.person.id))
                continue;
            next.beside = each.rating;
            next.besideWeek = each.senior;
            return take(each.person.id);
        }
    }

private:
    struct Companion {
        Person person;
        Survey rating;
        IsoWeek senior;
    };
    QList<Companion> m_all;
    QSet<PersonId> m_taken;
};

} // namespace

QList<NextCaptain> whoComesNext(const NextCaptainFacts &facts)
{
    const QHash<PersonId, Survey> latest = latestSurveys(facts.surveys, facts.today);
    const auto ratingOf = [&latest](const PersonId &person) {
        const auto found = latest.constFind(person);
        return found == latest.constEnd() ? std::nullopt : std::optional(*found);
    };
    QList<NextCaptain> all;
    for (const Person &person : facts.people) {
        const auto rating = ratingOf(person.id);
        const bool isOnWatch = std::any_of(facts.captaincies.begin(), facts.captaincies.end(),
            [&](const Captaincy &each) { return each.person == person.id && each.covers(facts.week); });
        if (!countsOn(person, facts.today) || person.optedOutOn(facts.today) || isOnWatch || !isHesitant(rating))
            continue;
        NextCaptain next{person, rating, {}, {}, {}};
        for (const Captaincy &captaincy : facts.captaincies) {
            if (captaincy.person == person.id && captaincy.firstWeek > facts.week
                && (!next.planned.isValid() || captaincy.firstWeek < next.planned))
                next.planned = captaincy.firstWeek;
        }
        all.append(next);
    }
    std::stable_sort(all.begin(), all.end(), [](const NextCaptain &left, const NextCaptain &right) {
        return (left.rating ? left.rating->score : 0) > (right.rating ? right.rating->score : 0);
    });
    Companions companions(facts, latest);
    for (NextCaptain &next : all) {
        if (!next.planned.isValid())
            continue;
        for (const Captaincy &captaincy : facts.captaincies) {
            if (captaincy.firstWeek.plus(1) != next.planned)
                continue;
            next.beside = ratingOf(captaincy.person);
            next.besideWeek = next.planned;
            companions.take(captaincy.person);
        }
    }
    for (NextCaptain &next : all) {
        if (!next.planned.isValid())
            companions.give(next);
    }
    return all;
}

} // namespace qd
