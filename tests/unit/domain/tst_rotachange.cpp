// Changes of the plan as values: done, undone, and what they would break.
#include "app/domain/rota/rotachange.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const IsoWeek w50 = *IsoWeek::parse(u"2026-W50");

Captaincy captaincy(const QString &id, const QString &person, int week, bool locked = false)
{
    return {CaptaincyId{id}, PersonId{person}, w50.plus(week), locked};
}

QList<Captaincy> anyPlan(QRandomGenerator &random)
{
    QList<Captaincy> plan;
    for (int week = 0; week < 8; ++week) {
        if (random.bounded(4) > 0)
            plan.append(captaincy(QString::number(random.bounded(100) * 8 + week),
                QString(QChar(u'a' + random.bounded(5))), week, random.bounded(3) == 0));
    }
    return plan;
}

} // namespace

class TestRotaChange : public QObject {
    Q_OBJECT

private slots:
    void leadsFromOnePlanToTheOther();
    void isRefusedByAnotherPlan();
    void movesToAFreeWeek();
    void swapsWithWhoIsThere();
    void doesNothingWhereNothingIsToDo();
    void saysWhatItBreaks_data();
    void saysWhatItBreaks();
};

// Whatever the two plans are: the change makes the one the other, and its inverse makes it the one again.
void TestRotaChange::leadsFromOnePlanToTheOther()
{
    QRandomGenerator random(47);
    for (int i = 0; i < 500; ++i) {
        const QList<Captaincy> before = anyPlan(random);
        QList<Captaincy> after = anyPlan(random);
        for (Captaincy &each : after) { // some stay, some go elsewhere
            if (random.bounded(2) == 0 && !before.isEmpty())
                each.id = before[random.bounded(int(before.size()))].id;
        }
        QSet<CaptaincyId> ids;
        after.removeIf([&ids](const Captaincy &each) {
            const bool twice = ids.contains(each.id);
            ids.insert(each.id);
            return twice;
        });
        const RotaChange change = changeBetween(before, after);
        QCOMPARE(change.isEmpty(), before == after);
        const auto done = changed(before, change);
        QVERIFY(done);
        QCOMPARE(*done, after);
        QCOMPARE(changed(*done, change.inverse()), std::optional(before));
    }
}

void TestRotaChange::isRefusedByAnotherPlan()
{
    const QList<Captaincy> before{captaincy(u"1"_s, u"a"_s, 0)};
    const RotaChange change = changeBetween(before, {captaincy(u"1"_s, u"b"_s, 0)});
    QVERIFY(!changed({captaincy(u"1"_s, u"c"_s, 0)}, change)); // it is another's by now
    QVERIFY(!changed({}, change));
    QVERIFY(!changed(before, {{}, before})); // it is there already
}

void TestRotaChange::movesToAFreeWeek()
{
    const QList<Captaincy> plan{captaincy(u"1"_s, u"a"_s, 0), captaincy(u"2"_s, u"b"_s, 1)};
    const RotaChange change = moveOf(plan, CaptaincyId{u"1"_s}, w50.plus(3));
    QCOMPARE(change.before, QList{plan[0]});
    QCOMPARE(change.after, QList{captaincy(u"1"_s, u"a"_s, 3)});
}

void TestRotaChange::swapsWithWhoIsThere()
{
    const QList<Captaincy> plan{captaincy(u"1"_s, u"a"_s, 0), captaincy(u"2"_s, u"b"_s, 1, true)};
    const RotaChange change = moveOf(plan, CaptaincyId{u"1"_s}, w50.plus(1));
    QCOMPARE(change.before, plan);
    QCOMPARE(change.after, (QList{captaincy(u"1"_s, u"b"_s, 0), captaincy(u"2"_s, u"a"_s, 1, true)}));
    QCOMPARE(moveOf(plan, CaptaincyId{u"2"_s}, w50), change);
}

void TestRotaChange::doesNothingWhereNothingIsToDo()
{
    const QList<Captaincy> plan{captaincy(u"1"_s, u"a"_s, 0), captaincy(u"2"_s, u"a"_s, 4)};
    QVERIFY(moveOf(plan, CaptaincyId{u"1"_s}, w50).isEmpty());
    QVERIFY(moveOf(plan, CaptaincyId{u"1"_s}, w50.plus(4)).isEmpty()); // with themselves
    QVERIFY(moveOf(plan, CaptaincyId{u"9"_s}, w50.plus(1)).isEmpty());
}

void TestRotaChange::saysWhatItBreaks_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("week");
    QTest::addColumn<QList<int>>("rules");
    const auto rules = [](std::initializer_list<RotaRule> list) {
        QList<int> numbers;
        for (const RotaRule rule : list)
            numbers.append(int(rule));
        return numbers;
    };
    QTest::newRow("nothing") << u"1"_s << 6 << rules({});
    QTest::newRow("a swap among friends") << u"1"_s << 1 << rules({});
    QTest::newRow("beside one's own team") << u"1"_s << 4 << rules({RotaRule::SameTeamAsStaying});
    QTest::newRow("a swap that leaves the other beside theirs") << u"2"_s << 3 << rules({RotaRule::SameTeamAsStaying});
    QTest::newRow("before one's own team") << u"3"_s << -1 << rules({RotaRule::SameTeamAsNext});
}

void TestRotaChange::saysWhatItBreaks()
{
    QFETCH(QString, moved);
    QFETCH(int, week);
    QFETCH(QList<int>, rules);
    RotaFacts facts;
    facts.rules.gapWeeks = 0;
    for (const auto &[id, team] : {std::pair(u"a"_s, u"x"_s), {u"b"_s, u"y"_s}, {u"c"_s, u"x"_s}, {u"d"_s, u"y"_s}}) {
        Person person;
        person.id = PersonId{id};
        person.name = id;
        person.team = TeamId{team};
        facts.people.append(person);
    }
    facts.captaincies = {captaincy(u"1"_s, u"a"_s, 0), captaincy(u"2"_s, u"b"_s, 1), captaincy(u"3"_s, u"c"_s, 3),
        captaincy(u"4"_s, u"d"_s, 8)};
    QList<int> broken;
    for (const RotaRule rule : breaches(moveOf(facts.captaincies, CaptaincyId{moved}, w50.plus(week)), facts))
        broken.append(int(rule));
    QCOMPARE(broken, rules);
}

QTEST_GUILESS_MAIN(TestRotaChange)
#include "tst_rotachange.moc"
