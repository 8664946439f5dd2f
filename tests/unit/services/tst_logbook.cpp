// The logbook below the window: revisions, publication, notes, reviews, search and import.
#include "app/services/console.h"
#include "app/services/logbookdesk.h"
#include "app/services/logbookexport.h"
#include "app/services/logbookwiki.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
constexpr qint64 hour = 3'600'000;
const IsoWeek w47 = *IsoWeek::parse(u"2026-W47");

} // namespace

class TestLogbook : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsEachSave();
    void thinsOutOldSaves();
    void locksWhatIsPublished();
    void refusesToPublish();
    void keepsNotesInTheMargin();
    void asksWhatTheWatchWasLike();
    void finds_data();
    void finds();
    void findsWhatWasChanged();
    void takesAnythingForWords_data();
    void takesAnythingForWords();
    void listsHeads();
    void imports();
    void importsWhatFrontMatterSays();
    void importsItsOwnExports_data();
    void importsItsOwnExports();
    void refusesWhatIsTooLong();
    void refusesAFile_data();
    void refusesAFile();

private:
    LogbookDesk &desk() const { return m_console->logbook(); }
    LogbookEntry write(IsoWeek week, const QString &markdown)
    {
        LogbookEntry entry = desk().entry(week).value();
        entry.markdown = markdown;
        return desk().save(entry).value();
    }
    void give(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
};

void TestLogbook::init()
{
    m_clock.set(now);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    m_console = std::move(*Console::open({m_folder->path()}, m_clock));
    m_console->setAuthor(u"Ada"_s);
}

void TestLogbook::cleanup()
{
    m_console.reset();
}

void TestLogbook::keepsEachSave()
{
    write(w47, u"one"_s);
    m_console->setAuthor(u"Bob"_s);
    m_clock.advance(2000);
    write(w47, u"two"_s);
    const QList<LogbookRevision> revisions = desk().revisions(w47).value();
    QCOMPARE(revisions, (QList<LogbookRevision>{{2, now + 2000, u"Bob"_s}, {1, now, u"Ada"_s}}));
    QCOMPARE(desk().revision(w47, 1).value(), u"one"_s);
    QCOMPARE(desk().revision(w47, 2).value(), u"two"_s);
    QCOMPARE(desk().revision(w47, 3).error().kind, Error::Kind::NotFound);
    QVERIFY(desk().revisions(w47.plus(1))->isEmpty());
}

// What is younger than a day stays whole; older, the last of each hour and author, and what was published.
void TestLogbook::thinsOutOldSaves()
{
    const qint64 start = now - now % hour;
    m_clock.set(start);
    for (int i = 1; i <= 3; ++i)
        write(w47, QString::number(i));
    QVERIFY(desk().publish(desk().entry(w47).value())); // the third
    const auto correct = [this](qint64 at, const QString &author) {
        m_clock.set(at);
        m_console->setAuthor(author);
        LogbookEntry entry = desk().entry(w47).value();
        entry.markdown += u'x';
        QVERIFY(desk().save(entry, LogbookDesk::Saving::Correcting));
    };
    correct(start + 10, u"Ada"_s);
    correct(start + 20, u"Bob"_s);
    correct(start + hour, u"Bob"_s);
    QCOMPARE(desk().revisions(w47)->size(), 6);
    correct(start + 30 * hour, u"Ada"_s);
    QList<int> kept;
    const QList<LogbookRevision> revisions = desk().revisions(w47).value();
    for (const LogbookRevision &revision : revisions)
        kept.append(revision.revision);
    QCOMPARE(kept, (QList<int>{7, 6, 5, 4, 3}));
}

void TestLogbook::locksWhatIsPublished()
{
    LogbookEntry entry = write(w47, u"A calm week."_s);
    const auto published = desk().publish(entry);
    QVERIFY(published);
    QCOMPARE(published->publishedAt, std::optional<qint64>(now));
    QCOMPARE(published->publishedBy, u"Ada"_s);
    QVERIFY(!published->isCorrected());
    entry = *published;
    entry.markdown = u"other"_s;
    QCOMPARE(desk().save(entry).error().detail, u"this entry is published: correct it instead"_s);
    QCOMPARE(desk().entry(w47)->markdown, u"A calm week."_s);
    const auto corrected = desk().save(entry, LogbookDesk::Saving::Correcting);
    QVERIFY(corrected);
    QVERIFY(desk().entry(w47)->isCorrected());
    QCOMPARE(desk().revision(w47, desk().entry(w47)->publishedRevision).value(), u"A calm week."_s);
}

