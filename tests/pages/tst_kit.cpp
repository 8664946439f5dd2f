// The kit: colours that can be read, icons that are there, words from outside that stay words, a preview without power.
#include "ui/kit/avatar.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"
#include "ui/kit/tokens.h"

#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QtTest>
#include <QtWidgets>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// WCAG 2.1, 1.4.3
double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestKit : public QObject {
    Q_OBJECT

private slots:
    void canBeRead_data();
    void canBeRead();
    void knowsTheContrastOfBlackAndWhite();
    void findsTheTokensOfAPalette();
    void drawsEachIcon_data();
    void drawsEachIcon();
    void drawsNothingForAnUnknownIcon();
    void keepsWordsPlain_data();
    void keepsWordsPlain();
    void cutsWhatDoesNotFit();
    void showsNoStumpOfWhatStandsAside_data();
    void showsNoStumpOfWhatStandsAside();
    void saysItShorterWhereThereIsNoRoom();
    void cutsIntoTwoLines();
    void takesInitials_data();
    void takesInitials();
    void loadsNothing_data();
    void loadsNothing();
    void capsALongText();
    void staysFluidWithAnEndlessLine();
    void staysFluidWithDeepNesting_data();
    void staysFluidWithDeepNesting();
    void followsNoLink();
};

void TestKit::canBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        const QByteArray theme = tokens->dark ? "dark" : "light";
        const auto row = [&theme](const QByteArray &name, const QColor &ink, const QColor &ground) {
            QTest::newRow((theme + ' ' + name).constData()) << ink << ground;
        };
        const QList<std::pair<QByteArray, QColor>> inks{{"text", tokens->text}, {"muted", tokens->muted},
            {"accent", tokens->accent}, {"critical", tokens->critical}, {"warning", tokens->warning},
            {"ok", tokens->ok}, {"blind", tokens->blind}};
        for (const auto &[name, ink] : inks) {
            row(name + " on the ground", ink, tokens->bg);
            row(name + " on a surface", ink, tokens->surface);
            row(name + " on its soft ground", ink, tokens->soft(ink));
            row("text on the soft ground of " + name, tokens->text, tokens->soft(ink));
        }
        row("on the accent", tokens->onAccent, tokens->accent);
        for (size_t i = 0; i < tokens->series.size(); ++i) {
            const QByteArray name = "series " + QByteArray::number(int(i));
            row(name + " on a surface", tokens->series[i], tokens->surface);
            row("text on the soft ground of " + name, tokens->text, tokens->soft(tokens->series[i]));
            row("on " + name, tokens->onSeries(), tokens->series[i]);
        }
    }
}

void TestKit::canBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
}

void TestKit::knowsTheContrastOfBlackAndWhite()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

void TestKit::findsTheTokensOfAPalette()
{
    QVERIFY(tokensOf(paletteOf(darkTokens())).dark);
    QVERIFY(!tokensOf(paletteOf(lightTokens())).dark);
    Theme theme;
    QSignalSpy changes(&theme, &Theme::changed);
    theme.choose(u"dark"_s);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().bg);
    theme.choose(u"light"_s);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().bg);
    changes.clear();
    theme.choose(u"light"_s);
    QCOMPARE(changes.size(), 0);
    theme.choose(u"no such theme"_s); // as in a settings file edited by hand
    QVERIFY(!theme.isDark());
}

void TestKit::drawsEachIcon_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(u":/icons"_s);
    QVERIFY(folder.entryList().size() > 20);
    for (const QString &name : folder.entryList())
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestKit::drawsEachIcon()
{
    QFETCH(QString, path);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    const QImage image = iconPixmap(QFileInfo(path).baseName(), 24, 2, Qt::red).toImage();
    QCOMPARE(image.size(), QSize(48, 48));
    bool drawn = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            drawn |= pixel.alpha() > 200 && pixel.red() > 200 && pixel.green() < 50;
        }
    }
    QVERIFY2(drawn, "it does not take the colour it is asked for");
}

