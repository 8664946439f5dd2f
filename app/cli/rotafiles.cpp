#include "app/cli/rotafiles.h"

#include "app/cli/peopleverb.h"
#include "app/cli/verbfiles.h"
#include "app/domain/crewmembers.h"
#include "app/services/absencedesk.h"
#include "app/services/console.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotafeeds.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class RotaFiles {
    Q_DECLARE_TR_FUNCTIONS(RotaFiles)
public:
    static QString exportUsage() { return tr("give --ics FILE or --csv FILE, or both, or --folder DIR"); }
    static QString importUsage() { return tr("give --people FILE.csv or --absences FILE.ics, or both"); }
    static QString noSuchPerson(const QString &name) { return tr("nobody is called “%1”").arg(name); }
    static QString written(const QString &path) { return tr("Written to %1.").arg(path); }
    static QString summary(const AbsenceImport &changes)
    {
        return tr("%1 absences added, %2 removed, %3 unchanged; %4 events are shorter than half a day.")
            .arg(changes.added.size())
            .arg(changes.removed.size())
            .arg(changes.unchanged)
            .arg(changes.shortOnes);
    }
    static QString badDays(const QString &text) { return tr("“%1” is not a number of days").arg(text); }
    static QString header()
    {
        return tr("captaincies  weeks  incidents  nights  holidays  last      next", "columns of 11, 5, 9, 6, 8, 8");
    }
    static QString leftOut(const AbsenceImport::Fault &fault)
    {
        return tr("“%1” is left out: %2").arg(fault.event, fault.reason);
    }
};

// Whom --person names; an empty optional without it. By name or e-mail.
Result<std::optional<PersonId>> personOf(Console &console, const QCommandLineParser &parser)
{
    const QString name = parser.value(u"person"_s);
    if (!parser.isSet(u"person"_s))
        return std::optional<PersonId>();
    const auto people = console.people().people();
    if (!people)
        return tl::unexpected(people.error());
    if (const Person *person = personCalled(*people, name))
        return std::optional(person->id);
    return failure(Error::Kind::Invalid, {}, RotaFiles::noSuchPerson(name));
}

int importAbsences(Invocation &invocation, Console &console, const QCommandLineParser &parser)
{
    const QString path = parser.value(u"absences"_s);
    const auto bytes = readFile(path);
    if (!bytes)
        return invocation.fail(bytes.error());
    const auto person = personOf(console, parser);
    if (!person)
        return invocation.fail(person.error());
    const auto changes = parser.isSet(u"dry-run"_s) ? console.absences().previewIcs(*bytes, *person)
                                                    : console.absences().importIcs(*bytes, *person);
    if (!changes)
        return invocation.fail({changes.error().kind,
            changes.error().subject.isEmpty() ? path : changes.error().subject, changes.error().detail});
    QJsonArray faults;
    for (const AbsenceImport::Fault &fault : changes->faults) {
        faults.append(QJsonObject{{u"event"_s, fault.event}, {u"reason"_s, fault.reason}});
        invocation.err() << path << u": "_s << RotaFiles::leftOut(fault) << Qt::endl;
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"added"_s, changes->added.size()}, {u"removed"_s, changes->removed.size()},
            {u"unchanged"_s, changes->unchanged}, {u"short"_s, changes->shortOnes}, {u"left_out"_s, faults}});
    else
        invocation.print(RotaFiles::summary(*changes));
    return changes->faults.isEmpty() ? ExitSuccess : ExitFailure;
}

QJsonObject jsonOf(const WatchShare &share)
{
    const auto week = [](const std::optional<IsoWeek> &each) {
        return each ? QJsonValue(each->toString()) : QJsonValue::Null;
    };
    return {{u"captaincies"_s, share.captaincies}, {u"weeks"_s, share.weeks}, {u"incidents"_s, share.incidents},
        {u"nights"_s, share.nights}, {u"holidays"_s, share.holidays}, {u"stood_in_ms"_s, share.stoodInMs},
        {u"last"_s, week(share.last)}, {u"next"_s, week(share.next)}};
}

QString lineOf(const WatchShare &share)
{
    const auto number = [](int value, int width) { return QString::number(value).rightJustified(width); };
    const auto week = [](const std::optional<IsoWeek> &each) { return each ? each->toString() : u"-"_s; };
    return QStringList{number(share.captaincies, 11), number(share.weeks, 5), number(share.incidents, 9),
        number(share.nights, 6), number(share.holidays, 8), week(share.last).leftJustified(8), week(share.next)}
        .join(u"  "_s);
}

} // namespace

