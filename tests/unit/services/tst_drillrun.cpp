// Drills as they go: what is made of a past incident, with its samples or without; a run fed instant by instant by a
// clock that the test moves; its ends; and that nothing real is touched: no file, channel, keyring, address or program.
#include "app/connectors/secretprovider.h"
#include "app/services/alertdesk.h"
#include "app/services/alertteller.h"
#include "app/services/changeeventdesk.h"
#include "app/services/channelkeeper.h"
#include "app/services/console.h"
#include "app/services/drilldesk.h"
#include "app/services/drillrun.h"
#include "app/services/drillwords.h"
#include "app/services/guidedesk.h"
#include "app/services/guiderunner.h"
#include "app/services/incidentdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/sourcedesk.h"
#include "app/services/ticketwatch.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/outreachrepository.h"
#include "app/store/samplestore.h"
#include "app/store/sourcerepository.h"
#include "tests/support/notificationservice.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/sessionbus.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 started = 1'795'000'000'000;
constexpr qint64 now = started + 24 * 60 * minute;
const QString expr = u"up"_s;

// What is in a folder, byte by byte. WAL's index is no data: readers mark their place in it.
QHash<QString, QByteArray> contentsOf(const QString &folder)
{
    QHash<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(u"-shm"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        all.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return all;
}

} // namespace

class TestDrillRuns : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersThePast();
    void offersWhatIsReadyMade();
    void knowsWhatIsKept();
    void preparesWithItsSamples();
    void replaysWithoutSamples();
    void replaysWithoutAlerts();
    void replaysWhatWasNeverRestored();
    void refusesWhatGoesOn();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void comesInstantByInstant();
    void tellsNothingOfWhatIsToCome();
    void endsWithTheRestoration();
    void endsWithTheRecording();
    void endsWhenItIsStopped();
    void remembersWhatTheTraineeDid();
    void touchesNothingReal();
    void keepsNoSecretsAndSendsNothing();
    void runsNoProgram();
    void showsNothingOnTheDesktop();
    void bringsTheCrewAndItsRunbooks();
    void keepsHowItWent();
    void keepsWhatWasLearnt();
    void saysItsTimesHonestly_data();
    void saysItsTimesHonestly();
    void handsOn();

private:
    DrillScript prepared(const DrillSubject &subject);
    DrillScript ofTheIncident() { return prepared({m_incident.id, {}}); }
    std::unique_ptr<DrillRun> begun(const DrillScript &script, double speed = 1)
    {
        auto run = DrillRun::begin(script, {u"Lina Moreau"_s, m_person, speed}, *m_console);
        if (!run) {
            qWarning("%s", qPrintable(run.error().subject + run.error().detail));
            return nullptr;
        }
        return std::move(*run);
    }
    void play(DrillRun &run, qint64 worldMs)
    {
        m_clock.advance(worldMs);
        run.play();
    }
    QStringList states(DrillRun &run)
    {
        QStringList words;
        for (const AlertEpisode &episode : run.console().alerts().open())
            words.append(toString(episode.alert.state));
        return words;
    }
    void addSamples();
    void addAlert();

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
    Incident m_incident;
    PersonId m_person;
    Source m_source;
};

void TestDrillRuns::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock.set(now);
    m_console = std::move(*Console::open({m_dir->path()}, m_clock));
    m_console->setAuthor(u"Nadia"_s);
    Person person;
    person.team = m_console->people().save(Team{{}, u"Certif"_s})->id;
    person.name = u"Lina Moreau"_s;
    person.email = u"lina@example.org"_s;
    m_person = m_console->people().save(person)->id;
    m_source.id = SourceId::create(now);
    m_source.kind = SourceKind::Prometheus;
    m_source.name = u"production"_s;
    m_source.url = u"http://127.0.0.1:1"_s;
    auto transaction = Transaction::begin(m_console->database(), nullptr);
    QVERIFY(SourceRepository::save(*transaction, m_source, {now, {}}));
    QVERIFY(transaction->commit());
    IncidentDesk &desk = m_console->incidents();
    Declaration declaration;
    declaration.title = u"API slow"_s;
    declaration.started = started;
    declaration.detected = started + 2 * minute;
    m_incident = *desk.declare(declaration);
    QVERIFY(desk.acknowledge(m_incident.id, u"on it"_s, started + 3 * minute));
    QVERIFY(desk.note(m_incident.id, u"the queue is full"_s, started + 5 * minute));
    QVERIFY(desk.enter(m_incident.id, {{TimelineKind::Message, u"we know"_s, {}, started + 6 * minute}}));
    m_incident = *desk.restore(m_incident.id, u"emptied"_s, started + 14 * minute);
    QVERIFY(
        m_console->changes().add({{}, ChangeKind::Release, started - 5 * minute, {}, u"v1"_s, {}, {}, {}, u"cli"_s}));
    QVERIFY(m_console->changes().add(
        {{}, ChangeKind::Restart, started + 4 * minute, {}, u"api-1"_s, {}, {}, {}, u"cli"_s}));
}

