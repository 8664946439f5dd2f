// Ratings entered one by one and by a file, whole or not at all; the objectives over a real database; support tickets
// counted at a help desk that answers as documented, and at one that does not.
#include "app/connectors/secretprovider.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/objectivedesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/ticketwatch.h"
#include "app/services/trainingdesk.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'000'000'000;
constexpr qint64 minute = 60'000;
} // namespace

class TestTraining : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesTheRatingOfADayOnce();
    void importsAFileWholeOrNotAtAll_data();
    void importsAFileWholeOrNotAtAll();
    void namesWhoShouldComeNext();
    void takesARatingBack();
    void leavesAloneWhatSomebodyElseChanged();
    void asksOnceAtTheEndOfACaptaincy();
    void putsAQuestionOff();
    void wishesByRatingsOnlyWhenTold();
    void standsAgainstTheObjectives();
    void keepsTargets();
    void countsTickets();
    void countsThoseOfAPeriodFromTheNoticeOn();
    void sparesAHelpDeskThatAsksForIt();
    void refusesAddresses_data();
    void refusesAddresses();

private:
    PersonId add(const QString &name);

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
    TeamId m_team;
};

void TestTraining::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock.set(now);
    m_console = std::move(*Console::open({m_dir->filePath(u"data"_s)}, m_clock));
    m_console->setAuthor(u"ada"_s);
    Team team;
    team.name = u"Certif"_s;
    m_team = m_console->people().save(team)->id;
}

void TestTraining::cleanup()
{
    m_console.reset();
}

PersonId TestTraining::add(const QString &name)
{
    Person person;
    person.name = name;
    person.email = name.toLower() + u"@example.org"_s;
    person.team = m_team;
    return m_console->people().save(person)->id;
}

void TestTraining::takesTheRatingOfADayOnce()
{
    const PersonId ada = add(u"Ada"_s);
    QVERIFY(m_console->training().rate(ada, 2));
    QVERIFY(m_console->training().rate(ada, 4, {}, u"after a drill"_s));
    const auto surveys = m_console->training().surveys();
    QCOMPARE(surveys->size(), 1);
    QCOMPARE(surveys->first().score, 4);
    QVERIFY(!m_console->training().rate(ada, 6));
    QVERIFY(!m_console->training().rate(ada, 3, QDate(2999, 1, 1)));
    QVERIFY(m_console->training().remove(surveys->first().id));
    QCOMPARE(m_console->training().surveys()->size(), 0);
}

void TestTraining::importsAFileWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("refused");
    QTest::addRow("by name and by address")
        << QByteArray("name;score;day\nada;3;2026-10-01\nBob@example.org;5;\n") << 2 << 0;
    QTest::addRow("nobody of this name") << QByteArray("name,score\nAda,3\nEve,4\n") << 0 << 1;
    QTest::addRow("outside of 1 to 5") << QByteArray("name,score\nAda,9\nBob,0\n") << 0 << 2;
    QTest::addRow("no number") << QByteArray("name,score\nAda,good\n") << 0 << 1;
    QTest::addRow("tomorrow") << QByteArray("name,score,day\nAda,3,2999-01-01\n") << 0 << 1;
    QTest::addRow("no columns") << QByteArray("who,what\nAda,3\n") << -1 << 0;
    QTest::addRow("nothing") << QByteArray() << -1 << 0;
}

void TestTraining::importsAFileWholeOrNotAtAll()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, added);
    QFETCH(int, refused);
    add(u"Ada"_s);
    add(u"Bob"_s);
    const auto import = m_console->training().import(csv);
    QCOMPARE(import.has_value(), added >= 0);
    if (!import)
        return;
    QCOMPARE(import->added, added);
    QCOMPARE(import->refused.size(), refused);
    QCOMPARE(m_console->training().surveys()->size(), added);
}

