// The verbs of the guide, of telling others and of the objectives, as scripts see them.
#include "tests/unit/cli/verbrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestTellingVerbs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsAndRunsARunbook();
    void takesAFolderOfRunbooks();
    void letsAScriptObeyABlock();
    void keepsChannels();
    void refusesASecretThatIsNone();
    void sendsAMessage();
    void sendsNothingWhenItIsMisused();
    void tellsTheObjectives();
    void takesRatings();

private:
    Outcome run(const QStringList &words) { return runVerb(words, m_folder->filePath(u"data"_s), m_clock); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_folder->filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    }
    int addStatusPage()
    {
        return run({u"channel"_s, u"add"_s, u"status_page"_s, u"Status"_s, u"--reaches"_s, u"users"_s, u"--folder"_s,
                       m_folder->path()})
            .code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime({2026, 11, 18}, {14, 12}, QTimeZone("Europe/Paris")).toMSecsSinceEpoch()};
};

void TestTellingVerbs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTellingVerbs::showsAndRunsARunbook()
{
    QVERIFY(run({u"guide"_s, u"list"_s}).out.contains(u"disk-full.md"_s));
    QVERIFY(run({u"guide"_s, u"search"_s, u"certificate"_s}).out.contains(u"certificate"_s, Qt::CaseInsensitive));
    const QStringList act{u"guide"_s, u"run"_s, u"disk-full.md"_s, u"Show the disks of this machine"_s};
    const Outcome dry = run(act + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QVERIFY2(dry.out.contains(u"/usr/bin/df"_s) || dry.out.contains(u"/bin/df"_s), qPrintable(dry.out));
    QCOMPARE(run({u"guide"_s, u"run"_s, u"disk-full.md"_s, u"Dance"_s}).code, 2);
    QCOMPARE(run({u"guide"_s, u"show"_s, u"nowhere.md"_s}).code, 1);
}

void TestTellingVerbs::takesAFolderOfRunbooks()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"books"_s));
    file(u"books/queue.md"_s, "# Queue\n\n```action\ntitle: Say it\nrun: [/bin/echo, \"{{what}}\"]\n```\n");
    const QString folder = m_folder->filePath(u"books"_s);
    QCOMPARE(run({u"guide"_s, u"import"_s, folder, u"--json"_s}).json()[u"added"_s].toInt(), 1);
    const QStringList act{u"guide"_s, u"run"_s, u"queue.md"_s, u"Say it"_s, u"--set"_s, u"what=; rm -rf /"_s};
    const Outcome asked = run(act); // nobody has approved it here
    QCOMPARE(asked.code, 1);
    QVERIFY(asked.err.contains(u"/bin/echo"_s));
    const Outcome done = run(act + QStringList{u"--approve"_s});
    QCOMPARE(done.code, 0);
    QVERIFY(done.out.startsWith(u"; rm -rf /"_s)); // one argument, told back
    QCOMPARE(run({u"guide"_s, u"import"_s, u"/nowhere"_s}).code, 1);
}

void TestTellingVerbs::letsAScriptObeyABlock()
{
    QCOMPARE(run({u"releases"_s, u"status"_s}).code, 0);
    QCOMPARE(run({u"releases"_s, u"block"_s, u"checkout is broken"_s}).code, 0);
    const Outcome blocked = run({u"releases"_s, u"status"_s, u"--json"_s});
    QCOMPARE(blocked.code, 1);
    QCOMPARE(blocked.json()[u"reason"_s].toString(), u"checkout is broken"_s);
    QCOMPARE(run({u"releases"_s, u"block"_s, u"again"_s}).code, 1);
    QCOMPARE(run({u"releases"_s, u"lift"_s}).code, 0);
    QCOMPARE(run({u"releases"_s, u"status"_s}).code, 0);
}

void TestTellingVerbs::keepsChannels()
{
    QCOMPARE(addStatusPage(), 0);
    QVERIFY(run({u"channel"_s, u"list"_s}).out.contains(u"Status"_s));
    QCOMPARE(run({u"channel"_s, u"test"_s, u"status"_s}).code, 0);
    QVERIFY(QFile::exists(m_folder->filePath(u"status.json"_s)));
    QCOMPARE(run({u"channel"_s, u"remove"_s, u"Status"_s}).code, 0);
    QCOMPARE(run({u"channel"_s, u"test"_s, u"Status"_s}).code, 1);
    QCOMPARE(run({u"channel"_s, u"add"_s, u"pigeon"_s, u"Bird"_s, u"--reaches"_s, u"crew"_s}).code, 2);
    QCOMPARE(run({u"channel"_s, u"add"_s, u"slack"_s, u"#a"_s, u"--reaches"_s, u"everybody"_s}).code, 2);
}

