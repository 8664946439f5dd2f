// Against a real VictoriaMetrics, which speaks the API of Prometheus with differences of its own.
#include "app/connectors/prometheuscatalogue.h"
#include "app/connectors/prometheussource.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/clock.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestVictoriaMetrics : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsOutAboutTheServer();
    void fetchesARangeInParts();
    void tellsWhatItHolds();
    void cleanupTestCase();

private:
    QByteArray send(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (!socket.waitForConnected(500))
            return {};
        socket.write(request);
        QByteArray answer;
        while (socket.waitForReadyRead(1000))
            answer += socket.readAll();
        return answer;
    }
    Source source() const
    {
        Source made;
        made.id = SourceId{u"v"_s};
        made.kind = SourceKind::Prometheus;
        made.url = u"http://127.0.0.1:%1"_s.arg(m_port);
        return made;
    }

    quint16 m_port = 0;
    QProcess m_server;
    QTemporaryDir m_folder;
    SecretProvider m_secrets;
    SystemClock m_clock;
};

void TestVictoriaMetrics::initTestCase()
{
    if (QStandardPaths::findExecutable(u"victoria-metrics"_s).isEmpty())
        QSKIP("victoria-metrics is not installed");
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();
    probe.close();
    m_server.start(u"victoria-metrics"_s,
        {u"-storageDataPath="_s + m_folder.filePath(u"data"_s), u"-httpListenAddr=127.0.0.1:%1"_s.arg(m_port)});
    QTRY_VERIFY_WITH_TIMEOUT(send("GET /health HTTP/1.0\r\n\r\n").contains("OK"), 20'000);
    QByteArray samples;
    const qint64 now = m_clock.nowMs() / 1000 * 1000;
    for (qint64 t = now - 600'000; t <= now - 60'000; t += 10'000)
        samples += "up{job=\"node\",instance=\"a\"} 1 " + QByteArray::number(t) + "\n";
    send("POST /api/v1/import/prometheus HTTP/1.0\r\nContent-Length: " + QByteArray::number(samples.size()) + "\r\n\r\n"
        + samples);
    QTRY_VERIFY_WITH_TIMEOUT(send("GET /api/v1/label/__name__/values HTTP/1.0\r\n\r\n").contains("\"up\""), 20'000);
}

void TestVictoriaMetrics::findsOutAboutTheServer()
{
    PrometheusSource metrics(source(), m_secrets, m_clock);
    std::optional<Result<SourceFacts>> facts;
    metrics.test(this, [&facts](const auto &told) { facts = told; });
    QTRY_VERIFY_WITH_TIMEOUT(facts, 15'000);
    QVERIFY(facts->has_value());
    QCOMPARE((*facts)->product, u"VictoriaMetrics"_s);
    QCOMPARE((*facts)->seriesCount.value_or(-1), 1);
    QVERIFY(std::abs((*facts)->clockDifferenceMs.value_or(1'000'000)) < 5000);
}

void TestVictoriaMetrics::fetchesARangeInParts()
{
    PrometheusSource metrics(source(), m_secrets, m_clock);
    std::optional<Result<FetchAnswer>> answer;
    const qint64 now = m_clock.nowMs();
    metrics.fetch({u"up"_s, {now - 20'000'000, now}, 1000}, this, [&answer](const auto &told) { answer = told; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 15'000);
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->series.size(), 1);
    const std::vector<qint64> &times = (*answer)->series[0].times;
    QVERIFY(times.size() > 500);
    QVERIFY(std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) == times.end());
}

void TestVictoriaMetrics::tellsWhatItHolds()
{
    PrometheusCatalogue catalogue(source(), m_secrets);
    const qint64 now = m_clock.nowMs();
    const TimeRange hour{now - 3'600'000, now};
    std::optional<Result<Told<QList<MetricInfo>>>> metrics;
    catalogue.metrics(hour, this, [&metrics](const auto &told) { metrics = told; });
    std::optional<Result<Told<QStringList>>> labels;
    catalogue.labelNames(u"up"_s, hour, this, [&labels](const auto &told) { labels = told; });
    std::optional<Result<Told<QStringList>>> values;
    catalogue.labelValues(u"job"_s, u"up{instance=\"a\"}"_s, hour, this, [&](const auto &told) { values = told; });
    QTRY_VERIFY_WITH_TIMEOUT(metrics && labels && values, 15'000);
    QCOMPARE((*metrics)->data, (QList<MetricInfo>{{u"up"_s, {}, {}, {}}})); // it keeps no metadata
    QCOMPARE((*labels)->data, (QStringList{u"instance"_s, u"job"_s}));
    QCOMPARE((*values)->data, QStringList{u"node"_s});
}

void TestVictoriaMetrics::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
}

QTEST_GUILESS_MAIN(TestVictoriaMetrics)
#include "tst_victoriametrics.moc"
