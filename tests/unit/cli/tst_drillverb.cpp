// The verb of drills, as scripts see it: what can be replayed, what was, and how it went.
#include "app/services/console.h"
#include "app/services/drilldesk.h"
#include "tests/unit/cli/verbrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestDrillVerb : public QObject {
    Q_OBJECT

private slots:
    void init();
    void listsWhatCanBeReplayed();
    void tellsWhatWasDone();
    void showsOne();
    void writesFiles();
    void explainsFailures_data();
    void explainsFailures();
    void answersMisuse_data();
    void answersMisuse();

private:
    Outcome run(const QStringList &words) { return runVerb(words, m_folder->filePath(u"data"_s), m_clock); }
    Drill keep(const QString &trainee, const QString &scenario);
    QByteArray read(const QString &name)
    {
        QFile made(m_folder->filePath(name));
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime({2026, 11, 18}, {14, 12}, QTimeZone("Europe/Paris")).toMSecsSinceEpoch()};
};

void TestDrillVerb::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// As the window keeps it; the verb runs none.
Drill TestDrillVerb::keep(const QString &trainee, const QString &scenario)
{
    constexpr qint64 minute = 60'000;
    const auto console = Console::open({m_folder->filePath(u"data"_s)}, m_clock);
    Drill drill;
    drill.subject.scenario = scenario;
    drill.title = u"A | B"_s;
    drill.trainee = trainee;
    drill.doneAt = drill.impactAt = drill.beganAt = m_clock.nowMs();
    drill.endedAt = drill.beganAt + 10 * minute;
    drill.ending = DrillEnding::Restored;
    drill.now = {{40'000, DrillMomentKind::Detected}, {6 * minute, DrillMomentKind::Restored}};
    return (*console)->drills().keep(drill).value_or(Drill());
}

void TestDrillVerb::listsWhatCanBeReplayed()
{
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"API slow"_s, u"--started"_s, u"14:03"_s}).code, 0);
    const Outcome before = run({u"drill"_s, u"list"_s, u"--json"_s});
    QCOMPARE(before.code, 0);
    QVERIFY(before.err.isEmpty());
    const qsizetype readyMade = before.json()[u"drills"_s].toArray().size();
    QVERIFY(readyMade > 0); // what goes on is no past to replay
    QCOMPARE(run({u"incident"_s, u"restore"_s, u"INC-1"_s}).code, 0);
    QVERIFY(!keep(u"Lina Moreau"_s, u"disk-filling"_s).id.isNull());
    const QJsonArray rows = run({u"drill"_s, u"list"_s, u"--json"_s}).json()[u"drills"_s].toArray();
    QCOMPARE(rows.size(), readyMade + 1);
    for (const QJsonValue &row : rows) {
        const bool isReadyMade = row[u"ready_made"_s].toBool();
        QCOMPARE(row[u"name"_s].toString() == u"INC-1"_s, !isReadyMade);
        QCOMPARE(row[u"at"_s].isNull(), isReadyMade);
        QCOMPARE(row[u"done"_s].toBool(), row[u"name"_s].toString() == u"disk-filling"_s);
    }
    QCOMPARE(rows.last()[u"title"_s].toString(), u"API slow"_s);
    QCOMPARE(rows.last()[u"at"_s].toString(), u"2026-11-18T14:03:00+01:00"_s);
    const Outcome words = run({u"drill"_s, u"list"_s});
    QCOMPARE(words.code, 0);
    QCOMPARE(words.out.count(u'\n'), rows.size());
    QVERIFY2(words.out.contains(u"disk-filling "_s) && words.out.contains(u"API slow\n"_s), qPrintable(words.out));
}

void TestDrillVerb::tellsWhatWasDone()
{
    QVERIFY(run({u"drill"_s, u"done"_s}).out.isEmpty());
    QVERIFY(run({u"drill"_s, u"done"_s, u"--json"_s}).json()[u"drills"_s].toArray().isEmpty());
    const Drill lina = keep(u"Lina Moreau"_s, u"disk-filling"_s);
    keep(u"Ada"_s, u"memory-leak"_s);
    const Outcome all = run({u"drill"_s, u"done"_s});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.out.count(u'\n'), 2);
    QVERIFY2(all.out.contains(u"Restored after 6 min"_s) && all.out.contains(lina.id.value), qPrintable(all.out));
    const QJsonArray hers =
        run({u"drill"_s, u"done"_s, u"--person"_s, u"lina moreau"_s, u"--json"_s}).json()[u"drills"_s].toArray();
    QCOMPARE(hers.size(), 1);
    QCOMPARE(hers[0][u"scenario"_s].toString(), u"disk-filling"_s);
    QCOMPARE(hers[0][u"restored"_s].toDouble(), 360.0);
    QVERIFY(run({u"drill"_s, u"done"_s, u"--person"_s, u"Nobody"_s}).out.isEmpty());
}

