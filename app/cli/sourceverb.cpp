#include "app/cli/sourceverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcefinding.h"
#include "app/services/sourcesecrets.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int pluginPollMs = 30'000; // a process each time

class SourceVerb {
    Q_DECLARE_TR_FUNCTIONS(SourceVerb)
public:
    static QString usage()
    {
        return tr(
            "give add prometheus URL, add alertmanager URL, add probe URL, add plugin PROGRAM ARG…, add host, list, "
            "test NAME or remove NAME");
    }
    static QString pluginUsage() { return tr("give add plugin [options] PROGRAM ARG…"); }
    static QString added(const QString &name) { return tr("Added “%1”.").arg(name); }
    static QString removed(const QString &name) { return tr("Removed “%1”.").arg(name); }
    static QString oneAuthentication() { return tr("give --user or a bearer token, not both"); }
    static QString ofProbesOnly(const QString &option) { return tr("--%1 is for probes").arg(option); }
    static QString needsSecret() { return tr("--user needs --password-file or --password-stdin"); }
    static QString notKept()
    {
        return tr(
            "There is no keyring here: the secret was not kept. Give it with --password-file or --bearer-file, or "
            "in the environment as %1.");
    }
    static QString facts(const SourceFacts &facts)
    {
        QStringList parts{u"%1 %2"_s.arg(facts.product, facts.version).trimmed()};
        if (facts.seriesCount)
            parts.append(tr("%n series", nullptr, int(qMin<qint64>(*facts.seriesCount, INT_MAX))));
        if (facts.alertCount)
            parts.append(tr("%n alert(s)", nullptr, int(qMin<qint64>(*facts.alertCount, INT_MAX))));
        if (facts.clockDifferenceMs)
            parts.append(tr("clock difference %1 s").arg(qRound64(double(*facts.clockDifferenceMs) / 1000)));
        return parts.join(u", "_s);
    }
};

QJsonObject json(const Source &source)
{
    QJsonObject object{{u"name"_s, source.name}, {u"kind"_s, toString(source.kind)}, {u"auth"_s, toString(source.auth)},
        {u"poll"_s, double(source.pollMs) / 1000}, {u"timeout"_s, double(source.timeoutMs) / 1000}};
    if (!source.url.isEmpty())
        object.insert(u"url"_s, source.url);
    if (source.kind == SourceKind::Probe) {
        object.insert(u"method"_s, source.probe.method);
        object.insert(u"headers"_s, QJsonArray::fromStringList(source.probe.headers));
        object.insert(u"expect_status"_s, source.probe.expectedStatus);
        object.insert(u"expect_text"_s, source.probe.expectedText);
        object.insert(u"follow"_s, source.probe.followRedirects);
    }
    if (source.kind == SourceKind::Plugin) {
        object.insert(u"program"_s, source.plugin.program);
        object.insert(u"arguments"_s, QJsonArray::fromStringList(source.plugin.arguments));
    }
    return object;
}

QString placeOf(const Source &source)
{
    if (source.kind != SourceKind::Plugin)
        return source.url;
    return (QStringList(source.plugin.program) + source.plugin.arguments).join(u' ').simplified();
}

// What a probe or a plugin measured, by name; nothing stands for what is not known.
QJsonArray json(const QList<Measurement> &measurements)
{
    QJsonArray rows;
    for (const Measurement &each : measurements) {
        QJsonObject labels;
        for (const auto &[name, value] : each.labels.asKeyValueRange())
            labels.insert(name, value);
        rows.append(QJsonObject{{u"metric"_s, each.metric}, {u"labels"_s, labels},
            {u"value"_s, std::isfinite(each.value) ? QJsonValue(each.value) : QJsonValue(QJsonValue::Null)}});
    }
    return rows;
}

int printAdded(Invocation &invocation, const Result<Source> &source)
{
    if (!source)
        return invocation.fail(source.error());
    if (invocation.json())
        invocation.print(json(*source));
    else
        invocation.print(SourceVerb::added(source->name));
    return ExitSuccess;
}

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

// Runs an event loop until `start` calls its argument.
template <typename Start> void waitFor(Start &&start)
{
    QEventLoop loop;
    bool done = false;
    start(&loop, [&] {
        done = true;
        loop.quit();
    });
    if (!done)
        loop.exec();
}

// --timeout and its like; what is wrong with it, or nothing.
QString takeDuration(const QCommandLineParser &parser, const QString &option, int &field)
{
    if (!parser.isSet(option))
        return {};
    const auto duration = parseDuration(parser.value(option));
    if (!duration || *duration < 1000 || *duration > 3'600'000)
        return u"--%1: %2"_s.arg(option, duration ? u"1s … 1h"_s : duration.error().detail);
    field = int(*duration);
    return {};
}

