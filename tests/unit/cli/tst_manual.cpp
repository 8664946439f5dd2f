// The built-in manual: both languages have the same chapters, every link and picture leads somewhere, every name of a
// button is one that the window has, every verb is named; and how it is searched and printed.
#include "app/domain/clock.h"
#include "app/domain/textmatch.h"
#include "app/services/manualshelf.h"
#include "tests/unit/cli/verbrunner.h"

#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDir source(QStringLiteral(QUARTERDECK_SOURCE_DIR));
const QStringList languages{u"en"_s, u"fr"_s};

QStringList namesOf(const qd::ManualShelf &shelf)
{
    QStringList names;
    for (const qd::ManualChapter &chapter : shelf.chapters())
        names.append(chapter.name);
    return names;
}

// Every text of the window, as the language says it, without the … and the colon of some.
QSet<QString> wordsOnScreen(const QString &language)
{
    QSet<QString> words;
    const auto plain = [](QString text) {
        text = text.section(u"%1"_s, 0, 0).trimmed();
        while (text.endsWith(u'…') || text.endsWith(u':') || text.endsWith(QChar(0x202F)))
            text.chop(1);
        return text;
    };
    QFile file(source.filePath(u"resources/translations/quarterdeck_fr.ts"_s));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        const bool wanted = xml.isStartElement()
            && (language == u"en"_s ? xml.name() == u"source"_s : xml.name() == u"translation"_s);
        if (wanted)
            words.insert(plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return words;
}

QStringList allOf(const QString &text, const QRegularExpression &pattern, int group)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(group));
    return found;
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private slots:
    void hasTheSameChapters();
    void leadsSomewhere_data() { eachLanguage(); }
    void leadsSomewhere();
    void namesWhatIsOnScreen_data() { eachLanguage(); }
    void namesWhatIsOnScreen();
    void namesEveryVerb_data() { eachLanguage(); }
    void namesEveryVerb();
    void namesEveryTaskUpFront_data() { eachLanguage(); }
    void namesEveryTaskUpFront();
    void staysSmall();
    void makesAnchors_data();
    void makesAnchors();
    void isFoundByWords_data();
    void isFoundByWords();
    void marksWords_data();
    void marksWords();
    void cutsExcerpts_data();
    void cutsExcerpts();
    void isPrinted();
    void saysWhatItHasNot();

private:
    static void eachLanguage();
};

void TestManual::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestManual::hasTheSameChapters()
{
    const qd::ManualShelf english(u"en"_s);
    const qd::ManualShelf french(u"fr"_s);
    QVERIFY(english.chapters().size() > 12);
    QCOMPARE(namesOf(english), namesOf(french));
    for (qsizetype i = 0; i < english.chapters().size(); ++i) {
        const qd::ManualChapter &one = english.chapters()[i];
        const qd::ManualChapter &other = french.chapters()[i];
        QVERIFY2(!one.title.isEmpty() && !other.title.isEmpty(), qPrintable(one.name));
        QVERIFY2(one.sections.size() == other.sections.size(), qPrintable(one.name));
        for (const qd::ManualChapter *chapter : {&one, &other}) {
            QSet<QString> anchors;
            for (const qd::ManualSection &section : chapter->sections) {
                QVERIFY2(!section.words.isEmpty(), qPrintable(section.title));
                anchors.insert(section.anchor);
            }
            QCOMPARE(anchors.size(), chapter->sections.size());
        }
    }
    // No file that no reader comes to.
    for (const QString &language : languages) {
        QStringList files = QDir(source.filePath(u"resources/manual/"_s + language)).entryList({u"*.md"_s}, QDir::Files);
        QStringList names = namesOf(english);
        names.replaceInStrings(QRegularExpression(u"$"_s), u".md"_s);
        names.sort();
        files.sort();
        QCOMPARE(files, names);
    }
}

