// Words and parts of a text.
#include "app/domain/textlength.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestTextLength : public QObject {
    Q_OBJECT

private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("parts");
        QTest::newRow("nothing") << QString() << 0 << 0;
        QTest::newRow("blanks") << u" \n\n \t"_s << 0 << 0;
        QTest::newRow("a paragraph") << u"It was calm."_s << 3 << 1;
        QTest::newRow("two") << u"\n\nIt was\ncalm.\n \nThen not.\n"_s << 5 << 2;
        QTest::newRow("marks are no words") << u"- **a** – b\n---"_s << 2 << 1;
        QTest::newRow("under headings") << u"# A\n\nx\n\ny\n\n## B\nz"_s << 5 << 2;
        QTest::newRow("a sign within") << u"INC-1 #2"_s << 2 << 1;
    }
    void counts()
    {
        QFETCH(QString, text);
        const TextLength length = lengthOf(text);
        QTEST(length.words, "words");
        QTEST(length.parts, "parts");
    }
};

QTEST_GUILESS_MAIN(TestTextLength)
#include "tst_textlength.moc"
