// A source that goes away and returns: the hole that it left is filled from its past, and nothing of it is made up.
#include "app/domain/clock.h"
#include "app/services/metricrecorder.h"

#include <QTemporaryDir>
#include <QtTest>
#include <atomic>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'794'996'000'000;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

// One clock for two threads.
class SharedClock : public Clock {
public:
    std::atomic<qint64> ms = start;
    qint64 nowMs() const override { return ms; }
};

struct Server {
    std::atomic<bool> down = false;
    std::atomic<int> requests = 0;
    std::atomic<qint64> silentFrom = 0; // it knows nothing of this stretch itself
    std::atomic<qint64> silentTo = 0;
};

class FakeServer : public MetricSource {
public:
    FakeServer(const SourceId &id, Server &server)
        : m_id(id)
        , m_server(server)
    {
    }
    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override
    {
        ++m_server.requests;
        QMetaObject::invokeMethod(
            context,
            [this, request, callback] {
                if (m_server.down)
                    return callback(failure(Error::Kind::Refused, u"server"_s));
                SeriesData series{{m_id, request.expr, {{u"job"_s, u"a"_s}}}, {}, {}};
                const qint64 first = (request.range.from + request.stepMs - 1) / request.stepMs * request.stepMs;
                for (qint64 t = first; t <= request.range.to; t += request.stepMs) {
                    if (t >= m_server.silentFrom && t < m_server.silentTo)
                        continue;
                    series.times.push_back(t);
                    series.values.push_back(double(t - start));
                }
                callback(FetchAnswer{series.times.empty() ? QList<SeriesData>() : QList{series}, {}, {}});
            },
            Qt::QueuedConnection);
    }
    void test(QObject *, TestCallback) override { }

private:
    SourceId m_id;
    Server &m_server;
};

} // namespace

class TestHoles : public QObject {
    Q_OBJECT

private slots:
    void fillsTheHoleOfAnHour_data();
    void fillsTheHoleOfAnHour();
};

void TestHoles::fillsTheHoleOfAnHour_data()
{
    QTest::addColumn<bool>("answers"); // errors, or a sleep of ours
    QTest::addColumn<bool>("knows"); // the server kept its own past
    QTest::newRow("the server could not be reached") << false << true;
    QTest::newRow("this machine slept") << true << true;
    QTest::newRow("the server itself was off: a gap stays a gap") << false << false;
}

void TestHoles::fillsTheHoleOfAnHour()
{
    QFETCH(bool, answers);
    QFETCH(bool, knows);
    QTemporaryDir folder;
    SharedClock clock;
    Server server;
    Source source;
    source.id = {u"s"_s};
    source.kind = SourceKind::Prometheus;
    source.pollMs = 1000;
    MetricRecorder recorder(folder.filePath(u"samples.db"_s), clock,
        [&server](const Source &each) { return std::make_unique<FakeServer>(each.id, server); });
    recorder.watch({source}, {{source.id, u"up"_s}});
    const auto stored = [&](TimeRange range) {
        std::optional<Result<QList<SeriesData>>> read;
        recorder.read(source.id, u"up"_s, range, 0, this, [&read](const auto &all) { read = all; });
        [&] { QTRY_VERIFY(read); }();
        return read && *read && !(*read)->isEmpty() ? (**read)[0].times : std::vector<qint64>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!stored({start - minute, start}).empty(), 15'000);
    server.down = !answers;
    clock.ms = start + 5000;
    if (!answers)
        QTRY_COMPARE_WITH_TIMEOUT(int(recorder.sourceStatus(source.id).state), int(SourceState::Down), 15'000);
    if (!knows) {
        server.silentFrom = start + minute;
        server.silentTo = start + 59 * minute;
    }
    clock.ms = start + hour;
    server.down = false;
    const TimeRange hole{start + 2 * minute, start + 40 * minute};
    // Back within its retries, half a minute apart at most.
    QTRY_VERIFY_WITH_TIMEOUT(!stored({start + hour - 30'000, start + hour}).empty(), 40'000);
    if (!knows) {
        QTest::qWait(1500);
        QVERIFY(stored(hole).empty());
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(!stored(hole).empty(), 15'000);
    const std::vector<qint64> times = stored(hole);
    qint64 widest = 0;
    for (size_t i = 1; i < times.size(); ++i)
        widest = std::max(widest, times[i] - times[i - 1]);
    QVERIFY2(widest <= 15'000, qPrintable(QString::number(widest)));
    QVERIFY(times.front() - hole.from <= 15'000);
    QVERIFY(hole.to - times.back() <= 15'000);
    const int requests = server.requests;
    QTest::qWait(3000);
    QVERIFY2(server.requests - requests <= 4, "once it is filled, it is only polled");
}

QTEST_GUILESS_MAIN(TestHoles)
#include "tst_holes.moc"
