// Opening the crew's file: the pragmas of each connection, the refusals that leave a file as it was, migrations from
// each version, transactions and the notices after them.
#include "app/store/changefeed.h"
#include "app/store/crewfile.h"
#include "app/store/migrator.h"
#include "app/store/query.h"
#include "app/store/transaction.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList schemaOf(Database &database)
{
    auto lines = collect<QString>(
        Query(database, u"SELECT type || ' ' || name || ': ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY 1"_s),
        [](const Query &row) { return row.text(0); });
    return lines.value_or(QStringList());
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void init();
    void createsAndFindsAgain();
    void setsThePragmasOfEachConnection_data();
    void setsThePragmasOfEachConnection();
    void refusesAndLeavesAlone_data();
    void refusesAndLeavesAlone();
    void refusesALockedFile();
    void refusesADamagedPage();
    void leavesTheCheckToTheCaller_data();
    void leavesTheCheckToTheCaller();
    void migratesFromEachVersion_data();
    void migratesFromEachVersion();
    void keepsAFailedStepOut();
    void keepsChildrenWhenAParentIsRebuilt();
    void rebuildsTheSourcesUnderWhatRefersToThem();
    void putsTheWorksOfBeforeOnTheBoard();
    void rollsBackWithoutCommit();
    void tellsOnlyAfterTheCommit();
    void noticesOtherPrograms();
    void cleansTextAtTheBorder_data();
    void cleansTextAtTheBorder();
    void backsUpWhileWriting();
    void neverBacksUpOverAFile();
    void restoresAndMovesTheOldAside();
    void refusesToRestore_data();
    void refusesToRestore();
    void reportsBrokenReferences();

private:
    StorePaths m_paths;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_paths.folder = m_folder->filePath(u"data"_s);
}

void TestDatabase::createsAndFindsAgain()
{
    {
        auto database = openCrewFile(m_paths, now);
        QVERIFY(database);
        QVERIFY(database->execute(u"INSERT INTO team VALUES ('t', 'Accès', 0, 1, 1, 'me')"_s));
    }
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    Query query(*database, u"SELECT name FROM team"_s);
    QVERIFY(query.first());
    QCOMPARE(query.text(0), u"Accès"_s);
    // The emptied journal stays: that is what TRUNCATE means.
    const QStringList expected{u"quarterdeck.db"_s, u"quarterdeck.db-journal"_s};
    QCOMPARE(QDir(m_paths.folder).entryList(QDir::Files), expected);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(m_paths.crew()).permissions() & others));
}

void TestDatabase::setsThePragmasOfEachConnection_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    const auto crew = int(Database::Role::Crew);
    const auto writer = int(Database::Role::SamplesWriter);
    for (const int role : {crew, writer}) {
        QTest::addRow("foreign keys %d", role) << role << u"foreign_keys"_s << u"1"_s;
        QTest::addRow("trusted schema %d", role) << role << u"trusted_schema"_s << u"0"_s;
        QTest::addRow("cell size check %d", role) << role << u"cell_size_check"_s << u"1"_s;
        QTest::addRow("busy timeout %d", role) << role << u"busy_timeout"_s << u"5000"_s;
        QTest::addRow("no memory map %d", role) << role << u"mmap_size"_s << u"0"_s;
    }
    QTest::addRow("crew journal") << crew << u"journal_mode"_s << u"truncate"_s;
    QTest::addRow("crew sync") << crew << u"synchronous"_s << u"2"_s;
    QTest::addRow("samples journal") << writer << u"journal_mode"_s << u"wal"_s;
    QTest::addRow("samples sync") << writer << u"synchronous"_s << u"1"_s;
}

void TestDatabase::setsThePragmasOfEachConnection()
{
    QFETCH(int, role);
    QFETCH(QString, pragma);
    const QString path = m_folder->filePath(u"file.db"_s);
    {
        auto made = Database::create(path, Database::Role(role));
        QVERIFY(made);
        QVERIFY(made->execute(u"CREATE TABLE t (x)"_s));
    }
    auto database = Database::open(path, Database::Role(role));
    QVERIFY(database);
    Query query(*database, u"PRAGMA "_s + pragma);
    QVERIFY(query.first());
    QTEST(query.text(0), "value");
}

