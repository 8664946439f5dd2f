// Who is not there, who stands in, who changes places, who comes to help and who answers: beside the plan, and without
// touching it.
#include "app/services/absencedesk.h"
#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone paris("Europe/Paris");
const IsoWeek w47 = *IsoWeek::parse(u"2026-W47");
constexpr qint64 hour = 3'600'000;

qint64 at(QDate date, int hours)
{
    return QDateTime(date, QTime(hours, 0), paris).toMSecsSinceEpoch();
}

QByteArray calendarOf(const QByteArray &lines, const QByteArray &uid = "leave-1")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:" + uid + "\r\n" + lines
        + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

class TestCrew : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void importsAbsencesOnce();
    void findsWhoIsMeant();
    void refusesABrokenCalendar();
    void keepsTypedAbsences();
    void plansAroundAbsencesAndClosings();
    void standsInForAWhile();
    void refusesAStandIn_data();
    void refusesAStandIn();
    void suggestsTheWidestGap();
    void standsInAcrossTheLongNight();
    void swapsOnceAccepted();
    void refusesASwap();
    void keepsTheRegister();
    void passesTheHelm();
    void leavesOutWhoLeft();

private:
    PersonId idOf(const QString &name) const;
    QString onWatch(qint64 ms) const; // "Ada! Bob(for Cid)": ! has the helm
    AbsenceDesk &absences() const { return m_console->absences(); }
    CrewDesk &crew() const { return m_console->crew(); }
    RotaDesk &rota() const { return m_console->rota(); }

    ManualClock m_clock{0};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
};

void TestCrew::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    StorePaths paths;
    paths.folder = m_folder->path();
    m_clock.set(at({2026, 11, 18}, 10)); // a Wednesday
    m_console = Console::open(paths, m_clock).value();
    QVERIFY(m_console->people().importCsv("name,team,email,slack\nAda,T1,ada@x.org,ada\nBob,T2,bob@x.org,\n"
                                          "Cid,T3,,\nDan,T4,,\nEva,T5,,\n"));
    QVERIFY(rota().setCalendar(WatchCalendar(paris)));
    int week = -1;
    for (const QString &name : {u"Ada"_s, u"Bob"_s, u"Cid"_s, u"Dan"_s})
        QVERIFY(rota().add(idOf(name), w47.plus(week++)));
}

void TestCrew::cleanup()
{
    m_console.reset();
    m_folder.reset();
}

PersonId TestCrew::idOf(const QString &name) const
{
    const auto people = m_console->people().people().value();
    const auto person =
        std::find_if(people.begin(), people.end(), [&name](const Person &each) { return each.name == name; });
    return person == people.end() ? PersonId() : person->id;
}

QString TestCrew::onWatch(qint64 ms) const
{
    QStringList members;
    const Duty duty = rota().duty(ms).value();
    for (const Duty::Member &member : duty.crew) {
        members.append(member.person.name + (member.helm ? u"!"_s : QString())
            + (member.standsInFor ? u"(for %1)"_s.arg(member.standsInFor->name) : QString()));
    }
    return members.join(u' ');
}

void TestCrew::importsAbsencesOnce()
{
    const QByteArray weekly = calendarOf("SUMMARY:Ada off\r\nDTSTART;VALUE=DATE:20261202\r\n"
                                         "RRULE:FREQ=WEEKLY;COUNT=3\r\n");
    QCOMPARE(absences().previewIcs(weekly)->added.size(), 3);
    QVERIFY(absences().absences()->isEmpty());
    QCOMPARE(absences().importIcs(weekly)->added.size(), 3);
    QCOMPARE(absences().absences()->size(), 3);
    const auto again = absences().importIcs(weekly);
    QCOMPARE(again->unchanged, 3);
    QVERIFY(again->added.isEmpty() && again->removed.isEmpty());
    // It moves by a day, then it is cancelled.
    const auto moved = absences().importIcs(
        calendarOf("SUMMARY:Ada off\r\nDTSTART;VALUE=DATE:20261203\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"));
    QCOMPARE(moved->added.size(), 3);
    QCOMPARE(moved->removed.size(), 3);
    QCOMPARE(absences().absences()->first().first, QDate(2026, 12, 3));
    QVERIFY(absences().importIcs(calendarOf("SUMMARY:Ada off\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20261203\r\n")));
    QVERIFY(absences().absences()->isEmpty());
}

