// TicketSource: where the crew's support tickets are counted, and by what those of an incident are known. Without the
// key, which is in the keyring of each workstation.
#pragma once

#include <QString>
#include <optional>

namespace qd {

enum class TicketsBy { Tag, Subject, Period }; // "tag", "subject", "period"

QString toString(TicketsBy);
std::optional<TicketsBy> ticketsByFrom(QStringView);

struct TicketSource {
    QString url; // "https://example.freshdesk.com"; empty: tickets are counted by hand
    TicketsBy by = TicketsBy::Tag;
    // The incident's key in lower case is the tag, "inc-42"; in the subject it is "INC-42". Of a period: every ticket
    // of this tag and type since the impact began, less those that were there when it was noticed.
    QString tag = {}; // of a period; empty: any
    QString type = {}; // of a period; empty: any

    bool operator==(const TicketSource &) const = default;
};

} // namespace qd