void TestDatabase::refusesAndLeavesAlone_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addRow("a text file") << u"text"_s << int(Error::Kind::StoreCorrupt);
    QTest::addRow("an empty file") << u"empty"_s << int(Error::Kind::StoreCorrupt);
    QTest::addRow("cut to 100 bytes") << u"cut"_s << int(Error::Kind::StoreCorrupt);
    QTest::addRow("cut in half") << u"half"_s << int(Error::Kind::StoreCorrupt);
    QTest::addRow("another application") << u"foreign"_s << int(Error::Kind::StoreForeign);
    QTest::addRow("no application") << u"anonymous"_s << int(Error::Kind::StoreForeign);
    QTest::addRow("a newer version") << u"newer"_s << int(Error::Kind::StoreNewer);
    QTest::addRow("read-only") << u"read-only"_s << int(Error::Kind::StoreReadOnly);
    QTest::addRow("read-only folder") << u"read-only folder"_s << int(Error::Kind::StoreReadOnly);
    QTest::addRow("a folder") << u"folder"_s << int(Error::Kind::StoreFailed);
}

void TestDatabase::refusesAndLeavesAlone()
{
    QFETCH(QString, fault);
    QFETCH(int, kind);
    {
        auto database = openCrewFile(m_paths, now);
        QVERIFY(database);
        if (fault == u"foreign"_s)
            QVERIFY(database->execute(u"PRAGMA application_id = 1234"_s));
        else if (fault == u"anonymous"_s)
            QVERIFY(database->execute(u"PRAGMA application_id = 0"_s));
        else if (fault == u"newer"_s)
            QVERIFY(database->execute(u"PRAGMA user_version = 9999"_s));
    }
    const QString path = m_paths.crew();
    const QByteArray good = bytesOf(path);
    if (fault == u"text"_s)
        writeFile(path, "This is a letter, not a database.\n");
    else if (fault == u"empty"_s)
        writeFile(path, {});
    else if (fault == u"cut"_s)
        writeFile(path, good.first(100));
    else if (fault == u"half"_s)
        writeFile(path, good.first(good.size() / 2));
    else if (fault == u"read-only"_s)
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    else if (fault == u"read-only folder"_s)
        QVERIFY(QFile::setPermissions(m_paths.folder, QFile::ReadOwner | QFile::ExeOwner));
    else if (fault == u"folder"_s)
        QVERIFY(QFile::remove(path) && QDir().mkdir(path));

    const QByteArray before = bytesOf(path);
    const QDateTime touched = QFileInfo(path).lastModified();
    auto refused = openCrewFile(m_paths, now);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), kind);
    QVERIFY(refused.error().subject.contains(u"quarterdeck.db"_s));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QFileInfo(path).lastModified(), touched);
    QVERIFY(!QFileInfo::exists(m_paths.backups()));
    QFile::setPermissions(m_paths.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestDatabase::refusesALockedFile()
{
    auto holder = openCrewFile(m_paths, now);
    QVERIFY(holder && holder->execute(u"BEGIN EXCLUSIVE"_s));
    const auto refused = openCrewFile(m_paths, now, 50);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::StoreLocked);
    QVERIFY(holder->execute(u"COMMIT"_s));
    QVERIFY(openCrewFile(m_paths, now, 50));
}

void TestDatabase::refusesADamagedPage()
{
    {
        auto database = openCrewFile(m_paths, now);
        QVERIFY(database);
    }
    QByteArray bytes = bytesOf(m_paths.crew());
    bytes.replace(4096, 200, QByteArray(200, '\xff'));
    writeFile(m_paths.crew(), bytes);
    const auto refused = openCrewFile(m_paths, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::StoreCorrupt);
    QCOMPARE(bytesOf(m_paths.crew()), bytes);
}

