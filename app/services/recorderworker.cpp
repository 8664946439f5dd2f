#include "app/services/recorderworker.h"

#include "app/domain/querystep.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 firstPastMs = 15 * 60'000; // fetched when nothing is known yet: the shortest range of the charts
constexpr qint64 longestHoleMs = 24 * 3'600'000; // that is filled without being asked for
constexpr qint64 notableDifferenceMs = 60'000; // of two clocks; less is lost in the step of a query
constexpr qint64 longestBackOffMs = 30'000;
constexpr int followMs = 1000;
constexpr int tendMs = 60'000;
constexpr int tendPauseMs = 50; // between two pieces: polls come first
constexpr qint64 pruneMs = 3'600'000;
constexpr qsizetype mostUnkept = 200'000; // samples held in memory while the disk is full

qsizetype countOf(const QList<SeriesData> &series)
{
    qsizetype count = 0;
    for (const SeriesData &each : series)
        count += qsizetype(each.times.size());
    return count;
}

} // namespace

RecorderWorker::RecorderWorker(const QString &samplesPath, const Clock &clock, SourceFactory factory)
    : m_path(samplesPath)
    , m_clock(clock)
    , m_factory(std::move(factory))
    , m_lock(samplesPath + u".lock"_s)
    , m_followTimer(this)
    , m_tendTimer(this)
{
    m_lock.setStaleLockTime(0);
    m_monotonic.start();
    m_followTimer.setInterval(followMs);
    connect(&m_followTimer, &QTimer::timeout, this, &RecorderWorker::follow);
    m_tendTimer.setInterval(tendMs);
    connect(&m_tendTimer, &QTimer::timeout, this, &RecorderWorker::tend);
}

RecorderWorker::~RecorderWorker() = default;

bool RecorderWorker::record()
{
    if (m_store && QFileInfo::exists(m_path))
        return true;
    m_store.reset();
    const bool ours = m_lock.isLocked() || m_lock.tryLock(0);
    if (ours == m_following) {
        m_following = !ours;
        emit followingChanged(m_following);
    }
    if (!ours) {
        m_followTimer.start();
        return false;
    }
    m_followTimer.stop();
    auto store = SampleStore::openWriter(m_path, m_clock.nowMs());
    if (!store) {
        if (!m_troubled)
            emit storeTroubled(store.error());
        m_troubled = true;
        return true; // poll all the same: states are known without a file
    }
    m_store.emplace(std::move(*store));
    if (!m_tendTimer.isActive()) {
        m_tendTimer.start();
        tend();
    }
    return true;
}

void RecorderWorker::tend()
{
    m_tendTimer.start(tendMs);
    if (!m_store)
        return;
    const qint64 now = m_clock.nowMs();
    auto more = m_store->settle(now);
    if (more && !*more && m_monotonic.elapsed() >= m_pruneAt) {
        more = m_store->prune(now, m_retention);
        if (more && !*more)
            m_pruneAt = m_monotonic.elapsed() + pruneMs;
    }
    if (more && *more)
        m_tendTimer.start(tendPauseMs);
    if (!more && !m_troubled) {
        m_troubled = true;
        emit storeTroubled(more.error());
    }
}

void RecorderWorker::setRetention(const SampleRetention &retention)
{
    if (retention != m_retention)
        m_pruneAt = 0;
    m_retention = retention;
}

RecorderWorker::Watched *RecorderWorker::find(const SourceId &id)
{
    const auto found = std::find_if(
        m_watched.begin(), m_watched.end(), [&id](const auto &watched) { return watched->source.id == id; });
    return found == m_watched.end() ? nullptr : found->get();
}

void RecorderWorker::watch(const QList<Source> &sources, const QList<SourceQuery> &queries)
{
    std::vector<std::unique_ptr<Watched>> before = std::move(m_watched);
    m_watched.clear();
    for (const Source &source : sources) {
        const auto same = std::find_if(
            before.begin(), before.end(), [&source](const auto &each) { return each && each->source == source; });
        std::unique_ptr<Watched> watched;
        if (same != before.end()) {
            watched = std::move(*same);
        } else {
            watched = std::make_unique<Watched>();
            watched->source = source;
            watched->metrics = m_factory(source);
        }
        std::map<QString, Expr> exprs;
        for (const SourceQuery &query : queries) {
            if (query.source != source.id)
                continue;
            const auto known = watched->exprs.find(query.expr);
            if (known != watched->exprs.end())
                exprs.emplace(query.expr, known->second);
            else
                exprs.emplace(query.expr, Expr());
        }
        watched->exprs = std::move(exprs);
        m_watched.push_back(std::move(watched));
    }
    for (const auto &watched : m_watched) {
        if (!watched->timer) {
            watched->timer = std::make_unique<QTimer>();
            watched->timer->setInterval(watched->source.pollMs);
            connect(watched->timer.get(), &QTimer::timeout, this, [this, id = watched->source.id] {
                if (Watched *due = find(id))
                    poll(*due);
            });
            watched->timer->start();
        }
        poll(*watched);
    }
}

