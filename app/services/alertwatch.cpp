#include "app/services/alertwatch.h"

#include "app/domain/alerts/alerttemplate.h"
#include "app/services/alertdesk.h"
#include "app/services/metricrecorder.h"

#include <algorithm>

namespace qd {

namespace {

constexpr int beatMs = 500;
constexpr int gatherMs = 20;
constexpr qint64 instantStepMs = 1'000;
constexpr qint64 leastLookBackMs = 30'000; // for the newest sample of what is recorded
constexpr int missedPolls = 3;

// The newest sample of each series that has one.
QList<FoundSeries> newestOf(const QList<SeriesData> &all)
{
    QList<FoundSeries> found;
    for (const SeriesData &series : all) {
        if (!series.times.empty())
            found.append({series.key.labels, {series.times.back(), series.values.back()}});
    }
    return found;
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
    m_known = merged(m_known, {report}, m_clock.nowMs());
    m_gather.start();
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
    for (const auto &watched : m_watched) {
        const qint64 since = std::abs(now - watched->state.evaluatedAt); // a clock that was set back is due at once
        if (!watched->inFlight && since >= watched->rule.intervalMs - beatMs / 2)
            evaluate(*watched, now);
    }
}

void AlertWatch::evaluate(Watched &watched, qint64 now)
{
    const auto source = m_sources.constFind(watched.rule.source);
    if (source == m_sources.constEnd())
        return found(watched.rule.id, watched.rule,
            {now,
                failure(Error::Kind::NotFound, watched.rule.source.value, QStringLiteral("the source is not there"))});
    watched.inFlight = true;
    watched.asking = std::make_unique<QObject>();
    if (source->knowsThePast())
        askServer(watched, *source, now);
    else
        readRecorded(watched, *source, now);
}

void AlertWatch::askServer(Watched &watched, const Source &source, qint64 now)
{
    const qint64 difference = m_recorder.clockDifference(source.id); // its samples bear its own time
    const FetchRequest request{
        watched.rule.expr, {now + difference - 2 * instantStepMs, now + difference}, instantStepMs};
    m_recorder.fetchOnce(source, request, watched.asking.get(),
        [this, rule = watched.rule, difference](const Result<FetchAnswer> &answer) {
            const qint64 at = m_clock.nowMs();
            if (!answer)
                return found(rule.id, rule, {at, tl::unexpected(answer.error())});
            QList<FoundSeries> series = newestOf(answer->series);
            for (FoundSeries &each : series)
                each.sample.t -= difference;
            found(rule.id, rule, {at, series});
        });
}

void AlertWatch::readRecorded(Watched &watched, const Source &source, qint64 now)
{
    const qint64 lookBack = std::max<qint64>(leastLookBackMs, missedPolls * qint64(source.pollMs));
    m_recorder.read(source.id, watched.rule.expr, {now - lookBack, now}, 0, watched.asking.get(),
        [this, rule = watched.rule](const Result<QList<SeriesData>> &read) {
            const qint64 at = m_clock.nowMs();
            const SourceStatus status = m_recorder.panelStatus(rule.source, rule.expr);
            if (!read)
                return found(rule.id, rule, {at, tl::unexpected(read.error())});
            if (status.state == SourceState::Down)
                return found(rule.id, rule, {at, tl::unexpected(status.error)});
            found(rule.id, rule, {at, newestOf(*read)});
        });
}

void AlertWatch::found(const AlertRuleId &id, const AlertRule &asked, Evaluation evaluation)
{
    Watched *watched = find(id);
    if (!watched || !(watched->rule == asked))
        return; // it is another one by now
    watched->inFlight = false;
    watched->state = judge(watched->rule, std::move(watched->state), evaluation, expandTemplate);
    m_rulesChanged = true;
    if (!m_gather.isActive())
        m_gather.start();
    emit evaluated(id);
}

void AlertWatch::tell()
{
    const qint64 now = m_clock.nowMs();
    QList<AlertReport> reports;
    if (std::exchange(m_rulesChanged, false)) {
        AlertReport own;
        own.at = now;
        for (const auto &watched : m_watched)
            own.alerts += alertsOf(watched->rule, watched->state, now);
        reports.append(own);
    }
    m_known = merged(m_known, reports, now);
    QList<Alert> alerts;
    m_unknown.clear();
    for (const KnownAlert &known : std::as_const(m_known)) {
        if (known.alert.state == AlertState::Resolved)
            continue;
        alerts.append(known.alert);
        if (known.unknownSince != 0)
            m_unknown.insert(known.fingerprint, known.unknownSince);
    }
    m_desk.update(alerts);
}

} // namespace qd
