// What a captain does to incidents, over a real database: every act in one transaction, several open at once, merging,
// finding, and a database that is held by another program.
#include "app/domain/incidentclock.h"
#include "app/services/attachmentdesk.h"
#include "app/services/changeeventdesk.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/store/incidentrepository.h"
#include "app/services/peopledesk.h"
#include "app/services/postmortemdesk.h"
#include "app/services/timelinewords.h"
#include "app/services/workdesk.h"
#include "app/store/query.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = TimelineKind;

namespace {

constexpr qint64 minute = 60'000;
const QTimeZone paris("Europe/Paris");
const qint64 now = QDateTime({2026, 11, 18}, {14, 12}, paris).toMSecsSinceEpoch();

} // namespace

class TestIncidentDesk : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>(now);
        auto console = Console::open({m_folder->filePath(u"data"_s)}, *m_clock, {20, false});
        QVERIFY(console);
        m_console = std::move(*console);
        m_console->setAuthor(u"Nadia"_s);
    }
    void cleanup() { m_console.reset(); }

    void declaresWithItsPast()
    {
        Declaration declaration;
        declaration.title = u"API slow"_s;
        declaration.started = now - 5 * minute;
        declaration.detected = now - 4 * minute;
        declaration.services = {u"api"_s, u" "_s, u"api"_s, u"search"_s};
        const auto incident = desk().declare(declaration);
        QVERIFY(incident);
        QCOMPARE(incident->services, (QStringList{u"api"_s, u"search"_s}));
        QCOMPARE(incident->detected, now - 4 * minute);
        QCOMPARE(desk().incident(incident->id).value(), *incident); // as it was written, so it is read
        const auto timeline = desk().timeline(incident->id).value();
        QCOMPARE(timeline.size(), 3);
        QCOMPARE(timeline[0].at, now); // declared now, detected before
    }

    void refusesToDeclareNonsense()
    {
        Declaration declaration;
        QVERIFY(!desk().declare(declaration));
        declaration.title = QString(301, u'x');
        QVERIFY(!desk().declare(declaration));
        declaration.title = u"x"_s;
        declaration.started = now + 5 * minute;
        QVERIFY(!desk().declare(declaration));
        declaration.started = now - minute;
        declaration.detected = now - 2 * minute;
        QVERIFY(!desk().declare(declaration));
        QVERIFY(desk().all().value().isEmpty());
    }

    void followsTheQuickLine()
    {
        addCrew();
        const IncidentId id = declared(u"API slow"_s).id;
        const auto type = [&](const QString &line) { return desk().enterLine(id, line, m_clock->nowMs(), paris); };
        QVERIFY(type(u"14:05 rollback started; 14:06 back to v4"_s));
        QVERIFY(type(u"/ack 14:04"_s));
        QVERIFY(type(u"/callin hugo"_s)); // the crew's Hugo
        QVERIFY(!type(u"/callin Hugo"_s)); // is there already
        QVERIFY(type(u"/callin A consultant"_s));
        QVERIFY(type(u"/lead Hugo"_s));
        QVERIFY(type(u"/ticket 3"_s));
        QVERIFY(type(u"/ticket +2"_s));
        QVERIFY(type(u"/service api"_s));
        QVERIFY(type(u"/severity critical"_s));
        QVERIFY(!type(u"/fixed"_s)); // not closed without its restoration
        QVERIFY(!type(u"/restored 13:00"_s)); // before its start
        QVERIFY(type(u"/restored 14:08"_s));
        QVERIFY(!type(u"/release Paul"_s)); // was never called in
        QVERIFY(type(u"/release Hugo"_s));
        QVERIFY(type(u"/fixed index added"_s));
        const Incident incident = desk().incident(id).value();
        QCOMPARE(int(incident.state), int(IncidentState::Fixed));
        QCOMPARE(incident.calledIn.size(), 2);
        QCOMPARE(incident.calledIn[0].name, u"Hugo"_s);
        QCOMPARE(incident.calledIn[0].team, u"Certif"_s);
        QVERIFY(incident.calledIn[0].until && !incident.calledIn[1].until);
        QCOMPARE(incident.lead, u"Hugo"_s);
        QCOMPARE(incident.tickets, 5);
        QCOMPARE(incident.restored, std::optional(QDateTime({2026, 11, 18}, {14, 8}, paris).toMSecsSinceEpoch()));
    }

    void writesAllOfALineOrNothing()
    {
        const IncidentId id = declared(u"API slow"_s).id;
        QVERIFY(!desk().enterLine(id, u"14:05 fine; 14:06 /fixed; 14:07 fine"_s, now, paris));
        QCOMPARE(desk().timeline(id)->size(), 2); // declared and detected
    }

    void asksOnlyOnce()
    {
        const IncidentId id = declared(u"API slow"_s, 9).id;
        QVERIFY(asksNow(desk().incident(id).value(), now));
        QVERIFY(desk().answer(id, u"rollback"_s, {}));
        QVERIFY(!asksNow(desk().incident(id).value(), now));
        QCOMPARE(entryInWords(desk().timeline(id)->last()), u"roll back"_s);
    }

    void relapsesAndReopens()
    {
        const IncidentId id = declared(u"API slow"_s).id;
        QVERIFY(!desk().relapse(id, u"again"_s));
        QVERIFY(desk().restore(id, {}, now - minute));
        QVERIFY(!desk().relapse(id, u" "_s)); // without a reason
        const auto again = desk().relapse(id, u"the queue grows again"_s);
        QVERIFY(again);
        QVERIFY(again->isOpen());
        QCOMPARE(desk().incident(id).value(), *again);
        QVERIFY(desk().dismiss(id, DismissalReason::External, u"the host's network"_s));
        QCOMPARE(int(*desk().incident(id)->dismissal), int(DismissalReason::External));
        QVERIFY(!desk().reopen(id, {}));
        QVERIFY(desk().reopen(id, u"it was ours"_s));
        QVERIFY(desk().incident(id)->isOpen());
    }

    void correctsOnlyWhatStaysTrue()
    {
        const IncidentId id = declared(u"API slow"_s).id;
        QVERIFY(desk().restore(id, u"rolled back"_s));
        const TimelineEntry restored = desk().timeline(id)->last();
        QVERIFY(!desk().correct(restored, u"rolled back"_s, now - 60 * minute));
        QCOMPARE(desk().timeline(id)->size(), 3); // nothing of it was kept
        const auto corrected = desk().correct(restored, u"rolled back"_s, now - 3 * minute);
        QVERIFY(corrected);
        QCOMPARE(corrected->restored, std::optional(now - 3 * minute));
        QVERIFY(!desk().moveStart(id, now - minute)); // after its restoration
        QCOMPARE(desk().moveStart(id, now - 20 * minute)->started, now - 20 * minute);
    }

    void mergesTwoThatAreOne()
    {
        const Incident survivor = declared(u"API slow"_s, 5);
        const Incident duplicate = declared(u"Login fails"_s, 9);
        QVERIFY(desk().note(duplicate.id, u"seen by support"_s));
        QVERIFY(desk().setTickets(duplicate.id, 2));
        QVERIFY(desk().setServices(duplicate.id, {u"login"_s}));
        QVERIFY(desk().setTickets(survivor.id, 3));
        QVERIFY(!desk().merge(survivor.id, survivor.id));
        const auto merged = desk().merge(duplicate.id, survivor.id);
        QVERIFY(merged);
        QCOMPARE(merged->id, survivor.id);
        QCOMPARE(merged->started, now - 9 * minute);
        QCOMPARE(merged->tickets, 5);
        QCOMPARE(merged->services, QStringList{u"login"_s});
        const Incident gone = desk().byKey(duplicate.key()).value(); // keeps its number
        QCOMPARE(gone.mergedInto, std::optional(survivor.id));
        QCOMPARE(int(gone.state), int(IncidentState::Dismissed));
        const auto whole = desk().timeline(survivor.id).value();
        QVERIFY(std::any_of(
            whole.begin(), whole.end(), [](const auto &each) { return each.text == u"seen by support"_s; }));
        QVERIFY(!desk().merge(duplicate.id, survivor.id)); // once
        QVERIFY(!desk().merge(survivor.id, duplicate.id)); // nor round
        QVERIFY(desk().restore(survivor.id)); // the survivor lives on, on its own entries
        QVERIFY(desk().reopen(duplicate.id, u"it was another after all"_s));
        QVERIFY(!desk().incident(duplicate.id)->mergedInto);
        QVERIFY(desk().timeline(survivor.id)->size() < whole.size());
    }

    void finds_data()
    {
        QTest::addColumn<IncidentFilter>("filter");
        QTest::addColumn<QStringList>("titles");
        const auto row = [](const char *name, const std::function<void(IncidentFilter &)> &set, QStringList titles) {
            IncidentFilter filter;
            set(filter);
            QTest::addRow("%s", name) << filter << titles;
        };
        const QString api = u"API lente à la rentrée"_s;
        const QString login = u"Login fails"_s;
        const QString disk = u"Disk full"_s;
        row("all, open ones first", [](auto &) {}, {login, disk, api});
        row("by state", [](auto &f) { f.states = {IncidentState::Restored}; }, {api});
        row("by severity", [](auto &f) { f.severities = {Severity::Minor, Severity::Critical}; }, {login, api});
        row("by service", [](auto &f) { f.service = u"api"_s; }, {api});
        row("by lead", [](auto &f) { f.lead = u"Hugo"_s; }, {login});
        row("by period", [](auto &f) { f.period = TimeRange{now - 25 * minute, now - 15 * minute}; }, {disk});
        row("open ones", [](auto &f) { f = IncidentFilter::open(); }, {login, disk});
        row("by a word without its accent", [](auto &f) { f.text = u"rentree"_s; }, {api});
        row("by a beginning", [](auto &f) { f.text = u"ful"_s; }, {disk});
        row("by words in different places", [](auto &f) { f.text = u"API rollback"_s; }, {api});
        row("by a corrected word", [](auto &f) { f.text = u"firewall"_s; }, {login});
        row("not by what was corrected", [](auto &f) { f.text = u"fierwall"_s; }, {});
        row("by its key", [](auto &f) { f.text = u"inc-2"_s; }, {disk});
        row("by signs", [](auto &f) { f.text = u"\"(*) OR"_s; }, {});
        row("by signs alone", [](auto &f) { f.text = u"\"'*)("_s; }, {});
        row("by a command of the index", [](auto &f) { f.text = u"title:disk NEAR(a b)"_s; }, {});
        row("none",
            [](auto &f) {
                f.lead = u"Hugo"_s;
                f.service = u"api"_s;
            },
            {});
        row("oldest first", [](auto &f) { f.sort = IncidentSort::Oldest; }, {api, disk, login});
        row("worst first", [](auto &f) { f.sort = IncidentSort::Severity; }, {login, disk, api});
        row("most tickets first", [](auto &f) { f.sort = IncidentSort::Tickets; }, {disk, login, api});
    }

    void finds()
    {
        QFETCH(IncidentFilter, filter);
        const IncidentId api = declared(u"API lente à la rentrée"_s, 30).id;
        QVERIFY(desk().enterLine(api, u"/service api"_s, now, paris));
        QVERIFY(desk().enterLine(api, u"/severity minor"_s, now, paris));
        QVERIFY(desk().restore(api, u"rollback"_s));
        const IncidentId disk = declared(u"Disk full"_s, 20).id;
        QVERIFY(desk().setTickets(disk, 7));
        const IncidentId login = declared(u"Login fails"_s, 10).id;
        QVERIFY(desk().enterLine(login, u"/severity critical"_s, now, paris));
        QVERIFY(desk().enterLine(login, u"/lead Hugo"_s, now, paris));
        QVERIFY(desk().note(login, u"the fierwall"_s));
        QVERIFY(desk().correct(desk().timeline(login)->last(), u"the firewall"_s));
        QStringList titles;
        const auto found = desk().find(filter);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        for (const Incident &each : *found)
            titles.append(each.title);
        QTEST(titles, "titles");
    }

    void findsThoseOfATime_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QStringList>("titles");
        const QString api = u"API lente"_s;
        const QString disk = u"Disk full"_s;
        QTest::newRow("before the next began") << now - 25 * minute << now - 21 * minute << QStringList{api};
        QTest::newRow("to its very end") << now << now + 1 << QStringList{api, disk};
        QTest::newRow("after its end") << now + minute << now + 2 * minute << QStringList{disk};
        QTest::newRow("before any") << now - 40 * minute << now - 30 * minute << QStringList();
    }

    void findsThoseOfATime()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        const IncidentId api = declared(u"API lente"_s, 30).id;
        QVERIFY(desk().restore(api, u"rollback"_s));
        QVERIFY(desk().fix(api, u"an index"_s));
        declared(u"Disk full"_s, 20);
        QStringList titles;
        const auto found = IncidentRepository(m_console->database()).touching({from, to});
        QVERIFY(found);
        for (const Incident &each : *found)
            titles.append(each.title);
        QTEST(titles, "titles");
    }

    void findsSimilarOnes()
    {
        declared(u"Search is slow after the release"_s);
        declared(u"Disk full on db-1"_s);
        const IncidentId third = declared(u"Login fails"_s).id;
        QVERIFY(desk().note(third, u"the search was slow too"_s));
        const auto titles = [this](const QString &typed) {
            QStringList all;
            const auto similar = desk().similar(typed);
            for (const Incident &each : similar.value_or(QList<Incident>()))
                all.append(each.title);
            return all;
        };
        const QStringList slow{u"Search is slow after the release"_s, u"Login fails"_s};
        QCOMPARE(titles(u"search slo"_s), slow); // the title first
        QCOMPARE(titles(u"DISK"_s), QStringList{u"Disk full on db-1"_s});
        QVERIFY(titles(u""_s).isEmpty());
        QVERIFY(titles(u"\"*"_s).isEmpty());
    }

    // "des", "les", "the" stand in every title: they make no two incidents alike.
    void findsNothingBySmallWords()
    {
        QVERIFY(declared(u"Lenteur des recherches"_s).number > 0);
        QVERIFY(declared(u"The login of the shop fails"_s).number > 0);
        const auto titles = [this](const QString &typed) {
            QStringList all;
            const auto similar = desk().similar(typed);
            for (const Incident &each : similar.value_or(QList<Incident>()))
                all.append(each.title);
            return all;
        };
        QVERIFY(titles(u"Panne des disques"_s).isEmpty());
        QVERIFY(titles(u"the disk after all"_s).isEmpty());
        QVERIFY(titles(u"DES"_s).isEmpty());
        QCOMPARE(titles(u"les recherches des clients"_s), QStringList{u"Lenteur des recherches"_s});
        QCOMPARE(titles(u"the shop"_s), QStringList{u"The login of the shop fails"_s});
    }

    // A word that most titles have tells none apart, whatever its language.
    void findsNothingByWordsThatAreEverywhere()
    {
        for (int i = 0; i < 12; ++i)
            QVERIFY(declared(i == 2 ? u"Checkout alarm certificate"_s : u"Checkout alarm x%1"_s.arg(i)).number > 0);
        const auto similar = [this](const QString &typed) {
            return desk().similar(typed, 20).value_or(QList<Incident>());
        };
        QCOMPARE(similar(u"Checkout certificate"_s).size(), 1);
        QCOMPARE(similar(u"Checkout certificate"_s).first().title, u"Checkout alarm certificate"_s);
        QVERIFY(similar(u"Checkout disk"_s).isEmpty());
        QVERIFY(!similar(u"checkout"_s).isEmpty()); // it is all there is to go by
    }

    void isFoundByItsPostMortem()
    {
        const Incident incident = declared(u"API slow"_s);
        QVERIFY(desk().note(incident.id, u"the replica lags"_s));
        const auto found = [this](const QString &words) {
            IncidentFilter filter;
            filter.text = words;
            return int(desk().find(filter).value_or(QList<Incident>()).size());
        };
        QCOMPARE(found(u"fsync"_s), 0);
        PostMortem written{incident.id, u"## Why\n\nEach **fsync** waited for the backup."_s, 0};
        QVERIFY(m_console->postMortems().save(written));
        QCOMPARE(found(u"fsync"_s), 1);
        QCOMPARE(found(u"backup replica api"_s), 1); // words of all three
        QVERIFY(desk().note(incident.id, u"still slow"_s)); // written anew, and not forgotten
        QCOMPARE(found(u"fsync still"_s), 1);
        written.revision = 1;
        written.markdown = u"Nothing learnt."_s;
        QVERIFY(m_console->postMortems().save(written));
        QCOMPARE(found(u"fsync"_s), 0);
        QCOMPARE(found(u"learnt replica"_s), 1);
    }

    void isQuickOverFiveThousand()
    {
        Query fill(
            m_console->database(), uR"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
                INSERT INTO incident (id, number, title, severity, state, started_at, detected_at, created_at,
                    updated_at, updated_by)
                SELECT printf('i%d', i), i, printf('Search of service %d is slow, error %d', i % 97, i % 31), 'minor',
                    'restored', i, i, 1, 1, 'me' FROM n)"_s);
        QVERIFY(fill.exec());
        Query index(m_console->database(), uR"(INSERT INTO incident_fts (rowid, title, services, timeline)
                SELECT number, title, printf('service%d', number % 97),
                    printf('paged; rollback to v%d; queue of %d; search slow; users told', number, number % 13)
                FROM incident)"_s);
        QVERIFY(index.exec());
        qint64 slowest = 0;
        const QString typed = u"search of service 42 is slow, error"_s;
        for (int length = 1; length <= typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(desk().similar(typed.left(length)));
            slowest = std::max(slowest, timer.elapsed());
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(desk().find({{}, {}, {}, {}, {}, u"rollback service"_s, {}})->size(), 5000);
        qInfo("similar over 5,000 incidents: at most %lld ms; found all in %lld ms", slowest, timer.elapsed());
        QVERIFY(slowest < 500); // 50 on a quiet machine
    }

    void writesIntoALongTimeline()
    {
        const IncidentId id = declared(u"API slow"_s).id;
        Query fill(
            m_console->database(), uR"(WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 5010)
                INSERT INTO timeline_entry (id, incident_id, sequence, at, recorded_at, kind, author, text)
                SELECT printf('e%d', i), ?, i, ?, ?, 'note', 'me', printf('note %d of a long night', i) FROM n)"_s);
        fill.bind(id).bind(now).bind(now);
        QVERIFY(fill.exec());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(desk().note(id, u"one more"_s));
        qInfo("a note into a timeline of 5,000: %lld ms", timer.elapsed());
        QCOMPARE(desk().timeline(id)->size(), 5004);
        QVERIFY(timer.elapsed() < 1000);
    }

    void draftsAPostMortemWithFollowUps()
    {
        ChangeEvent change;
        change.title = u"v4.210.0"_s;
        change.service = u"api"_s;
        change.at = now - 12 * minute;
        QVERIFY(m_console->changes().add(change));
        const Incident incident = declared(u"API *slow* %1"_s, 10);
        QVERIFY(desk().enterLine(incident.id, u"/callin Paul"_s, now, paris));
        QVERIFY(desk().restore(incident.id, u"rolled back"_s));
        const auto draft = m_console->postMortems().of(incident.id, paris);
        QVERIFY(draft);
        QCOMPARE(draft->revision, 0);
        for (const char *words : {"# INC-1 · API \\*slow\\* %1", "## Summary", "## Impact", "## Timeline", "## Causes",
                 "## What went well", "## What did not go well", "## Follow-up", "api v4.210.0", "rolled back", "Paul",
                 "- [ ] Durable fix of INC-1"}) {
            QVERIFY2(draft->markdown.contains(QString::fromUtf8(words)), words);
        }
        PostMortem edited = *draft;
        edited.markdown += u"- [ ] watch the queue\n"_s;
        const auto kept = m_console->postMortems().save(edited);
        QVERIFY(kept);
        QVERIFY(!m_console->postMortems().save(edited)); // somebody was faster
        QCOMPARE(m_console->postMortems().of(incident.id, paris).value(), *kept);
        QCOMPARE(m_console->postMortems().makeWorks(*kept, paris)->size(), 2);
        QVERIFY(m_console->postMortems().makeWorks(*kept, paris)->isEmpty()); // they are works by now
        const auto works = m_console->works().all().value();
        QCOMPARE(works[1].title, u"watch the queue"_s);
        QCOMPARE(works[1].due, QDate(2026, 12, 2));
        QCOMPARE(works[1].incident, std::optional(incident.id));
    }

    void leavesEverythingWhenTheDatabaseIsHeld()
    {
        const IncidentId id = declared(u"API slow"_s).id;
        auto holder = Database::open(m_console->paths().crew(), Database::Role::Crew);
        QVERIFY(holder && holder->execute(u"BEGIN EXCLUSIVE"_s));
        const auto refused = desk().enterLine(id, u"/ack"_s, now, paris);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(Error::Kind::StoreLocked));
        QVERIFY(holder->execute(u"COMMIT"_s));
        QCOMPARE(desk().timeline(id)->size(), 2);
        m_clock->advance(30'000);
        QVERIFY(desk().enterLine(id, u"/ack"_s, now, paris));
        QCOMPARE(desk().incident(id)->acknowledged, std::optional(now)); // the moment of the key
    }

    void keepsWhateverIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("html") << u"<script>alert(1)</script> <b>"_s;
        QTest::addRow("sql") << u"'; DROP TABLE incident; --"_s;
        QTest::addRow("right to left") << u"\u202eabc \u0627\u0644"_s;
        QTest::addRow("emoji") << u"🚨 panne"_s;
        QTest::addRow("64 KB") << QString(64 * 1024, u'x');
    }

    void keepsWhateverIsWritten()
    {
        QFETCH(QString, text);
        const IncidentId id = declared(u"API slow"_s).id;
        QVERIFY(desk().note(id, text));
        QCOMPARE(desk().timeline(id)->last().text, text);
        QVERIFY(!desk().note(id, text + QString(64 * 1024, u'x')));
        QVERIFY(desk().similar(text.left(200)));
    }

    void keepsPicturesAndLogs()
    {
        AttachmentDesk &attachments = m_console->attachments();
        const auto log = attachments.addLog(u" api  log "_s,
            "14:05 \xc3\xa9"
            "chec\n14:06 ok\n");
        QVERIFY(log);
        QVERIFY(log->isLog());
        QCOMPARE(attachments.attachment(log->id).value(), *log);
        QVERIFY(!attachments.addLog(u"x"_s, " \n"));
        QVERIFY(!attachments.addLog(u"x"_s, QByteArray("a\0b", 3)));
        QCOMPARE(
            int(attachments.addLog(u"x"_s, QByteArray(1024 * 1024 + 1, 'x')).error().kind), int(Error::Kind::TooLarge));
        const IncidentId id = declared(u"API slow"_s).id;
        QVERIFY(desk().enter(id, {{Kind::Note, u"the log of api"_s, {{Detail::attachment, log->id.value}}, {}}}));
        QCOMPARE(desk().timeline(id)->last().details.value(Detail::attachment), log->id.value);
        const auto picture = attachments.add(u"CPU"_s, QByteArray("\x89PNG\r\n\x1a\n picture"));
        QVERIFY(picture);
        QVERIFY(!picture->isLog());
        QCOMPARE(attachments.attachment(picture->id).value(), *picture);
    }

private:
    IncidentDesk &desk() { return m_console->incidents(); }
    Incident declared(const QString &title, int minutesAgo = 10)
    {
        Declaration declaration;
        declaration.title = title;
        declaration.started = now - minutesAgo * minute;
        declaration.detected = declaration.started;
        const auto incident = desk().declare(declaration);
        Q_ASSERT(incident);
        return *incident;
    }
    void addCrew()
    {
        const QByteArray csv = "name,team\nNadia,Acces\nHugo,Certif\n";
        QVERIFY(m_console->people().importCsv(csv));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestIncidentDesk)
#include "tst_incidentdesk.moc"
