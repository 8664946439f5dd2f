// Messages to Slack: their shape, Slack's limits on any text, and no word lost on the way.
#include "app/formats/mrkdwncut.h"
#include "app/formats/slackblocks.h"
#include "app/formats/slackmrkdwn.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QJsonObject &block)
{
    return block[u"text"_s].toObject()[u"text"_s].toString();
}

QStringList sectionsOf(const QList<QJsonObject> &messages)
{
    QStringList sections;
    for (const QJsonObject &message : messages) {
        for (const QJsonValue &block : message[u"blocks"_s].toArray()) {
            if (block[u"type"_s].toString() == u"section"_s)
                sections.append(wordsOf(block.toObject()));
        }
    }
    return sections;
}

// In short: "H:subject", "S:words", "-" and "2/3".
QStringList shapeOf(const QJsonObject &message)
{
    QStringList shape;
    for (const QJsonValue &value : message[u"blocks"_s].toArray()) {
        const QJsonObject block = value.toObject();
        const QString type = block[u"type"_s].toString();
        if (type == u"context"_s)
            shape.append(block[u"elements"_s][0][u"text"_s].toString());
        else
            shape.append(type == u"divider"_s ? u"-"_s : type.left(1).toUpper() + u':' + wordsOf(block));
    }
    return shape;
}

