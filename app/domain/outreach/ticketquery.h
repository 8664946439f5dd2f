// What is asked of a help desk, in the language of Freshdesk's ticket search (API v2): which tickets came of an
// incident. It searches fields (tag, type, group_id, status, created_at…) and never the subject or the text: what is
// sought in a subject is matched afterwards, over the tickets that came. It has no way to write a quote inside a text.
#pragma once

#include "app/domain/result.h"

#include <QDate>
#include <optional>

namespace qd {

constexpr qsizetype longestTicketQuery = 510; // of 512, two are the quotes around it

// Those of a crew, where a help desk serves more than one.
struct TicketFilter {
    QString tag; // empty: any
    QString type; // "Incident"
    std::optional<qint64> group; // its number
};

// Invalid: an empty tag, a quote or a control character, too long.
[[nodiscard]] Result<QString> ticketsTagged(const QString &tag); // "tag:'inc-42'"
// Made from the first day to the last, both of them whole and in UTC. Invalid as above, or the days are none.
[[nodiscard]] Result<QString> ticketsCreated(QDate first, QDate last, const TicketFilter &filter = {});

// The word stands in the subject, and is not a part of another: INC-4 is not in "INC-42 is back".
bool hasWord(const QString &subject, const QString &word);

} // namespace qd
