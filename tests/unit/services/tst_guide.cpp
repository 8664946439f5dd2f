// The guide at work: kept in step with a folder, its steps ticked into a timeline, its actions run only after their
// very text was approved, whatever they do; and releases that are blocked.
#include "app/connectors/secretprovider.h"
#include "app/services/console.h"
#include "app/services/guidedesk.h"
#include "app/services/guidefolderwatch.h"
#include "app/services/guiderunner.h"
#include "app/services/incidentdesk.h"
#include "app/services/releasedesk.h"
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;

RunbookAction command(const QStringList &words, int timeoutMs = 10'000)
{
    RunbookAction action;
    action.title = u"Try"_s;
    action.command = words;
    action.timeoutMs = timeoutMs;
    action.text = words.join(u' ');
    return action;
}

} // namespace

class TestGuide : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void holdsTheBuiltInGuide();
    void keepsInStepWithAFolder();
    void loosesNothingWithAFolderThatIsGone();
    void adaptsABuiltInRunbook();
    void refusesNames_data();
    void refusesNames();
    void ticksIntoTheTimeline();
    void findsRunbooksOfAnIncident();
    void runsNothingThatIsNotApproved();
    void keepsARunInTheTimeline();
    void endsEveryProgram_data();
    void endsEveryProgram();
    void letsGoOfAServiceThatItStarts();
    void stopsOnDemand();
    void keepsWhatWasStoppedBeforeItBegan();
    void keepsWhatWasStoppedWithItsWindow();
    void sendsRequestsWithSecrets();
    void saysWhatARequestMet_data();
    void saysWhatARequestMet();
    void blocksReleasesOnce();
    void writesTheReleaseFile();

private:
    std::unique_ptr<ActionRun> runToItsEnd(const RunbookAction &action, const Labels &values = {});
    TimelineEntry lastEntry();
    void writeFile(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
    Incident m_incident;
};

void TestGuide::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_console = std::move(*Console::open({m_dir->filePath(u"data"_s)}, m_clock));
    m_console->setAuthor(u"ada"_s);
    m_incident = *m_console->incidents().declare({u"API slow"_s, Severity::Major, {}, {}, {}, {}});
}

void TestGuide::cleanup()
{
    m_console.reset();
}

