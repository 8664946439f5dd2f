// ConfidenceQuestion: whom the console asks how able they feel, at the end of their captaincy and at its start: once
// each, and not when they have just said so. Pure; Unix ms.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/survey.h"

namespace qd {

enum class QuestionMoment { Start, End };

QString toString(QuestionMoment); // "start", "end"
std::optional<QuestionMoment> questionMomentFrom(QStringView);

// What became of a question.
struct QuestionFate {
    CaptaincyId captaincy;
    QuestionMoment moment = QuestionMoment::End;
    qint64 laterUntil = 0; // put off until then
    bool isSettled = false; // answered, or not to be asked again

    bool operator==(const QuestionFate &) const = default;
};

struct ConfidenceQuestion {
    Captaincy captaincy;
    QuestionMoment moment = QuestionMoment::End;
    qint64 since = 0;

    bool operator==(const ConfidenceQuestion &) const = default;
};

struct QuestionFacts {
    QList<Captaincy> captaincies;
    QList<Person> people;
    QList<Survey> surveys;
    QList<QuestionFate> fates;
};

// At the end: from the handover on for two weeks, unless they rated themselves since three days before it. At the
// start: for the first week, unless they did in the 30 days before. Who leaves comes first.
QList<ConfidenceQuestion> questionsAt(const QuestionFacts &facts, const WatchCalendar &calendar, qint64 nowMs);

} // namespace qd
