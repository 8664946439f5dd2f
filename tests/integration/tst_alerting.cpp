// From a target that dies to the captain who knows: real Prometheus, real exporter, the console's own rules, and a
// notification service on a D-Bus session of its own. The objective is one minute.
#include "app/services/alertdesk.h"
#include "app/services/alertruledesk.h"
#include "app/services/alertservers.h"
#include "app/services/alertteller.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/sourcedesk.h"
#include "tests/support/alertmanagerprocess.h"
#include "tests/support/notificationservice.h"
#include "tests/support/prometheusprocess.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/sessionbus.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr int objectiveMs = 60'000;

}

class TestAlerting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsOfADeadTarget();
    void tellsOfADeadAddress();
    void tellsWhatABlackboxExporterSees();
    void tellsThatASourceIsBlind();
    void tellsWhatAnAlertmanagerTells();

private:
    struct Watch {
        QTemporaryDir folder;
        SystemClock clock;
        std::unique_ptr<Console> console;
        std::unique_ptr<AlertTeller> teller;

        explicit Watch(const QString &busAddress)
        {
            auto opened = Console::open({folder.path()}, clock);
            Q_ASSERT(opened);
            console = std::move(*opened);
            console->setAuthor(u"Ada"_s);
            NotifierOptions notifier;
            notifier.busAddress = busAddress;
            const DeskContext context{
                console->database(), console->feed(), clock, [this] { return console->author(); }};
            teller = std::make_unique<AlertTeller>(context, console->writes(), console->alerts(),
                console->alertServers(), console->sources(), console->recorder(), notifier);
            console->startRecording();
            teller->start();
        }
        ~Watch()
        {
            teller.reset();
            console.reset();
        }
        void rule(
            const Source &source, const QString &name, const QString &expr, std::optional<RuleCondition> condition = {})
        {
            AlertRule rule;
            rule.name = name;
            rule.source = source.id;
            rule.expr = expr;
            rule.condition = condition;
            rule.labels = {{u"severity"_s, u"critical"_s}};
            rule.annotations = {{u"summary"_s, u"{{ $labels.instance }} is gone"_s}};
            const auto saved = console->alertRules().save(rule);
            QVERIFY2(saved, saved ? "" : qPrintable(describe(saved.error())));
        }
        const AlertEpisode *firing(const QString &name) const
        {
            for (const AlertEpisode &episode : console->alerts().open()) {
                if (episode.alert.name() == name && episode.alert.state != AlertState::Pending)
                    return &episode;
            }
            return nullptr;
        }
    };

    const ShownNotification *shown(const QString &word) const
    {
        for (const ShownNotification &each : m_service->shown) {
            if (each.title.contains(word) || each.body.contains(word))
                return &each;
        }
        return nullptr;
    }
    static void report(const char *what, const AlertEpisode &episode)
    {
        const DetectionChain &chain = episode.chain;
        qInfo("%s: evaluated +%lld ms, fired +%lld, sent +%lld, delivered +%lld", what,
            chain.evaluated - chain.firstBad, chain.fired - chain.evaluated, chain.sent - chain.fired,
            chain.delivered - chain.sent);
    }

    PrometheusProcess m_prometheus;
    std::unique_ptr<ScriptedServer> m_site;
    SessionBus m_bus;
    std::unique_ptr<NotificationService> m_service;
};

void TestAlerting::initTestCase()
{
    if (!PrometheusProcess::isInstalled() || !SessionBus::isInstalled())
        QSKIP("prometheus, prometheus-node-exporter or dbus-daemon is not installed");
    m_prometheus.setScrapeInterval("15s"); // as most have it
    m_site = std::make_unique<ScriptedServer>();
    m_site->answer = ScriptedServer::typed("text/plain", "well");
    m_prometheus.setProbed(m_site->url().toUtf8());
    QVERIFY2(m_prometheus.start(), qPrintable(m_prometheus.error()));
    QVERIFY(m_bus.start());
    m_service = std::make_unique<NotificationService>(m_bus.address());
}

void TestAlerting::tellsOfADeadTarget()
{
    Watch watch(m_bus.address());
    Source source;
    source.name = u"production"_s;
    source.url = m_prometheus.url();
    const auto added = watch.console->sources().addPrometheus(source);
    QVERIFY(added);
    watch.rule(*added, u"TargetGone"_s, u"up == 0"_s);
    QTest::qWait(1500);
    QVERIFY(!watch.firing(u"TargetGone"_s));

    QElapsedTimer elapsed;
    elapsed.start();
    m_prometheus.stopExporter();
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"TargetGone"_s), objectiveMs);
    qInfo("a dead target was told after %lld ms", elapsed.elapsed());
    QVERIFY(elapsed.elapsed() < objectiveMs);
    const ShownNotification notification = *shown(u"TargetGone"_s);
    QVERIFY2(notification.body.contains(u"is gone"_s), qPrintable(notification.body));
    QVERIFY(notification.actions.contains(u"acknowledge"_s));
    QTRY_VERIFY(watch.firing(u"TargetGone"_s) && watch.firing(u"TargetGone"_s)->chain.delivered != 0);
    report("a local rule", *watch.firing(u"TargetGone"_s));

    m_service->click(notification.id, u"acknowledge"_s);
    QTRY_VERIFY(watch.firing(u"TargetGone"_s) && watch.firing(u"TargetGone"_s)->acknowledgement);
    QCOMPARE(watch.firing(u"TargetGone"_s)->acknowledgement->by, u"Ada"_s);

    m_prometheus.startExporter();
    QTRY_VERIFY_WITH_TIMEOUT(!watch.firing(u"TargetGone"_s), objectiveMs);
}

