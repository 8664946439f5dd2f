// Markdown as the parts of a mail: what is read, what is shown, and what must not get in.
#include "app/domain/attachment.h"
#include "app/formats/mailtext.h"
#include "app/formats/plainmarkdown.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const AttachmentId known{u"01234567-89ab-7def-8123-456789abcdef"_s};
const AttachmentId unknown{u"11234567-89ab-7def-8123-456789abcdef"_s};

QByteArray pictureOf(const QString &url)
{
    return attachmentFrom(url) == known ? QByteArray("PNG") : QByteArray();
}

MailText mailOf(const QString &markdown)
{
    return mailText(u"Subject"_s, markdown, u"en"_s, pictureOf);
}

// Between the frame of the document.
QString bodyOf(const MailText &mail)
{
    return mail.html.section(u"max-width:640px\">\n"_s, 1).section(u"</div>\n</body>"_s, 0, 0).trimmed();
}

} // namespace

class TestMailText : public QObject {
    Q_OBJECT

private slots:
    void readsPlain_data();
    void readsPlain();
    void wrapsLines();
    void showsHtml_data();
    void showsHtml();
    void isOneDocument();
    void takesPicturesAlong();
    void fetchesNothing_data();
    void fetchesNothing();
    void staysUpright_data();
    void staysUpright();
};

void TestMailText::readsPlain_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const QString &markdown, const QString &plain) {
        QTest::newRow(name) << markdown << plain;
    };
    row("nothing", u"\n"_s, {});
    row("paragraphs", u"One\nline.\n\nTwo\\\nlines.\n"_s, u"One line.\n\nTwo\nlines.\n"_s);
    row("marks", u"*a* **b** `c` ~~d~~ \\*e\\*"_s, u"a b c ~d~ *e*\n"_s);
    row("headings", u"# One *two*\n\nx\n\n## Three\n### Four\n#\n"_s,
        u"One two\n=======\n\nx\n\nThree\n-----\n\nFour\n"_s);
    row("a link", u"[the *site*](https://x.org/?a=1&b=2)"_s, u"the site (https://x.org/?a=1&b=2)\n"_s);
    row("a bare address", u"see https://x.org/a."_s, u"see https://x.org/a.\n"_s);
    row("a mailbox", u"[write](mailto:a@x.org) <b@x.org>"_s, u"write (a@x.org) b@x.org\n"_s);
    row("a link without words", u"[](https://x.org)"_s, u"https://x.org\n"_s);
    row("a link that runs code", u"[x](javascript:alert) [y](file:///etc)"_s, u"x y\n"_s);
    row("the console's own", u"[INC-1](quarterdeck:incident/1) is over."_s, u"INC-1 is over.\n"_s);
    row("a picture", u"![the chart](attachment:1) ![b](https://x.org/b.png)"_s, u"the chart b\n"_s);
    row("raw HTML", u"a <b>c</b>\n\n<script>x</script>\n\nd"_s, u"a c\n\nd\n"_s);
    row("a list", u"- one\n  more\n- two\n  - three\n"_s, u"- one more\n- two\n  - three\n"_s);
    row("a loose list", u"3. one\n\n   more\n4. two\n"_s, u"3. one\n\n   more\n\n4. two\n"_s);
    row("tasks", u"- [x] done\n- [ ] open\n"_s, u"- [x] done\n- [ ] open\n"_s);
    row("an empty item", u"-\n- a"_s, u"-\n- a\n"_s);
    row("a quote", u"> one\n>\n> - two"_s, u"> one\n>\n> - two\n"_s);
    row("deep quotes", QString(12, u'>') + u" a"_s, u"> > > > > > > > a\n"_s);
    row("code", u"```sh\nif a\n\n  b\n```"_s, u"    if a\n\n      b\n"_s);
    row("a table", u"| a | long |\n|---|---|\n| **longer** | `x` |\n| y |"_s,
        u"a       long\n------------\nlonger  x\ny\n"_s);
    row("a wide table", u"|a|b|\n|-|-|\n|"_s + QString(50, u'x') + u'|' + QString(30, u'y') + u'|',
        u"a | b\n"_s + QString(76, u'-') + u'\n' + QString(50, u'x') + u" | "_s + QString(30, u'y') + u'\n');
    row("a rule", u"a\n\n---\n\nb"_s, u"a\n\n--------------------\n\nb\n"_s);
    row("what steers a terminal", u"a\u001Bb \u202Ec"_s, u"a\u241Bb \uFFFDc\n"_s);
}

void TestMailText::readsPlain()
{
    QFETCH(QString, markdown);
    QTEST(mailOf(markdown).plain, "plain");
}

void TestMailText::wrapsLines()
{
    const QString text = u"Some words of a sentence that goes on. "_s.repeated(30);
    const QString address = u"https://example.org/"_s + QString(100, u'a');
    const QString plain = mailOf(
        text + u"\n\n- "_s + text + u"\n\n> > "_s + text + u"\n\n# "_s + text + u"\n\nsee "_s + address + u" now"_s)
                              .plain;
    int nearlyFull = 0;
    const QStringList lines = plain.split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= mailWidth || line == address, qPrintable(line));
        nearlyFull += line.size() > mailWidth - 10 ? 1 : 0;
    }
    QVERIFY(nearlyFull > 50);
    QVERIFY(lines.contains(u"see"_s) && lines.contains(address));
    QVERIFY(plain.contains(u"\n  words"_s) || plain.contains(u"\n  of "_s) || plain.contains(u"\n  goes"_s));
    QCOMPARE(toPlainText(u"exactly twenty signs and more"_s, 20), u"exactly twenty signs\nand more\n"_s);
    QCOMPARE(toPlainText(u"these are nineteen, a\u00A0b"_s, 20), u"these are nineteen,\na\u00A0b\n"_s);
}

