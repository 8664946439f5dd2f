#include "app/services/alertwatch.h"

#include "app/domain/alerts/alerttemplate.h"
#include "app/domain/alerts/ruleinstants.h"
#include "app/services/alertdesk.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int beatMs = 500;
constexpr int gatherMs = 20;
constexpr qint64 instantStepMs = 1'000;
constexpr qint64 leastLookBackMs = 30'000; // for the newest sample of what is recorded
constexpr int missedPolls = 3;
constexpr qint64 blindAfterMs = 10'000; // the captain is told within half a minute
constexpr qint64 readBackMs = 3'600'000; // when a rule is first judged: what is bad began at some time
constexpr qint64 longestReadBackMs = 24 * 3'600'000;

Alert blindAlert(const Source &source, const SourceStatus &status)
{
    Alert alert;
    alert.state = AlertState::NoData;
    alert.labels = {{u"alertname"_s, u"SourceBlind"_s}, {u"source"_s, source.name}, {u"severity"_s, u"major"_s}};
    alert.annotations = {
        {u"summary"_s, QCoreApplication::translate("AlertWatch", "%1 cannot be seen").arg(source.name)},
        {u"description"_s, describe(status.error)}};
    alert.value = std::nan("");
    alert.firstBad = alert.activeAt = status.since;
    alert.firedAt = status.since + blindAfterMs;
    alert.source = source.id;
    return alert;
}

} // namespace

AlertWatch::AlertWatch(AlertDesk &desk, MetricRecorder &recorder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_recorder(recorder)
    , m_clock(clock)
{
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &AlertWatch::tick);
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &AlertWatch::tell);
}

AlertWatch::~AlertWatch() = default;

void AlertWatch::watch(const QList<AlertRule> &rules, const QList<Source> &sources)
{
    m_sources.clear();
    for (const Source &source : sources)
        m_sources.insert(source.id, source);
    m_watchdogs.watch(sources);
    QList<Alert> kept; // from before a restart
    for (const AlertEpisode &episode : m_desk.open())
        kept.append(episode.alert);
    std::vector<std::unique_ptr<Watched>> before;
    before.swap(m_watched);
    for (const AlertRule &rule : rules) {
        if (!rule.enabled)
            continue;
        const auto same = std::find_if(
            before.begin(), before.end(), [&rule](const auto &each) { return each && each->rule == rule; });
        if (same != before.end()) {
            m_watched.push_back(std::move(*same));
            continue;
        }
        auto watched = std::make_unique<Watched>();
        watched->rule = rule;
        watched->state = resumed(rule, kept);
        m_watched.push_back(std::move(watched));
    }
    m_rulesChanged = true;
    m_timer.start();
    tick();
    m_gather.start();
}

void AlertWatch::report(const AlertReport &report)
{
    const auto promised = m_watchdogs.heardFrom();
    m_watchdogs.hear(report);
    if (m_watchdogs.heardFrom() != promised)
        emit watchdogHeard();
    m_known = merged(m_known, {report}, m_clock.nowMs());
    m_gather.start();
}

void AlertWatch::resume()
{
    m_watchdogs.listenFrom(m_clock.nowMs());
}

void AlertWatch::forget(const SourceId &server)
{
    m_known = without(m_known, server);
    m_gather.start();
}

AlertWatch::Watched *AlertWatch::find(const AlertRuleId &id)
{
    for (const auto &watched : m_watched) {
        if (watched->rule.id == id)
            return watched.get();
    }
    return nullptr;
}

const RuleState *AlertWatch::stateOf(const AlertRuleId &rule) const
{
    for (const auto &watched : m_watched) {
        if (watched->rule.id == rule)
            return watched->state.evaluatedAt != 0 ? &watched->state : nullptr;
    }
    return nullptr;
}

qint64 AlertWatch::unknownSince(const QString &fingerprint) const
{
    return m_unknown.value(fingerprint);
}

void AlertWatch::tick()
{
    const qint64 now = m_clock.nowMs();
    lookForBlindness(now);
    for (const auto &watched : m_watched) {
        const qint64 since = std::abs(now - watched->state.evaluatedAt); // a clock that was set back is due at once
        if (!watched->inFlight && since >= watched->rule.intervalMs - beatMs / 2)
            evaluate(*watched, now);
    }
}

void AlertWatch::lookForBlindness(qint64 now)
{
    QSet<SourceId> blind;
    for (const Source &source : std::as_const(m_sources)) {
        const SourceStatus status = m_recorder.sourceStatus(source.id);
        // A query that its server refuses is the query's fault.
        const bool unseen = status.state == SourceState::Down && status.error.kind != Error::Kind::QueryRejected;
        if (unseen && now - status.since >= blindAfterMs)
            blind.insert(source.id);
    }
    const QList<Alert> own = m_watchdogs.alerts(now);
    if (blind == m_blind && own == m_ownAlerts)
        return;
    m_blind = blind;
    m_ownAlerts = own;
    m_rulesChanged = true;
    m_gather.start();
}

void AlertWatch::evaluate(Watched &watched, qint64 now)
{
    const auto source = m_sources.constFind(watched.rule.source);
    if (source == m_sources.constEnd()) {
        return found(watched.rule,
            {{now,
                failure(Error::Kind::NotFound, watched.rule.source.value, QStringLiteral("the source is not there"))}});
    }
    watched.inFlight = true;
    watched.asking = std::make_unique<QObject>();
    if (source->knowsThePast())
        askServer(watched, *source, now);
    else
        readRecorded(watched, *source, now);
}

