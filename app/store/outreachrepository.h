// OutreachRepository: the ways to tell others, the crew's templates of messages, and the tickets that incidents cause.
#pragma once

#include "app/domain/outreach/outreach.h"
#include "app/domain/outreach/ticketreading.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

class OutreachRepository {
public:
    explicit OutreachRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<OutreachChannel>> channels() const; // by name
    [[nodiscard]] static Result<> save(Transaction &transaction, const OutreachChannel &channel, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const OutreachChannelId &id);

    // Empty: the crew has none of its own.
    [[nodiscard]] Result<QString> messageTemplate(
        Situation situation, Audience audience, const QString &language) const;
    // An empty text goes back to what is built in.
    [[nodiscard]] static Result<> saveTemplate(Transaction &transaction, Situation situation, Audience audience,
        const QString &language, const QString &text, const Stamp &stamp);

    [[nodiscard]] Result<QList<TicketReading>> ticketCounts(const IncidentId &incident) const; // by time
    [[nodiscard]] static Result<> save(
        Transaction &transaction, const IncidentId &incident, const TicketReading &count, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