void TestMailText::showsHtml_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &markdown, const QString &html) {
        QTest::newRow(name) << markdown << html;
    };
    row("words", u"a *b* & %1"_s, u"<p>a <em>b</em> &amp; %1</p>"_s);
    row("raw HTML", u"a <b>c</b>\n\n<script>x</script>"_s, u"<p>a c</p>"_s);
    row("what looks like it", u"`<td>` &lt;img src=x&gt;"_s, u"<p><code>&lt;td&gt;</code> &lt;img src=x&gt;</p>"_s);
    row("tasks", u"- [x] a\n- [ ] b"_s, u"<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>"_s);
    row("a link", u"[a](https://x.org) [b](quarterdeck:incident/1)"_s, u"<p><a href=\"https://x.org\">a</a> b</p>"_s);
    row("a quote", u"> a"_s,
        u"<blockquote style=\"border-left:3px solid #888;margin:0;padding-left:12px\">\n<p>a</p>\n</blockquote>"_s);
    row("a picture", u"![t](attachment:%1)"_s.arg(known.value),
        u"<p><img style=\"max-width:100%;height:auto\" src=\"cid:%1\" alt=\"t\" /></p>"_s.arg(known.value));
    row("an unknown picture", u"![t](attachment:%1)"_s.arg(unknown.value), u"<p>t</p>"_s);
}

void TestMailText::showsHtml()
{
    QFETCH(QString, markdown);
    QTEST(bodyOf(mailOf(markdown)), "html");
}

void TestMailText::isOneDocument()
{
    const MailText mail = mailText(u"</title><script> & \"%1\""_s, u"a"_s, u"fr\"><x"_s, nullptr);
    QVERIFY(mail.html.startsWith(u"<!DOCTYPE html>\n<html lang=\"fr&quot;&gt;&lt;x\">"_s));
    QVERIFY(mail.html.contains(u"<title>&lt;/title&gt;&lt;script&gt; &amp; &quot;%1&quot;</title>"_s));
    QVERIFY(mail.html.contains(u"<meta name=\"color-scheme\" content=\"light dark\">"_s));
    QVERIFY(!mail.html.contains(QRegularExpression(u"[^-]color:|background"_s))); // those of the reader's program
}

void TestMailText::takesPicturesAlong()
{
    const QString shown = u"![The **first** chart](attachment:%1)"_s.arg(known.value);
    const QString twice = u"![again](attachment:%1)"_s.arg(known.value);
    const QString other = u"![gone](attachment:%1)"_s.arg(unknown.value);
    const MailText mail = mailOf(shown + u"\n\n"_s + other + u"\n\n"_s + shown);
    QCOMPARE(mail.pictures, (QList<MailTextPicture>{{known, u"The first chart"_s, "PNG"}}));
    QCOMPARE(mail.html.count(u"src=\"cid:"_s), 2);
    QCOMPARE(mail.plain, u"The first chart\n\ngone\n\nThe first chart\n"_s);
    QCOMPARE(mailOf(shown + twice).pictures.size(), 1);
    const MailText without = mailText(u"s"_s, shown, u"en"_s, nullptr);
    QVERIFY(without.pictures.isEmpty());
    QCOMPARE(bodyOf(without), u"<p>The first chart</p>"_s);
}

void TestMailText::fetchesNothing_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("a picture of the web") << u"![x](https://evil.example/x.png)"_s;
    QTest::newRow("one by reference") << u"![x][r]\n\n[r]: https://evil.example/x.png"_s;
    QTest::newRow("a tag") << u"<img src=\"https://evil.example/x.png\">"_s;
    QTest::newRow("a style") << u"<style>@import url(https://evil.example/x)</style>"_s;
    QTest::newRow("a title") << u"![x](https://evil.example/x.png \"a>b\")"_s;
    QTest::newRow("data") << u"![x](data:image/png;base64,AAAA)"_s;
    QTest::newRow("another part of the mail") << u"![x](cid:1)"_s;
}

void TestMailText::fetchesNothing()
{
    QFETCH(QString, markdown);
    const QString html = mailText(u"s"_s, markdown, u"en"_s, [](const QString &) { return QByteArray("PNG"); }).html;
    QVERIFY2(!html.contains(u"<img"_s) && !html.contains(u"evil"_s), qPrintable(html));
}

void TestMailText::staysUpright_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("quotes") << QString(10'000, u'>') + u"word"_s;
    QTest::newRow("lists") << u"- "_s.repeated(10'000) + u"word"_s;
    QTest::newRow("emphasis") << u"*a "_s.repeated(5000) + u"word"_s + u" b*"_s.repeated(5000);
    QTest::newRow("cells") << u"|a"_s.repeated(2000) + u"|\n"_s + u"|-"_s.repeated(2000) + u"|\n|word|"_s;
    QTest::newRow("brackets") << u"["_s.repeated(20'000) + u"word"_s;
    QTest::newRow("no blank") << QString(200'000, u'x') + u" word"_s;
    QTest::newRow("a megabyte") << u"a word & more "_s.repeated(80'000);
}

void TestMailText::staysUpright()
{
    QFETCH(QString, markdown);
    const MailText mail = mailOf(markdown);
    QVERIFY(mail.plain.contains(u"word"_s));
    QVERIFY(mail.plain.size() < 2 * markdown.size() + 1000);
    QVERIFY(mail.html.contains(u"word"_s));
}

QTEST_GUILESS_MAIN(TestMailText)
#include "tst_mailtext.moc"
