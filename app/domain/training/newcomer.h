// CaptainToBe: everybody of the crew with how far they are with the checklist, who arrives next first. Pure.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/domain/training/trainingitem.h"

namespace qd {

struct CaptainToBe {
    Person person;
    IsoWeek arrives; // the next captaincy's first week; no week: none is planned
    bool isOnWatch = false;
    int captaincies = 0; // begun until now, those before the rota was kept included
    int done = 0; // steps

    bool operator==(const CaptainToBe &) const = default;
};

// Who arrives, by week; then the watch of now; then the others, those who never were captain first. Of those who count
// today, otherwise in the order of `people`.
QList<CaptainToBe> captainsToBe(const QList<Person> &people, const QList<Captaincy> &captaincies,
    const QList<TrainingItem> &steps, const TrainingSheet &sheet, IsoWeek week, QDate today);

} // namespace qd
