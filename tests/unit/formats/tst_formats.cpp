// CSV as spreadsheets write it, and Markdown as other people read it.
#include "app/formats/csv.h"
#include "app/formats/documentexport.h"
#include "app/formats/markdownexport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void readsCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows"); // line:field|field;…
        QTest::addRow("plain") << QByteArray("name,team\nA,B\n") << u"2:A|B"_s;
        QTest::addRow("no last newline, CRLF, mark")
            << QByteArray("\xEF\xBB\xBFname;team\r\nA;B\r\nC;D") << u"2:A|B;3:C|D"_s;
        QTest::addRow("tabs") << QByteArray("name\tteam\nA, B\tC") << u"2:A, B|C"_s;
        QTest::addRow("quotes") << QByteArray("name,team\n\"A, \"\"B\"\"\",\"C\nD\"\nE,F")
                                << u"2:A, \"B\"|C\nD;4:E|F"_s;
        QTest::addRow("blank lines") << QByteArray("name,team\n\nA,B\n\n\n") << u"3:A|B"_s;
        QTest::addRow("blanks around quotes") << QByteArray("name;team\r\n \"A;B\" ;\"C\"\r\n") << u"2:A;B|C"_s;
        QTest::addRow("too few fields") << QByteArray("name,team\nA") << u"2:A"_s;
        QTest::addRow("accents") << QByteArray("name,team\nÉlise,Évaluation") << u"2:Élise|Évaluation"_s;
    }

    void readsCsv()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readCsv(bytes);
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{u"name"_s, u"team"_s}));
        QStringList rows;
        for (const CsvRow &row : table->rows)
            rows.append(u"%1:%2"_s.arg(row.line).arg(row.fields.join(u'|')));
        QTEST(rows.join(u';'), "rows");
    }

    void refusesCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("only blanks") << QByteArray(" \n\n");
        QTest::addRow("an open quote") << QByteArray("name,team\n\"A,B\n");
        QTest::addRow("a quote inside") << QByteArray("name,team\nA \"B\",C\n");
        QTest::addRow("words after a quote") << QByteArray("name,team\n\"A\" B,C\n");
        QTest::addRow("Windows-1252") << QByteArray("name,team\n\xC9lise,B\n");
        QTest::addRow("UTF-16") << QByteArray("\xFF\xFEn\0a\0", 6);
        QTest::addRow("a NUL") << QByteArray("name,team\nA\0,B\n", 15);
        QTest::addRow("too large") << QByteArray(11 * 1024 * 1024, 'a');
    }

    void refusesCsv()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readCsv(bytes));
    }

    void writesWhatItReads()
    {
        const QList<QStringList> lines{{u"name"_s, u"team"_s}, {u"A, \"B\""_s, u"C\nD"_s}, {u"=1+1"_s, u"@SUM"_s}};
        const QByteArray csv = writeCsv(lines);
        const auto table = readCsv(csv);
        QVERIFY(table);
        QCOMPARE(table->rows[0].fields, lines[1]);
        QCOMPARE(table->rows[1].fields, (QStringList{u"'=1+1"_s, u"'@SUM"_s})); // no spreadsheet runs it
    }

    void leavesOutWhatCouldHarm_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("harm");
        QTest::addRow("a script") << u"<script>alert(1)</script>"_s << u"<script"_s;
        QTest::addRow("an inline tag") << u"a <b onclick=x>b</b>"_s << u"onclick"_s;
        QTest::addRow("a script link") << u"[a](javascript:alert(1))"_s << u"javascript:"_s;
        QTest::addRow("a file link") << u"[a](file:///etc/passwd)"_s << u"file:"_s;
        QTest::addRow("a data link") << u"[a](data:text/html,x)"_s << u"data:"_s;
        QTest::addRow("a picture") << u"![words](http://tracker/x.png)"_s << u"<img"_s;
        QTest::addRow("a picture of a file") << u"![words](/etc/passwd)"_s << u"/etc/passwd"_s;
    }

    void leavesOutWhatCouldHarm()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, harm);
        const QString html = QString::fromUtf8(toHtmlFile({u"T"_s, markdown, u"en"_s}));
        QVERIFY2(!html.contains(harm), qPrintable(html));
    }

    void writesHtmlThatStandsAlone()
    {
        const QString html =
            QString::fromUtf8(toHtmlFile({u"W47 <b>"_s, u"## Works %1\n\n- *a* [l](https://x.org)\n"_s, u"fr"_s}));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(html.contains(u"<html lang=\"fr\">"_s));
        QVERIFY(html.contains(u"<h1>W47 &lt;b&gt;</h1>"_s));
        QVERIFY(html.contains(u"<h2>Works %1</h2>"_s));
        QVERIFY(html.contains(u"<em>a</em> <a href=\"https://x.org\">l</a>"_s));
    }

    void writesPdf()
    {
        const auto pdf = toPdfFile({u"W47"_s, u"## Works\n\nWords"_s, u"en"_s});
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QVERIFY(pdf->size() > 1000);
    }

    void neverWritesOverAFileUnasked()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.md"_s);
        QVERIFY(writeFile(path, "one", false));
        QCOMPARE(writeFile(path, "two", false).error().kind, Error::Kind::Conflict);
        QVERIFY(writeFile(path, "three", true));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("three"));
        QVERIFY(!writeFile(u"/no/such/folder/x"_s, "x", false));
    }
};

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