void TestGuide::writeFile(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(u"guide/"_s + name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

TimelineEntry TestGuide::lastEntry()
{
    return m_console->incidents().timeline(m_incident.id)->last();
}

std::unique_ptr<ActionRun> TestGuide::runToItsEnd(const RunbookAction &action, const Labels &values)
{
    m_console->guideRunner().approve(action);
    auto run = m_console->guideRunner().start(action, values, u"a.md"_s, m_incident.id);
    if (!run)
        return nullptr;
    QSignalSpy ended(run->get(), &ActionRun::ended);
    if (!ended.wait(20'000))
        return nullptr;
    return std::move(*run);
}

void TestGuide::holdsTheBuiltInGuide()
{
    QVERIFY(m_console->guide().ensureBuiltIn());
    const auto all = m_console->guide().runbooks();
    QVERIFY(all);
    QVERIFY(all->size() >= 10);
    QSignalSpy committed(&m_console->feed(), &ChangeFeed::committed);
    QVERIFY(m_console->guide().ensureBuiltIn()); // the second time there is nothing to do
    QCOMPARE(committed.count(), 0);
    const auto disk = m_console->guide().forAlert({{u"alertname"_s, u"HostOutOfDiskSpace"_s}}, {});
    QVERIFY(disk);
    QCOMPARE(disk->value(0).path, u"disk-full.md"_s);
    const auto found = m_console->guide().search(u"certif"_s);
    QVERIFY(found);
    QVERIFY(!found->isEmpty());
    QCOMPARE(found->first().path, u"certificate-expired.md"_s);
    QCOMPARE(m_console->guide().outdated()->size(), 0);
    QVERIFY(m_console->guide().search(u"\" NEAR( * OR"_s)); // words, whatever they are
}

void TestGuide::keepsInStepWithAFolder()
{
    writeFile(u"a.md"_s, "# A\n\nFirst.\n");
    writeFile(u"b.md"_s, "# B\n\nSecond.\n");
    GuideFolderWatch &folder = m_console->guideFolder();
    QSignalSpy taken(&folder, &GuideFolderWatch::taken);
    m_console->settings().guideFolder.set(m_dir->filePath(u"guide"_s));
    QVERIFY(taken.wait());
    QCOMPARE(folder.last().added, 2);
    writeFile(u"a.md"_s, "# A\n\nChanged.\n");
    QVERIFY(QFile::remove(m_dir->filePath(u"guide/b.md"_s)));
    writeFile(u"sub/c.md"_s, "# C\n\nThird.\n");
    QTRY_COMPARE(m_console->guide().runbook(u"c"_s).has_value(), true);
    QVERIFY(m_console->guide().runbook(u"a"_s)->markdown.contains(u"Changed"_s));
    QVERIFY(m_console->guide().runbook(u"b"_s).error().kind == Error::Kind::NotFound);
    m_console->settings().guideFolder.set({});
    QTRY_COMPARE(m_console->guide().runbook(u"a"_s).has_value(), false);
    QVERIFY(QFile::exists(m_dir->filePath(u"guide/a.md"_s)));
}

void TestGuide::loosesNothingWithAFolderThatIsGone()
{
    writeFile(u"a.md"_s, "# A\n\nFirst.\n");
    const QString folder = m_dir->filePath(u"guide"_s);
    QVERIFY(m_console->guide().take(readGuideFolder(folder, RunbookOrigin::Folder)));
    QVERIFY(QDir(folder).removeRecursively());
    const auto import = m_console->guide().take(readGuideFolder(folder, RunbookOrigin::Folder));
    QVERIFY(import);
    QCOMPARE(import->removed, 0);
    QCOMPARE(import->problems.size(), 1);
    QVERIFY(m_console->guide().runbook(u"a"_s));
}

void TestGuide::adaptsABuiltInRunbook()
{
    QVERIFY(m_console->guide().ensureBuiltIn());
    const auto before = m_console->guide().runbook(u"disk-full"_s);
    QVERIFY(before);
    const auto written =
        m_console->guide().write(before->path, m_console->guide().textOf(*before) + u"\n- [ ] Ask Nadia\n"_s);
    QVERIFY(written);
    auto now = m_console->guide().runbook(u"disk-full"_s);
    QVERIFY(now->markdown.contains(u"Ask Nadia"_s));
    QCOMPARE(now->alerts, before->alerts);
    QCOMPARE(m_console->guide().outdated()->size(), 1); // nobody has reviewed it yet
    QVERIFY(m_console->guide().review(*now));
    QCOMPARE(m_console->guide().outdated()->size(), 0);
    QVERIFY(m_console->guide().remove(*now));
    QVERIFY(m_console->guide().runbook(u"disk-full"_s)->origin == RunbookOrigin::BuiltIn);
    QVERIFY(!m_console->guide().remove(*before)); // what is built in stays
}

void TestGuide::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("nothing") << u" "_s;
    QTest::addRow("out of the folder") << u"../a.md"_s;
    QTest::addRow("absolute") << u"/etc/a.md"_s;
    QTest::addRow("control characters") << u"a\nb.md"_s;
    QTest::addRow("endless") << QString(300, u'a');
}

void TestGuide::refusesNames()
{
    QFETCH(QString, name);
    QVERIFY(!m_console->guide().write(name, u"# A\n\nWords.\n"_s));
}

void TestGuide::ticksIntoTheTimeline()
{
    const auto runbook = m_console->guide().write(u"a.md"_s, u"# A\n\n- [ ] Look at *p95*\n- [ ] Act\n"_s);
    QVERIFY(runbook);
    const auto blocks = m_console->guide().blocks(*runbook);
    const RunbookBlock &step = blocks[1];
    QVERIFY(m_console->guide().tick(m_incident.id, *runbook, step, true));
    QVERIFY(lastEntry().kind == TimelineKind::Action);
    QCOMPARE(lastEntry().text, u"Look at p95"_s);
    QCOMPARE(lastEntry().author, u"ada"_s);
    const auto ticks = [&] { return ticksIn(*m_console->incidents().timeline(m_incident.id), runbook->path); };
    QCOMPARE(ticks().size(), 1);
    QCOMPARE(ticks()[step.key].at, now);
    QCOMPARE(ticksIn(*m_console->incidents().timeline(m_incident.id), u"other.md"_s).size(), 0);
    QVERIFY(m_console->guide().tick(m_incident.id, *runbook, step, false));
    QCOMPARE(ticks().size(), 0);
    QVERIFY(m_console->guide().tick(m_incident.id, *runbook, step, true));
    QCOMPARE(ticks().size(), 1);
    QVERIFY(!m_console->guide().tick(IncidentId{u"none"_s}, *runbook, step, true));
}

void TestGuide::findsRunbooksOfAnIncident()
{
    QVERIFY(m_console->guide().write(u"a.md"_s, u"---\nservices: [api]\n---\n# A\n\nWords\n"_s));
    QCOMPARE(m_console->guide().forIncident(m_incident)->size(), 0);
    const auto touched = m_console->incidents().setServices(m_incident.id, {u"api"_s});
    QVERIFY(touched);
    QCOMPARE(m_console->guide().forIncident(*touched)->value(0).path, u"a.md"_s);
}

void TestGuide::runsNothingThatIsNotApproved()
{
    RunbookAction action = command({u"/bin/touch"_s, m_dir->filePath(u"touched"_s)});
    const auto refused = m_console->guideRunner().start(action, {}, u"a.md"_s, m_incident.id);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::Conflict);
    m_console->guideRunner().approve(action);
    QVERIFY(m_console->guideRunner().isApproved(action));
    action.text += u" --and-more"_s; // another text
    QVERIFY(!m_console->guideRunner().isApproved(action));
    QVERIFY(!m_console->guideRunner().start(action, {}, u"a.md"_s, m_incident.id));
    QVERIFY(!QFile::exists(m_dir->filePath(u"touched"_s)));
}

void TestGuide::keepsARunInTheTimeline()
{
    const auto run = runToItsEnd(command({u"/bin/echo"_s, u"{{service}}"_s}), {{u"service"_s, u"; rm -rf / $(x) *"_s}});
    QVERIFY(run);
    QVERIFY(run->state() == ActionRun::State::Succeeded);
    QCOMPARE(run->output(), u"; rm -rf / $(x) *\n"_s);
    const TimelineEntry entry = lastEntry();
    QVERIFY(entry.kind == TimelineKind::Command);
    QCOMPARE(entry.text, u"/bin/echo '; rm -rf / $(x) *'"_s);
    QCOMPARE(entry.details.value(Detail::exitCode), u"0"_s);
    QCOMPARE(entry.details.value(Detail::output), u"; rm -rf / $(x) *\n"_s);
    QVERIFY(entry.details.contains(Detail::duration));
    QCOMPARE(entry.author, u"ada"_s);
}

void TestGuide::endsEveryProgram_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QStringList &words, ActionRun::State state) {
        QTest::addRow("%s", name) << words << int(state);
    };
    using State = ActionRun::State;
    const QString shell = u"/bin/sh"_s;
    row("it fails", {u"/bin/false"_s}, State::Failed);
    row("it does not exist", {u"/nowhere/program"_s}, State::Failed);
    row("it never ends", {u"/bin/sleep"_s, u"1000"_s}, State::TimedOut);
    row("it does not hear", {shell, u"-c"_s, u"trap '' TERM; sleep 1000 & wait; sleep 1000"_s}, State::TimedOut);
    row("it prints without end", {u"/usr/bin/yes"_s}, State::TimedOut);
    row("it forks", {shell, u"-c"_s, u"for i in 1 2 3 4 5 6 7 8; do sleep 1000 & done; sleep 1000"_s}, State::TimedOut);
    row("it kills itself", {shell, u"-c"_s, u"kill -9 $$"_s}, State::Failed);
    row("it waits for words", {u"/bin/cat"_s}, State::Succeeded); // there are none
}