// It answers at once, and so does the verb.
void TestTellingVerbs::refusesASecretThatIsNone()
{
    const QStringList add{u"channel"_s, u"add"_s, u"slack"_s, u"#a"_s, u"--reaches"_s, u"crew"_s, u"--secret-file"_s};
    QCOMPARE(run(add + QStringList{file(u"words.txt"_s, "no address")}).code, 1);
    QVERIFY(run({u"channel"_s, u"remove"_s, u"#a"_s}).code == 0);
    QCOMPARE(run(add + QStringList{file(u"empty.txt"_s, "")}).code, 0);
}

void TestTellingVerbs::sendsAMessage()
{
    QCOMPARE(addStatusPage(), 0);
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"API slow"_s, u"--severity"_s, u"major"_s}).code, 0);
    const Outcome sent = run({u"message"_s, u"send"_s, u"update"_s, u"--incident"_s, u"INC-1"_s, u"--audience"_s,
        u"users"_s, u"--text"_s, u"searches fail"_s, u"--json"_s});
    QCOMPARE(sent.code, 0);
    const QJsonObject message = sent.json()[u"messages"_s][0].toObject();
    QCOMPARE(message[u"state"_s].toString(), u"delivered"_s);
    QCOMPARE(message[u"channel"_s].toString(), u"Status"_s);
    QFile page(m_folder->filePath(u"index.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("searches fail"));
    QVERIFY(run({u"message"_s, u"list"_s}).out.contains(u"Status: "_s));
}

void TestTellingVerbs::sendsNothingWhenItIsMisused()
{
    QCOMPARE(addStatusPage(), 0);
    const QStringList send{u"message"_s, u"send"_s, u"maintenance"_s, u"--audience"_s, u"users"_s};
    QCOMPARE(run(send + QStringList{u"--for"_s, u"soon"_s}).code, 2);
    QCOMPARE(run({u"message"_s, u"send"_s, u"rumour"_s}).code, 2);
    QCOMPARE(run({u"message"_s, u"send"_s, u"maintenance"_s, u"--audience"_s, u"crew"_s}).code, 1); // no channel
    QVERIFY(run({u"message"_s, u"list"_s, u"--json"_s}).json()[u"messages"_s].toArray().isEmpty());
}

void TestTellingVerbs::tellsTheObjectives()
{
    QJsonArray all = run({u"objectives"_s, u"--json"_s}).json()[u"objectives"_s].toArray();
    QCOMPARE(all.size(), 5);
    for (const auto each : std::as_const(all))
        QVERIFY(each[u"value"_s].isNull());
    QCOMPARE(run({u"objectives"_s, u"target"_s, u"restore"_s, u"300"_s}).code, 0);
    QCOMPARE(run({u"objectives"_s, u"target"_s, u"restore"_s, u"0"_s}).code, 1);
    QCOMPARE(run({u"objectives"_s, u"target"_s, u"glory"_s, u"1"_s}).code, 2);
    QCOMPARE(run({u"objectives"_s, u"--from"_s, u"now"_s, u"--to"_s, u"-1h"_s}).code, 2);
    all = run({u"objectives"_s, u"--json"_s}).json()[u"objectives"_s].toArray();
    QCOMPARE(all[1][u"id"_s].toString(), u"restore"_s);
    QCOMPARE(all[1][u"target"_s].toDouble(), 300.0);
    QVERIFY(run({u"objectives"_s, u"--markdown"_s}).out.startsWith(u"| objective |"_s));
}

void TestTellingVerbs::takesRatings()
{
    QCOMPARE(run({u"people"_s, u"import"_s, file(u"crew.csv"_s, "name,team\nNadia,Acces\nHugo,Certif\n")}).code, 0);
    QCOMPARE(run({u"survey"_s, u"add"_s, u"nadia"_s, u"4"_s}).code, 0);
    QCOMPARE(run({u"survey"_s, u"add"_s, u"Nadia"_s, u"6"_s}).code, 1);
    QCOMPARE(run({u"survey"_s, u"add"_s, u"Nobody"_s, u"3"_s}).code, 1);
    QCOMPARE(run({u"survey"_s, u"import"_s, file(u"a.csv"_s, "name,score\nHugo,2\nNadia,9\n")}).code, 1);
    QCOMPARE(run({u"survey"_s, u"show"_s, u"--json"_s}).json()[u"asked"_s].toInt(), 1); // nothing of it was taken
    QCOMPARE(run({u"survey"_s, u"import"_s, file(u"b.csv"_s, "name,score\nHugo,2\n")}).code, 0);
    const QJsonObject shown = run({u"survey"_s, u"show"_s, u"--json"_s}).json();
    QCOMPARE(shown[u"confident"_s].toInt(), 1);
    QCOMPARE(shown[u"share"_s].toDouble(), 0.5);
}

QTEST_MAIN(TestTellingVerbs)
#include "tst_tellingverbs.moc"
