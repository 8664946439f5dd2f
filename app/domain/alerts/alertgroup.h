// AlertGroup: alerts that an Alertmanager tells in one message, by the labels that its route groups by.
#pragma once

#include "app/domain/alerts/alert.h"

namespace qd {

struct AlertGroup {
    Labels labels; // that all of them share; none: the group of the rest
    QStringList receivers;
    QList<Alert> alerts;

    bool operator==(const AlertGroup &) const = default;
};

// A server lists an alert anew for each receiver. Groups of the same labels become one with the receivers of all, and
// an alert stands in the first group that has it; groups that lose all of theirs are left out.
QList<AlertGroup> onceEach(const QList<AlertGroup> &groups);

} // namespace qd
