// From a service that dies to users who are served again: a real service is killed, the console's own probe and rule
// notice, an incident is declared from the alert, the runbook that answers it is opened, its action restarts the
// service, and the samples say when it was restored. The objectives: known within one minute, repaired within ten.
#include "app/services/alertdesk.h"
#include "app/services/alertruledesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/guidedesk.h"
#include "app/services/guidefolderwatch.h"
#include "app/services/guiderunner.h"
#include "app/services/incidentdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/restorationfinder.h"
#include "app/services/sourcedesk.h"
#include "tests/support/loopback.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 knownWithinMs = 60'000;
constexpr qint64 restoredWithinMs = 600'000;
constexpr int pollMs = 2'000;

// Writes down who it is, serves, and ends by itself should nobody end it.
const QByteArray service = R"(import http.server, os, sys, threading
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "4")
        self.end_headers()
        self.wfile.write(b"well")
    def log_message(self, *words):
        pass
server = http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Page)
with open(sys.argv[2], "w") as pid:
    pid.write(str(os.getpid()))
threading.Timer(280, os._exit, [1]).start()
server.serve_forever()
)";

const QString runbookText = uR"(---
title: The site is gone
alerts: [SiteGone]
owner: captains
---
The site answers nobody.

- [ ] Look whether its process lives

```action
title: Start it
run: [/usr/bin/setsid, --fork, /usr/bin/python3, %1, "{{port}}", %2]
timeout: 20s
```
)"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestRepair : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void repairsAServiceThatDied();

private:
    bool watches();
    const AlertEpisode *firing() const;
    std::optional<double> lastSample();
    std::optional<qint64> goodSince(const Incident &incident);
    void killService();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Console> m_console;
    Source m_site;
    quint16 m_port = 0;
    QString m_pidFile;
    QProcess m_service;
};

void TestRepair::initTestCase()
{
    if (!QFile::exists(u"/usr/bin/python3"_s) || !QFile::exists(u"/usr/bin/setsid"_s))
        QSKIP("python3 or setsid is not installed");
    m_port = freePort();
    m_pidFile = m_folder.filePath(u"service.pid"_s);
    write(m_folder.filePath(u"service.py"_s), service);
    QVERIFY(QDir(m_folder.path()).mkpath(u"guide"_s));
    write(m_folder.filePath(u"guide/site-gone.md"_s),
        runbookText.arg(m_folder.filePath(u"service.py"_s), m_pidFile).toUtf8());
}