void TestKit::drawsNothingForAnUnknownIcon()
{
    const QImage image = iconPixmap(u"no such icon"_s, 16, 1, Qt::red).toImage();
    QCOMPARE(image.size(), QSize(16, 16));
    QCOMPARE(image.pixelColor(8, 8).alpha(), 0);
}

void TestKit::keepsWordsPlain_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("tags") << u"<b>bold</b>"_s;
    QTest::newRow("a picture") << u"<img src='file:///etc/passwd'>"_s;
    QTest::newRow("an entity") << u"a &lt; b &amp; c"_s;
    QTest::newRow("lines") << u"one\n<i>two</i>"_s;
    QTest::newRow("a mnemonic") << u"R&D"_s;
    QTest::newRow("empty") << QString();
}

void TestKit::keepsWordsPlain()
{
    QFETCH(QString, words);
    Label label(words);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), words);
    QCOMPARE(label.accessibleName(), words);
    QTextDocument tip;
    tip.setHtml(plainToolTip(words));
    QCOMPARE(tip.toPlainText(), words);
    QVERIFY(!tip.toHtml().contains(u"<img"_s));
}

void TestKit::cutsWhatDoesNotFit()
{
    const QString words = u"<b>a name that nobody could fit into so narrow a place</b>"_s;
    Label label(words);
    label.setElided(true);
    label.resize(60, 20);
    label.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    label.resize(61, 20);
    QCOMPARE(label.text(), words);
    QVERIFY(static_cast<QLabel &>(label).text().size() < words.size());
    QTextDocument tip;
    tip.setHtml(label.toolTip());
    QCOMPARE(tip.toPlainText(), words);
    label.resize(2000, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void TestKit::showsNoStumpOfWhatStandsAside_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("shown");
    QTest::addRow("aside, much missing") << int(Label::Role::Muted) << u"fifteen people of five teams"_s << false;
    QTest::addRow("aside, little missing") << int(Label::Role::Muted) << u"15 people"_s << true;
    QTest::addRow("a title") << int(Label::Role::Title) << u"fifteen people of five teams"_s << true;
}

void TestKit::showsNoStumpOfWhatStandsAside()
{
    QFETCH(int, role);
    QFETCH(QString, words);
    QFETCH(bool, shown);
    Label label(words, Label::Role(role));
    label.setElided(true);
    label.resize(label.fontMetrics().horizontalAdvance(words.left(6) + u'…') + 1, 20);
    label.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QCOMPARE(!static_cast<QLabel &>(label).text().isEmpty(), shown);
    QVERIFY(label.toolTip().contains(words)); // it can be read all the same
    label.resize(2000, 20);
    QCOMPARE(static_cast<QLabel &>(label).text(), words);
}

void TestKit::saysItShorterWhereThereIsNoRoom()
{
    StatusPill pill;
    pill.set(StatusPill::State::Critical, u"Critical · INC-42 · since 01:01"_s, u"Critical · INC-42"_s);
    StatusPill brief(StatusPill::State::Critical, u"Critical · INC-42"_s);
    brief.resize(brief.sizeHint());
    pill.resize(brief.sizeHint());
    QCOMPARE(pill.grab().toImage(), brief.grab().toImage());
    QVERIFY(pill.toolTip().contains(u"since 01:01"_s));
    pill.resize(pill.sizeHint());
    QVERIFY(pill.width() > brief.width());
    pill.grab();
    QVERIFY(pill.toolTip().isEmpty());
}

void TestKit::cutsIntoTwoLines()
{
    const QString words = u"one two three four five six seven eight nine ten"_s;
    Label label(words);
    label.setElided(true, 2);
    label.resize(label.fontMetrics().horizontalAdvance(u"one two three four fi"_s), 40);
    label.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    const auto lines = [&label] { return static_cast<QLabel &>(label).text().split(u'\n'); };
    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines().first(), u"one two three four"_s); // at a blank
    QVERIFY(lines().last().endsWith(u'…'));
    QVERIFY(!label.toolTip().isEmpty());
    label.resize(label.fontMetrics().horizontalAdvance(u"one two three four five six seven"_s), 40);
    QCOMPARE(lines().join(u' '), words);
    QVERIFY(label.toolTip().isEmpty()); // all of it is there
    label.resize(2000, 40);
    QCOMPARE(lines().size(), 1);
    label.setText(QString(400, u'W')); // no blank to break at
    label.resize(100, 40);
    QCOMPARE(lines().size(), 1);
    QVERIFY(lines().first().endsWith(u'…'));
}