void TestLogbook::refusesToPublish()
{
    QVERIFY(!desk().publish(desk().entry(w47).value())); // nobody wrote
    QVERIFY(!desk().publish(write(w47, u"  \n"_s)));
    const LogbookEntry first = write(w47, u"one"_s);
    write(w47, u"two"_s);
    QCOMPARE(desk().publish(first).error().kind, Error::Kind::Conflict); // not what stands there
    QVERIFY(desk().publish(desk().entry(w47).value()));
    QVERIFY(!desk().publish(desk().entry(w47).value())); // once
}

void TestLogbook::keepsNotesInTheMargin()
{
    QVERIFY(!desk().addNote(u"  \n "_s));
    const auto note = desk().addNote(u" The replica lags "_s);
    QVERIFY(note);
    QCOMPARE(note->text, u"The replica lags"_s);
    m_clock.advance(1000);
    QVERIFY(desk().addNote(u"Second"_s));
    const QList<LogbookNote> notes = desk().notes(w47).value();
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0], *note);
    QVERIFY(desk().markUsed({notes[0]}));
    QCOMPARE(desk().notes(w47)->first().usedAt, std::optional<qint64>(now + 1000));
    QVERIFY(!desk().notes(w47)->last().usedAt);
    QVERIFY(desk().removeNote(notes[1].id));
    QCOMPARE(desk().notes(w47)->size(), 1);
}

void TestLogbook::asksWhatTheWatchWasLike()
{
    QVERIFY(!desk().review(w47, 0, {}));
    QVERIFY(!desk().review(w47, 6, {}));
    QVERIFY(desk().review(w47, 4, u"fewer alerts at night"_s));
    QVERIFY(desk().review(w47, 5, u"a second screen"_s));
    m_console->setAuthor(u"Bob"_s);
    QVERIFY(desk().review(w47, 2, {}));
    QCOMPARE(desk().reviews(w47).value(),
        (QList<WatchReview>{{w47, u"Ada"_s, 5, u"a second screen"_s}, {w47, u"Bob"_s, 2, {}}}));
}

void TestLogbook::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("weeks");
    QTest::newRow("accents and case") << u"REPETITION"_s << QStringList{u"2026-W46"_s};
    QTest::newRow("the beginning of a word") << u"répét"_s << QStringList{u"2026-W46"_s};
    QTest::newRow("all words") << u"queue lente"_s << QStringList{u"2026-W47"_s};
    QTest::newRow("not all of them") << u"queue répétition"_s << QStringList{};
    QTest::newRow("nothing to look for") << u"  ,;"_s << QStringList{};
}

void TestLogbook::finds()
{
    QFETCH(QString, words);
    QFETCH(QStringList, weeks);
    write(w47.plus(-1), u"Une *répétition* générale."_s);
    write(w47, u"La queue était lente <b>hier</b>."_s);
    QStringList found;
    const QList<LogbookHit> hits = desk().search(words).value();
    for (const LogbookHit &hit : hits)
        found.append(hit.week.toString());
    QCOMPARE(found, weeks);
    if (words.startsWith(u"queue l"_s))
        QCOMPARE(hits[0].snippet, u"La \u0002queue\u0003 était \u0002lente\u0003 <b>hier</b>."_s);
}

void TestLogbook::findsWhatWasChanged()
{
    write(w47, u"first words"_s);
    QCOMPARE(desk().search(u"first"_s)->size(), 1);
    write(w47, u"second words"_s);
    QVERIFY(desk().search(u"first"_s)->isEmpty());
    QCOMPARE(desk().search(u"second"_s)->size(), 1);
    for (int i = 0; i < 120; ++i) // more than one turn of indexing
        write(w47.plus(-10 - i), u"older"_s);
    QCOMPARE(desk().search(u"older"_s, 500)->size(), 120);
    QCOMPARE(desk().search(u"older"_s, 7)->size(), 7);
    LogbookEntry labelled = desk().entry(w47.plus(-100)).value();
    labelled.labels = {u"queue"_s};
    labelled.markdown = u"older, at the end of a long text "_s + u"of other words "_s.repeated(300); // of a low rank
    QVERIFY(desk().save(labelled));
    const auto few = desk().search(u"older"_s, 7, {{}, {}, u"Queue"_s});
    QCOMPARE(few->size(), 1);
    QCOMPARE(few->first().week, labelled.week);
}

