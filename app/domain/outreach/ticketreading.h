// TicketReading: how many support tickets an incident had caused at an instant.
#pragma once

#include <QtGlobal>

namespace qd {

struct TicketReading {
    qint64 at = 0; // Unix ms
    int count = 0;

    bool operator==(const TicketReading &) const = default;
};

} // namespace qd
