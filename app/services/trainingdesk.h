// TrainingDesk: how able developers feel to take and hold the captain's role: entered one by one, by a file, or as the
// console asks at both ends of a captaincy; and who should come next. Ratings given and taken away from this program
// can be undone. What each knows and has gone through is a part with a desk of its own.
#pragma once

#include "app/domain/survey.h"
#include "app/domain/training/confidence.h"
#include "app/domain/training/confidencequestion.h"
#include "app/domain/undohistory.h"
#include "app/services/learningdesk.h"

namespace qd {

class TrainingDesk {
public:
    TrainingDesk(DeskContext context, std::function<WatchCalendar()> calendar);

    [[nodiscard]] Result<QList<Survey>> surveys() const; // by day
    // Takes the place of the person's one of that day. Invalid: not 1 to 5, or a day to come.
    [[nodiscard]] Result<Survey> rate(const PersonId &person, int score, QDate day = {}, const QString &note = {});
    [[nodiscard]] Result<> remove(const SurveyId &id); // NotFound when it is not there any more

    // Conflict when somebody changed it meanwhile. Nothing happens when there is nothing to undo.
    [[nodiscard]] Result<> undo();
    [[nodiscard]] Result<> redo();
    bool canUndo() const { return m_history.toUndo() != nullptr; }
    bool canRedo() const { return m_history.toRedo() != nullptr; }

    struct Import {
        int added = 0;
        QStringList refused; // "line 3: …"; while there is one, nothing is written
    };
    // Columns name (or person, or email) and score (or rating), which must be there, day (or date) and note.
    [[nodiscard]] Result<Import> import(const QByteArray &csv);

    [[nodiscard]] Result<QList<RatingLine>> lines() const; // of those who count today, by name
    static constexpr int weeksShown = 52;
    [[nodiscard]] Result<QList<SharePoint>> shareOverTime() const; // of the last year, the last one today's
    // Who should take the watch next so that the share grows.
    [[nodiscard]] Result<QList<NextCaptain>> next() const;

    // Whom to ask now, the first one first.
    [[nodiscard]] Result<QList<ConfidenceQuestion>> questions() const;
    // The rating and that the question is answered, in one go.
    [[nodiscard]] Result<> answer(const ConfidenceQuestion &question, int score, const QString &note = {});
    [[nodiscard]] Result<> askLater(const ConfidenceQuestion &question, qint64 untilMs);
    [[nodiscard]] Result<> dropQuestion(const ConfidenceQuestion &question); // is not asked again

    LearningDesk &learning() { return m_learning; }
    QDate today() const;

private:
    struct Step {
        std::optional<Survey> before; // of that person and day
        std::optional<Survey> after;
    };
    [[nodiscard]] Result<Survey> rate(Survey survey, const std::function<Result<>(Transaction &, const Stamp &)> &also);
    [[nodiscard]] Result<> put(const std::optional<Survey> &expected, const std::optional<Survey> &wanted);

    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
    UndoHistory<Step> m_history;
    LearningDesk m_learning;
};

} // namespace qd