void TestTraining::namesWhoShouldComeNext()
{
    const PersonId ada = add(u"Ada"_s);
    const PersonId bob = add(u"Bob"_s);
    add(u"Cyd"_s);
    QVERIFY(m_console->training().rate(ada, 5));
    QVERIFY(m_console->training().rate(bob, 2));
    const auto next = m_console->training().next();
    QCOMPARE(next->size(), 2);
    QCOMPARE(next->at(0).person.name, u"Bob"_s); // the nearest to being confident
    QVERIFY(!next->at(1).rating);
}

void TestTraining::takesARatingBack()
{
    TrainingDesk &training = m_console->training();
    const auto scores = [&training] {
        QList<int> all;
        const QList<Survey> surveys = training.surveys().value();
        for (const Survey &survey : surveys)
            all.append(survey.score);
        return all;
    };
    const PersonId ada = add(u"Ada"_s);
    QVERIFY(!training.canUndo());
    QVERIFY(training.undo()); // nothing to undo is no failure
    QVERIFY(training.rate(ada, 2, QDate(2026, 10, 1)));
    QVERIFY(training.rate(ada, 4, QDate(2026, 10, 1)));
    QVERIFY(training.undo());
    QCOMPARE(scores(), QList<int>{2});
    QVERIFY(training.undo());
    QCOMPARE(scores(), QList<int>());
    QVERIFY(training.redo());
    QVERIFY(training.redo());
    QCOMPARE(scores(), QList<int>{4});
    QVERIFY(!training.canRedo());
    const SurveyId id = training.surveys()->first().id;
    QVERIFY(training.remove(id));
    QCOMPARE(training.remove(id).error().kind, Error::Kind::NotFound);
    QVERIFY(training.undo());
    QCOMPARE(scores(), QList<int>{4});
    QCOMPARE(training.surveys()->first().id, id);
}

void TestTraining::leavesAloneWhatSomebodyElseChanged()
{
    const PersonId ada = add(u"Ada"_s);
    QVERIFY(m_console->training().rate(ada, 2));
    const auto other = std::move(*Console::open({m_dir->filePath(u"data"_s)}, m_clock));
    QVERIFY(other->training().rate(ada, 5));
    const auto undone = m_console->training().undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Conflict);
    QCOMPARE(m_console->training().surveys()->first().score, 5);
    QVERIFY(!m_console->training().canUndo());
}

void TestTraining::asksOnceAtTheEndOfACaptaincy()
{
    TrainingDesk &training = m_console->training();
    const PersonId ada = add(u"Ada"_s);
    const IsoWeek week = m_console->calendar().weekAt(now);
    QVERIFY(m_console->rota().add(ada, week.plus(-2)));
    QCOMPARE(training.questions()->size(), 1);
    const ConfidenceQuestion question = training.questions()->first();
    QVERIFY(!training.answer(question, 6)); // is still asked
    QCOMPARE(training.questions()->size(), 1);
    QVERIFY(training.answer(question, 3, u" a  drill "_s));
    QVERIFY(training.questions()->isEmpty());
    QCOMPARE(training.surveys()->first().note, u"a drill"_s);
    QVERIFY(training.undo()); // the rating goes; nobody is asked twice for one captaincy
    QVERIFY(training.surveys()->isEmpty());
    QVERIFY(training.questions()->isEmpty());
    QVERIFY(m_console->rota().remove(question.captaincy.id)); // and takes the question with it
    QVERIFY(training.questions()->isEmpty());
}

void TestTraining::putsAQuestionOff()
{
    TrainingDesk &training = m_console->training();
    QVERIFY(m_console->rota().add(add(u"Ada"_s), m_console->calendar().weekAt(now).plus(-2)));
    QVERIFY(training.askLater(training.questions()->first(), now + 60 * minute));
    QVERIFY(training.questions()->isEmpty());
    m_clock.advance(60 * minute);
    QCOMPARE(training.questions()->size(), 1);
    QVERIFY(training.dropQuestion(training.questions()->first()));
    m_clock.advance(60 * minute);
    QVERIFY(training.questions()->isEmpty());
}

