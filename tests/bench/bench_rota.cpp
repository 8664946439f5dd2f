// The planner on a large company: 300 people over 104 weeks, as it comes, in tight teams, and with no plan at all.
#include "app/domain/rota/rotaplanner.h"
#include "tests/bench/benchtable.h"

#include <QRandomGenerator>

using namespace bench;
using namespace qd;

namespace {

const IsoWeek start = *IsoWeek::parse(u"2026-W49");

RotaInput company(int people, int teams, int weeks, quint32 seed)
{
    QRandomGenerator random(seed);
    RotaInput input;
    input.from = start;
    input.weeks = weeks;
    for (int i = 0; i < people; ++i) {
        Person person;
        person.id = {u"p%1"_s.arg(i, 3, 10, QLatin1Char('0'))};
        person.name = person.id.value;
        person.team = {u"t%1"_s.arg(random.bounded(teams))};
        person.joined = start.monday().addDays(-random.bounded(3000));
        person.optedOut = random.bounded(10) == 0;
        if (random.bounded(10) == 0)
            person.left = start.monday().addDays(random.bounded(700));
        input.people.append(person);
        for (int holiday = 0; holiday < 8; ++holiday) {
            Absence absence;
            absence.person = person.id;
            absence.first = start.monday().addDays(random.bounded(weeks * 7));
            absence.last = absence.first.addDays(random.bounded(1, 20));
            input.absences.append(absence);
        }
    }
    for (int week = -100; week < 0; ++week) {
        const PersonId person = input.people[random.bounded(people)].id;
        input.captaincies.append({CaptaincyId(), person, start.plus(week), false});
    }
    return input;
}

void measure(const QString &what, const RotaInput &input)
{
    RotaPlan plan;
    const double taken = medianMsOf(3, [&] { plan = planRota(input); });
    row(what, ms(taken), u"%1 of %2 weeks, gap %3"_s.arg(plan.weeks.size()).arg(input.weeks).arg(plan.gapWeeks), {}, {},
        plan.searchCut      ? u"the search was cut"_s
            : plan.conflict ? u"no plan, %1 ways out"_s.arg(plan.conflict->relaxations.size())
                            : u"2000 ms"_s);
}

} // namespace

int main()
{
    title("Planning the rota");
    measure(u"300 people, 12 teams, 104 weeks"_s, company(300, 12, 104, 1));
    measure(u"300 people, 2 teams, 104 weeks"_s, company(300, 2, 104, 2));
    measure(u"40 people, 6 teams, 26 weeks"_s, company(40, 6, 26, 3));
    measure(u"14 people, 4 teams, 26 weeks"_s, company(14, 4, 26, 4));
    measure(u"12 people, 3 teams, 52 weeks"_s, company(12, 3, 52, 5));
    measure(u"9 people, 3 teams, 104 weeks"_s, company(9, 3, 104, 6));
    RotaInput august = company(300, 12, 104, 7);
    for (const Person &person : std::as_const(august.people)) {
        Absence absence;
        absence.person = person.id;
        absence.first = QDate(2027, 8, 1);
        absence.last = QDate(2027, 8, 31);
        august.absences.append(absence);
    }
    measure(u"300 people, all absent in August"_s, august);
    measure(u"300 people, one team"_s, company(300, 1, 104, 8));
    return 0;
}
