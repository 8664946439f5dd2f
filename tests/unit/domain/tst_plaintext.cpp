// Text from outside, on one line.
#include "app/domain/plaintext.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject {
    Q_OBJECT

private slots:
    void showsOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addRow("as it is") << u"disk “/” is full"_s << u"disk “/” is full"_s;
        QTest::addRow("lines and tabs") << u"\ta\r\n b\u2028c "_s << u"a b c"_s;
        QTest::addRow("markup stays text") << u"<b>a</b>&amp;"_s << u"<b>a</b>&amp;"_s;
        QTest::addRow("control characters") << u"a\x1b[31mb\x07\x7f"_s + QChar(u'\0') + u"c"_s << u"a[31mbc"_s;
        QTest::addRow("turned round") << u"a\u202egnp.exe\u202c\u2066b\u2069"_s << u"agnp.exeb"_s;
        QTest::addRow("written from right to left") << u"القرص ممتلئ"_s << u"القرص ممتلئ"_s;
        QTest::addRow("too long") << QString(65536, u'x') << QString(199, u'x') + u'…';
        QTest::addRow("no half of a character") << QString(198, u'x') + u"🤘🤘"_s << QString(198, u'x') + u'…';
    }

    void showsOneLine()
    {
        QFETCH(QString, text);
        QTEST(plainLine(text), "line");
    }
};

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
