// How a period stood against the objectives: said only where something gave a figure; and how letters fit a text.
#include "app/domain/fuzzymatch.h"
#include "app/domain/objective.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000; // a Wednesday in Paris
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
const TimeRange period{now - 30 * day, now + day};

Incident incidentOf(int number, qint64 started, qint64 detectMs, std::optional<qint64> restoreMs, int tickets = 0)
{
    Incident incident;
    incident.id = IncidentId{QString::number(number)};
    incident.number = number;
    incident.started = started;
    incident.detected = started + detectMs;
    incident.tickets = tickets;
    if (restoreMs) {
        incident.state = IncidentState::Restored;
        incident.restored = started + *restoreMs;
    }
    return incident;
}

ObjectiveFacts factsOf(const QList<Incident> &incidents)
{
    return {incidents, {}, {}, {}, QTimeZone("Europe/Paris"), now};
}

Person personOf(const QString &name, const QString &team = u"t"_s)
{
    Person person;
    person.id = PersonId{name};
    person.name = name;
    person.team = TeamId{team};
    return person;
}

Survey surveyOf(const QString &person, int score, QDate on)
{
    return {SurveyId{person + on.toString()}, PersonId{person}, on, score, {}};
}

ObjectiveResult resultOf(Objective objective, const ObjectiveFacts &facts)
{
    return qd::resultOf(objective, facts, period, builtInTarget(objective));
}

} // namespace

class TestObjective : public QObject {
    Q_OBJECT

private slots:
    void saysNothingWithoutACase();
    void takesTheMedian();
    void countsWhatIsOpenOnceItIsLate();
    void leavesOutWhatSaysNothing();
    void countsWorkingDays();
    void takesTheLastWordOfEachPerson();
    void keepsTheTargetsOfThen();
    void meetsAtItsEdge_data();
    void meetsAtItsEdge();
    void refusesRatings_data();
    void refusesRatings();
    void fitsLetters_data();
    void fitsLetters();
    void prefersTheNearerFit();
};

void TestObjective::saysNothingWithoutACase()
{
    for (int i = 0; i < objectives; ++i) {
        const ObjectiveResult result = resultOf(Objective(i), factsOf({}));
        QVERIFY(!result.value);
        QVERIFY(!result.met);
        QVERIFY(result.cases.isEmpty());
    }
}

void TestObjective::takesTheMedian()
{
    const QList<Incident> incidents{incidentOf(1, now - 5 * day, 10'000, 4 * minute, 2),
        incidentOf(2, now - 4 * day, 30'000, 8 * minute, 12), incidentOf(3, now - 3 * day, 200'000, 90 * minute, 3)};
    const ObjectiveResult detect = resultOf(Objective::Detect, factsOf(incidents));
    QCOMPARE(detect.value, std::optional(30.0));
    QCOMPARE(detect.met, std::optional(true));
    QCOMPARE(detect.cases.size(), 3);
    QCOMPARE(detect.cases[2].name, u"INC-3"_s);
    QVERIFY(!detect.cases[2].met);
    QCOMPARE(resultOf(Objective::Restore, factsOf(incidents)).value, std::optional(480.0));
    QCOMPARE(resultOf(Objective::Tickets, factsOf(incidents)).value, std::optional(3.0));
    QCOMPARE(resultOf(Objective::Restore, factsOf(incidents.mid(1))).value, std::optional((480.0 + 5400.0) / 2));
}

void TestObjective::countsWhatIsOpenOnceItIsLate()
{
    const Incident young = incidentOf(1, now - 2 * minute, 0, {});
    QCOMPARE(resultOf(Objective::Restore, factsOf({young})).cases.size(), 0);
    const Incident old = incidentOf(2, now - 20 * minute, 0, {});
    const ObjectiveResult late = resultOf(Objective::Restore, factsOf({young, old}));
    QCOMPARE(late.cases.size(), 1);
    QVERIFY(!late.cases.first().met);
    QVERIFY(!late.value); // nothing is over yet
}

void TestObjective::leavesOutWhatSaysNothing()
{
    Incident dismissed = incidentOf(1, now - day, 0, minute);
    dismissed.dismissed = now;
    const Incident before = incidentOf(2, period.from - 1, 0, minute);
    const Incident after = incidentOf(3, period.to, 0, minute);
    QCOMPARE(resultOf(Objective::Restore, factsOf({dismissed, before, after})).cases.size(), 0);
    ObjectiveFacts facts = factsOf({incidentOf(4, now - day, 0, minute)});
    facts.unwatched.off = {{now - 2 * day, now}}; // nobody could have told
    QCOMPARE(resultOf(Objective::Detect, facts).cases.size(), 0);
    QCOMPARE(resultOf(Objective::Restore, facts).cases.size(), 1);
}

void TestObjective::countsWorkingDays()
{
    Incident incident = incidentOf(1, now - 7 * day, 0, minute);
    incident.fixed = now;
    const ObjectiveResult fix = resultOf(Objective::Fix, factsOf({incident}));
    QCOMPARE(fix.value, std::optional(5.0)); // from one weekday to the same of the next week
    QCOMPARE(fix.met, std::optional(true));
}

void TestObjective::takesTheLastWordOfEachPerson()
{
    ObjectiveFacts facts = factsOf({});
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, facts.zone).date();
    facts.people = {personOf(u"a"_s), personOf(u"b"_s), personOf(u"c"_s), personOf(u"d"_s), personOf(u"gone"_s)};
    facts.people[4].left = today.addDays(-10);
    facts.surveys = {surveyOf(u"a"_s, 1, today.addDays(-20)), surveyOf(u"a"_s, 4, today.addDays(-5)),
        surveyOf(u"b"_s, 3, today), surveyOf(u"c"_s, 2, today.addDays(-1)), surveyOf(u"gone"_s, 5, today.addDays(-30)),
        surveyOf(u"b"_s, 1, today.addDays(3))};
    ObjectiveResult confidence = resultOf(Objective::Confidence, facts);
    QCOMPARE(confidence.cases.size(), 3); // d was never asked, one has gone, and a day to come does not count
    QCOMPARE(confidence.value, std::optional(2.0 / 3.0));
    QCOMPARE(confidence.met, std::optional(true)); // two in three at least
    QCOMPARE(confidenceOn(facts.surveys, facts.people, today.addDays(-10)), (Confidence{2, 1}));
    QCOMPARE(confidenceByTeam(facts.surveys, facts.people, today).value(TeamId{u"t"_s}), (Confidence{3, 2}));
}

