// No plan is better than the planner's: on small cases it is held against every plan there is, weighed by the words of
// rotaplan.h and nothing of its code.
#include "app/domain/rota/rotaplanner.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const IsoWeek week1 = *IsoWeek::parse(u"2026-W50");

using Score = std::vector<RotaMerits>;

bool heldSince(const QList<Captaincy> &all, const PersonId &person, IsoWeek before, IsoWeek *last, int *count)
{
    *count = 0;
    for (const Captaincy &each : all) {
        if (each.person == person && each.firstWeek < before) {
            *last = *count == 0 ? each.firstWeek : std::max(*last, each.firstWeek);
            ++*count;
        }
    }
    return *count > 0;
}

const Person &personOf(const RotaInput &input, const PersonId &id)
{
    return *std::find_if(
        input.people.begin(), input.people.end(), [&id](const Person &person) { return person.id == id; });
}

bool isFirstTimer(const RotaInput &input, const QList<Captaincy> &all, const Captaincy &captaincy)
{
    IsoWeek last;
    int count = 0;
    heldSince(all, captaincy.person, captaincy.firstWeek, &last, &count);
    return personOf(input, captaincy.person).captainciesBefore + count == 0;
}

const Captaincy *in(const QList<Captaincy> &all, IsoWeek week)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [week](const Captaincy &each) { return each.firstWeek == week; });
    return found == all.end() ? nullptr : &*found;
}

// Of those who said how able they feel: 1 hesitant, 2 confident; 0 for all others, and where nobody wishes to know.
int confidenceOf(const RotaInput &input, const Captaincy *captaincy)
{
    const int rating = captaincy && input.rules.pairsConfidence ? input.ratings.value(captaincy->person) : 0;
    return rating == 0 ? 0 : rating < 3 ? 1 : 2;
}

// The seven wishes for one week of a complete plan.
RotaMerits meritsOf(const RotaInput &input, const QList<Captaincy> &all, const QList<Captaincy> &fixed,
    const QList<Captaincy> &announced, const Captaincy &chosen)
{
    const Person &person = personOf(input, chosen.person);
    IsoWeek last;
    int count = 0;
    qint64 waited = longestWaitWeeks;
    if (heldSince(all, chosen.person, chosen.firstWeek, &last, &count))
        waited = last.weeksUntil(chosen.firstWeek);
    else if (person.joined.isValid())
        waited = IsoWeek::of(person.joined).weeksUntil(chosen.firstWeek);
    waited = std::max<qint64>(waited, 0);
    qint64 captaincies = 1;
    for (const Captaincy &each : all) {
        if (each.firstWeek < chosen.firstWeek && each.firstWeek.weeksUntil(chosen.firstWeek) <= 52
            && personOf(input, each.person).team == person.team)
            ++captaincies;
    }
    qint64 size = 0;
    for (const Person &each : input.people) {
        const QDate monday = chosen.firstWeek.monday();
        size += each.team == person.team && each.employedOn(monday) && !each.optedOutOn(monday) ? 1 : 0;
    }
    qint64 unguided = 0;
    if (isFirstTimer(input, all, chosen)) {
        const Captaincy *staying = in(all, chosen.firstWeek.plus(-1));
        unguided += !staying || isFirstTimer(input, all, *staying) ? 1 : 0;
        const Captaincy *next = in(fixed, chosen.firstWeek.plus(1));
        unguided += next && isFirstTimer(input, all, *next) ? 1 : 0;
    }
    qint64 unsupported = 0;
    if (confidenceOf(input, &chosen) == 1 && confidenceOf(input, in(all, chosen.firstWeek.plus(-1))) != 2)
        ++unsupported;
    if (confidenceOf(input, in(fixed, chosen.firstWeek.plus(1))) == 1 && confidenceOf(input, &chosen) != 2)
        ++unsupported;
    const Captaincy *before = in(announced, chosen.firstWeek);
    QList<Person> ranked = input.people;
    std::sort(ranked.begin(), ranked.end(), [](const Person &left, const Person &right) {
        return std::make_tuple(left.joined.toJulianDay(), left.name, left.id.value)
            < std::make_tuple(right.joined.toJulianDay(), right.name, right.id.value);
    });
    return {-(waited / input.rules.waitStepWeeks), 1'000'000 * captaincies / std::max<qint64>(1, size), unguided,
        unsupported, absenceDays(person, chosen.firstWeek, input.absences, input.days),
        before && before->person != chosen.person ? 1 : 0, ranked.indexOf(person)};
}