void TestDatabase::leavesTheCheckToTheCaller_data()
{
    QTest::addColumn<bool>("cutOff");
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("opens");
    const int newest = Migrator::shipped(u"crew"_s).newestVersion();
    QTest::addRow("closed in order") << false << newest << true;
    QTest::addRow("cut off amid a transaction") << true << newest << false;
    QTest::addRow("of an older version") << false << newest - 1 << false;
}

void TestDatabase::leavesTheCheckToTheCaller()
{
    QFETCH(bool, cutOff);
    QFETCH(int, version);
    QFETCH(bool, opens);
    {
        auto database = openCrewFile(m_paths, now);
        QVERIFY(database && database->execute(u"PRAGMA user_version = %1"_s.arg(version)));
        QVERIFY(isWhole(m_paths));
    }
    QByteArray bytes = bytesOf(m_paths.crew());
    bytes.replace(bytes.size() - 4096, 200, QByteArray(200, '\xff'));
    writeFile(m_paths.crew(), bytes);
    if (cutOff)
        writeFile(m_paths.crew() + u"-journal"_s, "the beginning of a journal");
    const auto opened = openCrewFile(m_paths, now, 50, WholeCheck::Beside);
    QCOMPARE(opened.has_value(), opens);
    const auto whole = isWhole(m_paths);
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, Error::Kind::StoreCorrupt);
}

void TestDatabase::migratesFromEachVersion_data()
{
    QTest::addColumn<int>("version");
    const Migrator shipped = Migrator::shipped(u"crew"_s);
    int next = 0;
    for (const MigrationStep &step : shipped.steps()) {
        QCOMPARE(step.version, ++next); // two of one number: the second would never be applied
        QTest::addRow("%s", qPrintable(step.name)) << step.version;
    }
}

void TestDatabase::migratesFromEachVersion()
{
    QFETCH(int, version);
    const Migrator newest = Migrator::shipped(u"crew"_s);
    QVERIFY(QDir().mkpath(m_paths.folder));
    {
        auto old = Database::create(m_paths.crew(), Database::Role::Crew);
        QVERIFY(old);
        const Migrator upToThen(newest.steps().first(version));
        QVERIFY(upToThen.migrate(*old));
        QVERIFY(old->execute(u"INSERT INTO team VALUES ('t', 'Certif', 1, 1, 1, 'me')"_s));
        QVERIFY(old->execute(
            u"INSERT INTO incident (id, number, title, severity, state, lead, tickets, started_at, detected_at, "
            "acknowledged_at, restored_at, fixed_at, dismissed_at, created_at, updated_at, updated_by) VALUES ('i', 1, 'Slow', 'major', 'triggered', '', 0, 5, 6, NULL, NULL, NULL, NULL, 1, 1, 'me')"_s));
        QVERIFY(
            old->execute(u"INSERT INTO timeline_entry (id, incident_id, sequence, at, recorded_at, kind, author, text) "
                         "VALUES ('e', 'i', 1, 5, 6, 'declared', 'me', 'Accès')"_s));
    }
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    QCOMPARE(database->pragma(u"user_version"_s).value_or(-1), newest.newestVersion());
    Query kept(*database, u"SELECT (SELECT COUNT(*) FROM team), (SELECT COUNT(*) FROM timeline_entry)"_s);
    QVERIFY(kept.first());
    QCOMPARE(kept.integer(0), 1);
    QCOMPARE(kept.integer(1), 1);
    QVERIFY(!database->execute(u"DELETE FROM timeline_entry"_s)); // append-only, whichever step it came from
    Query indexed(*database, u"SELECT COUNT(*) FROM incident_fts WHERE incident_fts MATCH 'acces'"_s);
    QVERIFY(indexed.first());
    QCOMPARE(indexed.integer(0), version < 7 ? 1 : 0); // later written past its repository

    StorePaths fresh{m_folder->filePath(u"fresh"_s)};
    auto anew = openCrewFile(fresh, now);
    QVERIFY(anew);
    QCOMPARE(schemaOf(*database), schemaOf(*anew));

    // A copy of what was there before each step that was applied.
    const QStringList copies = QDir(m_paths.backups()).entryList(QDir::Files);
    QCOMPARE(copies.size(), newest.newestVersion() - version);
    for (const QString &copy : copies)
        QVERIFY(Database::open(m_paths.backups() + u'/' + copy, Database::Role::Crew));
}

