// What happened in a stretch of time, gathered from every table: nothing twice, nothing that does not touch it, words in
// the program's language; read aside while the window goes on, asked again while the file is held.
#include "app/services/changeeventdesk.h"
#include "app/services/chronicledesk.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/markdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/workdesk.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/outboxrepository.h"
#include "app/store/releaserepository.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47

} // namespace

class TestChronicleDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsNothingInAnEmptyFile();
    void gathersFromEveryTable();
    void takesOnlyWhatTouches_data();
    void takesOnlyWhatTouches();
    void tellsAlertsWithTheirPendingPart();
    void tellsAnIncidentUntilItIsFixed();
    void makesWordsHarmless();
    void readsAside();
    void readsAgainAfterAChange();
    void keepsWhatItHasForALookInside();
    void asksAgainWhileTheFileIsHeld();
    void readsNothingWhileNobodyLooks();

private:
    WatchHistory read(TimeRange range) const;
    void keep(const AlertEpisode &episode) const;
    static AlertEpisode episode(qint64 firstBad, qint64 fired, qint64 resolved);
    Transaction begin() const { return std::move(*Transaction::begin(m_console->database(), &m_console->feed())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Console> m_console;
};

void TestChronicleDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(now);
    m_console = std::move(*Console::open({m_folder->path()}, *m_clock, {20, false}));
}

void TestChronicleDesk::cleanup()
{
    m_console.reset();
}

WatchHistory TestChronicleDesk::read(TimeRange range) const
{
    const auto history = readHistory(m_console->database(), range, m_console->calendar(), m_clock->nowMs());
    return history.value_or(WatchHistory());
}

AlertEpisode TestChronicleDesk::episode(qint64 firstBad, qint64 fired, qint64 resolved)
{
    AlertEpisode episode;
    episode.id = AlertEpisodeId::create(firstBad);
    episode.alert.labels = {{u"alertname"_s, u"Slow"_s}, {u"severity"_s, u"critical"_s}};
    episode.alert.activeAt = firstBad + 1000;
    episode.chain.firstBad = firstBad;
    episode.chain.fired = episode.alert.firedAt = fired;
    episode.alert.resolvedAt = resolved;
    episode.alert.state = resolved != 0 ? AlertState::Resolved : fired != 0 ? AlertState::Firing : AlertState::Pending;
    return episode;
}

void TestChronicleDesk::keep(const AlertEpisode &episode) const
{
    Transaction transaction = begin();
    QVERIFY(AlertEpisodeRepository::save(transaction, {episode}, {now, u"test"_s}));
    QVERIFY(transaction.commit());
}

void TestChronicleDesk::findsNothingInAnEmptyFile()
{
    const WatchHistory history = read({now - 365 * day, now + day});
    QVERIFY(history.chronicle.isEmpty());
    QVERIFY(history.duty.at(now, m_console->calendar()).isEmpty());
}

void TestChronicleDesk::gathersFromEveryTable()
{
    Team team;
    team.name = u"Team"_s;
    team = m_console->people().save(team).value();
    Person anna;
    anna.name = u"Anna"_s;
    anna.team = team.id;
    anna = m_console->people().save(anna).value();
    Person bert;
    bert.name = u"Bert"_s;
    bert.team = team.id;
    bert = m_console->people().save(bert).value();
    const IsoWeek week = m_console->calendar().weekAt(now);
    QVERIFY(m_console->rota().add(anna.id, week.plus(-2)));
    QVERIFY(m_console->rota().add(bert.id, week));
    QVERIFY(m_console->incidents().declare({u"API slow"_s, Severity::Critical, now - hour, {}, u"Anna"_s, {}}));
    ChangeEvent change;
    change.at = now - 2 * hour;
    change.title = u"v4.2"_s;
    change.service = u"api"_s;
    QVERIFY(m_console->changes().add(change));
    QVERIFY(m_console->logbook().addNote(u"**Asked** the team"_s));
    Annotation annotation;
    annotation.range = {now - 3 * hour, now - 2 * hour};
    annotation.text = u"Load test"_s;
    QVERIFY(m_console->marks().save(annotation));
    Work work;
    work.title = u"Index"_s;
    QVERIFY(m_console->works().save(work));
    keep(episode(now - 50 * minute, now - 49 * minute, now - 40 * minute));
    Transaction transaction = begin();
    ReleaseBlock block;
    block.id = ReleaseBlockId::create(now);
    block.reason = u"repair"_s;
    block.since = now - hour;
    QVERIFY(ReleaseRepository::save(transaction, block, {now, u"test"_s}));
    Message message;
    message.id = MessageId::create(now);
    message.channel = u"c"_s;
    message.about = u"INC-1"_s;
    message.situation = u"declared"_s;
    message.audience = u"support"_s;
    message.createdAt = now - 30 * minute;
    QVERIFY(OutboxRepository::add(transaction, message, {now, u"test"_s}).value_or(false));
    message.after = std::exchange(message.id, MessageId::create(now + 1)); // a further part of it
    QVERIFY(OutboxRepository::add(transaction, message, {now, u"test"_s}).value_or(false));
    QVERIFY(transaction.commit());

    const Chronicle chronicle = read({now - day * 30, now + day}).chronicle;
    const auto texts = [&chronicle](ChronicleLane lane) {
        QStringList texts;
        for (const Happening &happening : chronicle.lane(lane))
            texts.append(happening.text);
        return texts;
    };
    QCOMPARE(texts(ChronicleLane::Alerts), QStringList{u"Slow"_s});
    QCOMPARE(texts(ChronicleLane::Incidents), QStringList{u"INC-1 API slow"_s});
    QCOMPARE(texts(ChronicleLane::Changes), (QStringList{u"api v4.2"_s, u"Releases blocked: repair"_s}));
    QCOMPARE(texts(ChronicleLane::Messages), QStringList{u"Incident declared, to support"_s});
    QCOMPARE(texts(ChronicleLane::Works), QStringList{u"Index: new, in Planned"_s});
    QCOMPARE(texts(ChronicleLane::Notes), (QStringList{u"Load test"_s, u"Asked the team"_s}));
    const QStringList captains = texts(ChronicleLane::Captains);
    QCOMPARE(captains.count(u"Anna"_s), 1);
    QCOMPARE(captains.count(u"Bert"_s), 1);
    QVERIFY(captains.contains(u"Handover: Anna leaves, Bert arrives"_s));
    QCOMPARE(chronicle.lane(ChronicleLane::Incidents).first().detail, u"Anna"_s);
    QCOMPARE(chronicle.lane(ChronicleLane::Incidents).first().gravity, Gravity::Critical);
    QVERIFY(chronicle.lane(ChronicleLane::Incidents).first().open);
    QVERIFY(chronicle.lane(ChronicleLane::Changes).last().open);
}

