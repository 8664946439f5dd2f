// What each has carried: weeks, nights at the helm, holidays, incidents lived, and the fair share of a team.
#include "app/domain/rota/fairness.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const PersonId ada{u"ada"_s};
const PersonId bob{u"bob"_s};
const PersonId cleo{u"cleo"_s};
const PersonId dora{u"dora"_s};

const WatchCalendar paris{QTimeZone("Europe/Paris")};

IsoWeek week(const char *text)
{
    return *IsoWeek::parse(QString::fromLatin1(text));
}

qint64 at(const char *text)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return QDateTime(local.date(), local.time(), paris.zone()).toMSecsSinceEpoch();
}

Person person(const PersonId &id, const char *team)
{
    Person made;
    made.id = id;
    made.name = id.value;
    made.team = TeamId{QString::fromLatin1(team)};
    return made;
}

} // namespace

class TestFairness : public QObject {
    Q_OBJECT

private slots:
    void init();
    void countsWeeksThatHaveBegun();
    void countsNightsOfWhoAnswers();
    void countsHolidays();
    void countsIncidentsLived_data();
    void countsIncidentsLived();
    void keepsToThePeriod();
    void countsWhatWasHeldBefore();
    void sharesByPeople();

private:
    WatchShare of(const PersonId &id) const
    {
        for (const WatchShare &share : watchShares(m_input)) {
            if (share.person == id)
                return share;
        }
        return {};
    }

    FairnessInput m_input{{}, {}, {}, {}, paris, {0, at("2100-01-01T00:00:00")}, at("2026-12-16T12:00:00")};
};

// W49 begins on 30 November; ada is senior from W50 on, bob arrives in W50, cleo in W51, dora in W52.
void TestFairness::init()
{
    m_input = {{}, {}, {}, {}, paris, {0, at("2100-01-01T00:00:00")}, at("2026-12-16T12:00:00")};
    m_input.facts.people = {person(ada, "red"), person(bob, "blue"), person(cleo, "red"), person(dora, "blue")};
    m_input.facts.captaincies = {{CaptaincyId{u"a"_s}, ada, week("2026-W49")},
        {CaptaincyId{u"b"_s}, bob, week("2026-W50")}, {CaptaincyId{u"c"_s}, cleo, week("2026-W51")},
        {CaptaincyId{u"d"_s}, dora, week("2026-W52")}};
}

void TestFairness::countsWeeksThatHaveBegun()
{
    QCOMPARE(of(ada).captaincies, 1);
    QCOMPARE(of(ada).weeks, 2);
    QCOMPARE(of(bob).weeks, 2);
    QCOMPARE(of(cleo).weeks, 1);
    QCOMPARE(of(dora).captaincies, 0);
    QCOMPARE(of(cleo).last, week("2026-W51"));
    QVERIFY(!of(cleo).next);
    QCOMPARE(of(dora).next, week("2026-W52"));
}

void TestFairness::countsNightsOfWhoAnswers()
{
    // From Tuesday 1 December at 3:00 to Monday 14 at 3:00.
    QCOMPARE(of(ada).nights, 14);
    QCOMPARE(of(bob).nights, 2);
    QCOMPARE(of(cleo).nights, 0);
    m_input.replacements = {
        {ReplacementId{u"r"_s}, ada, dora, at("2026-12-02T00:00:00"), at("2026-12-04T00:00:00"), {}}};
    m_input.passings = {{HelmPassingId{u"h"_s}, at("2026-12-12T09:00:00"), bob, {}}};
    QCOMPARE(of(ada).nights, 14 - 2 - 2);
    QCOMPARE(of(dora).nights, 2);
    QCOMPARE(of(dora).stoodInMs, 48 * 3'600'000);
    QCOMPARE(of(bob).nights, 4);
}

