// The ten-minute glass, the moment of the restoration as the samples tell it, and the changes before the first bad one.
#include "app/domain/changeevent.h"
#include "app/domain/incidentclock.h"
#include "app/domain/restoration.h"

#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'795'000'000'000;
constexpr qint64 second = 1000;
constexpr qint64 minute = 60'000;

Incident begun()
{
    Incident incident;
    incident.started = start;
    return incident;
}

// A sample each 30 s from `start`: '.' good, 'x' bad, '?' no value, ' ' none at all.
SeriesData series(const char *samples)
{
    SeriesData data;
    for (int i = 0; samples[i]; ++i) {
        if (samples[i] == ' ')
            continue;
        data.times.push_back(start + i * 30 * second);
        data.values.push_back(samples[i] == 'x' ? 9 : samples[i] == '?' ? std::nan("") : 1);
    }
    return data;
}

} // namespace

class TestIncidentClock : public QObject {
    Q_OBJECT

private slots:
    void turnsTheGlass_data()
    {
        QTest::addColumn<qint64>("elapsed");
        QTest::addColumn<QString>("state");
        QTest::addRow("before its start") << qint64(-minute) << u"calm"_s;
        QTest::addRow("begun") << qint64(0) << u"calm"_s;
        QTest::addRow("nearly seven") << 7 * minute - 1 << u"calm"_s;
        QTest::addRow("seven") << 7 * minute << u"warning"_s;
        QTest::addRow("eight") << 8 * minute << u"ask"_s;
        QTest::addRow("nearly ten") << 10 * minute - 1 << u"ask"_s;
        QTest::addRow("ten") << 10 * minute << u"breach"_s;
    }

    void turnsTheGlass()
    {
        QFETCH(qint64, elapsed);
        const Glass glass = glassAt(begun(), start + elapsed);
        QTEST(toString(glass.state), "state");
        QCOMPARE(glass.leftMs, 10 * minute - qMax<qint64>(0, elapsed));
        QVERIFY(glass.running);
    }

    void standsStillWhenRestored()
    {
        Incident incident = begun();
        incident.state = IncidentState::Restored;
        incident.restored = start + 6 * minute;
        const Glass glass = glassAt(incident, start + 60 * minute);
        QVERIFY(!glass.running);
        QCOMPARE(glass.elapsedMs, 6 * minute);
        QCOMPARE(int(glass.state), int(GlassState::Calm));
        QVERIFY(!nextGlassChange(incident, start));
        QVERIFY(!asksNow(incident, start + 9 * minute));
    }

    void asksOnceUntilARelapse()
    {
        Incident incident = begun();
        QVERIFY(!asksNow(incident, start + 8 * minute - 1));
        QVERIFY(asksNow(incident, start + 8 * minute));
        QVERIFY(asksNow(incident, start + 30 * minute)); // a console that was opened late asks as well
        incident.answered = start + 8 * minute;
        QVERIFY(!asksNow(incident, start + 9 * minute));
        incident.answered.reset();
        incident.relapsed = start + 100 * minute;
        QVERIFY(!asksNow(incident, start + 104 * minute));
        QVERIFY(asksNow(incident, start + 108 * minute));
    }

    void knowsWhenItChangesNext()
    {
        const Incident incident = begun();
        QCOMPARE(nextGlassChange(incident, start), std::optional(start + 7 * minute));
        QCOMPARE(nextGlassChange(incident, start + 7 * minute), std::optional(start + 8 * minute));
        QCOMPARE(nextGlassChange(incident, start + 9 * minute), std::optional(start + 10 * minute));
        QVERIFY(!nextGlassChange(incident, start + 10 * minute));
    }

    void proposesTheFirstGoodSampleThatStayed_data()
    {
        QTest::addColumn<QList<QByteArray>>("samples");
        QTest::addColumn<int>("at"); // its place; -1: none
        QTest::addColumn<int>("goodSince");
        const auto row = [](const char *name, QList<QByteArray> samples, int at, int goodSince) {
            QTest::addRow("%s", name) << samples << at << goodSince;
        };
        row("nothing measured", {""}, -1, -1);
        row("never bad", {"........"}, -1, -1);
        row("still bad", {"xxxx"}, -1, -1);
        row("good, but not for long", {"xxx.."}, -1, 3);
        row("stayed for two minutes", {"xxx....."}, 3, 3);
        row("one sample is not enough to stay", {"xx.xxx....."}, 6, 6);
        row("the first that stayed, not the last", {"xx.....xx......"}, 2, 2);
        row("no value is not good", {"xx..?......"}, 5, 5);
        row("good, then silence", {"xx.            ...."}, -1, 15);
        row("a hole is not known to be good", {"xx.            ......"}, 15, 15);
        row("both must be good", {"xx.........", "xxxxx......"}, 5, 5);
        row("one falls back", {"xx..........", "xxx..xx....."}, 7, 7);
        row("one was never touched", {"..........", "xx......"}, 2, 2);
        row("one is still bad", {"xx........", "xxxxxxxxxx"}, -1, -1);
    }

    void proposesTheFirstGoodSampleThatStayed()
    {
        QFETCH(QList<QByteArray>, samples);
        QFETCH(int, at);
        QFETCH(int, goodSince);
        QList<SeriesData> all;
        for (const QByteArray &each : samples)
            all.append(series(each.constData()));
        const RestorationRule rule{{Comparison::Greater, 5}, 2 * minute, 5 * minute};
        const auto place = [](std::optional<qint64> ms) { return ms ? int((*ms - start) / (30 * second)) : -1; };
        const RestorationProposal proposal = proposeRestoration(all, rule, start);
        QCOMPARE(place(proposal.at), at);
        QCOMPARE(place(proposal.goodSince), goodSince);
    }

    void findsTheChangesBefore()
    {
        const auto event = [](const char *title, qint64 at, std::optional<qint64> until = {}) {
            ChangeEvent made;
            made.title = QString::fromLatin1(title);
            made.at = start + at * minute;
            if (until)
                made.until = start + *until * minute;
            return made;
        };
        const QList<ChangeEvent> events{event("long before", -90), event("began before, went on", -90, -20),
            event("just before", -2), event("at it", 0), event("after", 1), event("lasts on", -5, 10)};
        QStringList titles;
        for (const ChangeEvent &each : changesBefore(events, start, 30 * minute))
            titles.append(each.title);
        const QStringList expected{u"at it"_s, u"just before"_s, u"lasts on"_s, u"began before, went on"_s};
        QCOMPARE(titles, expected);
    }

    void refusesChangesThatMakeNoSense()
    {
        ChangeEvent event;
        event.title = u"v4.2.0"_s;
        event.at = start;
        QVERIFY(check(event));
        event.link = u"javascript:alert(1)"_s;
        QVERIFY(!check(event));
        event.link = u"https://example.org/r/1"_s;
        QVERIFY(check(event));
        event.until = start - 1;
        QVERIFY(!check(event));
        event.until = start + 1;
        const QString before = fingerprint(event);
        event.until.reset();
        QCOMPARE(fingerprint(event), before);
        event.service = u"api"_s;
        QVERIFY(fingerprint(event) != before);
        event.title = QString(10'000, u'x') + QChar(0x202e);
        QVERIFY(tidied(event).title.size() <= 301);
        QVERIFY(!tidied(event).title.contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(TestIncidentClock)
#include "tst_incidentclock.moc"
