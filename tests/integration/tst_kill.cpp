// Death in the midst of writing: this program starts itself as a writer, kills it at any moment, and looks at what the
// data folder holds then. What was told to be saved must be there, and nothing half done.
#include "app/services/console.h"
#include "app/services/entryautosave.h"
#include "app/services/logbookdesk.h"
#include "app/services/peopledesk.h"
#include "app/store/crewfile.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 20;
const IsoWeek week = *IsoWeek::parse(u"2026-W47"_s);

// The text of each revision, long enough for a save to take several pages.
QString textOf(int revision)
{
    return u"revision %1\n"_s.arg(revision).repeated(4000);
}

void tell(const char *word, int number)
{
    std::printf("%s %d\n", word, number);
    std::fflush(stdout);
}

// Saves one revision after the other, and tells each when it is stored.
int writeLogbook(Console &console)
{
    EntryAutosave autosave(console.logbook(), console.writes());
    const auto entry = autosave.open(week);
    if (!entry)
        return 1;
    for (int revision = entry->revision + 1;; ++revision) {
        autosave.edit(textOf(revision));
        autosave.flush();
        if (autosave.state() != EntryAutosave::State::Saved || autosave.entry().revision != revision)
            return 2;
        tell("saved", revision);
    }
}

// Fills the file in a transaction that never ends; pages go to the disk before it would.
int holdTransaction(Console &console)
{
    for (const QString &statement : {u"PRAGMA cache_size = 5"_s, u"BEGIN IMMEDIATE"_s,
             u"UPDATE logbook_entry SET markdown = 'half', revision = revision + 1000"_s}) {
        if (!console.database().execute(statement))
            return 1;
    }
    for (int i = 0;; ++i) {
        if (!console.database().execute(
                u"INSERT INTO setting VALUES ('half %1', hex(zeroblob(3000)), 0, 'nobody')"_s.arg(i)))
            return 2;
        if (i % 50 == 0)
            tell("wrote", i);
    }
}

int runWriter(const QString &mode, const QString &folder)
{
    const SystemClock clock;
    auto console = Console::open({folder}, clock);
    if (!console)
        return 3;
    return mode == u"logbook"_s ? writeLogbook(**console) : holdTransaction(**console);
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWasSaved();
    void undoesAnOpenTransaction();
    void survivesAPowerCut_data();
    void survivesAPowerCut();

private:
    // What the writer told before it was killed, after its first word and then `aliveMs`.
    QList<QByteArray> runAndKill(const QString &mode, const QString &folder, int aliveMs);
    void verifySound(Console &console);

    SystemClock m_clock;
};