void TestFairness::countsHolidays()
{
    m_input.nowMs = at("2027-01-05T12:00:00");
    m_input.facts.days.closings = {{QDate(2026, 12, 24), u"bridge"_s}};
    QCOMPARE(of(cleo).holidays, 2); // the 24th and Christmas, in W52, when she is the senior captain
    QCOMPARE(of(dora).holidays, 1); // New Year's Day, in W53
    QCOMPARE(of(ada).holidays, 0);
}

void TestFairness::countsIncidentsLived_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until"); // empty: still open
    QTest::addColumn<bool>("dismissed");
    QTest::addColumn<QStringList>("lived");
    QTest::newRow("one week") << u"2026-12-08T10:00:00"_s << u"2026-12-08T11:00:00"_s << false
                              << QStringList{u"ada"_s, u"bob"_s};
    QTest::newRow("over a handover") << u"2026-12-14T08:50:00"_s << u"2026-12-14T09:10:00"_s << false
                                     << QStringList{u"ada"_s, u"bob"_s, u"cleo"_s};
    QTest::newRow("still open") << u"2026-12-01T10:00:00"_s << QString() << false
                                << QStringList{u"ada"_s, u"bob"_s, u"cleo"_s};
    QTest::newRow("in a while of standing in")
        << u"2026-12-02T22:00:00"_s << u"2026-12-02T23:00:00"_s << false << QStringList{u"dora"_s};
    QTest::newRow("none at all") << u"2026-12-08T10:00:00"_s << u"2026-12-08T11:00:00"_s << true << QStringList{};
}

void TestFairness::countsIncidentsLived()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(bool, dismissed);
    QFETCH(QStringList, lived);
    m_input.replacements = {
        {ReplacementId{u"r"_s}, ada, dora, at("2026-12-02T20:00:00"), at("2026-12-03T08:00:00"), {}}};
    Incident incident;
    incident.started = at(from.toLatin1().constData());
    if (!until.isEmpty())
        incident.restored = at(until.toLatin1().constData());
    if (dismissed)
        incident.state = IncidentState::Dismissed;
    m_input.incidents = {incident};
    QStringList names;
    for (const WatchShare &share : watchShares(m_input)) {
        if (share.incidents == 1)
            names.append(share.person.value);
    }
    if (QString::fromLatin1(QTest::currentDataTag()) == u"still open"_s)
        lived.append(u"dora"_s); // she stood in while it was
    QCOMPARE(names, lived);
}

void TestFairness::keepsToThePeriod()
{
    m_input.period.from = at("2026-12-06T00:00:00");
    QCOMPARE(of(ada).captaincies, 0);
    QCOMPARE(of(ada).weeks, 1);
    QCOMPARE(of(ada).nights, 9);
    QCOMPARE(of(ada).last, week("2026-W49"));
}

void TestFairness::countsWhatWasHeldBefore()
{
    m_input.facts.people[0].captainciesBefore = 4;
    QCOMPARE(of(ada).captaincies, 1);
    m_input.fromTheStart = true;
    QCOMPARE(of(ada).captaincies, 5);
}

void TestFairness::sharesByPeople()
{
    m_input.facts.people.append(person(PersonId{u"eve"_s}, "blue"));
    m_input.facts.people.append(person(PersonId{u"finn"_s}, "blue"));
    m_input.facts.people.last().optedOut = true;
    const QList<TeamShare> shares = teamShares(watchShares(m_input), m_input.facts.people,
        {{TeamId{u"red"_s}, u"Red"_s}, {TeamId{u"blue"_s}, u"Blue"_s}}, QDate(2026, 12, 16));
    QCOMPARE(shares[0].people, 2);
    QCOMPARE(shares[1].people, 3);
    QCOMPARE(shares[0].sum.captaincies, 2);
    QCOMPARE(shares[1].sum.captaincies, 1);
    QCOMPARE(shares[0].fairCaptaincies, 3 * 2 / 5.0);
    QCOMPARE(shares[1].sum.next, week("2026-W52"));
    QCOMPARE(shares[0].sum.last, week("2026-W51"));
}

QTEST_GUILESS_MAIN(TestFairness)
#include "tst_fairness.moc"