void TestTraining::wishesByRatingsOnlyWhenTold()
{
    const PersonId ada = add(u"Ada"_s);
    const PersonId bob = add(u"Bob"_s);
    QVERIFY(m_console->training().rate(ada, 2));
    RotaDesk &rota = m_console->rota();
    RotaRequest request{m_console->calendar().weekAt(now).plus(1), 1};
    const auto captain = [&] { return rota.preview(request)->weeks.first().person; };
    QCOMPARE(captain(), ada);
    request.pairsConfidence = true; // for this plan alone
    QCOMPARE(captain(), bob);
    RotaRules rules = rota.rules();
    QVERIFY(!rules.pairsConfidence);
    rules.pairsConfidence = true;
    QVERIFY(rota.setRules(rules));
    QCOMPARE(rota.rules(), rules);
    request.pairsConfidence = std::nullopt;
    QCOMPARE(captain(), bob);
    request.pairsConfidence = false;
    QCOMPARE(captain(), ada);
}

void TestTraining::standsAgainstTheObjectives()
{
    const PersonId ada = add(u"Ada"_s);
    QVERIFY(m_console->training().rate(ada, 3));
    const auto incident = m_console->incidents().declare(
        {u"API slow"_s, Severity::Major, now - 30 * minute, now - 30 * minute + 20'000, {}, {}});
    QVERIFY(incident);
    QVERIFY(m_console->incidents().acknowledge(incident->id, {}, now - 28 * minute));
    QVERIFY(m_console->incidents().restore(incident->id, {}, now - 25 * minute));
    QVERIFY(m_console->incidents().setTickets(incident->id, 12));
    const TimeRange period = m_console->objectives().lastWatches();
    const auto standings = m_console->objectives().standings(period);
    QVERIFY(standings);
    QCOMPARE(standings->size(), objectives);
    const QJsonObject document = objectivesDocument(period, *standings, QTimeZone::utc());
    const QJsonArray rows = document[u"objectives"].toArray();
    QCOMPARE(rows[0][u"id"].toString(), u"detect"_s);
    QCOMPARE(rows[1][u"value"].toDouble(), 300.0);
    QCOMPARE(rows[1][u"met"].toBool(), true);
    QCOMPARE(rows[1][u"unit"].toString(), u"s"_s);
    QVERIFY(rows[2][u"value"].isNull()); // not fixed yet, and not late
    QVERIFY(rows[2][u"met"].isNull());
    QCOMPARE(rows[3][u"met"].toBool(true), false);
    QCOMPARE(rows[4][u"value"].toDouble(), 1.0);
    QCOMPARE(standings->at(1).trend.size(), ObjectiveDesk::trendWatches);
    QCOMPARE(standings->at(1).trend.last(), std::optional(300.0));
    QVERIFY(!standings->at(1).trend.first());
}

void TestTraining::keepsTargets()
{
    QVERIFY(!m_console->objectives().setTarget(Objective::Restore, 0));
    QVERIFY(!m_console->objectives().setTarget(Objective::Confidence, 1.5));
    QVERIFY(m_console->objectives().setTarget(Objective::Restore, 300));
    m_clock.advance(1000);
    QVERIFY(m_console->objectives().setTarget(Objective::Restore, 240));
    QCOMPARE(m_console->objectives().targets()->size(), 2);
    const auto standings = m_console->objectives().standings(m_console->objectives().lastWatches());
    QCOMPARE(standings->at(int(Objective::Restore)).result.target, 240.0);
}

void TestTraining::countsTickets()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json("{\"total\": 3, \"results\": []}");
    const auto incident = m_console->incidents().declare({u"API slow"_s, Severity::Major, {}, {}, {}, {}});
    QVERIFY(incident);
    TicketWatch &tickets = m_console->tickets();
    tickets.lookNow();
    QTest::qWait(50);
    QCOMPARE(server.requests.size(), 0); // no help desk: nobody is asked
    QVERIFY(tickets.setSource({server.url(), TicketsBy::Tag, {}, {}}));
    tickets.lookNow();
    QTRY_VERIFY(!tickets.trouble().isEmpty()); // its key is not known
    m_console->secrets().rememberForSession(SourceId{u"tickets-freshdesk"_s}, Secret("k3y"));
    tickets.lookNow();
    QTRY_COMPARE(tickets.readings(incident->id)->size(), 1);
    QVERIFY(tickets.trouble().isEmpty());
    QVERIFY(server.requests.last().contains("inc-1"));
    QVERIFY(server.requests.last().contains("Authorization: Basic "));
    QCOMPARE(m_console->incidents().incident(incident->id)->tickets, 3);
    // The same number is no news; another one is; the timeline hears of it now and then, and at once when ten are
    // reached.
    tickets.lookNow();
    QTest::qWait(100);
    QCOMPARE(tickets.readings(incident->id)->size(), 1);
    m_clock.advance(minute);
    server.answer = ScriptedServer::json("{\"total\": 5, \"results\": []}");
    tickets.lookNow();
    QTRY_COMPARE(tickets.readings(incident->id)->size(), 2);
    QCOMPARE(m_console->incidents().incident(incident->id)->tickets, 3);
    m_clock.advance(minute);
    server.answer = ScriptedServer::json("{\"total\": 11, \"results\": []}");
    tickets.lookNow();
    QTRY_COMPARE(m_console->incidents().incident(incident->id)->tickets, 11);
}

void TestTraining::countsThoseOfAPeriodFromTheNoticeOn()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json("{\"total\": 40, \"results\": []}");
    const auto incident = m_console->incidents().declare({u"API slow"_s, Severity::Major, {}, {}, {}, {}});
    TicketWatch &tickets = m_console->tickets();
    m_console->secrets().rememberForSession(SourceId{u"tickets-freshdesk"_s}, Secret("k3y"));
    QVERIFY(tickets.setSource({server.url(), TicketsBy::Period, {}, {}}));
    tickets.lookNow();
    QTRY_COMPARE(tickets.readings(incident->id)->size(), 1);
    QCOMPARE(tickets.readings(incident->id)->last().count, 0); // those of before are not of it
    m_clock.advance(minute);
    server.answer = ScriptedServer::json("{\"total\": 44, \"results\": []}");
    tickets.lookNow();
    QTRY_COMPARE(tickets.readings(incident->id)->size(), 2);
    QCOMPARE(tickets.readings(incident->id)->last().count, 4);
}

