// The verbs of training, as scripts see them: ratings, who comes next, skills and checklists.
#include "tests/unit/cli/verbrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestTrainingVerbs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void takesRatingsAway();
    void tellsTheTrend();
    void tellsWhoComesNext();
    void explainsByRatings();
    void plansByRatingsWhenTold();
    void keepsSkills();
    void saysWhereItIsThin();
    void makesTheListOfTopics();
    void takesAndWritesTables();
    void keepsChecklists();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    Outcome run(const QStringList &words) { return runVerb(words, m_folder->filePath(u"data"_s), m_clock); }
    int code(const QString &words) { return run(words.split(u' ')).code; }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_folder->filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    }
    QByteArray read(const QString &name)
    {
        QFile made(m_folder->filePath(name));
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime({2026, 11, 18}, {14, 12}, QTimeZone("Europe/Paris")).toMSecsSinceEpoch()};
};

void TestTrainingVerbs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"people"_s, u"import"_s,
                     file(u"team.csv"_s, "name,team,left\nAna,Red,\nNoe,Blue,\nBob,Green,\nGone,Red,2026-11-01\n")})
                 .code,
        0);
}

void TestTrainingVerbs::takesRatingsAway()
{
    QCOMPARE(code(u"survey add Ana 2 --day 2026-10-01"_s), 0);
    QCOMPARE(code(u"survey add Ana 4"_s), 0);
    QCOMPARE(code(u"survey add Gone 5 --day 2026-10-01"_s), 0);
    QCOMPARE(run({u"survey"_s, u"show"_s, u"--json"_s}).json()[u"surveys"_s].toArray().size(), 1); // who left is not
    QCOMPARE(code(u"survey remove Ana"_s), 0); // the last one
    const QJsonArray left = run({u"survey"_s, u"show"_s, u"--json"_s}).json()[u"surveys"_s].toArray();
    QCOMPARE(left[0][u"score"_s].toInt(), 2);
    QCOMPARE(code(u"survey remove Ana --day 2026-10-02"_s), 1);
    QCOMPARE(code(u"survey remove Ana --day soon"_s), 2);
    QCOMPARE(code(u"survey remove Ana --day 2026-10-01"_s), 0);
    QCOMPARE(code(u"survey remove Ana"_s), 1);
    QCOMPARE(code(u"survey remove Nobody"_s), 1);
    QCOMPARE(code(u"survey add Ana 6"_s), 1);
    QCOMPARE(code(u"survey add Ana 3 --day 2026-11-19"_s), 1); // tomorrow
}

void TestTrainingVerbs::tellsTheTrend()
{
    QJsonArray weeks = run({u"survey"_s, u"trend"_s, u"--json"_s}).json()[u"weeks"_s].toArray();
    QVERIFY(weeks.last()[u"share"_s].isNull());
    QCOMPARE(code(u"survey add Ana 2 --day 2026-11-01"_s), 0);
    QCOMPARE(code(u"survey add Ana 4"_s), 0);
    weeks = run({u"survey"_s, u"trend"_s, u"--json"_s}).json()[u"weeks"_s].toArray();
    QCOMPARE(weeks.last()[u"day"_s].toString(), u"2026-11-18"_s);
    QCOMPARE(weeks.last()[u"share"_s].toDouble(), 1.0);
    QCOMPARE(weeks[weeks.size() - 2][u"share"_s].toDouble(-1), 0.0);
}

void TestTrainingVerbs::tellsWhoComesNext()
{
    QCOMPARE(code(u"survey add Ana 2"_s), 0);
    QCOMPARE(code(u"survey add Noe 5"_s), 0);
    const Outcome told = run({u"survey"_s, u"next"_s, u"--json"_s});
    const QJsonArray next = told.json()[u"next"_s].toArray();
    QCOMPARE(next.size(), 2);
    QCOMPARE(next[0][u"person"_s].toString(), u"Ana"_s);
    QCOMPARE(next[0][u"beside"_s].toString(), u"Noe"_s);
    QCOMPARE(next[0][u"beside_score"_s].toInt(), 5);
    QCOMPARE(next[1][u"person"_s].toString(), u"Bob"_s);
    QVERIFY(next[1][u"score"_s].isNull());
    QVERIFY(run({u"survey"_s, u"next"_s}).out.contains(u"beside Noe, 5 of 5"_s));
}

