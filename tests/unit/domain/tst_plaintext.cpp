// Text from outside: nothing in it steers what shows it, and it does not grow without end.
#include "app/domain/plaintext.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject {
    Q_OBJECT

private slots:
    void makesHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << u"CPU 93 % on db-1, été"_s << u"CPU 93 % on db-1, été"_s;
        QTest::newRow("markup stays words") << u"<b>x</b> & y"_s << u"<b>x</b> & y"_s;
        QTest::newRow("breaks") << u"a\r\nb\rc\nd\u2028e"_s << u"a\nb\nc\nd\ne"_s;
        QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u'b') << u"a\u2400b"_s;
        QTest::newRow("an escape sequence") << u"\u001b]0;title\u0007"_s << u"\u241b]0;title\u2407"_s;
        QTest::newRow("delete") << QString(QChar(0x7f)) << u"\u2421"_s;
        QTest::newRow("C1") << QString(QChar(0x9b)) << u"\ufffd"_s;
        QTest::newRow("right to left override") << u"exe.\u202egnp"_s << u"exe.\ufffdgnp"_s;
        QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\ufffda\ufffd"_s;
        QTest::newRow("no width") << u"ad\u200bmin\ufeff"_s << u"admin"_s;
        QTest::newRow("right-to-left words stay") << u"שלום"_s << u"שלום"_s;
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83d) + u'b') << u"a\ufffdb"_s;
        QTest::newRow("a whole pair") << u"a😀b"_s << u"a😀b"_s;
        QTest::newRow("a family") << u"👩‍👧"_s << u"👩‍👧"_s;
        QTest::newRow("a pile of accents")
            << QString(u"e"_s + u"\u0301"_s.repeated(1000) + u'x') << QString(u"e"_s + u"\u0301"_s.repeated(4) + u'x');
    }
    void makesHarmless()
    {
        QFETCH(QString, text);
        QTEST(harmless(text, 1000), "expected");
    }

    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fits") << u"12345"_s << 5 << u"12345"_s;
        QTest::newRow("one too many") << u"123456"_s << 5 << u"1234…"_s;
        QTest::newRow("not through a pair") << u"123😀5"_s << 5 << u"123…"_s;
        QTest::newRow("not before an accent") << u"123e\u03016"_s << 5 << u"123…"_s;
        QTest::newRow("empty") << u""_s << 5 << u""_s;
    }
    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(int, longest);
        const QString cut = harmless(text, longest);
        QTEST(cut, "expected");
        QVERIFY(cut.size() <= longest);
    }

    void takesOneLine() { QCOMPARE(harmlessLine(u"a\r\nb\nc"_s, 100), u"a b c"_s); }

    void takesNoLongerForALongText()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(harmless(QString(10'000'000, u'x'), 600).size(), 600);
        QVERIFY(timer.elapsed() < 50);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
