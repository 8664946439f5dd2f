#include "app/cli/objectivesverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/objectivedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ObjectivesVerb {
    Q_DECLARE_TR_FUNCTIONS(ObjectivesVerb)
public:
    static QString badPeriod() { return tr("the period ends before it begins"); }
    static QString usage() { return tr("give no more words, or target OBJECTIVE VALUE"); }
    static QString badTarget(const QString &text) { return tr("“%1” is no number").arg(text); }
    static QString badObjective(const QString &text)
    {
        return tr("an objective is detect, restore, fix, tickets or confidence, not “%1”").arg(text);
    }
};

int setTarget(Invocation &invocation, Console &console, const QStringList &words)
{
    const auto objective = objectiveFrom(words[1]);
    if (!objective)
        return invocation.misused(ObjectivesVerb::badObjective(words[1]));
    bool isNumber = false;
    const double value = words[2].toDouble(&isNumber);
    if (!isNumber)
        return invocation.misused(ObjectivesVerb::badTarget(words[2]));
    const auto done = console.objectives().setTarget(*objective, value);
    return done ? ExitSuccess : invocation.fail(done.error());
}

} // namespace

int runObjectives(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"from"_s, u"Not before; the last twelve watches otherwise."_s, u"TIME"_s},
        {u"to"_s, u"Before."_s, u"TIME"_s}, {u"csv"_s, u"As CSV."_s}, {u"markdown"_s, u"As a table in Markdown."_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty() && (words.size() != 3 || words.first() != u"target"))
        return invocation.misused(ObjectivesVerb::usage());
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    if (!words.isEmpty())
        return setTarget(invocation, *console, words);
    TimeRange period = console->objectives().lastWatches();
    for (const auto &[option, at] : {std::pair(u"from"_s, &period.from), {u"to"_s, &period.to}}) {
        if (!parser.isSet(option))
            continue;
        const auto time = parseTime(parser.value(option), invocation.clock().nowMs(), console->zone());
        if (!time)
            return invocation.misused(u"--%1: %2: %3"_s.arg(option, time.error().subject, time.error().detail));
        *at = *time;
    }
    if (period.to <= period.from)
        return invocation.misused(ObjectivesVerb::badPeriod());
    const auto standings = console->objectives().standings(period);
    if (!standings)
        return invocation.fail(standings.error());
    if (invocation.json())
        invocation.print(objectivesDocument(period, *standings, console->zone()));
    else if (parser.isSet(u"csv"_s))
        invocation.print(QString::fromUtf8(objectivesCsv(*standings)).trimmed());
    else if (parser.isSet(u"markdown"_s))
        invocation.print(objectivesMarkdown(*standings).trimmed());
    else {
        for (const QStringList &line : objectivesAsLines(*standings).mid(1))
            invocation.print(
                line[0].leftJustified(28) + line[2].leftJustified(18) + line[1].leftJustified(18) + line[3]);
    }
    return ExitSuccess;
}

} // namespace qd
