// The board's rules: order, limits, filters, links, time in columns, what changed, and whether a work paid.
#include "app/domain/works/payoff.h"
#include "app/domain/works/workcolumn.h"
#include "app/domain/works/workfilter.h"
#include "app/domain/works/worklink.h"
#include "app/domain/works/workmoves.h"
#include "app/domain/works/workorder.h"

#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 start = 1'795'000'000'000;

Work card(const QString &id, double position = 0)
{
    Work work;
    work.id = WorkId{id};
    work.title = id;
    work.position = position;
    return work;
}

WorkColumn column(const QString &id, WorkState stands)
{
    return {WorkColumnId{id}, {}, stands};
}

AlertEpisode episode(const QString &name, qint64 fired, const QString &incident = {})
{
    AlertEpisode episode;
    episode.alert.labels = {{u"alertname"_s, name}};
    episode.chain.fired = fired;
    if (!incident.isEmpty())
        episode.incident = IncidentId{incident};
    return episode;
}

Incident incidentOf(const QString &id, qint64 started, const QStringList &services)
{
    Incident incident;
    incident.id = IncidentId{id};
    incident.started = started;
    incident.services = services;
    return incident;
}

} // namespace

class TestWorks : public QObject {
    Q_OBJECT

private slots:
    void placesBetween_data();
    void placesBetween();
    void renumbersWhenThereIsNoRoom();
    void findsTheColumnOfAState();
    void tellsTheCountAgainstItsLimit();
    void tidies();
    void filters_data();
    void filters();
    void readsLinks_data();
    void readsLinks();
    void addsUpTimeInColumns();
    void tellsWhatChanged();
    void countsWhatCameBack();
    void countsNothingAfterWhatIsNotDone();
};

void TestWorks::placesBetween_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("before");
    QTest::addColumn<double>("place");
    QTest::addRow("first") << u"new"_s << u"a"_s << 512.0;
    QTest::addRow("between") << u"new"_s << u"b"_s << 1536.0;
    QTest::addRow("behind") << u"new"_s << QString() << 3072.0 + 1024.0;
    QTest::addRow("before somebody who is gone: behind") << u"new"_s << u"gone"_s << 3072.0 + 1024.0;
    QTest::addRow("forth") << u"a"_s << u"c"_s << 2560.0;
    QTest::addRow("back") << u"c"_s << u"b"_s << 1536.0;
    QTest::addRow("the last one to the end") << u"c"_s << QString() << 2048.0 + 1024.0;
}

void TestWorks::placesBetween()
{
    QFETCH(QString, moved);
    QFETCH(QString, before);
    const QList<Work> column{card(u"a"_s, 1024), card(u"b"_s, 2048), card(u"c"_s, 3072)};
    QTEST(placeBefore(column, WorkId{moved}, WorkId{before}).value_or(-1), "place");
}

void TestWorks::renumbersWhenThereIsNoRoom()
{
    QList<Work> column{card(u"a"_s, 1024), card(u"b"_s, 1024), card(u"c"_s, 0)};
    QVERIFY(!placeBefore(column, WorkId{u"new"_s}, WorkId{u"b"_s}));
    column = renumbered(column);
    QCOMPARE(column[0].id.value, u"a"_s);
    QVERIFY(column[0].position < column[1].position && column[1].position < column[2].position);
    // Into the same gap, again and again: it lasts for some thirty moves, and never breaks the order.
    int moves = 0;
    double last = 0;
    while (const auto place = placeBefore(column, WorkId{u"new"_s}, WorkId{u"b"_s})) {
        QVERIFY(*place > column[0].position && *place < column[1].position && *place != last);
        last = *place;
        column[0].position = *place;
        QVERIFY(++moves < 100);
    }
    QVERIFY(moves > 20);
}

void TestWorks::findsTheColumnOfAState()
{
    const QList<WorkColumn> columns{column(u"ideas"_s, WorkState::Planned), column(u"planned"_s, WorkState::Planned),
        column(u"in_progress"_s, WorkState::InProgress), column(u"done"_s, WorkState::Done)};
    QCOMPARE(columnFor(columns, WorkState::Planned)->id.value, u"planned"_s); // an idea is planned as well
    QCOMPARE(columnFor(columns, WorkState::Review)->id.value, u"in_progress"_s);
    QCOMPARE(columnFor(columns.first(1), WorkState::Done)->id.value, u"ideas"_s);
    QVERIFY(!columnFor({}, WorkState::Done));
    QVERIFY(!columnOf(columns, WorkColumnId{u"gone"_s}));
}

void TestWorks::tellsTheCountAgainstItsLimit()
{
    QCOMPARE(countAgainst(5, 3), u"5/3"_s);
    QCOMPARE(countAgainst(5, 0), u"5"_s);
}

