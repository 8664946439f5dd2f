// The planner keeps every hard rule, whatever it is given; the crew of a week is who began the week before, and now.
#include "app/domain/rota/rotachoice.h"
#include "app/domain/rota/rotaplanner.h"

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
    RotaFacts facts = input;
    facts.rules.gapWeeks = 0;
    for (const PlannedWeek &week : plan.weeks)
        facts.captaincies.append({CaptaincyId{u"p"_s + week.week.toString()}, week.person, week.week, false});
    QList<RotaRule> broken;
    for (const PlannedWeek &week : plan.weeks)
        broken += breaches({CaptaincyId{u"p"_s + week.week.toString()}, week.person, week.week, false}, facts);
    return broken;
}

Absence absence(const QString &person, QDate first, QDate last)
{
    Absence made;
    made.person = {person};
    made.first = first;
    made.last = last;
    return made;
}

QString namesOf(const RotaPlan &plan)
{
    QStringList names;
    for (const PlannedWeek &week : plan.weeks)
        names.append(week.person.value);
    return names.join(u' ');
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
        QCOMPARE(namesOf(planRota(input)), u"new b c a"_s);
    }

    // Off, ratings change nothing; on, they decide only where waits, teams and first-timers leave a choice.
    void pairsTheHesitantWithTheConfident_data()
    {
        QTest::addColumn<bool>("on");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("plan");
        QTest::addRow("off") << false << 20 << u"a b"_s;
        QTest::addRow("on, waits alike") << true << 20 << u"b a"_s;
        QTest::addRow("on, who waited longer comes first all the same") << true << 1 << u"a b"_s;
    }

    void pairsTheHesitantWithTheConfident()
    {
        QFETCH(bool, on);
        QFETCH(int, step);
        QFETCH(QString, plan);
        RotaInput input;
        input.people = {person(u"a"_s, u"1"_s), person(u"b"_s, u"2"_s)};
        input.captaincies = {captaincy(u"a"_s, week1.plus(-33)), captaincy(u"b"_s, week1.plus(-32))};
        input.ratings = {{{u"a"_s}, 2}, {{u"b"_s}, 5}};
        input.from = week1;
        input.weeks = 2;
        input.rules.waitStepWeeks = step;
        input.rules.pairsConfidence = on;
        const RotaPlan planned = planRota(input);
        QCOMPARE(namesOf(planned), plan);
        const auto choice = explainChoice(input, planned, week1);
        QVERIFY(choice && choice->next);
        QCOMPARE(choice->next->decided == RotaWish::Confidence, on && step > 1);
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
        QVERIFY(plan.conflict);
        QCOMPARE(plan.conflict->week, week1.plus(1));
        input.people.clear();
        QVERIFY(planRota(input).conflict);
        QVERIFY(planRota(input).conflict->relaxations.isEmpty());
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
        QTest::addRow("too absent") << captaincy(u"ill"_s, week1.plus(1)) << rule(RotaRule::TooAbsent);
        QTest::addRow("absent later") << captaincy(u"ill"_s, week1.plus(3)) << QList<int>();
        QTest::addRow("too few days a week") << captaincy(u"part"_s, week1.plus(1)) << rule(RotaRule::TooAbsent);
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
        Person part = person(u"part"_s, u"9"_s);
        part.workingDays = 0b01011; // three days a week: away for four of the two weeks
        const QList<Person> people{person(u"a"_s, u"1"_s), person(u"b"_s, u"2"_s), person(u"c"_s, u"1"_s), gone, late,
            out, person(u"ill"_s, u"8"_s), part};
        RotaFacts facts;
        facts.people = people;
        facts.captaincies = {captaincy(u"a"_s, week1)};
        facts.absences = {absence(u"ill"_s, week1.plus(1).monday(), week1.plus(1).monday().addDays(2))};
        QList<int> found;
        for (const RotaRule each : breaches(candidate, facts))
            found.append(int(each));
        QCOMPARE(found, rules);
    }

    void takesTheWishesInTheirOrder()
    {
        // Each one is first by one wish, all that comes before being equal.
        RotaInput input;
        input.from = week1;
        input.weeks = 1;
        const QDate since = week1.plus(-100).monday();
        for (const char *name : {"e", "d", "c", "b", "a"}) {
            input.people.append(person(QString::fromLatin1(name), QString::fromLatin1(name)));
            input.people.last().joined = since;
        }
        input.people.append(person(u"staying"_s, u"s"_s));
        input.captaincies = {captaincy(u"staying"_s, week1.plus(-1))}; // on their first watch
        QCOMPARE(namesOf(planRota(input)), u"a"_s); // all alike: by name
        input.replanAfter = week1.plus(-1);
        input.captaincies.append(captaincy(u"b"_s, week1));
        QCOMPARE(namesOf(planRota(input)), u"b"_s); // announced
        for (const QString &name : {u"a"_s, u"b"_s})
            input.absences.append(absence(name, week1.monday(), week1.monday()));
        QCOMPARE(namesOf(planRota(input)), u"c"_s); // not absent for a day
        input.people[1].captainciesBefore = 2;
        QCOMPARE(namesOf(planRota(input)), u"d"_s); // experienced, beside a first-timer
        input.people.append(person(u"eve"_s, u"e"_s)); // the team of e is larger now
        input.people.last().joined = since.addDays(7);
        QCOMPARE(namesOf(planRota(input)), u"e"_s);
        input.people.last().joined = since.addDays(-7);
        QCOMPARE(namesOf(planRota(input)), u"eve"_s); // waited longest
    }

    void movesNeitherThePastNorWhatIsLocked()
    {
        RotaInput input;
        input.from = week1;
        input.weeks = 4;
        for (const char *name : {"a", "b", "c", "d", "e"})
            input.people.append(person(QString::fromLatin1(name), QString::fromLatin1(name)));
        input.captaincies = {captaincy(u"e"_s, week1), captaincy(u"d"_s, week1.plus(1)),
            captaincy(u"c"_s, week1.plus(2)), captaincy(u"b"_s, week1.plus(3))};
        input.captaincies[2].locked = true;
        QVERIFY(planRota(input).weeks.isEmpty()); // planned already
        input.replanAfter = week1; // under way
        QList<IsoWeek> weeks;
        for (const PlannedWeek &week : planRota(input).weeks)
            weeks.append(week.week);
        QCOMPARE(weeks, (QList<IsoWeek>{week1.plus(1), week1.plus(3)}));
    }

    void plansTheSameAgain()
    {
        RotaInput input;
        input.from = week1;
        input.weeks = 12;
        for (int i = 0; i < 14; ++i)
            input.people.append(person(u"p%1"_s.arg(i), u"t%1"_s.arg(i % 3)));
        const RotaPlan plan = planRota(input);
        std::reverse(input.people.begin(), input.people.end());
        QCOMPARE(planRota(input).weeks, plan.weeks); // however the people are listed
        for (const PlannedWeek &week : plan.weeks)
            input.captaincies.append(captaincy(week.person.value, week.week));
        input.replanAfter = week1.plus(-1);
        QCOMPARE(planRota(input).weeks, plan.weeks); // what it announced itself
    }

    void shortensTheGapWhereTooFewAre()
    {
        RotaInput input;
        input.from = week1;
        input.weeks = 10;
        for (int i = 0; i < 6; ++i)
            input.people.append(person(u"p%1"_s.arg(i), u"t%1"_s.arg(i)));
        const RotaPlan plan = planRota(input);
        QVERIFY(!plan.conflict);
        QCOMPARE(plan.gapWeeks, 4); // six people: each has four weeks between two watches
        QCOMPARE(
            std::count_if(plan.weeks.begin(), plan.weeks.end(), [](const auto &week) { return week.gapShortened; }), 8);
        input.shortenGap = false;
        const RotaPlan strict = planRota(input);
        QVERIFY(strict.conflict);
        QCOMPARE(strict.conflict->week, week1.plus(6));
        QCOMPARE(strict.weeks.size(), 6);
        QCOMPARE(strict.conflict->relaxations.first(),
            (QList<Relaxation>{{Relaxation::Kind::Gap, 4, IsoWeek(), PersonId()}}));
    }

    void namesTheConflictAndWaysOut()
    {
        // Everybody is absent in August.
        RotaInput input;
        input.from = *IsoWeek::parse(u"2027-W29");
        input.weeks = 8;
        for (int i = 0; i < 12; ++i) {
            input.people.append(person(u"p%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"t%1"_s.arg(i % 4)));
            input.absences.append(absence(input.people.last().id.value, QDate(2027, 8, 1), QDate(2027, 8, 31)));
        }
        input.people.append(person(u"z"_s, u"t9"_s));
        input.people.last().optedOut = true;
        const RotaPlan plan = planRota(input);
        QVERIFY(plan.conflict);
        QCOMPARE(plan.conflict->week.toString(), u"2027-W30"_s); // five of its ten days are in August
        QCOMPARE(plan.weeks.size(), 1);
        QCOMPARE(int(plan.conflict->hindrances.first().rule), int(RotaRule::TooAbsent));
        QCOMPARE(plan.conflict->hindrances.first().people, 12);
        QVERIFY(!plan.conflict->relaxations.isEmpty());
        for (const QList<Relaxation> &steps : plan.conflict->relaxations)
            QVERIFY(!planRota(relaxed(input, steps)).conflict);
    }

    void offersTheSmallestStep_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("number");
        QTest::addRow("absent for four days") << 0 << int(Relaxation::Kind::AbsenceDays) << 4;
        QTest::addRow("one team only") << 1 << int(Relaxation::Kind::SameTeam) << 0;
        QTest::addRow("opted out") << 2 << int(Relaxation::Kind::OptOut) << 0;
        QTest::addRow("locked") << 3 << int(Relaxation::Kind::Unlock) << 0;
    }

    void offersTheSmallestStep()
    {
        QFETCH(int, trouble);
        QFETCH(int, kind);
        QFETCH(int, number);
        RotaInput input;
        input.from = week1;
        input.weeks = 2;
        input.rules.gapWeeks = 0;
        input.people = {person(u"a"_s, u"1"_s), person(u"b"_s, trouble == 1 ? u"1"_s : u"2"_s)};
        if (trouble == 0)
            input.absences = {absence(u"a"_s, week1.monday(), week1.monday().addDays(3)),
                absence(u"b"_s, week1.monday(), week1.plus(1).monday().addDays(3))};
        if (trouble == 2)
            input.people[1].optedOut = true;
        if (trouble == 3) { // a is locked in the second week, and the only one there in the first
            input.people[1].joined = week1.plus(1).monday();
            input.captaincies = {captaincy(u"a"_s, week1.plus(1))};
            input.captaincies[0].locked = true;
        }
        const RotaPlan plan = planRota(input);
        QVERIFY(plan.conflict);
        bool offered = false;
        for (const QList<Relaxation> &steps : plan.conflict->relaxations)
            offered = offered || (steps.size() == 1 && int(steps[0].kind) == kind && steps[0].number == number);
        QVERIFY(offered);
    }

    void explainsItsChoice()
    {
        RotaInput input;
        input.from = week1;
        input.weeks = 3;
        for (const char *name : {"out", "away", "mate", "late", "next", "last"})
            input.people.append(person(QString::fromLatin1(name), QString::fromLatin1(name)));
        input.people[0].optedOut = true;
        input.people[2].team = {u"staying"_s};
        input.people.append(person(u"staying"_s, u"staying"_s));
        input.absences = {absence(u"away"_s, week1.monday(), week1.sunday())};
        input.captaincies = {captaincy(u"staying"_s, week1.plus(-1)), captaincy(u"late"_s, week1.plus(-30)),
            captaincy(u"next"_s, week1.plus(-20)), captaincy(u"last"_s, week1.plus(-15))};
        const RotaPlan plan = planRota(input);
        QCOMPARE(plan.weeks.first().person.value, u"late"_s);
        const RotaChoice choice = *explainChoice(input, plan, week1);
        QCOMPARE(choice.person.value, u"late"_s);
        QCOMPARE(choice.merits[0], -30);
        QStringList ahead;
        for (const RotaChoice::Ahead &each : choice.ahead)
            ahead.append(u"%1:%2"_s.arg(each.person.value).arg(int(each.hindrances.first())));
        QCOMPARE(ahead.join(u' '),
            u"mate:%1 out:%2 away:%3"_s.arg(int(RotaRule::SameTeamAsStaying))
                .arg(int(RotaRule::OptedOut))
                .arg(int(RotaRule::TooAbsent)));
        QCOMPARE(choice.next->person.value, u"next"_s);
        QCOMPARE(int(choice.next->decided), int(RotaWish::Wait));
        QVERIFY(explainChoice(input, plan, week1.plus(-1))->fixed);
        QVERIFY(!explainChoice(input, plan, week1.plus(7)));
    }

    void explainsWhoIsNeededLater()
    {
        // a waited longest, but is the only one who can follow in the next week.
        RotaInput input;
        input.from = week1;
        input.weeks = 2;
        input.rules.gapWeeks = 0;
        input.people = {person(u"a"_s, u"1"_s), person(u"b"_s, u"2"_s)};
        input.people[1].joined = week1.plus(-50).monday();
        input.absences = {absence(u"b"_s, week1.plus(2).monday(), week1.plus(2).sunday())};
        const RotaPlan plan = planRota(input);
        QCOMPARE(namesOf(plan), u"b a"_s);
        const RotaChoice choice = *explainChoice(input, plan, week1);
        QCOMPARE(choice.ahead.size(), 1);
        QCOMPARE(choice.ahead[0].person.value, u"a"_s);
        QVERIFY(choice.ahead[0].hindrances.isEmpty());
        QCOMPARE(choice.ahead[0].leavesEmpty, week1.plus(1));
    }

    void countsTheYearOf53Weeks()
    {
        RotaInput input;
        input.from = *IsoWeek::parse(u"2026-W52");
        input.weeks = 3;
        for (const char *name : {"a", "b", "c"})
            input.people.append(person(QString::fromLatin1(name), QString::fromLatin1(name)));
        const RotaPlan plan = planRota(input);
        QStringList weeks;
        for (const PlannedWeek &week : plan.weeks)
            weeks.append(week.week.toString());
        QCOMPARE(weeks.join(u' '), u"2026-W52 2026-W53 2027-W01"_s);
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
            input.rules.gapWeeks = random.bounded(0, 9);
            const RotaPlan plan = planRota(input);
            const QList<RotaRule> broken = brokenBy(plan, input);
            QVERIFY(broken.isEmpty());
            QVERIFY(plan.conflict || plan.weeks.size() + input.captaincies.size() >= input.weeks);
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
