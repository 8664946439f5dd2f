// The figures of a period, the hours of the week, what an alert declares and what follows up on a post-mortem.
#include "app/domain/declaration.h"
#include "app/domain/incidentfigures.h"
#include "app/domain/postmortem.h"

#include <QtTest>
#include <numeric>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone paris("Europe/Paris");
constexpr qint64 minute = 60'000;

qint64 at(int day, int hour, int minutes = 0)
{
    return QDateTime({2026, 11, day}, {hour, minutes}, paris).toMSecsSinceEpoch();
}

Incident lasting(qint64 started, std::optional<int> restoredAfter, int detectedAfterSeconds = 30)
{
    Incident incident;
    incident.started = started;
    incident.detected = started + detectedAfterSeconds * 1000;
    if (restoredAfter) {
        incident.restored = started + *restoredAfter * minute;
        incident.state = IncidentState::Restored;
    }
    return incident;
}

const TimeRange november{at(1, 0), at(30, 0)};

} // namespace

class TestIncidentFigures : public QObject {
    Q_OBJECT

private slots:
    void hasNoFigureWithoutACase()
    {
        const IncidentFigures none = figuresOf({}, november, paris, at(20, 0));
        QCOMPARE(none.count, 0);
        QVERIFY(!none.restore.median && !none.restore.ninetieth && !none.restore.within && !none.withinTickets);
        const IncidentFigures outside = figuresOf({lasting(at(30, 1), 5)}, november, paris, at(30, 2));
        QCOMPARE(outside.count, 0);
    }

    void spreadsTimes()
    {
        QList<Incident> incidents;
        for (int i = 1; i <= 10; ++i)
            incidents.append(lasting(at(2 + i, 9), i + 1)); // 2 to 11 minutes
        Incident dismissed = lasting(at(3, 9), {});
        dismissed.state = IncidentState::Dismissed;
        incidents.append(dismissed);
        incidents[0].tickets = 12;
        incidents[1].tickets = 9;
        incidents[2].acknowledged = incidents[2].started + minute;
        incidents[3].detected = incidents[3].started + minute; // not under one minute
        const IncidentFigures figures = figuresOf(incidents, november, paris, at(13, 9));
        QCOMPARE(figures.count, 10);
        QCOMPARE(figures.dismissed, 1);
        QCOMPARE(figures.restore.cases, 10);
        QCOMPARE(*figures.restore.median, 6.5 * minute);
        QCOMPARE(*figures.restore.ninetieth, 10.0 * minute);
        QCOMPARE(*figures.restore.within, 0.8); // ten minutes are not under ten minutes
        QCOMPARE(*figures.detect.within, 0.9);
        QCOMPARE(figures.acknowledge.cases, 1);
        QVERIFY(!figures.acknowledge.within);
        QCOMPARE(figures.tickets, 21);
        QCOMPARE(*figures.withinTickets, 0.9);
    }

    void countsWhatIsLateAlready()
    {
        const IncidentFigures figures = figuresOf(
            {lasting(at(20, 9), 5), lasting(at(20, 10), {}), lasting(at(20, 10, 55), {})}, november, paris, at(20, 11));
        QCOMPARE(figures.open, 2);
        QCOMPARE(figures.restore.cases, 1);
        QCOMPARE(figures.restore.overdue, 1); // the other has five minutes left
        QCOMPARE(*figures.restore.within, 0.5);
    }

    void countsFixesInWorkingDays()
    {
        Incident fixed = lasting(at(2, 9), 5); // a Monday; the 11th is a holiday
        fixed.fixed = at(17, 9);
        fixed.state = IncidentState::Fixed;
        Incident late = fixed;
        late.fixed = at(18, 9);
        const IncidentFigures figures = figuresOf({fixed, late, lasting(at(2, 9), 5)}, november, paris, at(25, 9));
        QCOMPARE(*figures.fix.median, 10.5);
        QCOMPARE(figures.fix.overdue, 1);
        QCOMPARE(*figures.fix.within, 1.0 / 3);
    }