void TestRepair::cleanup()
{
    m_console.reset();
    killService();
    m_service.waitForFinished(2'000);
}

// The one that runs now, whoever started it.
void TestRepair::killService()
{
    if (const int pid = contentOf(m_pidFile).toInt(); pid > 1)
        ::kill(pid, SIGKILL);
    QFile::remove(m_pidFile);
}

bool TestRepair::watches()
{
    m_service.start(u"/usr/bin/python3"_s, {m_folder.filePath(u"service.py"_s), QString::number(m_port), m_pidFile});
    if (!waitUntil([this] { return httpGet(m_port, "/").endsWith("well"); }))
        return false;
    auto opened = Console::open({m_folder.filePath(u"data"_s)}, m_clock);
    if (!opened)
        return false;
    m_console = std::move(*opened);
    m_console->setAuthor(u"Ada"_s);
    m_console->settings().guideFolder.set(m_folder.filePath(u"guide"_s));
    QSignalSpy taken(&m_console->guideFolder(), &GuideFolderWatch::taken);
    m_console->startRecording();
    m_site.name = u"site"_s;
    m_site.url = u"http://127.0.0.1:%1/"_s.arg(m_port);
    m_site.pollMs = pollMs;
    const auto added = m_console->sources().addProbe(m_site);
    if (!added)
        return false;
    m_site = *added;
    AlertRule rule;
    rule.name = u"SiteGone"_s;
    rule.source = m_site.id;
    rule.expr = u"probe_success"_s;
    rule.condition = RuleCondition{Comparison::Less, 1};
    rule.intervalMs = pollMs;
    rule.labels = {{u"severity"_s, u"critical"_s}};
    rule.annotations = {{u"summary"_s, u"The site is gone"_s}};
    return m_console->alertRules().save(rule) && (taken.count() > 0 || taken.wait());
}

const AlertEpisode *TestRepair::firing() const
{
    for (const AlertEpisode &episode : m_console->alerts().open()) {
        if (episode.alert.name() == u"SiteGone"_s && episode.alert.state != AlertState::Pending)
            return &episode;
    }
    return nullptr;
}

std::optional<double> TestRepair::lastSample()
{
    const qint64 now = m_clock.nowMs();
    std::optional<double> value;
    bool answered = false;
    m_console->recorder().read(m_site.id, u"probe_success"_s, {now - 60'000, now + 1'000}, 0, this,
        [&](const Result<QList<SeriesData>> &series) {
            answered = true;
            if (series && !series->isEmpty() && !series->first().values.empty())
                value = series->first().values.back();
        });
    return QTest::qWaitFor([&answered] { return answered; }) ? value : std::nullopt;
}

std::optional<qint64> TestRepair::goodSince(const Incident &incident)
{
    RestorationFinder finder(m_console->alertRules(), m_console->recorder(), m_clock);
    const auto episodes = m_console->alerts().within({incident.started - 3'600'000, m_clock.nowMs() + 1});
    if (!episodes)
        return {};
    std::optional<RestorationProposal> proposal;
    finder.find(incident, *episodes, this, [&proposal](const RestorationProposal &found) { proposal = found; });
    if (!QTest::qWaitFor([&proposal] { return proposal.has_value(); }))
        return {};
    return proposal->at ? proposal->at : proposal->goodSince;
}

void TestRepair::repairsAServiceThatDied()
{
    QVERIFY(watches());
    QTRY_COMPARE_WITH_TIMEOUT(lastSample(), std::optional(1.0), 30'000);
    QVERIFY(!firing());

    const qint64 killed = m_clock.nowMs();
    const auto sinceKill = [this, killed] { return m_clock.nowMs() - killed; };
    killService();
    QTRY_VERIFY_WITH_TIMEOUT(firing(), int(knownWithinMs));
    const qint64 known = sinceKill();
    const AlertEpisode alert = *firing();

    // As the alerts' page does.
    const auto incident = m_console->incidents().declare(declarationOf(alert.alert));
    QVERIFY2(incident, incident ? "" : qPrintable(describe(incident.error())));
    QVERIFY(m_console->alerts().link({fingerprint(alert.alert.labels)}, incident->id));
    QCOMPARE(int(incident->severity), int(Severity::Critical));
    QVERIFY(incident->started >= killed);
    const qint64 declared = sinceKill();

    const auto answers = m_console->guide().forIncident(*incident);
    QVERIFY2(answers, answers ? "" : qPrintable(describe(answers.error())));
    QVERIFY2(!answers->isEmpty(), "no runbook answers it");
    QCOMPARE(answers->first().path, u"site-gone.md"_s);
    const QList<RunbookBlock> blocks = m_console->guide().blocks(answers->first());
    const auto isAction = [](const RunbookBlock &block) { return block.kind == RunbookBlock::Kind::Action; };
    const auto action = std::find_if(blocks.begin(), blocks.end(), isAction);
    QVERIFY(action != blocks.end());
    QCOMPARE(action->fault, QString());
    const qint64 opened = sinceKill();

    GuideRunner &runner = m_console->guideRunner();
    const Labels values{{u"port"_s, QString::number(m_port)}};
    QCOMPARE(runner.start(action->action, values, u"site-gone.md"_s, incident->id).error().kind, Error::Kind::Conflict);
    runner.approve(action->action);
    const auto run = runner.start(action->action, values, u"site-gone.md"_s, incident->id);
    QVERIFY2(run, run ? "" : qPrintable(describe(run.error())));
    QTRY_VERIFY_WITH_TIMEOUT((*run)->isOver(), 20'000);
    QVERIFY2((*run)->state() == ActionRun::State::Succeeded, qPrintable((*run)->result() + (*run)->output()));
    const qint64 acted = sinceKill();

    QTRY_COMPARE_WITH_TIMEOUT(lastSample(), std::optional(1.0), 60'000);
    const qint64 green = sinceKill();
    std::optional<qint64> good;
    QTRY_VERIFY_WITH_TIMEOUT(good = goodSince(*incident), 30'000);
    const auto restored = m_console->incidents().restore(incident->id, {}, *good);
    QVERIFY2(restored, restored ? "" : qPrintable(describe(restored.error())));
    QTRY_VERIFY_WITH_TIMEOUT(!firing(), 60'000);

    qInfo("from the kill: alert +%lld ms, incident +%lld, runbook +%lld, action done +%lld, probe green +%lld, "
          "first good sample +%lld",
        known, declared, opened, acted, green, *good - killed);
    QVERIFY(known < knownWithinMs);
    QVERIFY(timeToRestore(*restored, m_clock.nowMs()) < restoredWithinMs);
    QVERIFY(*good - killed < restoredWithinMs);
    QCOMPARE(restored->restored, good);
    QVERIFY2(*good<killed + green && * good> killed + opened, "what the samples say, not when it was clicked");

    const auto timeline = m_console->incidents().timeline(incident->id);
    QVERIFY(timeline);
    const auto isRun = [](const TimelineEntry &entry) { return entry.kind == TimelineKind::Command; };
    const auto told = std::find_if(timeline->begin(), timeline->end(), isRun);
    QVERIFY(told != timeline->end());
    QVERIFY2(told->text.contains(u"setsid --fork"_s), qPrintable(told->text));
    QVERIFY(told->text.contains(QString::number(m_port)));
    QCOMPARE(told->details.value(Detail::exitCode), u"0"_s);
    QCOMPARE(told->details.value(Detail::runbook), u"site-gone.md"_s);
    QCOMPARE(told->author, u"Ada"_s);
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
