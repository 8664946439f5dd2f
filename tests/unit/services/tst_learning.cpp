// What each knows and has gone through, over a real database: lists that the team makes, marks that keep who made them,
// undo that spares what others changed, tables out and in, people who are gone, and a database that is held.
#include "app/services/console.h"
#include "app/services/demodata.h"
#include "app/services/drilldesk.h"
#include "app/services/learningexport.h"
#include "app/services/learningwords.h"
#include "app/services/peopledesk.h"
#include "app/services/trainingdesk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'000'000'000;
constexpr TrainingList skills = TrainingList::Skills;
constexpr TrainingList checklist = TrainingList::Checklist;
} // namespace

class TestLearning : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void comesWithSuggestions();
    void makesTheList();
    void bringsBackWhatWasRetired();
    void refusesNames_data();
    void refusesNames();
    void keepsWhoSaidWhat();
    void refusesMarks_data();
    void refusesMarks();
    void takesMarksBack();
    void leavesAloneWhatSomebodyElseChanged();
    void keepsPeopleOfWhomSomethingIsKnown();
    void exportsAndTakesBack();
    void importsWholeOrNotAtAll_data();
    void importsWholeOrNotAtAll();
    void escapesNamesInMarkdown();
    void ticksTheDrillThatWasDone_data();
    void ticksTheDrillThatWasDone();
    void waitsForADatabaseThatIsHeld();
    void showsSomethingInTheDemo();

private:
    PersonId add(const QString &name);
    LearningDesk &desk() { return m_console->training().learning(); }
    QString names(TrainingList list) { return itemNames(*desk().items(list)).join(u", "_s); }
    TrainingItemId item(const QString &id) { return {id}; }
    int level(const PersonId &person, const QString &id, TrainingList list = skills)
    {
        return desk().sheet(list)->level(person, item(id));
    }
    LearningTable table()
    {
        return {*desk().items(skills), *m_console->people().people(), {{m_team, u"Certif"_s}}, *desk().sheet(skills)};
    }
    std::unique_ptr<Console> open(int busyTimeoutMs = 20)
    {
        auto console = std::move(*Console::open({m_dir->filePath(u"data"_s)}, m_clock, {busyTimeoutMs, false}));
        console->setAuthor(u"eve"_s);
        return console;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
    TeamId m_team;
};

void TestLearning::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock.set(now);
    m_console = open();
    m_console->setAuthor(u"ada"_s);
    Team team;
    team.name = u"Certif"_s;
    m_team = m_console->people().save(team)->id;
}

void TestLearning::cleanup()
{
    m_console.reset();
}

PersonId TestLearning::add(const QString &name)
{
    Person person;
    person.name = name;
    person.team = m_team;
    return m_console->people().save(person)->id;
}

void TestLearning::comesWithSuggestions()
{
    QCOMPARE(names(skills), u"Leading an incident, Database, Deployment, Monitoring, Communication"_s);
    QCOMPARE(names(checklist), u"Access to production, Tools installed, Guide read, Drill done, Shadow watch"_s);
}

void TestLearning::makesTheList()
{
    QList<TrainingItem> items = *desk().items(skills);
    items.move(4, 0);
    items[1].name = u"  Helm of   an incident "_s;
    items.removeLast(); // monitoring retires
    items.append({{}, skills, u"Réseau 🌐"_s, 0, {}});
    QVERIFY(desk().saveItems(skills, items));
    QCOMPARE(names(skills), u"Communication, Helm of an incident, Database, Deployment, Réseau 🌐"_s);
    QVERIFY(names(checklist).startsWith(u"Access"_s));
    QVERIFY(desk().undo(skills));
    QCOMPARE(names(skills), u"Leading an incident, Database, Deployment, Monitoring, Communication"_s);
    QVERIFY(desk().redo(skills));
    QCOMPARE(names(skills), u"Communication, Helm of an incident, Database, Deployment, Réseau 🌐"_s);
    QVERIFY(desk().saveItems(skills, *desk().items(skills))); // as it is: no step of its own
    QVERIFY(desk().toRedo(skills).isEmpty());
    QVERIFY(desk().undo(skills));
    QVERIFY(names(skills).contains(u"Monitoring"_s));
    QVERIFY(desk().saveItems(skills, {}));
    QCOMPARE(names(skills), QString());
}

