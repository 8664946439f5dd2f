// What three clocks tell between two looks.
#include "app/domain/timeleap.h"

#include <QtTest>

using namespace qd;

namespace {
constexpr qint64 now = 1'795'006'320'000;
}

class TestTimeLeap : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void saysWhatWasNotSeen();
};

void TestTimeLeap::tells_data()
{
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<qint64>("awake");
    QTest::addColumn<qint64>("sinceBoot");
    QTest::addColumn<int>("kind"); // -1: nothing
    QTest::newRow("a second") << 1'000ll << 1'000ll << 1'000ll << -1;
    QTest::newRow("a slow second") << 4'000ll << 4'000ll << 4'000ll << -1;
    QTest::newRow("NTP") << 1'900ll << 1'000ll << 1'000ll << -1;
    QTest::newRow("slept") << 1'800'000ll << 1'000ll << 1'800'000ll << int(TimeLeap::Kind::Slept);
    QTest::newRow("held up") << 20'000ll << 20'000ll << 20'000ll << int(TimeLeap::Kind::HeldUp);
    QTest::newRow("set forward") << 3'601'000ll << 1'000ll << 1'000ll << int(TimeLeap::Kind::SetForward);
    QTest::newRow("set back") << -3'599'000ll << 1'000ll << 1'000ll << int(TimeLeap::Kind::SetBack);
    QTest::newRow("slept, and set back") << -10'000ll << 1'000ll << 60'000ll << int(TimeLeap::Kind::SetBack);
}

void TestTimeLeap::tells()
{
    QFETCH(qint64, wall);
    QFETCH(qint64, awake);
    QFETCH(qint64, sinceBoot);
    QFETCH(int, kind);
    const auto leap = leapBetween({now, 50'000, 90'000}, {now + wall, 50'000 + awake, 90'000 + sinceBoot});
    QCOMPARE(leap ? int(leap->kind) : -1, kind);
}

void TestTimeLeap::saysWhatWasNotSeen()
{
    const auto leap = leapBetween({now, 0, 0}, {now + 600'000, 1'000, 600'000});
    QVERIFY(leap && leap->unseen == (TimeRange{now, now + 600'000}));
    QCOMPARE(leap->byMs, 0);
}

QTEST_GUILESS_MAIN(TestTimeLeap)
#include "tst_timeleap.moc"