void TestObjective::keepsTheTargetsOfThen()
{
    const QList<TargetChange> changes{
        {Objective::Restore, 100, 900}, {Objective::Restore, 200, 300}, {Objective::Detect, 150, 30}};
    QCOMPARE(targetAt(Objective::Restore, changes, 50), 600.0);
    QCOMPARE(targetAt(Objective::Restore, changes, 100), 900.0);
    QCOMPARE(targetAt(Objective::Restore, changes, 5'000), 300.0);
    QCOMPARE(targetAt(Objective::Tickets, changes, 5'000), 10.0);
}

void TestObjective::meetsAtItsEdge_data()
{
    QTest::addColumn<int>("objective");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("met");
    QTest::addRow("a minute is not under one") << int(Objective::Detect) << 60.0 << false;
    QTest::addRow("a moment less is") << int(Objective::Detect) << 59.9 << true;
    QTest::addRow("ten minutes") << int(Objective::Restore) << 600.0 << false;
    QTest::addRow("the tenth working day counts") << int(Objective::Fix) << 10.0 << true;
    QTest::addRow("the eleventh does not") << int(Objective::Fix) << 11.0 << false;
    QTest::addRow("ten tickets") << int(Objective::Tickets) << 10.0 << false;
    QTest::addRow("two in three") << int(Objective::Confidence) << 2.0 / 3.0 << true;
    QTest::addRow("fewer") << int(Objective::Confidence) << 0.66 << false;
}

void TestObjective::meetsAtItsEdge()
{
    QFETCH(int, objective);
    QFETCH(double, value);
    QFETCH(bool, met);
    QCOMPARE(meets(Objective(objective), value, builtInTarget(Objective(objective))), met);
    QCOMPARE(objectiveFrom(toString(Objective(objective))), std::optional(Objective(objective)));
}

void TestObjective::refusesRatings_data()
{
    QTest::addColumn<int>("score");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("taken");
    const QDate today(2026, 11, 30);
    QTest::addRow("1") << 1 << today << true;
    QTest::addRow("5, long ago") << 5 << QDate(2020, 1, 1) << true;
    QTest::addRow("0") << 0 << today << false;
    QTest::addRow("6") << 6 << today << false;
    QTest::addRow("tomorrow") << 3 << today.addDays(1) << false;
    QTest::addRow("no day") << 3 << QDate() << false;
}

void TestObjective::refusesRatings()
{
    QFETCH(int, score);
    QFETCH(QDate, on);
    QFETCH(bool, taken);
    QCOMPARE(checkSurvey({SurveyId(), PersonId{u"a"_s}, on, score, {}}, QDate(2026, 11, 30)).has_value(), taken);
}

void TestObjective::fitsLetters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::addRow("nothing") << QString() << u"anything"_s << true;
    QTest::addRow("beginnings of words") << u"blr"_s << u"Block releases"_s << true;
    QTest::addRow("accents and case") << u"ecran PLEIN"_s << u"Écran plein"_s << true;
    QTest::addRow("in their order") << u"er"_s << u"re"_s << false;
    QTest::addRow("one is missing") << u"blockx"_s << u"Block releases"_s << false;
    QTest::addRow("an empty text") << u"a"_s << QString() << false;
}

void TestObjective::fitsLetters()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(query, text).has_value(), fits);
}

void TestObjective::prefersTheNearerFit()
{
    const auto score = [](const char16_t *text) { return *fuzzyScore(u"rota"_s, QString::fromUtf16(text)); };
    QVERIFY(score(u"Rota") > score(u"The rota"));
    QVERIFY(score(u"The rota") > score(u"Narrotation"));
    QVERIFY(score(u"Narrotation") > score(u"Rollback of the api"));
}

QTEST_APPLESS_MAIN(TestObjective)
#include "tst_objective.moc"
