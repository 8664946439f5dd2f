#include "app/connectors/pluginsource.h"

#include "app/connectors/pluginoutput.h"
#include "app/domain/clock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int unknownStatus = 3;
constexpr qsizetype mostText = 500; // of the line that is shown to people

class PluginWords {
    Q_DECLARE_TR_FUNCTIONS(PluginWords)
public:
    static QString timedOut(int timeoutMs)
    {
        return tr("the plugin did not end within %1 s and was stopped").arg(double(timeoutMs) / 1000);
    }
    static QString died(int signal) { return tr("the plugin died of signal %1").arg(signal); }
    static QString exitCode(int code) { return tr("the plugin ended with the code %1, which means nothing").arg(code); }
    static QString cut() { return tr("the plugin printed too much; the end was left out"); }
    static QString saidNothing(int status) { return tr("the plugin said nothing; its status is %1").arg(status); }
};

QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).trimmed().left(mostText);
}

void add(Findings &findings, const QString &metric, double value, const Labels &labels = {})
{
    findings.measurements.append({metric, labels, value});
}

// A range is two thresholds. The lower one is left out where it is the 0 that a plain number implies.
void add(Findings &findings, const QString &metric, const std::optional<PluginRange> &range, Labels labels)
{
    if (!range)
        return;
    const bool isPlain = range->low == 0 && std::isfinite(range->high) && !range->inside;
    for (const auto &[bound, value] : {std::pair(u"lower"_s, range->low), std::pair(u"upper"_s, range->high)}) {
        labels.insert(u"bound"_s, bound);
        if (std::isfinite(value) && !(isPlain && bound == u"lower"_s))
            add(findings, metric, value, labels);
    }
}

void addValues(Findings &findings, const PluginOutput &output)
{
    for (const PluginValue &value : output.values) {
        Labels labels{{u"label"_s, value.label}};
        if (!value.unit.isEmpty())
            labels.insert(u"uom"_s, value.unit);
        add(findings, u"plugin_value"_s, value.value, labels);
        add(findings, u"plugin_warning"_s, value.warning, labels);
        add(findings, u"plugin_critical"_s, value.critical, labels);
        if (value.low)
            add(findings, u"plugin_min"_s, *value.low, labels);
        if (value.high)
            add(findings, u"plugin_max"_s, *value.high, labels);
    }
}

Findings findingsOf(const CommandOutcome &outcome, const Source &source, qint64 at)
{
    const PluginOutput output = readPluginOutput(outcome.output, outcome.cut);
    Findings findings;
    findings.at = at;
    for (const QString &other : {output.text, output.longText, QString::fromUtf8(outcome.errors).simplified()}) {
        if (findings.text.isEmpty())
            findings.text = firstLine(other);
    }
    int status = outcome.code;
    if (outcome.end == CommandOutcome::End::TimedOut)
        findings.warnings.append(PluginWords::timedOut(source.timeoutMs));
    else if (outcome.end == CommandOutcome::End::Died)
        findings.warnings.append(PluginWords::died(outcome.code));
    else if (outcome.code < 0 || outcome.code > unknownStatus)
        findings.warnings.append(PluginWords::exitCode(outcome.code));
    if (!findings.warnings.isEmpty())
        status = unknownStatus;
    if (status != 0)
        findings.warnings.append(findings.text.isEmpty() ? PluginWords::saidNothing(status) : findings.text);
    if (outcome.cut)
        findings.warnings.append(PluginWords::cut());
    findings.warnings += output.faults;
    add(findings, u"plugin_status"_s, status);
    add(findings, u"plugin_duration_seconds"_s, outcome.seconds);
    addValues(findings, output);
    return findings;
}

} // namespace

PluginSource::PluginSource(Source source, const Clock &clock, QObject *parent)
    : MetricSource(parent)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_shared([this](const SharedRun::Done &done) { run(done); }, m_source.pollMs, this)
{
}

QStringList PluginSource::metrics()
{
    return {u"plugin_status"_s, u"plugin_duration_seconds"_s, u"plugin_value"_s, u"plugin_warning"_s,
        u"plugin_critical"_s, u"plugin_min"_s, u"plugin_max"_s};
}

void PluginSource::fetch(const FetchRequest &request, QObject *context, FetchCallback callback)
{
    m_shared.ask(
        context, [id = m_source.id, expr = request.expr.trimmed(), callback](const Result<Findings> &findings) {
            callback(answerOf(findings, id, expr, metrics()));
        });
}

void PluginSource::test(QObject *context, TestCallback callback)
{
    m_shared.ask(context, [program = m_source.plugin.program, callback](const Result<Findings> &findings) {
        if (!findings)
            return callback(tl::unexpected(findings.error()));
        SourceFacts facts;
        facts.product = QFileInfo(program).fileName();
        facts.measurements = findings->measurements;
        facts.text = findings->text;
        facts.warnings = findings->warnings;
        callback(facts);
    });
}

void PluginSource::run(const SharedRun::Done &done)
{
    const qint64 at = m_clock.nowMs();
    new CommandRun(
        {m_source.plugin.program, m_source.plugin.arguments, m_folder.path(), m_source.timeoutMs},
        [this, at, done](const Result<CommandOutcome> &outcome) {
            done(outcome ? Result<Findings>(findingsOf(*outcome, m_source, at)) : tl::unexpected(outcome.error()));
        },
        this);
}

} // namespace qd
