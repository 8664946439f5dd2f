// VerbCall: one call of a verb whose first word names an act: what its acts work with. A verb derives a class of its
// acts from it, with a run() that gives the exit code.
#pragma once

#include "app/cli/invocation.h"
#include "app/services/console.h"

namespace qd {

class VerbCall {
public:
    VerbCall(Invocation &invocation, const QCommandLineParser &parser, Console &console)
        : m_invocation(invocation)
        , m_parser(parser)
        , m_console(console)
        , m_words(parser.positionalArguments())
    {
    }

protected:
    Invocation &m_invocation;
    const QCommandLineParser &m_parser;
    Console &m_console;
    const QStringList m_words; // the act, then what it is about
};

// Reads the words and runs the call in the name of --author; `usage` is told when no act is named.
template <typename Call> int runCall(Invocation &invocation, QCommandLineParser &parser, const QString &usage)
{
    if (!invocation.parse(parser))
        return ExitUsage;
    if (parser.positionalArguments().isEmpty())
        return invocation.misused(usage);
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    console->setAuthor(parser.value(QStringLiteral("author")));
    return Call(invocation, parser, *console).run();
}

} // namespace qd
