// Queries of a help desk: their words, and what they refuse.
#include "app/domain/outreach/ticketquery.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestTicketQuery : public QObject {
    Q_OBJECT

private slots:
    void asksForATag_data();
    void asksForATag();
    void asksForDays_data();
    void asksForDays();
    void findsAWord_data();
    void findsAWord();
};

void TestTicketQuery::asksForATag_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("query"); // empty: refused
    QTest::addRow("an incident's") << u"inc-42"_s << u"tag:'inc-42'"_s;
    QTest::addRow("French, with a space") << u"panne générale"_s << u"tag:'panne générale'"_s;
    QTest::addRow("as long as may be") << QString(504, u'x') << u"tag:'"_s + QString(504, u'x') + u'\'';
    QTest::addRow("longer") << QString(505, u'x') << QString();
    for (const QString &bad : {u""_s, u"  "_s, u"it's"_s, u"a\"b"_s, u"a\\"_s, u"a\nb"_s, u"x' OR status:'2"_s})
        QTest::addRow("refused: %s", qPrintable(bad)) << bad << QString();
}

void TestTicketQuery::asksForATag()
{
    QFETCH(QString, tag);
    const auto query = ticketsTagged(tag);
    QTEST(query.value_or(QString()), "query");
    if (!query)
        QCOMPARE(int(query.error().kind), int(Error::Kind::Invalid));
}

void TestTicketQuery::asksForDays_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("query");
    const QDate day(2026, 11, 18);
    const QString days = u"created_at:>'2026-11-18' AND created_at:<'2026-11-20'"_s;
    QTest::addRow("all") << day << day.addDays(2) << QString() << 0 << days;
    QTest::addRow("one day") << day << day << QString() << 0
                             << u"created_at:>'2026-11-18' AND created_at:<'2026-11-18'"_s;
    QTest::addRow("of a crew") << day << day.addDays(2) << u"Incident"_s << 7
                               << days + u" AND tag:'prod' AND type:'Incident' AND group_id:7"_s;
    QTest::addRow("backwards") << day << day.addDays(-1) << QString() << 0 << QString();
    QTest::addRow("no day") << QDate() << day << QString() << 0 << QString();
    QTest::addRow("a quote") << day << day << u"l'incident"_s << 0 << QString();
}

void TestTicketQuery::asksForDays()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, type);
    QFETCH(int, group);
    TicketFilter filter;
    filter.type = type;
    if (group > 0)
        filter.group = group, filter.tag = u"prod"_s;
    QTEST(ticketsCreated(first, last, filter).value_or(QString()), "query");
}

void TestTicketQuery::findsAWord_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    QTest::addRow("alone") << u"INC-4"_s << u"inc-4"_s << true;
    QTest::addRow("between signs") << u"Re: [INC-4] login"_s << u"INC-4"_s << true;
    QTest::addRow("a part of another") << u"INC-42 is back"_s << u"INC-4"_s << false;
    QTest::addRow("after a letter") << u"relogin"_s << u"login"_s << false;
    QTest::addRow("before an accent") << u"paniné"_s << u"panin"_s << false;
    QTest::addRow("French") << u"PANNE GÉNÉRALE"_s << u"générale"_s << true;
    QTest::addRow("signs are no pattern") << u"abc"_s << u"a.c"_s << false;
    QTest::addRow("no word") << u"abc"_s << u" "_s << false;
}

void TestTicketQuery::findsAWord()
{
    QFETCH(QString, subject);
    QFETCH(QString, word);
    QTEST(hasWord(subject, word), "found");
}

QTEST_GUILESS_MAIN(TestTicketQuery)
#include "tst_ticketquery.moc"
