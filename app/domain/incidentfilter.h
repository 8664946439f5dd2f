// IncidentFilter: which incidents are looked for, and in what order. Nothing set: all of them.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/timerange.h"

namespace qd {

enum class IncidentSort { OpenFirst, Newest, Oldest, Severity, TimeToRestore, Tickets };

QString toString(IncidentSort); // "open", "newest", "oldest", "severity", "restore", "tickets"
std::optional<IncidentSort> incidentSortFrom(QStringView);

struct IncidentFilter {
    QList<IncidentState> states; // any of them
    QList<Severity> severities;
    QString service;
    std::optional<TimeRange> period; // in which the impact began
    QString lead;
    QString text; // every word, or how it begins, in title, services or timeline; or a key, "INC-42"
    IncidentSort sort = IncidentSort::OpenFirst;

    static IncidentFilter open(); // those that nobody has restored yet
};

struct IncidentCounts {
    int all = 0;
    int open = 0;

    bool operator==(const IncidentCounts &) const = default;
};

} // namespace qd
