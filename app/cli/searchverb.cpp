#include "app/cli/searchverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/everythingsearch.h"
#include "app/services/guidedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class SearchVerb {
    Q_DECLARE_TR_FUNCTIONS(SearchVerb)
public:
    static QString usage() { return tr("give the words to look for"); }
    static QString nothing() { return tr("Nothing holds these words."); }
};

} // namespace

int runSearch(Invocation &invocation)
{
    QCommandLineParser parser;
    if (!invocation.parse(parser))
        return ExitUsage;
    const QString typed = parser.positionalArguments().join(u' ').trimmed();
    if (typed.isEmpty())
        return invocation.misused(SearchVerb::usage());
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    if (const auto ready = console->guide().ensureBuiltIn(); !ready)
        return invocation.fail(ready.error());
    const auto found =
        EverythingSearch::find(console->database(), typed, [console] { return console->guide().runbooks(); });
    if (!found)
        return invocation.fail(found.error());
    QJsonArray rows;
    for (const Found &each : *found) {
        rows.append(QJsonObject{{u"kind"_s, toString(each.kind)}, {u"id"_s, each.id}, {u"title"_s, each.title},
            {u"excerpt"_s, each.excerpt}});
        if (invocation.json())
            continue;
        invocation.print(toString(each.kind).leftJustified(10) + each.title);
        if (!each.excerpt.isEmpty())
            invocation.print(QString(10, u' ') + each.excerpt);
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"found"_s, rows}});
    else if (rows.isEmpty())
        invocation.print(SearchVerb::nothing());
    return ExitSuccess;
}

} // namespace qd
