// TrainingRepository: how able developers feel and what became of asking them, and the targets that the crew holds
// itself to.
#pragma once

#include "app/domain/objective.h"
#include "app/domain/result.h"
#include "app/domain/survey.h"
#include "app/domain/training/confidencequestion.h"
#include "app/store/transaction.h"

namespace qd {

class TrainingRepository {
public:
    explicit TrainingRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Survey>> surveys() const; // by day
    [[nodiscard]] Result<std::optional<Survey>> survey(const PersonId &person, QDate day) const;
    // Adds, or takes the place of the person's one of that day.
    [[nodiscard]] static Result<> save(Transaction &transaction, const Survey &survey, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const SurveyId &id);

    [[nodiscard]] Result<QList<QuestionFate>> questions() const;
    [[nodiscard]] static Result<> save(Transaction &transaction, const QuestionFate &fate, const Stamp &stamp);

    [[nodiscard]] Result<QList<TargetChange>> targets() const; // by time
    [[nodiscard]] static Result<> save(Transaction &transaction, const TargetChange &target, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
