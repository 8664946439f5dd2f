// A folder of JSON lines: what is there, what is added, lines that make no sense, files that are replaced or vanish.
#include "app/services/changefolder.h"
#include "app/services/console.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'000'000'000;

QByteArray line(const QByteArray &title)
{
    return "{\"at\": 1794999000, \"kind\": \"release\", \"title\": \"" + title + "\"}\n";
}
} // namespace

class TestChangeFolder : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_temporary->path()).mkpath(u"changes"_s));
        m_path = m_temporary->filePath(u"changes"_s);
        auto console = Console::open({m_temporary->filePath(u"data"_s)}, m_clock, {20, false});
        QVERIFY(console);
        m_console = std::move(*console);
        m_folder = std::make_unique<ChangeFolder>(m_console->changes());
    }
    void cleanup()
    {
        m_folder.reset();
        m_console.reset();
    }

    void readsWhatIsThereAndWhatIsAdded()
    {
        write(u"a.jsonl"_s, line("v1"));
        write(u"notes.txt"_s, line("not this"));
        m_folder->watch(m_path);
        QTRY_COMPARE(titles(), QStringList{u"v1"_s});
        write(u"a.jsonl"_s, line("v2"));
        QTRY_COMPARE(titles(), (QStringList{u"v1"_s, u"v2"_s}));
        write(u"b.ndjson"_s, line("v3"));
        QTRY_COMPARE(titles().size(), 3);
    }

    void waitsForTheEndOfALine()
    {
        QSignalSpy faults(m_folder.get(), &ChangeFolder::faulty);
        const QByteArray whole = line("v1");
        write(u"a.jsonl"_s, whole.left(20));
        m_folder->watch(m_path);
        QTest::qWait(100);
        QVERIFY(titles().isEmpty());
        write(u"a.jsonl"_s, whole.mid(20));
        QTRY_COMPARE(titles(), QStringList{u"v1"_s});
        QVERIFY(faults.isEmpty());
    }

    void namesBadLinesOnceAndGoesOn()
    {
        QSignalSpy faults(m_folder.get(), &ChangeFolder::faulty);
        write(u"a.jsonl"_s, line("v1") + "nonsense\n" + QByteArray("\xff\xfe\n") + line("v2") + "{\"kind\": 4}\n");
        m_folder->watch(m_path);
        QTRY_COMPARE(titles().size(), 2);
        QCOMPARE(faults.size(), 3);
        QCOMPARE(faults[0][1].toInt(), 2);
        QCOMPARE(faults[1][1].toInt(), 3);
        QCOMPARE(faults[2][1].toInt(), 5);
        write(u"a.jsonl"_s, line("v3") + "again\n");
        QTRY_COMPARE(faults.size(), 4);
        QCOMPARE(faults[3][1].toInt(), 7);
        QCOMPARE(titles().size(), 3);
    }

    void knowsWhatItReadWhenAFileBeginsAnew()
    {
        write(u"a.jsonl"_s, line("v1") + line("v2"));
        m_folder->watch(m_path);
        QTRY_COMPARE(titles().size(), 2);
        QVERIFY(QFile::remove(m_path + u"/a.jsonl"_s));
        write(u"a.jsonl"_s, line("v2"));
        write(u"a.jsonl"_s, line("v4"));
        QTRY_COMPARE(titles(), (QStringList{u"v1"_s, u"v2"_s, u"v4"_s}));
    }

    void triesAgainWhenTheDatabaseIsHeld()
    {
        QSignalSpy faults(m_folder.get(), &ChangeFolder::faulty);
        auto holder = Database::open(m_console->paths().crew(), Database::Role::Crew);
        QVERIFY(holder && holder->execute(u"BEGIN IMMEDIATE"_s));
        write(u"a.jsonl"_s, line("v1"));
        m_folder->watch(m_path);
        QTest::qWait(100);
        QVERIFY(titles().isEmpty());
        QVERIFY(holder->execute(u"COMMIT"_s));
        QTRY_COMPARE(titles(), QStringList{u"v1"_s});
        QVERIFY(faults.isEmpty());
    }

    void followsTheSettings()
    {
        write(u"a.jsonl"_s, line("v1"));
        QVERIFY(m_console->changeFolder().folder().isEmpty());
        m_console->settings().changeFolder.set(m_path);
        QCOMPARE(m_console->changeFolder().folder(), m_path);
        QTRY_COMPARE(titles(), QStringList{u"v1"_s});
    }

    void saysThatThereIsNoFolder()
    {
        QSignalSpy faults(m_folder.get(), &ChangeFolder::faulty);
        m_folder->watch(m_path + u"/none"_s);
        QCOMPARE(faults.size(), 1);
        m_folder->watch({});
        QCOMPARE(faults.size(), 1);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_path + u'/' + name);
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList titles()
    {
        QStringList all;
        const auto events = m_console->changes().within({0, now});
        for (const ChangeEvent &event : events.value_or(QList<ChangeEvent>()))
            all.append(event.title);
        all.sort();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ChangeFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestChangeFolder)
#include "tst_changefolder.moc"
