// Against a real Prometheus that scrapes a real node exporter: fetching, testing, recording, losing it and finding it.
#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "app/connectors/prometheuscatalogue.h"
#include "app/connectors/prometheussource.h"
#include "app/connectors/secretprovider.h"
#include "app/services/changeeventdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/seriesoffers.h"
#include "app/services/sourcedesk.h"
#include "tests/support/prometheusprocess.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestPrometheus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fetchesARange();
    void tellsASyntaxError();
    void findsOutAboutTheServer();
    void tellsWhatItHolds();
    void offersWhatIsThereNow_data();
    void offersWhatIsThereNow();
    void seesWhatBeganLately();
    void answersTheQueryVerb();
    void recordsLosesAndFindsItAgain();

private:
    Source source() const
    {
        Source made;
        made.id = SourceId{u"p"_s};
        made.kind = SourceKind::Prometheus;
        made.name = u"real"_s;
        made.url = m_prometheus.url();
        made.pollMs = 1000;
        return made;
    }

    Result<FetchAnswer> fetch(const QString &expr)
    {
        PrometheusSource metrics(source(), m_secrets, m_clock);
        std::optional<Result<FetchAnswer>> answer;
        const qint64 now = m_clock.nowMs();
        metrics.fetch({expr, {now - 60'000, now}, 1000}, this, [&answer](const auto &result) { answer = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 15'000); }();
        return answer.value_or(failure(Error::Kind::Timeout));
    }

    int verb(const QStringList &words, QString &out, QString &err)
    {
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const auto table = verbs();
        Invocation invocation(words[0], words.mid(1), {m_folder.path()}, m_clock, outStream, errStream);
        return findVerb(table, words[0])->run(invocation);
    }

    PrometheusProcess m_prometheus;
    SecretProvider m_secrets;
    SystemClock m_clock;
    QTemporaryDir m_folder;
};