// What explains a choice by ratings is in the rules' own test; the verb says nothing of them while they do not count.
void TestTrainingVerbs::explainsByRatings()
{
    QCOMPARE(code(u"survey add Ana 2"_s), 0);
    QCOMPARE(code(u"rota plan --weeks 3"_s), 0);
    const Outcome explained = run({u"rota"_s, u"explain"_s, u"2026-W48"_s});
    QCOMPARE(explained.code, 0);
    QVERIFY2(!explained.out.contains(u"confident"_s), qPrintable(explained.out));
}

void TestTrainingVerbs::plansByRatingsWhenTold()
{
    QCOMPARE(code(u"survey add Ana 2"_s), 0);
    const auto captain = [this](const QStringList &options) {
        const QStringList plan{u"rota"_s, u"plan"_s, u"--weeks"_s, u"1"_s, u"--dry-run"_s, u"--json"_s};
        return run(plan + options).json()[u"planned"_s][0][u"person"_s].toString();
    };
    QCOMPARE(captain({}), u"Ana"_s);
    QCOMPARE(captain({u"--confidence"_s, u"on"_s}), u"Bob"_s); // nobody confident stays with Ana
    QCOMPARE(captain({u"--confidence"_s, u"off"_s}), u"Ana"_s);
    QCOMPARE(captain({}), u"Ana"_s); // it was of one plan alone
    const Outcome misused = run({u"rota"_s, u"plan"_s, u"--confidence"_s, u"maybe"_s});
    QCOMPARE(misused.code, 2);
    QVERIFY2(misused.err.contains(u"maybe"_s), qPrintable(misused.err));
}

void TestTrainingVerbs::keepsSkills()
{
    QCOMPARE(code(u"skills set Ana Database alone"_s), 0);
    QCOMPARE(code(u"skills set ana DATABASE 3"_s), 0);
    QCOMPARE(code(u"skills set Ana Database 4"_s), 2);
    QCOMPARE(code(u"skills set Ana Glory 1"_s), 1);
    QCOMPARE(code(u"skills set Eve Database 1"_s), 1);
    QCOMPARE(code(u"skills set Gone Database 1"_s), 1);
    const QJsonArray people = run({u"skills"_s, u"show"_s, u"Ana"_s, u"--json"_s}).json()[u"people"_s].toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0][u"levels"_s][u"Database"_s].toString(), u"teaches"_s);
    QCOMPARE(run({u"skills"_s, u"show"_s, u"--json"_s}).json()[u"people"_s].toArray().size(), 3);
    QCOMPARE(code(u"skills show Eve"_s), 1);
}

void TestTrainingVerbs::saysWhereItIsThin()
{
    QCOMPARE(code(u"skills set Ana Database alone"_s), 0);
    QCOMPARE(run({u"rota"_s, u"add"_s, u"Noe"_s, u"2026-W47"_s}).code, 0);
    const QJsonObject told = run({u"skills"_s, u"list"_s, u"--json"_s}).json();
    const QJsonObject database = told[u"topics"_s][1].toObject();
    QCOMPARE(database[u"topic"_s].toString(), u"Database"_s);
    QCOMPARE(database[u"known_by"_s].toArray().size(), 1);
    QVERIFY(database[u"missing_on_watch"_s].toBool());
    const QString out = run({u"skills"_s, u"list"_s}).out;
    QVERIFY2(out.contains(u"! Database: nobody on this watch can be counted on"_s), qPrintable(out));
    QVERIFY(out.contains(u"! Database: only Ana"_s));
    QVERIFY(out.contains(u"! Monitoring: nobody can be counted on"_s));
}

void TestTrainingVerbs::makesTheListOfTopics()
{
    QCOMPARE(code(u"skills add Network"_s), 0);
    QCOMPARE(code(u"skills add network"_s), 1); // twice
    QCOMPARE(run({u"skills"_s, u"add"_s, u"  "_s}).code, 1);
    QCOMPARE(code(u"skills rename Network DNS"_s), 0);
    QCOMPARE(code(u"skills rename Network DNS"_s), 1);
    QCOMPARE(run({u"skills"_s, u"rename"_s, u"DNS"_s, u" "_s}).code, 2);
    QCOMPARE(code(u"skills retire Monitoring"_s), 0);
    const QJsonArray topics = run({u"skills"_s, u"list"_s, u"--json"_s}).json()[u"topics"_s].toArray();
    QCOMPARE(topics.size(), 5);
    QCOMPARE(topics.last()[u"topic"_s].toString(), u"DNS"_s);
}

