#include "app/services/rotaexport.h"

#include "app/domain/isotime.h"
#include "app/formats/csv.h"
#include "app/formats/icalendarwriter.h"
#include "app/store/captaincyrepository.h"
#include "app/store/peoplerepository.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
public:
    static QString crewsName() { return tr("Production watch"); }
    static QString personsName(const QString &name) { return tr("Production watch of %1").arg(name); }
    static QString summary(const QString &name, const QString &team) { return tr("Captain: %1 (%2)").arg(name, team); }
    static QString description(const QString &junior, const QString &senior)
    {
        return tr("Junior captain in %1, senior captain in %2.").arg(junior, senior);
    }
};

struct Crew {
    QHash<PersonId, Person> people;
    QHash<TeamId, QString> teams;

    QString teamOf(const PersonId &id) const { return teams.value(people.value(id).team); }
};

Result<Crew> readCrew(Database &database, std::optional<PersonId> wanted)
{
    const auto people = PeopleRepository(database).people();
    const auto teams = PeopleRepository(database).teams();
    if (!people || !teams)
        return tl::unexpected(people ? teams.error() : people.error());
    Crew crew;
    for (const Person &person : *people)
        crew.people.insert(person.id, person);
    for (const Team &team : *teams)
        crew.teams.insert(team.id, team.name);
    if (wanted && !crew.people.contains(*wanted))
        return failure(Error::Kind::NotFound, wanted->value);
    return crew;
}

} // namespace

Result<QByteArray> rotaAsCalendar(Database &database, const WatchCalendar &calendar, std::optional<PersonId> person)
{
    const auto crew = readCrew(database, person);
    const auto revisions = CaptaincyRepository(database).revisions();
    if (!crew || !revisions)
        return tl::unexpected(crew ? revisions.error() : crew.error());
    // In the crew's calendar a captaincy that somebody else has is not cancelled, and one that is gone is so once.
    QHash<CaptaincyId, int> newest;
    QSet<CaptaincyId> held;
    for (const CaptaincyRevision &revision : *revisions) {
        newest[revision.captaincy.id] = std::max(newest.value(revision.captaincy.id), revision.sequence);
        if (!revision.cancelled)
            held.insert(revision.captaincy.id);
    }
    QList<CalendarEvent> events;
    for (const CaptaincyRevision &revision : *revisions) {
        const Captaincy &captaincy = revision.captaincy;
        const bool told = person
            ? captaincy.person == *person
            : !revision.cancelled || (!held.contains(captaincy.id) && revision.sequence == newest.value(captaincy.id));
        if (!told)
            continue;
        const IsoWeek week = captaincy.firstWeek;
        events.append(
            {captaincy.id.value + u"@quarterdeck"_s, calendar.start(week), calendar.start(week.plus(captaincyWeeks)),
                ExportWords::summary(crew->people.value(captaincy.person).name, crew->teamOf(captaincy.person)),
                ExportWords::description(week.toString(), week.plus(1).toString()), revision.sequence,
                revision.changedAt, revision.cancelled});
    }
    return writeCalendar(
        person ? ExportWords::personsName(crew->people.value(*person).name) : ExportWords::crewsName(), events);
}

Result<QByteArray> rotaAsCsv(Database &database, const WatchCalendar &calendar, std::optional<PersonId> person)
{
    const auto crew = readCrew(database, person);
    const auto captaincies = CaptaincyRepository(database).all();
    if (!crew || !captaincies)
        return tl::unexpected(crew ? captaincies.error() : crew.error());
    QList<QStringList> lines{{u"week"_s, u"from"_s, u"to"_s, u"person"_s, u"team"_s, u"locked"_s}};
    for (const Captaincy &captaincy : *captaincies) {
        if (person && captaincy.person != *person)
            continue;
        const IsoWeek week = captaincy.firstWeek;
        lines.append({week.toString(), isoTime(calendar.start(week), calendar.zone()),
            isoTime(calendar.start(week.plus(captaincyWeeks)), calendar.zone()),
            crew->people.value(captaincy.person).name, crew->teamOf(captaincy.person),
            captaincy.locked ? u"yes"_s : u"no"_s});
    }
    return writeCsv(lines);
}

} // namespace qd
