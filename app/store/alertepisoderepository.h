// AlertEpisodeRepository: what alerted, and what was done about it. Many are written at once when a storm comes: the
// statement is prepared once.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/timerange.h"
#include "app/store/transaction.h"

#include <QList>

namespace qd {

class AlertEpisodeRepository {
public:
    explicit AlertEpisodeRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<AlertEpisode>> open() const; // that are not resolved
    // Those that touch it, the newest first, so many at most.
    [[nodiscard]] Result<QList<AlertEpisode>> within(TimeRange range, int most = 100'000) const;
    // The last ones of this alert, newest first.
    [[nodiscard]] Result<QList<AlertEpisode>> last(const QString &fingerprint, int most) const;

    [[nodiscard]] static Result<> save(
        Transaction &transaction, const QList<AlertEpisode> &episodes, const Stamp &stamp);
    // What was pending and never fired leaves no trace.
    [[nodiscard]] static Result<> remove(Transaction &transaction, const AlertEpisodeId &id);

private:
    [[nodiscard]] Result<QList<AlertEpisode>> read(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

} // namespace qd
