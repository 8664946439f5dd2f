// RotaDesk: the staggered weeks: who is on duty, who comes next, and every change to the plan.
#pragma once

#include "app/domain/people.h"
#include "app/domain/rota/rotachange.h"
#include "app/domain/rota/rotachoice.h"
#include "app/services/deskcontext.h"
#include "app/services/fairnessreport.h"

#include <QHash>

namespace qd {

struct Duty {
    enum class Role { Senior, Junior };
    struct Member {
        Person person;
        QString team;
        int teamColour = 0;
        Role role = Role::Junior;
        qint64 since = 0; // start and end of the captaincy, or of standing in, Unix ms
        qint64 until = 0;
        std::optional<Person> standsInFor = std::nullopt; // the captain, who is replaced for a while
        bool helm = false; // answers: one of the crew does at any instant
    };
    struct Next {
        Person person;
        QString team;
        qint64 from = 0;
    };

    qint64 at = 0;
    IsoWeek week;
    QList<Member> crew; // the senior first, replacements included; without who has left the company
    qint64 handover = 0; // the next one
    std::optional<Next> next; // who arrives first after this week
};

// The weeks to plan.
struct RotaRequest {
    IsoWeek from;
    int weeks = 26;
    std::optional<int> gapWeeks = std::nullopt; // the crew's rule otherwise
    QList<Relaxation> relaxations = {}; // of the rules, for this plan alone
    std::optional<bool> pairsConfidence = std::nullopt; // the crew's wish otherwise
    bool replan = false; // captaincies that are neither under way nor locked may move; else only empty weeks are filled
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

    // All of it or nothing. Refused (Conflict) when the plan is not as the change found it, or would be one that cannot
    // be; other rules are advice.
    [[nodiscard]] Result<> apply(const RotaChange &change);
    [[nodiscard]] Result<QList<RotaRule>> breaches(const RotaChange &change) const;
    // Of the captaincies that are not over, those that break a rule.
    [[nodiscard]] Result<QHash<CaptaincyId, QList<RotaRule>>> breachesToCome() const;

    [[nodiscard]] RotaRules rules() const;
    [[nodiscard]] Result<> setRules(const RotaRules &rules); // Invalid for numbers that make no sense

    // What planning would fill or move; plan() also writes it.
    [[nodiscard]] Result<RotaPlan> preview(const RotaRequest &request) const;
    [[nodiscard]] Result<RotaPlan> plan(const RotaRequest &request);
    // Why this captain in this week. A week to come is explained as planning chooses it now, see RotaChoice::person.
    [[nodiscard]] Result<RotaChoice> explain(IsoWeek week) const;

    // What each has carried, see FairnessReport.
    [[nodiscard]] Result<FairnessReport> fairness(std::optional<int> days = std::nullopt) const;
    [[nodiscard]] Result<> exportFairness(const QString &path, std::optional<int> days = std::nullopt) const; // CSV

    // The whole rota, or one person's, written in one go over what was there; see rotaexport.h.
    [[nodiscard]] Result<> exportCalendar(const QString &path, std::optional<PersonId> person = std::nullopt) const;
    [[nodiscard]] Result<> exportCsv(const QString &path, std::optional<PersonId> person = std::nullopt) const;

private:
    [[nodiscard]] Result<Captaincy> captaincy(const CaptaincyId &id) const;
    [[nodiscard]] Result<> store(const Captaincy &captaincy);
    [[nodiscard]] Result<RotaInput> inputFor(const RotaRequest &request) const;
    [[nodiscard]] static Result<> write(
        Transaction &transaction, QList<Captaincy> captaincies, const RotaChange &change, const Stamp &stamp);
    IsoWeek weekNow() const;

    DeskContext m_context;
};

} // namespace qd
