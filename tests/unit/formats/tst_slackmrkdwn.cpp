// Markdown as Slack writes it: our own examples, and no word lost on those of CommonMark where they are at hand.
#include "app/formats/slackmrkdwn.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

// Letters and digits alone: what both ways of writing must have in common.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() && c != u'\u02CB')
            letters += c;
    }
    return letters;
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

class TestSlackMrkdwn : public QObject {
    Q_OBJECT

private slots:
    void converts_data();
    void converts();
    void staysUprightWhereNestingIsDeep_data();
    void staysUprightWhereNestingIsDeep();
    void losesNoWordOfCommonMark();
};

void TestSlackMrkdwn::converts_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("mrkdwn");
    const auto row = [](const char *name, const QString &markdown, const QString &mrkdwn) {
        QTest::newRow(name) << markdown << mrkdwn;
    };
    row("nothing", {}, {});
    row("a paragraph", u"One\nline"_s, u"One line"_s);
    row("two paragraphs", u"One\n\nTwo"_s, u"One\n\nTwo"_s);
    row("a hard break", u"One\\\nTwo"_s, u"One\nTwo"_s);
    row("a heading", u"## Works **now**"_s, u"*Works now*"_s);
    row("an empty heading", u"#\n\nx"_s, u"x"_s);
    row("emphasis", u"*a* and **b** and ***c***"_s, u"_a_ and *b* and _*c*_"_s);
    row("emphasis within a word", u"foo*bar*baz"_s, u"foobarbaz"_s);
    row("a name with underscores", u"up_to_date"_s, u"up_to_date"_s);
    row("marks that are words", u"\\*not bold\\*, 2 * 3"_s, u"*\u200Bnot bold*, 2 * 3"_s);
    row("code", u"run `a && b`"_s, u"run `a &amp;&amp; b`"_s);
    row("a code block", u"```sh\nif a < b\n\nfi\n```"_s, u"```\nif a &lt; b\n\nfi\n```"_s);
    row("a quote", u"> one\n>\n> two"_s, u"> one\n> \n> two"_s);
    row("a list", u"- one\n- two\n  - three\n"_s, u"• one\n• two\n    • three"_s);
    row("a loose list", u"3. one\n\n4. two"_s, u"3. one\n\n4. two"_s);
    row("a link", u"[the site](https://example.org/a?b=1&c=2)"_s, u"<https://example.org/a?b=1&c=2|the site>"_s);
    row("a link with marks of its own", u"[a|b](https://x.org/a|b)"_s, u"<https://x.org/a%7Cb|a\u2758b>"_s);
    row("a link over lines", u"[a](https://x.org/&#10;&#96;b)"_s, u"<https://x.org/%0A%60b|a>"_s);
    row("a link that is too long", u"[a | b](https://x.org/"_s + QString(2000, u'x') + u')', u"a \u2758 b"_s);
    row("an address alone", u"<https://example.org>"_s, u"<https://example.org|https://example.org>"_s);
    row("a link that runs code", u"[x](javascript:alert)"_s, u"x"_s);
    row("a link to a file", u"[x](file:///etc/passwd)"_s, u"x"_s);
    row("a picture", u"![the chart](attachment:1)"_s, u"the chart"_s);
    row("raw HTML", u"<script>x</script>\n\na <b>c</b>"_s, u"a c"_s);
    row("what Slack would run", u"<!channel> \\<@U1> &lt;!here&gt;"_s, u"&lt;!channel&gt; &lt;@U1&gt; &lt;!here&gt;"_s);
    row("struck through", u"~~no~~ yes"_s, u"~no~ yes"_s);
    row("tasks", u"- [x] done\n- [ ] to do"_s, u"• ☑ done\n• ☐ to do"_s);
    row("a table", u"| a | long |\n|---|---|\n| **longer** | `x` |"_s, u"```\na       long\nlonger  x\n```"_s);
    row("an address that nobody marked", u"see https://x.org."_s, u"see <https://x.org|https://x.org>."_s);
    row("a rule", u"a\n\n---\n\nb"_s, u"a\n\n———\n\nb"_s);
}

void TestSlackMrkdwn::converts()
{
    QFETCH(QString, markdown);
    QFETCH(QString, mrkdwn);
    QCOMPARE(toSlackMrkdwn(markdown), mrkdwn);
    QStringList parts;
    const QList<MrkdwnBlock> blocks = mrkdwnBlocks(markdown);
    for (const MrkdwnBlock &block : blocks)
        parts.append(block.mrkdwn);
    QCOMPARE(parts.join(u"\n\n"_s), mrkdwn);
}

void TestSlackMrkdwn::staysUprightWhereNestingIsDeep_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("quotes") << QString(10'000, u'>') + u"word"_s;
    QTest::newRow("lists") << u"- "_s.repeated(10'000) + u"word"_s;
    QTest::newRow("emphasis") << u"*a "_s.repeated(5000) + u"word"_s + u" b*"_s.repeated(5000);
    QTest::newRow("strikes") << u"~~a "_s.repeated(5000) + u"word"_s + u" b~~"_s.repeated(5000);
    QTest::newRow("cells") << u"|a"_s.repeated(2000) + u"|\n"_s + u"|-"_s.repeated(2000) + u"|\n|word|"_s;
    QTest::newRow("brackets") << u"["_s.repeated(20'000) + u"word"_s;
}

void TestSlackMrkdwn::staysUprightWhereNestingIsDeep()
{
    QFETCH(QString, markdown);
    const QString mrkdwn = toSlackMrkdwn(markdown);
    QVERIFY(mrkdwn.contains(u"word"_s));
    QVERIFY(mrkdwn.size() < 200'000);
}

void TestSlackMrkdwn::losesNoWordOfCommonMark()
{
    QFile file(QStringLiteral(QUARTERDECK_SOURCE_DIR "/../shared/fixtures/markdown/commonmark-head-examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the examples of CommonMark are not here");
    int compared = 0;
    QStringList lost;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject example = value.toObject();
        const QString markdown = example[u"markdown"_s].toString();
        const QString section = example[u"section"_s].toString();
        const QString mrkdwn = toSlackMrkdwn(markdown);
        // Raw HTML is left out, of pictures the words stay: these compare otherwise.
        if (section.contains(u"HTML"_s) || section == u"Images"_s || markdown.contains(u'<'))
            continue;
        QString html = example[u"html"_s].toString();
        if (html.contains(u"<img"_s))
            continue;
        static const QRegularExpression tag(u"<[^>]*>"_s);
        static const QRegularExpression number(u"(^|\\n)[> ]*\\d+\\. "_s);
        static const QRegularExpression address(u"<[^|>]*\\|([^>]*)>"_s);
        QString words = mrkdwn;
        if (html.contains(u"<ol"_s) || html.contains(u"<a href=\"\""_s))
            continue; // Slack's numbers are words
        words.replace(address, u"\\1"_s);
        ++compared;
        if (lettersOf(unescaped(words)) != lettersOf(unescaped(html.remove(tag))))
            lost.append(u"%1 (%2): %3"_s.arg(example[u"example"_s].toInt()).arg(section, mrkdwn));
    }
    QVERIFY(compared > 200);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSlackMrkdwn)
#include "tst_slackmrkdwn.moc"