// Every plan that keeps the rules, one after the other; the best score, or nothing.
class Exhaustive {
public:
    explicit Exhaustive(const RotaInput &input)
        : m_input(input)
    {
        for (const Captaincy &captaincy : input.captaincies)
            (mayMove(input, captaincy) ? m_announced : m_fixed).append(captaincy);
        m_facts = input;
        m_facts.captaincies = m_fixed;
        for (int i = 0; i < input.weeks; ++i) {
            if (!in(m_fixed, input.from.plus(i)))
                m_open.append(input.from.plus(i));
        }
    }

    std::optional<Score> best()
    {
        fill(0, {});
        return m_best;
    }

    std::optional<Score> scoreOf(const RotaPlan &plan)
    {
        m_facts.captaincies = m_fixed;
        if (plan.weeks.size() != m_open.size())
            return std::nullopt;
        Score score;
        for (const PlannedWeek &week : plan.weeks) {
            const Captaincy captaincy{CaptaincyId(), week.person, week.week, false};
            if (!breaches(captaincy, m_facts).isEmpty())
                return std::nullopt;
            m_facts.captaincies.append(captaincy);
            score.push_back(meritsOf(m_input, m_facts.captaincies, m_fixed, m_announced, captaincy));
        }
        return score;
    }

    qint64 plans = 0;

private:
    void fill(qsizetype index, const Score &score)
    {
        if (index == m_open.size()) {
            ++plans;
            if (!m_best || score < *m_best)
                m_best = score;
            return;
        }
        for (const Person &person : m_input.people) {
            const Captaincy captaincy{CaptaincyId(), person.id, m_open[index], false};
            if (!breaches(captaincy, m_facts).isEmpty())
                continue;
            m_facts.captaincies.append(captaincy);
            Score longer = score;
            longer.push_back(meritsOf(m_input, m_facts.captaincies, m_fixed, m_announced, captaincy));
            fill(index + 1, longer);
            m_facts.captaincies.removeLast();
        }
    }

    const RotaInput &m_input;
    RotaFacts m_facts;
    QList<Captaincy> m_fixed;
    QList<Captaincy> m_announced;
    QList<IsoWeek> m_open;
    std::optional<Score> m_best;
};

// `ease` 1 hinders many, more hinders fewer.
RotaInput randomInput(QRandomGenerator &random, int people, int weeks, int gap, int ease)
{
    RotaInput input;
    input.from = week1;
    input.weeks = weeks;
    input.shortenGap = false;
    input.rules.gapWeeks = gap;
    input.rules.absenceDays = random.bounded(0, 4);
    input.rules.waitStepWeeks = random.bounded(2) ? 1 : random.bounded(1, 12);
    input.rules.pairsConfidence = random.bounded(2) == 0;
    input.days.region = random.bounded(2) ? HolidayRegion::France : HolidayRegion::AlsaceMoselle;
    const int teams = random.bounded(ease, 4 + ease);
    for (int i = 0; i < people; ++i) {
        Person person;
        person.id = {u"p%1"_s.arg(i)};
        person.name = u"p%1"_s.arg(random.bounded(5));
        person.team = {u"t%1"_s.arg(random.bounded(teams))};
        person.captainciesBefore = random.bounded(3) == 0 ? random.bounded(3) : 0;
        if (random.bounded(3) == 0)
            person.joined = week1.monday().addDays(random.bounded(-300, 20));
        if (random.bounded(6 * ease) == 0)
            person.left = week1.monday().addDays(random.bounded(0, 80));
        if (random.bounded(6 * ease) == 0) {
            person.optedOut = true;
            if (random.bounded(2))
                person.optedOutUntil = week1.monday().addDays(random.bounded(0, 60));
        }
        if (random.bounded(8) == 0)
            person.workingDays = WorkingDays(allWorkingDays & ~(1 << random.bounded(5)));
        input.people.append(person);
        if (random.bounded(3) != 0)
            input.ratings.insert(person.id, random.bounded(1, 6));
        for (int holidays = random.bounded(3) / ease; holidays > 0; --holidays) {
            Absence absence;
            absence.person = person.id;
            absence.first = week1.monday().addDays(random.bounded(-7, 60));
            absence.last = absence.first.addDays(random.bounded(1, 12));
            input.absences.append(absence);
        }
    }
    const auto captaincy = [&](int week) {
        const QString person = people > 0 ? u"p%1"_s.arg(random.bounded(people)) : u"gone"_s;
        input.captaincies.append(
            {CaptaincyId{u"c%1"_s.arg(week)}, PersonId{person}, week1.plus(week), random.bounded(3) == 0});
    };
    if (people > 0) {
        for (int week = -20; week < weeks + 3; ++week) {
            if (random.bounded(week < 0 ? 2 + ease : 6 * ease) == 0)
                captaincy(week);
        }
    }
    if (random.bounded(2))
        input.replanAfter = week1.plus(random.bounded(-2, 2));
    return input;
}

} // namespace

