// MetricRecorder: polls sources, keeps their samples and gives them back, so that the window's thread never waits for
// the network or for the samples file. Itself on the window's thread; sources and the writing connection live on one
// worker thread, reading on another. When another program records into the same folder, this one follows the file
// instead. Times in Unix ms.
#pragma once

#include "app/domain/clock.h"
#include "app/domain/samplefigures.h"
#include "app/domain/seriesfigures.h"
#include "app/services/sourcefactory.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <memory>

namespace qd {

class RecorderWorker;
class SampleReader;

class MetricRecorder : public QObject {
    Q_OBJECT
public:
    using ReadCallback = std::function<void(Result<QList<SeriesData>>)>;

    // `factory` is called on the worker's thread.
    MetricRecorder(const QString &samplesPath, const Clock &clock, SourceFactory factory, QObject *parent = nullptr);
    ~MetricRecorder() override;

    void setRetention(const SampleRetention &retention);
    // What to poll from now on; what has not changed is not disturbed.
    void watch(const QList<Source> &sources, const QList<SourceQuery> &queries);
    // Asks the source for the past of this range, as far as it is not there yet, at a step that fits it.
    void ensure(const SourceId &source, const QString &expr, TimeRange range);

    SourceStatus sourceStatus(const SourceId &source) const; // the worst of its expressions
    qint64 clockDifference(const SourceId &source) const; // the source's clock minus ours, ms; 0: none to speak of
    SourceStatus panelStatus(const SourceId &source, const QString &expr) const;

    // Stored samples, reduced to columns of `columnMs` (0: all of them). The callback comes later, on the window's
    // thread, not after `context` died, and not when the same context asked for the same expression again meanwhile.
    void read(const SourceId &source, const QString &expr, TimeRange range, qint64 columnMs, QObject *context,
        ReadCallback callback);
    // Exact figures of each series over the range, from the file; the callback comes later, not after `context` died.
    void seriesFigures(const SourceId &source, const QString &expr, TimeRange range, QObject *context,
        std::function<void(Result<FiguresBySeries>)> callback);
    // What the samples file holds and will grow to; the callback comes later, not after `context` died.
    void figures(
        const SampleRetention &retention, QObject *context, std::function<void(Result<SampleFileFigures>)> callback);
    // How much of each range is kept, whatever the series; the callback comes later, not after `context` died.
    void kept(const QList<TimeRange> &ranges, QObject *context,
        std::function<void(Result<QList<SamplesKept>>)> callback);
    // The series that have samples in the range, with all of them, as long as there are no more than `most` samples in
    // all; the callback comes later, not after `context` died.
    void readAll(TimeRange range, qsizetype most, QObject *context, ReadCallback callback);
    // Straight from the source, past the file.
    void fetchOnce(
        const Source &source, const FetchRequest &request, QObject *context, MetricSource::FetchCallback callback);
    void test(const Source &source, QObject *context, MetricSource::TestCallback callback);

    bool isFollowing() const { return m_following; } // another program records

signals:
    void samplesArrived(const qd::SourceId &source, const QString &expr, qint64 upToMs);
    void statusChanged(const qd::SourceId &source, const QString &expr);
    // Samples cannot be kept, a full disk for one; they are shown again from when storeRecovered() comes.
    void storeTroubled(const qd::Error &error);
    void storeRecovered();
    void followingChanged(bool following);

private:
    const Clock &m_clock;
    void take(const SourceId &source, const QString &expr, const SourceStatus &status);
    // Asks on the reading thread, answers on this one.
    template <typename Answer, typename Ask>
    void askReader(QObject *context, std::function<void(Result<Answer>)> callback, Ask ask);

    // Ends its thread when it goes.
    struct QuitAndWait {
        void operator()(QThread *thread) const;
    };
    std::unique_ptr<QThread, QuitAndWait> m_workThread;
    std::unique_ptr<QThread, QuitAndWait> m_readThread;
    RecorderWorker *m_worker; // of the work thread, deleted when it ends
    SampleReader *m_reader; // of the read thread
    QHash<std::pair<QString, QString>, SourceStatus> m_statuses;
    QHash<std::pair<QObject *, QString>, int> m_newestRead;
    bool m_following = false;
};

} // namespace qd
