// Entries for people without a console: titles in their language, corrections told, the pages of a wiki under git.
#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/logbookexport.h"
#include "app/services/logbookwiki.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
constexpr qint64 day = 86'400'000;
const IsoWeek w47 = *IsoWeek::parse(u"2026-W47");

} // namespace

class TestLogbookExport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void titlesInTheEntrysLanguage();
    void tellsOfCorrections();
    void refusesToWriteOver();
    void bindsAYear();
    void writesPagesOfAWiki();
    void commitsWhatItWrote();
    void touchesNothingOfOthers_data();
    void touchesNothingOfOthers();
    void tellsWhatGitRefuses();

private:
    static LogbookEntry entry(IsoWeek week, const QString &markdown)
    {
        LogbookEntry made;
        made.week = week;
        made.markdown = markdown;
        made.revision = 1;
        made.updatedBy = u"Ada"_s;
        return made;
    }
    LogbookExport exporter() const { return {m_console->attachments(), QTimeZone("Europe/Paris")}; }
    Result<WikiResult> writeWiki(const QList<LogbookEntry> &entries) const
    {
        LogbookWiki wiki(exporter());
        std::optional<Result<WikiResult>> result;
        wiki.write(entries, wikiFolder(), u"Ada"_s, [&result](const Result<WikiResult> &done) { result = done; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return failure(Error::Kind::Timeout, u"git"_s);
        return *result;
    }
    QString wikiFolder() const { return m_folder->filePath(u"wiki"_s); }
    QString wikiFile(const QString &name) const
    {
        QFile file(wikiFolder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QString git(const QStringList &arguments) const
    {
        QProcess git;
        git.setWorkingDirectory(wikiFolder());
        git.start(u"git"_s, arguments);
        git.waitForFinished();
        return QString::fromUtf8(git.readAllStandardOutput() + git.readAllStandardError()).trimmed();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
};

void TestLogbookExport::init()
{
    m_console.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::move(*Console::open({m_folder->filePath(u"data"_s)}, m_clock));
    QVERIFY(QDir(m_folder->path()).mkdir(u"wiki"_s));
}

void TestLogbookExport::titlesInTheEntrysLanguage()
{
    LogbookEntry made = entry(w47, u"Mots."_s);
    QCOMPARE(logbookTitle(made), u"Logbook of 2026-W47"_s);
    made.language = u"fr"_s;
    QVERIFY2(logbookTitle(made).startsWith(u"Journal de bord"_s), qPrintable(logbookTitle(made)));
    made.publishedAt = now;
    made.publishedRevision = 1;
    QVERIFY(publicationNote(made, QTimeZone("Europe/Paris")).contains(u"18 novembre 2026"_s));
    QVERIFY(exporter().asHtml(made).contains(u"lang=\"fr\""_s));
}

void TestLogbookExport::tellsOfCorrections()
{
    LogbookEntry made = entry(w47, u"Words."_s);
    const QTimeZone zone("Europe/Paris");
    QCOMPARE(publicationNote(made, zone), QString());
    made.publishedAt = now;
    made.publishedRevision = 1;
    QCOMPARE(publicationNote(made, zone), u"Published 18 November 2026."_s);
    made.revision = 2;
    made.updatedAt = now + 2 * day;
    QCOMPARE(publicationNote(made, zone), u"Published 18 November 2026, corrected 20 November 2026."_s);
    QVERIFY(exporter().forSlack(made).contains(u"corrected 20 November 2026"_s));
    QVERIFY(exporter().asHtml(made).contains(u"corrected 20 November 2026"_s));
}

void TestLogbookExport::refusesToWriteOver()
{
    const QString path = m_folder->filePath(u"x.md"_s);
    QVERIFY(exporter().write(entry(w47, u"one"_s), path, path, false));
    QCOMPARE(exporter().write(entry(w47, u"two"_s), path, path, false).error().kind, Error::Kind::Conflict);
    QVERIFY(exporter().write(entry(w47, u"two"_s), path, path, true));
    QVERIFY(!exporter().write(entry(w47, u"x"_s), m_folder->filePath(u"x.doc"_s), u"doc"_s, false));
    QVERIFY(!exporter().write(entry(w47, u"x"_s), u"/no/such/folder/x.odt"_s, u"odt"_s, false));
}

void TestLogbookExport::bindsAYear()
{
    const QString path = m_folder->filePath(u"2026.pdf"_s);
    const QList<LogbookEntry> entries{entry(w47, u"b"_s), entry(w47.plus(-1), u"a"_s), entry(w47.plus(-2), u" "_s),
        entry(*IsoWeek::parse(u"2025-W10"), u"old"_s)};
    QVERIFY(exporter().writeYear(2026, entries, path, false));
    QVERIFY(QFileInfo(path).size() > 1000);
    QCOMPARE(exporter().writeYear(2026, entries, path, false).error().kind, Error::Kind::Conflict);
    QCOMPARE(exporter().writeYear(2024, entries, path, true).error().kind, Error::Kind::NotFound);
}

void TestLogbookExport::writesPagesOfAWiki()
{
    const auto done = writeWiki({entry(w47, u"[INC-1](quarterdeck:incident/1)"_s), entry(w47.plus(-1), u"b"_s)});
    QVERIFY(done);
    QCOMPARE(done->pages, 2);
    QCOMPARE(done->git, WikiResult::Git::None);
    QVERIFY(wikiFile(u"2026-W47.md"_s).endsWith(u"# Logbook of 2026-W47\n\nINC-1\n"_s));
    QVERIFY(wikiFile(LogbookWiki::listName).contains(u"- [2026-W47](2026-W47.md)\n- [2026-W46](2026-W46.md)\n"_s));
    QVERIFY(writeWiki({entry(w47, u"other"_s)})); // over what is ours
    QVERIFY(wikiFile(u"2026-W47.md"_s).contains(u"other"_s));
}

void TestLogbookExport::commitsWhatItWrote()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("there is no git here");
    git({u"init"_s, u"--quiet"_s});
    QFile mine(wikiFolder() + u"/notes.txt"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    git({u"add"_s, u"notes.txt"_s}); // prepared by somebody, and no part of ours
    QFile hook(wikiFolder() + u"/.git/hooks/pre-commit"_s);
    QVERIFY(hook.open(QIODevice::WriteOnly));
    hook.write("#!/bin/sh\ntouch hooked\nexit 1\n");
    hook.close();
    hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto done = writeWiki({entry(w47, u"words"_s)});
    QVERIFY(done);
    QVERIFY2(done->git == WikiResult::Git::Committed, qPrintable(done->words));
    QCOMPARE(git({u"log"_s, u"--format=%an|%s"_s}), u"Ada|Logbook of 2026-W47"_s);
    QCOMPARE(git({u"show"_s, u"--name-only"_s, u"--format="_s}), u"2026-W47.md\nlogbook.md"_s);
    QVERIFY(!QFile::exists(wikiFolder() + u"/hooked"_s));
    QCOMPARE(writeWiki({entry(w47, u"words"_s)})->git, WikiResult::Git::Unchanged);
    QCOMPARE(writeWiki({entry(w47, u"more"_s)})->git, WikiResult::Git::Committed);
}

void TestLogbookExport::touchesNothingOfOthers_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::newRow("a page of theirs") << false;
    QTest::newRow("a link out of the folder") << true;
}

void TestLogbookExport::touchesNothingOfOthers()
{
    QFETCH(bool, isLink);
    const QString page = wikiFolder() + u"/2026-W47.md"_s;
    QFile theirs(isLink ? m_folder->filePath(u"outside.md"_s) : page);
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();
    if (isLink)
        QVERIFY(QFile::link(theirs.fileName(), page));
    const auto done = writeWiki({entry(w47.plus(-1), u"a"_s), entry(w47, u"b"_s)});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, isLink ? Error::Kind::Invalid : Error::Kind::Conflict);
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("theirs"));
    QVERIFY(!QFile::exists(wikiFolder() + u"/2026-W46.md"_s)); // all or nothing
}

void TestLogbookExport::tellsWhatGitRefuses()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("there is no git here");
    git({u"init"_s, u"--quiet"_s});
    QFile lock(wikiFolder() + u"/.git/index.lock"_s); // another git is at work, or died
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    const auto done = writeWiki({entry(w47, u"words"_s)});
    QVERIFY(done);
    QCOMPARE(done->git, WikiResult::Git::Refused);
    QVERIFY2(done->words.contains(u"index.lock"_s), qPrintable(done->words));
    QVERIFY(wikiFile(u"2026-W47.md"_s).contains(u"words"_s)); // written all the same
}

QTEST_MAIN(TestLogbookExport)
#include "tst_logbookexport.moc"
