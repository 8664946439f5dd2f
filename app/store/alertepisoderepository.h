// AlertEpisodeRepository: what alerted, and what was done about it. Many are written at once when a storm comes: the
// statement is prepared once.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/timerange.h"
#include "app/store/transaction.h"

#include <QList>

namespace qd {

// When an episode began and ended and how grave it was, without its labels.
struct AlertSpan {
    QString name;
    QString severity; // the label
    AlertState state = AlertState::Resolved;
    qint64 firstBad = 0;
    qint64 activeAt = 0;
    qint64 firedAt = 0;
    qint64 resolvedAt = 0;

    bool operator==(const AlertSpan &) const = default;
};

// Which rule found an episode of some source.
struct AlertEpisodeLink {
    AlertEpisodeId episode;
    AlertRuleId rule; // null: none of ours

    bool operator==(const AlertEpisodeLink &) const = default;
};

class AlertEpisodeRepository {
public:
    explicit AlertEpisodeRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<AlertEpisode>> open() const; // that are not resolved
    // Those that touch it, the newest first, so many at most.
    [[nodiscard]] Result<QList<AlertEpisode>> within(TimeRange range, int most = 100'000) const;
    // The same, told in a few words each: for thousands of them. By their beginning.
    [[nodiscard]] Result<QList<AlertSpan>> spans(TimeRange range) const;
    // The last ones of this alert, newest first.
    [[nodiscard]] Result<QList<AlertEpisode>> last(const QString &fingerprint, int most) const;

    // What a source that goes is forgotten with, and given back to one that returns.
    [[nodiscard]] Result<QList<AlertEpisodeLink>> links(const SourceId &source) const;
    [[nodiscard]] static Result<> link(
        Transaction &transaction, const SourceId &source, const QList<AlertEpisodeLink> &links);

    [[nodiscard]] static Result<> save(
        Transaction &transaction, const QList<AlertEpisode> &episodes, const Stamp &stamp);
    // What was pending and never fired leaves no trace.
    [[nodiscard]] static Result<> remove(Transaction &transaction, const AlertEpisodeId &id);

private:
    [[nodiscard]] Result<QList<AlertEpisode>> read(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

} // namespace qd