void RecorderWorker::ensure(const SourceId &source, const QString &expr, TimeRange range)
{
    Watched *watched = find(source);
    if (!watched || !watched->source.knowsThePast() || !record() || !m_store)
        return;
    const auto state = watched->exprs.find(expr);
    if (state == watched->exprs.end())
        return;
    const qint64 step = stepFor(range.length(), watched->source.pollMs);
    range.from = range.from / step * step;
    range.to = std::min(range.to, m_clock.nowMs() + watched->clockDifference) / step * step;
    const auto missing = m_store->unfetched(source, expr, range, step);
    if (!missing)
        return;
    auto &past = state->second.past;
    for (const TimeRange &part : *missing) {
        // A stretch shorter than a step holds no point of its own.
        if (part.length() >= step && std::find(past.begin(), past.end(), part) == past.end())
            past.push_back(part);
    }
    fetchPast(*watched, expr, state->second);
}

void RecorderWorker::poll(Watched &watched)
{
    if (!record())
        return;
    for (auto &[expr, state] : watched.exprs)
        pollExpr(watched, expr, state);
}

void RecorderWorker::pollExpr(Watched &watched, const QString &expr, Expr &state)
{
    if (state.inFlight || m_monotonic.elapsed() < state.retryAt)
        return;
    const qint64 now = m_clock.nowMs() + watched.clockDifference; // its own time: its samples bear it
    const qint64 step = stepFor(0, watched.source.pollMs);
    if (state.newest == 0 && m_store)
        state.newest = m_store->newest(watched.source.id, expr).value_or(std::nullopt).value_or(0);
    // After a pause, of the laptop's sleep for one, what is near comes first; the rest of the hole follows.
    const qint64 from = std::max(state.newest + 1, now - firstPastMs);
    const bool noWholeStep = (from + step - 1) / step * step > now;
    if (from > now || (noWholeStep && watched.source.knowsThePast()))
        return;
    state.inFlight = true;
    const TimeRange asked{from, now};
    watched.metrics->fetch({expr, asked, step}, watched.metrics.get(),
        [this, id = watched.source.id, expr = expr, asked, step](
            const Result<FetchAnswer> &answer) { arrived(id, expr, asked, step, false, answer); });
}

void RecorderWorker::fetchPast(Watched &watched, const QString &expr, Expr &state)
{
    if (state.inFlight || state.past.empty())
        return;
    const TimeRange asked = state.past.front();
    state.past.pop_front();
    state.inFlight = true;
    const qint64 step = stepFor(asked.length(), watched.source.pollMs);
    watched.metrics->fetch({expr, asked, step}, watched.metrics.get(),
        [this, id = watched.source.id, expr = expr, asked, step](
            const Result<FetchAnswer> &answer) { arrived(id, expr, asked, step, true, answer); });
}

void RecorderWorker::arrived(const SourceId &id, const QString &expr, TimeRange asked, qint64 stepMs, bool isPast,
    const Result<FetchAnswer> &answer)
{
    Watched *watched = find(id);
    const auto found = watched ? watched->exprs.find(expr) : std::map<QString, Expr>::iterator();
    if (!watched || found == watched->exprs.end())
        return; // no longer wanted
    Expr &state = found->second;
    state.inFlight = false;
    if (!answer) {
        state.past.clear(); // whoever still looks asks again
        failed(*watched, expr, state, answer.error());
        return;
    }
    if (answer->clockDifferenceMs) {
        const qint64 difference = *answer->clockDifferenceMs;
        watched->clockDifference = std::abs(difference) >= notableDifferenceMs ? difference : 0;
    }
    const bool kept = keep(answer->series);
    if (kept && m_store && watched->source.knowsThePast()) {
        // Up to the last whole step: the server may still learn of a sample in the step at hand.
        if (auto marked = m_store->markFetched(id, expr, {asked.from, asked.to / stepMs * stepMs}, stepMs); !marked)
            emit storeTroubled(marked.error());
    }
    qint64 newest = 0;
    for (const SeriesData &series : answer->series) {
        if (!series.times.empty())
            newest = std::max(newest, series.times.back());
    }
    if (!isPast) {
        const TimeRange hole{std::max(state.newest, asked.from - longestHoleMs), asked.from};
        const bool paused = std::exchange(state.polled, true) && hole.length() > 2 * stepMs;
        state.newest = std::max(state.newest, newest);
        succeeded(*watched, expr, state, *answer);
        if (paused)
            ensure(id, expr, hole);
    }
    if (!answer->series.isEmpty())
        emit samplesArrived(id, expr, isPast ? asked.from : newest);
    fetchPast(*watched, expr, state);
}

