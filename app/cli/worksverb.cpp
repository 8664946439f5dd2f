#include "app/cli/worksverb.h"

#include "app/cli/verbfiles.h"
#include "app/services/console.h"
#include "app/services/workdesk.h"
#include "app/services/workexport.h"
#include "app/services/workwords.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class WorksVerb {
    Q_DECLARE_TR_FUNCTIONS(WorksVerb)
public:
    static QString usage() { return tr("give list, import FILE.json or export FILE"); }
    static QString none() { return tr("No work yet."); }
    static QString nothingChanged() { return tr("Nothing was changed: this is what would come."); }
    static QString written(const QString &path) { return tr("Written to %1.").arg(path); }
    static QString isThere() { return tr("the file is there already: --overwrite replaces it"); }
    static QString heading(const WorkColumn &column, int cards)
    {
        return u"%1 (%2)"_s.arg(columnName(column), countAgainst(cards, column.limit));
    }
    static QString line(const Work &work, QDate today)
    {
        QStringList about{
            work.owner, work.due.isValid() ? tr("due %1").arg(work.due.toString(Qt::ISODate)) : QString()};
        if (work.isOverdue(today))
            about.append(tr("overdue"));
        about.removeAll(QString());
        return about.isEmpty() ? u"  %1"_s.arg(work.title) : u"  %1  (%2)"_s.arg(work.title, about.join(u", "_s));
    }
};

int list(Invocation &invocation, bool archived)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto columns = archived ? console->works().everyColumn() : console->works().columns();
    const auto works = archived ? console->works().archived() : console->works().onBoard();
    if (!columns || !works)
        return invocation.fail(columns ? works.error() : columns.error());
    if (invocation.json()) {
        invocation.print(worksAsJson(*columns, *works, console->zone()));
        return ExitSuccess;
    }
    if (works->isEmpty())
        invocation.print(WorksVerb::none());
    const QDate today = QDateTime::fromMSecsSinceEpoch(invocation.clock().nowMs(), console->zone()).date();
    for (const WorkColumn &column : *columns) {
        QList<Work> cards;
        std::copy_if(works->begin(), works->end(), std::back_inserter(cards),
            [&column](const Work &work) { return work.column == column.id; });
        if (cards.isEmpty())
            continue;
        invocation.print(WorksVerb::heading(column, int(cards.size())));
        for (const Work &work : std::as_const(cards))
            invocation.print(WorksVerb::line(work, today));
    }
    return ExitSuccess;
}

QJsonObject toJson(const WorkImport &report)
{
    QJsonArray columns;
    for (const WorkImport::Column &column : report.columns) {
        columns.append(QJsonObject{{u"list"_s, column.list}, {u"column"_s, column.column}, {u"new"_s, column.isNew},
            {u"cards"_s, column.cards}});
    }
    QJsonArray notes;
    for (const ImportNote &note : report.notes) {
        notes.append(
            QJsonObject{{u"effect"_s, note.effect == ImportNote::Effect::LeftOut ? u"left_out"_s : u"changed"_s},
                {u"text"_s, note.text.contains(u"%1"_s) ? note.text.arg(note.detail) : note.text},
                {u"cards"_s, QJsonArray::fromStringList(note.subjects)}});
    }
    return {{u"board"_s, report.board}, {u"added"_s, report.added}, {u"archived"_s, report.archived},
        {u"already_here"_s, report.alreadyHere}, {u"left_out"_s, report.left}, {u"columns"_s, columns},
        {u"notes"_s, notes}};
}

int import(Invocation &invocation, const QString &path, bool dryRun)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return invocation.fail(bytes.error());
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto report = console->works().import(*bytes, console->zone(), dryRun);
    if (!report) {
        Error error = report.error();
        if (error.subject.isEmpty())
            error.subject = path;
        return invocation.fail(error);
    }
    if (invocation.json()) {
        invocation.print(toJson(*report));
        return ExitSuccess;
    }
    for (const QString &line : report->inWords())
        invocation.print(line);
    if (dryRun)
        invocation.print(WorksVerb::nothingChanged());
    return ExitSuccess;
}

int exportTo(Invocation &invocation, const QString &path, bool overwrite)
{
    if (QFileInfo::exists(path) && !overwrite)
        return invocation.fail({Error::Kind::Conflict, path, WorksVerb::isThere()});
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto bytes = console->works().exported(QFileInfo(path).suffix().toLower(), console->zone());
    if (!bytes)
        return invocation.fail(bytes.error());
    if (const auto saved = saveFile(path, *bytes); !saved)
        return invocation.fail(saved.error());
    if (invocation.json())
        invocation.print(QJsonObject{{u"file"_s, path}});
    else
        invocation.print(WorksVerb::written(path));
    return ExitSuccess;
}

} // namespace

int runWorks(Invocation &invocation)
{
    QCommandLineParser parser;
    const QCommandLineOption archived(u"archived"_s, u"Those that left the board."_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Say what would come, and change nothing."_s);
    const QCommandLineOption overwrite(u"overwrite"_s, u"Replace the file when it is there."_s);
    parser.addOptions({archived, dryRun, overwrite});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    if (words.value(0) == u"list"_s && words.size() == 1)
        return list(invocation, parser.isSet(archived));
    if (words.value(0) == u"import"_s && words.size() == 2)
        return import(invocation, words[1], parser.isSet(dryRun));
    if (words.value(0) == u"export"_s && words.size() == 2)
        return exportTo(invocation, words[1], parser.isSet(overwrite));
    return invocation.misused(WorksVerb::usage());
}

} // namespace qd