QList<QByteArray> TestKill::runAndKill(const QString &mode, const QString &folder, int aliveMs)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), {u"--writer"_s, mode, folder});
    if (!writer.waitForReadyRead(20'000))
        qWarning("the writer said nothing");
    QTest::qSleep(aliveMs);
    writer.kill();
    writer.waitForFinished(20'000);
    if (writer.exitStatus() != QProcess::CrashExit)
        qWarning("the writer ended by itself: %d", writer.exitCode());
    QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    lines.removeLast(); // what follows the last line end was not told
    return lines;
}

void TestKill::verifySound(Console &console)
{
    const auto report = checkCrewFile(console.database());
    QVERIFY(report);
    QCOMPARE(report->faults, QStringList());
}

void TestKill::keepsWhatWasSaved()
{
    QTemporaryDir folder;
    QRandomGenerator random(47);
    int told = 0;
    for (int run = 0; run < kills; ++run) {
        const auto lines = runAndKill(u"logbook"_s, folder.path(), int(random.bounded(60)));
        QVERIFY(!lines.isEmpty());
        const int last = lines.last().mid(6).toInt();
        QVERIFY2(last > told, "the writer went on from what was stored");
        told = last;
        auto console = Console::open({folder.path()}, m_clock);
        QVERIFY(console);
        verifySound(**console);
        const auto entry = (*console)->logbook().entry(week);
        QVERIFY(entry);
        // One more may be stored that could not be told any more.
        QVERIFY2(entry->revision == told || entry->revision == told + 1,
            qPrintable(u"%1 was told, %2 is there"_s.arg(told).arg(entry->revision)));
        QCOMPARE(entry->markdown, textOf(entry->revision));
        told = entry->revision;
    }
}

// What reached the disk when the power went, in the midst of a transaction: the journal is there, since it is
// synchronised first, and of the database's pages any of those that were written.
void TestKill::survivesAPowerCut_data()
{
    QTest::addColumn<int>("percentOfPages");
    QTest::addColumn<int>("tornBytes"); // after the journal's end
    QTest::newRow("all pages") << 100 << 0;
    QTest::newRow("no page") << 0 << 0;
    QTest::newRow("half of the pages") << 50 << 0;
    QTest::newRow("some pages, and a torn journal") << 30 << 700;
}

void TestKill::survivesAPowerCut()
{
    QFETCH(int, percentOfPages);
    QFETCH(int, tornBytes);
    constexpr int pageSize = 4096;
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTemporaryDir folder;
    QTemporaryDir after;
    QByteArray before;
    QByteArray during;
    QByteArray journal;
    {
        auto console = Console::open({folder.path()}, m_clock);
        QVERIFY(console);
        LogbookEntry entry;
        entry.week = week;
        entry.markdown = textOf(1);
        QVERIFY((*console)->logbook().save(entry));
        before = bytesOf(folder.filePath(u"quarterdeck.db"_s));
        Database &database = (*console)->database();
        QVERIFY(database.execute(u"PRAGMA cache_size = 2"_s)); // pages go to the disk at once
        QVERIFY(database.execute(u"BEGIN IMMEDIATE"_s));
        QVERIFY(database.execute(u"UPDATE logbook_entry SET markdown = markdown || 'half', revision = 1000"_s));
        QVERIFY(database.execute(u"INSERT INTO team (id, name, colour, created_at, updated_at, updated_by) "
                                 "VALUES ('t', 'half', 0, 0, 0, '')"_s));
        during = bytesOf(folder.filePath(u"quarterdeck.db"_s));
        journal = bytesOf(folder.filePath(u"quarterdeck.db-journal"_s));
        QVERIFY(database.execute(u"ROLLBACK"_s));
    }
    QVERIFY2(during != before && !journal.isEmpty(), "nothing was written yet: the test proves nothing");
    QRandomGenerator random(49);
    QByteArray disk = before;
    for (qsizetype at = 0; at < during.size(); at += pageSize) {
        const bool isWritten = int(random.bounded(100)) < percentOfPages;
        if (isWritten && at < disk.size())
            disk.replace(at, pageSize, during.mid(at, pageSize));
        else if (isWritten && at == disk.size())
            disk += during.mid(at, pageSize);
    }
    for (int i = 0; i < tornBytes; ++i)
        journal += char(random.bounded(256));
    for (const auto &[name, bytes] : {std::pair(u"quarterdeck.db"_s, disk), {u"quarterdeck.db-journal"_s, journal}}) {
        QFile file(after.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    auto console = Console::open({after.path()}, m_clock);
    QVERIFY(console);
    verifySound(**console);
    QCOMPARE((*console)->logbook().entry(week)->markdown, textOf(1));
    QCOMPARE((*console)->logbook().revision(week, 1).value(), textOf(1));
    QVERIFY((*console)->people().teams()->isEmpty());
}

void TestKill::undoesAnOpenTransaction()
{
    QTemporaryDir folder;
    QRandomGenerator random(48);
    qint64 freeBefore = 0; // steps of the schema that rebuilt a table left some pages
    {
        auto console = Console::open({folder.path()}, m_clock);
        QVERIFY(console);
        LogbookEntry entry;
        entry.week = week;
        entry.markdown = u"whole"_s;
        QVERIFY((*console)->logbook().save(entry));
        QVERIFY((*console)->people().importCsv("name,team\nNadia,Acces\n"));
        freeBefore = (*console)->database().pragma(u"freelist_count"_s).value();
    }
    bool journalSeen = false;
    for (int run = 0; run < kills / 2; ++run) {
        QVERIFY(!runAndKill(u"transaction"_s, folder.path(), int(random.bounded(40))).isEmpty());
        journalSeen |= QFileInfo(folder.filePath(u"quarterdeck.db-journal"_s)).size() > 0;
        auto console = Console::open({folder.path()}, m_clock);
        QVERIFY(console);
        verifySound(**console);
        const auto entry = (*console)->logbook().entry(week);
        QVERIFY(entry);
        QCOMPARE(entry->markdown, u"whole"_s);
        QCOMPARE(entry->revision, 1);
        QCOMPARE((*console)->people().people()->size(), 1);
        const auto free = (*console)->database().pragma(u"freelist_count"_s);
        QVERIFY(free);
        QCOMPARE(*free, freeBefore); // the pages of the undone part are given back
    }
    QVERIFY2(journalSeen, "no run died in the midst of writing: the test proves nothing");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--writer"_s)
        return runWriter(arguments[2], arguments[3]);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
