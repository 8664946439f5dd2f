#include "app/connectors/sharedrun.h"

using namespace Qt::StringLiterals;

namespace qd {

SharedRun::SharedRun(Start start, int pollMs, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
    , m_pollMs(pollMs)
{
}

bool SharedRun::isFresh() const
{
    // Half a poll after its end, but never up to the next beat: a slow run would otherwise be told twice and leave out
    // every second poll.
    return m_last && m_sinceEnd.elapsed() < m_pollMs / 2 && m_sinceBegin.elapsed() < m_pollMs * 3ll / 4;
}

void SharedRun::ask(QObject *context, Done done)
{
    if (!m_underWay && isFresh()) {
        QMetaObject::invokeMethod(
            context, [done, findings = *m_last] { done(findings); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.append({context, std::move(done)});
    if (m_underWay)
        return;
    m_underWay = true;
    m_sinceBegin.start();
    m_start([alive = QPointer<SharedRun>(this)](const Result<Findings> &findings) {
        if (alive)
            alive->ended(findings);
    });
}

void SharedRun::ended(const Result<Findings> &findings)
{
    m_underWay = false;
    m_sinceEnd.start();
    m_last = findings;
    // Whoever is told may take us down.
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        if (each.context)
            each.done(findings);
    }
}

Result<FetchAnswer> answerOf(
    const Result<Findings> &findings, const SourceId &source, const QString &expr, const QStringList &known)
{
    if (!known.contains(expr))
        return failure(Error::Kind::QueryRejected, expr, u"unknown metric; known are "_s + known.join(u", "_s));
    if (!findings)
        return tl::unexpected(findings.error());
    FetchAnswer answer;
    answer.warnings = findings->warnings;
    for (const Measurement &each : findings->measurements) {
        if (each.metric != expr)
            continue;
        SeriesData series;
        series.key = {source, expr, each.labels};
        series.key.labels.insert(u"__name__"_s, expr);
        series.times = {findings->at};
        series.values = {each.value};
        answer.series.append(series);
    }
    return answer;
}

} // namespace qd
