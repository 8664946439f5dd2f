// The planner keeps every hard rule, whatever it is given; the crew of a week is who began the week before, and now.
#include "app/domain/rotaplanner.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const IsoWeek week1 = *IsoWeek::parse(u"2026-W50");

Person person(const QString &name, const QString &team)
{
    Person made;
    made.id = {name};
    made.name = name;
    made.team = {team};
    return made;
}

Captaincy captaincy(const QString &person, IsoWeek week)
{
    return {CaptaincyId{person + week.toString()}, PersonId{person}, week, false};
}

QList<RotaRule> brokenBy(const RotaPlan &plan, const RotaInput &input)
{
    QList<Captaincy> all = input.captaincies;
    for (const PlannedWeek &week : plan.weeks)
        all.append({CaptaincyId{u"p"_s + week.week.toString()}, week.person, week.week, false});
    QList<RotaRule> broken;
    for (const PlannedWeek &week : plan.weeks)
        broken +=
            breaches({CaptaincyId{u"p"_s + week.week.toString()}, week.person, week.week, false}, all, input.people, 0);
    return broken;
}

} // namespace

class TestRotaPlanner : public QObject {
    Q_OBJECT

private slots:
    void formsTheCrew()
    {
        const QList<Captaincy> all{captaincy(u"a"_s, week1), captaincy(u"b"_s, week1.plus(1))};
        const Crew crew = crewOf(week1.plus(1), all);
        QCOMPARE(crew.senior->person.value, u"a"_s);
        QCOMPARE(crew.junior->person.value, u"b"_s);
        QVERIFY(!crewOf(week1.plus(3), all).senior);
        QCOMPARE(crewOf(week1.plus(2), all).senior->person.value, u"b"_s);
    }

    void takesWhoeverWaitedLongest()
    {
        RotaInput input;
        input.people = {
            person(u"a"_s, u"1"_s), person(u"b"_s, u"2"_s), person(u"c"_s, u"3"_s), person(u"new"_s, u"4"_s)};
        input.captaincies = {
            captaincy(u"a"_s, week1.plus(-20)), captaincy(u"b"_s, week1.plus(-30)), captaincy(u"c"_s, week1.plus(-25))};
        input.from = week1;
        input.weeks = 4;
        QStringList names;
        for (const PlannedWeek &week : planRota(input).weeks)
            names.append(week.person.value);
        QCOMPARE(names.join(u' '), u"new b c a"_s);
    }

    void fillsOnlyEmptyWeeks()
    {
        RotaInput input;
        input.people = {person(u"a"_s, u"1"_s), person(u"b"_s, u"2"_s), person(u"c"_s, u"1"_s)};
        input.captaincies = {captaincy(u"a"_s, week1.plus(1))};
        input.from = week1;
        input.weeks = 3;
        const RotaPlan plan = planRota(input);
        QCOMPARE(plan.weeks.size(), 2);
        QCOMPARE(plan.weeks[0].person.value, u"b"_s); // neither before nor after a captain of the same team
        QVERIFY(plan.weeks[1].gapShortened); // b again: there is nobody else of another team
    }

    void saysWhereItIsStuck()
    {
        RotaInput input;
        input.people = {person(u"a"_s, u"1"_s), person(u"b"_s, u"1"_s)};
        input.from = week1;
        const RotaPlan plan = planRota(input);
        QCOMPARE(plan.weeks.size(), 1);
        QVERIFY(plan.stuck);
        QCOMPARE(plan.stuck->subject, week1.plus(1).toString());
        input.people.clear();
        QVERIFY(planRota(input).stuck);
    }

    void namesEachBreach_data()
    {
        QTest::addColumn<Captaincy>("candidate");
        QTest::addColumn<QList<int>>("rules");
        const auto rule = [](RotaRule one) { return QList<int>{int(one)}; };
        QTest::addRow("fine") << captaincy(u"b"_s, week1.plus(1)) << QList<int>();
        QTest::addRow("taken") << captaincy(u"b"_s, week1) << rule(RotaRule::WeekTaken);
        QTest::addRow("twice at once") << captaincy(u"a"_s, week1.plus(1)) << rule(RotaRule::OverlapsOwn);
        QTest::addRow("too soon") << captaincy(u"a"_s, week1.plus(5)) << rule(RotaRule::WithinGap);
        QTest::addRow("same team as who stays")
            << captaincy(u"c"_s, week1.plus(1)) << rule(RotaRule::SameTeamAsStaying);
        QTest::addRow("same team as who comes") << captaincy(u"c"_s, week1.plus(-1)) << rule(RotaRule::SameTeamAsNext);
        QTest::addRow("left") << captaincy(u"gone"_s, week1.plus(1)) << rule(RotaRule::NotEmployed);
        QTest::addRow("not yet there") << captaincy(u"late"_s, week1.plus(1)) << rule(RotaRule::NotEmployed);
        QTest::addRow("opted out") << captaincy(u"out"_s, week1.plus(1)) << rule(RotaRule::OptedOut);
        QTest::addRow("nobody") << captaincy(u"nobody"_s, week1.plus(1)) << rule(RotaRule::NotEmployed);
    }

    void namesEachBreach()
    {
        QFETCH(Captaincy, candidate);
        QFETCH(QList<int>, rules);
        Person gone = person(u"gone"_s, u"5"_s);
        gone.left = week1.plus(2).monday();
        Person late = person(u"late"_s, u"6"_s);
        late.joined = week1.plus(1).monday().addDays(1);
        Person out = person(u"out"_s, u"7"_s);
        out.optedOut = true;
        const QList<Person> people{
            person(u"a"_s, u"1"_s), person(u"b"_s, u"2"_s), person(u"c"_s, u"1"_s), gone, late, out};
        QList<int> found;
        for (const RotaRule each : breaches(candidate, {captaincy(u"a"_s, week1)}, people))
            found.append(int(each));
        QCOMPARE(found, rules);
    }

    void neverBreaksAHardRule()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            RotaInput input;
            const int count = random.bounded(0, 9);
            for (int i = 0; i < count; ++i) {
                Person made = person(u"p%1"_s.arg(i), u"t%1"_s.arg(random.bounded(1, 5)));
                made.optedOut = random.bounded(6) == 0;
                if (random.bounded(4) == 0)
                    made.left = week1.monday().addDays(random.bounded(60));
                if (random.bounded(4) == 0)
                    made.joined = week1.monday().addDays(random.bounded(40));
                input.people.append(made);
            }
            for (int i = 0; i < count && random.bounded(2); ++i)
                input.captaincies.append(captaincy(u"p%1"_s.arg(i), week1.plus(-20 + 3 * i)));
            input.from = week1;
            input.weeks = random.bounded(1, 9);
            input.gapWeeks = random.bounded(0, 9);
            const RotaPlan plan = planRota(input);
            const QList<RotaRule> broken = brokenBy(plan, input);
            QVERIFY(broken.isEmpty());
            QVERIFY(plan.stuck || plan.weeks.size() + input.captaincies.size() >= input.weeks);
            // The same question has the same answer.
            const RotaPlan again = planRota(input);
            QCOMPARE(again.weeks.size(), plan.weeks.size());
            for (int i = 0; i < plan.weeks.size(); ++i)
                QCOMPARE(again.weeks[i].person, plan.weeks[i].person);
        }
    }
};

QTEST_GUILESS_MAIN(TestRotaPlanner)
#include "tst_rotaplanner.moc"
