#include "app/domain/training/confidencequestion.h"

#include "app/domain/crewmembers.h"
#include "app/domain/words.h"

#include <QDateTime>
#include <algorithm>

namespace qd {

namespace {

constexpr Word<QuestionMoment> momentWords[] = {
    {QuestionMoment::Start, u"start"},
    {QuestionMoment::End, u"end"},
};

constexpr int freshDaysAtTheStart = 30;
constexpr int freshDaysAtTheEnd = 3;
constexpr int weeksToAskAtTheEnd = 2;

} // namespace

QString toString(QuestionMoment moment)
{
    return wordOf(momentWords, moment);
}

std::optional<QuestionMoment> questionMomentFrom(QStringView text)
{
    return valueOf(momentWords, text);
}

QList<ConfidenceQuestion> questionsAt(const QuestionFacts &facts, const WatchCalendar &calendar, qint64 nowMs)
{
    const IsoWeek week = calendar.weekAt(nowMs);
    const auto dayOf = [&calendar](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, calendar.zone()).date(); };
    const auto isAsked = [&](const ConfidenceQuestion &question) {
        const auto person = std::find_if(facts.people.begin(), facts.people.end(),
            [&](const Person &each) { return each.id == question.captaincy.person; });
        if (person == facts.people.end() || !countsOn(*person, dayOf(nowMs)))
            return false;
        const QDate fresh =
            dayOf(question.since)
                .addDays(question.moment == QuestionMoment::End ? -freshDaysAtTheEnd : -freshDaysAtTheStart);
        const bool hasSaid = std::any_of(facts.surveys.begin(), facts.surveys.end(),
            [&](const Survey &survey) { return survey.person == person->id && survey.day >= fresh; });
        const auto fate = std::find_if(facts.fates.begin(), facts.fates.end(), [&](const QuestionFate &each) {
            return each.captaincy == question.captaincy.id && each.moment == question.moment;
        });
        const bool isPutAside = fate != facts.fates.end() && (fate->isSettled || fate->laterUntil > nowMs);
        return !hasSaid && !isPutAside;
    };
    QList<ConfidenceQuestion> ends;
    QList<ConfidenceQuestion> starts;
    for (const Captaincy &captaincy : facts.captaincies) {
        const int begunFor = captaincy.firstWeek.weeksUntil(week);
        if (begunFor >= captaincyWeeks && begunFor < captaincyWeeks + weeksToAskAtTheEnd) {
            const ConfidenceQuestion end{
                captaincy, QuestionMoment::End, calendar.start(captaincy.firstWeek.plus(captaincyWeeks))};
            if (isAsked(end))
                ends.append(end);
        } else if (begunFor == 0) {
            const ConfidenceQuestion start{captaincy, QuestionMoment::Start, calendar.start(captaincy.firstWeek)};
            if (isAsked(start))
                starts.append(start);
        }
    }
    // The one who left last is the one who is still near.
    std::stable_sort(ends.begin(), ends.end(),
        [](const ConfidenceQuestion &left, const ConfidenceQuestion &right) { return left.since > right.since; });
    return ends + starts;
}

} // namespace qd
