// The rota as others read it: events that keep their UID, say what changed, and are cancelled for whom they are gone.
#include "app/formats/icalendarwriter.h"
#include "app/services/console.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <libical/ical.h>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone paris("Europe/Paris");
const IsoWeek w53 = *IsoWeek::parse(u"2026-W53");

// "uid sequence start summary[ cancelled]", the uid short.
QStringList eventsOf(const QByteArray &bytes)
{
    icalcomponent *calendar = icalparser_parse_string(bytes.constData());
    QStringList events;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        events.append(u"%1 %2 %3 %4%5"_s.arg(QString::fromUtf8(icalcomponent_get_uid(event)))
                          .arg(icalcomponent_get_sequence(event))
                          .arg(QString::fromUtf8(icaltime_as_ical_string(icalcomponent_get_dtstart(event))),
                              QString::fromUtf8(icalcomponent_get_summary(event)),
                              icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED ? u" cancelled"_s : QString()));
    }
    if (icalcomponent_count_errors(calendar) > 0)
        events.append(u"errors"_s);
    icalcomponent_free(calendar);
    return events;
}

} // namespace

class TestRotaExport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        StorePaths paths;
        paths.folder = m_folder->path();
        m_clock.set(QDateTime({2026, 11, 18}, {10, 0}, paris).toMSecsSinceEpoch());
        m_console = Console::open(paths, m_clock).value();
        QVERIFY(m_console->people().importCsv("name,team\nAda,T1\nBob,T2\n"));
        QVERIFY(rota().setCalendar(WatchCalendar(paris)));
        const auto people = m_console->people().people();
        m_ada = people->at(0).id;
        m_bob = people->at(1).id;
        m_captaincy = rota().add(m_ada, w53)->id;
    }

    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    void keepsItsUid()
    {
        const QString uid = m_captaincy.value + u"@quarterdeck"_s;
        QCOMPARE(exported(), QStringList(uid + u" 0 20261228T080000Z Captain: Ada (T1)"_s));
        QVERIFY(rota().setLocked(m_captaincy, true));
        QVERIFY(rota().setLocked(m_captaincy, false));
        QCOMPARE(exported(), QStringList(uid + u" 0 20261228T080000Z Captain: Ada (T1)"_s)); // no change for others
        QVERIFY(rota().move(m_captaincy, w53.plus(1)));
        QCOMPARE(exported(), QStringList(uid + u" 1 20270104T080000Z Captain: Ada (T1)"_s));
        // In summer the handover is an hour earlier in UTC.
        QVERIFY(rota().move(m_captaincy, *IsoWeek::parse(u"2027-W27")));
        QCOMPARE(exported(), QStringList(uid + u" 2 20270705T070000Z Captain: Ada (T1)"_s));
    }

    void cancelsWhatIsGone()
    {
        const QString uid = m_captaincy.value + u"@quarterdeck"_s;
        QVERIFY(rota().replace(m_captaincy, m_bob));
        QCOMPARE(exported(), QStringList(uid + u" 1 20261228T080000Z Captain: Bob (T2)"_s));
        QCOMPARE(exported(m_bob), QStringList(uid + u" 1 20261228T080000Z Captain: Bob (T2)"_s));
        QCOMPARE(exported(m_ada), QStringList(uid + u" 1 20261228T080000Z Captain: Ada (T1) cancelled"_s));
        QVERIFY(rota().replace(m_captaincy, m_ada)); // back again
        QCOMPARE(exported(m_ada), QStringList(uid + u" 2 20261228T080000Z Captain: Ada (T1)"_s));
        QCOMPARE(exported(m_bob), QStringList(uid + u" 2 20261228T080000Z Captain: Bob (T2) cancelled"_s));
        const Captaincy before = rota().captaincies()->first();
        QVERIFY(rota().remove(m_captaincy));
        QCOMPARE(exported(), QStringList(uid + u" 3 20261228T080000Z Captain: Ada (T1) cancelled"_s));
        QVERIFY(rota().apply({{}, {before}}));
        QCOMPARE(exported(), QStringList(uid + u" 4 20261228T080000Z Captain: Ada (T1)"_s));
        QVERIFY(!rota().exportCalendar(m_folder->filePath(u"x.ics"_s), PersonId{u"nobody"_s}));
    }

    void foldsAndEscapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("plain") << u"Ada"_s;
        QTest::addRow("signs") << u"a;b,c\\d\ne: \"f\""_s;
        QTest::addRow("another line would be a forgery") << u"x\r\nATTACH:file:///etc/passwd"_s;
        QTest::addRow("long") << u"long words "_s.repeated(40).trimmed();
        for (int pad = 0; pad < 8; ++pad)
            QTest::addRow("letters of two to four bytes, %d", pad) << u"a"_s.repeated(pad) + u"éü–😀"_s.repeated(40);
        QTest::addRow("control characters") << u"a\u0001b\u007f"_s;
    }

    void foldsAndEscapes()
    {
        QFETCH(QString, text);
        const QByteArray bytes = writeCalendar(text, {{u"1"_s, 0, 3'600'000, text, text, 0, 0, false}});
        QVERIFY(bytes.endsWith("END:VCALENDAR\r\n"));
        const QList<QByteArray> lines = bytes.split('\n');
        for (const QByteArray &line : lines) {
            QVERIFY(line.size() <= 76); // 75 and the carriage return
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no letter is cut
            QVERIFY(!line.startsWith("ATTACH"));
        }
        QString kept = text;
        kept.remove(u'\r').remove(u'\u0001');
        icalcomponent *calendar = icalparser_parse_string(bytes.constData());
        icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), kept);
        icalcomponent_free(calendar);
    }

    void writesTheSameBytes()
    {
        const QString path = m_folder->filePath(u"rota.ics"_s);
        QVERIFY(rota().exportCalendar(path));
        const QByteArray first = bytesOf(path);
        m_clock.advance(86'400'000);
        QVERIFY(rota().exportCalendar(path)); // over what was there
        QCOMPARE(bytesOf(path), first);
        QVERIFY(!rota().exportCalendar(u"/no/such/folder/rota.ics"_s));
        QVERIFY(rota().exportCsv(m_folder->filePath(u"rota.csv"_s)));
        QCOMPARE(bytesOf(m_folder->filePath(u"rota.csv"_s)),
            QByteArray("week,from,to,person,team,locked\r\n"
                       "2026-W53,2026-12-28T09:00:00+01:00,2027-01-11T09:00:00+01:00,Ada,T1,no\r\n"));
    }

    void isReadByAnother()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s}); // the system's own
        QProcess reader;
        const QString path = m_folder->filePath(u"rota.ics"_s);
        QVERIFY(rota().exportCalendar(path));
        reader.start(python,
            {u"-c"_s,
                u"import sys, icalendar\n"
                u"for e in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT'):\n"
                u"    print(e['UID'], e.decoded('DTSTART').isoformat(), e.decoded('DTEND').isoformat(), e['SUMMARY'])\n"_s,
                path});
        if (python.isEmpty() || !reader.waitForFinished() || reader.readAllStandardError().contains("No module"))
            QSKIP("python3-icalendar is not here");
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(),
            m_captaincy.value
                + u"@quarterdeck 2026-12-28T08:00:00+00:00 2027-01-11T08:00:00+00:00 Captain: Ada (T1)"_s);
    }

private:
    RotaDesk &rota() const { return m_console->rota(); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList exported(std::optional<PersonId> person = std::nullopt) const
    {
        const QString path = m_folder->filePath(u"test.ics"_s);
        return rota().exportCalendar(path, person) ? eventsOf(bytesOf(path)) : QStringList(u"not written"_s);
    }

    ManualClock m_clock{0};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
    PersonId m_ada;
    PersonId m_bob;
    CaptaincyId m_captaincy;
};

QTEST_GUILESS_MAIN(TestRotaExport)
#include "tst_rotaexport.moc"