class TestRotaBest : public QObject {
    Q_OBJECT

private slots:
    void isAtLeastAsGoodAsEveryPlan_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("leastGap");
        QTest::addColumn<int>("ease");
        QTest::addColumn<int>("rounds");
        QTest::addRow("few, much hindered") << 0 << 4 << 0 << 1 << 1500;
        QTest::addRow("few, little hindered") << 2 << 5 << 0 << 3 << 1000;
        QTest::addRow("more, hindered") << 3 << 6 << 0 << 2 << 300;
        QTest::addRow("8, much hindered") << 6 << 8 << 0 << 1 << 60;
        QTest::addRow("8, hindered") << 6 << 8 << 1 << 2 << 60;
        QTest::addRow("8, little hindered") << 8 << 8 << 3 << 4 << 60;
    }

    void isAtLeastAsGoodAsEveryPlan()
    {
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(int, leastGap);
        QFETCH(int, ease);
        QFETCH(int, rounds);
        int planned = 0;
        qint64 plans = 0;
        for (int round = 0; round < rounds; ++round) {
            QRandomGenerator random(quint32(1000 * most + round));
            const int people = random.bounded(least, most + 1);
            const int weeks = random.bounded(std::max(1, least), most + 1);
            const int gap = random.bounded(leastGap, most > 6 ? 7 : 5);
            const RotaInput input = randomInput(random, people, weeks, gap, ease);
            Exhaustive all(input);
            const auto best = all.best();
            plans += all.plans;
            const RotaPlan plan = planRota(input);
            const QByteArray where = "round " + QByteArray::number(round);
            QVERIFY2(!plan.searchCut, where.constData());
            QVERIFY2(plan.conflict.has_value() != best.has_value(), where.constData());
            if (!best) {
                // Each relaxation that is offered does make a plan possible; the weeks before are planned.
                for (const QList<Relaxation> &steps : plan.conflict->relaxations) {
                    QVERIFY2(!planRota(relaxed(input, steps)).conflict, where.constData());
                    const Relaxation &step = steps.last();
                    QList<Relaxation> less = steps;
                    if (step.kind == Relaxation::Kind::Gap)
                        ++less.last().number;
                    else if (step.kind == Relaxation::Kind::AbsenceDays)
                        --less.last().number;
                    else
                        continue;
                    QVERIFY2(planRota(relaxed(input, less)).conflict, where.constData()); // the smallest step
                }
                continue;
            }
            const auto ours = all.scoreOf(plan);
            QVERIFY2(ours, where.constData());
            QVERIFY2(*ours <= *best, where.constData());
            ++planned;
        }
        qInfo("%d planned, %lld plans compared", planned, static_cast<long long>(plans));
        QVERIFY(planned > rounds / 10);
    }
};

QTEST_GUILESS_MAIN(TestRotaBest)
#include "tst_rotabest.moc"