void TestWorks::tidies()
{
    Work work = card(u"w"_s);
    work.title = u"  Index\non   answers "_s + QString(400, u'x');
    work.labels = {u"db"_s, u" db "_s, QString(), u"a\tb"_s};
    work.checklist = {{u" "_s, true}, {u"first\nstep"_s, true}};
    work.effortDays = std::nan("");
    const Work clean = tidied(work);
    QVERIFY(clean.title.startsWith(u"Index on answers xx"_s));
    QCOMPARE(clean.title.size(), longestWorkTitle);
    QCOMPARE(clean.labels, (QStringList{u"db"_s, u"a b"_s}));
    QCOMPARE(clean.checklist, (QList<WorkStep>{{u"first step"_s, true}}));
    QCOMPARE(clean.effortDays, 0.0);
    // Half a character is none.
    work.title = QString(longestWorkTitle - 1, u'x') + u"🚀"_s;
    QCOMPARE(tidied(work).title, QString(longestWorkTitle - 1, u'x'));
    for (int i = 0; i < 1000; ++i)
        work.checklist.append({QString::number(i), false});
    QCOMPARE(tidied(work).checklist.size(), mostWorkSteps);
}

void TestWorks::filters_data()
{
    QTest::addColumn<WorkFilter>("filter");
    QTest::addColumn<bool>("shown");
    const auto row = [](const char *name, auto set, bool shown) {
        WorkFilter filter;
        set(filter);
        QTest::addRow("%s", name) << filter << shown;
    };
    row(
        "everything", [](WorkFilter &) {}, true);
    row(
        "accents and case", [](WorkFilter &f) { f.text = u"REPLICA etoile"_s; }, true);
    row(
        "the middle of a word", [](WorkFilter &f) { f.text = u"éplica"_s; }, true);
    row(
        "a step", [](WorkFilter &f) { f.text = u"staging"_s; }, true);
    row(
        "every word must be there", [](WorkFilter &f) { f.text = u"replica nowhere"_s; }, false);
    row(
        "hers", [](WorkFilter &f) { f.owner = u"Ada"_s; }, true);
    row(
        "another's", [](WorkFilter &f) { f.owner = u"Bob"_s; }, false);
    row(
        "nobody's", [](WorkFilter &f) { f.nobodys = true; }, false);
    row(
        "team", [](WorkFilter &f) { f.team = u"Red"_s; }, true);
    row(
        "label", [](WorkFilter &f) { f.label = u"db"_s; }, true);
    row(
        "no such label", [](WorkFilter &f) { f.label = u"d"_s; }, false);
    row(
        "late", [](WorkFilter &f) { f.overdue = true; }, true);
    row(
        "these", [](WorkFilter &f) { f.only = QSet<WorkId>{WorkId{u"w"_s}}; }, true);
    row(
        "none", [](WorkFilter &f) { f.only = QSet<WorkId>(); }, false);
}

void TestWorks::filters()
{
    QFETCH(WorkFilter, filter);
    Work work = card(u"w"_s);
    work.title = u"Réplica"_s;
    work.description = u"L’Étoile"_s;
    work.owner = u"Ada"_s;
    work.team = u"Red"_s;
    work.labels = {u"db"_s};
    work.checklist = {{u"on staging"_s, false}};
    work.due = QDate(2026, 11, 17);
    QTEST(WorkMatcher(filter, QDate(2026, 11, 18)).matches(work), "shown");
    QVERIFY(filter.isNarrow() || filter == WorkFilter());
    QVERIFY(!work.isOverdue(work.due)); // on the day itself it is not late
    work.state = WorkState::Done;
    QVERIFY(!work.isOverdue(QDate(2026, 11, 18)));
}

void TestWorks::readsLinks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addColumn<QString>("target");
    using Kind = WorkLink::Kind;
    const auto row = [](const QString &line, int kind, const QString &target) {
        QTest::addRow("%s", qPrintable(line)) << line << kind << target;
    };
    row(u"INC-42"_s, int(Kind::Incident), u"INC-42"_s);
    row(u" inc-7 "_s, int(Kind::Incident), u"INC-7"_s);
    row(u"https://example.org/a?b=c"_s, int(Kind::Address), u"https://example.org/a?b=c"_s);
    row(u"HTTP://example.org"_s, int(Kind::Address), u"HTTP://example.org"_s);
    row(u"database/slow.md"_s, int(Kind::Runbook), u"database/slow.md"_s);
    row(u"slow.md#meaning"_s, int(Kind::Runbook), u"slow.md#meaning"_s);
    for (const QString &bad :
        {u""_s, u"INC-"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://"_s, u"/etc/x.md"_s,
            u"../x.md"_s, u"a/../../x.md"_s, u"slow"_s, u"http://a b"_s, u"data:text/html,x.md"_s, u"c:\\x.md"_s})
        row(bad, -1, {});
}

void TestWorks::readsLinks()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    const auto link = workLinkFrom(line);
    QCOMPARE(link ? int(link->kind) : -1, kind);
    if (link)
        QTEST(link->target, "target");
}

