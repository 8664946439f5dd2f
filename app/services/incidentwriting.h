// IncidentWriting: entries into the timeline of one incident, within one transaction: each is checked against what the
// incident is by then, and what it has become is written with its search text at the end.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/timelinecommand.h"
#include "app/store/transaction.h"

namespace qd {

class IncidentWriting {
public:
    // The incident as it is stored; NotFound.
    [[nodiscard]] static Result<IncidentWriting> open(
        Transaction &transaction, const IncidentId &id, const Stamp &stamp);
    // A new one, with the next number.
    [[nodiscard]] static Result<IncidentWriting> begin(Transaction &transaction, Incident incident, const Stamp &stamp);

    const Incident &incident() const { return m_incident; }

    [[nodiscard]] Result<> add(TimelineCommand command);
    [[nodiscard]] Result<> correct(const TimelineEntry &entry, const QString &text, qint64 at, const Labels &details);
    [[nodiscard]] Result<Incident> finish();

private:
    IncidentWriting(Transaction &transaction, Incident incident, QList<TimelineEntry> timeline, Stamp stamp);
    [[nodiscard]] Result<> append(TimelineEntry entry, bool decides);
    [[nodiscard]] Result<> checkTime(qint64 at) const;

    Transaction *m_transaction;
    Incident m_incident;
    QList<TimelineEntry> m_timeline; // of this incident alone
    Stamp m_stamp;
};

} // namespace qd
