// The handover: what is to be gone through, ticked, signed by who leaves and who arrives, and kept as it was.
#include "app/services/alertdesk.h"
#include "app/services/console.h"
#include "app/services/handoverdesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/workdesk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const IsoWeek w48 = *IsoWeek::parse(u"2026-W48");
const QTimeZone paris("Europe/Paris");

qint64 at(QDate date, int hours)
{
    return QDateTime(date, QTime(hours, 0), paris).toMSecsSinceEpoch();
}

} // namespace

class TestHandover : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsWhatIsOpen();
    void saysWhatMovedOnTheBoard();
    void listsAStormOnce();
    void refusesASignature();
    void keepsWhatBothSigned();
    void endsASnooze();
    void wantsTheEntryAndTheCaptain();
    void asksForTheOneAtHand_data();
    void asksForTheOneAtHand();
    void isSignedByWhoIsThere();

private:
    HandoverDesk &desk() const { return m_console->handovers(); }
    HandoverView view() const { return desk().view(w48).value(); }
    QStringList words() const
    {
        QStringList all;
        const QList<HandoverItem> items = view().items;
        for (const HandoverItem &item : items)
            all.append(toString(item.topic) + u' ' + item.words);
        return all;
    }
    Result<Incident> declare(const QString &title)
    {
        Declaration declaration;
        declaration.title = title;
        return m_console->incidents().declare(declaration);
    }
    void tickAll()
    {
        const QList<HandoverItem> items = view().items;
        for (const HandoverItem &item : items)
            QVERIFY(desk().tick(w48, item, HandoverAnswer::Done));
    }
    void fire(int count, const QString &name)
    {
        QList<Alert> alerts;
        for (int i = 0; i < count; ++i) {
            Alert alert;
            alert.labels = {{u"alertname"_s, name}, {u"instance"_s, QString::number(i)}};
            alert.state = AlertState::Firing;
            alert.firedAt = m_clock->nowMs();
            alerts.append(alert);
        }
        m_console->alerts().update(alerts);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Console> m_console;
};

// Friday of W47; Ada leaves on Monday, Bob stays, Cid arrives.
void TestHandover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(at(QDate(2026, 11, 20), 16));
    m_console = std::move(*Console::open({m_folder->path()}, *m_clock));
    m_console->setAuthor(u"Ada"_s);
    QVERIFY(m_console->rota().setCalendar(WatchCalendar(paris)));
    QVERIFY(m_console->people().importCsv("name,team\nAda,Red\nBob,Blue\nCid,Green\n"));
    const QList<Person> people = m_console->people().people().value();
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_console->rota().add(people[i].id, w48.plus(i - 2)));
    LogbookEntry entry;
    entry.week = w48.plus(-1);
    entry.markdown = u"A calm week."_s;
    QVERIFY(m_console->logbook().save(entry));
}

void TestHandover::cleanup()
{
    m_console.reset();
}

void TestHandover::listsWhatIsOpen()
{
    const auto incident = declare(u"API slow"_s);
    QVERIFY(incident);
    Work work;
    work.title = u"Index"_s;
    work.state = WorkState::InProgress;
    QVERIFY(m_console->works().save(work));
    work.title = u"An idea"_s;
    work.state = WorkState::Planned;
    QVERIFY(m_console->works().save(work));
    fire(1, u"QueueOld"_s);
    QCOMPARE(words(),
        (QStringList{u"incident INC-1 · API slow"_s, u"alert QueueOld"_s, u"work Index"_s,
            u"logbook The logbook entry of 2026-W47"_s, u"notes What the next crew must know"_s,
            u"captain The new captain is announced"_s}));
    QCOMPARE(view().crew.leaving->person.name, u"Ada"_s);
    QCOMPARE(view().crew.staying->person.name, u"Bob"_s);
    QCOMPARE(view().crew.arriving->person.name, u"Cid"_s);
    // Restored is not over: the durable fix goes on with the next crew.
    QVERIFY(m_console->incidents().acknowledge(incident->id));
    QVERIFY(m_console->incidents().restore(incident->id, u"restart"_s));
    QVERIFY(words().contains(u"incident INC-1 · API slow"_s));
    QVERIFY(m_console->incidents().fix(incident->id, u"index"_s));
    QVERIFY(!words().contains(u"incident INC-1 · API slow"_s));
}

void TestHandover::saysWhatMovedOnTheBoard()
{
    const auto detail = [this](const QString &title) {
        const QList<HandoverItem> items = view().items;
        const auto item = std::find_if(
            items.begin(), items.end(), [&title](const HandoverItem &each) { return each.words == title; });
        return item == items.end() ? u"not there"_s : item->detail;
    };
    const qint64 friday = m_clock->nowMs();
    m_clock->set(friday - 14ll * 24 * 3'600'000);
    Work index;
    index.title = u"Index"_s;
    Work pool;
    pool.title = u"Pool"_s;
    pool.state = WorkState::InProgress;
    const auto planned = m_console->works().save(index);
    QVERIFY(planned);
    QVERIFY(m_console->works().save(pool));
    m_clock->set(friday);
    index = *planned;
    index.state = WorkState::InProgress;
    index.column = {};
    QVERIFY(m_console->works().save(index));
    Work cache;
    cache.title = u"Cache"_s;
    cache.state = WorkState::InProgress;
    QVERIFY(m_console->works().save(cache));
    QCOMPARE(detail(u"Index"_s), u"in progress · in this watch: moved from Planned to In progress"_s);
    QCOMPARE(detail(u"Pool"_s), u"in progress"_s);
    QCOMPARE(detail(u"Cache"_s), u"in progress · in this watch: new, in In progress"_s);
}