void TestLearning::bringsBackWhatWasRetired()
{
    const PersonId ana = add(u"Ana"_s);
    QVERIFY(desk().mark(skills, ana, item(u"database"_s), 3));
    QList<TrainingItem> items = *desk().items(skills);
    items.removeAt(1);
    QVERIFY(desk().saveItems(skills, items));
    QVERIFY(!desk().mark(skills, ana, item(u"database"_s), 1)); // not in the list
    items.append({{}, skills, u" DATABASE"_s, 0, {}});
    QVERIFY(desk().saveItems(skills, items));
    QCOMPARE(level(ana, u"database"_s), 3);
    QVERIFY(names(skills).endsWith(u"DATABASE"_s));
    // Renamed, it is itself; what is added under its old name is another one.
    items = *desk().items(skills);
    items.last().name = u"SQL"_s;
    items.append({{}, skills, u"Database"_s, 0, {}});
    QVERIFY(desk().saveItems(skills, items));
    QCOMPARE(desk().items(skills)->size(), 6);
    QVERIFY(names(skills).endsWith(u"SQL, Database"_s));
    QCOMPARE(level(ana, u"database"_s), 3);
}

void TestLearning::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("empty") << QString();
    QTest::addRow("blank") << u"   "_s;
    QTest::addRow("twice") << u"Database"_s;
    QTest::addRow("twice but for case") << u"dataBASE "_s;
    QTest::addRow("too long") << QString(61, u'x');
}

void TestLearning::refusesNames()
{
    QFETCH(QString, name);
    QList<TrainingItem> items = *desk().items(skills);
    items.append({{}, skills, name, 0, {}});
    const auto saved = desk().saveItems(skills, items);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QCOMPARE(desk().items(skills)->size(), 5);
    QVERIFY(desk().toUndo(skills).isEmpty());
}

void TestLearning::keepsWhoSaidWhat()
{
    const PersonId ana = add(u"Ana"_s);
    QVERIFY(desk().mark(checklist, ana, item(u"access"_s), 1));
    m_clock.advance(60'000);
    QVERIFY(desk().mark(checklist, ana, item(u"access"_s), 1)); // is so already: says nothing new
    m_console->setAuthor(u"bob"_s);
    QVERIFY(desk().mark(checklist, ana, item(u"access"_s), 0));
    const auto history = desk().history(ana, item(u"access"_s));
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).by, u"ada"_s);
    QCOMPARE(history->at(0).at, now);
    QCOMPARE(history->at(1).by, u"bob"_s);
    QCOMPARE(history->at(1).level, 0);
    QCOMPARE(level(ana, u"access"_s, checklist), 0);
}

void TestLearning::refusesMarks_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("isKnown");
    QTest::addRow("above") << u"database"_s << 4 << true;
    QTest::addRow("below") << u"database"_s << -1 << true;
    QTest::addRow("no such topic") << u"glory"_s << 1 << true;
    QTest::addRow("a step is no topic") << u"access"_s << 1 << true;
    QTest::addRow("nobody") << u"database"_s << 1 << false;
}

void TestLearning::refusesMarks()
{
    QFETCH(QString, topic);
    QFETCH(int, level);
    QFETCH(bool, isKnown);
    const PersonId ana = add(u"Ana"_s);
    QVERIFY(!desk().mark(skills, isKnown ? ana : PersonId{u"nobody"_s}, item(topic), level));
    QVERIFY(desk().toUndo(skills).isEmpty());
    QVERIFY(desk().history(ana, item(topic))->isEmpty());
}

void TestLearning::takesMarksBack()
{
    const PersonId ana = add(u"Ana"_s);
    // All within one millisecond of the clock.
    QVERIFY(desk().mark(skills, ana, item(u"database"_s), 1));
    QVERIFY(desk().mark(skills, ana, item(u"database"_s), 3));
    QVERIFY(desk().mark(checklist, ana, item(u"access"_s), 1));
    QVERIFY(desk().toUndo(skills).contains(u"Ana"_s));
    QVERIFY(desk().undo(skills));
    QCOMPARE(level(ana, u"database"_s), 1);
    QVERIFY(desk().undo(skills));
    QCOMPARE(level(ana, u"database"_s), 0);
    QVERIFY(desk().undo(skills)); // nothing left
    QCOMPARE(level(ana, u"access"_s, checklist), 1); // of the other list
    QVERIFY(desk().redo(skills));
    QVERIFY(desk().redo(skills));
    QCOMPARE(level(ana, u"database"_s), 3);
    QCOMPARE(desk().history(ana, item(u"database"_s))->size(), 6); // nothing is forgotten
}

