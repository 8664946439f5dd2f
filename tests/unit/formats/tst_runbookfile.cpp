// Runbooks as files: front matter that people write, texts taken apart into prose, steps and actions, actions that are
// refused for what they are, and folders with all that folders can hold.
#include "app/formats/guidefolder.h"
#include "app/formats/runbookfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList pathsOf(const GuideFiles &files)
{
    QStringList paths;
    for (const Runbook &runbook : files.runbooks)
        paths.append((runbook.language.isEmpty() ? QString() : runbook.language + u':') + runbook.path);
    return paths;
}

QStringList problemsOf(const GuideFiles &files)
{
    QStringList problems;
    for (const auto &problem : files.problems)
        problems.append(problem.file);
    return problems;
}

} // namespace

class TestRunbookFile : public QObject {
    Q_OBJECT

private slots:
    void readsFrontMatter();
    void takesWhatIsMissingFromTheText_data();
    void takesWhatIsMissingFromTheText();
    void refusesFrontMatter_data();
    void refusesFrontMatter();
    void writesWhatItReads();
    void takesATextApart();
    void keepsTheKeysOfSteps();
    void readsActions();
    void refusesActions_data();
    void refusesActions();
    void survivesHostileTexts_data();
    void survivesHostileTexts();
    void readsFolders();
    void saysWhenAFolderIsNotThere();
    void saysWhenAFolderWasNotReadWhole();
    void readsTheBuiltInGuide_data();
    void readsTheBuiltInGuide();
};

void TestRunbookFile::readsFrontMatter()
{
    const auto runbook = runbookFromText(uR"(---
title: "Disk: full"
alerts: [DiskFull, NodeFilesystemSpaceFillingUp]
service: api
severity: warning
owner: Plateforme
reviewed: 2026-05-01
language: fr
weight: 20
---

Le disque est plein.
)"_s,
        u"disk.md"_s);
    QVERIFY(runbook);
    QCOMPARE(runbook->title, u"Disk: full"_s);
    QCOMPARE(runbook->alerts, QStringList({u"DiskFull"_s, u"NodeFilesystemSpaceFillingUp"_s}));
    QCOMPARE(runbook->services, QStringList{u"api"_s});
    QCOMPARE(runbook->severity, std::optional(Severity::Major));
    QCOMPARE(runbook->owner, u"Plateforme"_s);
    QCOMPARE(runbook->reviewed, QDate(2026, 5, 1));
    QCOMPARE(runbook->language, u"fr"_s);
    QCOMPARE(runbook->markdown, u"Le disque est plein.\n"_s);
}

void TestRunbookFile::takesWhatIsMissingFromTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addRow("the first heading") << u"Words\n\n# TargetDown #\n\nMore"_s << u"TargetDown"_s;
    QTest::addRow("the file's name") << u"Words alone"_s << u"TargetDown"_s;
    QTest::addRow("an empty front matter") << u"---\n---\nWords"_s << u"TargetDown"_s;
    QTest::addRow("a title of nothing") << u"---\ntitle:\n---\n# Heading\n"_s << u"Heading"_s;
}

void TestRunbookFile::takesWhatIsMissingFromTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    const auto runbook = runbookFromText(text, u"node/TargetDown.md"_s);
    QVERIFY2(runbook, runbook ? "" : qPrintable(runbook.error().detail));
    QCOMPARE(runbook->title, title);
}

void TestRunbookFile::refusesFrontMatter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::addRow("no YAML") << u"---\ntitle: [a\n---\nWords"_s << u"YAML"_s;
    QTest::addRow("a list") << u"---\n- a\n---\nWords"_s << u"name: value"_s;
    QTest::addRow("another severity") << u"---\nseverity: huge\n---\nWords"_s << u"huge"_s;
    QTest::addRow("another date") << u"---\nreviewed: yesterday\n---\nWords"_s << u"yesterday"_s;
    QTest::addRow("nothing at all") << u" \n"_s << u"nothing"_s;
    QString bomb = u"a: &a0 [x]\n"_s; // 2^20 values in 20 lines
    for (int i = 1; i <= 20; ++i)
        bomb += u"a%1: &a%1 [*a%2, *a%2]\n"_s.arg(i).arg(i - 1);
    QTest::addRow("values that aliases multiply") << u"---\n"_s + bomb + u"---\nWords"_s << u"2,000"_s;
    QTest::addRow("endless") << u"---\ntitle: "_s + QString(70'000, u'a') + u"\n---\nWords"_s << u"64 KiB"_s;
}

