// Survey: how able a developer feels to take and hold the captain's role, from 1 to 5, on a day. From 3 on they are
// confident. Pure.
#pragma once

#include "app/domain/people.h"
#include "app/domain/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <optional>

namespace qd {

constexpr int confidentScore = 3;

struct Survey {
    SurveyId id;
    PersonId person;
    QDate day;
    int score = 0;
    QString note = {};

    bool operator==(const Survey &) const = default;
};

// Invalid: a score that is not 1 to 5, a day that is none, or still to come.
[[nodiscard]] Result<> checkSurvey(const Survey &survey, QDate today);

struct Confidence {
    int asked = 0; // of those who were with the company on that day
    int confident = 0;
    std::optional<double> share() const { return asked > 0 ? std::optional(double(confident) / asked) : std::nullopt; }

    bool operator==(const Confidence &) const = default;
};

// The last word of each person up to the day; who had left by then does not count.
QHash<PersonId, Survey> latestSurveys(const QList<Survey> &surveys, QDate day);
Confidence confidenceOn(const QList<Survey> &surveys, const QList<Person> &people, QDate day);
QHash<TeamId, Confidence> confidenceByTeam(const QList<Survey> &surveys, const QList<Person> &people, QDate day);

} // namespace qd
