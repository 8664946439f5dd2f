// When those who were told of an incident are due to hear again.
#include "app/domain/outreach/cadence.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'795'000'000'000; // of the impact; noticed a minute later
constexpr int none = -1000;

std::optional<qint64> after(int minutes)
{
    return minutes == none ? std::nullopt : std::optional(start + minutes * minute);
}

Incident open(Severity severity = Severity::Major)
{
    Incident incident;
    incident.severity = severity;
    incident.started = start;
    incident.detected = start + minute;
    return incident;
}

} // namespace

class TestCadence : public QObject {
    Q_OBJECT

private slots:
    void isDue_data();
    void isDue();
    void asksOnlyOfWhatIsOpen_data();
    void asksOnlyOfWhatIsOpen();
    void answersForEachAudience();
    void keepsItsRule();
};

// Minutes from the start of the impact.
void TestCadence::isDue_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("snoozed");
    QTest::addColumn<int>("relapsed");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("since");
    QTest::addColumn<int>("due");
    QTest::addColumn<bool>("isOverdue");
    const auto row = [](const char *name, Severity severity, int told, int snoozed, int relapsed, int now, int since,
                         int due, bool isOverdue) {
        QTest::newRow(name) << severity << told << snoozed << relapsed << now << since << due << isOverdue;
    };
    const Severity major = Severity::Major;
    const Severity critical = Severity::Critical;
    row("declared", major, none, none, none, 1, 1, 31, false);
    row("never told", major, none, none, none, 40, 1, 31, true);
    row("told", major, 5, none, none, 20, 5, 35, false);
    row("nearly due", major, 5, none, none, 34, 5, 35, false);
    row("due this minute", major, 5, none, none, 35, 5, 35, true);
    row("minor", Severity::Minor, 5, none, none, 20, 5, 35, false);
    row("critical", critical, 5, none, none, 14, 5, 15, false);
    row("critical, overdue", critical, 5, none, none, 16, 5, 15, true);
    row("critical, never told", critical, none, none, none, 11, 1, 11, true);
    row("snoozed", major, 5, 60, none, 40, 5, 60, false);
    row("snoozed until now", major, 5, 60, none, 60, 5, 60, true);
    row("snoozed for less than the rule", major, 5, 10, none, 20, 5, 35, false);
    row("told after the snooze", critical, 70, 60, none, 75, 70, 80, false);
    row("never told, and snoozed", critical, none, 20, none, 15, 1, 20, false);
    row("relapsed, not told since", major, 5, none, 100, 110, 100, 130, false);
    row("relapsed, told since", major, 105, none, 100, 110, 105, 135, false);
    row("relapsed, never told", major, none, none, 100, 131, 100, 130, true);
    row("told in the future", major, 500, none, none, 20, 20, 50, false);
    row("relapsed in the future", major, 5, none, 500, 20, 20, 50, false);
    row("noticed in the future", major, none, none, none, -10, -10, 20, false);
}

void TestCadence::isDue()
{
    QFETCH(Severity, severity);
    QFETCH(int, told);
    QFETCH(int, snoozed);
    QFETCH(int, relapsed);
    QFETCH(int, now);
    QFETCH(int, since);
    QFETCH(int, due);
    QFETCH(bool, isOverdue);
    Incident incident = open(severity);
    incident.relapsed = after(relapsed);
    const AudienceTold users{Audience::Users, after(told), after(snoozed)};
    QCOMPARE(audiencesDue(incident, {users}, {}, *after(now)),
        (QList<AudienceDue>{{Audience::Users, *after(since), *after(due), isOverdue}}));
}

void TestCadence::asksOnlyOfWhatIsOpen_data()
{
    QTest::addColumn<IncidentState>("state");
    QTest::addColumn<bool>("asks");
    QTest::newRow("triggered") << IncidentState::Triggered << true;
    QTest::newRow("acknowledged") << IncidentState::Acknowledged << true;
    QTest::newRow("restored") << IncidentState::Restored << false;
    QTest::newRow("fixed") << IncidentState::Fixed << false;
    QTest::newRow("dismissed") << IncidentState::Dismissed << false;
}

void TestCadence::asksOnlyOfWhatIsOpen()
{
    QFETCH(IncidentState, state);
    Incident incident = open();
    incident.state = state;
    QTEST(!audiencesDue(incident, {{Audience::Crew}}, {}, *after(500)).isEmpty(), "asks");
}

void TestCadence::answersForEachAudience()
{
    QVERIFY(audiencesDue(open(), {}, {}, *after(500)).isEmpty());
    const QList<AudienceDue> due = audiencesDue(open(),
        {{Audience::Support, after(20)}, {Audience::Crew}, {Audience::Users, after(5), after(90)}}, {}, *after(40));
    QCOMPARE(due,
        (QList<AudienceDue>{{Audience::Support, *after(20), *after(50), false},
            {Audience::Crew, *after(1), *after(31), true}, {Audience::Users, *after(5), *after(90), false}}));
}

void TestCadence::keepsItsRule()
{
    const CadenceRule hourly{60 * minute, 0};
    QCOMPARE(audiencesDue(open(), {{Audience::Crew}}, hourly, *after(2))[0].dueAt, *after(61));
    QVERIFY(audiencesDue(open(Severity::Critical), {{Audience::Crew}}, hourly, *after(500)).isEmpty());
}

QTEST_GUILESS_MAIN(TestCadence)
#include "tst_cadence.moc"