void TestDatabase::keepsAFailedStepOut()
{
    auto database = Database::create(m_folder->filePath(u"x.db"_s), Database::Role::Crew);
    QVERIFY(database);
    const MigrationStep first{1, u"0001"_s, u"CREATE TABLE a (x)"_s};
    const Migrator sound({first});
    QVERIFY(sound.migrate(*database));
    const QStringList before = schemaOf(*database);
    const MigrationStep second{2, u"0002"_s, u"CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)"_s};
    const Migrator broken({first, second});
    QVERIFY(!broken.migrate(*database));
    QCOMPARE(schemaOf(*database), before);
    QCOMPARE(database->pragma(u"user_version"_s).value_or(-1), 1);
    QCOMPARE(database->pragma(u"foreign_keys"_s).value_or(-1), 1);
}

void TestDatabase::keepsChildrenWhenAParentIsRebuilt()
{
    auto database = Database::create(m_folder->filePath(u"x.db"_s), Database::Role::Crew);
    QVERIFY(database);
    const MigrationStep first{1, u"0001"_s,
        u"CREATE TABLE p (id TEXT PRIMARY KEY); CREATE TABLE c (p TEXT REFERENCES p (id) ON DELETE CASCADE);"
        "INSERT INTO p VALUES ('a'); INSERT INTO c VALUES ('a')"_s};
    const MigrationStep rebuild{2, u"0002"_s,
        u"CREATE TABLE p2 (id TEXT PRIMARY KEY, name TEXT); INSERT INTO p2 SELECT id, '' FROM p; DROP TABLE p;"
        "ALTER TABLE p2 RENAME TO p"_s};
    const Migrator rebuilding({first, rebuild});
    QVERIFY(rebuilding.migrate(*database));
    Query children(*database, u"SELECT COUNT(*) FROM c"_s);
    QVERIFY(children.first());
    QCOMPARE(children.integer(0), 1);

    const MigrationStep orphan{3, u"0003"_s, u"DELETE FROM p"_s};
    const Migrator orphaning({first, rebuild, orphan});
    QVERIFY(!orphaning.migrate(*database));
    QCOMPARE(database->pragma(u"user_version"_s).value_or(-1), 2);
}