void TestDrillVerb::showsOne()
{
    const Drill drill = keep(u"Lina Moreau"_s, u"disk-filling"_s);
    const Outcome shown = run({u"drill"_s, u"show"_s, drill.id.value});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.startsWith(u"# A \\| B\n"_s), qPrintable(shown.out));
    QVERIFY(shown.out.contains(u"| --- | --- | --- | --- |\n"_s));
    const QJsonArray rows = run({u"drill"_s, u"show"_s, drill.id.value, u"--json"_s}).json()[u"drills"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"id"_s].toString(), drill.id.value);
    QCOMPARE(rows[0][u"now"_s].toArray().size(), 2);
}

void TestDrillVerb::writesFiles()
{
    keep(u"Lina Moreau"_s, u"disk-filling"_s);
    keep(u"Ada"_s, u"memory-leak"_s);
    const Outcome written = run({u"drill"_s, u"export"_s, m_folder->filePath(u"drills.csv"_s)});
    QCOMPARE(written.code, 0);
    QVERIFY(written.out.isEmpty() && written.err.isEmpty());
    QVERIFY(read(u"drills.csv"_s).contains("Lina Moreau") && read(u"drills.csv"_s).contains("Ada"));
    QCOMPARE(run({u"drill"_s, u"export"_s, m_folder->filePath(u"drills.JSON"_s), u"--person"_s, u"Ada"_s}).code, 0);
    const QJsonArray rows = QJsonDocument::fromJson(read(u"drills.JSON"_s)).object()[u"drills"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"trainee"_s].toString(), u"Ada"_s);
}

void TestDrillVerb::explainsFailures_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("told");
    QTest::addRow("no such drill") << QStringList{u"show"_s, u"glory"_s} << u"glory was not found"_s;
    QTest::addRow("no such drill, for programs")
        << QStringList{u"show"_s, u"glory"_s, u"--json"_s} << u"glory was not found"_s;
    QTest::addRow("a folder that is not there")
        << QStringList{u"export"_s, u"/nowhere/at/all.csv"_s} << u"/nowhere/at/all.csv cannot be read or written"_s;
}

void TestDrillVerb::explainsFailures()
{
    QFETCH(QStringList, words);
    QFETCH(QString, told);
    const Outcome failed = run(QStringList{u"drill"_s} + words);
    QCOMPARE(failed.code, 1);
    QVERIFY(failed.out.isEmpty());
    QVERIFY2(failed.err.contains(told), qPrintable(failed.err));
}

void TestDrillVerb::answersMisuse_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("told");
    QTest::addRow("no act") << u"drill"_s << u"give list, done, show ID"_s;
    QTest::addRow("no such act") << u"drill dance"_s << u"give list, done, show ID"_s;
    QTest::addRow("a list of something") << u"drill list all"_s << u"give list, done, show ID"_s;
    QTest::addRow("show of nothing") << u"drill show"_s << u"give list, done, show ID"_s;
    QTest::addRow("export to nothing") << u"drill export"_s << u"give list, done, show ID"_s;
    QTest::addRow("export to another kind of file") << u"drill export x.xls"_s << u"x.xls ends neither in .csv"_s;
    QTest::addRow("no such option") << u"drill list --glory"_s << u"glory"_s;
    QTest::addRow("an option without its value") << u"drill done --person"_s << u"person"_s;
}

void TestDrillVerb::answersMisuse()
{
    QFETCH(QString, words);
    QFETCH(QString, told);
    const Outcome misused = run(words.split(u' '));
    QCOMPARE(misused.code, 2);
    QVERIFY(misused.out.isEmpty());
    QVERIFY2(misused.err.startsWith(u"quarterdeck drill: "_s) && misused.err.contains(told), qPrintable(misused.err));
}

QTEST_MAIN(TestDrillVerb)
#include "tst_drillverb.moc"