void TestRunbookFile::refusesFrontMatter()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    const auto runbook = runbookFromText(text, u"a.md"_s);
    QVERIFY(!runbook);
    QVERIFY2(runbook.error().detail.contains(names), qPrintable(runbook.error().detail));
}

void TestRunbookFile::writesWhatItReads()
{
    Runbook runbook;
    runbook.path = u"a.md"_s;
    runbook.title = u"A \"title\": with \\ all\u00e9"_s;
    runbook.alerts = {u"yes"_s, u"A, B"_s};
    runbook.services = {u"api"_s};
    runbook.severity = Severity::Critical;
    runbook.owner = u"#team"_s;
    runbook.reviewed = QDate(2026, 1, 2);
    runbook.language = u"en"_s;
    runbook.markdown = u"Words\n\n- [ ] step\n"_s;
    const auto again = runbookFromText(runbookToText(runbook), u"a.md"_s);
    QVERIFY(again);
    QCOMPARE(*again, runbook);
}

void TestRunbookFile::takesATextApart()
{
    const QList<RunbookBlock> blocks = blocksOf(uR"(# Title

Prose with `code`.

```sh
not an action
```

- [ ] First *step*
- [x] Second
  over two lines

  Details of the second.

  - [ ] A step of its own

```action
title: Look
run: [/bin/true]
```

1. plain list
)"_s);
    using Kind = RunbookBlock::Kind;
    QStringList told;
    for (const RunbookBlock &block : blocks) {
        const QString what = block.kind == Kind::Action ? block.action.title
            : block.kind == Kind::Step                  ? block.words
                                                        : block.markdown;
        told.append(QString::number(int(block.kind)) + u' ' + what.section(u'\n', 0, 0));
    }
    QCOMPARE(told,
        QStringList({u"0 # Title"_s, u"1 First step"_s, u"1 Second over two lines"_s, u"0 Details of the second."_s,
            u"1 A step of its own"_s, u"2 Look"_s, u"0 1. plain list"_s}));
    QVERIFY(blocks[0].markdown.contains(u"```sh\nnot an action\n```"_s));
    QCOMPARE(blocks[1].markdown, u"First *step*"_s);
}

void TestRunbookFile::keepsTheKeysOfSteps()
{
    const auto before = blocksOf(u"- [ ] Look\n- [ ] Act\n- [ ] Look\n"_s);
    const auto after = blocksOf(u"New words.\n\n- [ ] Before\n- [ ] **Look**\n- [ ] Act\n- [ ] Look\n"_s);
    QCOMPARE(before[0].key, after[2].key); // the words are the same
    QCOMPARE(before[1].key, after[3].key);
    QCOMPARE(before[2].key, after[4].key);
    QVERIFY(before[0].key != before[2].key); // two steps of the same words are two
}