void TestGuide::endsEveryProgram()
{
    QFETCH(QStringList, words);
    QFETCH(int, state);
    const auto run = runToItsEnd(command(words, 300));
    QVERIFY(run);
    QCOMPARE(int(run->state()), state);
    QVERIFY(run->output().size() < 60'000);
    QVERIFY(lastEntry().kind == TimelineKind::Command);
    QCOMPARE(lastEntry().details.value(Detail::result), run->result());
}

// It leaves the group of its starter a moment after that one has ended: with this machine at work, not before.
void TestGuide::letsGoOfAServiceThatItStarts()
{
    const QString script = m_dir->filePath(u"late.py"_s);
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("import os, sys, time\n"
               "if os.fork() > 0:\n    os._exit(0)\n"
               "time.sleep(0.1)\nos.setsid()\ntime.sleep(0.1)\nopen(sys.argv[1], 'w').close()\n");
    file.close();
    const QString started = m_dir->filePath(u"started"_s);
    const auto run = runToItsEnd(command({u"/usr/bin/python3"_s, script, started}));
    QVERIFY(run);
    QCOMPARE(int(run->state()), int(ActionRun::State::Succeeded));
    QTRY_VERIFY(QFile::exists(started));
}

void TestGuide::stopsOnDemand()
{
    const RunbookAction action = command({u"/bin/sleep"_s, u"1000"_s}, 600'000);
    m_console->guideRunner().approve(action);
    auto run = m_console->guideRunner().start(action, {}, u"a.md"_s, m_incident.id);
    QVERIFY(run);
    QTRY_VERIFY((*run)->state() == ActionRun::State::Running);
    QSignalSpy ended(run->get(), &ActionRun::ended);
    (*run)->stop();
    QVERIFY(ended.count() > 0 || ended.wait());
    QVERIFY((*run)->state() == ActionRun::State::Stopped);
    QVERIFY(lastEntry().kind == TimelineKind::Command);
}

void TestGuide::keepsWhatWasStoppedBeforeItBegan()
{
    const QString trace = m_dir->filePath(u"trace"_s);
    const RunbookAction action = command({u"/usr/bin/touch"_s, trace});
    m_console->guideRunner().approve(action);
    const auto run = m_console->guideRunner().start(action, {}, u"a.md"_s, m_incident.id);
    QVERIFY(run);
    (*run)->stop();
    QVERIFY((*run)->state() == ActionRun::State::Stopped);
    QCOMPARE(lastEntry().at, now); // not at the beginning of time
    QTest::qWait(100);
    QVERIFY(!QFile::exists(trace));
    QVERIFY((*run)->state() == ActionRun::State::Stopped);
}

void TestGuide::keepsWhatWasStoppedWithItsWindow()
{
    const RunbookAction action = command({u"/bin/sleep"_s, u"1000"_s}, 600'000);
    m_console->guideRunner().approve(action);
    auto run = m_console->guideRunner().start(action, {}, u"a.md"_s, m_incident.id);
    QVERIFY(run);
    QTRY_VERIFY((*run)->state() == ActionRun::State::Running);
    run->reset();
    QVERIFY(lastEntry().kind == TimelineKind::Command);
    QVERIFY(!lastEntry().details.value(Detail::result).isEmpty());
}

void TestGuide::sendsRequestsWithSecrets()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json("{\"done\": \"with t0ken\"}");
    RunbookAction action;
    action.kind = RunbookAction::Kind::Request;
    action.title = u"Restart"_s;
    action.method = "POST";
    action.url = server.url() + u"/apps/{{app}}/restart"_s;
    action.headers = {{u"Authorization"_s, u"Bearer {{secret:platform}}"_s}};
    action.body = uR"({"app":"{{app}}"})"_s;
    action.isJson = true;
    action.text = u"text"_s;
    auto run = runToItsEnd(action, {{u"app"_s, u"web api"_s}});
    QVERIFY(run);
    QVERIFY(run->state() == ActionRun::State::Failed); // the secret is not known
    QCOMPARE(server.requests.size(), 0);
    m_console->secrets().rememberForSession(SourceId{u"guide-secret-platform"_s}, Secret("t0ken"));
    run = runToItsEnd(action, {{u"app"_s, u"web api"_s}});
    QVERIFY(run);
    QVERIFY(run->state() == ActionRun::State::Succeeded);
    QCOMPARE(run->code(), std::optional(200));
    QVERIFY(server.requests.last().startsWith("POST /apps/web%20api/restart HTTP/1.1\r\n"));
    QVERIFY(server.requests.last().contains("Authorization: Bearer t0ken\r\n"));
    QVERIFY(server.requests.last().endsWith("{\"app\":\"web api\"}"));
    const auto timeline = m_console->incidents().timeline(m_incident.id);
    for (const TimelineEntry &entry : *timeline) {
        QVERIFY(!entry.text.contains(u"t0ken"_s));
        for (const QString &detail : entry.details)
            QVERIFY2(!detail.contains(u"t0ken"_s), qPrintable(detail));
    }
    QVERIFY(timeline->last().details.value(Detail::output).contains(u"***"_s));
}

void TestGuide::saysWhatARequestMet_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("silent");
    QTest::addColumn<int>("state");
    QTest::addRow("refused") << QByteArray("403 Forbidden") << false << int(ActionRun::State::Failed);
    QTest::addRow("broken") << QByteArray("500 Oops") << false << int(ActionRun::State::Failed);
    QTest::addRow("led elsewhere") << QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/") << false
                                   << int(ActionRun::State::Failed);
    QTest::addRow("silent") << QByteArray("200 OK") << true << int(ActionRun::State::TimedOut);
}

void TestGuide::saysWhatARequestMet()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, silent);
    QFETCH(int, state);
    ScriptedServer server;
    server.answer = ScriptedServer::json("{}", status);
    server.answer.silent = silent;
    RunbookAction action;
    action.kind = RunbookAction::Kind::Request;
    action.title = u"Ask"_s;
    action.method = "GET";
    action.url = server.url() + u'/';
    action.timeoutMs = 400;
    action.text = u"text"_s;
    const auto run = runToItsEnd(action);
    QVERIFY(run);
    QCOMPARE(int(run->state()), state);
    QVERIFY(!run->result().isEmpty());
}