void TestCrew::findsWhoIsMeant()
{
    const QByteArray day = "DTSTART;VALUE=DATE:20261202\r\n";
    const auto ofOne = absences().previewIcs(calendarOf("SUMMARY:Leave\r\nATTENDEE:mailto:BOB@x.org\r\n" + day));
    QCOMPARE(ofOne->added.first().person, idOf(u"Bob"_s));
    QCOMPARE(absences().previewIcs(calendarOf("SUMMARY:ada in Rome\r\n" + day))->added.first().person, idOf(u"Ada"_s));
    const auto given = absences().previewIcs(calendarOf("SUMMARY:Leave\r\n" + day), idOf(u"Cid"_s));
    QCOMPARE(given->added.first().person, idOf(u"Cid"_s));
    for (const QByteArray &summary : {QByteArray("Leave"), QByteArray("Ada and Bob")}) {
        const auto unclear = absences().previewIcs(calendarOf("SUMMARY:" + summary + "\r\n" + day));
        QVERIFY(unclear->added.isEmpty());
        QCOMPARE(unclear->faults.size(), 1);
    }
}

void TestCrew::refusesABrokenCalendar()
{
    QVERIFY(!absences().importIcs("name,team\nA,B\n"));
    QVERIFY(!absences().importIcs({}));
    QVERIFY(absences().absences()->isEmpty());
}

void TestCrew::keepsTypedAbsences()
{
    Absence leave;
    leave.person = idOf(u"Ada"_s);
    leave.first = QDate(2026, 12, 24);
    leave.last = QDate(2026, 12, 23);
    QVERIFY(!absences().save(leave));
    leave.last = QDate(2026, 12, 31);
    leave.kind = Absence::Kind::Training;
    const auto saved = absences().save(leave);
    QVERIFY(saved);
    QCOMPARE(absences().absences()->first(), *saved);
    QVERIFY(absences().remove(saved->id));
    QCOMPARE(int(absences().remove(saved->id).error().kind), int(Error::Kind::NotFound));
    // Nobody in particular cannot be absent.
    leave.person = PersonId{u"nobody"_s};
    QVERIFY(!absences().save(leave));
}

void TestCrew::plansAroundAbsencesAndClosings()
{
    // Eva, who never was captain, is next: unless she is away. A day off for all is no absence.
    const IsoWeek week = w47.plus(5); // W52 and W53
    Absence leave;
    leave.person = idOf(u"Eva"_s);
    leave.first = QDate(2026, 12, 21);
    leave.last = QDate(2026, 12, 24);
    QVERIFY(absences().save(leave));
    const auto chosen = [&] { return rota().preview({week, 1})->weeks.first().person; };
    QVERIFY(chosen() != idOf(u"Eva"_s));
    QVERIFY(absences().save(ClosingDay{QDate(2026, 12, 21), u"Bridge"_s}));
    QVERIFY(absences().save(ClosingDay{QDate(2026, 12, 22), u"Bridge"_s}));
    QCOMPARE(chosen(), idOf(u"Eva"_s));
    QVERIFY(absences().removeClosing(QDate(2026, 12, 22)));
    QVERIFY(chosen() != idOf(u"Eva"_s));
    QVERIFY(!absences().save(ClosingDay{}));
    QVERIFY(absences().setRegion(HolidayRegion::AlsaceMoselle));
    QCOMPARE(int(absences().days()->region), int(HolidayRegion::AlsaceMoselle));
    RotaRules rules = rota().rules();
    rules.absenceDays = 4;
    QVERIFY(rota().setRules(rules));
    QCOMPARE(rota().rules(), rules);
    QCOMPARE(chosen(), idOf(u"Eva"_s));
    rules.waitStepWeeks = 0;
    QVERIFY(!rota().setRules(rules));
}