void TestLogbook::takesAnythingForWords_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : {u"\"unbalanced"_s, u"a AND OR NOT"_s, u"NEAR(a b)"_s, u"markdown:x"_s, u"* ^ - + ("_s,
             u"'; DROP TABLE logbook_entry; --"_s, u"\u0000x"_s, QString(5000, u'w')})
        QTest::newRow(qPrintable(words.left(20))) << words;
}

void TestLogbook::takesAnythingForWords()
{
    QFETCH(QString, words);
    write(w47, u"a and or not near"_s);
    QVERIFY(desk().search(words));
}

void TestLogbook::listsHeads()
{
    write(w47.plus(-1), u" \n\t\r\n"_s);
    LogbookEntry entry = write(w47, u"words"_s);
    entry.labels = {u"queue"_s, u"disk"_s};
    entry = desk().save(entry).value();
    QCOMPARE(desk().heads().value(),
        (QList<LogbookHead>{{w47, true, false, false, entry.labels}, {w47.plus(-1), false, false, false, {}}}));
    entry = desk().publish(entry).value();
    QCOMPARE(desk().heads()->first(), (LogbookHead{w47, true, true, false, entry.labels}));
    entry.markdown += u'!';
    QVERIFY(desk().save(entry, LogbookDesk::Saving::Correcting));
    QCOMPARE(desk().heads()->first(), (LogbookHead{w47, true, true, true, entry.labels}));
}

void TestLogbook::imports()
{
    write(w47, u"here already"_s);
    give(u"2026-W47 second.md"_s, "twice");
    give(u"2026-W45.md"_s, "Named by its week");
    give(u"notes-20261104.md"_s, "the same week as before, by a date");
    give(u"watch_2026-10-28.markdown"_s, "By a date.\r\nTwo lines.");
    give(u"entry.md"_s, "---\ntitle: x\ndate: 2026-10-21 10:00\ntags: [a]\n---\n\n# In front\n");
    give(u"readme.md"_s, "no week");
    give(u"picture.png"_s, "2026-W40");
    const auto import = desk().importFolder(m_folder->filePath(u"in"_s));
    QVERIFY(import);
    QCOMPARE(import->added.size(), 3);
    QCOMPARE(import->skipped.size(), 3);
    QVERIFY(!desk().entry(*IsoWeek::parse(u"2026-W44"))->isPublished());
    QCOMPARE(desk().entry(*IsoWeek::parse(u"2026-W43"))->labels, QStringList{u"a"_s});
    QCOMPARE(desk().entry(w47)->markdown, u"here already"_s);
    QCOMPARE(desk().entry(*IsoWeek::parse(u"2026-W44"))->markdown, u"By a date.\nTwo lines.\n"_s);
    QCOMPARE(desk().entry(*IsoWeek::parse(u"2026-W43"))->markdown, u"# In front\n"_s);
    QCOMPARE(desk().search(u"front"_s)->size(), 1);
    QVERIFY(!desk().importFolder(m_folder->filePath(u"nowhere"_s)));
}

void TestLogbook::importsWhatFrontMatterSays()
{
    give(u"one.md"_s,
        "---\nweek: 2026-W45\ndate: 2026-11-07\nTags: [database, \"a, b\"]\nlang: fr-FR\n"
        "authors:\n  - Ines\n  - Bob\ndraft: false\n---\nCalme.");
    give(
        u"two.md"_s, "---\ndate: 2026-10-28\nlabels: queue, disk\nlanguage: xx\nauthor: Ada\npublished: false\n---\nx");
    QVERIFY(QDir(m_folder->filePath(u"in"_s)).mkdir(u"2025"_s));
    give(u"2025/2025-W30.md"_s, "in a folder");
    QVERIFY(QDir(m_folder->filePath(u"in"_s)).mkdir(u".git"_s));
    give(u".git/2025-W31.md"_s, "hidden");
    write(*IsoWeek::parse(u"2025-W30"), u"\n"_s); // nobody wrote anything in fact
    const auto import = desk().importFolder(m_folder->filePath(u"in"_s));
    QVERIFY(import);
    QCOMPARE(import->added.size(), 3);
    const LogbookEntry one = desk().entry(*IsoWeek::parse(u"2026-W45")).value();
    QCOMPARE(one.labels, (QStringList{u"database"_s, u"a, b"_s}));
    QCOMPARE(one.language, u"fr"_s);
    QCOMPARE(one.updatedBy, u"Ines, Bob"_s);
    QVERIFY(one.isPublished() && !one.isCorrected());
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*one.publishedAt).date(), QDate(2026, 11, 7));
    QCOMPARE(one.updatedAt, *one.publishedAt);
    const LogbookEntry two = desk().entry(*IsoWeek::parse(u"2026-W44")).value();
    QCOMPARE(two.labels, (QStringList{u"queue"_s, u"disk"_s}));
    QVERIFY(two.language.isEmpty() && !two.isPublished());
    QCOMPARE(two.updatedBy, u"Ada"_s);
    QCOMPARE(desk().entry(*IsoWeek::parse(u"2025-W30"))->markdown, u"in a folder\n"_s);
}