void TestDrillRuns::cleanup()
{
    m_console.reset();
}

void TestDrillRuns::addSamples()
{
    auto store = SampleStore::openWriter(StorePaths{m_dir->path()}.samples(), now);
    QVERIFY(store);
    SeriesData series;
    series.key = {m_source.id, expr, {{u"job"_s, u"api"_s}}};
    for (qint64 t = started - 30 * minute; t <= started + 20 * minute; t += 5'000) {
        series.times.push_back(t);
        series.values.push_back(t < started ? 1 : 0);
    }
    QVERIFY(store->append({series}));
}

void TestDrillRuns::addAlert()
{
    AlertEpisode episode;
    episode.id = AlertEpisodeId::create(started);
    episode.alert.labels = {{u"alertname"_s, u"Slow"_s}, {u"severity"_s, u"critical"_s}};
    episode.alert.state = AlertState::Resolved;
    episode.alert.firstBad = episode.alert.activeAt = started + 10'000;
    episode.alert.firedAt = started + 40'000;
    episode.alert.resolvedAt = started + 15 * minute;
    episode.chain.firstBad = episode.chain.evaluated = started + 10'000;
    episode.chain.fired = started + 40'000;
    episode.chain.acknowledged = started + 3 * minute;
    auto transaction = Transaction::begin(m_console->database(), nullptr);
    QVERIFY(AlertEpisodeRepository::save(*transaction, {episode}, {now, {}}));
    QVERIFY(transaction->commit());
}

DrillScript TestDrillRuns::prepared(const DrillSubject &subject)
{
    std::optional<Result<DrillScript>> answer;
    QObject context;
    m_console->drills().prepare(subject, &context, [&answer](const Result<DrillScript> &script) { answer = script; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) || !*answer)
        qWarning("not prepared");
    return answer && *answer ? **answer : DrillScript();
}

void TestDrillRuns::offersThePast()
{
    QVERIFY(m_console->incidents().declare({u"now"_s, Severity::Critical, now - minute, {}, {}, {}}));
    const auto offers = m_console->drills().pastIncidents();
    QVERIFY(offers);
    QCOMPARE(offers->size(), 1);
    QCOMPARE(offers->first().subject.incident, m_incident.id);
    QCOMPARE(offers->first().key, m_incident.key());
    QCOMPARE(offers->first().lastsMs, 14 * minute);
    QVERIFY(!offers->first().doneBefore);
}

void TestDrillRuns::offersWhatIsReadyMade()
{
    const auto offers = m_console->drills().readyMade();
    QVERIFY(offers);
    QVERIFY(offers->size() >= 4);
    QVERIFY(m_console->guide().ensureBuiltIn());
    for (const DrillOffer &offer : *offers) {
        QVERIFY(offer.subject.isReadyMade() && !offer.title.isEmpty() && !offer.about.isEmpty());
        QVERIFY(m_console->guide().runbook(offer.runbook));
        const DrillScript script = prepared(offer.subject);
        QCOMPARE(script.plays.from, now);
        QVERIFY(
            m_console->guide().forAlert(script.alerts.first().alert.labels, {}).value_or(QList<Runbook>()).size() > 0);
    }
}

