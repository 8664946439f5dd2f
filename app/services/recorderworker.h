// RecorderWorker: the recorder's part that lives on its own thread: the sources, their timers, and the one connection
// that writes samples. Everything is called on that thread.
#pragma once

#include "app/domain/clock.h"
#include "app/services/sourcefactory.h"
#include "app/store/samplestore.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QTimer>
#include <deque>
#include <map>
#include <optional>

namespace qd {

class RecorderWorker : public QObject {
    Q_OBJECT
public:
    RecorderWorker(const QString &samplesPath, const Clock &clock, SourceFactory factory);
    ~RecorderWorker() override;

    void watch(const QList<Source> &sources, const QList<SourceQuery> &queries);
    void ensure(const SourceId &source, const QString &expr, TimeRange range);
    void fetchOnce(const Source &source, const FetchRequest &request, const MetricSource::FetchCallback &callback);
    void test(const Source &source, const MetricSource::TestCallback &callback);
    void setRetention(const SampleRetention &retention);

signals:
    void samplesArrived(const qd::SourceId &source, const QString &expr, qint64 upToMs);
    void statusChanged(const qd::SourceId &source, const QString &expr, const qd::SourceStatus &status);
    void storeTroubled(const qd::Error &error);
    void storeRecovered();
    void followingChanged(bool following);

private:
    struct Expr {
        SourceStatus status;
        qint64 newest = 0; // newest sample that was fetched; 0: not known yet
        bool inFlight = false;
        int failures = 0; // in a row
        qint64 retryAt = 0; // on the monotonic clock
        bool polled = false; // with an answer, since it is watched
        std::deque<TimeRange> past; // asked for by ensure()
    };
    struct Watched {
        Source source;
        std::unique_ptr<MetricSource> metrics;
        std::map<QString, Expr> exprs;
        std::unique_ptr<QTimer> timer;
        qint64 clockDifference = 0; // ms; 0 while it is small
    };

    void tend(); // settles new samples and removes old ones, a piece at a time
    bool record(); // opens the file for writing unless another program does
    void follow();
    void poll(Watched &watched);
    void pollExpr(Watched &watched, const QString &expr, Expr &state);
    void fetchPast(Watched &watched, const QString &expr, Expr &state);
    void arrived(const SourceId &id, const QString &expr, TimeRange asked, qint64 stepMs, bool isPast,
        const Result<FetchAnswer> &answer);
    void failed(Watched &watched, const QString &expr, Expr &state, const Error &error);
    void succeeded(Watched &watched, const QString &expr, Expr &state, const FetchAnswer &answer);
    void tell(const Watched &watched, const QString &expr, const Expr &state);
    bool keep(const QList<SeriesData> &series);
    Watched *find(const SourceId &id);

    QString m_path;
    const Clock &m_clock;
    SourceFactory m_factory;
    QLockFile m_lock;
    std::optional<SampleStore> m_store;
    bool m_troubled = false;
    bool m_following = false;
    QList<SeriesData> m_unkept; // what a full disk refused; written when there is room again
    std::vector<std::unique_ptr<Watched>> m_watched;
    QElapsedTimer m_monotonic;
    QTimer m_followTimer;
    QTimer m_tendTimer;
    SampleRetention m_retention;
    qint64 m_pruneAt = 0; // on the monotonic clock
    QHash<std::pair<QString, QString>, qint64> m_followed; // newest sample seen in the file
};

} // namespace qd
