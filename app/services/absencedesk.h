// AbsenceDesk: who is not there, typed in or out of calendars, and the days on which the crew does not work.
#pragma once

#include "app/domain/rota/crewdays.h"
#include "app/domain/watchweek.h"
#include "app/services/deskcontext.h"

#include <functional>
#include <optional>

namespace qd {

// What a calendar changes. Its events are known by their UID: reading the same file again changes nothing, and an
// event that moved or was cancelled takes its old days with it.
struct AbsenceImport {
    struct Fault {
        QString event; // its words, else its UID
        QString reason;
    };
    QList<Absence> added; // with a null id before they are written
    QList<Absence> removed;
    int unchanged = 0;
    int shortOnes = 0; // events of less than half a day, which are no absence
    QList<Fault> faults; // events that are left out, one by one
};

class AbsenceDesk {
public:
    // Recurring events are expanded for so long before and after today.
    static constexpr int monthsBack = 3;
    static constexpr int monthsAhead = 24;

    AbsenceDesk(DeskContext context, std::function<WatchCalendar()> calendar);

    [[nodiscard]] Result<QList<Absence>> absences() const; // by first day
    // With a null id: adds. Invalid when it ends before it begins.
    [[nodiscard]] Result<Absence> save(Absence absence);
    [[nodiscard]] Result<> remove(const AbsenceId &id);

    [[nodiscard]] Result<CrewDays> days() const;
    [[nodiscard]] Result<> setRegion(HolidayRegion region);
    [[nodiscard]] Result<> save(ClosingDay closing);
    [[nodiscard]] Result<> removeClosing(QDate date);

    // The absences of one person, or of whoever an event names: by the e-mail of attendee or organizer, else by a name
    // in its summary.
    [[nodiscard]] Result<AbsenceImport> previewIcs(
        const QByteArray &bytes, std::optional<PersonId> person = std::nullopt) const;
    [[nodiscard]] Result<AbsenceImport> importIcs(
        const QByteArray &bytes, std::optional<PersonId> person = std::nullopt);

private:
    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
};

} // namespace qd