void TestDrillRuns::knowsWhatIsKept()
{
    DrillOffer kept;
    kept.at = started;
    kept.lastsMs = 14 * minute;
    DrillOffer gone = kept;
    gone.at = started - 7 * 24 * 60 * minute;
    const auto ask = [&] {
        std::optional<QList<SamplesKept>> answer;
        QObject context;
        m_console->drills().lookForSamples({kept, gone}, &context,
            [&answer](const Result<QList<SamplesKept>> &found) { answer = found.value_or(QList<SamplesKept>()); });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) ? *answer : QList<SamplesKept>();
    };
    QCOMPARE(ask(), QList<SamplesKept>({SamplesKept::None, SamplesKept::None})); // no file yet
    addSamples();
    QCOMPARE(ask(), QList<SamplesKept>({SamplesKept::Whole, SamplesKept::None}));
    auto store = SampleStore::openWriter(StorePaths{m_dir->path()}.samples(), now);
    for (Result<bool> more = true; more && *more;)
        more = store->settle(now);
    for (Result<bool> more = true; more && *more;)
        more = store->prune(now + 30 * 24 * 60 * minute, SampleRetention());
    QCOMPARE(ask(), QList<SamplesKept>({SamplesKept::Rollups, SamplesKept::None}));
    QCOMPARE(ofTheIncident().charts, SamplesKept::Rollups);
}

