// IncidentDesk: everything a captain does to an incident. Each act is one entry of the timeline and one transaction;
// the incident's state is what replaying the timeline gives. `at` is when it happened, in Unix ms; none means now.
#pragma once

#include "app/domain/incident.h"
#include "app/services/deskcontext.h"

namespace qd {

struct Declaration {
    QString title;
    Severity severity = Severity::Major;
    std::optional<qint64> started; // of the impact; none: now
    std::optional<qint64> detected; // none: now
    QString lead; // empty: who declares
    QString text; // first words of the timeline; empty: the title
};

class IncidentDesk {
public:
    explicit IncidentDesk(DeskContext context);

    [[nodiscard]] Result<QList<Incident>> all() const; // open ones first, then the newest
    [[nodiscard]] Result<Incident> incident(const IncidentId &id) const;
    [[nodiscard]] Result<Incident> byKey(const QString &key) const; // "INC-42", "inc-42" or "42"
    [[nodiscard]] Result<QList<TimelineEntry>> timeline(const IncidentId &id) const; // as written

    [[nodiscard]] Result<Incident> declare(const Declaration &declaration);
    [[nodiscard]] Result<Incident> acknowledge(
        const IncidentId &id, const QString &text = {}, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> note(const IncidentId &id, const QString &text, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> restore(
        const IncidentId &id, const QString &text = {}, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> fix(const IncidentId &id, const QString &text = {}, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> dismiss(const IncidentId &id, const QString &reason, std::optional<qint64> at = {});
    // A new entry that stands for `entry` from now on; the old one stays in the timeline.
    [[nodiscard]] Result<Incident> correct(
        const TimelineEntry &entry, const QString &text, std::optional<qint64> at = {});
    [[nodiscard]] Result<Incident> setTickets(const IncidentId &id, int tickets);

private:
    [[nodiscard]] Result<Incident> act(
        const IncidentId &id, TimelineKind kind, const QString &text, std::optional<qint64> at);
    [[nodiscard]] Result<> checkTime(qint64 at) const;

    DeskContext m_context;
};

} // namespace qd