// What is left when marks of quotes, fences and blanks are put aside, which a cut may add or drop.
QString signsOf(QString text)
{
    static const QRegularExpression quote(u"^[> ]+"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression blank(u"\\s|```"_s);
    return text.remove(quote).remove(blank);
}

// Nothing of Slack's own is torn: entities, links, surrogate pairs, blocks of code.
QString faultOf(const QString &mrkdwn)
{
    static const QRegularExpression link(
        u"<(?:https?://|mailto:)[^<>|\\s]*\\|[^<>\\n]+>"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = mrkdwn;
    rest.remove(link);
    if (rest.contains(u'<') || rest.contains(u'>')) {
        static const QRegularExpression quotes(u"^ *(?:[•\\d☐☑. ]*> ?)+"_s, QRegularExpression::MultilineOption);
        rest.remove(quotes);
        if (rest.contains(u'<') || rest.contains(u'>'))
            return u"a link is torn: "_s + rest.left(200);
    }
    static const QRegularExpression entity(u"&(?!amp;|lt;|gt;)"_s);
    if (rest.contains(entity))
        return u"an entity is torn"_s;
    if (!mrkdwn.isValidUtf16())
        return u"a pair is torn"_s;
    if (mrkdwn.count(u"```"_s) % 2 != 0)
        return u"a block of code is open"_s;
    return mrkdwn.trimmed().isEmpty() ? u"nothing"_s : QString();
}

QString faultOf(const QJsonObject &message)
{
    const QJsonArray blocks = message[u"blocks"_s].toArray();
    if (blocks.isEmpty() || blocks.size() > 50)
        return u"%1 blocks"_s.arg(blocks.size());
    qsizetype characters = 0;
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        const QString type = block[u"type"_s].toString();
        const QString words = wordsOf(block);
        characters += type == u"context"_s ? block[u"elements"_s][0][u"text"_s].toString().size() : words.size();
        if (type == u"header"_s && (words.isEmpty() || words.size() > 150))
            return u"a header of %1"_s.arg(words.size());
        if (type == u"section"_s && (words.isEmpty() || words.size() > 3000))
            return u"a section of %1"_s.arg(words.size());
        if (const QString fault = type == u"section"_s ? faultOf(words) : QString(); !fault.isEmpty())
            return fault;
    }
    const QString text = message[u"text"_s].toString();
    if (characters > 10'000)
        return u"%1 characters"_s.arg(characters);
    if (text.isEmpty() || text.size() > 4000)
        return u"a fallback of %1"_s.arg(text.size());
    return faultOf(text);
}

QString faultOf(const QString &subject, const QString &markdown)
{
    const QList<QJsonObject> messages = slackMessages(subject, markdown);
    if (messages.size() > slack::mostMessages)
        return u"%1 messages"_s.arg(messages.size());
    for (const QJsonObject &message : messages) {
        if (const QString fault = faultOf(message); !fault.isEmpty())
            return fault;
    }
    QString whole;
    for (const MrkdwnBlock &block : mrkdwnBlocks(markdown))
        whole += block.kind == MrkdwnBlock::Kind::Rule ? QString() : block.mrkdwn + u'\n';
    QStringList sections = sectionsOf(messages);
    const bool isCut = !sections.isEmpty() && sections.last() == u"[…]"_s;
    if (isCut)
        sections.removeLast();
    const QString said = signsOf(sections.join(u'\n'));
    const QString meant = signsOf(whole);
    const bool isFull = std::all_of(messages.begin(), messages.end(), [](const QJsonObject &message) {
        return message[u"blocks"_s].toArray().size() > 46 || sectionsOf({message}).join(QString()).size() > 6900;
    });
    if (isCut ? !meant.startsWith(said) || !isFull || messages.size() < slack::mostMessages : meant != said)
        return u"words are lost: %1 of %2"_s.arg(said.size()).arg(meant.size());
    return {};
}

QString randomMarkdown(QRandomGenerator &random)
{
    const QStringList stock{u"word"_s, u" "_s, u" "_s, u"\n"_s, u"\n\n"_s, u"# "_s, u"- "_s, u"1. "_s, u"> "_s,
        u"```\n"_s, u"`"_s, u"**"_s, u"_"_s, u"~~"_s, u"&"_s, u"<"_s, u">"_s, u"&amp;"_s, u"<!channel>"_s, u"<@U1>"_s,
        u"[a|b](https://x.org/a b?c=1&d=2)"_s, u"[x](<https://x.org/&#10;|>)"_s, u"https://example.org/a"_s,
        u"|a|b|\n|-|-|\n|c|`d`|\n"_s, u"---\n"_s, u"😀"_s, u"é"_s, u"    "_s, u"\\"_s, u"- [x] "_s, u"<b>"_s,
        QString(300, u'y'), u"lorem ipsum "_s.repeated(60)};
    QString text;
    for (quint32 i = random.bounded(400u); i > 0; --i)
        text += stock[random.bounded(int(stock.size()))];
    return text;
}

} // namespace

class TestSlackBlocks : public QObject {
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void goesOnInAnotherMessage();
    void endsWhatIsTooLong();
    void callsNobody();
    void cuts_data();
    void cuts();
    void keepsTheLimits_data();
    void keepsTheLimits();
    void keepsTheLimitsOnAnything();
};

void TestSlackBlocks::shapes_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("shape");
    QTest::newRow("subject and words") << u"Down"_s << u"The *shop*."_s << QStringList{u"H:Down"_s, u"S:The _shop_."_s};
    QTest::newRow("words alone") << QString() << u"a\n\nb"_s << QStringList{u"S:a\n\nb"_s};
    QTest::newRow("subject alone") << u"Down"_s << u"\n"_s << QStringList{u"H:Down"_s};
    QTest::newRow("a subject of lines") << u"a\n b"_s << QString() << QStringList{u"H:a b"_s};
    QTest::newRow("a long subject") << QString(400, u'x') << QString()
                                    << QStringList{u"H:"_s + QString(149, u'x') + u'…'};
    QTest::newRow("a subject in pairs") << u"😀"_s.repeated(100) << QString()
                                        << QStringList{u"H:"_s + u"😀"_s.repeated(74) + u'…'};
    QTest::newRow("a subject is plain") << u"<!channel> & *x*"_s << QString() << QStringList{u"H:<!channel> & *x*"_s};
    QTest::newRow("a rule") << u"s"_s << u"a\n\n---\n\nb"_s << QStringList{u"H:s"_s, u"S:a"_s, u"-"_s, u"S:b"_s};
    QTest::newRow("rules around") << QString() << u"---\n\na\n\n---\n\n---\n\nb\n\n---"_s
                                  << QStringList{u"S:a"_s, u"-"_s, u"S:b"_s};
    QTest::newRow("a table") << QString() << u"|a|b|\n|-|-|\n|cc|d|"_s << QStringList{u"S:```\na   b\ncc  d\n```"_s};
    QTest::newRow("raw HTML alone") << u"s"_s << u"<div>\n"_s << QStringList{u"H:s"_s};
    const QString long1(2000, u'x');
    QTest::newRow("cut at blocks") << QString() << long1 + u"\n\n"_s + long1
                                   << QStringList{u"S:"_s + long1, u"S:"_s + long1};
    QTest::newRow("a heading stays with its words")
        << QString() << long1 + u"\n\n# h\n\n"_s + long1 << QStringList{u"S:"_s + long1, u"S:*h*\n\n"_s + long1};
}

void TestSlackBlocks::shapes()
{
    QFETCH(QString, subject);
    QFETCH(QString, markdown);
    const QList<QJsonObject> messages = slackMessages(subject, markdown);
    QCOMPARE(messages.size(), 1);
    QTEST(shapeOf(messages[0]), "shape");
    QCOMPARE(faultOf(messages[0]), QString());
}

