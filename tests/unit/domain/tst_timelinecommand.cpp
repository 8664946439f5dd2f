// The quick entry line: commands, times, several entries at once, completion, and what is said of a line that does not
// fit.
#include "app/domain/timelinecommand.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = TimelineKind;

namespace {

const QTimeZone paris("Europe/Paris");

qint64 at(const char *time)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
    return local.timeSpec() == Qt::OffsetFromUTC ? local.toMSecsSinceEpoch()
                                                 : QDateTime(local.date(), local.time(), paris).toMSecsSinceEpoch();
}

QString shown(std::optional<qint64> ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

} // namespace

class TestTimelineCommand : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Labels>("details");
        QTest::addColumn<bool>("timed"); // of 14:05
        const auto row = [](const QString &line, Kind kind, const QString &text, const Labels &details = {},
                             bool timed = false) {
            QTest::addRow("%s", qUtf8Printable(line)) << line << int(kind) << text << details << timed;
        };
        row(u"rollback started"_s, Kind::Note, u"rollback started"_s);
        row(u"14:05 rollback started"_s, Kind::Note, u"rollback started"_s, {}, true);
        row(u"14h05 retour arrière"_s, Kind::Note, u"retour arrière"_s, {}, true);
        row(u"14:05:00 x"_s, Kind::Note, u"x"_s, {}, true);
        row(u"2026-11-18 14:05 x"_s, Kind::Note, u"x"_s, {}, true);
        row(u"/note 14:05 x"_s, Kind::Note, u"x"_s, {}, true);
        row(u"14:05 /action restarted api"_s, Kind::Action, u"restarted api"_s, {}, true);
        row(u"/ACTION restarted"_s, Kind::Action, u"restarted"_s);
        row(u"/commande psql -c 'select 1'"_s, Kind::Command, u"psql -c 'select 1'"_s);
        row(u"/décision on revient"_s, Kind::Decision, u"on revient"_s);
        row(u"/decision go"_s, Kind::Decision, u"go"_s);
        row(u"/message told support"_s, Kind::Message, u"told support"_s);
        row(u"/ack"_s, Kind::Acknowledged, {});
        row(u"/vu 14:05"_s, Kind::Acknowledged, {}, {}, true);
        row(u"/restored 14:05"_s, Kind::Restored, {}, {}, true);
        row(u"/rétabli 14h05 retour à la v4"_s, Kind::Restored, u"retour à la v4"_s, {}, true);
        row(u"/retabli"_s, Kind::Restored, {});
        row(u"/fixed"_s, Kind::Fixed, {});
        row(u"/corrigé index added"_s, Kind::Fixed, u"index added"_s);
        row(u"/relapsed queue grows again"_s, Kind::Relapsed, u"queue grows again"_s);
        row(u"/lead Nadia Belkacem"_s, Kind::Lead, u"Nadia Belkacem"_s, {{Detail::name, u"Nadia Belkacem"_s}});
        row(u"/renfort Paul"_s, Kind::CalledIn, u"Paul"_s, {{Detail::name, u"Paul"_s}});
        row(u"/callin 14:05 Paul"_s, Kind::CalledIn, u"Paul"_s, {{Detail::name, u"Paul"_s}}, true);
        row(u"/libere Paul"_s, Kind::Released, u"Paul"_s, {{Detail::name, u"Paul"_s}});
        row(u"/severity critical users are out"_s, Kind::Severity, u"users are out"_s,
            {{Detail::severity, u"critical"_s}});
        row(u"/gravité majeur"_s, Kind::Severity, {}, {{Detail::severity, u"major"_s}});
        row(u"/service api, search, -admin"_s, Kind::Service, u"api, search, -admin"_s,
            {{Detail::add, u"api\nsearch"_s}, {Detail::remove, u"admin"_s}});
        row(u"/ticket 3"_s, Kind::Ticket, {}, {{Detail::count, u"3"_s}});
        row(u"/ticket +2 from schools"_s, Kind::Ticket, u"from schools"_s, {{Detail::more, u"2"_s}});
        row(u"/ticket"_s, Kind::Ticket, {}, {{Detail::more, u"1"_s}});
        row(u"/dismiss false-positive probe was wrong"_s, Kind::Dismissed, u"probe was wrong"_s,
            {{Detail::reason, u"false_positive"_s}});
        row(u"/ecarte doublon"_s, Kind::Dismissed, {}, {{Detail::reason, u"duplicate"_s}});
        row(u"/reopen it was real"_s, Kind::Reopened, u"it was real"_s);
        row(u"/var/log is full"_s, Kind::Note, u"/var/log is full"_s);
        row(u" /restored? not yet"_s, Kind::Note, u"/restored? not yet"_s);
        row(u"14:05"_s, Kind::Note, u"14:05"_s);
        row(u"25:99 x"_s, Kind::Note, u"25:99 x"_s);
        row(u"2026-02-31 14:05 x"_s, Kind::Note, u"2026-02-31 14:05 x"_s);
    }

    void reads()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(bool, timed);
        const auto read = readTimelineLine(line, at("2026-11-18T14:12:00"), paris);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->size(), 1);
        QCOMPARE(int(read->first().kind), kind);
        QTEST(read->first().text, "text");
        QTEST(read->first().details, "details");
        QCOMPARE(read->first().at, timed ? std::optional(at("2026-11-18T14:05:00")) : std::nullopt);
    }

    void saysWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *line, const char *subject) {
            QTest::addRow("%s", line) << QString::fromUtf8(line) << QString::fromUtf8(subject);
        };
        row("", "");
        row("   ", "");
        row("/frobnicate now", "/frobnicate");
        row("/note", "/note");
        row("/action 14:05", "/action");
        row("/lead", "/lead");
        row("/callin  ", "/callin");
        row("/severity", "/severity");
        row("/severity huge", "huge");
        row("/service , ,", "/service");
        row("/ticket many", "many");
        row("/ticket -1", "-1");
        row("/ticket 99999999999999", "99999999999999");
        row("/dismiss", "/dismiss");
        row("/dismiss because", "because");
        row("/relapsed", "/relapsed");
        row("14:01 fine; 14:02 /nonsense x", "/nonsense");
    }

    void saysWhatDoesNotFit()
    {
        QFETCH(QString, line);
        const auto read = readTimelineLine(line, at("2026-11-18T14:12:00"), paris);
        QVERIFY(!read);
        QTEST(read.error().subject, "subject");
        QVERIFY(!read.error().detail.isEmpty());
    }

    void refusesALineWithoutEnd()
    {
        QVERIFY(!readTimelineLine(QString(70'000, u'x'), at("2026-11-18T14:12:00"), paris));
    }

    void knowsWhichTimeIsMeant_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *name, const char *now, const char *line, const char *utc) {
            QTest::addRow("%s", name) << QString::fromLatin1(now) << QString::fromLatin1(line)
                                      << QString::fromLatin1(utc);
        };
        row("today", "2026-11-18T14:12:00", "14:05 x", "2026-11-18 13:05:00");
        row("yesterday evening", "2026-11-18T00:12:00", "23:50 x", "2026-11-17 22:50:00");
        row("a fast watch is now", "2026-11-18T14:12:30", "14:13 x", "2026-11-18 13:12:30");
        row("later is yesterday", "2026-11-18T14:12:00", "14:20 x", "2026-11-17 13:20:00");
        // 25 October 2026: 02:00 to 03:00 occurs twice.
        row("twice, now in the first", "2026-10-25T02:50:00+02:00", "02:30 x", "2026-10-25 00:30:00");
        row("twice, now in the second", "2026-10-25T02:40:00+01:00", "02:30 x", "2026-10-25 01:30:00");
        row("twice, the second is to come", "2026-10-25T02:10:00+01:00", "02:30 x", "2026-10-25 00:30:00");
        row("twice, long ago", "2026-10-25T14:00:00+01:00", "02:30 x", "2026-10-25 01:30:00");
        // 29 March 2026: 02:00 to 03:00 does not occur.
        row("skipped", "2026-03-29T04:00:00", "02:30 x", "2026-03-29 01:30:00");
        row("yesterday of a day of 25 hours", "2026-10-25T01:00:00+02:00", "23:00 x", "2026-10-24 21:00:00");
    }

    void knowsWhichTimeIsMeant()
    {
        QFETCH(QString, now);
        QFETCH(QString, line);
        const auto read = readTimelineLine(line, at(qPrintable(now)), paris);
        QVERIFY(read);
        QTEST(shown(read->first().at), "utc");
    }

    void takesSeveralAtOnce()
    {
        const auto read = readTimelineLine(
            u"14:05 rollback; then wait; 14:09 /restored ok; 14:10 told"_s, at("2026-11-18T14:12:00"), paris);
        QVERIFY(read);
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(0).text, u"rollback; then wait"_s);
        QCOMPARE(int(read->at(1).kind), int(Kind::Restored));
        QCOMPARE(read->at(1).at, std::optional(at("2026-11-18T14:09:00")));
        QCOMPARE(read->at(2).text, u"told"_s);
    }

    void completes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const QString &line, const QStringList &lines) {
            QTest::addRow("%s", qUtf8Printable(line)) << line << lines;
        };
        row(u"/res"_s, {u"/restored "_s});
        row(u"/ré"_s, {u"/renfort "_s, u"/release "_s, u"/restored "_s, u"/relapsed "_s, u"/reopen "_s});
        row(u"/rét"_s, {u"/rétabli "_s});
        row(u"14:05 /ack"_s, {u"14:05 /ack "_s});
        row(u"/severity "_s, {u"/severity critical"_s, u"/severity major"_s, u"/severity minor"_s});
        row(u"/severity ma"_s, {u"/severity major"_s});
        row(u"/severity maje"_s, {u"/severity majeur"_s});
        row(u"/dismiss f"_s, {u"/dismiss false_positive"_s});
        row(u"/lead na"_s, {u"/lead Nadia"_s});
        row(u"/pilote e"_s, {u"/pilote Élodie"_s});
        row(u"/service se"_s, {u"/service search"_s});
        row(u"/service api,se"_s, {u"/service api, search"_s});
        row(u"/note a"_s, {});
        row(u"rollback"_s, {});
        row(u"and/or"_s, {});
        row(u"/nothing x"_s, {});
    }

    void completes()
    {
        QFETCH(QString, line);
        QStringList found;
        for (const CommandCandidate &each :
            completeTimelineLine(line, {{u"Nadia"_s, u"Élodie"_s}, {u"api"_s, u"search"_s}})) {
            found.append(each.line);
        }
        QTEST(found, "lines");
    }

    void describesEveryCommand()
    {
        const auto all = completeTimelineLine(u"/"_s, {});
        QVERIFY(all.size() > 12);
        for (const CommandCandidate &each : all) {
            QVERIFY(!each.description.isEmpty());
            QVERIFY(each.word.startsWith(u'/'));
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelineCommand)
#include "tst_timelinecommand.moc"