void TestKit::takesInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two names") << u"Nadia Bensaïd"_s << u"NB"_s;
    QTest::newRow("one name") << u"nadia"_s << u"N"_s;
    QTest::newRow("three names") << u"Jean Paul Martin"_s << u"JM"_s;
    QTest::newRow("spaces") << u"  Zoé   Lambert "_s << u"ZL"_s;
    QTest::newRow("nobody") << QString() << QString();
}

void TestKit::takesInitials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestKit::loadsNothing_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("a Markdown picture") << u"![x](%1)"_s;
    QTest::newRow("an HTML picture") << u"<img src=\"%1\">"_s;
    QTest::newRow("a block of HTML") << u"<div><img src=\"%1\"></div>\n\ntext"_s;
    QTest::newRow("a reference") << u"![x][r]\n\n[r]: %1"_s;
}

void TestKit::loadsNothing()
{
    QFETCH(QString, markdown);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.png"_s);
    QImage secret(64, 64, QImage::Format_RGB32);
    secret.fill(Qt::red);
    QVERIFY(secret.save(path));
    SafeTextBrowser browser;
    browser.resize(200, 200);
    QVERIFY(browser.showMarkdown(markdown.arg(QUrl::fromLocalFile(path).toString())));
    browser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&browser));
    const QImage seen = browser.grab().toImage();
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            QVERIFY(seen.pixelColor(x, y) != QColor(Qt::red));
    }
}

void TestKit::capsALongText()
{
    SafeTextBrowser browser;
    QVERIFY(browser.showMarkdown(u"short"_s));
    QCOMPARE(browser.toPlainText(), u"short"_s);
    const QString paragraph = u"some words of a paragraph\n\n"_s;
    const QString lengthy = paragraph.repeated(int(SafeTextBrowser::longestShown / paragraph.size()) + 100);
    QVERIFY(!browser.showMarkdown(lengthy));
    QVERIFY(browser.toPlainText().size() <= SafeTextBrowser::longestShown);
    QVERIFY(browser.toPlainText().startsWith(u"some words"_s));
}

void TestKit::staysFluidWithAnEndlessLine()
{
    SafeTextBrowser browser;
    browser.resize(300, 200);
    QVERIFY(!browser.showMarkdown(QString(2'000'000, u'x')));
    browser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&browser));
    QVERIFY(browser.toPlainText().size() <= SafeTextBrowser::longestShown + 100);
}

void TestKit::staysFluidWithDeepNesting_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("lists") << u"- "_s.repeated(10'000) + u"word"_s;
    QTest::newRow("quotes") << QString(10'000, u'>') + u" word"_s;
    QTest::newRow("indented lists") << [] {
        QString text;
        for (int depth = 0; depth < 400; ++depth)
            text += QString(2 * depth, u' ') + u"- word\n"_s;
        return text;
    }();
}

void TestKit::staysFluidWithDeepNesting()
{
    QFETCH(QString, markdown);
    SafeTextBrowser browser;
    browser.resize(300, 200);
    browser.showMarkdown(markdown);
    browser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&browser));
    QVERIFY(browser.toPlainText().contains(u"word"_s));
}

void TestKit::followsNoLink()
{
    SafeTextBrowser browser;
    browser.resize(300, 100);
    QVERIFY(browser.showMarkdown(u"[everything is here](file:///etc/hostname)"_s));
    browser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&browser));
    QSignalSpy told(&browser, &QTextBrowser::anchorClicked);
    QTextCursor within(browser.document());
    within.setPosition(5);
    const QPoint link = browser.cursorRect(within).center();
    QCOMPARE(browser.anchorAt(link), u"file:///etc/hostname"_s);
    QTest::mouseClick(browser.viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(told.size(), 1);
    QCOMPARE(browser.toPlainText(), u"everything is here"_s);
}

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
