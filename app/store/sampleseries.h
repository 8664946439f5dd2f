// SampleSeries: the series of the samples file and their numbers. Labels are kept as JSON.
#pragma once

#include "app/domain/sample.h"
#include "app/store/database.h"

#include <QHash>

namespace qd {

class SampleSeries {
public:
    explicit SampleSeries(Database &database);

    // The number of a series, which is new if need be, in the caller's transaction. Numbers given out since begin()
    // hold once committed() was called; till then a failure takes them back.
    void begin() { m_fresh.clear(); }
    [[nodiscard]] Result<qint64> number(const SeriesKey &key);
    void committed();

    // All series of an expression, by labels.
    [[nodiscard]] Result<QList<std::pair<qint64, SeriesKey>>> of(const SourceId &source, const QString &expr) const;
    // Removes those that have no sample and no rollup any more, in the caller's transaction.
    [[nodiscard]] Result<> forgetEmpty();

private:
    Database &m_database;
    QHash<SeriesKey, qint64> m_known;
    QHash<SeriesKey, qint64> m_fresh;
};

} // namespace qd