void TestManual::leadsSomewhere()
{
    QFETCH(QString, language);
    const qd::ManualShelf shelf(language);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    int links = 0;
    QSet<QString> pictures;
    for (const qd::ManualChapter &chapter : shelf.chapters()) {
        for (const QString &address : allOf(chapter.markdown, link, 1)) {
            const QString place = chapter.name + u": "_s + address;
            ++links;
            if (address.endsWith(u".png"_s)) {
                QVERIFY2(address.startsWith(u"../pictures/%1/"_s.arg(language)), qPrintable(place));
                const QString file = source.filePath(u"resources/manual/"_s + address.mid(3));
                QVERIFY2(!QImage(file).isNull(), qPrintable(place));
                pictures.insert(QFileInfo(file).fileName());
                continue;
            }
            const QString name = address.section(u'#', 0, 0);
            const QString anchor = address.section(u'#', 1);
            QVERIFY2(name.endsWith(u".md"_s), qPrintable(place));
            const qd::ManualChapter *other = shelf.chapter(name.chopped(3));
            QVERIFY2(other, qPrintable(place));
            const bool leads = anchor.isEmpty()
                || std::any_of(other->sections.begin(), other->sections.end(),
                    [&anchor](const qd::ManualSection &section) { return section.anchor == anchor; });
            QVERIFY2(leads, qPrintable(place));
        }
    }
    QVERIFY(links > 50);
    const QStringList there =
        QDir(source.filePath(u"resources/manual/pictures/"_s + language)).entryList({u"*.png"_s}, QDir::Files);
    QCOMPARE(QSet<QString>(there.begin(), there.end()), pictures); // none that no chapter shows
}

// What is bold is the name of something on the screen: a manual that names another button misleads.
void TestManual::namesWhatIsOnScreen()
{
    QFETCH(QString, language);
    const QSet<QString> there = wordsOnScreen(language);
    QVERIFY(there.size() > 1000);
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    QStringList unknown;
    const qd::ManualShelf shelf(language);
    for (const qd::ManualChapter &chapter : shelf.chapters()) {
        for (QString name : allOf(chapter.markdown, bold, 1)) {
            while (name.endsWith(u'…') || name.endsWith(u':') || name.endsWith(QChar(0x202F)))
                name.chop(1);
            if (!name.endsWith(u'?') && !there.contains(name)) // a question is the manual's own
                unknown.append(chapter.name + u": "_s + name);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void TestManual::namesEveryVerb()
{
    QFETCH(QString, language);
    const qd::ManualShelf shelf(language);
    const qd::ManualChapter *commands = shelf.chapter(u"commands"_s);
    QVERIFY(commands);
    QStringList names{u"screens"_s};
    for (const qd::Verb &verb : qd::verbs())
        names.append(verb.name);
    for (const QString &name : names)
        QVERIFY2(commands->markdown.contains(u'`' + name + u'`'), qPrintable(name));
}

void TestManual::namesEveryTaskUpFront()
{
    QFETCH(QString, language);
    const qd::ManualShelf shelf(language);
    const QString &front = shelf.chapters().first().markdown;
    int tasks = 0;
    for (const qd::ManualChapter &chapter : shelf.chapters().mid(1)) {
        for (const qd::ManualSection &section : chapter.sections) {
            QVERIFY2(front.contains(u"[%1](%2.md#%3)"_s.arg(section.title, chapter.name, section.anchor)),
                qPrintable(section.title));
            ++tasks;
        }
    }
    QVERIFY(tasks > 60);
}

void TestManual::staysSmall()
{
    qint64 bytes = 0;
    QDirIterator it(source.filePath(u"resources/manual"_s), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        bytes += it.fileInfo().size();
    }
    QVERIFY2(bytes < 3 * 1024 * 1024, qPrintable(QString::number(bytes)));
}

void TestManual::makesAnchors_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << u"Silence an alert"_s << u"silence-an-alert"_s;
    QTest::newRow("accents stay") << u"Prévenir les autres"_s << u"prévenir-les-autres"_s;
    QTest::newRow("signs go") << u"Ce qui n’est pas : dit ?"_s << u"ce-qui-nest-pas--dit-"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestManual::makesAnchors()
{
    QFETCH(QString, heading);
    QTEST(qd::manualAnchor(heading), "anchor");
}

void TestManual::isFoundByWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first"); // chapter#anchor; empty: nothing is found
    QTest::newRow("a task") << u"en"_s << u"silence alert"_s << u"alerts#silence-an-alert"_s;
    QTest::newRow("in any order") << u"en"_s << u"alert silence"_s << u"alerts#silence-an-alert"_s;
    QTest::newRow("beginnings") << u"en"_s << u"rest back"_s << u"first"_s;
    QTest::newRow("without accents") << u"fr"_s << u"releve passer"_s << u"rota#passer-la-relève"_s;
    QTest::newRow("in capitals") << u"fr"_s << u"SAUVEGARDE FAIRE"_s << u"trouble#faire-une-sauvegarde"_s;
    QTest::newRow("a chapter") << u"fr"_s << u"lexique"_s << u"words#"_s;
    QTest::newRow("a word of the text alone") << u"en"_s << u"KWallet"_s << u"trouble#there-is-no-keyring"_s;
    QTest::newRow("not there") << u"en"_s << u"xylophone"_s << QString();
    QTest::newRow("signs alone") << u"en"_s << u" -- ?"_s << QString();
}

void TestManual::isFoundByWords()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const QList<qd::ManualHit> hits = qd::ManualShelf(language).search(typed);
    QCOMPARE(hits.isEmpty(), first.isEmpty());
    if (first == u"first"_s) {
        for (const qd::ManualHit &hit : hits)
            QVERIFY2(!hit.title.isEmpty() && !hit.within.isEmpty(), qPrintable(hit.chapter));
        return;
    }
    if (!hits.isEmpty())
        QCOMPARE(hits.first().chapter + u'#' + hits.first().anchor, first);
}

void TestManual::marksWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("a beginning") << u"Silenced, silent"_s << u"sil"_s << QStringList{u"Silenced"_s, u"silent"_s};
    QTest::newRow("accents") << u"la relève"_s << u"RELEVE"_s << QStringList{u"relève"_s};
    QTest::newRow("accents apart") << u"la rele\u0300ve"_s << u"relève"_s << QStringList{u"rele\u0300ve"_s};
    QTest::newRow("not within") << u"unsilenced"_s << u"silen"_s << QStringList{};
    QTest::newRow("nothing typed") << u"silence"_s << u" "_s << QStringList{};
    QTest::newRow("letters of two units") << u"a 🧭 b"_s << u"b"_s << QStringList{u"b"_s};
}

