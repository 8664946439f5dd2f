#include "app/cli/sourceverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcesecrets.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class SourceVerb {
    Q_DECLARE_TR_FUNCTIONS(SourceVerb)
public:
    static QString usage() { return tr("give add prometheus URL, add host, list, test NAME or remove NAME"); }
    static QString notYet(const QString &kind)
    {
        return tr("sources of the kind “%1” are not in this version").arg(kind);
    }
    static QString added(const QString &name) { return tr("Added “%1”.").arg(name); }
    static QString removed(const QString &name) { return tr("Removed “%1”.").arg(name); }
    static QString oneAuthentication() { return tr("give --user or a bearer token, not both"); }
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
    return object;
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

int addPrometheus(Invocation &invocation, const QCommandLineParser &parser, const QString &url)
{
    Source source;
    source.url = url;
    source.name = parser.value(u"name"_s);
    source.caFile = absolute(parser.value(u"ca"_s));
    const bool basic = parser.isSet(u"user"_s);
    const bool bearer = parser.isSet(u"bearer-file"_s) || parser.isSet(u"bearer-stdin"_s);
    if (basic && bearer)
        return invocation.misused(SourceVerb::oneAuthentication());
    const bool fromStdin = parser.isSet(u"password-stdin"_s) || parser.isSet(u"bearer-stdin"_s);
    if (basic && !fromStdin && !parser.isSet(u"password-file"_s))
        return invocation.misused(SourceVerb::needsSecret());
    source.auth = basic ? AuthKind::Basic : bearer ? AuthKind::Bearer : AuthKind::None;
    source.user = parser.value(u"user"_s);
    source.secretFile = absolute(parser.value(basic ? u"password-file"_s : u"bearer-file"_s));
    for (const auto &[option, field] :
        {std::pair(u"timeout"_s, &source.timeoutMs), std::pair(u"poll"_s, &source.pollMs)}) {
        if (!parser.isSet(option))
            continue;
        const auto duration = parseDuration(parser.value(option));
        if (!duration || *duration < 1000 || *duration > 3'600'000)
            return invocation.misused(u"--%1: %2"_s.arg(option, duration ? u"1s … 1h"_s : duration.error().detail));
        *field = int(*duration);
    }
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto added = console->sources().addPrometheus(source);
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
            invocation.print(u"%1  %2  %3"_s.arg(source.name, -24).arg(toString(source.kind), -12).arg(source.url));
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
    if (!invocation.json()) {
        invocation.print(SourceVerb::facts(*facts));
        return ExitSuccess;
    }
    const auto orNull = [](std::optional<qint64> number, double divisor) {
        return number ? QJsonValue(double(*number) / divisor) : QJsonValue(QJsonValue::Null);
    };
    invocation.print(QJsonObject{{u"name"_s, source->name}, {u"product"_s, facts->product},
        {u"version"_s, facts->version}, {u"series"_s, orNull(facts->seriesCount, 1)},
        {u"clock_difference"_s, orNull(facts->clockDifferenceMs, 1000)}});
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
    QCommandLineParser parser;
    parser.addOptions({{u"name"_s, u"What to call it."_s, u"NAME"_s},
        {u"user"_s, u"Basic authentication."_s, u"USER"_s},
        {u"password-file"_s, u"A file that holds the password."_s, u"FILE"_s},
        {u"password-stdin"_s, u"Read the password from standard input, into the keyring."_s},
        {u"bearer-file"_s, u"A file that holds the token."_s, u"FILE"_s},
        {u"bearer-stdin"_s, u"Read the token from standard input, into the keyring."_s},
        {u"ca"_s, u"An authority to trust, PEM."_s, u"FILE"_s}, {u"timeout"_s, u"For a whole answer."_s, u"DURATION"_s},
        {u"poll"_s, u"Between two polls."_s, u"DURATION"_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    const QString act = words.value(0);
    if (act == u"add"_s && words.value(1) == u"prometheus"_s && words.size() == 3)
        return addPrometheus(invocation, parser, words[2]);
    if (act == u"add"_s && words.size() >= 2 && (words[1] == u"probe"_s || words[1] == u"plugin"_s))
        return invocation.misused(SourceVerb::notYet(words[1]));
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
