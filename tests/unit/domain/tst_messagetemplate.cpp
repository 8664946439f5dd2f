// What is written to others: placeholders, and the file that holds subject and body.
#include "app/domain/outreach/messagetemplate.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestMessageTemplate : public QObject {
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void refuses_data();
    void refuses();
    void takesAllItDocuments();
    void readsAFile_data();
    void readsAFile();
};

void TestMessageTemplate::expands_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &shape, const QString &text) {
        QTest::newRow(name) << shape << text;
    };
    row("nothing", {}, {});
    row("words alone", u"a\nb"_s, u"a\nb"_s);
    row("a value", u"{{title}}"_s, u"Shop down"_s);
    row("blanks inside", u"{{ title }}!"_s, u"Shop down!"_s);
    row("two in a line", u"{{key}}: {{title}}"_s, u"INC-1: Shop down"_s);
    row("the same twice", u"{{key}} {{key}}"_s, u"INC-1 INC-1"_s);
    row("only once", u"{{text}}"_s, u"{{title}} %1"_s);
    row("a value of lines", u"a\n\n{{reason}}\n\nb"_s, u"a\n\none\n\n\ntwo\n\nb"_s);
    row("none", u"a\nLed by {{lead}}.\nb"_s, u"a\nb"_s);
    row("blanks are none", u"a\nLed by {{comms}}.\nb"_s, u"a\nb"_s);
    row("absent", u"a\nSince {{since}}.\nb"_s, u"a\nb"_s);
    row("all of two", u"a\n{{lead}} {{comms}}\nb"_s, u"a\nb"_s);
    row("one of two", u"{{key}}, led by {{lead}}"_s, u"INC-1, led by "_s);
    row("blank lines around none", u"a\n\n{{lead}}\n\nb"_s, u"a\n\nb"_s);
    row("runs of blank lines", u"\n\na\n \n\n\t\nb\n\n"_s, u"a\n\nb"_s);
    row("none at the end", u"a\n\n{{lead}}\n"_s, u"a"_s);
    row("lines of Windows", u"a\r\n{{key}}\r\n"_s, u"a\nINC-1"_s);
    row("single braces", u"{key} }} {"_s, u"{key} }} {"_s);
}

void TestMessageTemplate::expands()
{
    QFETCH(QString, shape);
    const QMap<QString, QString> values{{u"title"_s, u"Shop down"_s}, {u"key"_s, u"INC-1"_s}, {u"lead"_s, QString()},
        {u"comms"_s, u" \n"_s}, {u"text"_s, u"{{title}} %1"_s}, {u"reason"_s, u"\none\n\n\ntwo\n"_s}};
    QTEST(expandMessageTemplate(shape, values), "text");
}

void TestMessageTemplate::refuses_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown") << u"a\n{{weather}}"_s << u"line 2: there is no placeholder “weather”; there are key, "_s;
    QTest::newRow("of a draft") << u"{{incidents}}"_s << u"line 1: there is no placeholder “incidents”"_s;
    QTest::newRow("another case") << u"{{Title}}"_s << u"line 1: there is no placeholder “Title”"_s;
    QTest::newRow("empty") << u"{{}}"_s << u"line 1: there is no placeholder “”"_s;
    QTest::newRow("without end") << u"# {{title}}\n\n{{text"_s << u"line 3: a placeholder is not closed"_s;
    QTest::newRow("over two lines") << u"{{\ntitle}}"_s << u"line 1: a placeholder is not closed"_s;
    QTest::newRow("endless") << QString(200'000, u'x') << u"longer than"_s;
}

void TestMessageTemplate::refuses()
{
    QFETCH(QString, shape);
    QFETCH(QString, why);
    const auto checked = checkMessageTemplate(shape);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Invalid);
    QVERIFY2(checked.error().detail.contains(why), qPrintable(checked.error().detail));
}

void TestMessageTemplate::takesAllItDocuments()
{
    QCOMPARE(messagePlaceholders().size(), 23);
    for (const QString &name : messagePlaceholders()) {
        const QString shape = u"{{"_s + name + u"}}"_s;
        QVERIFY(checkMessageTemplate(shape));
        QCOMPARE(expandMessageTemplate(shape, {{name, u"v"_s}}), u"v"_s);
    }
}

void TestMessageTemplate::readsAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("both") << u"# {{title}} \n\na\n\nb\n"_s << u"{{title}}"_s << u"a\n\nb\n"_s;
    QTest::newRow("subject alone") << u"# Down"_s << u"Down"_s << QString();
    QTest::newRow("an empty subject") << u"# \na"_s << QString() << u"a"_s;
    QTest::newRow("no subject") << u"a\n# b\n"_s << QString() << u"a\n# b\n"_s;
    QTest::newRow("a smaller heading") << u"## a\nb"_s << QString() << u"## a\nb"_s;
    QTest::newRow("a tag") << u"#a"_s << QString() << u"#a"_s;
    QTest::newRow("blank lines above") << u"\n\n# s\na"_s << u"s"_s << u"a"_s;
    QTest::newRow("no blank line between") << u"# s\n    code"_s << u"s"_s << u"    code"_s;
    QTest::newRow("of Windows") << u"\uFEFF# s\r\n\r\na\r\n"_s << u"s"_s << u"a\n"_s;
}

void TestMessageTemplate::readsAFile()
{
    QFETCH(QString, file);
    const MessageText text = messageTextFrom(file);
    QTEST(text.subject, "subject");
    QTEST(text.markdown, "markdown");
}

QTEST_GUILESS_MAIN(TestMessageTemplate)
#include "tst_messagetemplate.moc"