void TestDatabase::rebuildsTheSourcesUnderWhatRefersToThem()
{
    const auto count = [](Database &database, const QString &from) {
        Query query(database, u"SELECT COUNT(*) FROM "_s + from);
        return query.first() ? query.integer(0) : -1;
    };
    const auto source = [](const QString &id, const QString &kind) {
        return u"INSERT INTO source (id, kind, name, timeout_ms, poll_ms, details, created_at, updated_at, updated_by)"
               " VALUES ('%1', '%2', '%1', 1, 1, '{\"a\":1}', 1, 2, 'me')"_s.arg(id, kind);
    };
    QVERIFY(QDir().mkpath(m_paths.folder));
    {
        auto old = Database::create(m_paths.crew(), Database::Role::Crew);
        QVERIFY(old);
        const Migrator upToThen(Migrator::shipped(u"crew"_s).steps().first(5));
        QVERIFY(upToThen.migrate(*old));
        QVERIFY(!old->execute(source(u"am"_s, u"alertmanager"_s)));
        QVERIFY(old->execute(source(u"s"_s, u"prometheus"_s)));
        QVERIFY(old->execute(u"INSERT INTO dashboard VALUES ('d', 'D', 0, '[]', 1, 1, 1, 'me')"_s));
        QVERIFY(old->execute(u"INSERT INTO panel VALUES ('p', 'd', 's', 'line', 'P', '[]', 'none', '[]', '{}', 0, 0, 1,"
                             " 1, 1, 1, 'me')"_s));
        QVERIFY(
            old->execute(u"INSERT INTO alert_rule (id, name, source_id, expr, for_ms, keep_firing_for_ms, "
                         "interval_ms, created_at, updated_at, updated_by) VALUES ('r', 'R', 's', 'up', 0, 0, 1000, "
                         "1, 1, 'me')"_s));
        QVERIFY(old->execute(u"INSERT INTO alert_episode (id, fingerprint, name, severity, origin, source_id, labels, "
                             "annotations, state, created_at, updated_at, updated_by) VALUES ('e', 'f', 'A', '', "
                             "'rule', 's', '{}', '{}', 'firing', 1, 1, 'me')"_s));
    }
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    QCOMPARE(count(*database, u"source WHERE details = '{\"a\":1}' AND updated_at = 2"_s), 1);
    QCOMPARE(count(*database, u"panel WHERE source_id = 's'"_s), 1);
    QCOMPARE(count(*database, u"alert_rule WHERE source_id = 's'"_s), 1);
    QCOMPARE(count(*database, u"alert_episode WHERE source_id = 's'"_s), 1);
    QVERIFY(database->execute(source(u"am"_s, u"alertmanager"_s)));
    QVERIFY(!database->execute(source(u"x"_s, u"pager"_s)));
    // They still refer to it.
    QVERIFY(!database->execute(u"UPDATE panel SET source_id = 'nowhere'"_s));
    QVERIFY(database->execute(u"DELETE FROM source WHERE id = 's'"_s));
    QCOMPARE(count(*database, u"panel"_s), 0);
    QCOMPARE(count(*database, u"alert_rule"_s), 0);
    QCOMPARE(count(*database, u"alert_episode WHERE source_id IS NULL"_s), 1);
}

void TestDatabase::putsTheWorksOfBeforeOnTheBoard()
{
    QVERIFY(QDir().mkpath(m_paths.folder));
    {
        auto old = Database::create(m_paths.crew(), Database::Role::Crew);
        QVERIFY(old);
        QVERIFY(Migrator(Migrator::shipped(u"crew"_s).steps().first(14)).migrate(*old));
        const auto add = [&old](const QString &id, const QString &state, const QString &done, int created) {
            return old->execute(
                u"INSERT INTO work (id, title, state, owner, done_at, created_at, updated_at, updated_by)"
                " VALUES ('%1', '%1', '%2', 'Ada', %3, %4, 9, 'me')"_s.arg(id, state, done)
                    .arg(created));
        };
        QVERIFY(add(u"b"_s, u"planned"_s, u"NULL"_s, 2) && add(u"a"_s, u"planned"_s, u"NULL"_s, 1));
        QVERIFY(add(u"c"_s, u"in_progress"_s, u"NULL"_s, 3) && add(u"d"_s, u"review"_s, u"NULL"_s, 4));
        QVERIFY(add(u"e"_s, u"done"_s, u"7"_s, 5));
    }
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    const auto lines = collect<QString>(
        Query(*database,
            u"SELECT work.id || ' ' || state || ' ' || column_id || ' ' || owner || ' ' || at FROM work"
            " JOIN work_move ON work_id = work.id AND to_column = column_id AND from_column IS NULL"
            " ORDER BY column_id, position"_s),
        [](const Query &row) { return row.text(0); });
    QCOMPARE(lines.value_or(QStringList()),
        (QStringList{u"e done done Ada 7"_s, u"c in_progress in_progress Ada 9"_s, u"a planned planned Ada 1"_s,
            u"b planned planned Ada 2"_s, u"d review review Ada 9"_s}));
    Query columns(*database, u"SELECT GROUP_CONCAT(id) FROM (SELECT id FROM work_column ORDER BY position)"_s);
    QVERIFY(columns.first());
    QCOMPARE(columns.text(0), u"ideas,planned,in_progress,review,blocked,done"_s);
}

