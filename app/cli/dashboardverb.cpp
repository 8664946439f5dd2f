#include "app/cli/dashboardverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/dashboardexchange.h"
#include "app/services/sourcedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class DashboardVerb {
    Q_DECLARE_TR_FUNCTIONS(DashboardVerb)
public:
    static QString usage() { return tr("give import FILE.json, export TITLE [FILE.json] or list"); }
    static QString taken(const DashboardReading &reading)
    {
        return tr("“%1”: panels taken: %2, left out: %3.")
            .arg(reading.dashboard.title, QString::number(reading.panelsTaken), QString::number(reading.panelsLeft));
    }
    static QString leftOut(const QString &line) { return tr("left out: %1").arg(line); }
    static QString changed(const QString &line) { return tr("changed: %1").arg(line); }
    static QString nothing() { return tr("nothing of it can be shown here: no dashboard was made"); }
    static QString row(const Dashboard &dashboard)
    {
        return u"%1  %2"_s.arg(dashboard.title, -32).arg(tr("%n panels", nullptr, int(dashboard.panels.size())));
    }
};

// With this host among the sources, as the window would have it.
Console *consoleOf(Invocation &invocation)
{
    Console *console = invocation.console();
    if (!console)
        return nullptr;
    if (auto host = console->sources().ensureHost(); !host) {
        invocation.fail(host.error());
        return nullptr;
    }
    return console;
}

void report(const DashboardReading &reading, QTextStream &stream)
{
    stream << DashboardVerb::taken(reading) << Qt::endl;
    for (const QString &line : reading.leftOut)
        stream << "  " << DashboardVerb::leftOut(line) << Qt::endl;
    for (const QString &line : reading.changed)
        stream << "  " << DashboardVerb::changed(line) << Qt::endl;
}

int import(Invocation &invocation, const QString &path, const QString &sourceName, bool dryRun)
{
    Console *console = consoleOf(invocation);
    if (!console)
        return ExitFailure;
    SourceId fallback;
    if (!sourceName.isEmpty()) {
        const auto source = console->sources().named(sourceName);
        if (!source)
            return invocation.fail(source.error());
        fallback = source->id;
    }
    const DashboardExchange exchange(console->dashboards(), console->sources(), console->clock());
    const auto reading = exchange.read(path, fallback);
    if (!reading)
        return invocation.fail(reading.error());
    if (reading->panelsTaken == 0 && reading->panelsLeft > 0) {
        report(*reading, invocation.err());
        return invocation.fail({Error::Kind::Invalid, path, DashboardVerb::nothing()});
    }
    if (!dryRun) {
        if (auto kept = console->dashboards().save(reading->dashboard); !kept)
            return invocation.fail(kept.error());
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{u"title"_s, reading->dashboard.title}, {u"panels_taken"_s, reading->panelsTaken},
            {u"panels_left"_s, reading->panelsLeft}, {u"left_out"_s, QJsonArray::fromStringList(reading->leftOut)},
            {u"changed"_s, QJsonArray::fromStringList(reading->changed)}});
    } else {
        report(*reading, invocation.out());
    }
    return ExitSuccess;
}

int exportOne(Invocation &invocation, const QString &title, const QString &path, bool overwrite)
{
    Console *console = consoleOf(invocation);
    if (!console)
        return ExitFailure;
    const DashboardExchange exchange(console->dashboards(), console->sources(), console->clock());
    const auto dashboard = exchange.titled(title);
    if (!dashboard)
        return invocation.fail(dashboard.error());
    if (!path.isEmpty()) {
        const auto written = exchange.write(*dashboard, path, overwrite);
        return written ? int(ExitSuccess) : invocation.fail(written.error());
    }
    const auto json = exchange.json(*dashboard);
    if (!json)
        return invocation.fail(json.error());
    invocation.out() << QString::fromUtf8(*json);
    invocation.out().flush();
    return ExitSuccess;
}

int list(Invocation &invocation)
{
    Console *console = consoleOf(invocation);
    if (!console)
        return ExitFailure;
    const auto dashboards = console->dashboards().dashboards();
    if (!dashboards)
        return invocation.fail(dashboards.error());
    QJsonArray rows;
    for (const Dashboard &dashboard : *dashboards) {
        rows.append(QJsonObject{{u"title"_s, dashboard.title}, {u"panels"_s, dashboard.panels.size()},
            {u"variables"_s, dashboard.variables.size()}});
        if (!invocation.json())
            invocation.print(DashboardVerb::row(dashboard));
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"dashboards"_s, rows}});
    return ExitSuccess;
}

} // namespace

int runDashboards(Invocation &invocation)
{
    QCommandLineParser parser;
    const QCommandLineOption source(u"source"_s,
        u"Who answers the queries of a Grafana dashboard, or stands in for a source not here."_s, u"NAME"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Say what would be taken, and keep nothing."_s);
    const QCommandLineOption force(u"force"_s, u"Write over the file."_s);
    parser.addOptions({source, dryRun, force});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    const QString act = words.value(0);
    if (act == u"import"_s && words.size() == 2)
        return import(invocation, words[1], parser.value(source), parser.isSet(dryRun));
    if (act == u"export"_s && (words.size() == 2 || words.size() == 3))
        return exportOne(invocation, words[1], words.value(2), parser.isSet(force));
    if (act == u"list"_s && words.size() == 1)
        return list(invocation);
    return invocation.misused(DashboardVerb::usage());
}

} // namespace qd