void TestSlackBlocks::goesOnInAnotherMessage()
{
    QVERIFY(slackMessages(u" "_s, u"---\n\n<!-- x -->"_s).isEmpty());
    const QString paragraph = QString(2900, u'x');
    const QList<QJsonObject> messages =
        slackMessages(u"Down"_s, QStringList(7, paragraph).join(u"\n\n---\n\n"_s) + u"\n\nend"_s);
    QCOMPARE(messages.size(), 3);
    const QString section = u"S:"_s + paragraph;
    QCOMPARE(shapeOf(messages[0]), (QStringList{u"H:Down"_s, section, u"-"_s, section, u"-"_s, section}));
    QCOMPARE(shapeOf(messages[1]), (QStringList{u"2/3"_s, section, u"-"_s, section, u"-"_s, section}));
    QCOMPARE(shapeOf(messages[2]), (QStringList{u"3/3"_s, section + u"\n\nend"_s}));
    QVERIFY(messages[0][u"text"_s].toString().startsWith(u"Down\n\nxxx"_s));
    QVERIFY(messages[1][u"text"_s].toString().startsWith(u"Down 2/3\n\nxxx"_s));
}

void TestSlackBlocks::endsWhatIsTooLong()
{
    const QList<QJsonObject> messages = slackMessages(u"s"_s, u"One sentence of some words.\n\n"_s.repeated(5000));
    QCOMPARE(messages.size(), slack::mostMessages);
    for (const QJsonObject &message : messages)
        QCOMPARE(shapeOf(message).last() == u"S:[…]"_s, message == messages.last());
    const QList<QJsonObject> rules = slackMessages(u"s"_s, u"a\n\n---\n\n"_s.repeated(5000));
    QCOMPARE(rules.size(), slack::mostMessages);
    QCOMPARE(shapeOf(rules.last()).last(), u"S:[…]"_s);
}

void TestSlackBlocks::callsNobody()
{
    const QString calls = u"<!channel> <@U1> <#C1> <!here|x> &lt;!everyone&gt; \\<@U1\\>"_s;
    const QString places = calls + u"\n\n`"_s + calls + u"`\n\n    "_s + calls + u"\n\n|a|\n|-|\n|"_s + calls
        + u"|\n\n# "_s + calls + u"\n\n[x](<!channel>) [<@U1>](https://x.org/<!channel>) ![<!here>](attachment:1)"_s;
    const QList<QJsonObject> messages = slackMessages(u"<!channel>"_s, places);
    QCOMPARE(messages.size(), 1);
    QStringList texts = sectionsOf(messages);
    QCOMPARE(texts.size(), 1);
    texts.append(messages[0][u"text"_s].toString());
    static const QRegularExpression call(u"<[!@#]"_s);
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(call), qPrintable(text));
    for (const QJsonValue &block : messages[0][u"blocks"_s].toArray()) {
        const QJsonObject text = block[u"text"_s].toObject();
        QVERIFY(text[u"type"_s].toString() == u"plain_text"_s || text[u"verbatim"_s].toBool());
    }
}

void TestSlackBlocks::cuts_data()
{
    QTest::addColumn<QString>("mrkdwn");
    QTest::addColumn<QStringList>("pieces"); // of 3000
    const QString nearly(2990, u'x');
    const QString half(1600, u'y');
    const auto row = [](const char *name, const QString &mrkdwn, const QStringList &pieces) {
        QTest::newRow(name) << mrkdwn << pieces;
    };
    row("nothing", u"\n\n"_s, {});
    row("short", u"a\nb"_s, {u"a\nb"_s});
    row("lines", half + u'\n' + half, {half, half});
    row("blank lines at the cut", nearly + u"\n\n\n\n"_s + half, {nearly, half});
    row("words", nearly + u" one two three"_s, {nearly + u" one two"_s, u"three"_s});
    row("no blank", nearly + half, {nearly + half.left(10), half.mid(10)});
    row("a pair", QString(2999, u'x') + u"😀"_s, {QString(2999, u'x'), u"😀"_s});
    row("an entity", QString(2998, u'x') + u"&amp;y"_s, {QString(2998, u'x'), u"&amp;y"_s});
    row("a link", nearly + u"<https://x.org|a b>y"_s, {nearly, u"<https://x.org|a b>y"_s});
    row("code in a line", nearly + u" `a b c d e`"_s, {nearly, u"`a b c d e`"_s});
    row("a quote", u"> "_s + nearly + u" one two three"_s, {u"> "_s + nearly + u" one two"_s, u"> three"_s});
    row("code", u"```\n"_s + half + u'\n' + half + u"\n```\nz"_s,
        {u"```\n"_s + half + u"\n```"_s, u"```\n"_s + half + u"\n```\nz"_s});
    row("code that begins at the end", nearly + u"\n```\nab\n```"_s, {nearly, u"```\nab\n```"_s});
    row("code whose first line does not fit", half + u"\n```\n"_s + half + u"\n```"_s,
        {half, u"```\n"_s + half + u"\n```"_s});
    row("code in a list", u"• ```\n"_s + half + u'\n' + half + u"\n    ```"_s,
        {u"• ```\n"_s + half + u"\n    ```"_s, u"  ```\n"_s + half + u"\n    ```"_s});
    row("code in a quote", u"> ```\n"_s + half + u'\n' + half + u"\n> ```"_s,
        {u"> ```\n"_s + half + u"\n> ```"_s, u"> ```\n"_s + half + u"\n> ```"_s});
    row("a long line of code", u"```\n"_s + nearly + u"ab\n```"_s, {u"```\n"_s + nearly + u"ab\n```"_s});
    row("a longer line of code", u"```\n"_s + nearly + u"abc\n```"_s,
        {u"```\n"_s + nearly + u"ab\n```"_s, u"```\nc\n```"_s});
}