void TestRunbookFile::readsActions()
{
    const auto command = readAction(uR"(title: Restart
run: [/usr/bin/systemctl, restart, "{{service}}"]
timeout: 1m30s
danger: true
)"_s);
    QVERIFY2(command, command ? "" : qPrintable(command.error().detail));
    QCOMPARE(command->command, QStringList({u"/usr/bin/systemctl"_s, u"restart"_s, u"{{service}}"_s}));
    QCOMPARE(command->timeoutMs, 90'000);
    QVERIFY(command->dangerous);
    const auto request = readAction(uR"(title: Restart
request: POST https://{{host}}:8443/apps/{{app}}/restart?now=1
headers:
  Authorization: "Bearer {{secret:platform}}"
json: {scope: [web, "{{app}}"], count: 2, quoted: "2", force: true}
)"_s);
    QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
    QCOMPARE(request->method, QByteArray("POST"));
    QVERIFY(request->isJson);
    QCOMPARE(request->body, uR"({"count":2,"force":true,"quoted":"2","scope":["web","{{app}}"]})"_s);
    QCOMPARE(request->timeoutMs, 60'000);
}

void TestRunbookFile::refusesActions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &text, const QString &names) {
        QTest::addRow("%s", name) << text << names;
    };
    row("nothing", QString(), u"either run or request"_s);
    row("no YAML", u"title: [a"_s, QString());
    row("both", u"title: A\nrun: [/bin/true]\nrequest: GET https://a/"_s, u"either"_s);
    row("no title", u"run: [/bin/true]"_s, u"title"_s);
    row("a field of another program", u"title: A\nrun: [/bin/true]\nshell: true"_s, u"shell"_s);
    row("a line for a shell", u"title: A\nrun: rm -rf /"_s, u"list"_s);
    row("lists in the list", u"title: A\nrun: [/bin/echo, [a, b], c]"_s, u"list"_s);
    row("more than can be", u"title: A\nrun: [/bin/echo"_s + u", a"_s.repeated(2'000) + u']', u"2,000"_s);
    row("a program of the path", u"title: A\nrun: [rm, -rf, /]"_s, u"whole path"_s);
    row("a program to be filled", u"title: A\nrun: [\"/bin/{{what}}\"]"_s, u"without a placeholder"_s);
    row("a placeholder without end", u"title: A\nrun: [/bin/echo, \"{{what\"]"_s, u"not closed"_s);
    row("a placeholder with spaces", u"title: A\nrun: [/bin/echo, \"{{a b}}\"]"_s, u"not closed"_s);
    row("another scheme", u"title: A\nrequest: GET file:///etc/passwd"_s, u"method and an address"_s);
    row("another method", u"title: A\nrequest: TRACE https://a/"_s, u"method and an address"_s);
    row("a host that a value may change", u"title: A\nrequest: GET https://api.example.org{{x}}/"_s, u"stands alone"_s);
    row("a secret as host", u"title: A\nrequest: GET https://{{secret:a}}/"_s, u"stands alone"_s);
    row("a login in the address", u"title: A\nrequest: GET https://a:b@c/"_s, u"stands alone"_s);
    row("two bodies", u"title: A\nrequest: POST https://a/\njson: {a: 1}\nbody: b"_s, u"either json or body"_s);
    row("a header that is two", u"title: A\nrequest: GET https://a/\nheaders: {A: \"b\\nC: d\"}"_s, u"header"_s);
    row("two hours", u"title: A\nrun: [/bin/true]\ntimeout: 2h"_s, u"an hour"_s);
    row("a timeout of words", u"title: A\nrun: [/bin/true]\ntimeout: soon"_s, u"timeout"_s);
    row("danger of words", u"title: A\nrun: [/bin/true]\ndanger: perhaps"_s, u"danger"_s);
}

void TestRunbookFile::refusesActions()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    const auto action = readAction(text);
    QVERIFY(!action);
    QVERIFY2(action.error().detail.contains(names), qPrintable(action.error().detail));
}

