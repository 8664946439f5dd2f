// An incident is what its timeline tells.
#include "app/domain/incident.h"
#include "app/domain/noteline.h"
#include "app/domain/timelinelayout.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = TimelineKind;
using State = IncidentState;

namespace {

constexpr qint64 start = 1'795'000'000'000;
constexpr qint64 minute = 60'000;

TimelineEntry entry(const char *id, Kind kind, qint64 at, const char *corrects = nullptr, const Labels &details = {})
{
    TimelineEntry made;
    made.id = {QString::fromLatin1(id)};
    made.kind = kind;
    made.at = start + at * minute;
    made.recordedAt = made.at;
    made.text = made.id.value;
    made.details = details;
    if (corrects)
        made.corrects = TimelineEntryId{QString::fromLatin1(corrects)};
    return made;
}

Incident declared()
{
    Incident incident;
    incident.number = 1;
    incident.started = start;
    return incident;
}

} // namespace

class TestIncident : public QObject {
    Q_OBJECT

private slots:
    void readsKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("whole"); // -1: it is none
        QTest::addColumn<int>("typed");
        QTest::addRow("whole") << u"INC-42"_s << 42 << 42;
        QTest::addRow("small, with spaces") << u" inc-42 "_s << 42 << 42;
        QTest::addRow("without its hyphen") << u"inc42"_s << -1 << 42;
        QTest::addRow("the number alone") << u"42"_s << -1 << 42;
        QTest::addRow("no number") << u"INC-"_s << -1 << -1;
        QTest::addRow("negative") << u"INC--4"_s << -1 << -1;
        QTest::addRow("longer than a number") << u"INC-12345678901"_s << -1 << -1;
        QTest::addRow("within words") << u"INC-42 is back"_s << -1 << -1;
        QTest::addRow("nothing") << QString() << -1 << -1;
    }

    void readsKeys()
    {
        QFETCH(QString, key);
        QTEST(incidentNumberFrom(key).value_or(-1), "whole");
        QTEST(incidentNumberFrom(key, IncidentKeyForm::Typed).value_or(-1), "typed");
    }

    void replays_data()
    {
        QTest::addColumn<QList<TimelineEntry>>("timeline");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("restoredMinute"); // -1: not
        const auto d = entry("d", Kind::Declared, 1);
        const auto a = entry("a", Kind::Acknowledged, 2);
        const auto r = entry("r", Kind::Restored, 9);
        const auto f = entry("f", Kind::Fixed, 500);
        const auto row = [](const char *name, QList<TimelineEntry> timeline, State state, int restored) {
            QTest::addRow("%s", name) << timeline << int(state) << restored;
        };
        row("declared", {d}, State::Triggered, -1);
        row("acknowledged", {d, a}, State::Acknowledged, -1);
        row("restored", {d, a, r}, State::Restored, 9);
        row("restored without a word before", {d, r}, State::Restored, 9);
        row("fixed", {d, a, r, f}, State::Fixed, 9);
        row("fixed at once serves too", {d, f}, State::Fixed, 500);
        row("dismissed", {d, a, entry("x", Kind::Dismissed, 3)}, State::Dismissed, -1);
        row("a note changes nothing", {d, entry("n", Kind::Note, 4)}, State::Triggered, -1);
        row("written later, happened earlier", {d, r, a}, State::Restored, 9);
        row("a corrected time counts", {d, a, r, entry("c", Kind::Correction, 7, "r")}, State::Restored, 7);
        row("a corrected correction",
            {d, r, entry("c", Kind::Correction, 7, "r"), entry("e", Kind::Correction, 8, "c")}, State::Restored, 8);
    }

    void replays()
    {
        QFETCH(QList<TimelineEntry>, timeline);
        QFETCH(int, restoredMinute);
        const Incident incident = replay(declared(), timeline);
        QTEST(int(incident.state), "state");
        QCOMPARE(incident.restored.has_value(), restoredMinute >= 0);
        if (incident.restored)
            QCOMPARE(*incident.restored, start + restoredMinute * minute);
    }

    void keepsTheOriginalBesideTheCorrection()
    {
        const auto lines =
            told({entry("d", Kind::Declared, 1), entry("n", Kind::Note, 5), entry("c", Kind::Correction, 0, "n")});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].entry.id.value, u"c"_s); // by the time of the event
        QVERIFY(lines[0].entry.kind == Kind::Note);
        QVERIFY(lines[0].original);
        QCOMPARE(lines[0].original->id.value, u"n"_s);
        QVERIFY(!lines[1].original);
    }

    void allowsOnlyTheNextSteps_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QList<int>>("allowed");
        const auto row = [](const char *name, State state, QList<Kind> milestones) {
            QList<int> allowed{int(Kind::Started), int(Kind::Detected), int(Kind::Merged)};
            for (const Kind kind : milestones)
                allowed.append(int(kind));
            for (int kind = 0; kind < timelineKinds; ++kind) {
                if (!isMilestone(Kind(kind)))
                    allowed.append(kind);
            }
            QTest::addRow("%s", name) << int(state) << allowed;
        };
        row("triggered", State::Triggered, {Kind::Acknowledged, Kind::Restored, Kind::Dismissed});
        row("acknowledged", State::Acknowledged, {Kind::Restored, Kind::Dismissed});
        row("restored", State::Restored, {Kind::Fixed, Kind::Relapsed});
        row("fixed", State::Fixed, {Kind::Relapsed});
        row("dismissed", State::Dismissed, {Kind::Reopened});
    }

    void allowsOnlyTheNextSteps()
    {
        QFETCH(int, state);
        QFETCH(QList<int>, allowed);
        Incident incident = declared();
        incident.state = State(state);
        if (incident.state == State::Restored || incident.state == State::Fixed)
            incident.restored = start + minute;
        for (int kind = 0; kind < timelineKinds; ++kind)
            QCOMPARE(checkAction(incident, Kind(kind), start + 10 * minute).has_value(), allowed.contains(kind));
        QVERIFY(!checkAction(incident, Kind::Acknowledged, start - 1));
    }

    void relapsesAndIsRestoredAgain()
    {
        QList<TimelineEntry> timeline{entry("d", Kind::Declared, 0), entry("r", Kind::Restored, 6),
            entry("f", Kind::Fixed, 100), entry("b", Kind::Relapsed, 200)};
        Incident incident = replay(declared(), timeline);
        QCOMPARE(int(incident.state), int(State::Acknowledged));
        QVERIFY(!incident.restored && !incident.fixed);
        QCOMPARE(incident.impactStart(), start + 200 * minute);
        QCOMPARE(timeToRestore(incident, start + 203 * minute), 9 * minute); // both disturbances
        QVERIFY(!checkAction(incident, Kind::Restored, start + 100 * minute)); // before the relapse
        QVERIFY(checkAction(incident, Kind::Restored, start + 204 * minute));
        timeline.append(entry("e", Kind::Restored, 204));
        incident = replay(incident, timeline);
        QCOMPARE(int(incident.state), int(State::Restored));
        QCOMPARE(timeToRestore(incident, start + 999 * minute), 10 * minute);
        QCOMPARE(incident.relapses, 1);
        QVERIFY(checkHistory(incident, timeline));
        QCOMPARE(replay(incident, timeline), incident); // replaying twice counts nothing twice
    }

    void refusesAHistoryThatRunsBackwards_data()
    {
        QTest::addColumn<QList<TimelineEntry>>("timeline");
        QTest::addColumn<bool>("sound");
        const QList<TimelineEntry> all{entry("d", Kind::Declared, 1), entry("a", Kind::Acknowledged, 2),
            entry("r", Kind::Restored, 9), entry("b", Kind::Relapsed, 20), entry("s", Kind::Restored, 25),
            entry("f", Kind::Fixed, 500)};
        const auto row = [&all](const char *name, const TimelineEntry &correction, bool sound) {
            QTest::addRow("%s", name) << all + QList<TimelineEntry>{correction} << sound;
        };
        row("as it was", entry("n", Kind::Note, 30), true);
        row("a little later", entry("c", Kind::Correction, 10, "r"), true);
        row("restored before its start", entry("c", Kind::Correction, -1, "r"), false);
        row("relapsed before it was restored", entry("c", Kind::Correction, 8, "b"), false);
        row("fixed before it was restored", entry("c", Kind::Correction, 24, "f"), false);
        row("acknowledged before its start", entry("c", Kind::Correction, -1, "a"), false);
        row("noticed before its start", entry("c", Kind::Correction, -1, "d"), false);
        row("started earlier", entry("s2", Kind::Started, -30), true);
        row("started after the first restoration", entry("s2", Kind::Started, 12), false);
    }

    void refusesAHistoryThatRunsBackwards()
    {
        QFETCH(QList<TimelineEntry>, timeline);
        QFETCH(bool, sound);
        const Incident incident = replay(declared(), timeline);
        QCOMPARE(checkHistory(incident, timeline).has_value(), sound);
    }

    void replaysWhatBelongsToIt()
    {
        const QList<TimelineEntry> timeline{entry("d", Kind::Declared, 5), entry("t", Kind::Detected, 3),
            entry("l", Kind::Lead, 6, nullptr, {{Detail::name, u"Nadia"_s}}),
            entry("s", Kind::Service, 6, nullptr, {{Detail::add, u"api\nsearch"_s}}),
            entry("s2", Kind::Service, 7, nullptr, {{Detail::add, u"api"_s}, {Detail::remove, u"search"_s}}),
            entry("c", Kind::CalledIn, 7, nullptr, {{Detail::name, u"Paul"_s}, {Detail::team, u"Certif"_s}}),
            entry("w", Kind::Released, 9, nullptr, {{Detail::name, u"Paul"_s}}),
            entry("y", Kind::Severity, 8, nullptr, {{Detail::severity, u"critical"_s}}),
            entry("k", Kind::Ticket, 9, nullptr, {{Detail::count, u"4"_s}}), entry("new", Kind::Renamed, 9),
            entry("x", Kind::Decision, 9, nullptr, {{Detail::answer, u"rollback"_s}}), entry("st", Kind::Started, 1)};
        const Incident incident = replay(declared(), timeline);
        QCOMPARE(incident.started, start + minute);
        QCOMPARE(incident.detected, start + 3 * minute);
        QCOMPARE(incident.lead, u"Nadia"_s);
        QCOMPARE(incident.services, QStringList{u"api"_s});
        QCOMPARE(incident.calledIn.size(), 1);
        QCOMPARE(incident.calledIn[0].team, u"Certif"_s);
        QCOMPARE(incident.calledIn[0].until, std::optional(start + 9 * minute));
        QCOMPARE(int(incident.severity), int(Severity::Critical));
        QCOMPARE(incident.tickets, 4);
        QCOMPARE(incident.title, u"new"_s);
        QCOMPARE(incident.answered, std::optional(start + 9 * minute));
        QCOMPARE(replay(incident, timeline), incident);
    }

    void dismissesMergesAndReopens()
    {
        QList<TimelineEntry> timeline{
            entry("d", Kind::Declared, 1), entry("x", Kind::Dismissed, 3, nullptr, {{Detail::reason, u"external"_s}})};
        Incident incident = replay(declared(), timeline);
        QCOMPARE(int(*incident.dismissal), int(DismissalReason::External));
        timeline.append(entry("o", Kind::Reopened, 4));
        incident = replay(incident, timeline);
        QCOMPARE(int(incident.state), int(State::Triggered));
        QVERIFY(!incident.dismissal && !incident.dismissed);
        timeline.append(entry("m", Kind::Merged, 5, nullptr, {{Detail::from, u"other"_s}}));
        QCOMPARE(int(replay(incident, timeline).state), int(State::Triggered)); // the survivor stays what it is
        timeline.append(entry("m2", Kind::Merged, 6, nullptr, {{Detail::into, u"other"_s}}));
        incident = replay(incident, timeline);
        QCOMPARE(int(incident.state), int(State::Dismissed));
        QCOMPARE(int(*incident.dismissal), int(DismissalReason::Duplicate));
        QCOMPARE(incident.mergedInto->value, u"other"_s);
        QVERIFY(!checkAction(incident, Kind::Merged, start + 9 * minute));
    }

    void aCorrectionKeepsWhatItDoesNotTell()
    {
        const QList<TimelineEntry> timeline{entry("d", Kind::Declared, 1),
            entry("k", Kind::Ticket, 2, nullptr, {{Detail::count, u"3"_s}}), entry("c", Kind::Correction, 4, "k")};
        QCOMPARE(replay(declared(), timeline).tickets, 3);
        const auto other = entry("e", Kind::Correction, 4, "k", {{Detail::count, u"5"_s}});
        QCOMPARE(replay(declared(), timeline + QList<TimelineEntry>{other}).tickets, 5);
    }

    void namesEveryKind()
    {
        for (int kind = 0; kind < timelineKinds; ++kind) {
            const auto back = timelineKindFrom(toString(Kind(kind)));
            QVERIFY(back);
            QCOMPARE(int(*back), kind);
        }
    }

    void countsTenWorkingDays()
    {
        Incident incident = declared();
        incident.started = QDateTime({2026, 11, 18}, {14, 3}, QTimeZone("Europe/Paris")).toMSecsSinceEpoch();
        QCOMPARE(fixDue(incident, QTimeZone("Europe/Paris")), QDate(2026, 12, 2));
        QCOMPARE(timeToRestore(incident, incident.started + 5), 5);
        QCOMPARE(timeToRestore(incident, incident.started - 5), 0);
    }

    void readsTheNoteLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("at"); // empty: now
        QTest::addRow("plain") << u" rollback done "_s << u"rollback done"_s << QString();
        QTest::addRow("with a time") << u"14:05 rollback done"_s << u"rollback done"_s << u"2026-11-18T14:05:00"_s;
        QTest::addRow("with seconds") << u"9:05:30 x"_s << u"x"_s << u"2026-11-18T09:05:30"_s;
        QTest::addRow("yesterday evening") << u"23:50 paged"_s << u"paged"_s << u"2026-11-17T23:50:00"_s;
        QTest::addRow("only a time is a text") << u"14:05"_s << u"14:05"_s << QString();
        QTest::addRow("no time") << u"25:99 x"_s << u"25:99 x"_s << QString();
        QTest::addRow("nothing") << u"  "_s << u""_s << QString();
    }

    void readsTheNoteLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, at);
        const QTimeZone zone("Europe/Paris");
        const qint64 now = QDateTime({2026, 11, 18}, {14, 12}, zone).toMSecsSinceEpoch();
        const NoteLine note = readNoteLine(line, now, zone);
        QTEST(note.text, "text");
        const QString time =
            note.at ? QDateTime::fromMSecsSinceEpoch(*note.at, zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString();
        QCOMPARE(time, at);
    }

    void neverLaysOneLabelOverAnother()
    {
        for (int count = 1; count < 60; ++count) {
            QList<TimelineMark> marks;
            for (int i = 0; i < count; ++i)
                marks.append({start + i * i * 7000, 40 + (i * 37) % 160});
            const TimeRange range{start, start + 3'600'000};
            const auto placed = placeMarks(marks, range, 800, 4);
            QCOMPARE(placed.size(), count);
            for (int i = 0; i < count; ++i) {
                QVERIFY(placed[i].x >= 0 && placed[i].x < 800);
                for (int j = 0; j < i; ++j) {
                    if (!placed[i].labelled || !placed[j].labelled || placed[i].lane != placed[j].lane)
                        continue;
                    const bool apart = placed[i].labelX >= placed[j].labelX + marks[j].labelWidth
                        || placed[j].labelX >= placed[i].labelX + marks[i].labelWidth;
                    QVERIFY(apart);
                }
            }
        }
    }

    void laysEntriesIntoLanes()
    {
        const TimeRange range{start, start + 100 * minute};
        const QList<TimelineEntry> entries{entry("early", Kind::Note, -1), entry("d", Kind::Declared, 0),
            entry("n1", Kind::Note, 10), entry("n2", Kind::Action, 12), entry("l", Kind::Lead, 12),
            entry("n3", Kind::Note, 19), entry("n4", Kind::Note, 20), entry("m", Kind::Message, 50),
            entry("late", Kind::Note, 100)};
        const auto clusters = placeInLanes(told(entries), range, 101, 10); // a pixel a minute
        QCOMPARE(clusters.size(), 5);
        QCOMPARE(int(clusters[0].lane), int(TimelineLane::State));
        QCOMPARE(clusters[1].x, 10);
        QCOMPARE(clusters[1].right, 19);
        QCOMPARE(clusters[1].members, (QList<int>{2, 3, 5}));
        QCOMPARE(int(clusters[2].lane), int(TimelineLane::People));
        QCOMPARE(clusters[3].members, QList<int>{6}); // ten pixels from the first
        QCOMPARE(clusterAt(clusters, TimelineLane::Actions, 15, 3), 1);
        QCOMPARE(clusterAt(clusters, TimelineLane::Actions, 40, 3), -1);
        QCOMPARE(clusterAt(clusters, TimelineLane::Messages, 48, 3), 4);
        QVERIFY(placeInLanes({}, range, 100, 10).isEmpty());
        QVERIFY(placeInLanes(told(entries), {start, start}, 100, 10).isEmpty());
    }

    void laysFiveThousandQuickly()
    {
        QList<TimelineEntry> entries;
        for (int i = 0; i < 5000; ++i) {
            TimelineEntry made = entry("n", Kind(i % timelineKinds), 0);
            made.id = {QString::number(i)};
            made.at = start + i * 700;
            entries.append(made);
        }
        const QList<ToldEntry> lines = told(entries);
        QElapsedTimer timer;
        timer.start();
        qsizetype placed = 0;
        constexpr int frames = 100;
        for (int frame = 0; frame < frames; ++frame) {
            const TimeRange range{start + frame * 1000, start + 5000 * 700};
            for (const LaneCluster &each : placeInLanes(lines, range, 1200, 12))
                placed += each.members.size();
        }
        qInfo("%.3f ms a frame", double(timer.nsecsElapsed()) / 1e6 / frames);
        QVERIFY(placed > 400'000);
        QVERIFY(timer.elapsed() < 16 * frames);
    }
};

QTEST_GUILESS_MAIN(TestIncident)
#include "tst_incident.moc"
