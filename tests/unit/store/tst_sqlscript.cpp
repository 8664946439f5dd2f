// Migration files are cut into statements where SQLite would, not at every semicolon.
#include "app/store/sqlscript.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestSqlScript : public QObject {
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::addRow("nothing") << u"  \n ; ;; "_s << QStringList();
        QTest::addRow("two") << u"A 1; B 2;"_s << QStringList{u"A 1"_s, u"B 2"_s};
        QTest::addRow("no last semicolon") << u"A;\nB"_s << QStringList{u"A"_s, u"B"_s};
        QTest::addRow("in a text") << u"A ';''; x'; B"_s << QStringList{u"A ';''; x'"_s, u"B"_s};
        QTest::addRow("in a name") << u"A \"x;y\"; B [p;q]; C `r;s`"_s
                                   << QStringList{u"A \"x;y\""_s, u"B [p;q]"_s, u"C `r;s`"_s};
        QTest::addRow("in comments") << u"-- one; two\nA; /* three; */ B -- four"_s << QStringList{u"A"_s, u"B"_s};
        QTest::addRow("no comment in a text") << u"A '--'; B '/*'"_s << QStringList{u"A '--'"_s, u"B '/*'"_s};
        QTest::addRow("a trigger")
            << u"CREATE TRIGGER t BEFORE UPDATE ON x BEGIN SELECT 1; SELECT CASE WHEN a THEN 1 ELSE 2 END; END; B"_s
            << QStringList{
                   u"CREATE TRIGGER t BEFORE UPDATE ON x BEGIN SELECT 1; SELECT CASE WHEN a THEN 1 ELSE 2 END; END"_s,
                   u"B"_s};
        QTest::addRow("begin is only a trigger's")
            << u"BEGIN; A; END; B"_s << QStringList{u"BEGIN"_s, u"A"_s, u"END"_s, u"B"_s};
        QTest::addRow("an unclosed text") << u"A 'x; y"_s << QStringList{u"A 'x; y"_s};
    }

    void splits()
    {
        QFETCH(QString, script);
        QTEST(sqlStatements(script), "statements");
    }
};

QTEST_GUILESS_MAIN(TestSqlScript)
#include "tst_sqlscript.moc"
