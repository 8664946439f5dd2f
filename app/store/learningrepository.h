// LearningRepository: topics and steps, and how far each person is with them. Told as Aggregate::Survey: whoever shows
// what training keeps shows it side by side.
#pragma once

#include "app/domain/training/trainingitem.h"
#include "app/store/transaction.h"

namespace qd {

class LearningRepository {
public:
    explicit LearningRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<TrainingItem>> items(TrainingList list) const; // in order, retired ones last
    // The last mark of each person and item of the list, by time.
    [[nodiscard]] Result<QList<TrainingMark>> marks(TrainingList list) const;
    [[nodiscard]] Result<QList<TrainingMark>> history(const PersonId &person, const TrainingItemId &item) const;

    [[nodiscard]] static Result<> save(Transaction &transaction, const TrainingItem &item, const Stamp &stamp);
    // Marks are only ever added.
    [[nodiscard]] static Result<> add(Transaction &transaction, const TrainingMark &mark);

private:
    Database &m_database;
};

} // namespace qd
