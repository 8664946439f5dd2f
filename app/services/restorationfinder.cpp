#include "app/services/restorationfinder.h"

#include "app/domain/clock.h"
#include "app/services/alertruledesk.h"
#include "app/services/metricrecorder.h"

#include <map>
#include <memory>

namespace qd {

RestorationFinder::RestorationFinder(AlertRuleDesk &rules, MetricRecorder &recorder, const Clock &clock)
    : m_rules(rules)
    , m_recorder(recorder)
    , m_clock(clock)
{
}

void RestorationFinder::find(
    const Incident &incident, const QList<AlertEpisode> &alerts, QObject *context, Callback callback)
{
    const auto rules = m_rules.rules();
    if (!rules)
        return; // locked right now: the next question finds them
    // What several rules judge is read once.
    std::map<std::pair<SourceId, QString>, QList<RestorationRule>> judged;
    for (const AlertRule &rule : *rules) {
        const bool isIts = std::any_of(
            alerts.begin(), alerts.end(), [&rule](const AlertEpisode &each) { return each.alert.rule == rule.id; });
        if (isIts && rule.condition)
            judged[{rule.source, rule.expr}].append(RestorationRule{*rule.condition});
    }
    struct Answers {
        size_t awaited;
        QList<RestorationProposal> proposals;
        Callback callback;
    };
    const auto answers = std::make_shared<Answers>(Answers{judged.size(), {}, std::move(callback)});
    const TimeRange range{incident.impactStart(), m_clock.nowMs()};
    for (const auto &[what, conditions] : judged) {
        const auto &[source, expr] = what;
        m_recorder.ensure(source, expr, range);
        m_recorder.read(source, expr, range, 0, context,
            [answers, conditions = conditions, from = range.from](const Result<QList<SeriesData>> &series) {
                for (const RestorationRule &condition : conditions) {
                    answers->proposals.append(
                        series ? proposeRestoration(*series, condition, from) : RestorationProposal());
                }
                if (--answers->awaited == 0)
                    answers->callback(together(answers->proposals));
            });
    }
}

} // namespace qd