void TestLearning::leavesAloneWhatSomebodyElseChanged()
{
    const PersonId ana = add(u"Ana"_s);
    QVERIFY(desk().mark(skills, ana, item(u"database"_s), 1));
    const auto other = open();
    QVERIFY(other->training().learning().mark(skills, ana, item(u"database"_s), 2));
    const auto undone = desk().undo(skills);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Conflict);
    QCOMPARE(level(ana, u"database"_s), 2);
    QVERIFY(desk().toUndo(skills).isEmpty());
}

void TestLearning::keepsPeopleOfWhomSomethingIsKnown()
{
    const PersonId ana = add(u"Ana"_s);
    QVERIFY(desk().mark(skills, ana, item(u"database"_s), 1));
    QVERIFY(m_console->people().remove(ana)); // taken off the lists, and kept for the past
    QCOMPARE(m_console->people().people()->size(), 1);
    QVERIFY(m_console->people().people()->first().removed.isValid());
}

void TestLearning::exportsAndTakesBack()
{
    const PersonId ana = add(u"Ana, \"the\" أنا 🔥"_s);
    const PersonId bob = add(u"Bob"_s);
    QVERIFY(desk().mark(skills, ana, item(u"database"_s), 3));
    QVERIFY(desk().mark(skills, bob, item(u"monitoring"_s), 2));
    const QByteArray csv = skillsAsCsv(table());
    QVERIFY2(csv.startsWith("name,team,Leading an incident,Database,"), csv.left(80).constData());
    QVERIFY(desk().mark(skills, ana, item(u"database"_s), 0));
    QVERIFY(desk().mark(skills, bob, item(u"monitoring"_s), 0));
    const auto import = desk().importSkills(csv);
    QVERIFY(import);
    QCOMPARE(import->refused, QStringList());
    QCOMPARE(import->changed, 2);
    QCOMPARE(level(ana, u"database"_s), 3);
    QCOMPARE(level(bob, u"monitoring"_s), 2);
    QVERIFY(desk().undo(skills)); // all of it at once
    QCOMPARE(level(ana, u"database"_s), 0);
    QCOMPARE(level(bob, u"monitoring"_s), 0);
    add(u"=1+1"_s);
    QVERIFY(skillsAsCsv(table()).contains("'=1+1")); // no formula for a spreadsheet
}

void TestLearning::importsWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("changed"); // -1: refused as a whole
    QTest::addColumn<int>("refused");
    QTest::addRow("words and digits") << QByteArray("name;database;Monitoring\nana;3;learning\nBob;alone;\n") << 3 << 0;
    QTest::addRow("a later line holds") << QByteArray("name,database\nAna,1\nAna,3\n") << 1 << 0;
    QTest::addRow("as it is already") << QByteArray("name,database\nAna,0\n") << 0 << 0;
    QTest::addRow("nobody of this name") << QByteArray("name,database\nAna,3\nEve,2\n") << 0 << 1;
    QTest::addRow("no such level") << QByteArray("name,database\nAna,9\nBob,expert\n") << 0 << 2;
    QTest::addRow("no such topic") << QByteArray("name,glory\nAna,1\n") << 0 << 1;
    QTest::addRow("no names") << QByteArray("who,database\nAna,1\n") << -1 << 0;
    QTest::addRow("nothing") << QByteArray() << -1 << 0;
    QTest::addRow("not UTF-8") << QByteArray("name,database\n\xff\xfe,1\n") << -1 << 0;
}

void TestLearning::importsWholeOrNotAtAll()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, changed);
    QFETCH(int, refused);
    const PersonId ana = add(u"Ana"_s);
    add(u"Bob"_s);
    const auto import = desk().importSkills(csv);
    QCOMPARE(import.has_value(), changed >= 0);
    if (!import)
        return;
    QCOMPARE(import->changed, changed);
    QCOMPARE(import->refused.size(), refused);
    QCOMPARE(level(ana, u"database"_s), changed > 0 ? 3 : 0);
    QCOMPARE(desk().toUndo(skills).isEmpty(), changed == 0);
}