void TestCrew::standsInForAWhile()
{
    const auto before = rota().captaincies();
    QCOMPARE(onWatch(at({2026, 11, 18}, 10)), u"Ada! Bob"_s);
    const auto saved = crew().save(
        Replacement{{}, idOf(u"Ada"_s), idOf(u"Eva"_s), at({2026, 11, 18}, 12), at({2026, 11, 18}, 18), u"ill"_s});
    QVERIFY(saved);
    QCOMPARE(onWatch(at({2026, 11, 18}, 12) - 1), u"Ada! Bob"_s);
    QCOMPARE(onWatch(at({2026, 11, 18}, 12)), u"Eva!(for Ada) Bob"_s); // and answers in her place
    QCOMPARE(onWatch(at({2026, 11, 18}, 18)), u"Ada! Bob"_s);
    const Duty duty = *rota().duty(at({2026, 11, 18}, 15));
    QCOMPARE(duty.crew.first().since, saved->from);
    QCOMPARE(duty.crew.first().until, saved->until);
    QCOMPARE(*rota().captaincies(), *before);
    // Who stands in falls ill, too.
    QVERIFY(crew().save(
        Replacement{{}, idOf(u"Eva"_s), idOf(u"Dan"_s), at({2026, 11, 18}, 14), at({2026, 11, 18}, 20), {}}));
    QCOMPARE(onWatch(at({2026, 11, 18}, 15)), u"Dan!(for Ada) Bob"_s);
    QVERIFY(crew().remove(saved->id));
    QCOMPARE(onWatch(at({2026, 11, 18}, 15)), u"Ada! Bob"_s);
}

void TestCrew::refusesAStandIn_data()
{
    QTest::addColumn<QString>("absent");
    QTest::addColumn<QString>("substitute");
    QTest::addColumn<int>("hours");
    QTest::addRow("themselves") << u"Ada"_s << u"Ada"_s << 2;
    QTest::addRow("no time at all") << u"Ada"_s << u"Dan"_s << 0;
    QTest::addRow("backwards") << u"Ada"_s << u"Dan"_s << -2;
    QTest::addRow("on watch already") << u"Ada"_s << u"Bob"_s << 2;
    QTest::addRow("two for one") << u"Bob"_s << u"Dan"_s << 2;
    QTest::addRow("one for two") << u"Ada"_s << u"Eva"_s << 2;
    QTest::addRow("nobody") << u"Ada"_s << QString() << 2;
}

void TestCrew::refusesAStandIn()
{
    QFETCH(QString, absent);
    QFETCH(QString, substitute);
    QFETCH(int, hours);
    const qint64 noon = at({2026, 11, 18}, 12);
    QVERIFY(crew().save(Replacement{{}, idOf(u"Bob"_s), idOf(u"Eva"_s), noon, noon + hour, {}}));
    QVERIFY(!crew().save(Replacement{{}, idOf(absent), idOf(substitute), noon, noon + hours * hour, {}}));
    QCOMPARE(crew().replacements()->size(), 1);
}

void TestCrew::suggestsTheWidestGap()
{
    // W47: Ada and Bob are on watch; Cid begins in W48, Dan in W49; Eva never is.
    const TimeRange range{at({2026, 11, 18}, 12), at({2026, 11, 19}, 12)};
    const QList<Person> people = m_console->people().people().value();
    const auto names = [&people](const QList<Substitute> &found) {
        QStringList words;
        for (const Substitute &each : found) {
            for (const Person &person : people) {
                if (person.id == each.person)
                    words.append(person.name);
            }
        }
        return words.join(u' ');
    };
    const auto found = crew().suggest(idOf(u"Ada"_s), range);
    QCOMPARE(names(*found), u"Eva Dan Cid"_s);
    QCOMPARE(found->at(2).after, std::optional(at({2026, 11, 23}, 9) - range.to));
    QVERIFY(!found->at(2).before);
    Absence leave;
    leave.person = idOf(u"Eva"_s);
    leave.first = leave.last = QDate(2026, 11, 19);
    QVERIFY(absences().save(leave));
    QCOMPARE(names(*crew().suggest(idOf(u"Ada"_s), range)), u"Dan Cid"_s);
    QVERIFY(crew().save(Replacement{{}, idOf(u"Bob"_s), idOf(u"Dan"_s), range.from, range.to, {}}));
    QCOMPARE(names(*crew().suggest(idOf(u"Ada"_s), range)), u"Cid"_s);
}