void TestChronicleDesk::takesOnlyWhatTouches_data()
{
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<int>("found");
    QTest::newRow("around it") << TimeRange{now - day, now} << 1;
    QTest::newRow("within it") << TimeRange{now - 61 * minute, now - 60 * minute} << 1;
    QTest::newRow("its end") << TimeRange{now - 40 * minute, now} << 1;
    QTest::newRow("after it") << TimeRange{now - 39 * minute, now} << 0;
    QTest::newRow("its beginning") << TimeRange{now - day, now - 2 * hour + 1} << 1;
    QTest::newRow("before it") << TimeRange{now - day, now - 2 * hour - 1} << 0;
}

void TestChronicleDesk::takesOnlyWhatTouches()
{
    QFETCH(TimeRange, range);
    QFETCH(int, found);
    // Everything from two hours to forty minutes ago.
    AlertEpisode alert = episode(now - 2 * hour, now - 100 * minute, now - 40 * minute);
    alert.alert.activeAt = now - 2 * hour;
    keep(alert);
    Transaction transaction = begin();
    ReleaseBlock block{ReleaseBlockId::create(now), u"r"_s, now - 2 * hour, {}, {}};
    block.liftedAt = now - 40 * minute;
    QVERIFY(ReleaseRepository::save(transaction, block, {now, u"test"_s}));
    QVERIFY(transaction.commit());
    Annotation annotation;
    annotation.range = {now - 2 * hour, now - 40 * minute};
    annotation.text = u"a"_s;
    QVERIFY(m_console->marks().save(annotation));
    const Chronicle chronicle = read(range).chronicle;
    QCOMPARE(chronicle.lane(ChronicleLane::Alerts).size(), found);
    QCOMPARE(chronicle.lane(ChronicleLane::Changes).size(), found);
    QCOMPARE(chronicle.lane(ChronicleLane::Notes).size(), found);
}

void TestChronicleDesk::tellsAlertsWithTheirPendingPart()
{
    keep(episode(now - 50 * minute, now - 49 * minute, now - 40 * minute));
    keep(episode(now - 5 * minute, 0, 0));
    const QList<Happening> alerts = read({now - day, now}).chronicle.lane(ChronicleLane::Alerts);
    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts[0].range, (TimeRange{now - 50 * minute, now - 40 * minute}));
    QCOMPARE(alerts[0].firm, (TimeRange{now - 49 * minute, now - 40 * minute}));
    QCOMPARE(alerts[0].gravity, Gravity::Critical);
    QCOMPARE(alerts[0].group, u"Slow"_s);
    QVERIFY(!alerts[0].open);
    QVERIFY(alerts[1].open);
    QCOMPARE(alerts[1].firmAt(now + hour).length(), 0); // it has not fired
    QCOMPARE(alerts[1].wholeAt(now + hour).to, now + hour);
}

