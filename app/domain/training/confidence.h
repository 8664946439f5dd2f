// Confidence over time and person by person, and who should take the watch next so that the share of the confident
// grows. Pure.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/survey.h"

namespace qd {

// Somebody of the crew with their last rating, and the one before it.
struct RatingLine {
    Person person;
    std::optional<Survey> last; // nothing: never asked
    std::optional<Survey> before;

    std::optional<int> moved() const
    {
        return last && before ? std::optional(last->score - before->score) : std::nullopt;
    }
    bool operator==(const RatingLine &) const = default;
};

// Of those who count on the day, in the order of `people`.
QList<RatingLine> ratingLines(const QList<Survey> &surveys, const QList<Person> &people, QDate day);

struct SharePoint {
    QDate day;
    Confidence confidence;

    bool operator==(const SharePoint &) const = default;
};

// As it stood at the end of each seventh day, back from the last one on; from the first rating on, or `weeks` long.
QList<SharePoint> shareOverTime(const QList<Survey> &surveys, const QList<Person> &people, QDate last, int weeks);

// How many more have to be confident until the share reaches the target, those asked being the same; 0: none.
int missingForTarget(const Confidence &confidence, double target);

// Somebody who is not confident yet, and beside whom they would learn it best.
struct NextCaptain {
    Person person;
    std::optional<Survey> rating; // nothing: never asked
    IsoWeek planned; // begins here already; no week: is not planned
    std::optional<Survey>
        beside; // the rating of the captain who stays then, or of the one to be beside; nothing: nobody
    IsoWeek besideWeek; // the week in which that one is to be the senior captain; no week: is not planned

    // Planned, and the one who stays then is known and not confident.
    bool isBesideHesitant() const { return planned.isValid() && beside && beside->score < confidentScore; }
    bool operator==(const NextCaptain &) const = default;
};

struct NextCaptainFacts {
    QList<Survey> surveys;
    QList<Person> people;
    QList<Captaincy> captaincies; // past and planned
    IsoWeek week; // of now
    QDate today;
};

// Who takes watches and is neither confident nor on watch now: those nearest to it first, then those never asked.
// Beside the confident of another team: the most confident first, each for one of them.
QList<NextCaptain> whoComesNext(const NextCaptainFacts &facts);

} // namespace qd
