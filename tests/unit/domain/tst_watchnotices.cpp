// Whose watches to come have changed.
#include "app/domain/rota/watchnotices.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const IsoWeek w48 = *IsoWeek::parse(u"2026-W48");

// "48 ada 49 bob" as captaincies of these weeks of 2026.
QList<ToldCaptaincy> plan(const QString &text)
{
    QList<ToldCaptaincy> all;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        all.append({w48.plus(words[i].toInt() - 48), PersonId{words[i + 1]}});
    return all;
}

} // namespace

class TestWatchNotices : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void takesWhatIsToCome();
};

void TestWatchNotices::tells_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("notices"); // "ada +49 -50"
    QTest::newRow("nothing") << u"49 ada 50 bob"_s << u"49 ada 50 bob"_s << QString();
    QTest::newRow("moved") << u"49 ada"_s << u"51 ada"_s << u"ada +51 -49"_s;
    QTest::newRow("swapped") << u"49 ada 50 bob"_s << u"49 bob 50 ada"_s << u"ada +50 -49, bob +49 -50"_s;
    QTest::newRow("planned") << u"49 ada"_s << u"49 ada 50 bob 51 cid"_s << u"bob +50, cid +51"_s;
    QTest::newRow("given up") << u"49 ada 50 bob"_s << u"50 bob"_s << u"ada -49"_s;
    QTest::newRow("past") << u"46 ada"_s << u"47 bob"_s << QString();
    QTest::newRow("the first week that changes comes first") << u"52 ada"_s << u"50 bob"_s << u"bob +50, ada -52"_s;
}

void TestWatchNotices::tells()
{
    QFETCH(QString, told);
    QFETCH(QString, now);
    QFETCH(QString, notices);
    QStringList lines;
    for (const WatchNotice &notice : watchNotices(plan(told), plan(now), w48)) {
        QStringList words{notice.person.value};
        for (const IsoWeek week : notice.gained)
            words.append(u"+%1"_s.arg(week.number()));
        for (const IsoWeek week : notice.lost)
            words.append(u"-%1"_s.arg(week.number()));
        lines.append(words.join(u' '));
    }
    QCOMPARE(lines.join(u", "_s), notices);
}

void TestWatchNotices::takesWhatIsToCome()
{
    const QList<Captaincy> captaincies{{CaptaincyId{u"c"_s}, PersonId{u"cid"_s}, w48.plus(2), false},
        {CaptaincyId{u"a"_s}, PersonId{u"ada"_s}, w48.plus(-1), false},
        {CaptaincyId{u"b"_s}, PersonId{u"bob"_s}, w48, true}};
    QCOMPARE(captainciesToTell(captaincies, w48), plan(u"48 bob 50 cid"_s));
}

QTEST_GUILESS_MAIN(TestWatchNotices)
#include "tst_watchnotices.moc"