void TestPrometheus::initTestCase()
{
    if (!PrometheusProcess::isInstalled())
        QSKIP("prometheus and prometheus-node-exporter are not installed");
    QVERIFY2(m_prometheus.start(), qPrintable(m_prometheus.error()));
    // A range ends on a whole step: the first scrape lies before it a moment later.
    QTRY_VERIFY_WITH_TIMEOUT(!fetch(u"up"_s).value_or(FetchAnswer()).series.isEmpty(), 15'000);
}

void TestPrometheus::fetchesARange()
{
    const auto answer = fetch(u"up"_s);
    QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(answer->series.size(), 1);
    QCOMPARE(answer->series[0].key.labels.value(u"job"_s), u"node"_s);
    QVERIFY(!answer->series[0].times.empty());
    QCOMPARE(answer->series[0].values.back(), 1.0);
    for (const qint64 t : answer->series[0].times)
        QCOMPARE(t % 1000, 0);
}

void TestPrometheus::tellsASyntaxError()
{
    const auto answer = fetch(u"sum(("_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::QueryRejected);
    QVERIFY(answer.error().detail.contains(u"parse error"_s));
}

void TestPrometheus::findsOutAboutTheServer()
{
    PrometheusSource metrics(source(), m_secrets, m_clock);
    std::optional<Result<SourceFacts>> facts;
    metrics.test(this, [&facts](const auto &result) { facts = result; });
    QTRY_VERIFY_WITH_TIMEOUT(facts, 15'000);
    QVERIFY(facts->has_value());
    QVERIFY((*facts)->version.startsWith(u"2."_s));
    QVERIFY((*facts)->seriesCount.value_or(0) > 100);
    QVERIFY(std::abs((*facts)->clockDifferenceMs.value_or(1'000'000)) < 5000);
}

void TestPrometheus::tellsWhatItHolds()
{
    PrometheusCatalogue catalogue(source(), m_secrets);
    const qint64 now = m_clock.nowMs();
    const TimeRange hour{now - 3'600'000, now};
    std::optional<Result<Told<QList<MetricInfo>>>> metrics;
    catalogue.metrics(hour, this, [&metrics](const auto &told) { metrics = told; });
    std::optional<Result<Told<QStringList>>> labels;
    catalogue.labelNames(
        u"node_cpu_seconds_total{job=\"node\"}"_s, hour, this, [&](const auto &told) { labels = told; });
    std::optional<Result<Told<QStringList>>> values;
    catalogue.labelValues(u"mode"_s, u"node_cpu_seconds_total"_s, hour, this, [&](const auto &told) { values = told; });
    std::optional<Result<Told<QList<Labels>>>> series;
    catalogue.series(u"up"_s, hour, this, [&series](const auto &told) { series = told; });
    std::optional<Result<Told<QList<ScrapeTarget>>>> targets;
    catalogue.targets(this, [&targets](const auto &told) { targets = told; });
    std::optional<Result<Told<QList<ServerRuleGroup>>>> rules;
    catalogue.rules(this, [&rules](const auto &told) { rules = told; });
    QTRY_VERIFY_WITH_TIMEOUT(metrics && labels && values && series && targets && rules, 15'000);
    const auto load = std::find_if((*metrics)->data.begin(), (*metrics)->data.end(),
        [](const MetricInfo &each) { return each.name == u"node_load1"_s; });
    QVERIFY(load != (*metrics)->data.end());
    QCOMPARE(load->type, u"gauge"_s);
    QVERIFY(!load->help.isEmpty());
    QCOMPARE((*labels)->data, (QStringList{u"cpu"_s, u"instance"_s, u"job"_s, u"mode"_s}));
    QVERIFY((*values)->data.contains(u"idle"_s));
    QCOMPARE((*series)->data.value(0).value(u"job"_s), u"node"_s);
    QCOMPARE((*targets)->data.value(0).health, u"up"_s);
    QVERIFY((*targets)->data.value(0).lastScrape > now - 60'000);
    QVERIFY((*rules)->data.isEmpty());
    // A long range in parts, at the server that counts them.
    PrometheusSource asked(source(), m_secrets, m_clock);
    std::optional<Result<FetchAnswer>> answer;
    asked.fetch({u"up"_s, {now - 30'000'000, now}, 1000}, this, [&answer](const auto &told) { answer = told; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 15'000);
    QVERIFY2(*answer, *answer ? "" : qPrintable(describe(answer->error())));
    QCOMPARE((*answer)->series.size(), 1);
}

void TestPrometheus::offersWhatIsThereNow_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("offered"); // the first one
    QTest::newRow("a metric that has another name now") << u"sum(rate(node_cpu{mode='idle'}[1m]))"_s << u"node_cpu"_s
                                                        << u"sum(rate(node_cpu_seconds_total{mode='idle'}[1m]))"_s;
    QTest::newRow("a label's value that is gone") << u"up{job=\"nod\"}"_s << u"job=\"nod\""_s << u"up{job=\"node\"}"_s;
    QTest::newRow("all there, and nothing found") << u"up{job=\"node\"} > 5"_s << QString() << QString();
    QTest::newRow("nothing like it") << u"zzzzzzzzzzzz"_s << QString() << QString();
}

void TestPrometheus::offersWhatIsThereNow()
{
    QFETCH(QString, expr);
    QTemporaryDir folder;
    const auto console = Console::open({folder.path()}, m_clock);
    QVERIFY(console);
    std::optional<Result<SeriesFinding>> finding;
    findWhatIsThere((*console)->catalogue(), (*console)->recorder(), source(), expr, m_clock.nowMs(), this,
        [&finding](const auto &found) { finding = found; });
    QTRY_VERIFY_WITH_TIMEOUT(finding, 15'000);
    QVERIFY2(*finding, *finding ? "" : qPrintable(describe(finding->error())));
    const SeriesOffer first = (*finding)->offers.value(0);
    QTEST(first.gone, "gone");
    QTEST(first.expr, "offered");
    QCOMPARE((*finding)->isAllThere, expr.contains(u'5'));
}

void TestPrometheus::seesWhatBeganLately()
{
    QTemporaryDir folder;
    auto console = Console::open({folder.path()}, m_clock, {20, false});
    QVERIFY(console);
    QVERIFY((*console)->sources().addPrometheus(source()));
    (*console)->startRecording();
    const auto restarts = [&console, this] {
        return (*console)->changes().within({m_clock.nowMs() - 3'600'000, m_clock.nowMs()}).value();
    };
    QTRY_COMPARE_WITH_TIMEOUT(restarts().size(), 1, 40'000);
    QCOMPARE(int(restarts().first().kind), int(ChangeKind::Restart));
    QCOMPARE(restarts().first().service, u"node"_s);
}

void TestPrometheus::answersTheQueryVerb()
{
    QString out;
    QString err;
    QCOMPARE(verb({u"source"_s, u"add"_s, u"prometheus"_s, m_prometheus.url(), u"--name"_s, u"real"_s}, out, err), 0);
    out.clear();
    QCOMPARE(
        verb({u"query"_s, u"real"_s, u"up"_s, u"--range"_s, u"30s"_s, u"--step"_s, u"1s"_s, u"--json"_s}, out, err), 0);
    const QJsonObject answer = QJsonDocument::fromJson(out.toUtf8()).object();
    QCOMPARE(answer[u"series"_s].toArray().size(), 1);
    QVERIFY(!answer[u"series"_s][0][u"samples"_s].toArray().isEmpty());
    QCOMPARE(verb({u"query"_s, u"real"_s, u"up{"_s}, out, err), 1);
    QVERIFY(err.contains(u"parse error"_s));
}

void TestPrometheus::recordsLosesAndFindsItAgain()
{
    QTemporaryDir folder;
    MetricRecorder recorder(
        folder.filePath(u"samples.db"_s), m_clock, [this](const Source &each) -> std::unique_ptr<MetricSource> {
            return std::make_unique<PrometheusSource>(each, m_secrets, m_clock);
        });
    recorder.watch({source()}, {{source().id, u"node_load1"_s}, {source().id, u"sum(("_s}});
    const auto state = [&](const QString &expr) { return int(recorder.panelStatus(source().id, expr).state); };
    QTRY_COMPARE_WITH_TIMEOUT(state(u"node_load1"_s), int(SourceState::Up), 15'000);
    // One bad query is that panel's alone.
    QTRY_COMPARE_WITH_TIMEOUT(state(u"sum(("_s), int(SourceState::Down), 15'000);
    QCOMPARE(int(recorder.sourceStatus(source().id).state), int(SourceState::Up));

    const auto stored = [&] {
        std::optional<Result<QList<SeriesData>>> read;
        recorder.read(
            source().id, u"node_load1"_s, {0, m_clock.nowMs()}, 0, this, [&read](const auto &all) { read = all; });
        [&] { QTRY_VERIFY(read); }();
        return read && *read && !(*read)->isEmpty() ? qsizetype((**read)[0].times.size()) : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(stored() >= 3, 15'000);

    m_prometheus.stop();
    QTRY_COMPARE_WITH_TIMEOUT(state(u"node_load1"_s), int(SourceState::Down), 15'000);
    const SourceStatus lost = recorder.panelStatus(source().id, u"node_load1"_s);
    QCOMPARE(lost.error.kind, Error::Kind::Refused);
    QVERIFY(lost.since > 0 && lost.lastGood > 0 && lost.lastGood <= lost.since);
    const qsizetype kept = stored();
    QVERIFY(kept >= 3);

    QVERIFY(m_prometheus.start());
    QTRY_COMPARE_WITH_TIMEOUT(state(u"node_load1"_s), int(SourceState::Up), 40'000);
    QTRY_VERIFY_WITH_TIMEOUT(stored() > kept, 15'000);
}

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