void TestWorks::addsUpTimeInColumns()
{
    const WorkColumnId plan{u"planned"_s};
    const WorkColumnId doing{u"in_progress"_s};
    const auto move = [](const WorkColumnId &to, qint64 at) { return WorkMove{{}, WorkId{u"w"_s}, {}, to, at, {}}; };
    const QList<WorkMove> moves{move(plan, 0), move(doing, 2 * day), move(plan, 5 * day), move(doing, 6 * day)};
    QCOMPARE(timeInColumns(moves, 10 * day), (QList<ColumnTime>{{plan, 3 * day}, {doing, 7 * day}}));
    QCOMPARE(timeInColumns({}, 10 * day), QList<ColumnTime>());
    // A clock that was set back counts nothing twice.
    QCOMPARE(timeInColumns({move(plan, 5 * day), move(doing, 3 * day)}, 3 * day),
        (QList<ColumnTime>{{plan, 0}, {doing, 0}}));
}

void TestWorks::tellsWhatChanged()
{
    const WorkColumnId plan{u"planned"_s};
    const WorkColumnId doing{u"in_progress"_s};
    const auto work = [&](const QString &id, qint64 created, qint64 updated, const WorkColumnId &in) {
        Work work = card(id);
        work.created = created;
        work.updated = updated;
        work.column = in;
        return work;
    };
    Work done = work(u"done"_s, 0, 20, doing);
    done.state = WorkState::Done;
    done.done = 20;
    Work away = work(u"away"_s, 0, 20, plan);
    away.archived = 15;
    Work awayLong = work(u"away long"_s, 0, 20, plan);
    awayLong.archived = 5;
    const QList<Work> works{work(u"same"_s, 0, 5, plan), work(u"new"_s, 12, 12, plan), work(u"moved"_s, 0, 20, doing),
        work(u"forth and back"_s, 0, 5, plan), work(u"edited"_s, 0, 11, plan), done, away, awayLong};
    const auto move = [](const QString &id, const WorkColumnId &from, const WorkColumnId &to, qint64 at) {
        return WorkMove{{}, WorkId{id}, from, to, at, {}};
    };
    const QList<WorkMove> moves{move(u"moved"_s, plan, doing, 20), move(u"forth and back"_s, plan, doing, 11),
        move(u"forth and back"_s, doing, plan, 12), move(u"same"_s, {}, plan, 5), move(u"new"_s, {}, plan, 12)};
    using Kind = WorkChange::Kind;
    const QList<WorkChange> expected{{works[1], Kind::Added}, {works[2], Kind::Moved, plan}, {works[4], Kind::Edited},
        {works[5], Kind::Done}, {works[6], Kind::Archived}};
    QCOMPARE(changesSince(works, moves, 10), expected);
}

void TestWorks::countsWhatCameBack()
{
    const Incident incident = incidentOf(u"i"_s, start, {u"queue"_s});
    Work work = card(u"w"_s);
    work.incident = incident.id;
    work.state = WorkState::Done;
    work.done = start + 10 * day;
    const QList<AlertEpisode> episodes{episode(u"QueueOld"_s, start - 31 * day),
        episode(u"QueueOld"_s, start - 30 * day), episode(u"QueueOld"_s, start - day), episode(u"Other"_s, start - day),
        episode(u"QueueOld"_s, start, u"i"_s), episode(u"QueueOld"_s, start + 5 * day), // before it was done: neither
        episode(u"QueueOld"_s, *work.done), episode(u"QueueOld"_s, *work.done + 30 * day),
        episode(u"QueueOld"_s, 0)}; // never fired
    Incident dismissed = incidentOf(u"d"_s, start - 2 * day, {u"queue"_s});
    dismissed.dismissed = start;
    const QList<Incident> incidents{incident, dismissed, incidentOf(u"a"_s, start - 2 * day, {u"api"_s, u"queue"_s}),
        incidentOf(u"b"_s, start - 2 * day, {u"api"_s}), incidentOf(u"c"_s, *work.done + day, {u"queue"_s}),
        incidentOf(u"late"_s, *work.done + 40 * day, {u"queue"_s})};
    const Payoff whole = payoffOf(work, incident, episodes, incidents, *work.done + 90 * day);
    QCOMPARE(whole.alerts, QStringList{u"QueueOld"_s});
    QCOMPARE(whole.alertsBefore, 2);
    QCOMPARE(whole.alertsAfter, 1);
    QCOMPARE(whole.incidentsBefore, 1);
    QCOMPARE(whole.incidentsAfter, 1);
    QVERIFY(whole.isComplete() && whole.isKnown());
    const Payoff early = payoffOf(work, incident, episodes, incidents, *work.done + 12 * 3'600'000);
    QCOMPARE(early.daysAfter, 0);
    QCOMPARE(early.incidentsAfter, 0);
    QVERIFY(!early.isComplete());
    QCOMPARE(
        payoffRange(work, incident, *work.done + 90 * day), (TimeRange{start - 30 * day, *work.done + 30 * day + 1}));
}

void TestWorks::countsNothingAfterWhatIsNotDone()
{
    const Incident incident = incidentOf(u"i"_s, start, {});
    Work work = card(u"w"_s);
    const Payoff payoff = payoffOf(work, incident, {episode(u"A"_s, start + day)}, {}, start + 5 * day);
    QVERIFY(!payoff.isDone && !payoff.isKnown());
    QCOMPARE(payoff.alertsAfter, 0);
    QCOMPARE(payoff.daysAfter, 0);
}

QTEST_GUILESS_MAIN(TestWorks)
#include "tst_works.moc"