void TestLogbook::importsItsOwnExports_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    for (const QString &format : {u"md"_s, u"post"_s, u"wiki"_s}) {
        for (const QString &language : {u"en"_s, u"fr"_s})
            QTest::addRow("%s, %s", qPrintable(format), qPrintable(language)) << format << language;
    }
}

void TestLogbook::importsItsOwnExports()
{
    QFETCH(QString, format);
    QFETCH(QString, language);
    LogbookEntry entry = desk().entry(w47).value();
    entry.markdown = u"## Works\n\nAn index.\n"_s;
    entry.language = language;
    entry.labels = {u"database"_s};
    entry = desk().save(entry).value();
    entry = desk().publish(entry).value();
    const QString folder = m_folder->filePath(u"in"_s);
    const LogbookExport exporter(m_console->attachments(), m_console->zone());
    if (format == u"wiki"_s)
        LogbookWiki(exporter).write({entry}, folder, u"Ada"_s, [](const Result<WikiResult> &done) { QVERIFY(done); });
    else
        QVERIFY(exporter.write(entry, folder + u"/2026-W47.md"_s, format, false));
    // Into another console.
    QTemporaryDir elsewhere;
    auto other = std::move(*Console::open({elsewhere.path()}, m_clock));
    other->setAuthor(u"Bob"_s);
    const auto import = other->logbook().importFolder(folder);
    QVERIFY(import);
    QCOMPARE(import->added, QList<IsoWeek>{w47});
    const LogbookEntry taken = other->logbook().entry(w47).value();
    QCOMPARE(taken.markdown, entry.markdown);
    QCOMPARE(taken.language, language);
    QVERIFY(taken.isPublished());
    QCOMPARE(taken.labels, format == u"post"_s ? QStringList{u"database"_s} : QStringList());
    QCOMPARE(taken.updatedBy, format == u"post"_s ? u"Ada"_s : u"Bob"_s);
}

void TestLogbook::refusesWhatIsTooLong()
{
    LogbookEntry entry = desk().entry(w47).value();
    entry.markdown = QString(longestEntry + 1, u'x');
    QCOMPARE(desk().save(entry).error().kind, Error::Kind::Invalid);
    entry.markdown.chop(1);
    QVERIFY(desk().save(entry));
}

void TestLogbook::refusesAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8") << u"2026-W40.md"_s << QByteArray("caf\xe9");
    QTest::newRow("week 53 of a short year") << u"2025-W53.md"_s << QByteArray("x");
    QTest::newRow("no such day") << u"2026-02-30.md"_s << QByteArray("x");
    QTest::newRow("front matter without end") << u"x.md"_s << QByteArray("---\ndate: 2026-10-21\nno end");
    QTest::newRow("longer than an entry") << u"2026-W40.md"_s << QByteArray(4'000'001, 'x');
    QTest::newRow("zeros") << u"2026-W40.md"_s << QByteArray("a\0b", 3);
    QTest::newRow("nothing") << u"2026-W40.md"_s << QByteArray(" \n\n");
    QTest::newRow("nothing below its front matter") << u"x.md"_s << QByteArray("---\nweek: 2026-W40\n---\n\n");
    QTest::newRow("nothing below the console's title") << u"2026-W40.md"_s << QByteArray("# Logbook of 2026-W40\n");
    QTest::newRow("no YAML above") << u"2026-W40.md"_s << QByteArray("---\ntags: [a\n---\nx");
    QTest::newRow("too large") << u"2026-W40.md"_s << QByteArray(9 * 1024 * 1024, 'x');
}

void TestLogbook::refusesAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    give(name, bytes);
    const auto import = desk().importFolder(m_folder->filePath(u"in"_s));
    QVERIFY(import);
    QVERIFY(import->added.isEmpty());
    QCOMPARE(import->skipped.size(), 1);
}

QTEST_GUILESS_MAIN(TestLogbook)
#include "tst_logbook.moc"