void TestLearning::escapesNamesInMarkdown()
{
    const PersonId ana = add(u"Ana | *x* <b>"_s);
    QVERIFY(desk().mark(skills, ana, item(u"database"_s), 2));
    const QString text = QString::fromUtf8(skillsAsMarkdown(table()));
    QVERIFY2(text.contains(u"| Ana \\| \\*x\\* \\<b\\> | Certif | none | alone |"_s), qPrintable(text));
    LearningTable steps{*desk().items(checklist), table().people, table().teams, *desk().sheet(checklist)};
    QVERIFY(checklistAsMarkdown(steps, QTimeZone::utc()).contains("0/5"));
    QVERIFY(checklistAsCsv(steps, QTimeZone::utc()).contains("0/5"));
}

void TestLearning::ticksTheDrillThatWasDone_data()
{
    QTest::addColumn<int>("ending");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<int>("ticked");
    QTest::addRow("restored") << int(DrillEnding::Restored) << true << true << 1;
    QTest::addRow("to the end of the recording") << int(DrillEnding::RanOut) << true << true << 1;
    QTest::addRow("stopped") << int(DrillEnding::Stopped) << true << true << 0;
    QTest::addRow("by somebody else") << int(DrillEnding::Restored) << false << true << 0;
    QTest::addRow("no step of the list") << int(DrillEnding::Restored) << true << false << 0;
}

void TestLearning::ticksTheDrillThatWasDone()
{
    QFETCH(int, ending);
    QFETCH(bool, known);
    QFETCH(bool, listed);
    QFETCH(int, ticked);
    const PersonId ana = add(u"Ana"_s);
    if (!listed) {
        QList<TrainingItem> items = *desk().items(checklist);
        items.removeIf([](const TrainingItem &step) { return step.id.value == u"drill_done"_s; });
        QVERIFY(desk().saveItems(checklist, items));
    }
    Drill drill;
    drill.subject.scenario = u"disk-filling"_s;
    drill.title = u"A disk fills up"_s;
    drill.trainee = u"Ana"_s;
    drill.person = known ? ana : PersonId();
    drill.doneAt = drill.impactAt = drill.beganAt = drill.endedAt = now;
    drill.ending = DrillEnding(ending);
    for (int times = 0; times < 2; ++times) {
        const auto kept = m_console->drills().keep(drill);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    }
    QCOMPARE(level(ana, u"drill_done"_s, checklist), ticked);
    QCOMPARE(desk().history(ana, item(u"drill_done"_s))->size(), ticked); // once, by whoever kept it
    QVERIFY(level(ana, u"guide_read"_s, checklist) == 0);
}

void TestLearning::waitsForADatabaseThatIsHeld()
{
    const PersonId ana = add(u"Ana"_s);
    const auto other = open();
    {
        auto held = Transaction::begin(other->database(), nullptr);
        QVERIFY(held);
        const auto marked = desk().mark(skills, ana, item(u"database"_s), 2);
        QVERIFY(!marked);
        QCOMPARE(marked.error().kind, Error::Kind::StoreLocked);
        QVERIFY(desk().toUndo(skills).isEmpty());
        const auto rated = m_console->training().rate(ana, 3);
        QVERIFY(!rated);
        QVERIFY(!m_console->training().canUndo());
        m_console->writes().submit(
            this, [this, ana] { return desk().mark(skills, ana, item(u"database"_s), 2); }, [](const Result<> &) {});
        QVERIFY(m_console->writes().isWaiting());
    }
    QTRY_VERIFY(!m_console->writes().isWaiting());
    QCOMPARE(level(ana, u"database"_s), 2);
}

void TestLearning::showsSomethingInTheDemo()
{
    m_console.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_console = open();
    QVERIFY(fillWithDemo(m_console->database(), m_console->calendar(), now, u"en"_s));
    QVERIFY(m_console->training().questions()->isEmpty()); // nobody is bothered on every page
    QVERIFY(m_console->training().next()->size() >= 3);
    QVERIFY(m_console->training().shareOverTime()->size() > 30);
    int known = 0;
    const QList<Person> people = m_console->people().people().value();
    for (const Person &person : people)
        known += desk().sheet(skills)->skill(person.id, item(u"database"_s)) == SkillLevel::Teaches ? 1 : 0;
    QCOMPARE(known, 1);
}

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"
