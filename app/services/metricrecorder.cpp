#include "app/services/metricrecorder.h"

#include "app/services/recorderworker.h"
#include "app/services/samplereader.h"

#include <QPointer>

namespace qd {

void MetricRecorder::QuitAndWait::operator()(QThread *thread) const
{
    thread->quit();
    thread->wait();
    delete thread;
}

MetricRecorder::MetricRecorder(const QString &samplesPath, const Clock &clock, SourceFactory factory, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_workThread(new QThread)
    , m_readThread(new QThread)
    , m_worker(new RecorderWorker(samplesPath, clock, std::move(factory)))
    , m_reader(new SampleReader(samplesPath))
{
    m_workThread->setObjectName(QStringLiteral("recorder"));
    m_readThread->setObjectName(QStringLiteral("samples"));
    m_worker->moveToThread(m_workThread.get());
    m_reader->moveToThread(m_readThread.get());
    connect(m_workThread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_readThread.get(), &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_worker, &RecorderWorker::samplesArrived, this, &MetricRecorder::samplesArrived);
    connect(m_worker, &RecorderWorker::statusChanged, this, &MetricRecorder::take);
    connect(m_worker, &RecorderWorker::storeTroubled, this, &MetricRecorder::storeTroubled);
    connect(m_worker, &RecorderWorker::storeRecovered, this, &MetricRecorder::storeRecovered);
    connect(m_worker, &RecorderWorker::followingChanged, this, [this](bool following) {
        m_following = following;
        emit followingChanged(following);
    });
    m_workThread->start();
    m_readThread->start();
}

MetricRecorder::~MetricRecorder() = default;

void MetricRecorder::setRetention(const SampleRetention &retention)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, retention] { worker->setRetention(retention); });
}

void MetricRecorder::watch(const QList<Source> &sources, const QList<SourceQuery> &queries)
{
    // What is not asked any more says nothing about its source.
    m_statuses.removeIf([&queries](const auto &status) {
        const auto &[source, expr] = status.key();
        return !expr.isEmpty() && !queries.contains(SourceQuery{SourceId{source}, expr});
    });
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, sources, queries] { worker->watch(sources, queries); });
}

void MetricRecorder::ensure(const SourceId &source, const QString &expr, TimeRange range)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, source, expr, range] { worker->ensure(source, expr, range); });
}

void MetricRecorder::take(const SourceId &source, const QString &expr, const SourceStatus &status)
{
    m_statuses.insert({source.value, expr}, status);
    emit statusChanged(source, expr);
}

SourceStatus MetricRecorder::panelStatus(const SourceId &source, const QString &expr) const
{
    return m_statuses.value({source.value, expr});
}

qint64 MetricRecorder::clockDifference(const SourceId &source) const
{
    for (auto each = m_statuses.begin(); each != m_statuses.end(); ++each) {
        if (each.key().first == source.value && each->clockDifferenceMs != 0)
            return each->clockDifferenceMs;
    }
    return 0;
}

SourceStatus MetricRecorder::sourceStatus(const SourceId &source) const
{
    SourceStatus whole;
    for (auto each = m_statuses.begin(); each != m_statuses.end(); ++each) {
        if (each.key().first != source.value || each->state == SourceState::Unknown)
            continue;
        const qint64 lastGood = std::max(whole.lastGood, each->lastGood);
        // A query that the server rejects is the panel's fault: the source answers.
        const bool answers = each->state == SourceState::Up || each->error.kind == Error::Kind::QueryRejected;
        if (whole.state == SourceState::Unknown || (!answers && whole.state == SourceState::Up)) {
            whole = *each;
            whole.state = answers ? SourceState::Up : SourceState::Down;
        }
        whole.lastGood = lastGood;
    }
    return whole;
}

void MetricRecorder::read(const SourceId &source, const QString &expr, TimeRange range, qint64 columnMs,
    QObject *context, ReadCallback callback)
{
    // The number stays when the context dies: a later object at its place only counts on from it.
    const std::pair key(context, QString(source.value + u'/' + expr));
    const int number = ++m_newestRead[key];
    QMetaObject::invokeMethod(m_reader,
        [this, reader = m_reader, source, expr, range, columnMs, key, number, alive = QPointer<QObject>(context),
            callback = std::move(callback)] {
            auto result = reader->read(source, expr, range, columnMs);
            QMetaObject::invokeMethod(this, [this, key, number, alive, callback, result = std::move(result)] {
                if (alive && m_newestRead.value(key) == number)
                    callback(result);
            });
        });
}

template <typename Answer, typename Ask>
void MetricRecorder::askReader(QObject *context, std::function<void(Result<Answer>)> callback, Ask ask)
{
    QMetaObject::invokeMethod(m_reader,
        [this, reader = m_reader, alive = QPointer<QObject>(context), callback = std::move(callback),
            ask = std::move(ask)] {
            QMetaObject::invokeMethod(this, [alive, callback, found = ask(*reader)]() mutable {
                if (alive)
                    callback(std::move(found));
            });
        });
}

void MetricRecorder::seriesFigures(const SourceId &source, const QString &expr, TimeRange range, QObject *context,
    std::function<void(Result<FiguresBySeries>)> callback)
{
    askReader<FiguresBySeries>(context, std::move(callback),
        [source, expr, range](SampleReader &reader) { return reader.seriesFigures(source, expr, range); });
}

void MetricRecorder::figures(
    const SampleRetention &retention, QObject *context, std::function<void(Result<SampleFileFigures>)> callback)
{
    askReader<SampleFileFigures>(context, std::move(callback),
        [retention, now = m_clock.nowMs()](SampleReader &reader) { return reader.figures(now, retention); });
}

void MetricRecorder::kept(
    const QList<TimeRange> &ranges, QObject *context, std::function<void(Result<QList<SamplesKept>>)> callback)
{
    askReader<QList<SamplesKept>>(
        context, std::move(callback), [ranges](SampleReader &reader) { return reader.kept(ranges); });
}

void MetricRecorder::readAll(TimeRange range, qsizetype most, QObject *context, ReadCallback callback)
{
    askReader<QList<SeriesData>>(
        context, std::move(callback), [range, most](SampleReader &reader) { return reader.readAll(range, most); });
}

void MetricRecorder::fetchOnce(
    const Source &source, const FetchRequest &request, QObject *context, MetricSource::FetchCallback callback)
{
    QMetaObject::invokeMethod(m_worker,
        [this, worker = m_worker, source, request, alive = QPointer<QObject>(context), callback = std::move(callback)] {
            worker->fetchOnce(source, request, [this, alive, callback](const Result<FetchAnswer> &answer) {
                QMetaObject::invokeMethod(this, [alive, callback, answer] {
                    if (alive)
                        callback(answer);
                });
            });
        });
}

void MetricRecorder::test(const Source &source, QObject *context, MetricSource::TestCallback callback)
{
    QMetaObject::invokeMethod(m_worker,
        [this, worker = m_worker, source, alive = QPointer<QObject>(context), callback = std::move(callback)] {
            worker->test(source, [this, alive, callback](const Result<SourceFacts> &facts) {
                QMetaObject::invokeMethod(this, [alive, callback, facts] {
                    if (alive)
                        callback(facts);
                });
            });
        });
}

} // namespace qd