// What every kind has; the fault, or nothing.
QString takeCommon(const QCommandLineParser &parser, Source &source)
{
    source.name = parser.value(u"name"_s);
    const QString fault = takeDuration(parser, u"timeout"_s, source.timeoutMs);
    return fault.isEmpty() ? takeDuration(parser, u"interval"_s, source.pollMs) : fault;
}

QString takeAuthentication(const QCommandLineParser &parser, Source &source)
{
    source.caFile = absolute(parser.value(u"ca"_s));
    const bool basic = parser.isSet(u"user"_s);
    const bool bearer = parser.isSet(u"bearer-file"_s) || parser.isSet(u"bearer-stdin"_s);
    if (basic && bearer)
        return SourceVerb::oneAuthentication();
    if (basic && !parser.isSet(u"password-stdin"_s) && !parser.isSet(u"password-file"_s))
        return SourceVerb::needsSecret();
    source.auth = basic ? AuthKind::Basic : bearer ? AuthKind::Bearer : AuthKind::None;
    source.user = parser.value(u"user"_s);
    source.secretFile = absolute(parser.value(basic ? u"password-file"_s : u"bearer-file"_s));
    return {};
}

QCommandLineParser &withCommon(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"name"_s, u"What to call it."_s, u"NAME"_s}, {u"timeout"_s, u"For a whole answer."_s, u"DURATION"_s},
            {{u"interval"_s, u"poll"_s}, u"Between two polls."_s, u"DURATION"_s}});
    return parser;
}

int addServer(Invocation &invocation, const QCommandLineParser &parser, const QString &kind, const QString &url)
{
    Source source;
    source.url = url;
    QString fault = takeCommon(parser, source);
    if (fault.isEmpty())
        fault = takeAuthentication(parser, source);
    if (!fault.isEmpty())
        return invocation.misused(fault);
    const bool isProbe = kind == toString(SourceKind::Probe);
    for (const QString &option : {u"method"_s, u"header"_s, u"expect-status"_s, u"expect-text"_s, u"no-follow"_s}) {
        if (!isProbe && parser.isSet(option))
            return invocation.misused(SourceVerb::ofProbesOnly(option));
    }
    if (parser.isSet(u"method"_s))
        source.probe.method = parser.value(u"method"_s);
    source.probe.headers = parser.values(u"header"_s);
    if (parser.isSet(u"expect-status"_s))
        source.probe.expectedStatus = parser.value(u"expect-status"_s);
    source.probe.expectedText = parser.value(u"expect-text"_s);
    source.probe.followRedirects = !parser.isSet(u"no-follow"_s);
    const bool fromStdin = parser.isSet(u"password-stdin"_s) || parser.isSet(u"bearer-stdin"_s);
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    SourceDesk &desk = console->sources();
    const bool isAlertmanager = kind == toString(SourceKind::Alertmanager);
    const auto added = isProbe ? desk.addProbe(source)
        : isAlertmanager       ? desk.addAlertmanager(source)
                               : desk.addPrometheus(source);
    if (added && fromStdin) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return invocation.fail({Error::Kind::StoreFailed, u"stdin"_s, input.errorString()});
        Result<> kept;
        waitFor([&](QObject *context, auto done) {
            keepSecret(console->secrets(), added->id, input.readLine().trimmed(), context,
                [&kept, done](const Result<> &result) {
                    kept = result;
                    done();
                });
        });
        if (!kept)
            invocation.err() << "quarterdeck: " << SourceVerb::notKept().arg(secretVariableOf(*added)) << Qt::endl;
    }
    return printAdded(invocation, added);
}

// All that follows the program is the plugin's, so options of ours stand before it.
int addPlugin(Invocation &invocation, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!invocation.parse(withCommon(parser), words))
        return ExitUsage;
    QStringList command = parser.positionalArguments();
    if (command.isEmpty())
        return invocation.misused(SourceVerb::pluginUsage());
    Source source;
    source.pollMs = pluginPollMs;
    if (const QString fault = takeCommon(parser, source); !fault.isEmpty())
        return invocation.misused(fault);
    source.plugin.program = command.takeFirst();
    source.plugin.arguments = command;
    Console *console = invocation.console();
    return console ? printAdded(invocation, console->sources().addPlugin(source)) : int(ExitFailure);
}