void TestGuide::blocksReleasesOnce()
{
    ReleaseDesk &releases = m_console->releases();
    QVERIFY(!*releases.block());
    QVERIFY(!releases.lift());
    QVERIFY(!releases.block(u"  "_s));
    int announced = 0;
    releases.setAnnounce([&announced](Transaction &, const Stamp &, const ReleaseBlock &) -> Result<> {
        ++announced;
        return {};
    });
    const auto block = releases.block(u"API slow"_s, now + 60'000, m_incident.id);
    QVERIFY(block);
    QVERIFY(releases.block(u"again"_s).error().kind == Error::Kind::Conflict);
    QCOMPARE((*releases.block())->reason, u"API slow"_s);
    QCOMPARE((*releases.block())->by, u"ada"_s);
    QVERIFY(releases.remindAt(now + 120'000));
    QCOMPARE((*releases.block())->remindAt, std::optional<qint64>(now + 120'000));
    m_clock.set(now - 5'000); // set back
    const auto lifted = releases.lift();
    QVERIFY(lifted);
    QCOMPARE(lifted->liftedAt, std::optional(now));
    QVERIFY(!*releases.block());
    QCOMPARE(announced, 2); // of a reminder nobody is told
    m_clock.set(now);
    // When it cannot be told, it is not so either.
    releases.setAnnounce(
        [](Transaction &, const Stamp &, const ReleaseBlock &) -> Result<> { return failure(Error::Kind::StoreFull); });
    QVERIFY(!releases.block(u"once more"_s));
    QVERIFY(!*releases.block());
}

void TestGuide::writesTheReleaseFile()
{
    ReleaseDesk &releases = m_console->releases();
    const auto read = [&releases] {
        QFile file(releases.file());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    QCOMPARE(read(), QJsonObject({{u"blocked"_s, false}}));
    QVERIFY(releases.block(u"API slow"_s, {}, m_incident.id));
    QCOMPARE(read()[u"blocked"_s].toBool(), true);
    QCOMPARE(read()[u"reason"_s].toString(), u"API slow"_s);
    QCOMPARE(read()[u"incident"_s].toString(), u"INC-1"_s);
    QVERIFY(releases.lift());
    QCOMPARE(read()[u"blocked"_s].toBool(true), false);
    QSignalSpy failed(&releases, &ReleaseDesk::fileFailed);
    releases.setFile(u"/nowhere/releases.json"_s);
    QCOMPARE(failed.count(), 1);
    QVERIFY(releases.block(u"the state itself is kept"_s));
}

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