void TestDrillRuns::preparesWithItsSamples()
{
    addSamples();
    addAlert();
    const DrillScript script = ofTheIncident();
    QCOMPARE(script.charts, SamplesKept::Whole);
    QCOMPARE(script.series.size(), 1);
    QCOMPARE(script.series.first().key.expr, expr);
    QCOMPARE(script.series.first().key.labels, (Labels{{u"job"_s, u"api"_s}}));
    QCOMPARE(script.series.first().times.front(), started - 30 * minute);
    QCOMPARE(script.alerts.size(), 1);
    QCOMPARE(script.changes.size(), 2);
    QCOMPARE(script.messages.size(), 1);
    QStringList then;
    for (const ComparedMoment &line : sideBySide(script.then, {}))
        then.append(toString(line.kind) + u' ' + QString::number(line.then->at / 1'000));
    QCOMPARE(then,
        QStringList({u"alerted 40"_s, u"detected 120"_s, u"acknowledged 180"_s, u"note 300"_s,
            u"told 360"_s, u"restored 840"_s}));
}

void TestDrillRuns::replaysWithoutSamples()
{
    addAlert();
    const DrillScript script = ofTheIncident();
    QCOMPARE(script.charts, SamplesKept::None);
    QVERIFY(script.series.isEmpty());
    const auto run = begun(script);
    QVERIFY(run);
    play(*run, drillLeadMs + minute);
    QCOMPARE(states(*run), QStringList{u"firing"_s});
}

void TestDrillRuns::replaysWithoutAlerts()
{
    addSamples();
    const DrillScript script = ofTheIncident();
    QVERIFY(script.alerts.isEmpty());
    QVERIFY(!firstOf(script.then, DrillMomentKind::Alerted));
    const auto run = begun(script);
    QVERIFY(run);
    play(*run, drillLeadMs + 10 * minute);
    QVERIFY(states(*run).isEmpty());
    QVERIFY(!run->isOver());
}

void TestDrillRuns::replaysWhatWasNeverRestored()
{
    Declaration declaration;
    declaration.title = u"left open"_s;
    declaration.started = now - 2 * 24 * 60 * minute;
    const Incident open = *m_console->incidents().declare(declaration);
    const DrillScript script = prepared({open.id, {}});
    QVERIFY(!firstOf(script.then, DrillMomentKind::Restored));
    QCOMPARE(script.plays.to, *declaration.started + 70 * minute);
    const auto run = begun(script, 20);
    QVERIFY(run);
    play(*run, 5 * minute);
    QVERIFY(run->isOver());
    QVERIFY(run->result().ending == DrillEnding::RanOut);
}

void TestDrillRuns::refusesWhatGoesOn()
{
    const Incident open = *m_console->incidents().declare({u"now"_s, Severity::Critical, now - minute, {}, {}, {}});
    std::optional<Error> refused;
    m_console->drills().prepare({open.id, {}}, this, [&refused](const Result<DrillScript> &script) {
        QVERIFY(!script);
        refused = script.error();
    });
    QTRY_VERIFY(refused);
    QCOMPARE(refused->kind, Error::Kind::Conflict);
}

void TestDrillRuns::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("incident");
    QTest::addColumn<QString>("scenario");
    QTest::newRow("incident") << u"nothing"_s << u""_s;
    QTest::newRow("scenario") << u""_s << u"nothing"_s;
    QTest::newRow("a path") << u""_s << u"../guide/en/disk-full"_s;
}

void TestDrillRuns::refusesWhatIsNotThere()
{
    QFETCH(QString, incident);
    QFETCH(QString, scenario);
    std::optional<Error> refused;
    m_console->drills().prepare({IncidentId{incident}, scenario}, this, [&refused](const Result<DrillScript> &script) {
        QVERIFY(!script);
        refused = script.error();
    });
    QTRY_VERIFY(refused);
    QCOMPARE(refused->kind, Error::Kind::NotFound);
}

void TestDrillRuns::comesInstantByInstant()
{
    addAlert();
    const auto run = begun(ofTheIncident(), 4);
    QVERIFY(run);
    QSignalSpy told(run.get(), &DrillRun::told);
    QCOMPARE(run->nowMs(), started - drillLeadMs);
    QCOMPARE(run->console().clock().nowMs(), run->nowMs());
    QCOMPARE(run->console().changes().within({started - 60 * minute, now})->size(), 1); // before it began
    QVERIFY(states(*run).isEmpty());
    play(*run, (drillLeadMs + 10'000) / 4);
    QCOMPARE(states(*run), QStringList{u"pending"_s});
    play(*run, 30'000 / 4);
    QCOMPARE(states(*run), QStringList{u"firing"_s});
    QCOMPARE(run->console().alerts().open().begin()->chain.fired, started + 40'000); // as it was known then
    play(*run, 4 * minute / 4);
    QCOMPARE(run->console().changes().within({started - 60 * minute, now})->size(), 2);
    QCOMPARE(told.count(), 0);
    play(*run, 2 * minute / 4);
    QCOMPARE(told.count(), 1);
    QCOMPARE(run->messages().first().text, u"we know"_s);
    play(*run, 10 * minute / 4);
    QVERIFY(states(*run).isEmpty()); // resolved
    QCOMPARE(told.count(), 1);
    QVERIFY(!run->isOver());
}

void TestDrillRuns::tellsNothingOfWhatIsToCome()
{
    addSamples();
    const auto run = begun(ofTheIncident());
    QVERIFY(run);
    play(*run, drillLeadMs + minute);
    Source source = m_source;
    source.kind = SourceKind::Demo;
    std::optional<FetchAnswer> answer;
    run->console().recorder().fetchOnce(source, {expr, {started - 30 * minute, started + 60 * minute}, 1'000}, this,
        [&answer](const Result<FetchAnswer> &fetched) { answer = fetched.value_or(FetchAnswer()); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->series.size(), 1);
    QVERIFY(answer->series.first().times.back() <= started + minute);
    QVERIFY(answer->series.first().times.back() > started + minute - 10'000);
}

void TestDrillRuns::endsWithTheRestoration()
{
    const auto run = begun(ofTheIncident(), 10);
    QVERIFY(run);
    QSignalSpy ended(run.get(), &DrillRun::ended);
    play(*run, (drillLeadMs + minute) / 10);
    IncidentDesk &desk = run->console().incidents();
    const Incident mine = *desk.declare({u"slow"_s, Severity::Critical, {}, {}, {}, {}});
    QVERIFY(desk.acknowledge(mine.id));
    QCOMPARE(ended.count(), 0);
    play(*run, 4 * minute / 10);
    QVERIFY(desk.restore(mine.id, u"done"_s));
    QCOMPARE(ended.count(), 1);
    play(*run, 60 * minute); // nothing comes any more
    run->stop();
    QCOMPARE(ended.count(), 1);
    const Drill drill = run->result();
    QVERIFY(drill.ending == DrillEnding::Restored);
    QCOMPARE(firstOf(drill.now, DrillMomentKind::Restored), std::optional<qint64>(5 * minute));
    QCOMPARE(firstOf(drill.then, DrillMomentKind::Restored), std::optional<qint64>(14 * minute));
    QCOMPARE(drill.endedAt, started + 5 * minute);
    QCOMPARE(drill.doneAt, now);
}

void TestDrillRuns::endsWithTheRecording()
{
    const auto run = begun(ofTheIncident(), 20);
    QVERIFY(run);
    QSignalSpy ended(run.get(), &DrillRun::ended);
    play(*run, 60 * minute);
    QCOMPARE(ended.count(), 1);
    QVERIFY(run->result().ending == DrillEnding::RanOut);
    QCOMPARE(run->result().endedAt, started + 24 * minute); // and not when somebody looked
}

void TestDrillRuns::endsWhenItIsStopped()
{
    const auto run = begun(ofTheIncident());
    QVERIFY(run);
    play(*run, minute);
    run->stop();
    QVERIFY(run->isOver());
    QVERIFY(run->result().ending == DrillEnding::Stopped);
    QVERIFY(endingInWords(run->result()).contains(u"before anything happened"_s));
}

void TestDrillRuns::remembersWhatTheTraineeDid()
{
    addAlert();
    const auto run = begun(ofTheIncident());
    QVERIFY(run);
    play(*run, drillLeadMs + minute);
    Console &drill = run->console();
    QVERIFY(drill.alerts().acknowledge(drill.alerts().open().keys(), {}, 0));
    play(*run, minute);
    run->sawRunbook(u"slow-database.md"_s);
    run->sawRunbook(u"slow-database.md"_s); // once is enough
    const Incident mine = *drill.incidents().declare({u"slow"_s, Severity::Critical, started, {}, {}, {}});
    QVERIFY(drill.incidents().note(mine.id, u"looks like the queue"_s));
    const Runbook book = *drill.guide().runbook(u"slow-database.md"_s);
    QVERIFY(drill.guide().tick(mine.id, book, drill.guide().blocks(book).value(3), true));
    QStringList did;
    for (const DrillMoment &moment : run->result().now)
        did.append(toString(moment.kind) + u' ' + QString::number(moment.at / 1'000) + u' ' + moment.author);
    did.removeAll(u"note 120 Lina Moreau"_s);
    QCOMPARE(did,
        QStringList({u"alerted 40 "_s, u"acknowledged 60 Lina Moreau"_s, u"runbook 120 Lina Moreau"_s,
            u"detected 120 Lina Moreau"_s}));
}

void TestDrillRuns::touchesNothingReal()
{
    addSamples();
    addAlert();
    const DrillScript script = ofTheIncident(); // opens the samples to read them
    const auto before = contentsOf(m_dir->path());
    QVERIFY(before.size() >= 2);
    {
        const auto run = begun(script, 20);
        QVERIFY(run);
        QVERIFY(run->console().paths().folder != m_dir->path());
        run->console().showQueries(this, {{m_source.id, expr}});
        QSignalSpy arrived(&run->console().recorder(), &MetricRecorder::samplesArrived);
        play(*run, (drillLeadMs + 3 * minute) / 20);
        QVERIFY(arrived.wait(20'000)); // into its own file
        QVERIFY(QFileInfo::exists(run->console().paths().samples()));
        const Incident mine = *run->console().incidents().declare({u"mine"_s, Severity::Major, {}, {}, {}, {}});
        QVERIFY(run->console().incidents().note(mine.id, u"noted"_s));
        QVERIFY(run->console().incidents().restore(mine.id));
        QCOMPARE(contentsOf(m_dir->path()), before);
    }
    QCOMPARE(contentsOf(m_dir->path()), before);
    QCOMPARE(m_console->incidents().all()->size(), 1);
    QCOMPARE(m_console->drills().done()->size(), 0); // nothing is kept by itself
}

void TestDrillRuns::keepsNoSecretsAndSendsNothing()
{
    ScriptedServer server;
    qputenv("QUARTERDECK_SECRET_PRODUCTION", "open sesame");
    Source source = m_source;
    source.url = server.url();
    source.auth = AuthKind::Bearer;
    auto transaction = Transaction::begin(m_console->database(), nullptr);
    QVERIFY(SourceRepository::save(*transaction, source, {now, {}}));
    QVERIFY(transaction->commit());
    const auto run = begun(ofTheIncident());
    QVERIFY(run);
    Console &drill = run->console();
    // What the trainee may try, with real addresses.
    const auto sources = drill.sources().sources();
    QVERIFY(sources);
    for (const Source &each : *sources)
        QVERIFY(each.url.isEmpty() && each.secretFile.isEmpty() && each.user.isEmpty());
    std::optional<bool> known;
    drill.secrets().find(source, this, [&known](const Result<Secret> &secret) { known = secret.has_value(); });
    QTRY_VERIFY(known);
    QVERIFY(!*known);
    std::optional<bool> kept;
    drill.secrets().keep(source.id, Secret("x"), this, [&kept](const Result<> &done) { kept = done.has_value(); });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept);
    std::optional<bool> tested;
    drill.recorder().test(source, this, [&tested](const Result<SourceFacts> &facts) { tested = facts.has_value(); });
    QTRY_VERIFY(tested);
    QVERIFY(!*tested);
    OutreachChannel channel;
    channel.id = OutreachChannelId::create(now);
    channel.kind = ChannelKind::Email;
    channel.name = u"mail"_s;
    channel.host = u"127.0.0.1"_s;
    channel.port = server.serverPort();
    channel.from = u"a@example.org"_s;
    channel.to = {u"b@example.org"_s};
    channel.audiences = {Audience::Crew};
    std::optional<bool> sent;
    drill.channels().test(channel, this, [&sent](const Result<QString> &answer) { sent = answer.has_value(); });
    QTRY_VERIFY(sent);
    QVERIFY(!*sent);
    std::optional<bool> counted;
    drill.tickets().test(this, [&counted](const Result<int> &answer) { counted = answer.has_value(); });
    QTRY_VERIFY(counted);
    QVERIFY(!*counted);
    QCOMPARE(OutreachRepository(drill.database()).channels()->size(), 0);
    play(*run, drillLeadMs + minute);
    QTest::qWait(300); // whoever would call has had the time
    QVERIFY(server.requests.isEmpty());
    qunsetenv("QUARTERDECK_SECRET_PRODUCTION");
}

void TestDrillRuns::runsNoProgram()
{
    const auto run = begun(ofTheIncident());
    QVERIFY(run);
    Console &drill = run->console();
    const QString mark = m_dir->filePath(u"ran"_s);
    RunbookAction action;
    action.title = u"Mark"_s;
    action.command = {u"/usr/bin/touch"_s, mark};
    action.text = action.command.join(u' ');
    const Incident mine = *drill.incidents().declare({u"slow"_s, Severity::Critical, {}, {}, {}, {}});
    drill.guideRunner().approve(action);
    auto action1 = drill.guideRunner().start(action, {}, u"a.md"_s, mine.id);
    QVERIFY(action1);
    QSignalSpy ended(action1->get(), &ActionRun::ended);
    QVERIFY(ended.wait(20'000));
    QVERIFY(!QFileInfo::exists(mark));
    QVERIFY((*action1)->result().contains(u"would have run"_s));
    const TimelineEntry last = drill.incidents().timeline(mine.id)->last();
    QVERIFY(last.kind == TimelineKind::Command);
    QVERIFY(last.details.value(Detail::result).contains(u"would have run"_s));
}

void TestDrillRuns::showsNothingOnTheDesktop()
{
    if (!SessionBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    SessionBus bus;
    QVERIFY(bus.start());
    NotificationService service(bus.address());
    const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLocal8Bit());
    addAlert();
    const auto run = begun(ofTheIncident());
    QVERIFY(run);
    AlertTeller &teller = run->console().alertTeller();
    QSignalSpy worst(&teller, &AlertTeller::worstChanged);
    teller.start();
    play(*run, drillLeadMs + minute);
    QVERIFY(worst.wait(20'000)); // it is told in the window
    teller.notice(u"News are due"_s, u"now"_s);
    QTest::qWait(300);
    QCOMPARE(service.shown.size(), 0);
    QCOMPARE(service.asked, 0);
    qputenv("DBUS_SESSION_BUS_ADDRESS", before);
}

void TestDrillRuns::bringsTheCrewAndItsRunbooks()
{
    QVERIFY(m_console->guide().write(u"ours.md"_s, u"---\ntitle: Ours\n---\nLook.\n"_s));
    const auto run = begun(ofTheIncident());
    QVERIFY(run);
    Console &drill = run->console();
    QCOMPARE(drill.guide().runbook(u"ours.md"_s)->title, u"Ours"_s);
    QVERIFY(drill.guide().runbook(u"disk-full.md"_s));
    const auto people = drill.people().people();
    QCOMPARE(people->size(), 1);
    QCOMPARE(people->first().name, u"Lina Moreau"_s);
    QVERIFY(people->first().email.isEmpty());
    QVERIFY(drill.isDrill());
    QCOMPARE(drill.incidents().all()->size(), 0); // what it was is not given away
    QCOMPARE(drill.author(), u"Lina Moreau"_s);
}

void TestDrillRuns::keepsHowItWent()
{
    addAlert();
    const auto run = begun(ofTheIncident(), 10);
    QVERIFY(run);
    play(*run, drillLeadMs / 10 + 10'000);
    run->stop();
    const auto kept = m_console->drills().keep(run->result());
    QVERIFY(kept);
    const auto read = m_console->drills().drill(kept->id);
    QVERIFY(read);
    Drill expected = run->result();
    expected.id = kept->id;
    QCOMPARE(*read, expected);
    QCOMPARE(m_console->drills().doneBy(m_person)->size(), 1);
    QCOMPARE(m_console->drills().doneBy(PersonId{u"else"_s})->size(), 0);
    QVERIFY(m_console->drills().pastIncidents()->first().doneBefore);
    Drill nobody = expected;
    nobody.trainee = u" "_s;
    QCOMPARE(m_console->drills().keep(nobody).error().kind, Error::Kind::Invalid);
    QVERIFY(m_console->drills().remove(kept->id));
    QCOMPARE(m_console->drills().done()->size(), 0);
    QCOMPARE(m_console->drills().remove(kept->id).error().kind, Error::Kind::NotFound);
}

void TestDrillRuns::keepsWhatWasLearnt()
{
    const auto run = begun(ofTheIncident());
    QVERIFY(run);
    run->stop();
    const auto kept = m_console->drills().keep(run->result());
    QVERIFY(kept);
    QVERIFY(m_console->drills().learn(kept->id, u"  Look at the releases first.\n"_s));
    QCOMPARE(m_console->drills().drill(kept->id)->learnt, u"Look at the releases first."_s);
    QCOMPARE(m_console->drills().learn(DrillId{u"none"_s}, u"x"_s).error().kind, Error::Kind::NotFound);
}

void TestDrillRuns::saysItsTimesHonestly_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<QString>("words");
    QTest::newRow("real time") << 1.0 << u"In real time: 12 min"_s;
    QTest::newRow("faster") << 10.0 << u"10 times as fast: 12 min of the drill took 1 min 12 s"_s;
}

void TestDrillRuns::saysItsTimesHonestly()
{
    QFETCH(double, speed);
    Drill drill;
    drill.speed = speed;
    drill.beganAt = started - drillLeadMs;
    drill.impactAt = started;
    drill.endedAt = started + 10 * minute;
    drill.ending = DrillEnding::Restored;
    drill.now = {{40'000, DrillMomentKind::Detected}, {10 * minute, DrillMomentKind::Restored}};
    QTEST(speedInWords(drill), "words");
    QCOMPARE(endingInWords(drill), u"Restored after 10 min"_s);
    const QList<DrillVerdict> verdicts = verdictsOf(drill);
    QVERIFY(verdicts[0].met);
    QCOMPARE(verdicts[0].words, u"Noticed after 40 s: under 1 min"_s);
    QVERIFY(!verdicts[1].met); // in less than ten minutes, not in ten
    drill.now.clear();
    QVERIFY(!verdictsOf(drill)[0].met && !verdictsOf(drill)[0].tookMs);
}

void TestDrillRuns::handsOn()
{
    Drill drill;
    drill.id = DrillId{u"d1"_s};
    drill.subject.scenario = u"disk-filling"_s;
    drill.title = u"A | B"_s;
    drill.trainee = u"=Lina"_s;
    drill.speed = 4;
    drill.then = {{55'000, DrillMomentKind::Detected}};
    drill.now = {{65'000, DrillMomentKind::Detected}, {90'000, DrillMomentKind::Note, u"a | *b*\nc"_s, u"Lina"_s}};
    const QJsonObject json = QJsonDocument::fromJson(drillsJson({drill})).object().value(u"drills"_s)[0].toObject();
    QCOMPARE(json.value(u"detected"_s).toDouble(), 65.0);
    QVERIFY(json.value(u"restored"_s).isNull() && json.value(u"incident"_s).isNull());
    QCOMPARE(json.value(u"now"_s).toArray().size(), 2);
    QVERIFY(drillsCsv({drill}).contains("'=Lina")); // no formula
    const QString text = drillMarkdown(drill, QTimeZone::utc());
    QVERIFY(text.contains(u"| +0:55 | +1:05 | 10 s later |"_s));
    QVERIFY(text.contains(u"+1:30 a \\| \\*b\\* c"_s));
    QVERIFY(text.contains(u"Invented"_s));
}

QTEST_GUILESS_MAIN(TestDrillRuns)
#include "tst_drillrun.moc"
