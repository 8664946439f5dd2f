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

TimelineEntry entry(const char *id, Kind kind, qint64 at, const char *corrects = nullptr)
{
    TimelineEntry made;
    made.id = {QString::fromLatin1(id)};
    made.kind = kind;
    made.at = start + at * minute;
    made.text = made.id.value;
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
        const QList<int> always{int(Kind::Note), int(Kind::Correction)};
        QTest::addRow("triggered") << int(State::Triggered)
                                   << always
                + QList<int>{int(Kind::Acknowledged), int(Kind::Restored), int(Kind::Fixed), int(Kind::Dismissed)};
        QTest::addRow("acknowledged") << int(
            State::Acknowledged) << always + QList<int>{int(Kind::Restored), int(Kind::Fixed), int(Kind::Dismissed)};
        QTest::addRow("restored") << int(State::Restored) << always + QList<int>{int(Kind::Fixed)};
        QTest::addRow("fixed") << int(State::Fixed) << always;
        QTest::addRow("dismissed") << int(State::Dismissed) << always;
    }

    void allowsOnlyTheNextSteps()
    {
        QFETCH(int, state);
        QFETCH(QList<int>, allowed);
        Incident incident = declared();
        incident.state = State(state);
        incident.restored = start + minute;
        for (int kind = int(Kind::Declared); kind <= int(Kind::Correction); ++kind)
            QCOMPARE(checkAction(incident, Kind(kind), start + 10 * minute).has_value(), allowed.contains(kind));
        QVERIFY(!checkAction(incident, Kind::Acknowledged, start - 1));
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
};

QTEST_GUILESS_MAIN(TestIncident)
#include "tst_incident.moc"
