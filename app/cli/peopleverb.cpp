#include "app/cli/peopleverb.h"

#include "app/cli/verbfiles.h"
#include "app/services/console.h"
#include "app/services/peopledesk.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class PeopleVerb {
    Q_DECLARE_TR_FUNCTIONS(PeopleVerb)
public:
    static QString summary(const ImportReport &report)
    {
        return tr("%1 added, %2 updated, %3 unchanged, %4 refused.")
            .arg(report.added)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.refused.size());
    }
    static QString refusal(const ImportReport::Refusal &refusal)
    {
        return tr("line %1: %2").arg(refusal.line).arg(refusal.reason);
    }
    static QString unknownColumns(const QStringList &names)
    {
        return tr("these columns are not known, and left out: %1").arg(names.join(u", "_s));
    }
    static QString nothingByHalves() { return tr("Nothing was imported: correct these lines first."); }
    static QJsonObject json(const PersonChange &change)
    {
        QJsonObject fields;
        for (const FieldChange &field : change.fields)
            fields.insert(field.column, QJsonArray{field.before, field.after});
        return {{u"line"_s, change.line}, {u"name"_s, change.person.name}, {u"new"_s, change.isNew()},
            {u"fields"_s, fields}};
    }
    static QString words(const PersonChange &change)
    {
        QStringList fields;
        for (const FieldChange &field : change.fields) {
            fields.append(change.isNew() ? u"%1 %2"_s.arg(field.column, field.after)
                                         : u"%1 %2 → %3"_s.arg(field.column, field.before, field.after));
        }
        return (change.isNew() ? tr("line %1: adds %2: %3") : tr("line %1: changes %2: %3"))
            .arg(change.line)
            .arg(change.person.name, fields.join(u", "_s));
    }
    static QString usage() { return tr("give import FILE.csv, list or export"); }
    static QString nobody() { return tr("Nobody yet. Import a file with: quarterdeck people import FILE.csv"); }
};

int list(Invocation &invocation)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto people = console->people().people();
    const auto teams = console->people().teams();
    if (!people || !teams)
        return invocation.fail(people ? teams.error() : people.error());
    QHash<TeamId, QString> names;
    for (const Team &team : *teams)
        names.insert(team.id, team.name);
    const auto dateOrNull = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue::Null;
    };
    QJsonArray rows;
    for (const Person &person : *people) {
        if (person.removed.isValid())
            continue;
        rows.append(QJsonObject{{u"name"_s, person.name}, {u"email"_s, person.email}, {u"slack"_s, person.slack},
            {u"phone"_s, person.phone}, {u"team"_s, names.value(person.team)}, {u"joined"_s, dateOrNull(person.joined)},
            {u"left"_s, dateOrNull(person.left)}, {u"opted_out"_s, person.optedOut},
            {u"opted_out_until"_s, dateOrNull(person.optedOutUntil)},
            {u"captaincies_before"_s, person.captainciesBefore}});
        if (!invocation.json()) {
            invocation.print(
                u"%1  %2  %3"_s.arg(person.name, -24).arg(names.value(person.team), -16).arg(person.email));
        }
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"people"_s, rows}});
    else if (people->isEmpty())
        invocation.print(PeopleVerb::nobody());
    return ExitSuccess;
}

int exportAll(Invocation &invocation)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto csv = console->people().exportCsv();
    if (!csv)
        return invocation.fail(csv.error());
    invocation.out() << QString::fromUtf8(*csv);
    invocation.out().flush();
    return ExitSuccess;
}

} // namespace

int importPeople(Invocation &invocation, Console &console, const QString &path, bool dryRun)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return invocation.fail(bytes.error());
    const auto preview = console.people().previewCsv(*bytes);
    const bool write = preview && preview->refused.isEmpty() && !dryRun;
    const auto report = write ? console.people().importCsv(*bytes) : preview;
    if (!report) {
        Error error = report.error();
        if (error.subject.isEmpty())
            error.subject = path;
        return invocation.fail(error);
    }
    QJsonArray refused;
    for (const ImportReport::Refusal &refusal : report->refused) {
        refused.append(QJsonObject{{u"line"_s, refusal.line}, {u"reason"_s, refusal.reason}});
        invocation.err() << path << u": "_s << PeopleVerb::refusal(refusal) << Qt::endl;
    }
    if (!report->unknownColumns.isEmpty())
        invocation.err() << path << u": "_s << PeopleVerb::unknownColumns(report->unknownColumns) << Qt::endl;
    QJsonArray changes;
    for (const PersonChange &change : report->changes) {
        changes.append(PeopleVerb::json(change));
        if (!invocation.json())
            invocation.print(PeopleVerb::words(change));
    }
    if (invocation.json()) {
        invocation.print(
            QJsonObject{{u"changes"_s, changes}, {u"added"_s, report->added}, {u"updated"_s, report->updated},
                {u"unchanged"_s, report->unchanged}, {u"teams_added"_s, report->teamsAdded}, {u"refused"_s, refused}});
    } else {
        invocation.print(PeopleVerb::summary(*report));
        if (!report->refused.isEmpty())
            invocation.print(PeopleVerb::nothingByHalves());
    }
    return report->refused.isEmpty() ? ExitSuccess : ExitFailure;
}

int runPeople(Invocation &invocation)
{
    QCommandLineParser parser;
    const QCommandLineOption dryRun(u"dry-run"_s, u"Say what would change, and change nothing."_s);
    parser.addOption(dryRun);
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    if (words.value(0) == u"import"_s && words.size() == 2) {
        Console *console = invocation.console();
        return console ? importPeople(invocation, *console, words[1], parser.isSet(dryRun)) : ExitFailure;
    }
    if (words.value(0) == u"list"_s && words.size() == 1)
        return list(invocation);
    if (words.value(0) == u"export"_s && words.size() == 1)
        return exportAll(invocation);
    return invocation.misused(PeopleVerb::usage());
}

} // namespace qd
