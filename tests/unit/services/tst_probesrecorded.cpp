// Probes and check plugins under the recorder: one run a poll for all panels, and a bad result is no blind source.
#include "app/connectors/httpprobe.h"
#include "app/connectors/pluginsource.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/clock.h"
#include "app/services/metricrecorder.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestProbesRecorded : public QObject {
    Q_OBJECT

private slots:
    void init();
    void runsOnceAPoll();
    void keepsASlowPluginOnItsBeat();
    void tellsABadResultFromABlindSource();

private:
    void watch(const Source &source, const QStringList &exprs)
    {
        m_recorder = std::make_unique<MetricRecorder>(
            m_folder->filePath(u"samples.db"_s), m_clock, [this](const Source &each) -> std::unique_ptr<MetricSource> {
                if (each.kind == SourceKind::Probe)
                    return std::make_unique<HttpProbe>(each, m_secrets, m_clock);
                return std::make_unique<PluginSource>(each, m_clock);
            });
        QList<SourceQuery> queries;
        for (const QString &expr : exprs)
            queries.append({source.id, expr});
        m_recorder->watch({source}, queries);
    }
    std::vector<double> stored(const Source &source, const QString &expr)
    {
        std::optional<Result<QList<SeriesData>>> read;
        m_recorder->read(source.id, expr, {0, m_clock.nowMs()}, 0, this, [&read](const auto &all) { read = all; });
        [&] { QTRY_VERIFY(read); }();
        return read && *read && !(*read)->isEmpty() ? (**read)[0].values : std::vector<double>();
    }
    // A plugin that says when it runs.
    Source plugin(const QByteArray &lines)
    {
        QFile file(m_folder->filePath(u"check_it"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\necho run >> \"" + m_folder->path().toUtf8() + "/runs\"\n" + lines + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        Source source;
        source.id = {u"p"_s};
        source.kind = SourceKind::Plugin;
        source.pollMs = 1000;
        source.plugin.program = file.fileName();
        return source;
    }
    qsizetype runs() const
    {
        QFile file(m_folder->filePath(u"runs"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MetricRecorder> m_recorder;
    SecretProvider m_secrets;
    SystemClock m_clock;
};

void TestProbesRecorded::init()
{
    m_recorder.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProbesRecorded::runsOnceAPoll()
{
    const Source source = plugin("echo 'OK | a=1'");
    watch(source, {u"plugin_status"_s, u"plugin_value"_s, u"plugin_duration_seconds"_s, u"plugin_max"_s});
    QTRY_VERIFY_WITH_TIMEOUT(stored(source, u"plugin_value"_s).size() >= 3, 15'000);
    const qsizetype ran = runs();
    for (const QString &expr : {u"plugin_status"_s, u"plugin_value"_s, u"plugin_duration_seconds"_s}) {
        const qsizetype samples = qsizetype(stored(source, expr).size());
        QVERIFY2(std::abs(samples - ran) <= 1, qPrintable(u"%1 of %2"_s.arg(samples).arg(ran)));
    }
}

void TestProbesRecorded::keepsASlowPluginOnItsBeat()
{
    const Source source = plugin("sleep 0.6; echo 'OK | a=1'");
    QElapsedTimer elapsed;
    elapsed.start();
    watch(source, {u"plugin_status"_s, u"plugin_value"_s});
    QTRY_VERIFY_WITH_TIMEOUT(stored(source, u"plugin_value"_s).size() >= 4, 15'000);
    QVERIFY2(elapsed.elapsed() < 5500, qPrintable(QString::number(elapsed.elapsed()))); // every second: 3.6
}

void TestProbesRecorded::tellsABadResultFromABlindSource()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "well");
    Source source;
    source.id = {u"p"_s};
    source.kind = SourceKind::Probe;
    source.url = server.url();
    source.pollMs = 1000;
    watch(source, {u"probe_success"_s, u"probe_http_status_code"_s});
    const auto status = [&] { return m_recorder->panelStatus(source.id, u"probe_success"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(int(status().state), int(SourceState::Up), 15'000);
    QVERIFY(status().warnings.isEmpty());
    server.close();
    QTRY_VERIFY_WITH_TIMEOUT(!status().warnings.isEmpty(), 15'000);
    QCOMPARE(int(status().state), int(SourceState::Up)); // we see well that it is down
    QTRY_VERIFY_WITH_TIMEOUT(!stored(source, u"probe_success"_s).empty(), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(stored(source, u"probe_success"_s).back(), 0.0, 15'000);
    QCOMPARE(stored(source, u"probe_success"_s).front(), 1.0);
    // Settings that cannot be asked with blind us.
    source.probe.expectedStatus = u"2xx"_s;
    m_recorder->watch({source}, {{source.id, u"probe_success"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(int(status().state), int(SourceState::Down), 15'000);
    QCOMPARE(status().error.kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestProbesRecorded)
#include "tst_probesrecorded.moc"
