// Absences out of calendars as people and programs write them, good, odd and hostile.
#include "app/formats/absencecalendar.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone paris("Europe/Paris");
const DayRange horizon{{2026, 1, 1}, {2027, 12, 31}};

QByteArray calendarOf(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines, const QByteArray &uid = "1")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:Leave\r\n" + lines + "END:VEVENT\r\n";
}

QString daysOf(const CalendarAbsence &absence)
{
    QStringList ranges;
    for (const DayRange &range : absence.days) {
        const QString first = range.first.toString(u"yyMMdd"_s);
        ranges.append(range.first == range.last ? first : first + u'-' + range.last.toString(u"yyMMdd"_s));
    }
    return ranges.join(u' ');
}

} // namespace

class TestAbsenceCalendar : public QObject {
    Q_OBJECT

private slots:
    void readsDays_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const QByteArray &lines, const QString &days) {
            QTest::addRow("%s", name) << eventOf(lines) << days;
        };
        row("one whole day", "DTSTART;VALUE=DATE:20261123\r\n", u"261123"_s);
        row("the end is not included", "DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261128\r\n",
            u"261123-261127"_s);
        row("an end on its first day", "DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261123\r\n", u"261123"_s);
        row("so many days long", "DTSTART;VALUE=DATE:20261123\r\nDURATION:P2D\r\n", u"261123-261124"_s);
        row("so many weeks long", "DTSTART;VALUE=DATE:20261123\r\nDURATION:P1W\r\n", u"261123-261129"_s);
        row("hours of a day",
            "DTSTART;TZID=Europe/Paris:20261123T090000\r\nDTEND;TZID=Europe/Paris:20261123T180000\r\n", u"261123"_s);
        row("an afternoon", "DTSTART:20261123T130000Z\r\nDTEND:20261123T170000Z\r\n", u"261123"_s);
        row("an hour is no absence", "DTSTART:20261123T080000Z\r\nDTEND:20261123T090000Z\r\n", QString());
        row("from noon to the evening after", "DTSTART:20261123T110000Z\r\nDTEND:20261124T170000Z\r\n",
            u"261123-261124"_s);
        row("late in another zone is tomorrow here",
            "DTSTART;TZID=America/New_York:20261123T190000\r\nDURATION:PT8H\r\n", u"261124"_s);
        row("a Windows zone", "DTSTART;TZID=Eastern Standard Time:20261123T190000\r\nDURATION:PT8H\r\n", u"261124"_s);
        row("a zone that nobody knows is ours", "DTSTART;TZID=Nowhere:20261123T090000\r\nDURATION:PT8H\r\n",
            u"261123"_s);
        row("no zone is ours", "DTSTART:20261123T090000\r\nDURATION:PT8H\r\n", u"261123"_s);
        row("daily", "DTSTART;VALUE=DATE:20261123\r\nRRULE:FREQ=DAILY;COUNT=3\r\n", u"261123-261125"_s);
        row("weekly", "DTSTART;VALUE=DATE:20261202\r\nRRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3\r\n",
            u"261202 261209 261216"_s);
        row("until a day, included", "DTSTART;VALUE=DATE:20261123\r\nRRULE:FREQ=WEEKLY;UNTIL=20261207\r\n",
            u"261123 261130 261207"_s);
        row("until an instant, included",
            "DTSTART;TZID=Europe/"
            "Paris:20261123T090000\r\nDURATION:PT8H\r\nRRULE:FREQ=WEEKLY;UNTIL=20261207T080000Z\r\n",
            u"261123 261130 261207"_s);
        row("across the change of the clock",
            "DTSTART;TZID=Europe/Paris:20261019T000000\r\nDURATION:PT8H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n",
            u"261019 261026 261102"_s);
        row("the last Friday", "DTSTART;VALUE=DATE:20261127\r\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2\r\n",
            u"261127 261225"_s);
        row("29 February", "DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY\r\n", QString());
        row("from long ago", "DTSTART;VALUE=DATE:19000101\r\nRRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1\r\n",
            u"260601 270601"_s);
        row("without some",
            "DTSTART;VALUE=DATE:20261123\r\nRRULE:FREQ=DAILY;COUNT=4\r\nEXDATE;VALUE=DATE:20261124,20261126\r\n",
            u"261123 261125"_s);
        row("without one, named in another zone",
            "DTSTART;TZID=Europe/Paris:20261123T090000\r\nDURATION:PT8H\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"
            "EXDATE:20261124T080000Z\r\n",
            u"261123"_s);
        row("without one, named as a day",
            "DTSTART;TZID=Europe/Paris:20261123T090000\r\nDURATION:PT8H\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"
            "EXDATE;VALUE=DATE:20261124\r\n",
            u"261123"_s);
        row("and one more", "DTSTART;VALUE=DATE:20261123\r\nRRULE:FREQ=DAILY;COUNT=1\r\nRDATE;VALUE=DATE:20261201\r\n",
            u"261123 261201"_s);
        row("cancelled", "DTSTART;VALUE=DATE:20261123\r\nSTATUS:CANCELLED\r\n", QString());
        row("beyond the horizon", "DTSTART;VALUE=DATE:20300101\r\n", QString());
        row("longer than the horizon", "DTSTART;VALUE=DATE:20271230\r\nDTEND;VALUE=DATE:99990101\r\n",
            u"271230-271231"_s);
        row("folded, in lower case", "dtstart;value=da\r\n te:20261123\r\n", u"261123"_s);

        const QByteArray series = eventOf("DTSTART;VALUE=DATE:20261123\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n");
        QTest::addRow("one moved") << series
                + eventOf("RECURRENCE-ID;VALUE=DATE:20261130\r\nDTSTART;VALUE=DATE:20261201\r\n")
                                   << u"261123 261201 261207"_s;
        QTest::addRow("one cancelled") << series
                + eventOf("RECURRENCE-ID;VALUE=DATE:20261130\r\nDTSTART;VALUE=DATE:20261130\r\nSTATUS:CANCELLED\r\n")
                                       << u"261123 261207"_s;
        QTest::addRow("the change comes first")
            << eventOf("RECURRENCE-ID;VALUE=DATE:20261130\r\nDTSTART;VALUE=DATE:20261201\r\n") + series
            << u"261123 261201 261207"_s;
        QTest::addRow("all that follow moved") << series
                + eventOf("RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261130\r\nDTSTART;VALUE=DATE:20261201\r\n")
                                               << u"261123 261201 261208"_s;
        QTest::addRow("an instance without its series")
            << eventOf("RECURRENCE-ID;VALUE=DATE:20261130\r\nDTSTART;VALUE=DATE:20261201\r\n") << u"261201"_s;
        QTest::addRow("a zone described in the file")
            << "BEGIN:VTIMEZONE\r\nTZID:Mine\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0900\r\n"
               "TZOFFSETTO:-0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                + eventOf("DTSTART;TZID=Mine:20261123T170000\r\nDURATION:PT6H\r\n")
            << u"261124"_s;
    }

    void readsDays()
    {
        QFETCH(QByteArray, events);
        const auto calendar = readAbsenceCalendar(calendarOf(events), paris, horizon);
        QVERIFY(calendar);
        QVERIFY(calendar->faults.isEmpty());
        QCOMPARE(calendar->events.size(), 1);
        QTEST(daysOf(calendar->events.first()), "days");
    }

    void leavesOutWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addRow("no start") << QByteArray();
        QTest::addRow("a start that is none") << QByteArray("DTSTART:soon\r\n");
        QTest::addRow("a month that is none") << QByteArray("DTSTART;VALUE=DATE:20261323\r\n");
        QTest::addRow("it ends before") << QByteArray("DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261120\r\n");
        QTest::addRow("every second") << QByteArray("DTSTART:20261123T090000Z\r\nRRULE:FREQ=SECONDLY\r\n");
        QTest::addRow("each second of each day")
            << QByteArray("DTSTART:20260101T000000Z\r\nRRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;"
                          "BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12;BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12\r\n");
    }

    void leavesOutWhatIsBroken()
    {
        QFETCH(QByteArray, lines);
        const QByteArray bytes = calendarOf(eventOf(lines) + eventOf("DTSTART;VALUE=DATE:20261123\r\n", "2"));
        const auto calendar = readAbsenceCalendar(bytes, paris, horizon);
        QVERIFY(calendar);
        QCOMPARE(calendar->faults.size(), 1);
        QCOMPARE(calendar->faults.first().uid, u"1"_s);
        QCOMPARE(calendar->events.size(), 1); // the other one is read
    }

    void refusesWhatIsNoCalendar_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("a web page") << QByteArray("<html><body>Sign in</body></html>");
        QTest::addRow("an event alone") << eventOf("DTSTART;VALUE=DATE:20261123\r\n");
        QTest::addRow("a NUL") << calendarOf(QByteArray("A:\0\r\n", 5));
        QTest::addRow("too deep") << calendarOf(QByteArray("BEGIN:VEVENT\r\n").repeated(100'000));
        QTest::addRow("too deep, folded") << calendarOf(QByteArray("BEG\r\n IN:VEVENT\r\n").repeated(100'000));
        QTest::addRow("too deep, other lines") << calendarOf(QByteArray("begin:VEVENT\r").repeated(100'000));
        QTest::addRow("too large") << QByteArray(33 * 1024 * 1024, 'a');
        // Two hundred series that never reach the horizon's end.
        QByteArray series;
        for (int i = 0; i < 200; ++i)
            series += eventOf(
                "DTSTART:19000101T000000Z\r\nRRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9\r\n", QByteArray::number(i));
        QTest::addRow("too much to expand") << calendarOf(series);
    }

    void refusesWhatIsNoCalendar()
    {
        QFETCH(QByteArray, bytes);
        const auto calendar = readAbsenceCalendar(bytes, paris, horizon);
        QVERIFY(!calendar);
        QCOMPARE(int(calendar.error().kind), int(Error::Kind::Invalid));
    }

    void endsEndlessRules_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addRow("for ever") << QByteArray("FREQ=DAILY");
        QTest::addRow("a thousand million times") << QByteArray("FREQ=DAILY;COUNT=1000000000");
        QTest::addRow("until the end of time") << QByteArray("FREQ=WEEKLY;UNTIL=99991231");
        QTest::addRow("never: 30 February") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        QTest::addRow("never: day 366, in June") << QByteArray("FREQ=YEARLY;BYYEARDAY=366;BYMONTH=6");
        QTest::addRow("a huge step") << QByteArray("FREQ=YEARLY;INTERVAL=2000000000");
        QTest::addRow("nonsense") << QByteArray("FREQ=OFTEN;BYDAY=99XX");
    }

    void endsEndlessRules()
    {
        // Whatever it makes of the rule, it comes back.
        QFETCH(QByteArray, rule);
        const QByteArray bytes = calendarOf(eventOf("DTSTART;VALUE=DATE:20261123\r\nRRULE:" + rule + "\r\n"));
        const auto calendar = readAbsenceCalendar(bytes, paris, horizon);
        QVERIFY(calendar);
        QCOMPARE(calendar->events.size() + calendar->faults.size(), 1);
    }

    void readsFiftyThousandEvents()
    {
        QByteArray events;
        for (int i = 0; i < 50'000; ++i)
            events += eventOf("DTSTART;VALUE=DATE:20261123\r\n", QByteArray::number(i));
        const auto calendar = readAbsenceCalendar(calendarOf(events), paris, horizon);
        QVERIFY(calendar);
        QCOMPARE(calendar->events.size(), 50'000);
    }

    void survivesBrokenLines()
    {
        const QByteArray events = "garbage\r\n:\r\n;;;\r\nBEGIN:\r\n"
            + eventOf("DTSTART;VALUE=DATE:20261123\r\nX\r\n=\r\n") + "END:NOTHING\r\n\xFF\xFE\r\n"
            + eventOf("DTSTART;VALUE=DATE:20261124\r\nATTENDEE:\r\n", "2");
        const auto calendar = readAbsenceCalendar(calendarOf(events), paris, horizon);
        QVERIFY(calendar);
        QVERIFY(!calendar->events.isEmpty());
        // Cut anywhere, it is read or refused.
        const QByteArray whole = calendarOf(eventOf("DTSTART;VALUE=DATE:20261123\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"));
        for (int length = 0; length < whole.size(); ++length)
            (void)readAbsenceCalendar(whole.first(length), paris, horizon);
    }

    void readsWhoIsMeant()
    {
        const auto calendar = readAbsenceCalendar("\xEF\xBB\xBF" // a mark, and two calendars
                + calendarOf(eventOf("DTSTART;VALUE=DATE:20261123\r\nATTENDEE;CN=\"N\":MAILTO:Nadia@X.org\r\n"
                                     "ORGANIZER:mailto:boss@x.org\r\n"))
                + calendarOf(
                    "BEGIN:VEVENT\r\nSUMMARY:Cong\xC3\xA9s\\, Hugo\r\nDTSTART;VALUE=DATE:20261123\r\nEND:VEVENT\r\n"),
            paris, horizon);
        QVERIFY(calendar);
        QCOMPARE(calendar->events.size(), 2);
        QCOMPARE(calendar->events[0].addresses, (QStringList{u"nadia@x.org"_s, u"boss@x.org"_s}));
        QCOMPARE(calendar->events[1].summary, u"Congés, Hugo"_s);
        QVERIFY(!calendar->events[1].uid.isEmpty()); // made up, and the same each time
    }

    void readsWhatOthersWrote()
    {
        const QString other = qEnvironmentVariable("QUARTERDECK_FIXTURES");
        QDir fixtures(other.isEmpty() ? QStringLiteral(QUARTERDECK_SOURCE_DIR "/../shared/fixtures") : other);
        if (!fixtures.cd(u"icalendar"_s))
            QSKIP("no fixtures here");
        QDirIterator files(fixtures.path(), {u"*.ics"_s}, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            read += readAbsenceCalendar(file.readAll(), paris, horizon) ? 1 : 0;
        }
        QVERIFY(read > 0);
        qInfo("%d calendars read", read);
    }
};

QTEST_GUILESS_MAIN(TestAbsenceCalendar)
#include "tst_absencecalendar.moc"
