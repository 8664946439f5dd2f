// Absence: days on which a person is not there: leave, illness, a course. Whole days of the crew's zone, both ends
// included.
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QString>

namespace qd {

struct DayRange {
    QDate first;
    QDate last; // included

    bool operator==(const DayRange &) const = default;
};

struct Absence {
    enum class Kind { Leave, Illness, Training, Other };

    AbsenceId id;
    PersonId person;
    QDate first;
    QDate last;
    Kind kind = Kind::Leave;
    QString note;
    QString uid; // of the calendar event that it comes from; empty: typed in

    bool covers(QDate day) const { return first <= day && day <= last; }
    bool operator==(const Absence &) const = default;
};

} // namespace qd