void TestManual::marksWords()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QStringList marked;
    for (const qd::TextSpan &span : qd::spansOf(text, qd::wordsTyped(typed)))
        marked.append(text.mid(span.from, span.length));
    QTEST(marked, "marked");
}

void TestManual::cutsExcerpts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("excerpt");
    const QString filler = u"lorem ipsum dolor sit amet "_s;
    QTest::newRow("short") << u"one\ntwo"_s << u"two"_s << u"one two"_s;
    QTest::newRow("in the middle") << filler.repeated(4) + u"the replica lags "_s + filler.repeated(4) << u"replica"_s
                                   << u"…ipsum dolor sit amet the replica lags lorem ipsum…"_s;
    QTest::newRow("not there") << filler.repeated(4) << u"replica"_s
                               << u"lorem ipsum dolor sit amet lorem ipsum dolor sit…"_s;
    QTest::newRow("one long word") << QString(200, u'x') << u"replica"_s << QString(50, u'x') + u"…"_s;
}

void TestManual::cutsExcerpts()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(qd::excerptOf(text, qd::wordsTyped(typed), 50), "excerpt");
}

void TestManual::isPrinted()
{
    QTemporaryDir folder;
    const qd::SystemClock clock;
    const Outcome list = runVerb({u"manual"_s}, folder.path(), clock);
    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains(u"alerts"_s));
    const Outcome chapter = runVerb({u"manual"_s, u"alerts"_s}, folder.path(), clock);
    QCOMPARE(chapter.code, 0);
    QVERIFY(chapter.out.contains(u"Silence an alert"_s));
    QVERIFY2(!chapter.out.contains(u".png"_s) && !chapter.out.contains(u".md"_s), qPrintable(chapter.out));
    for (const QString &line : chapter.out.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    const QJsonObject json = runVerb({u"manual"_s, u"alerts"_s, u"--json"_s}, folder.path(), clock).json();
    QCOMPARE(json[u"chapter"_s].toString(), u"alerts"_s);
    QCOMPARE(json[u"language"_s].toString(), u"en"_s);
    QCOMPARE(runVerb({u"manual"_s, u"--json"_s}, folder.path(), clock).json()[u"chapters"_s].toArray().size(),
        qd::ManualShelf(u"en"_s).chapters().size());
    QVERIFY(QDir(folder.path()).isEmpty()); // reading the manual makes no data
}

void TestManual::saysWhatItHasNot()
{
    QTemporaryDir folder;
    const qd::SystemClock clock;
    const Outcome none = runVerb({u"manual"_s, u"nowhere"_s}, folder.path(), clock);
    QCOMPARE(none.code, 2);
    QVERIFY2(none.err.contains(u"nowhere"_s) && none.err.contains(u"alerts"_s), qPrintable(none.err));
    QCOMPARE(runVerb({u"manual"_s, u"alerts"_s, u"works"_s}, folder.path(), clock).code, 2);
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
