// Declaration: what an incident begins with, given by hand, by an alert or by a range of a chart. Pure; Unix ms.
#pragma once

#include "app/domain/alerts/alert.h"
#include "app/domain/incident.h"
#include "app/domain/timerange.h"

namespace qd {

struct Declaration {
    QString title;
    Severity severity = Severity::Major;
    std::optional<qint64> started; // of the impact; none: now
    std::optional<qint64> detected; // none: now
    QString lead; // empty: who declares
    QString text; // first words of the timeline; empty: the title
    QStringList services = {}; // touched
};

// The summary of the alert, or its name; its severity, its service, its first bad sample and the moment it fired. Text
// from outside is cut and made harmless; an alert without labels has a title too.
Declaration declarationOf(const Alert &alert);
// Begins where the range does, and was noticed now.
Declaration declarationOf(TimeRange range, const QString &title, qint64 nowMs);

} // namespace qd