void TestHandover::listsAStormOnce()
{
    fire(5000, u"InstanceDown"_s);
    QCOMPARE(words().filter(u"InstanceDown"_s), QStringList{u"alert InstanceDown, 5000 alert(s)"_s});
}

void TestHandover::refusesASignature()
{
    const auto early = desk().sign(w48, HandoverSide::Leaving);
    QVERIFY(!early);
    QCOMPARE(early.error().detail, u"tick every point first"_s);
    tickAll();
    QVERIFY(declare(u"At the last moment"_s));
    QVERIFY(!desk().sign(w48, HandoverSide::Leaving));
    QVERIFY(view().handover.signatures.isEmpty());
}

void TestHandover::keepsWhatBothSigned()
{
    QVERIFY(desk().note(w48, u"Watch the *replica*."_s));
    tickAll();
    QVERIFY(desk().sign(w48, HandoverSide::Leaving));
    QVERIFY(!view().handover.isClosed());
    QVERIFY(desk().kept()->isEmpty());
    m_console->setAuthor(u"Cid"_s);
    QVERIFY(desk().sign(w48, HandoverSide::Arriving));
    const Handover kept = desk().kept()->value(0);
    QCOMPARE(kept.week, w48);
    QVERIFY2(
        kept.record.contains(u"Ada (Red) leaves, Bob (Blue) stays, Cid (Green) arrives"_s), qPrintable(kept.record));
    QVERIFY(kept.record.contains(u"Watch the *replica*."_s));
    QVERIFY(kept.record.contains(u"hands over: Ada"_s));
    QVERIFY(kept.record.contains(u"takes over: Cid"_s));
    QVERIFY(kept.record.contains(u"The logbook entry of 2026-W47 — gone through, Ada"_s));
    QVERIFY(view().items.isEmpty());
    // Kept: nothing of it changes any more.
    QVERIFY(!desk().note(w48, u"other"_s));
    QVERIFY(!desk().untick(w48, u"notes:"_s));
    QVERIFY(!desk().sign(w48, HandoverSide::Leaving));
    QCOMPARE(desk().kept()->value(0), kept);
}

void TestHandover::endsASnooze()
{
    fire(2, u"QueueOld"_s);
    QVERIFY(m_console->alerts().snooze(m_console->alerts().open().keys(), m_clock->nowMs() + 3'600'000));
    const QList<HandoverItem> items = view().items;
    const auto snooze = std::find_if(
        items.begin(), items.end(), [](const HandoverItem &item) { return item.topic == HandoverTopic::Snooze; });
    QVERIFY(snooze != items.end());
    QVERIFY(snooze->mayEnd());
    QVERIFY(desk().tick(w48, *snooze, HandoverAnswer::Ended));
    QVERIFY(m_console->alerts().snooze(m_console->alerts().open().keys(), 0));
    QVERIFY(words().filter(u"snooze"_s).isEmpty());
    tickAll();
    QVERIFY(desk().sign(w48, HandoverSide::Leaving));
    QVERIFY(desk().sign(w48, HandoverSide::Arriving));
    QVERIFY(desk().kept()->value(0).record.contains(u"— ended, Ada"_s));
}

void TestHandover::wantsTheEntryAndTheCaptain()
{
    const IsoWeek w49 = w48.plus(1);
    const QList<HandoverItem> items = desk().view(w49)->items;
    const auto ofTopic = [&items](HandoverTopic topic) {
        return *std::find_if(
            items.begin(), items.end(), [topic](const HandoverItem &item) { return item.topic == topic; });
    };
    const HandoverItem entry = ofTopic(HandoverTopic::Logbook);
    QCOMPARE(entry.missing, u"Write the entry of 2026-W48 first."_s);
    QVERIFY(!desk().tick(w49, entry, HandoverAnswer::Done));
    const HandoverItem captain = ofTopic(HandoverTopic::Captain);
    QCOMPARE(captain.missing, u"Plan the captain of 2026-W49 first."_s);
    QCOMPARE(captainAnnouncement(desk().view(w49)->crew, w49, m_console->calendar()), QString());
    QVERIFY(captainAnnouncement(view().crew, w48, m_console->calendar()).contains(u"Cid (Green)"_s));
}

void TestHandover::asksForTheOneAtHand_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<int>("weeks"); // after W48
    QTest::newRow("before it") << at(QDate(2026, 11, 20), 16) << false << 0;
    QTest::newRow("late") << at(QDate(2026, 11, 24), 16) << false << 0;
    QTest::newRow("done") << at(QDate(2026, 11, 24), 16) << true << 1;
    QTest::newRow("given up") << at(QDate(2026, 11, 26), 16) << false << 1;
}

void TestHandover::asksForTheOneAtHand()
{
    QFETCH(qint64, now);
    QFETCH(bool, closed);
    QFETCH(int, weeks);
    if (closed) {
        tickAll();
        QVERIFY(desk().sign(w48, HandoverSide::Leaving));
        QVERIFY(desk().sign(w48, HandoverSide::Arriving));
    }
    m_clock->set(now);
    QCOMPARE(desk().weekAtHand().value(), w48.plus(weeks));
}

// The first watch of all: nobody leaves.
void TestHandover::isSignedByWhoIsThere()
{
    const IsoWeek first = w48.plus(-2);
    LogbookEntry entry;
    entry.week = first.plus(-1);
    entry.markdown = u"Before."_s;
    QVERIFY(m_console->logbook().save(entry));
    const QList<HandoverItem> items = desk().view(first)->items;
    for (const HandoverItem &item : items)
        QVERIFY(desk().tick(first, item, HandoverAnswer::Done));
    QVERIFY(!desk().sign(first, HandoverSide::Leaving));
    QVERIFY(desk().sign(first, HandoverSide::Arriving));
    QVERIFY(desk().view(first)->handover.isClosed());
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
