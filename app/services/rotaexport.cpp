#include "app/services/rotaexport.h"

#include "app/domain/isotime.h"
#include "app/formats/csv.h"
#include "app/formats/icalendarwriter.h"
#include "app/store/captaincyrepository.h"
#include "app/store/peoplerepository.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

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

QString teamOf(const RotaRecord &record, const PersonId &id)
{
    return record.teams.value(record.people.value(id).team);
}

QByteArray calendarOf(const RotaRecord &record, std::optional<PersonId> person)
{
    // In the crew's calendar a captaincy that somebody else has is not cancelled, and one that is gone is so once.
    QHash<CaptaincyId, int> newest;
    QSet<CaptaincyId> held;
    for (const CaptaincyRevision &revision : record.revisions) {
        newest[revision.captaincy.id] = std::max(newest.value(revision.captaincy.id), revision.sequence);
        if (!revision.cancelled)
            held.insert(revision.captaincy.id);
    }
    QList<CalendarEvent> events;
    for (const CaptaincyRevision &revision : record.revisions) {
        const Captaincy &captaincy = revision.captaincy;
        const bool told = person
            ? captaincy.person == *person
            : !revision.cancelled || (!held.contains(captaincy.id) && revision.sequence == newest.value(captaincy.id));
        if (!told)
            continue;
        const IsoWeek week = captaincy.firstWeek;
        events.append({captaincy.id.value + u"@quarterdeck"_s, record.calendar.start(week),
            record.calendar.start(week.plus(captaincyWeeks)),
            ExportWords::summary(record.people.value(captaincy.person).name, teamOf(record, captaincy.person)),
            ExportWords::description(week.toString(), week.plus(1).toString()), revision.sequence, revision.changedAt,
            revision.cancelled});
    }
    return writeCalendar(
        person ? ExportWords::personsName(record.people.value(*person).name) : ExportWords::crewsName(), events);
}

// "ines-roche" for "Inès Roche".
QString fileName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            plain += letter;
        else if (!letter.isMark() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.isEmpty() ? u"person"_s : plain;
}

} // namespace

Result<RotaRecord> readRotaRecord(Database &database, const WatchCalendar &calendar)
{
    const auto people = PeopleRepository(database).people();
    const auto teams = PeopleRepository(database).teams();
    auto revisions = CaptaincyRepository(database).revisions();
    if (!people || !teams)
        return tl::unexpected(people ? teams.error() : people.error());
    if (!revisions)
        return tl::unexpected(revisions.error());
    RotaRecord record{{}, {}, std::move(*revisions), calendar};
    for (const Person &person : *people)
        record.people.insert(person.id, person);
    for (const Team &team : *teams)
        record.teams.insert(team.id, team.name);
    return record;
}

QList<FeedFile> rotaFeeds(const RotaRecord &record)
{
    QList<FeedFile> files{{u"crew.ics"_s, calendarOf(record, std::nullopt)}};
    QSet<PersonId> told;
    for (const CaptaincyRevision &revision : record.revisions)
        told.insert(revision.captaincy.person);
    QList<PersonId> people(told.begin(), told.end());
    std::sort(people.begin(), people.end()); // by their age here: of two of one name the second keeps its number
    QSet<QString> taken;
    for (const PersonId &person : std::as_const(people)) {
        const QString plain = fileName(record.people.value(person).name);
        QString name = plain;
        for (int i = 2; taken.contains(name); ++i)
            name = u"%1-%2"_s.arg(plain).arg(i);
        taken.insert(name);
        files.append({u"people/"_s + name + u".ics"_s, calendarOf(record, person)});
    }
    return files;
}

Result<QByteArray> rotaAsCalendar(Database &database, const WatchCalendar &calendar, std::optional<PersonId> person)
{
    const auto record = readRotaRecord(database, calendar);
    if (!record)
        return tl::unexpected(record.error());
    if (person && !record->people.contains(*person))
        return failure(Error::Kind::NotFound, person->value);
    return calendarOf(*record, person);
}

Result<QByteArray> rotaAsCsv(Database &database, const WatchCalendar &calendar, std::optional<PersonId> person)
{
    const auto record = readRotaRecord(database, calendar);
    const auto captaincies = CaptaincyRepository(database).all();
    if (!record || !captaincies)
        return tl::unexpected(record ? captaincies.error() : record.error());
    if (person && !record->people.contains(*person))
        return failure(Error::Kind::NotFound, person->value);
    QList<QStringList> lines{{u"week"_s, u"from"_s, u"to"_s, u"person"_s, u"team"_s, u"locked"_s}};
    for (const Captaincy &captaincy : *captaincies) {
        if (person && captaincy.person != *person)
            continue;
        const IsoWeek week = captaincy.firstWeek;
        lines.append({week.toString(), isoTime(calendar.start(week), calendar.zone()),
            isoTime(calendar.start(week.plus(captaincyWeeks)), calendar.zone()),
            record->people.value(captaincy.person).name, teamOf(*record, captaincy.person),
            captaincy.locked ? u"yes"_s : u"no"_s});
    }
    return writeCsv(lines);
}

} // namespace qd
