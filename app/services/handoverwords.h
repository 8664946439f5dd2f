// The points of a handover as production stands, and its record, in the program's language.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/alerts/silence.h"
#include "app/domain/incident.h"
#include "app/domain/logbook.h"
#include "app/domain/people.h"
#include "app/domain/releaseblock.h"
#include "app/domain/rota/handover.h"
#include "app/domain/works/workcolumn.h"
#include "app/domain/works/workmoves.h"

namespace qd {

// Who leaves with the handover, who stays and who arrives; nobody where nobody was planned.
struct HandoverCrew {
    struct Member {
        Person person;
        Team team;
    };
    std::optional<Member> leaving;
    std::optional<Member> staying;
    std::optional<Member> arriving;
};

struct HandoverFacts {
    HandoverCrew crew;
    QList<Incident> incidents; // any
    QList<AlertEpisode> alerts; // open ones
    QList<Silence> silences;
    QList<Work> works;
    LogbookEntry entry; // of the week that ends
    WatchCalendar calendar;
    qint64 nowMs = 0;
    std::optional<ReleaseBlock> block = {}; // of releases
    QList<WorkChange> changes = {}; // of works, since the watch that ends began
    QList<WorkColumn> columns = {}; // of the board, those that were removed too
};

// In the order in which they are gone through. Alerts and snoozes of one name are one point.
QList<HandoverItem> handoverItems(const HandoverFacts &facts, const Handover &handover);

// What both signed, in Markdown.
QString handoverRecord(const Handover &handover, const HandoverCrew &crew, const WatchCalendar &calendar);

// A message that announces who arrives, ready to be sent; empty while nobody is planned. Plain text.
QString captainAnnouncement(const HandoverCrew &crew, IsoWeek week, const WatchCalendar &calendar);

} // namespace qd