qint64 AlertWatch::readBackFrom(const Watched &watched, qint64 now) const
{
    const qint64 last = watched.state.evaluatedAt;
    const qint64 interval = watched.rule.intervalMs;
    if (last == 0) // of what was kept, the beginning is known
        return watched.state.alerts.isEmpty() ? now - std::max(readBackMs, watched.rule.forMs + interval) : now;
    const bool missed = now - last > 2 * interval + beatMs;
    return missed ? std::max(last + interval, now - longestReadBackMs) : now;
}

void AlertWatch::askServer(Watched &watched, const Source &source, qint64 now)
{
    const qint64 difference = m_recorder.clockDifference(source.id); // its samples bear its own time
    const qint64 from = readBackFrom(watched, now);
    const bool isNow = from == now;
    const qint64 stepMs = isNow ? instantStepMs : watched.rule.intervalMs;
    const FetchRequest request{watched.rule.expr, {from + difference - 2 * stepMs, now + difference}, stepMs};
    m_recorder.fetchOnce(source, request, watched.asking.get(),
        [this, rule = watched.rule, difference, from, now, stepMs](const Result<FetchAnswer> &answer) {
            if (!answer)
                return found(rule, {{m_clock.nowMs(), tl::unexpected(answer.error())}});
            QList<SeriesData> all = answer->series;
            for (SeriesData &series : all) {
                for (qint64 &t : series.times)
                    t -= difference;
            }
            found(rule, instantsOf(all, {from, now}, rule.intervalMs, 2 * stepMs));
        });
}

void AlertWatch::readRecorded(Watched &watched, const Source &source, qint64 now)
{
    const qint64 lookBack = std::max<qint64>(leastLookBackMs, missedPolls * qint64(source.pollMs));
    const qint64 from = readBackFrom(watched, now);
    m_recorder.read(source.id, watched.rule.expr, {from - lookBack, now}, 0, watched.asking.get(),
        [this, rule = watched.rule, from, now, lookBack](const Result<QList<SeriesData>> &read) {
            const SourceStatus status = m_recorder.panelStatus(rule.source, rule.expr);
            if (!read)
                return found(rule, {{now, tl::unexpected(read.error())}});
            if (status.state == SourceState::Down)
                return found(rule, {{now, tl::unexpected(status.error)}});
            found(rule, instantsOf(*read, {from, now}, rule.intervalMs, lookBack));
        });
}

void AlertWatch::found(const AlertRule &asked, const QList<Evaluation> &evaluations)
{
    Watched *watched = find(asked.id);
    if (!watched || !(watched->rule == asked))
        return; // it is another one by now
    watched->inFlight = false;
    // Before the first sample nothing was recorded: nobody was blind.
    const auto isEmpty = [](const Evaluation &evaluation) { return evaluation.found && evaluation.found->isEmpty(); };
    const auto first = std::find_if_not(evaluations.begin(), evaluations.end(), isEmpty);
    const qsizetype skipped = std::min(first - evaluations.begin(), evaluations.size() - 1);
    for (const Evaluation &evaluation : evaluations.sliced(skipped)) {
        QHash<QString, JudgedAlert> before = watched->state.alerts;
        watched->state = judge(watched->rule, std::move(watched->state), evaluation, expandTemplate);
        if (evaluations.size() > 1)
            keepMissed(before, watched->state, evaluation.at);
    }
    m_rulesChanged = true;
    if (!m_gather.isActive())
        m_gather.start();
    emit evaluated(asked.id);
}

void AlertWatch::keepMissed(const QHash<QString, JudgedAlert> &before, const RuleState &after, qint64 at)
{
    for (auto each = before.begin(); each != before.end(); ++each) {
        if (each->alert.state != AlertState::Firing || after.alerts.contains(each.key()))
            continue;
        Alert over = each->alert;
        over.state = AlertState::Resolved;
        over.resolvedAt = at;
        m_desk.keepMissed(over);
    }
}

void AlertWatch::tell()
{
    const qint64 now = m_clock.nowMs();
    QList<AlertReport> reports;
    if (std::exchange(m_rulesChanged, false)) {
        AlertReport own;
        own.at = now;
        for (const auto &watched : m_watched) {
            const bool blind = m_blind.contains(watched->rule.source);
            for (const Alert &alert : alertsOf(watched->rule, watched->state, now)) {
                // One notice for the source, not one for each of its rules.
                if (!blind || alert.state != AlertState::NoData)
                    own.alerts.append(alert);
            }
        }
        for (const SourceId &source : std::as_const(m_blind))
            own.alerts.append(blindAlert(m_sources.value(source), m_recorder.sourceStatus(source)));
        own.alerts += m_ownAlerts;
        reports.append(own);
    }
    m_known = merged(m_known, reports, now);
    QList<Alert> alerts;
    m_unknown.clear();
    for (const KnownAlert &known : std::as_const(m_known)) {
        if (known.alert.state == AlertState::Resolved || Watchdogs::isDeadMansSwitch(known.alert))
            continue;
        alerts.append(known.alert);
        if (known.unknownSince != 0)
            m_unknown.insert(known.fingerprint, known.unknownSince);
    }
    m_desk.update(alerts);
}

} // namespace qd
