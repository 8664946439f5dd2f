// Full-text search over all that the crew keeps: what is found, in which order, and that nobody waits for it.
#include "app/domain/stopwords.h"
#include "app/services/console.h"
#include "app/services/everythingsearch.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/postmortemdesk.h"
#include "app/services/workdesk.h"
#include "app/store/query.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
const IsoWeek w47 = *IsoWeek::parse(u"2026-W47"_s);

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_console.reset(); }
    void findsEachKind_data();
    void findsEachKind();
    void putsTitlesFirst();
    void findsAnIncidentByItsKey_data();
    void findsAnIncidentByItsKey();
    void findsNoOldText();
    void followsCardsAndPeople();
    void givesRunbooksInUse();
    void isBounded();
    void answersLater();
    void answersTheNewestQuestion();
    void asksNobodyWhoIsGone();
    void saysThatTheStoreIsLocked();
    void indexesWhatWasThere();
    void knowsSmallWords_data();
    void knowsSmallWords();

private:
    QList<Found> found(const QString &typed) const
    {
        const auto all = EverythingSearch::find(m_console->database(), typed, m_runbooks);
        return all.value_or(QList<Found>());
    }
    QStringList inWords(const QString &typed) const
    {
        QStringList words;
        for (const Found &each : found(typed))
            words.append(toString(each.kind) + u": "_s + each.title);
        return words;
    }
    Work addWork(const QString &title, const QString &description = {})
    {
        Work work;
        work.title = title;
        work.description = description;
        return m_console->works().save(work).value();
    }
    void write(IsoWeek week, const QString &markdown)
    {
        LogbookEntry entry = m_console->logbook().entry(week).value();
        entry.week = week;
        entry.markdown = markdown;
        QVERIFY(m_console->logbook().save(entry));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Console> m_console;
    EverythingSearch::Runbooks m_runbooks;
};

void TestSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(now);
    m_console = std::move(*Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_runbooks = [this] { return m_console->guide().runbooks(); };
    Declaration declaration;
    declaration.title = u"Recherche très lente"_s;
    declaration.services = {u"catalogue"_s};
    const Incident incident = m_console->incidents().declare(declaration).value();
    QVERIFY(m_console->incidents().note(incident.id, u"the replica lags behind"_s));
    QVERIFY(m_console->postMortems().save({incident.id, u"## Why\n\nThe **vacuum** held a lock."_s, 0}));
    addWork(u"Index on answers"_s, u"So that the *planner* finds them."_s);
    write(w47, u"## The week\n\nThe [INC-1](quarterdeck:incident/1) cost an hour: **saturation** of the queue."_s);
    QVERIFY(m_console->guide().write(u"zebra.md"_s, u"---\ntitle: Zebra stripes\n---\n\n- [ ] Count the stripes.\n"_s));
    Team team;
    team.name = u"Web"_s;
    Person person;
    person.team = m_console->people().save(team)->id;
    person.name = u"Émilie Dûrand"_s;
    person.email = u"emilie@example.org"_s;
    QVERIFY(m_console->people().save(person));
}

void TestSearch::findsEachKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QStringList incident{u"incident: INC-1 · Recherche très lente"_s};
    QTest::newRow("an incident by its title") << u"recherche"_s << incident;
    QTest::newRow("without accents, in capitals") << u"TRES LENTE"_s << incident;
    QTest::newRow("with accents where there are none") << u"lénte"_s << incident;
    QTest::newRow("in any order") << u"lente recherche"_s << incident;
    QTest::newRow("by beginnings") << u"rech le"_s << incident;
    QTest::newRow("by its service") << u"catalogue"_s << incident;
    QTest::newRow("by its timeline") << u"replica lag"_s << incident;
    QTest::newRow("by its post-mortem") << u"vacuum"_s << incident;
    QTest::newRow("by words of all of it") << u"vacuum replica lente"_s << incident;
    QTest::newRow("a work") << u"index answers"_s << QStringList{u"work: Index on answers"_s};
    QTest::newRow("a work by its text") << u"planner"_s << QStringList{u"work: Index on answers"_s};
    QTest::newRow("an entry") << u"saturation"_s << QStringList{u"logbook: 2026-W47"_s};
    QTest::newRow("a runbook") << u"zebra"_s << QStringList{u"runbook: Zebra stripes"_s};
    QTest::newRow("a person") << u"emilie dur"_s << QStringList{u"person: Émilie Dûrand"_s};
    QTest::newRow("a person by the address") << u"emilie example"_s << QStringList{u"person: Émilie Dûrand"_s};
    QTest::newRow("not within a word") << u"echerche"_s << QStringList{};
    QTest::newRow("every word") << u"recherche zebra"_s << QStringList{};
    QTest::newRow("signs alone") << u"\"* ( )"_s << QStringList{};
    QTest::newRow("words of the query language") << u"NEAR(recherche"_s << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
}