void TestDatabase::rollsBackWithoutCommit()
{
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    {
        auto transaction = Transaction::begin(*database, nullptr);
        QVERIFY(transaction);
        QVERIFY(database->execute(u"INSERT INTO team VALUES ('t', 'Certif', 1, 1, 1, 'me')"_s));
    }
    Query teams(*database, u"SELECT COUNT(*) FROM team"_s);
    QVERIFY(teams.first());
    QCOMPARE(teams.integer(0), 0);
}

void TestDatabase::tellsOnlyAfterTheCommit()
{
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    ChangeFeed feed;
    QList<ChangeSet> told;
    connect(&feed, &ChangeFeed::committed, this, [&told](const ChangeSet &changes) { told.append(changes); });
    {
        auto transaction = Transaction::begin(*database, &feed);
        QVERIFY(transaction);
        transaction->changed(Aggregate::Team, u"lost"_s);
    }
    QCOMPARE(told.size(), 0);
    auto transaction = Transaction::begin(*database, &feed);
    QVERIFY(transaction);
    transaction->changed(Aggregate::Team, u"t"_s);
    QCOMPARE(told.size(), 0);
    QVERIFY(transaction->commit());
    QCOMPARE(told.size(), 1);
    const QList<Change> expected{{Aggregate::Team, u"t"_s}};
    QCOMPARE(told.first().changes, expected);
    QVERIFY(told.first().touches(Aggregate::Team));
    QVERIFY(!told.first().touches(Aggregate::Person));
}

void TestDatabase::noticesOtherPrograms()
{
    auto ours = openCrewFile(m_paths, now);
    auto theirs = openCrewFile(m_paths, now);
    QVERIFY(ours && theirs);
    ChangeFeed feed;
    int notices = 0;
    connect(
        &feed, &ChangeFeed::committed, this, [&notices](const ChangeSet &changes) { notices += changes.everything; });
    feed.pollExternal(*ours);
    feed.pollExternal(*ours);
    QCOMPARE(notices, 0);
    QVERIFY(ours->execute(u"INSERT INTO team VALUES ('a', 'A', 0, 1, 1, 'me')"_s));
    feed.pollExternal(*ours);
    QCOMPARE(notices, 0); // our own commit was told by its transaction
    QVERIFY(theirs->execute(u"INSERT INTO team VALUES ('b', 'B', 0, 1, 1, 'me')"_s));
    feed.pollExternal(*ours);
    QCOMPARE(notices, 1);
}

void TestDatabase::cleansTextAtTheBorder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::addRow("plain") << u"Évaluation"_s << u"Évaluation"_s;
    QTest::addRow("null") << QString() << u""_s;
    QTest::addRow("NUL inside") << QString(u"ab\0cd"_s) << u"abcd"_s;
    QTest::addRow("lone surrogate") << QString(QChar(0xd801)) + u'z' << QString(QChar(0xfffd)) + u'z';
    QTest::addRow("a pair") << u"⚓🚢"_s << u"⚓🚢"_s;
    QTest::addRow("composed") << u"e\u0301"_s << u"é"_s;
    QTest::addRow("quotes") << u"'; DROP TABLE team; --"_s << u"'; DROP TABLE team; --"_s;
}

void TestDatabase::cleansTextAtTheBorder()
{
    QFETCH(QString, text);
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    Query query(*database, u"SELECT x, typeof(x) FROM (SELECT ? AS x)"_s);
    query.bind(text);
    QVERIFY(query.first());
    QTEST(query.text(0), "stored");
    QCOMPARE(query.text(1), u"text"_s);
}