int list(Invocation &invocation)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    if (auto host = console->sources().ensureHost(); !host)
        return invocation.fail(host.error());
    const auto sources = console->sources().sources();
    if (!sources)
        return invocation.fail(sources.error());
    QJsonArray rows;
    for (const Source &source : *sources) {
        rows.append(json(source));
        if (!invocation.json())
            invocation.print(
                u"%1  %2  %3"_s.arg(source.name, -24).arg(toString(source.kind), -12).arg(placeOf(source)));
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"sources"_s, rows}});
    return ExitSuccess;
}

int test(Invocation &invocation, const QString &name)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    if (auto host = console->sources().ensureHost(); !host)
        return invocation.fail(host.error());
    const auto source = console->sources().named(name);
    if (!source)
        return invocation.fail(source.error());
    Result<SourceFacts> facts;
    waitFor([&](QObject *context, auto done) {
        console->recorder().test(*source, context, [&facts, done](const Result<SourceFacts> &result) {
            facts = result;
            done();
        });
    });
    if (!facts)
        return invocation.fail(facts.error());
    const bool isRun = source->kind == SourceKind::Probe || source->kind == SourceKind::Plugin;
    if (!invocation.json()) {
        invocation.print(isRun ? findingOf(*source, *facts).text : SourceVerb::facts(*facts));
        return ExitSuccess;
    }
    const auto orNull = [](std::optional<qint64> number, double divisor) {
        return number ? QJsonValue(double(*number) / divisor) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject found{{u"name"_s, source->name}, {u"product"_s, facts->product}, {u"version"_s, facts->version},
        {u"series"_s, orNull(facts->seriesCount, 1)}, {u"clock_difference"_s, orNull(facts->clockDifferenceMs, 1000)}};
    if (facts->alertCount)
        found.insert(u"alerts"_s, *facts->alertCount);
    if (isRun) {
        found.insert(u"text"_s, facts->text);
        found.insert(u"warnings"_s, QJsonArray::fromStringList(facts->warnings));
        found.insert(u"measurements"_s, json(facts->measurements));
    }
    invocation.print(found);
    return ExitSuccess;
}

int remove(Invocation &invocation, const QString &name)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto source = console->sources().named(name);
    if (!source)
        return invocation.fail(source.error());
    if (auto removed = console->sources().remove(source->id); !removed)
        return invocation.fail(removed.error());
    forgetSecret(console->secrets(), *source);
    invocation.print(SourceVerb::removed(name));
    return ExitSuccess;
}

} // namespace

int runSource(Invocation &invocation)
{
    QStringList given = invocation.words();
    if (const qsizetype add = given.indexOf(u"add"_s);
        add >= 0 && given.value(add + 1) == toString(SourceKind::Plugin)) {
        given.remove(add, 2);
        return addPlugin(invocation, given);
    }
    QCommandLineParser parser;
    withCommon(parser).addOptions({{u"user"_s, u"Basic authentication."_s, u"USER"_s},
        {u"password-file"_s, u"A file that holds the password."_s, u"FILE"_s},
        {u"password-stdin"_s, u"Read the password from standard input, into the keyring."_s},
        {u"bearer-file"_s, u"A file that holds the token."_s, u"FILE"_s},
        {u"bearer-stdin"_s, u"Read the token from standard input, into the keyring."_s},
        {u"ca"_s, u"An authority to trust, PEM."_s, u"FILE"_s},
        {u"method"_s, u"Of a probe: GET, HEAD, POST…"_s, u"METHOD"_s},
        {u"header"_s, u"Of a probe; may be given several times."_s, u"NAME: VALUE"_s},
        {u"expect-status"_s, u"Of a probe: codes and ranges of a good answer."_s, u"200-299,401"_s},
        {u"expect-text"_s, u"Of a probe: text that a good answer holds."_s, u"TEXT"_s},
        {u"no-follow"_s, u"Of a probe: follow no redirect."_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    const QString act = words.value(0);
    const QStringList servers{
        toString(SourceKind::Prometheus), toString(SourceKind::Alertmanager), toString(SourceKind::Probe)};
    if (act == u"add"_s && words.size() == 3 && servers.contains(words[1]))
        return addServer(invocation, parser, words[1], words[2]);
    if (act == u"add"_s && words.value(1) == u"host"_s && words.size() == 2) {
        Console *console = invocation.console();
        return console ? printAdded(invocation, console->sources().addHost()) : int(ExitFailure);
    }
    if (act == u"list"_s && words.size() == 1)
        return list(invocation);
    if (act == u"test"_s && words.size() == 2)
        return test(invocation, words[1]);
    if (act == u"remove"_s && words.size() == 2)
        return remove(invocation, words[1]);
    return invocation.misused(SourceVerb::usage());
}

} // namespace qd