void TestSlackBlocks::cuts()
{
    QFETCH(QString, mrkdwn);
    QTEST(mrkdwnPieces(mrkdwn, 3000), "pieces");
}

void TestSlackBlocks::keepsTheLimits_data()
{
    QTest::addColumn<QString>("markdown");
    const QString word(100'000, u'x');
    QTest::newRow("no blank") << word;
    QTest::newRow("no blank in a quote") << u"> "_s + word;
    QTest::newRow("no blank in code") << u"```\n"_s + word + u"\n```"_s;
    QTest::newRow("no blank in a heading") << u"# "_s + word;
    QTest::newRow("no blank in a table") << u"|a|b|\n|-|-|\n|"_s + word + u"|c|"_s;
    QTest::newRow("ampersands") << u"&"_s.repeated(20'000);
    QTest::newRow("faces") << u"😀"_s.repeated(40'000);
    QTest::newRow("halves of pairs") << QString(10'000, QChar(0xD83D));
    QTest::newRow("lines") << u"a line of some words\n"_s.repeated(10'000);
    QTest::newRow("items") << u"- an item & more\n"_s.repeated(10'000);
    QTest::newRow("lines of code") << u"```\n"_s + u"code & more\n"_s.repeated(10'000) + u"```"_s;
    QTest::newRow("paragraphs") << u"a\n\n"_s.repeated(10'000);
    QTest::newRow("headings") << u"# a\n"_s.repeated(10'000);
    QTest::newRow("rules") << u"---\n"_s.repeated(10'000);
    QTest::newRow("rules between") << u"a\n\n---\n\n"_s.repeated(1000);
    QTest::newRow("nested lists") << u"- "_s.repeated(500) + u"word"_s;
    QTest::newRow("nested numbers") << u"123456789. "_s.repeated(500) + u"word"_s;
    QTest::newRow("code in nested lists")
        << u"- "_s.repeated(50) + u"```\n"_s + (QString(100, u' ') + u"code & more\n"_s).repeated(500);
    QString steps;
    for (int i = 0; i < 500; ++i)
        steps += QString(2 * i, u' ') + u"- step\n"_s;
    QTest::newRow("lists within lists") << steps;
    QTest::newRow("quotes") << u"> "_s.repeated(500) + u"a "_s.repeated(5000);
    QTest::newRow("emphasis") << u"*a "_s.repeated(5000) + u"b* "_s.repeated(5000);
    QTest::newRow("a megabyte") << u"Words of a long text, with <marks> & more. "_s.repeated(24'000);
    QTest::newRow("a megabyte of paragraphs") << u"Words of a long text, with <marks> & more.\n\n"_s.repeated(24'000);
    QTest::newRow("links") << u"[a b](https://x.org/?a=1&b=2)"_s.repeated(2000);
    QTest::newRow("a long address") << u"[word](https://x.org/"_s + QString(5000, u'a') + u')';
    QTest::newRow("a long bare address") << u"see https://x.org/"_s + QString(5000, u'a');
    QTest::newRow("a link of many words") << u"["_s + u"words & more "_s.repeated(1000) + u"](https://x.org)"_s;
    QTest::newRow("an address with a break") << u"[a](https://x.org/&#10;```&#10;b) [b](<https://x.org/a b>)"_s;
    QTest::newRow("code with fences") << u"````\n```\n````\n\n`` ``` ``\n\n\\`\\`\\` a``` ```"_s;
    QTest::newRow("a fence within deep lists") << u"- "_s.repeated(80) + u"```` a ``` b ````"_s;
    QTest::newRow("ticks") << u"`"_s.repeated(30'000);
}

void TestSlackBlocks::keepsTheLimits()
{
    QFETCH(QString, markdown);
    QCOMPARE(faultOf(u"Subject & more"_s, markdown), QString());
    QCOMPARE(faultOf(QString(), markdown), QString());
}

void TestSlackBlocks::keepsTheLimitsOnAnything()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 1500; ++round) {
        const QString markdown = randomMarkdown(random);
        const QString fault = faultOf(markdown.left(200), markdown);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u"\n\n"_s + markdown));
    }
}

QTEST_GUILESS_MAIN(TestSlackBlocks)
#include "tst_slackblocks.moc"