QList<QCommandLineOption> rotaFileOptions()
{
    return {{u"ics"_s, u"The calendar to write."_s, u"FILE"_s}, {u"csv"_s, u"The table to write."_s, u"FILE"_s},
        {u"folder"_s, u"A calendar of the crew and one of each person, into this folder."_s, u"DIR"_s},
        {u"people"_s, u"The people to import."_s, u"FILE.csv"_s},
        {u"absences"_s, u"The calendar of absences to import."_s, u"FILE.ics"_s},
        {u"person"_s, u"Of whom, by name or e-mail."_s, u"P"_s},
        {u"days"_s, u"Of fairness: the last so many days alone."_s, u"N"_s}};
}

int exportRota(Invocation &invocation, Console &console, const QCommandLineParser &parser)
{
    if (parser.isSet(u"folder"_s)) {
        const auto record = readRotaRecord(console.database(), console.calendar());
        if (!record)
            return invocation.fail(record.error());
        const QString folder = parser.value(u"folder"_s);
        if (const auto done = writeFeeds(folder, rotaFeeds(*record)); !done)
            return invocation.fail(done.error());
        if (invocation.json())
            invocation.print(QJsonObject{{u"written"_s, QJsonArray{folder}}});
        else
            invocation.print(RotaFiles::written(folder));
        return ExitSuccess;
    }
    if (!parser.isSet(u"ics"_s) && !parser.isSet(u"csv"_s))
        return invocation.misused(RotaFiles::exportUsage());
    const auto person = personOf(console, parser);
    if (!person)
        return invocation.fail(person.error());
    QJsonArray written;
    for (const QString &option : {u"ics"_s, u"csv"_s}) {
        if (!parser.isSet(option))
            continue;
        const QString path = parser.value(option);
        const auto done =
            option == u"ics"_s ? console.rota().exportCalendar(path, *person) : console.rota().exportCsv(path, *person);
        if (!done)
            return invocation.fail(done.error());
        written.append(path);
        if (!invocation.json())
            invocation.print(RotaFiles::written(path));
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"written"_s, written}});
    return ExitSuccess;
}

int importRota(Invocation &invocation, Console &console, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"people"_s) && !parser.isSet(u"absences"_s))
        return invocation.misused(RotaFiles::importUsage());
    int code = ExitSuccess;
    if (parser.isSet(u"people"_s))
        code = importPeople(invocation, console, parser.value(u"people"_s), parser.isSet(u"dry-run"_s));
    if (code == ExitSuccess && parser.isSet(u"absences"_s))
        code = importAbsences(invocation, console, parser);
    return code;
}

int showFairness(Invocation &invocation, Console &console, const QCommandLineParser &parser)
{
    std::optional<int> days;
    if (parser.isSet(u"days"_s)) {
        bool isNumber = false;
        days = parser.value(u"days"_s).toInt(&isNumber);
        if (!isNumber || *days < 1)
            return invocation.misused(RotaFiles::badDays(parser.value(u"days"_s)));
    }
    const auto report = console.rota().fairness(days);
    if (!report)
        return invocation.fail(report.error());
    if (parser.isSet(u"csv"_s)) {
        const QString path = parser.value(u"csv"_s);
        if (const auto done = console.rota().exportFairness(path, days); !done)
            return invocation.fail(done.error());
        if (!invocation.json())
            invocation.print(RotaFiles::written(path));
    }
    if (invocation.json()) {
        QJsonArray people;
        for (const WatchShare &share : report->people) {
            const Person person = report->person.value(share.person);
            QJsonObject object = jsonOf(share);
            object.insert(u"person"_s, person.name);
            object.insert(u"team"_s, report->team.value(person.team).name);
            people.append(object);
        }
        QJsonArray teams;
        for (const TeamShare &share : report->teams) {
            QJsonObject object = jsonOf(share.sum);
            object.insert(u"team"_s, report->team.value(share.team).name);
            object.insert(u"people"_s, share.people);
            object.insert(u"fair_captaincies"_s, share.fairCaptaincies);
            teams.append(object);
        }
        invocation.print(QJsonObject{{u"people"_s, people}, {u"teams"_s, teams}});
        return ExitSuccess;
    }
    qsizetype width = 0;
    for (const WatchShare &share : report->people)
        width = std::max(width, report->person.value(share.person).name.size());
    for (const TeamShare &share : report->teams)
        width = std::max(width, report->team.value(share.team).name.size());
    invocation.print(QString(width + 2, u' ') + RotaFiles::header());
    for (const WatchShare &share : report->people)
        invocation.print(report->person.value(share.person).name.leftJustified(width + 2) + lineOf(share));
    invocation.print(QString());
    for (const TeamShare &share : report->teams)
        invocation.print(report->team.value(share.team).name.leftJustified(width + 2) + lineOf(share.sum));
    return ExitSuccess;
}

} // namespace qd
