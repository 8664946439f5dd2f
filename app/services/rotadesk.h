// RotaDesk: the staggered weeks: who is on duty, who comes next, and every change to the plan.
#pragma once

#include "app/domain/people.h"
#include "app/domain/rotaplanner.h"
#include "app/services/deskcontext.h"

namespace qd {

struct Duty {
    enum class Role { Senior, Junior };
    struct Member {
        Person person;
        QString team;
        int teamColour = 0;
        Role role = Role::Junior;
        qint64 since = 0; // start and end of the captaincy, Unix ms
        qint64 until = 0;
    };
    struct Next {
        Person person;
        QString team;
        qint64 from = 0;
    };

    qint64 at = 0;
    IsoWeek week;
    QList<Member> crew; // the senior first
    qint64 handover = 0; // the next one
    std::optional<Next> next; // who arrives first after this week
};

class RotaDesk {
public:
    explicit RotaDesk(DeskContext context);

    // The crew's handover; Monday 9:00 in the system's zone until they say otherwise.
    WatchCalendar calendar() const;
    [[nodiscard]] Result<> setCalendar(const WatchCalendar &calendar);

    [[nodiscard]] Result<QList<Captaincy>> captaincies() const; // by week
    [[nodiscard]] Result<Duty> duty(qint64 at) const;
    [[nodiscard]] Result<QList<RotaRule>> breaches(const Captaincy &captaincy) const;

    // Refused (Conflict) when the week is taken or the person would be on watch twice at once; other rules are advice,
    // see breaches().
    [[nodiscard]] Result<Captaincy> add(const PersonId &person, IsoWeek firstWeek);
    [[nodiscard]] Result<> move(const CaptaincyId &id, IsoWeek firstWeek);
    [[nodiscard]] Result<> replace(const CaptaincyId &id, const PersonId &person);
    [[nodiscard]] Result<> setLocked(const CaptaincyId &id, bool locked);
    [[nodiscard]] Result<> remove(const CaptaincyId &id);
    // Puts a removed captaincy back as it was.
    [[nodiscard]] Result<> putBack(const Captaincy &captaincy);

    // What planning would fill; plan() also writes it.
    [[nodiscard]] Result<RotaPlan> preview(IsoWeek from, int weeks, int gapWeeks = 8) const;
    [[nodiscard]] Result<RotaPlan> plan(IsoWeek from, int weeks, int gapWeeks = 8);

private:
    [[nodiscard]] Result<Captaincy> captaincy(const CaptaincyId &id) const;
    [[nodiscard]] Result<> store(const Captaincy &captaincy);

    DeskContext m_context;
};

} // namespace qd