void TestAlerting::tellsOfADeadAddress()
{
    Watch watch(m_bus.address());
    auto server = std::make_unique<ScriptedServer>();
    server->answer = ScriptedServer::typed("text/plain", "well");
    Source source;
    source.kind = SourceKind::Probe;
    source.name = u"site"_s;
    source.url = server->url();
    const auto added = watch.console->sources().addProbe(source);
    QVERIFY2(added, added ? "" : qPrintable(describe(added.error())));
    watch.rule(*added, u"SiteGone"_s, u"probe_success"_s, RuleCondition{Comparison::Less, 1});
    QTest::qWait(12'000);
    QVERIFY2(!shown(u"SiteGone"_s), "without a sample yet, nobody is blind");
    QElapsedTimer elapsed;
    elapsed.start();
    server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"SiteGone"_s), objectiveMs);
    qInfo("a dead address was told after %lld ms", elapsed.elapsed());
    QTRY_VERIFY(watch.firing(u"SiteGone"_s) && watch.firing(u"SiteGone"_s)->chain.delivered != 0);
    report("a probe", *watch.firing(u"SiteGone"_s));
}

void TestAlerting::tellsWhatABlackboxExporterSees()
{
    Watch watch(m_bus.address());
    Source source;
    source.name = u"production"_s;
    source.url = m_prometheus.url();
    const auto added = watch.console->sources().addPrometheus(source);
    QVERIFY(added);
    watch.rule(*added, u"PageGone"_s, u"probe_success == 0"_s);
    QTest::qWait(1500);
    QVERIFY(!watch.firing(u"PageGone"_s));
    QElapsedTimer elapsed;
    elapsed.start();
    m_site.reset();
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"PageGone"_s), objectiveMs);
    qInfo("a dead page was told after %lld ms", elapsed.elapsed());
    QVERIFY(elapsed.elapsed() < objectiveMs);
    QTRY_VERIFY(watch.firing(u"PageGone"_s) && watch.firing(u"PageGone"_s)->chain.delivered != 0);
    report("a blackbox exporter", *watch.firing(u"PageGone"_s));
}

void TestAlerting::tellsThatASourceIsBlind()
{
    Watch watch(m_bus.address());
    Source source;
    source.name = u"lost"_s;
    source.url = m_prometheus.url();
    source.pollMs = 2000;
    const auto added = watch.console->sources().addPrometheus(source);
    QVERIFY(added);
    watch.rule(*added, u"Anything"_s, u"up == 0"_s);
    QTest::qWait(3000);
    QElapsedTimer elapsed;
    elapsed.start();
    m_prometheus.stop();
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"lost"_s), 30'000);
    qInfo("a lost source was told after %lld ms", elapsed.elapsed());
    QVERIFY(watch.firing(u"SourceBlind"_s));
    QTest::qWait(15'000);
    QVERIFY2(!watch.firing(u"Anything"_s), "one notice for the source, not one for each of its rules");
}

// Its own Prometheus judges, with a `for`; then the alert is silenced, and speaks up before the silence ends.
void TestAlerting::tellsWhatAnAlertmanagerTells()
{
    if (!AlertmanagerProcess::isInstalled())
        QSKIP("prometheus-alertmanager is not installed");
    AlertmanagerProcess server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    const qint64 breaksAt = QDateTime::currentSecsSinceEpoch() + 10;
    const QString rule = uR"(groups:
  - name: test
    interval: 1s
    rules:
      - alert: OrdersStopped
        expr: vector(time()) > %1
        for: 5s
        labels: {severity: critical}
        annotations: {summary: "no orders"}
)"_s.arg(breaksAt);
    QVERIFY2(server.startPrometheus(rule.toUtf8()), qPrintable(server.error()));

    Watch watch(m_bus.address());
    Source source;
    source.kind = SourceKind::Alertmanager;
    source.name = u"alerts"_s;
    source.url = server.url();
    const auto added = watch.console->sources().addAlertmanager(source);
    QVERIFY2(added, added ? "" : qPrintable(describe(added.error())));
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"OrdersStopped"_s), objectiveMs + 10'000);
    const qint64 took = QDateTime::currentMSecsSinceEpoch() - breaksAt * 1000;
    qInfo("an alert of an Alertmanager was told %lld ms after its beginning", took);
    QVERIFY(took < objectiveMs);
    QTRY_VERIFY(watch.firing(u"OrdersStopped"_s) && watch.firing(u"OrdersStopped"_s)->chain.delivered != 0);
    report("an Alertmanager", *watch.firing(u"OrdersStopped"_s));

    const qint64 now = watch.clock.nowMs();
    Silence silence = silenceFor(watch.firing(u"OrdersStopped"_s)->alert.labels, {now, now + 60'000});
    silence.createdBy = u"Ada"_s;
    silence.comment = u"known"_s;
    std::optional<Result<>> kept;
    watch.console->alertServers().keep(
        added->id, silence, watch.teller.get(), [&kept](const Result<> &done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY2(*kept, *kept ? "" : qPrintable(describe(kept->error())));
    QTRY_VERIFY_WITH_TIMEOUT(
        watch.console->alertServers().silencedUntil(watch.firing(u"OrdersStopped"_s)->alert) != 0, 30'000);
    const auto endIsTold = [this] {
        return std::any_of(m_service->shown.cbegin(), m_service->shown.cend(),
            [](const ShownNotification &each) { return each.body.contains(u"the silence ends in"_s); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(endIsTold(), 30'000);
}

QTEST_GUILESS_MAIN(TestAlerting)
#include "tst_alerting.moc"