void TestDatabase::backsUpWhileWriting()
{
    auto database = openCrewFile(m_paths, now);
    auto writer = openCrewFile(m_paths, now);
    QVERIFY(database && writer);
    QVERIFY(writer->execute(u"INSERT INTO team VALUES ('a', 'A', 0, 1, 1, 'me')"_s));
    QVERIFY(writer->execute(u"BEGIN IMMEDIATE"_s));
    QVERIFY(writer->execute(u"INSERT INTO team VALUES ('b', 'B', 0, 1, 1, 'me')"_s));
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QVERIFY(backupCrewFile(*database, copy));
    QVERIFY(writer->execute(u"COMMIT"_s));
    auto opened = Database::open(copy, Database::Role::Crew);
    QVERIFY(opened);
    Query teams(*opened, u"SELECT COUNT(*) FROM team"_s);
    QVERIFY(teams.first());
    QCOMPARE(teams.integer(0), 1); // what was committed, no less and no more
    QCOMPARE(QDir(m_folder->path()).entryList({u"copy.db*"_s}, QDir::Files), QStringList{u"copy.db"_s});
}

void TestDatabase::neverBacksUpOverAFile()
{
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    const QString precious = m_folder->filePath(u"precious"_s);
    writeFile(precious, "precious");
    QCOMPARE(backupCrewFile(*database, precious).error().kind, Error::Kind::Conflict);
    QCOMPARE(bytesOf(precious), QByteArray("precious"));
    QVERIFY(!backupCrewFile(*database, m_folder->filePath(u"no/such/folder/x"_s)));
}

void TestDatabase::restoresAndMovesTheOldAside()
{
    const QString copy = m_folder->filePath(u"copy.db"_s);
    {
        auto database = openCrewFile(m_paths, now);
        QVERIFY(database && backupCrewFile(*database, copy));
        QVERIFY(database->execute(u"INSERT INTO team VALUES ('late', 'Late', 0, 1, 1, 'me')"_s));
    }
    const QByteArray former = bytesOf(m_paths.crew());
    writeFile(m_paths.crew() + u"-journal"_s, "a stale journal");
    const auto aside = restoreCrewFile(m_paths, copy, now);
    QVERIFY(aside);
    QCOMPARE(bytesOf(*aside), former);
    QCOMPARE(bytesOf(*aside + u"-journal"_s), QByteArray("a stale journal"));
    QVERIFY(!QFileInfo::exists(m_paths.crew() + u"-journal"_s));
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    Query teams(*database, u"SELECT COUNT(*) FROM team"_s);
    QVERIFY(teams.first());
    QCOMPARE(teams.integer(0), 0);
}

void TestDatabase::refusesToRestore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addRow("a text") << QByteArray("not a database") << int(Error::Kind::StoreCorrupt);
    QTest::addRow("nothing") << QByteArray() << int(Error::Kind::StoreMissing);
}

void TestDatabase::refusesToRestore()
{
    QFETCH(QByteArray, bytes);
    {
        QVERIFY(openCrewFile(m_paths, now));
    }
    const QByteArray former = bytesOf(m_paths.crew());
    const QString bad = m_folder->filePath(u"bad.db"_s);
    if (!bytes.isEmpty())
        writeFile(bad, bytes);
    const auto refused = restoreCrewFile(m_paths, bad, now);
    QVERIFY(!refused);
    QTEST(int(refused.error().kind), "kind");
    QCOMPARE(bytesOf(m_paths.crew()), former);
    QCOMPARE(QDir(m_paths.folder).entryList({u"*restore*"_s, u"*new*"_s}, QDir::Files), QStringList());
}

void TestDatabase::reportsBrokenReferences()
{
    auto database = openCrewFile(m_paths, now);
    QVERIFY(database);
    QCOMPARE(checkCrewFile(*database).value().faults, QStringList());
    QVERIFY(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(database->execute(u"INSERT INTO captaincy VALUES ('c', 'nobody', '2026-W47', 0, 1, 1, 'me', 0)"_s));
    const auto report = checkCrewFile(*database);
    QVERIFY(report);
    QCOMPARE(report->faults.size(), 1);
    QVERIFY(report->faults.first().contains(u"captaincy"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