void TestCrew::standsInAcrossTheLongNight()
{
    // The handover is at 2:30 on the night when 2:30 comes twice: the first is meant, and nobody is missing.
    QVERIFY(rota().setCalendar(WatchCalendar(paris, Qt::Sunday, QTime(2, 30))));
    const IsoWeek after = *IsoWeek::parse(u"2026-W44"); // opens on Sunday, 25 October 2026
    QVERIFY(rota().add(idOf(u"Eva"_s), after.plus(-1)));
    QVERIFY(rota().add(idOf(u"Dan"_s), after.plus(-2)));
    const qint64 first = QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(rota().calendar().start(after), first);
    QCOMPARE(onWatch(first - 1), u"Dan! Eva"_s);
    QCOMPARE(onWatch(first), u"Eva!"_s);
    QCOMPARE(onWatch(first + hour), u"Eva!"_s); // 2:30 again
    QVERIFY(crew().save(Replacement{{}, idOf(u"Eva"_s), idOf(u"Cid"_s), first, first + 2 * hour, {}}));
    QCOMPARE(onWatch(first + hour), u"Cid!(for Eva)"_s);
    QCOMPARE(onWatch(first + 2 * hour), u"Eva!"_s);
}

void TestCrew::swapsOnceAccepted()
{
    const IsoWeek w48 = w47.plus(1);
    const IsoWeek w49 = w47.plus(2);
    const auto captainOf = [this](IsoWeek week) {
        const QList<Captaincy> all = rota().captaincies().value();
        for (const Captaincy &each : all) {
            if (each.firstWeek == week)
                return each.person;
        }
        return PersonId();
    };
    const auto swap = crew().propose(w48, w49, u"holidays"_s);
    QVERIFY(swap);
    QCOMPARE(captainOf(w48), idOf(u"Cid"_s)); // not yet
    QVERIFY(crew().accept(swap->id));
    QCOMPARE(captainOf(w48), idOf(u"Dan"_s));
    QCOMPARE(captainOf(w49), idOf(u"Cid"_s));
    QVERIFY(!crew().accept(swap->id));
    QCOMPARE(int(crew().swaps()->first().state), int(CaptaincySwap::State::Accepted));
    QCOMPARE(crew().swaps()->first().answeredAt, std::optional(m_clock.nowMs()));
    const auto second = crew().propose(w48, w49);
    QVERIFY(crew().decline(second->id));
    QCOMPARE(captainOf(w48), idOf(u"Dan"_s));
    QVERIFY(!crew().withdraw(second->id));
}

void TestCrew::refusesASwap()
{
    const IsoWeek w48 = w47.plus(1);
    QVERIFY(!crew().propose(w47, w48)); // has begun
    QVERIFY(!crew().propose(w48, w47.plus(9))); // nobody there
    QVERIFY(!crew().propose(w48, w48));
    QVERIFY(rota().add(idOf(u"Dan"_s), w47.plus(10)));
    QVERIFY(!crew().propose(w47.plus(2), w47.plus(10))); // Dan with Dan
    // Eva after Cid's swap would be on watch twice at once.
    QVERIFY(rota().add(idOf(u"Cid"_s), w47.plus(9)));
    QVERIFY(!crew().propose(w48, w47.plus(10)));
    QVERIFY(crew().swaps()->isEmpty());
    // The plan changes before the answer.
    const auto swap = crew().propose(w48, w47.plus(2));
    QVERIFY(swap);
    QVERIFY(rota().replace(rota().captaincies()->at(2).id, idOf(u"Eva"_s)));
    QVERIFY(!crew().accept(swap->id));
    QCOMPARE(int(crew().swaps()->first().state), int(CaptaincySwap::State::Proposed));
}

