// Which words are wrong in a line of Markdown, with the dictionaries that Debian installs.
#include "app/services/spelling.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestSpelling : public QObject {
    Q_OBJECT

private slots:
    void findsFaults_data();
    void findsFaults();
    void suggests();
    void learnsForGood();
    void leavesEveryWordAloneWithoutADictionary();
    void turnsToTheLastLanguage();

private:
    static bool load(Spelling &spelling, const QString &language)
    {
        spelling.setLanguage(language);
        return QTest::qWaitFor([&spelling] { return spelling.isReady() || spelling.isMissing(); }, 20'000)
            && spelling.isReady();
    }
    static QStringList wrong(const Spelling &spelling, const QString &line)
    {
        QStringList words;
        const QList<Spelling::Fault> faults = spelling.faults(line);
        for (const Spelling::Fault &fault : faults)
            words.append(line.mid(fault.start, fault.length));
        return words;
    }
    QTemporaryDir m_folder;
};

void TestSpelling::findsFaults_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const QString en = u"en"_s;
    const QString fr = u"fr"_s;
    QTest::newRow("right") << en << u"The service was restored."_s << QStringList();
    QTest::newRow("wrong") << en << u"The servise was **restord**."_s << QStringList{u"servise"_s, u"restord"_s};
    QTest::newRow("a contraction") << en << u"It didn’t and it didn't."_s << QStringList();
    QTest::newRow("code") << en << u"Run `systemclt restrat` now"_s << QStringList();
    QTest::newRow("an address") << en << u"See https://exmaple.org/qzx and [the runbook](qzx)."_s << QStringList();
    QTest::newRow("a reference") << en << u"With @nadja on #INC-42 and !qzxy"_s << QStringList();
    QTest::newRow("names") << en << u"HostDown in api_v2 on db-01.qzx, PostgreSQL and API"_s << QStringList();
    QTest::newRow("an initial") << en << u"Qzxw fell"_s << QStringList{u"Qzxw"_s};
    QTest::newRow("French") << fr << u"L’API était à l’arrêt, l'équipe l’a rétablie."_s << QStringList();
    QTest::newRow("wrong French") << fr << u"Le servise est rétabblie."_s << QStringList{u"servise"_s, u"rétabblie"_s};
    QTest::newRow("nothing") << en << QString() << QStringList();
    QTest::newRow("endless") << en << QString(5000, u'x') << QStringList();
}

void TestSpelling::findsFaults()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    Spelling spelling(m_folder.filePath(u"words"_s));
    QVERIFY(load(spelling, language));
    QTEST(wrong(spelling, line), "words");
}

void TestSpelling::suggests()
{
    Spelling spelling(m_folder.filePath(u"words"_s));
    QVERIFY(load(spelling, u"en"_s));
    QVERIFY(spelling.suggestions(u"servise"_s).contains(u"service"_s));
    QVERIFY(load(spelling, u"fr"_s));
    QVERIFY(spelling.suggestions(u"l’équippe"_s).contains(u"l’équipe"_s));
}

void TestSpelling::learnsForGood()
{
    const QString words = m_folder.filePath(u"learnt"_s);
    {
        Spelling spelling(words);
        QVERIFY(load(spelling, u"en"_s));
        QCOMPARE(wrong(spelling, u"The qzxwy lags"_s), QStringList{u"qzxwy"_s});
        QSignalSpy changed(&spelling, &Spelling::changed);
        QVERIFY(spelling.learn(u"Qzxwy"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(wrong(spelling, u"The qzxwy lags"_s), QStringList());
    }
    Spelling again(words);
    QVERIFY(load(again, u"fr"_s));
    QCOMPARE(wrong(again, u"Le qzxwy"_s), QStringList());
    Spelling nowhere(u"/proc/no such file"_s);
    QVERIFY(!nowhere.learn(u"x"_s));
}

void TestSpelling::leavesEveryWordAloneWithoutADictionary()
{
    Spelling spelling(m_folder.filePath(u"words"_s));
    QVERIFY(!load(spelling, u"qx"_s));
    QVERIFY(spelling.isMissing());
    QVERIFY(spelling.faults(u"qzxw"_s).isEmpty());
    QVERIFY(spelling.suggestions(u"qzxw"_s).isEmpty());
}

void TestSpelling::turnsToTheLastLanguage()
{
    Spelling spelling(m_folder.filePath(u"words"_s));
    spelling.setLanguage(u"fr"_s);
    QVERIFY(load(spelling, u"en"_s));
    QTest::qWait(300); // the other one arrives, and is not wanted
    QCOMPARE(wrong(spelling, u"The house"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