void RecorderWorker::failed(Watched &watched, const QString &expr, Expr &state, const Error &error)
{
    ++state.failures;
    const qint64 backOff =
        std::min<qint64>(longestBackOffMs, qint64(watched.source.pollMs) << std::min(state.failures - 1, 4));
    // Half a poll early, so that the timer's next beat finds it due.
    state.retryAt = m_monotonic.elapsed() + backOff - watched.source.pollMs / 2;
    const bool isNew = state.status.state != SourceState::Down || state.status.error != error;
    if (state.status.state != SourceState::Down)
        state.status.since = m_clock.nowMs();
    state.status.state = SourceState::Down;
    state.status.error = error;
    if (isNew)
        tell(watched, expr, state);
}

void RecorderWorker::succeeded(Watched &watched, const QString &expr, Expr &state, const FetchAnswer &answer)
{
    state.failures = 0;
    state.retryAt = 0;
    if (state.status.state != SourceState::Up)
        state.status.since = m_clock.nowMs();
    state.status.state = SourceState::Up;
    state.status.error = {};
    state.status.warnings = answer.warnings;
    // A difference is told by its minute: it trembles with each answer.
    state.status.clockDifferenceMs = watched.clockDifference / notableDifferenceMs * notableDifferenceMs;
    if (!answer.series.isEmpty())
        state.status.lastGood = m_clock.nowMs();
    tell(watched, expr, state);
}

void RecorderWorker::tell(const Watched &watched, const QString &expr, const Expr &state)
{
    if (m_store) {
        // For programs that look on; they read it again at the next change.
        if (auto done = m_store->setStatus(watched.source.id, expr, state.status); !done && !m_troubled) {
            m_troubled = true;
            emit storeTroubled(done.error());
        }
    }
    emit statusChanged(watched.source.id, expr, state.status);
}

bool RecorderWorker::keep(const QList<SeriesData> &series)
{
    QList<SeriesData> all = m_unkept + series;
    const Result<> done = m_store ? m_store->append(all) : failure(Error::Kind::StoreFailed, m_path);
    if (done) {
        m_unkept.clear();
        if (m_troubled)
            emit storeRecovered();
        m_troubled = false;
        return true;
    }
    if (!m_troubled)
        emit storeTroubled(done.error());
    m_troubled = true;
    while (countOf(all) > mostUnkept && !all.isEmpty())
        all.removeFirst(); // the oldest go: the source still has them
    m_unkept = all;
    if (done.error().kind == Error::Kind::StoreCorrupt)
        m_store.reset(); // moved aside and begun anew at the next poll
    return false;
}

void RecorderWorker::follow()
{
    if (record()) { // the other program has gone
        for (const auto &watched : m_watched)
            poll(*watched);
        return;
    }
    const auto reader = SampleStore::openReader(m_path);
    if (!reader)
        return;
    const auto statuses = reader->statuses();
    for (const auto &watched : m_watched) {
        for (auto &[expr, state] : watched->exprs) {
            const std::pair key(watched->source.id.value, expr);
            const auto newest = reader->newest(watched->source.id, expr);
            if (newest && *newest && m_followed.value(key) != **newest) {
                m_followed.insert(key, **newest);
                emit samplesArrived(watched->source.id, expr, **newest);
            }
            if (statuses && statuses->contains(key) && statuses->value(key) != state.status) {
                state.status = statuses->value(key);
                emit statusChanged(watched->source.id, expr, state.status);
            }
        }
    }
}

void RecorderWorker::fetchOnce(
    const Source &source, const FetchRequest &request, const MetricSource::FetchCallback &callback)
{
    // A source of its own, which goes when it has answered: what is watched is not disturbed.
    auto *metrics = m_factory(source).release();
    metrics->setParent(this);
    metrics->fetch(request, metrics, [metrics, callback](const Result<FetchAnswer> &answer) {
        callback(answer);
        metrics->deleteLater();
    });
}

void RecorderWorker::test(const Source &source, const MetricSource::TestCallback &callback)
{
    auto *metrics = m_factory(source).release();
    metrics->setParent(this);
    metrics->test(metrics, [metrics, callback](const Result<SourceFacts> &facts) {
        callback(facts);
        metrics->deleteLater();
    });
}

} // namespace qd
