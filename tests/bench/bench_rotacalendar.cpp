// The rota's calendar with ten years of history and 300 people: what reading it, a step of scrolling, a zoom and a
// fairness report cost, beside filling the same pixels with plain rectangles.
#include "app/services/fairnessreport.h"
#include "tests/bench/benchtable.h"
#include "ui/kit/theme.h"
#include "ui/rota/rotacalendar.h"

#include <QApplication>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace bench;

namespace {

constexpr int people = 300;
constexpr int pastWeeks = 520;
constexpr int weeksToCome = 104;
const qd::IsoWeek thisWeek = *qd::IsoWeek::parse(u"2026-W48");

RotaContent tenYears()
{
    QRandomGenerator random(11);
    RotaContent content;
    content.nowMs = content.calendar.start(thisWeek) + 3'600'000;
    for (int i = 0; i < 12; ++i) {
        const qd::TeamId id{u"t%1"_s.arg(i)};
        content.teams.insert(id, {id, u"Team %1"_s.arg(i), i % 8});
    }
    QList<qd::PersonId> ids;
    for (int i = 0; i < people; ++i) {
        qd::Person person;
        person.id = {u"p%1"_s.arg(i)};
        person.name = u"Person Number %1"_s.arg(i);
        person.team = {u"t%1"_s.arg(i % 12)};
        content.people.insert(person.id, person);
        ids.append(person.id);
        for (int j = 0; j < 60; ++j) { // six absences a year
            qd::Absence absence;
            absence.person = person.id;
            absence.first = thisWeek.monday().addDays(random.bounded(-7 * pastWeeks, 7 * weeksToCome));
            absence.last = absence.first.addDays(random.bounded(1, 15));
            content.absences.append(absence);
        }
    }
    for (int week = -pastWeeks; week < weeksToCome; ++week)
        content.captaincies.append(
            {qd::CaptaincyId{u"c%1"_s.arg(week)}, ids[random.bounded(people)], thisWeek.plus(week), week % 5 == 0});
    return content;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme;
    theme.choose(u"light"_s);
    const RotaContent content = tenYears();
    RotaCalendar calendar;
    calendar.resize(1600, calendar.sizeHint().height());
    calendar.show();
    calendar.setContent(content);
    title("The rota's calendar, ten years, 300 people");
    QImage canvas(calendar.size(), QImage::Format_ARGB32_Premultiplied);
    const double plain = medianMsOf(9, [&] {
        QPainter painter(&canvas);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < 60; ++i)
            painter.fillRect(QRectF(i * 26, 40, 50, 90), QColor::fromHsv(i * 6, 200, 200));
    });
    row(u"taking in all of it"_s, ms(medianMsOf(5, [&] { calendar.setContent(content); })));
    for (const double weeks : {4.0, 13.0, 53.0}) {
        calendar.setWeeksShown(weeks);
        int at = 0;
        const double step = medianMsOf(9, [&] {
            calendar.horizontalScrollBar()->setValue(at += 40);
            calendar.render(&canvas);
        });
        row(u"a step of scrolling, %1 weeks shown"_s.arg(weeks), ms(step), u"60 plain rectangles"_s, ms(plain),
            times(step / plain), u"16 ms"_s);
    }
    qd::FairnessInput input{{}, {}, {}, {}, content.calendar, {0, content.nowMs}, content.nowMs, true};
    input.facts.people = content.people.values();
    input.facts.captaincies = content.captaincies;
    row(u"who carried what in ten years"_s, ms(medianMsOf(5, [&] { (void)qd::watchShares(input); })));
    return 0;
}