void TestSearch::findsEachKind()
{
    QFETCH(QString, typed);
    QTEST(inWords(typed), "found");
    for (const Found &each : found(typed))
        QVERIFY2(!each.id.isEmpty() && !each.excerpt.contains(u'*') && !each.excerpt.contains(u"quarterdeck:"_s),
            qPrintable(each.excerpt));
}

void TestSearch::putsTitlesFirst()
{
    for (int i = 0; i < 8; ++i)
        addWork(u"Card %1"_s.arg(i), u"zephyr zephyr zephyr"_s);
    addWork(u"Zephyr"_s);
    const QList<Found> all = found(u"zephyr"_s);
    QCOMPARE(all.first().title, u"Zephyr"_s);
    QVERIFY(all.first().byTitle);
    QVERIFY(!all.last().byTitle);
    QVERIFY2(all.last().excerpt.contains(u"zephyr"_s), qPrintable(all.last().excerpt));
}

void TestSearch::findsAnIncidentByItsKey_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"INC-1", "inc-1", "1", " 1 "})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestSearch::findsAnIncidentByItsKey()
{
    QFETCH(QString, typed);
    QCOMPARE(inWords(typed).value(0), u"incident: INC-1 · Recherche très lente"_s);
    QCOMPARE(found(typed).first().id, u"1"_s);
}

// An entry is found by what it says now, whether somebody has searched the logbook since or not.
void TestSearch::findsNoOldText()
{
    QVERIFY(m_console->logbook().search(u"saturation"_s)); // indexed by now
    QCOMPARE(inWords(u"saturation"_s), QStringList{u"logbook: 2026-W47"_s});
    write(w47, u"A calm week."_s);
    QCOMPARE(inWords(u"saturation"_s), QStringList{});
    QCOMPARE(inWords(u"calm week"_s), QStringList{u"logbook: 2026-W47"_s});
    QVERIFY(m_console->logbook().search(u"calm"_s));
    QCOMPARE(inWords(u"calm week"_s), QStringList{u"logbook: 2026-W47"_s});
}

void TestSearch::followsCardsAndPeople()
{
    Work work = addWork(u"Shard the orders"_s);
    work.title = u"Partition the orders"_s;
    work.labels = {u"resilience"_s};
    work = m_console->works().save(work).value();
    QVERIFY(inWords(u"shard"_s).isEmpty());
    QCOMPARE(inWords(u"partition resilience"_s), QStringList{u"work: Partition the orders"_s});
    QVERIFY(m_console->works().undo());
    QVERIFY(m_console->works().undo());
    QVERIFY(inWords(u"orders"_s).isEmpty());
    Person person = m_console->people().people()->first();
    person.name = u"Émilie Martin"_s;
    QVERIFY(m_console->people().save(person));
    QVERIFY(inWords(u"durand"_s).isEmpty());
    QCOMPARE(inWords(u"martin"_s), QStringList{u"person: Émilie Martin"_s});
    QVERIFY(m_console->people().remove(person.id));
    QVERIFY(inWords(u"martin"_s).isEmpty());
}

// One that another stands in for is not found by words it alone has; each of a path once.
void TestSearch::givesRunbooksInUse()
{
    QVERIFY(m_console->guide().ensureBuiltIn());
    const QString before = m_console->guide().runbook(u"disk-full"_s)->title;
    QVERIFY(m_console->guide().write(u"disk-full.md"_s, u"---\ntitle: Our disks\n---\n\n- [ ] Ask the disk owner.\n"_s));
    QStringList paths;
    for (const Found &each : found(u"disk"_s)) {
        if (each.kind == Found::Kind::Runbook)
            paths.append(each.id);
        QVERIFY(each.title != before);
    }
    QCOMPARE(paths.count(u"disk-full.md"_s), 1);
}

