#include "app/cli/ruleverb.h"

#include "app/cli/invocation.h"
#include "app/services/alertruledesk.h"
#include "app/services/console.h"
#include "app/services/ruleexchange.h"
#include "app/services/sourcedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class RuleVerb {
    Q_DECLARE_TR_FUNCTIONS(RuleVerb)
public:
    static QString usage() { return tr("give import FILE.yaml --source NAME, test FILE.yaml, list or export"); }
    static QString taken(int rules, int recording)
    {
        return tr("%n rule(s) taken, %1 recording rules left out", nullptr, rules).arg(recording);
    }
};

int import(Invocation &invocation, const QString &path, const QString &sourceName, bool dryRun)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    SourceId source;
    if (!sourceName.isEmpty()) {
        const auto named = console->sources().named(sourceName);
        if (!named)
            return invocation.fail(named.error());
        source = named->id;
    }
    RuleExchange exchange(console->alertRules());
    const auto reading = exchange.read(path, source);
    if (!reading)
        return invocation.fail(reading.error());
    if (!dryRun) {
        if (auto added = exchange.add(*reading); !added)
            return invocation.fail(added.error());
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{u"rules"_s, int(reading->rules.size())},
            {u"recording_rules_left_out"_s, reading->recordingRules},
            {u"notes"_s, QJsonArray::fromStringList(reading->notes)}});
        return ExitSuccess;
    }
    invocation.out() << RuleVerb::taken(int(reading->rules.size()), reading->recordingRules) << Qt::endl;
    for (const QString &note : reading->notes)
        invocation.out() << "  " << note << Qt::endl;
    return ExitSuccess;
}

int list(Invocation &invocation)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto rules = console->alertRules().rules();
    if (!rules)
        return invocation.fail(rules.error());
    QJsonArray rows;
    for (const AlertRule &rule : *rules) {
        QJsonObject row{{u"name"_s, rule.name}, {u"group"_s, rule.group}, {u"expr"_s, rule.expr},
            {u"for"_s, double(rule.forMs) / 1000}, {u"severity"_s, rule.labels.value(u"severity"_s)},
            {u"enabled"_s, rule.enabled}};
        if (rule.condition) {
            row.insert(u"comparison"_s, toString(rule.condition->comparison));
            row.insert(u"threshold"_s, rule.condition->threshold);
        }
        rows.append(row);
        if (!invocation.json())
            invocation.out() << rule.name << "  " << rule.expr.simplified() << Qt::endl;
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"rules"_s, rows}});
    return ExitSuccess;
}

int exportAll(Invocation &invocation)
{
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto yaml = RuleExchange(console->alertRules()).yaml();
    if (!yaml)
        return invocation.fail(yaml.error());
    invocation.out() << QString::fromUtf8(*yaml);
    invocation.out().flush();
    return ExitSuccess;
}

} // namespace

int runRules(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOption({u"source"_s, u"Which source they are judged on."_s, u"NAME"_s});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    if (what == u"import"_s && words.size() == 2 && parser.isSet(u"source"_s))
        return import(invocation, words[1], parser.value(u"source"_s), false);
    if (what == u"test"_s && words.size() == 2)
        return import(invocation, words[1], parser.value(u"source"_s), true);
    if (what == u"list"_s && words.size() == 1)
        return list(invocation);
    if (what == u"export"_s && words.size() == 1)
        return exportAll(invocation);
    return invocation.misused(RuleVerb::usage());
}

} // namespace qd