    void laysThemIntoTheWeek()
    {
        Incident winter = lasting(at(2, 23), 5);
        Incident night = lasting(QDateTime({2026, 11, 7}, {23, 30}, Qt::UTC).toMSecsSinceEpoch(), 5); // Sunday 00:30
        Incident dismissed = winter;
        dismissed.state = IncidentState::Dismissed;
        const WeekHours hours = weekHours({winter, winter, night, dismissed}, november, paris);
        QCOMPARE(hours[0][23], 2);
        QCOMPARE(hours[6][0], 1);
        int all = 0;
        for (const auto &day : hours)
            all += std::accumulate(day.begin(), day.end(), 0);
        QCOMPARE(all, 3);
    }

    void declaresFromAnAlert()
    {
        Alert alert;
        alert.labels = {{u"alertname"_s, u"HighLatency"_s}, {u"severity"_s, u"page"_s}, {u"job"_s, u"node"_s},
            {u"service"_s, u"api"_s}};
        alert.annotations = {{u"summary"_s, u"API is <b>slow</b>\u202e"_s}, {u"description"_s, u"p95 over 1 s"_s}};
        alert.firstBad = at(20, 9);
        alert.activeAt = at(20, 9, 1);
        alert.firedAt = at(20, 9, 2);
        const Declaration declaration = declarationOf(alert);
        QCOMPARE(declaration.title, u"API is <b>slow</b>\ufffd"_s);
        QCOMPARE(int(declaration.severity), int(Severity::Critical));
        QCOMPARE(declaration.services, QStringList{u"api"_s});
        QCOMPARE(declaration.started, std::optional(at(20, 9)));
        QCOMPARE(declaration.detected, std::optional(at(20, 9, 2)));
        QCOMPARE(declaration.text, u"p95 over 1 s"_s);
    }

    void declaresFromWhateverAlert_data()
    {
        QTest::addColumn<Labels>("labels");
        QTest::addColumn<Labels>("annotations");
        QTest::addRow("no labels") << Labels{} << Labels{};
        QTest::addRow("blank") << Labels{{u"alertname"_s, u" \n "_s}} << Labels{{u"summary"_s, u"\t"_s}};
        QTest::addRow("64 KB") << Labels{{u"alertname"_s, QString(65536, u'a')}, {u"service"_s, QString(65536, u's')}}
                               << Labels{{u"description"_s, QString(65536, u'd')}};
        QTest::addRow("controls") << Labels{{u"alertname"_s, u"a\u0000b\u001b[31m"_s}} << Labels{};
    }

    void declaresFromWhateverAlert()
    {
        QFETCH(Labels, labels);
        QFETCH(Labels, annotations);
        Alert alert;
        alert.labels = labels;
        alert.annotations = annotations;
        const Declaration declaration = declarationOf(alert);
        QVERIFY(!declaration.title.isEmpty());
        QVERIFY(declaration.title.size() <= 300);
        QVERIFY(declaration.text.size() <= 4001);
        QVERIFY(!declaration.title.contains(QChar(0x1b)));
        QVERIFY(!declaration.started && !declaration.detected); // nobody told: now
    }

    void findsWhatFollowsUp()
    {
        const QString markdown =
            u"## Follow-up\n- [ ] add an index\n- [x] done already\n* [ ]   watch   the queue \n"
            "```\n- [ ] not this\n```\n- [ ]\n  - [ ] deeper\n- [ ] add an index\ntext - [ ] no\n"_s;
        const QStringList expected{u"add an index"_s, u"watch the queue"_s, u"deeper"_s};
        QCOMPARE(followUps(markdown), expected);
    }
};

QTEST_GUILESS_MAIN(TestIncidentFigures)
#include "tst_incidentfigures.moc"