void TestChronicleDesk::tellsAnIncidentUntilItIsFixed()
{
    const auto incident = m_console->incidents().declare({u"A"_s, Severity::Major, now - hour, {}, {}, {}});
    QVERIFY(incident);
    m_clock->advance(10 * minute);
    QVERIFY(m_console->incidents().restore(incident->id));
    Happening told = read({now - day, now + day}).chronicle.lane(ChronicleLane::Incidents).first();
    QCOMPARE(told.firm.to, now + 10 * minute);
    QVERIFY(told.open);
    QCOMPARE(told.firmAt(now + day).to, now + 10 * minute);
    QCOMPARE(told.wholeAt(now + day).to, now + day);
    m_clock->advance(hour);
    QVERIFY(m_console->incidents().fix(incident->id));
    told = read({now - day, now + day}).chronicle.lane(ChronicleLane::Incidents).first();
    QVERIFY(!told.open);
    QCOMPARE(told.range.to, now + 70 * minute);
    QVERIFY(read({now + 2 * hour, now + day}).chronicle.lane(ChronicleLane::Incidents).isEmpty());
}

void TestChronicleDesk::makesWordsHarmless()
{
    Annotation annotation;
    annotation.range = {now - hour, now - hour};
    annotation.text = u"<b>slow</b>\u202e\nand\tmore "_s + QString(500, u'x');
    QVERIFY(m_console->marks().save(annotation));
    const Happening told = read({now - day, now}).chronicle.lane(ChronicleLane::Notes).first();
    QVERIFY(told.text.startsWith(u"<b>slow</b>"_s)); // plain text, whatever it looks like
    QVERIFY(!told.text.contains(u'\n'));
    QVERIFY(!told.text.contains(u'\u202e'));
    QVERIFY(told.text.size() <= 160);
}

void TestChronicleDesk::readsAside()
{
    QVERIFY(m_console->incidents().declare({u"A"_s, Severity::Minor, now - hour, {}, {}, {}}));
    ChronicleDesk desk(m_console->paths().crew(), m_console->feed(), *m_clock, [this] { return m_console->calendar(); });
    QSignalSpy changed(&desk, &ChronicleDesk::changed);
    desk.look({now - day, now});
    QVERIFY(!desk.isRead()); // not before look() returned
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(desk.isRead());
    QCOMPARE(desk.history().chronicle.lane(ChronicleLane::Incidents).size(), 1);
    QVERIFY(desk.history().chronicle.range.from < now - day); // with a margin
}

void TestChronicleDesk::readsAgainAfterAChange()
{
    ChronicleDesk desk(m_console->paths().crew(), m_console->feed(), *m_clock, [this] { return m_console->calendar(); });
    desk.look({now - day, now});
    QTRY_VERIFY(desk.isRead());
    QVERIFY(m_console->incidents().declare({u"A"_s, Severity::Minor, now - hour, {}, {}, {}}));
    QTRY_COMPARE(desk.history().chronicle.lane(ChronicleLane::Incidents).size(), 1);
}

void TestChronicleDesk::keepsWhatItHasForALookInside()
{
    ChronicleDesk desk(m_console->paths().crew(), m_console->feed(), *m_clock, [this] { return m_console->calendar(); });
    desk.look({now - day, now});
    QTRY_VERIFY(desk.isRead());
    const TimeRange range = desk.history().chronicle.range;
    desk.look({now - hour, now});
    desk.look({now - day - hour, now - hour});
    QTest::qWait(50);
    QCOMPARE(desk.history().chronicle.range, range);
    desk.look({now - 10 * day, now - 9 * day});
    QTRY_VERIFY(desk.history().chronicle.range.from < now - 10 * day);
}

void TestChronicleDesk::asksAgainWhileTheFileIsHeld()
{
    ChronicleDesk desk(m_console->paths().crew(), m_console->feed(), *m_clock, [this] { return m_console->calendar(); });
    QSignalSpy troubled(&desk, &ChronicleDesk::troubled);
    QSignalSpy recovered(&desk, &ChronicleDesk::recovered);
    auto holder = Database::open(m_console->paths().crew(), Database::Role::Crew);
    QVERIFY(holder && holder->execute(u"BEGIN EXCLUSIVE"_s));
    desk.look({now - day, now});
    QTRY_VERIFY(!troubled.isEmpty());
    QCOMPARE(troubled.first().first().value<Error>().kind, Error::Kind::StoreLocked);
    QVERIFY(!desk.isRead());
    QVERIFY(holder->execute(u"ROLLBACK"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), 10'000);
    QCOMPARE(recovered.size(), 1);
}

void TestChronicleDesk::readsNothingWhileNobodyLooks()
{
    ChronicleDesk desk(m_console->paths().crew(), m_console->feed(), *m_clock, [this] { return m_console->calendar(); });
    desk.look({now - day, now});
    QTRY_VERIFY(desk.isRead());
    desk.lookAway();
    QVERIFY(m_console->incidents().declare({u"A"_s, Severity::Minor, now - hour, {}, {}, {}}));
    QTest::qWait(400);
    QVERIFY(desk.history().chronicle.lane(ChronicleLane::Incidents).isEmpty());
    desk.look({now - day, now});
    QTRY_COMPARE(desk.history().chronicle.lane(ChronicleLane::Incidents).size(), 1);
}

QTEST_GUILESS_MAIN(TestChronicleDesk)
#include "tst_chronicledesk.moc"
