// The rota for others: a calendar for the crew or for one person, and a table. An event of the calendar is a captaincy;
// it keeps its UID when it moves, and is sent as cancelled to whom it does not belong any more.
#pragma once

#include "app/domain/people.h"
#include "app/domain/watchweek.h"
#include "app/services/deskcontext.h"
#include "app/store/captaincyrepository.h"

#include <QHash>
#include <optional>

namespace qd {

// What calendars are made of, read in one go; making them needs no database, nor the window's thread.
struct RotaRecord {
    QHash<PersonId, Person> people;
    QHash<TeamId, QString> teams;
    QList<CaptaincyRevision> revisions;
    WatchCalendar calendar;
};

struct FeedFile {
    QString path; // within the folder
    QByteArray bytes;

    bool operator==(const FeedFile &) const = default;
};

[[nodiscard]] Result<RotaRecord> readRotaRecord(Database &database, const WatchCalendar &calendar);
// crew.ics, and people/NAME.ics for whoever ever was told of a captaincy. Names in plain ASCII.
QList<FeedFile> rotaFeeds(const RotaRecord &record);

// NotFound for a person who is not known.
[[nodiscard]] Result<QByteArray> rotaAsCalendar(
    Database &database, const WatchCalendar &calendar, std::optional<PersonId> person = std::nullopt);
// week, from, to, person, team, locked; times are ISO 8601 with offset.
[[nodiscard]] Result<QByteArray> rotaAsCsv(
    Database &database, const WatchCalendar &calendar, std::optional<PersonId> person = std::nullopt);

} // namespace qd