void TestRunbookFile::survivesHostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QString nested;
    for (int i = 0; i < 1'000; ++i)
        nested += QString(2 * i, u' ') + u"- [ ] a\n"_s;
    QTest::addRow("nested lists") << nested;
    QTest::addRow("ten thousand steps") << u"- [ ] a\n"_s.repeated(10'000);
    QTest::addRow("an open fence") << u"```action\ntitle: A\nrun: [/bin/true]"_s;
    QTest::addRow("HTML") << u"<script>alert(1)</script>\n\n- [ ] <b>a</b>\n"_s;
    QTest::addRow("NUL and others") << u"a\0b\u202e\n- [ ] \u200b\n"_s;
}

void TestRunbookFile::survivesHostileTexts()
{
    QFETCH(QString, text);
    QVERIFY(!blocksOf(text).isEmpty());
}

void TestRunbookFile::readsFolders()
{
    QTemporaryDir dir;
    const QString root = dir.filePath(u"guide"_s);
    write(root + u"/disk.md"_s, "# Disk\n\nFull.\n");
    write(root + u"/fr/disk.md"_s, "# Disque\n\nPlein.\n");
    write(root + u"/db/slow.markdown"_s, "\xEF\xBB\xBF# Slow\r\n\r\nVery.\r\n");
    write(root + u"/web/Disk.md"_s, "# Other disk\n\nFull too.\n");
    write(root + u"/README.md"_s, "# About\n");
    write(root + u"/_index.md"_s, "# Index\n");
    write(root + u"/.git/HEAD.md"_s, "# Hidden\n");
    write(root + u"/notes.txt"_s, "not one");
    write(root + u"/broken.md"_s, "# \xff\xfe\n");
    write(root + u"/large.md"_s, QByteArray(1024 * 1024 + 1, 'a'));
    write(root + u"/empty.md"_s, "");
    write(dir.filePath(u"outside.md"_s), "# Outside\n\nSecret.\n");
    QVERIFY(QFile::link(dir.filePath(u"outside.md"_s), root + u"/link.md"_s));
    QVERIFY(QFile::link(u"/etc"_s, root + u"/etc"_s));
    QVERIFY(QFile::link(root, root + u"/loop"_s));
    const GuideFiles files = readGuideFolder(root, RunbookOrigin::Folder);
    QVERIFY(files.whole);
    QStringList paths = pathsOf(files);
    paths.sort();
    QCOMPARE(paths, QStringList({u"db/slow.markdown"_s, u"disk.md"_s, u"fr:disk.md"_s, u"web/Disk.md"_s}));
    QStringList problems = problemsOf(files);
    problems.sort();
    QCOMPARE(problems,
        QStringList(
            {u"broken.md"_s, u"empty.md"_s, u"etc"_s, u"large.md"_s, u"link.md"_s, u"loop"_s, u"web/Disk.md"_s}));
    for (const Runbook &runbook : files.runbooks)
        QVERIFY(!runbook.markdown.contains(u"Secret"_s));
}

void TestRunbookFile::saysWhenAFolderIsNotThere()
{
    const GuideFiles files = readGuideFolder(u"/nowhere/at/all"_s, RunbookOrigin::Folder);
    QVERIFY(!files.whole);
    QCOMPARE(files.problems.size(), 1);
}

// What is there and was not read may not be taken for gone.
void TestRunbookFile::saysWhenAFolderWasNotReadWhole()
{
    QTemporaryDir dir;
    write(dir.filePath(u"disk.md"_s), "# Disk\n\nFull.\n");
    write(dir.filePath(u"a/"_s.repeated(9) + u"deep.md"_s), "# Deep\n\nToo deep.\n");
    const GuideFiles files = readGuideFolder(dir.path(), RunbookOrigin::Folder);
    QVERIFY(!files.whole);
    QCOMPARE(files.runbooks.size(), 1);
    QCOMPARE(files.problems.size(), 1);
}

void TestRunbookFile::readsTheBuiltInGuide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << u"en"_s;
    QTest::addRow("French") << u"fr"_s;
}

// Each has steps, each action is sound, and what stands in one language stands in the other.
void TestRunbookFile::readsTheBuiltInGuide()
{
    QFETCH(QString, language);
    const QString root = QStringLiteral(QUARTERDECK_SOURCE_DIR) + u"/resources/guide"_s;
    const GuideFiles files = readGuideFolder(root, RunbookOrigin::BuiltIn);
    QCOMPARE(problemsOf(files), QStringList());
    QVERIFY(pathsOf(files).contains(language + u":first-ten-minutes.md"_s));
    QMap<QString, std::pair<qsizetype, qsizetype>> shapes;
    for (const Runbook &runbook : files.runbooks) {
        const QList<RunbookBlock> blocks = blocksOf(runbook.markdown);
        const auto of = [&blocks](RunbookBlock::Kind kind) {
            return std::count_if(
                blocks.begin(), blocks.end(), [kind](const RunbookBlock &block) { return block.kind == kind; });
        };
        for (const RunbookBlock &block : blocks)
            QVERIFY2(block.fault.isEmpty(), qPrintable(runbook.path + u": "_s + block.fault));
        QVERIFY2(of(RunbookBlock::Kind::Step) >= 5, qPrintable(runbook.path));
        const std::pair shape(of(RunbookBlock::Kind::Step), of(RunbookBlock::Kind::Action));
        if (runbook.language == language)
            shapes.insert(runbook.path, shape);
    }
    for (const Runbook &runbook : files.runbooks)
        QVERIFY2(shapes.contains(runbook.path), qPrintable(runbook.language + u' ' + runbook.path));
}

QTEST_APPLESS_MAIN(TestRunbookFile)
#include "tst_runbookfile.moc"
