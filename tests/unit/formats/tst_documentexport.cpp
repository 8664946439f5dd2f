// Markdown on paper and in word processors: pages, numbers, pictures inside, and what must not get in.
#include "app/formats/documentexport.h"

#include <QBuffer>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestDocumentExport : public QObject {
    Q_OBJECT

private slots:
    void numbersPages();
    void makesABook();
    void putsPicturesInside_data();
    void putsPicturesInside();
    void keepsWhatMarksSay_data();
    void keepsWhatMarksSay();
    void staysUpright_data();
    void staysUpright();
    void writesAPost();
    void handsOnHarmlessMarkdown_data();
    void handsOnHarmlessMarkdown();
    void saysWhenItWasPublished_data();
    void saysWhenItWasPublished();

private:
    static ExportText text(const QString &markdown)
    {
        ExportText made;
        made.title = u"Logbook of 2026-W47"_s;
        made.markdown = markdown;
        made.language = u"en"_s;
        return made;
    }
    static int pagesOf(const QByteArray &pdf) { return int(pdf.count("/Type /Page\n")); }
    // What a reader of PDF finds in it; nothing where none is installed.
    std::optional<QString> wordsOf(const QByteArray &pdf)
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            return std::nullopt;
        QFile file(m_folder.filePath(u"x.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) < 0)
            return std::nullopt;
        file.close();
        QProcess reader;
        reader.start(program, {u"-layout"_s, file.fileName(), u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    // content.xml of an ODT, as the unzip program reads it; nothing where there is none.
    std::optional<QString> contentOf(const QByteArray &odt)
    {
        const QString program = QStandardPaths::findExecutable(u"unzip"_s);
        QFile file(m_folder.filePath(u"x.odt"_s));
        if (program.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(odt) < 0)
            return std::nullopt;
        file.close();
        QProcess reader;
        reader.start(program, {u"-p"_s, file.fileName(), u"content.xml"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    // Readers differ in what is a blank between two figures.
    static QString without(QString words) { return words.remove(u' '); }
    QTemporaryDir m_folder;
};

void TestDocumentExport::numbersPages()
{
    const auto one = toPdfFile(text(u"Words."_s));
    QVERIFY(one);
    QCOMPARE(pagesOf(*one), 1);
    const auto many = toPdfFile(text(u"A paragraph of some words that fills a line of the page.\n\n"_s.repeated(120)));
    QVERIFY(many);
    const int pages = pagesOf(*many);
    QVERIFY(pages >= 3);
    if (const auto words = wordsOf(*many)) {
        for (int page = 1; page <= pages; ++page)
            QVERIFY2(without(*words).contains(u"%1/%2"_s.arg(page).arg(pages)), qPrintable(words->right(500)));
        QCOMPARE(words->count(u"Logbook of 2026-W47"_s), pages); // the title, then a line at each head
    }
}

void TestDocumentExport::makesABook()
{
    QList<ExportText> chapters;
    for (int week = 1; week <= 40; ++week) {
        ExportText chapter = text(u"## Works\n\nWords of week %1."_s.arg(week));
        chapter.title = u"Logbook of 2026-W%1"_s.arg(week, 2, 10, QChar(u'0'));
        chapters.append(chapter);
    }
    const auto book = toPdfBook(u"Logbook of the year 2026"_s, chapters);
    QVERIFY(book);
    QCOMPARE(pagesOf(*book), 1 + 2 + 40); // title, contents, a page a week
    if (const auto words = wordsOf(*book)) {
        static const QRegularExpression line(u"2026-W40\\s+43\\b"_s);
        QVERIFY2(line.match(*words).hasMatch(), qPrintable(words->left(3000)));
        QVERIFY(without(*words).contains(u"43/43"_s));
    }
}

void TestDocumentExport::putsPicturesInside_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isInside");
    QTest::newRow("attached") << u"attachment:1"_s << true;
    QTest::newRow("remote") << u"https://example.org/x.png"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false;
}

void TestDocumentExport::putsPicturesInside()
{
    QFETCH(QString, url);
    QFETCH(bool, isInside);
    QImage picture(1500, 300, QImage::Format_RGB32);
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            picture.setPixel(x, y, QRgb(x * 2654435761u ^ quint32(y) * 40503u)); // nothing that packs well
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    ExportText shown = text(u"![the chart](%1)"_s.arg(url));
    shown.picture = [&png](const QString &asked) { return asked == u"attachment:1"_s ? png : QByteArray(); };
    const auto pdf = toPdfFile(shown);
    const auto odt = toOdtFile(shown);
    QVERIFY(pdf && odt);
    QCOMPARE(pagesOf(*pdf), 1);
    QCOMPARE(pdf->size() > 200'000, isInside);
    QCOMPARE(odt->size() > 200'000, isInside);
    QVERIFY(odt->startsWith("PK"));
    QCOMPARE(odt->contains("Pictures/"), isInside);
    if (const auto words = wordsOf(*pdf))
        QCOMPARE(words->contains(u"the chart"_s), !isInside);
}

void TestDocumentExport::keepsWhatMarksSay_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("shown"); // in the words of the page
    QTest::addColumn<QString>("style"); // in the ODT
    QTest::newRow("a task that is done") << u"- [x] one\n- [ ] two"_s << u"☑ one"_s << QString();
    QTest::newRow("an open task") << u"- [x] one\n- [ ] two"_s << u"☐ two"_s << QString();
    QTest::newRow("struck through") << u"a ~~gone~~ word"_s << u"a gone word"_s << u"line-through"_s;
    QTest::newRow("raw HTML in a line") << u"one <b>two</b> three"_s << u"one two three"_s << QString();
    QTest::newRow("raw HTML between blanks") << u"one <br/> two"_s << u"two"_s << QString();
    QTest::newRow("raw HTML in a cell") << u"|a|\n|-|\n|one<br>two|"_s << u"one two"_s << QString();
    QTest::newRow("a link that is refused") << u"[the note](file:///etc 'why')"_s << u"the note"_s << QString();
}

void TestDocumentExport::keepsWhatMarksSay()
{
    QFETCH(QString, markdown);
    QFETCH(QString, shown);
    QFETCH(QString, style);
    if (const auto words = wordsOf(*toPdfFile(text(markdown))))
        QVERIFY2(words->simplified().contains(shown), qPrintable(*words));
    if (const auto content = contentOf(*toOdtFile(text(markdown))))
        QVERIFY2(content->contains(style), qPrintable(*content));
    const QString html = QString::fromUtf8(toHtmlFile(text(markdown)));
    QVERIFY2(!html.contains(u"<!-- "_s) && !html.contains(u"href=\"\""_s), qPrintable(html));
}

void TestDocumentExport::staysUpright_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("nested lists") << u"- "_s.repeated(10'000) + u"word"_s;
    QTest::newRow("nested quotes") << QString(10'000, u'>') + u"word"_s;
    QTest::newRow("a script") << u"<script>alert(1)</script>\n\nword"_s;
    QTest::newRow("a long word") << QString(100'000, u'x') + u" word"_s;
    QTest::newRow("a table") << u"|a|b|\n|-|-|\n|1|word|"_s;
    QTest::newRow("nothing") << QString();
}

void TestDocumentExport::staysUpright()
{
    QFETCH(QString, markdown);
    const auto pdf = toPdfFile(text(markdown));
    QVERIFY(pdf);
    QVERIFY(toOdtFile(text(markdown)));
    const auto words = wordsOf(*pdf);
    if (words) {
        QVERIFY2(!words->contains(u"alert"_s), "a script is no text");
        QCOMPARE(words->contains(u"word"_s), markdown.contains(u"word"_s));
    }
}

void TestDocumentExport::writesAPost()
{
    ExportText post = text(u"[INC-1](quarterdeck:incident/1) and [x](https://example.org)"_s);
    post.title = u"A \"week\": one\ntwo \\ three"_s;
    post.post = {QDate(2026, 11, 22), u"2026-W47"_s, {u"Inès \"the\" O'Roche"_s}, {u"logbook"_s}, true};
    QCOMPARE(QString::fromUtf8(toPostFile(post)),
        u"---\ntitle: \"A \\\"week\\\": one two \\\\ three\"\ndate: 2026-11-22\nweek: \"2026-W47\"\n"
        "authors: [\"Inès \\\"the\\\" O'Roche\"]\ntags: [\"logbook\"]\nlang: \"en\"\ndraft: true\n---\n\n"
        "INC-1 and [x](https://example.org)\n"_s);
}

void TestDocumentExport::handsOnHarmlessMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("handedOn"); // empty: the same
    QTest::newRow("plain") << u"1 < 2 & *a* ![x](2026-W47-1.png)"_s << QString();
    QTest::newRow("an address in angles")
        << u"<https://example.org> <b>x</b>"_s << u"<https://example.org> \\<b>x\\</b>"_s;
    QTest::newRow("a line break") << u"|a|\n|-|\n|one<br>two|"_s << QString();
    QTest::newRow("code") << u"`<script>`\n\n```\n<script>\n```\n\n    <script>"_s << QString();
    QTest::newRow("code beside a script")
        << u"`<b>` and <b>, ``a`<i>``\n\n    <script>"_s << u"`<b>` and \\<b>, ``a`<i>``\n\n    <script>"_s;
    QTest::newRow("a script") << u"a <script>alert(1)</script>"_s << u"a \\<script>alert(1)\\</script>"_s;
    QTest::newRow("a frame") << u"<iframe src=\"https://example.org\">\n</iframe>"_s
                             << u"\\<iframe src=\"https://example.org\">\n\\</iframe>"_s;
    QTest::newRow("over two lines") << u"a <img\nsrc=x onerror=alert(1)>"_s << u"a \\<img\nsrc=x onerror=alert(1)>"_s;
    QTest::newRow("in a deep list") << u"- a\n    - <b>x</b>"_s << u"- a\n    - \\<b>x\\</b>"_s;
    QTest::newRow("escaped already") << u"\\<b> and <i>"_s << u"\\<b> and \\<i>"_s;
    QTest::newRow("a remote picture") << u"![x](https://example.org/x.png)"_s << u"[x](https://example.org/x.png)"_s;
    QTest::newRow("without a scheme") << u"![x](//example.org/x.png)"_s << u"[x](//example.org/x.png)"_s;
    QTest::newRow("by a reference") << u"![x][1]\n\n[1]: https://example.org/x.png"_s
                                    << u"[x][1]\n\n[1]: https://example.org/x.png"_s;
    QTest::newRow("code that is none") << u"` <b> `` <i>`"_s << QString();
    const QString endless = u"` `` "_s.repeated(50'000);
    QTest::newRow("an endless line") << endless + u"<b>"_s << endless + u"&lt;b>"_s;
    QTest::newRow("code over two lines") << u"`a\n<b>x</b>` <u>"_s << u"`a\n\\<b>x\\</b>` \\<u>"_s;
}

void TestDocumentExport::handsOnHarmlessMarkdown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, handedOn);
    const QString expected = (handedOn.isEmpty() ? markdown : handedOn) + u'\n';
    QCOMPARE(QString::fromUtf8(toMarkdownFile(text(markdown))).section(u"\n\n"_s, 1), expected);
    QCOMPARE(QString::fromUtf8(toPostFile(text(markdown))).section(u"---\n\n"_s, 1), expected);
}

void TestDocumentExport::saysWhenItWasPublished_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("Markdown") << ExportFormat::Markdown;
    QTest::newRow("HTML") << ExportFormat::Html;
    QTest::newRow("post") << ExportFormat::Post;
}

void TestDocumentExport::saysWhenItWasPublished()
{
    QFETCH(ExportFormat, format);
    ExportText shown = text(u"Words."_s);
    QVERIFY(!toFile(shown, format)->contains("corrected"));
    shown.note = u"Published <b>, corrected."_s;
    const QByteArray bytes = toFile(shown, format).value();
    QVERIFY(bytes.contains("corrected."));
    QCOMPARE(bytes.contains("&lt;b&gt;"), format == ExportFormat::Html);
}

QTEST_MAIN(TestDocumentExport)
#include "tst_documentexport.moc"
