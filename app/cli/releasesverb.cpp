#include "app/cli/releasesverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/releasedesk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ReleasesVerb {
    Q_DECLARE_TR_FUNCTIONS(ReleasesVerb)
public:
    static QString usage() { return tr("give status, block REASON or lift"); }
    static QString free() { return tr("Releases may go ahead."); }
    static QString blocked(const ReleaseBlock &block, const QTimeZone &zone)
    {
        const QString since =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(block.since, zone), QLocale::ShortFormat);
        return tr("Releases are blocked by %1 since %2: ").arg(block.by, since) + block.reason;
    }
};

int status(Invocation &invocation, Console &console)
{
    const auto block = console.releases().block();
    if (!block)
        return invocation.fail(block.error());
    QString key;
    if (*block && !(*block)->incident.isNull()) {
        if (const auto incident = console.incidents().incident((*block)->incident); incident)
            key = incident->key();
    }
    if (invocation.json())
        invocation.print(releaseDocument(*block, key, console.zone()));
    else if (!*block)
        invocation.print(ReleasesVerb::free());
    if (!*block)
        return ExitSuccess;
    if (!invocation.json())
        invocation.err() << ReleasesVerb::blocked(**block, console.zone()) << Qt::endl;
    return ExitFailure;
}

int blockThem(Invocation &invocation, Console &console, const QCommandLineParser &parser)
{
    IncidentId about;
    if (parser.isSet(u"incident"_s)) {
        const auto incident = console.incidents().byKey(parser.value(u"incident"_s));
        if (!incident)
            return invocation.fail(incident.error());
        about = incident->id;
    }
    std::optional<qint64> remindAt;
    if (parser.isSet(u"remind"_s)) {
        const auto ms = parseDuration(parser.value(u"remind"_s));
        if (!ms)
            return invocation.misused(ms.error().detail);
        remindAt = invocation.clock().nowMs() + *ms;
    }
    const auto block = console.releases().block(parser.positionalArguments().mid(1).join(u' '), remindAt, about);
    return block ? ExitSuccess : invocation.fail(block.error());
}

} // namespace

int runReleases(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"incident"_s, u"Of block: because of it, as INC-42."_s, u"KEY"_s},
        {u"remind"_s, u"Of block: remind after this long; an hour otherwise."_s, u"DURATION"_s},
        {u"author"_s, u"Who says so."_s, u"NAME"_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QString act = parser.positionalArguments().value(0);
    if (act != u"status" && act != u"block" && act != u"lift")
        return invocation.misused(ReleasesVerb::usage());
    if (act == u"block" && parser.positionalArguments().size() < 2)
        return invocation.misused(ReleasesVerb::usage());
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    console->setAuthor(parser.value(u"author"_s));
    if (act == u"status")
        return status(invocation, *console);
    if (act == u"block")
        return blockThem(invocation, *console, parser);
    const auto lifted = console->releases().lift();
    return lifted ? ExitSuccess : invocation.fail(lifted.error());
}

} // namespace qd