void TestCrew::keepsTheRegister()
{
    Reinforcement help;
    help.person = idOf(u"Eva"_s);
    help.from = at({2026, 11, 18}, 10);
    help.until = help.from;
    QVERIFY(!crew().save(help));
    help.until = std::nullopt;
    auto saved = crew().save(help);
    QVERIFY(saved);
    QCOMPARE(saved->team, u"T5"_s); // as it was then, whatever becomes of Eva
    saved->until = saved->from + 3 * hour;
    QVERIFY(crew().save(*saved));
    QCOMPARE(crew().reinforcements()->first(), *saved);
    help.incident = IncidentId{u"none"_s};
    QVERIFY(!crew().save(help));
    help.person = PersonId{u"nobody"_s};
    QVERIFY(!crew().save(help));
}

void TestCrew::passesTheHelm()
{
    const qint64 noon = at({2026, 11, 18}, 12);
    QVERIFY(!crew().passHelm(idOf(u"Eva"_s), noon)); // not on watch
    QVERIFY(!crew().passHelm(idOf(u"Ada"_s), noon)); // has it
    QVERIFY(crew().passHelm(idOf(u"Bob"_s), noon, u"lunch"_s));
    QCOMPARE(onWatch(noon - 1), u"Ada! Bob"_s);
    QCOMPARE(onWatch(noon), u"Ada Bob!"_s);
    QVERIFY(!crew().passHelm(idOf(u"Ada"_s), noon)); // at the very instant
    QVERIFY(crew().passHelm(idOf(u"Ada"_s), noon + hour));
    QCOMPARE(onWatch(noon + hour), u"Ada! Bob"_s);
    QVERIFY(crew().passHelm(idOf(u"Bob"_s), noon + 2 * hour));
    // Who stands in for the captain at the helm answers; at the handover it is the senior captain again.
    QVERIFY(crew().save(Replacement{{}, idOf(u"Bob"_s), idOf(u"Eva"_s), noon + 3 * hour, noon + 4 * hour, {}}));
    QCOMPARE(onWatch(noon + 3 * hour), u"Ada Eva!(for Bob)"_s);
    QCOMPARE(onWatch(at({2026, 11, 23}, 9) - 1), u"Ada Bob!"_s);
    QCOMPARE(onWatch(at({2026, 11, 23}, 9)), u"Bob! Cid"_s);
    QVERIFY(crew().passHelm(idOf(u"Ada"_s), noon + 5 * hour));
    // What was passed in an earlier watch is over: Ada is on watch again, as the junior captain.
    QVERIFY(rota().add(idOf(u"Eva"_s), w47.plus(12)));
    QVERIFY(rota().add(idOf(u"Ada"_s), w47.plus(13)));
    QCOMPARE(onWatch(at({2027, 2, 17}, 12)), u"Eva! Ada"_s);
    QCOMPARE(crew().passings()->size(), 4);
    QCOMPARE(crew().passings()->first().note, u"lunch"_s);
}

void TestCrew::leavesOutWhoLeft()
{
    // Bob goes in the middle of his watch.
    QVERIFY(m_console->people().remove(idOf(u"Bob"_s)));
    QCOMPARE(onWatch(at({2026, 11, 18}, 18)), u"Ada! Bob"_s); // his last day
    QCOMPARE(onWatch(at({2026, 11, 19}, 10)), u"Ada!"_s);
    QVERIFY(
        crew().save(Replacement{{}, idOf(u"Bob"_s), idOf(u"Eva"_s), at({2026, 11, 19}, 0), at({2026, 11, 30}, 9), {}}));
    QCOMPARE(onWatch(at({2026, 11, 19}, 10)), u"Ada! Eva(for Bob)"_s);
    QCOMPARE(onWatch(at({2026, 11, 24}, 10)), u"Eva!(for Bob) Cid"_s);
}

QTEST_GUILESS_MAIN(TestCrew)
#include "tst_crew.moc"
