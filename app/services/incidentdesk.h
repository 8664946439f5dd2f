// IncidentDesk: everything a captain does to an incident. Each act is one entry of the timeline and one transaction;
// what the incident is now is what replaying the timeline gives. `at` is when it happened, in Unix ms; none means now.
// Window's thread.
#pragma once

#include "app/domain/declaration.h"
#include "app/domain/incident.h"
#include "app/domain/incidentfilter.h"
#include "app/domain/timelinecommand.h"
#include "app/services/deskcontext.h"

namespace qd {

class IncidentDesk {
public:
    explicit IncidentDesk(DeskContext context);

    [[nodiscard]] Result<QList<Incident>> all() const; // open ones first, then the newest
    [[nodiscard]] Result<IncidentCounts> counts() const;
    [[nodiscard]] Result<QList<Incident>> find(const IncidentFilter &filter) const;
    // Past ones that are most like this title, the best first; quick enough to ask at each key.
    [[nodiscard]] Result<QList<Incident>> similar(const QString &title, int most = 5) const;
    [[nodiscard]] Result<Incident> incident(const IncidentId &id) const;
    [[nodiscard]] Result<Incident> byKey(const QString &key) const; // as it is typed: "INC-42", "inc42" or "42"
    // As written; behind it, that of the incidents that were merged into this one.
    [[nodiscard]] Result<QList<TimelineEntry>> timeline(const IncidentId &id) const;
    // Names to complete with: the crew's people, and services that were ever touched.
    [[nodiscard]] Result<CommandNames> names() const;

    [[nodiscard]] Result<Incident> declare(const Declaration &declaration);
    // Any entry: those of the quick line, a command with its output, a picture… All of them or none.
    [[nodiscard]] Result<Incident> enter(const IncidentId &id, const QList<TimelineCommand> &commands);
    // What was typed into the quick line at `nowMs`.
    [[nodiscard]] Result<Incident> enterLine(
        const IncidentId &id, const QString &line, qint64 nowMs, const QTimeZone &zone);
    [[nodiscard]] Result<Incident> acknowledge(
        const IncidentId &id, const QString &text = {}, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> note(const IncidentId &id, const QString &text, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> restore(
        const IncidentId &id, const QString &text = {}, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> fix(const IncidentId &id, const QString &text = {}, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> relapse(const IncidentId &id, const QString &why, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> dismiss(
        const IncidentId &id, DismissalReason reason, const QString &text = {}, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> reopen(const IncidentId &id, const QString &why, std::optional<qint64> at = {});
    // The impact began at another time than thought.
    [[nodiscard]] Result<Incident> moveStart(const IncidentId &id, qint64 started, const QString &text = {});
    [[nodiscard]] Result<Incident> setTickets(const IncidentId &id, int tickets);
    [[nodiscard]] Result<Incident> setServices(const IncidentId &id, const QStringList &services);
    // To the question of the eighth minute: "rollback", "block", "call" or "none". It is not put again.
    [[nodiscard]] Result<Incident> answer(const IncidentId &id, const QString &answer, const QString &text);
    // A new entry that stands for `entry` from now on; the old one stays in the timeline. Empty details are kept.
    [[nodiscard]] Result<Incident> correct(
        const TimelineEntry &entry, const QString &text, std::optional<qint64> at = {}, const Labels &details = {});
    // The two are one: the duplicate keeps its number and points to the survivor, whose timeline shows its entries and
    // which takes over its services, its tickets and its start when that was earlier. Gives the survivor.
    [[nodiscard]] Result<Incident> merge(const IncidentId &duplicate, const IncidentId &survivor);

private:
    [[nodiscard]] Result<Incident> act(
        const IncidentId &id, TimelineKind kind, const QString &text, std::optional<qint64> at, Labels details = {});

    DeskContext m_context;
};

} // namespace qd