void TestTrainingVerbs::takesAndWritesTables()
{
    const QString csv = file(u"skills.csv"_s, "name,Database\nAna,2\nNoe,teaches\n");
    QCOMPARE(run({u"skills"_s, u"import"_s, csv, u"--json"_s}).json()[u"changed"_s].toInt(), 2);
    const Outcome bad = run({u"skills"_s, u"import"_s, file(u"bad.csv"_s, "name,Database\nAna,1\nEve,2\n")});
    QCOMPARE(bad.code, 1);
    QVERIFY(bad.err.contains(u"line 3"_s));
    QCOMPARE(run({u"skills"_s, u"export"_s, m_folder->filePath(u"out.csv"_s)}).code, 0);
    QVERIFY(read(u"out.csv"_s).contains("Ana,Red,none,alone,"));
    QCOMPARE(run({u"skills"_s, u"export"_s, m_folder->filePath(u"out.md"_s)}).code, 0);
    QVERIFY(read(u"out.md"_s).contains("| Noe | Blue | none | teaches |"));
    QCOMPARE(run({u"skills"_s, u"export"_s, u"/nowhere/at/all.csv"_s}).code, 1);
    QCOMPARE(run({u"skills"_s, u"import"_s, u"/nowhere.csv"_s}).code, 1);
    QFile large(m_folder->filePath(u"large.csv"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(64 * 1024 * 1024 + 1));
    const Outcome refused = run({u"skills"_s, u"import"_s, large.fileName()});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"64 MiB"_s), qPrintable(refused.err));
}

void TestTrainingVerbs::keepsChecklists()
{
    QCOMPARE(run({u"rota"_s, u"add"_s, u"Bob"_s, u"2026-W48"_s}).code, 0);
    QCOMPARE(run({u"checklist"_s, u"tick"_s, u"Bob"_s, u"Guide read"_s, u"--author"_s, u"Noe"_s}).code, 0);
    QCOMPARE(run({u"checklist"_s, u"tick"_s, u"Bob"_s, u"Tools installed"_s}).code, 0);
    QCOMPARE(run({u"checklist"_s, u"untick"_s, u"Bob"_s, u"Tools installed"_s}).code, 0);
    QCOMPARE(run({u"checklist"_s, u"tick"_s, u"Bob"_s, u"Glory"_s}).code, 1);
    const QJsonArray steps = run({u"checklist"_s, u"show"_s, u"Bob"_s, u"--json"_s}).json()[u"steps"_s].toArray();
    QCOMPARE(steps.size(), 5);
    QVERIFY(steps[2][u"done"_s].toBool());
    QCOMPARE(steps[2][u"by"_s].toString(), u"Noe"_s);
    QVERIFY(!steps[1][u"done"_s].toBool());
    const QJsonArray people = run({u"checklist"_s, u"list"_s, u"--json"_s}).json()[u"people"_s].toArray();
    QCOMPARE(people[0][u"person"_s].toString(), u"Bob"_s); // arrives next
    QCOMPARE(people[0][u"done"_s].toInt(), 1);
    QCOMPARE(people[0][u"arrives"_s].toString(), u"2026-W48"_s);
    QCOMPARE(run({u"checklist"_s, u"export"_s, m_folder->filePath(u"out.csv"_s)}).code, 0);
    QVERIFY(read(u"out.csv"_s).contains("Bob,Green,1/5,,,2026-11-18,,"));
}

void TestTrainingVerbs::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addRow("no act") << u"skills"_s;
    QTest::addRow("no such act") << u"skills dance"_s;
    QTest::addRow("set without a level") << u"skills set Ana Database"_s;
    QTest::addRow("no act of the checklist") << u"checklist"_s;
    QTest::addRow("tick of nothing") << u"checklist tick Ana"_s;
    QTest::addRow("no act of the survey") << u"survey dance"_s;
    QTest::addRow("no option") << u"skills list --glory"_s;
}

void TestTrainingVerbs::refusesWrongUsage()
{
    QFETCH(QString, words);
    QCOMPARE(code(words), 2);
}

QTEST_MAIN(TestTrainingVerbs)
#include "tst_trainingverbs.moc"