void TestTraining::sparesAHelpDeskThatAsksForIt()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json("{}", "429 Too Many Requests\r\nRetry-After: 120");
    QVERIFY(m_console->incidents().declare({u"API slow"_s, Severity::Major, {}, {}, {}, {}}));
    TicketWatch &tickets = m_console->tickets();
    m_console->secrets().rememberForSession(SourceId{u"tickets-freshdesk"_s}, Secret("k3y"));
    QVERIFY(tickets.setSource({server.url(), TicketsBy::Tag, {}, {}}));
    tickets.lookNow();
    QTRY_VERIFY(!tickets.trouble().isEmpty());
    const qsizetype asked = server.requests.size();
    m_clock.advance(minute);
    tickets.lookNow();
    QTest::qWait(100);
    QCOMPARE(server.requests.size(), asked);
    m_clock.advance(2 * minute);
    server.answer = ScriptedServer::typed("text/html", "<html>log in</html>");
    tickets.lookNow();
    QTRY_VERIFY(server.requests.size() > asked);
    QTRY_VERIFY(!tickets.trouble().isEmpty()); // a page is no number
}

void TestTraining::refusesAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("taken");
    QTest::addRow("https") << u"https://example.freshdesk.com"_s << true;
    QTest::addRow("none") << QString() << true;
    QTest::addRow("this machine") << u"http://127.0.0.1:8000"_s << true;
    QTest::addRow("http: the key would be seen") << u"http://example.freshdesk.com"_s << false;
    QTest::addRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::addRow("words") << u"our help desk"_s << false;
}

void TestTraining::refusesAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, taken);
    QCOMPARE(m_console->tickets().setSource({url, TicketsBy::Tag, {}, {}}).has_value(), taken);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