void TestSearch::isBounded()
{
    for (int i = 0; i < 30; ++i)
        addWork(u"Zephyr %1"_s.arg(i));
    QCOMPARE(found(u"zephyr"_s).size(), EverythingSearch::mostOfAKind);
    QVERIFY(found(u"zephyr "_s.repeated(5000)).size() <= EverythingSearch::mostOfAKind);
    QVERIFY(found(QString(100'000, u'z')).isEmpty());
}

void TestSearch::answersLater()
{
    EverythingSearch search(m_console->paths().crew(), m_runbooks);
    QStringList titles;
    search.ask(u"zebra"_s, this, [&titles](const Result<QList<Found>> &found) {
        for (const Found &each : found.value())
            titles.append(each.title + u" at "_s + each.id);
    });
    QVERIFY(titles.isEmpty()); // nobody waited for it
    QTRY_COMPARE(titles, QStringList{u"Zebra stripes at zebra.md"_s});
}

void TestSearch::answersTheNewestQuestion()
{
    EverythingSearch search(m_console->paths().crew(), m_runbooks);
    QStringList answers;
    for (const QString &typed : {u"re"_s, u"recherche"_s, u"zebra"_s, u"index"_s}) {
        search.ask(typed, this, [&answers, typed](const Result<QList<Found>> &found) {
            answers.append(typed + u' ' + QString::number(found->size()));
        });
    }
    QTRY_COMPARE(answers, QStringList{u"index 1"_s});
    QTest::qWait(50);
    QCOMPARE(answers.size(), 1);
    search.ask(u"zebra"_s, this, [&answers](const auto &) { answers.append(u"forgotten"_s); });
    search.forget();
    QTest::qWait(100);
    QCOMPARE(answers.size(), 1);
}

void TestSearch::asksNobodyWhoIsGone()
{
    bool answered = false;
    {
        EverythingSearch search(m_console->paths().crew(), m_runbooks);
        QObject context;
        search.ask(u"zebra"_s, &context, [&answered](const auto &) { answered = true; });
    }
    QTest::qWait(50);
    QVERIFY(!answered);
}

void TestSearch::saysThatTheStoreIsLocked()
{
    auto other = Database::open(m_console->paths().crew(), Database::Role::Crew);
    QVERIFY(other);
    QVERIFY(other->execute(u"BEGIN EXCLUSIVE"_s));
    EverythingSearch search(m_console->paths().crew(), m_runbooks);
    std::optional<Error> refused;
    QElapsedTimer timer;
    timer.start();
    search.ask(u"zebra"_s, this, [&refused](const Result<QList<Found>> &found) {
        refused = found ? Error{} : found.error();
    });
    QTRY_VERIFY_WITH_TIMEOUT(refused, 10'000);
    QCOMPARE(refused->kind, Error::Kind::StoreLocked);
    QVERIFY(other->execute(u"ROLLBACK"_s));
    QStringList titles;
    search.ask(u"zebra"_s, this, [&titles](const Result<QList<Found>> &found) { titles.append(found->first().title); });
    QTRY_COMPARE(titles.size(), 1);
}

// What was written before there was such a search is found as well.
void TestSearch::indexesWhatWasThere()
{
    Database &database = m_console->database();
    for (const char *statement : {"DELETE FROM work_fts", "DELETE FROM person_fts",
             "UPDATE incident_fts SET timeline = 'the replica lags behind'"})
        QVERIFY(database.execute(QString::fromLatin1(statement)));
    QVERIFY(inWords(u"vacuum"_s).isEmpty());
    QFile step(u":/migrations/crew/0019_search.sql"_s);
    QVERIFY(step.open(QIODevice::ReadOnly));
    const QString sql = QString::fromUtf8(step.readAll());
    static const QRegularExpression fills(
        u"^(?:INSERT INTO \\w+_fts|UPDATE incident_fts).*?;$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    int filled = 0;
    for (auto it = fills.globalMatch(sql); it.hasNext(); ++filled) {
        QString statement = it.next().captured(0);
        statement.chop(1);
        QVERIFY2(database.execute(statement), qPrintable(statement));
    }
    QCOMPARE(filled, 3);
    QCOMPARE(inWords(u"vacuum replica"_s).size(), 1);
    QCOMPARE(inWords(u"planner"_s).size(), 1);
    QCOMPARE(inWords(u"emilie"_s).size(), 1);
}

void TestSearch::knowsSmallWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isSmall");
    for (const char *word : {"the", "des", "les", "after", "y", "etait", "with"})
        QTest::newRow(word) << QString::fromLatin1(word) << true;
    for (const char *word : {"disk", "api", "down", "slow", "", "th", "desk", "panne"})
        QTest::newRow(word) << QString::fromLatin1(word) << false;
}

void TestSearch::knowsSmallWords()
{
    QFETCH(QString, word);
    QTEST(isStopWord(word), "isSmall");
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
