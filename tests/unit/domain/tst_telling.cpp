// When the captain is told: timelines of alerts and of what people do, and what is said then. The console looks at the
// alerts when something changes and when the policy asked to be woken, and at no other time.
#include "app/domain/alerts/telling.h"
#include "app/domain/alerts/tellingwords.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'795'000'000'000;
constexpr qint64 second = 1'000;

QString word(TellingKind kind)
{
    constexpr const char *words[] = {"firing", "still", "lapsed", "snoozed", "silence-ends", "flapping", "resolved"};
    return QString::fromLatin1(words[int(kind)]);
}

// "HostDown/1": the alert's name, and what tells it from its brothers.
WatchedAlert alertOf(const QString &id, const QString &severity)
{
    WatchedAlert it;
    it.alert.labels = {{u"alertname"_s, id.section(u'/', 0, 0)}, {u"instance"_s, id.section(u'/', 1)}};
    if (!severity.isEmpty())
        it.alert.labels.insert(u"severity"_s, severity);
    it.fingerprint = id;
    return it;
}

// Plays a timeline, and writes down what is said.
class Watch {
public:
    TellingPolicy policy;
    TellingInput input;
    TellingMemory told;
    QStringList log;
    TellingTurn last;
    std::function<void(const TellingTurn &)> looked = [](const TellingTurn &) {};

    WatchedAlert &alert(const QString &id, const QString &severity = {})
    {
        for (WatchedAlert &each : input.alerts) {
            if (each.fingerprint == id)
                return each;
        }
        input.alerts.append(alertOf(id, severity));
        return input.alerts.last();
    }

    void goTo(qint64 atMs) // looking whenever it was asked for
    {
        while (last.nextAt != 0 && last.nextAt <= atMs) {
            input.nowMs = last.nextAt;
            look();
        }
        input.nowMs = atMs;
    }

    void look()
    {
        last = tell(policy, input, std::move(told));
        told = last.told;
        const qint64 at = (input.nowMs - start) / second;
        for (const Telling &telling : last.tellings) {
            QString line = u"%1 %2 %3 %4"_s.arg(
                QString::number(at), word(telling.kind), telling.key, QString::number(telling.firing));
            if (telling.kind == TellingKind::Resolved)
                line += u"-%1"_s.arg(telling.resolved);
            if (telling.times > 1)
                line += u" x%1"_s.arg(telling.times);
            if (telling.silent)
                line += u" silent"_s;
            log.append(line);
        }
        for (const QString &key : last.withdrawn)
            log.append(u"%1 withdraw %2"_s.arg(at).arg(key));
        for (const Escalation &escalation : last.escalations)
            log.append(u"%1 escalate %2 %3"_s.arg(at).arg(escalation.key).arg(escalation.fingerprints.size()));
        for (const QString &fingerprint : last.ended)
            alert(fingerprint).attention = {};
        looked(last);
    }

    // "SECONDS VERB [ALERT [ARGUMENT]]"
    void play(const QString &line)
    {
        const QStringList words = line.split(u' ');
        const auto time = [&](int i) { return i < words.size() ? start + words[i].toLongLong() * second : 0; };
        goTo(time(0));
        const QString verb = words[1];
        const QString id = words.value(2);
        if (verb == u"fire"_s) {
            WatchedAlert &it = alert(id, words.value(3));
            it.alert.state = AlertState::Firing;
            it.alert.firedAt = input.nowMs;
        } else if (verb == u"nodata"_s) {
            alert(id).alert.state = AlertState::NoData;
        } else if (verb == u"clear"_s) {
            alert(id).alert.state = AlertState::Resolved;
        } else if (verb == u"drop"_s) {
            input.alerts.removeIf([&id](const WatchedAlert &each) { return each.fingerprint == id; });
        } else if (verb == u"ack"_s) {
            alert(id).attention.acknowledgedAt = input.nowMs;
            alert(id).attention.acknowledgedBy = u"Ada"_s;
            alert(id).attention.acknowledgedUntil = time(3);
        } else if (verb == u"unack"_s) {
            alert(id).attention.acknowledgedAt = 0;
        } else if (verb == u"snooze"_s) {
            alert(id).attention.snoozedUntil = time(3);
        } else if (verb == u"suppress"_s) {
            alert(id).alert.suppression.silences = {u"s1"_s};
            alert(id).attention.silenceEndsAt = time(3);
        } else if (verb == u"unsuppress"_s) {
            alert(id).alert.suppression = {};
        } else if (verb == u"flaps"_s) {
            alert(id).attention.flapping = true;
        } else if (verb == u"quiet"_s) {
            input.quietUntil = time(2);
        } else if (verb != u"look"_s) {
            QFAIL("no such verb");
        }
        look();
    }
};

} // namespace

class TestTelling : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void repeatsTheSoundUntilAcknowledged();
    void soundsOnceForAStorm();
    void survivesAClockThatIsSetBack();
    void staysFluidInAStorm();
    void leavesNothingUntold_data();
    void leavesNothingUntold();
    void saysItInWords_data();
    void saysItInWords();
    void knowsTheWordsOfSeverity_data();
    void knowsTheWordsOfSeverity();
    void countsTime_data();
    void countsTime();
};

void TestTelling::tells_data()
{
    QTest::addColumn<QStringList>("timeline");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &timeline, const QStringList &expected) {
        QTest::newRow(name) << timeline << expected;
    };
    row("calm", {u"0 look"_s, u"9999 look"_s}, {});
    row("one, and over: said once, quietly", {u"0 fire A/1"_s, u"100 clear A/1"_s, u"9999 look"_s},
        {u"0 firing alerts:A 1"_s, u"160 resolved alerts:A 0-1 silent"_s});
    row("gone is over as well", {u"0 fire A/1"_s, u"100 drop A/1"_s, u"9999 look"_s},
        {u"0 firing alerts:A 1"_s, u"160 resolved alerts:A 0-1 silent"_s});
    row("no data is not well", {u"0 nodata A/1"_s, u"100 look"_s}, {u"0 firing alerts:A 1"_s});
    row("fires again at once: the same", {u"0 fire A/1"_s, u"100 clear A/1"_s, u"150 fire A/1"_s, u"250 look"_s},
        {u"0 firing alerts:A 1"_s});
    row("fires again later: told again", {u"0 fire A/1"_s, u"100 clear A/1"_s, u"200 fire A/1"_s, u"250 look"_s},
        {u"0 firing alerts:A 1"_s, u"160 resolved alerts:A 0-1 silent"_s, u"200 firing alerts:A 1"_s});
    row("brothers are one group", {u"0 fire A/1"_s, u"5 fire A/2"_s, u"6 fire A/3"_s, u"100 look"_s},
        {u"0 firing alerts:A 1"_s, u"15 firing alerts:A 3 x2"_s});
    row("worse is said at once",
        {u"0 fire A/1 warning"_s, u"5 fire A/2 critical"_s, u"9 fire A/3 critical"_s, u"100 look"_s},
        {u"0 firing alerts:A 1"_s, u"5 firing alerts:A 2 x2"_s, u"20 firing alerts:A 3 x3"_s});
    row("what is over of a group",
        {u"0 fire A/1"_s, u"0 fire A/2"_s, u"100 clear A/1"_s, u"200 clear A/2"_s, u"300 look"_s},
        {u"0 firing alerts:A 1"_s, u"15 firing alerts:A 2 x2"_s, u"160 resolved alerts:A 1-1 x2 silent"_s,
            u"260 resolved alerts:A 0-1 x2 silent"_s});
    row("reminders of a critical one, and its escalation", {u"0 fire A/1 critical"_s, u"700 look"_s},
        {u"0 firing alerts:A 1"_s, u"300 still alerts:A 1 x2"_s, u"300 escalate alerts:A 1"_s,
            u"600 still alerts:A 1 x3"_s});
    row("reminders of a minor one are rare", {u"0 fire A/1 info"_s, u"290 ack A/1"_s, u"3599 look"_s},
        {u"0 firing alerts:A 1"_s, u"290 withdraw alerts:A"_s});
    row("acknowledged: quiet until it clears",
        {u"0 fire A/1 critical"_s, u"60 ack A/1"_s, u"2000 clear A/1"_s, u"3000 look"_s},
        {u"0 firing alerts:A 1"_s, u"60 withdraw alerts:A"_s, u"2060 resolved alerts:A 0-1 silent"_s});
    row("an acknowledgement is forgotten", {u"0 fire A/1"_s, u"60 ack A/1"_s, u"7300 look"_s},
        {u"0 firing alerts:A 1"_s, u"60 withdraw alerts:A"_s, u"7260 lapsed alerts:A 1 x2"_s});
    row("an acknowledgement ends as it said, and nobody takes it again",
        {u"0 fire A/1"_s, u"60 ack A/1 500"_s, u"801 look"_s},
        {u"0 firing alerts:A 1"_s, u"60 withdraw alerts:A"_s, u"500 lapsed alerts:A 1 x2"_s,
            u"800 escalate alerts:A 1"_s});
    row("an acknowledgement is taken back", {u"0 fire A/1"_s, u"60 ack A/1"_s, u"100 unack A/1"_s, u"200 look"_s},
        {u"0 firing alerts:A 1"_s, u"60 withdraw alerts:A"_s, u"100 firing alerts:A 1 x2"_s});
    row("an acknowledgement lapses while the alert is clear",
        {u"0 fire A/1"_s, u"60 ack A/1 150"_s, u"140 clear A/1"_s, u"160 fire A/1"_s, u"200 look"_s},
        {u"0 firing alerts:A 1"_s, u"60 withdraw alerts:A"_s, u"160 lapsed alerts:A 1 x2"_s});
    row("acknowledged again and again", {u"0 fire A/1"_s, u"10 ack A/1 100"_s, u"110 ack A/1 300"_s, u"400 look"_s},
        {u"0 firing alerts:A 1"_s, u"10 withdraw alerts:A"_s, u"100 lapsed alerts:A 1 x2"_s, u"110 withdraw alerts:A"_s,
            u"300 lapsed alerts:A 1 x3"_s});
    row("one of two is acknowledged", {u"0 fire A/1"_s, u"0 fire A/2"_s, u"60 ack A/1"_s, u"320 look"_s},
        {u"0 firing alerts:A 1"_s, u"15 firing alerts:A 2 x2"_s, u"300 escalate alerts:A 1"_s});
    row("snoozed, then told again", {u"0 fire A/1"_s, u"60 snooze A/1 960"_s, u"1000 look"_s},
        {u"0 firing alerts:A 1"_s, u"60 withdraw alerts:A"_s, u"960 snoozed alerts:A 1 x2"_s});
    row("suppressed is not told", {u"0 suppress A/1"_s, u"0 fire A/1 critical"_s, u"9999 look"_s}, {});
    row("suppressed no more", {u"0 suppress A/1"_s, u"0 fire A/1"_s, u"500 unsuppress A/1"_s, u"600 look"_s},
        {u"500 firing alerts:A 1"_s});
    row("suppression that comes and goes makes no noise",
        {u"0 fire A/1"_s, u"20 suppress A/1"_s, u"40 unsuppress A/1"_s, u"60 suppress A/1"_s, u"80 unsuppress A/1"_s,
            u"100 look"_s},
        {u"0 firing alerts:A 1"_s, u"20 withdraw alerts:A"_s, u"40 still alerts:A 1 silent"_s,
            u"60 withdraw alerts:A"_s, u"80 still alerts:A 1 silent"_s});
    row("a silence about to end",
        {u"0 suppress A/1 1000"_s, u"0 fire A/1"_s, u"0 suppress A/2 1000"_s, u"0 fire A/2"_s, u"900 look"_s},
        {u"700 silence-ends silence 0"_s});
    row("a silence that is renewed",
        {u"0 suppress A/1 1000"_s, u"0 fire A/1"_s, u"600 suppress A/1 2000"_s, u"1500 look"_s}, {});
    row("a silence ends with nothing to hide",
        {u"0 suppress A/1 1000"_s, u"0 fire A/1"_s, u"100 clear A/1"_s, u"1500 look"_s}, {});
    row("do not disturb, and then it is told", {u"0 quiet 600"_s, u"0 fire A/1"_s, u"700 look"_s},
        {u"300 escalate alerts:A 1"_s, u"600 firing alerts:A 1"_s});
    row("critical passes", {u"0 quiet 600"_s, u"0 fire A/1 critical"_s, u"100 look"_s}, {u"0 firing alerts:A 1"_s});
    row("do not disturb delays what is over", {u"0 fire A/1"_s, u"10 quiet 600"_s, u"100 clear A/1"_s, u"700 look"_s},
        {u"0 firing alerts:A 1"_s, u"600 resolved alerts:A 0-1 silent"_s});
    row("over before anybody was told: never mind",
        {u"0 quiet 600"_s, u"0 fire A/1"_s, u"100 clear A/1"_s, u"700 look"_s}, {});
    row("flapping as they say", {u"0 flaps A/1"_s, u"0 fire A/1"_s, u"30 clear A/1"_s, u"280 look"_s},
        {u"0 flapping alerts:A 1"_s});
    row("escalated once for a group", {u"0 fire A/1"_s, u"100 fire A/2"_s, u"500 look"_s},
        {u"0 firing alerts:A 1"_s, u"100 firing alerts:A 2 x2"_s, u"300 escalate alerts:A 1"_s});
    row("escalated again when it gets worse", {u"0 fire A/1"_s, u"100 fire A/2 critical"_s, u"401 look"_s},
        {u"0 firing alerts:A 1"_s, u"100 firing alerts:A 2 x2"_s, u"300 escalate alerts:A 1"_s,
            u"400 still alerts:A 2 x3"_s, u"400 escalate alerts:A 1"_s});
    row("acknowledged in the last second", {u"0 fire A/1"_s, u"299 ack A/1"_s, u"400 look"_s},
        {u"0 firing alerts:A 1"_s, u"299 withdraw alerts:A"_s});
    row("clear in the last second", {u"0 fire A/1"_s, u"299 clear A/1"_s, u"350 look"_s}, {u"0 firing alerts:A 1"_s});
    row("a name with %1", {u"0 fire %1/1"_s, u"10 look"_s}, {u"0 firing alerts:%1 1"_s});
    row("no name at all", {u"0 fire /1"_s, u"10 look"_s}, {u"0 firing alerts: 1"_s});

    QStringList flaps;
    for (int at = 0; at < 3600; at += 20)
        flaps << u"%1 fire A/1 critical"_s.arg(at) << u"%1 clear A/1"_s.arg(at + 10);
    row("flapping for an hour", flaps + QStringList{u"5000 look"_s},
        {u"0 firing alerts:A 1"_s, u"40 flapping alerts:A 1 silent"_s, u"300 escalate alerts:A 1"_s,
            u"3890 resolved alerts:A 0-1 silent"_s});
    row("flapping, and then it stays",
        {u"0 fire A/1"_s, u"10 clear A/1"_s, u"20 fire A/1"_s, u"30 clear A/1"_s, u"40 fire A/1"_s, u"50 ack A/1"_s,
            u"60 clear A/1"_s, u"70 fire A/1"_s, u"2000 look"_s},
        {u"0 firing alerts:A 1"_s, u"40 flapping alerts:A 1 silent"_s, u"50 withdraw alerts:A"_s});
    row("flapping slowly",
        {u"0 fire A/1"_s, u"10 clear A/1"_s, u"180 fire A/1"_s, u"190 clear A/1"_s, u"360 fire A/1"_s,
            u"370 clear A/1"_s, u"540 fire A/1"_s, u"550 clear A/1"_s, u"2000 look"_s},
        {u"0 firing alerts:A 1"_s, u"70 resolved alerts:A 0-1 silent"_s, u"180 firing alerts:A 1"_s,
            u"250 resolved alerts:A 0-1 silent"_s, u"360 flapping alerts:A 1"_s,
            u"850 resolved alerts:A 0-1 silent"_s});

    // Six names, more than the five that make no storm yet.
    QStringList storm;
    for (const char name : {'A', 'B', 'C', 'D', 'E', 'F'})
        storm.append(u"%1 fire %2/1"_s.arg(name - 'A').arg(QLatin1Char(name)));
    QStringList told{u"0 firing alerts:A 1"_s, u"1 firing alerts:B 1"_s, u"2 firing alerts:C 1"_s,
        u"3 firing alerts:D 1"_s, u"4 firing alerts:E 1"_s, u"5 firing storm 6"_s};
    for (const char name : {'A', 'B', 'C', 'D', 'E'})
        told.append(u"5 withdraw alerts:%1"_s.arg(QLatin1Char(name)));
    row("a storm is one", storm + QStringList{u"100 look"_s}, told);
    row("what is left of a storm",
        storm + QStringList{u"20 ack A/1"_s, u"20 ack B/1"_s, u"20 ack C/1"_s, u"20 ack D/1"_s, u"100 look"_s},
        told + QStringList{u"20 still alerts:E 1 silent"_s, u"20 still alerts:F 1 silent"_s, u"20 withdraw storm"_s});
}

void TestTelling::tells()
{
    QFETCH(QStringList, timeline);
    Watch watch;
    for (const QString &line : timeline)
        watch.play(line);
    QFETCH(QStringList, expected);
    QVERIFY2(watch.log == expected, qPrintable(watch.log.join(u'\n')));
}

void TestTelling::repeatsTheSoundUntilAcknowledged()
{
    Watch watch;
    watch.play(u"0 fire A/1 warning"_s);
    QCOMPARE(watch.last.sound, std::optional(Severity::Major));
    QVERIFY(!watch.last.alarm);
    watch.play(u"20 fire B/1 critical"_s);
    QCOMPARE(watch.last.sound, std::optional(Severity::Critical));
    QVERIFY(watch.last.alarm);
    watch.play(u"30 look"_s);
    QVERIFY(!watch.last.sound);
    QVERIFY(watch.last.alarm);
    watch.play(u"40 ack B/1"_s);
    QVERIFY(!watch.last.alarm);
    watch.play(u"50 unack B/1"_s);
    QVERIFY(watch.last.alarm);
    watch.play(u"60 clear B/1"_s);
    watch.play(u"130 look"_s);
    QVERIFY(!watch.last.alarm);
    QVERIFY(!watch.last.sound); // what is over makes no noise
}

void TestTelling::soundsOnceForAStorm()
{
    // 10 000 alerts at once, again with all labels changed, then all over.
    Watch watch;
    int sounds = 0;
    int tellings = 0;
    watch.looked = [&](const TellingTurn &turn) {
        sounds += turn.sound ? 1 : 0;
        tellings += int(turn.tellings.size());
    };
    for (int round = 0; round < 2; ++round) {
        watch.input.alerts.clear();
        for (int i = 0; i < 10'000; ++i)
            watch.alert(u"Name%1/%2-%3"_s.arg(i % 9).arg(round).arg(i), u"page"_s).alert.state = AlertState::Firing;
        watch.play(u"%1 look"_s.arg(round * 120));
    }
    watch.goTo(start + 250 * second);
    QCOMPARE(sounds, 2); // each of the two is new
    watch.input.alerts.clear();
    watch.play(u"250 look"_s);
    watch.play(u"400 look"_s);
    QVERIFY2(tellings <= 5, qPrintable(watch.log.join(u'\n')));
    QVERIFY(watch.log.last().startsWith(u"310 resolved storm 0-"_s));
    QVERIFY(watch.told.groups.isEmpty());
    watch.play(u"4000 look"_s);
    QVERIFY(watch.told.alerts.isEmpty()); // and nothing is remembered for ever
}

void TestTelling::survivesAClockThatIsSetBack()
{
    Watch watch;
    watch.play(u"4000 fire A/1"_s);
    watch.last.nextAt = 0;
    watch.play(u"400 fire B/1"_s);
    watch.play(u"401 fire A/2"_s);
    watch.play(u"450 clear B/1"_s);
    watch.play(u"800 look"_s);
    const QStringList expected{u"4000 firing alerts:A 1"_s, u"400 firing alerts:B 1"_s, u"415 firing alerts:A 2 x2"_s,
        u"510 resolved alerts:B 0-1 silent"_s, u"700 escalate alerts:A 1"_s};
    QVERIFY2(watch.log == expected, qPrintable(watch.log.join(u'\n')));
}

void TestTelling::staysFluidInAStorm()
{
    Watch watch;
    for (int i = 0; i < 10'000; ++i)
        watch.input.alerts.append(alertOf(u"Name%1/%2"_s.arg(i % 50).arg(i), u"critical"_s));
    for (WatchedAlert &each : watch.input.alerts)
        each.alert.state = AlertState::Firing;
    QElapsedTimer timer;
    timer.start();
    watch.play(u"0 look"_s);
    const qint64 first = timer.restart();
    watch.play(u"1 look"_s);
    qInfo("10 000 alerts: first look %lld ms, second %lld ms", first, timer.elapsed());
    QVERIFY(first < 500);
    QCOMPARE(watch.log.size(), 1);
    QCOMPARE(watch.last.nextAt, start + 300 * second);
}

void TestTelling::leavesNothingUntold_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestTelling::leavesNothingUntold()
{
    // No alert that fires, and that nobody has, stays untold for longer than the interval of its group; nor is one
    // told as new that was told already.
    struct Seen {
        bool told = false;
        qint64 untoldSince = 0; // 0: it needs not be told
        qint64 clearSince = 0;
    };
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Watch watch;
    QHash<QString, Seen> all;
    QStringList faults;
    const auto check = [&] {
        for (WatchedAlert &each : watch.input.alerts) {
            Seen &seen = all[each.fingerprint];
            const qint64 now = watch.input.nowMs;
            const AlertAttention &attention = each.attention;
            const bool firing = each.alert.state == AlertState::Firing;
            if (firing)
                seen.clearSince = 0;
            else if (seen.clearSince == 0)
                seen.clearSince = now;
            const bool acked = attention.acknowledgedAt != 0 && now < attention.acknowledgedUntil;
            const bool snoozed = now < attention.snoozedUntil;
            if (acked || snoozed || (seen.clearSince != 0 && now - seen.clearSince >= watch.policy.flapSettleMs))
                seen.told = false;
            const bool quiet = now < watch.input.quietUntil && each.alert.severity() != u"critical"_s;
            const bool must = firing && !acked && !snoozed && !quiet && each.alert.suppression.isEmpty() && !seen.told;
            if (!must)
                seen.untoldSince = 0;
            else if (seen.untoldSince == 0)
                seen.untoldSince = now;
            if (must && now - seen.untoldSince > watch.policy.groupIntervalMs)
                faults.append(u"%1 untold at %2"_s.arg(each.fingerprint).arg((now - start) / second));
        }
    };
    watch.looked = [&](const TellingTurn &turn) {
        for (const Telling &telling : turn.tellings) {
            if (telling.kind == TellingKind::Resolved || telling.kind == TellingKind::SilenceEnding)
                continue;
            for (const QString &fingerprint : telling.fingerprints) {
                Seen &seen = all[fingerprint];
                if (telling.kind == TellingKind::Firing && seen.told)
                    faults.append(u"%1 told twice at %2"_s.arg(fingerprint).arg((watch.input.nowMs - start) / second));
                seen.told = true;
            }
        }
        for (const QString &fingerprint : turn.ended)
            all[fingerprint].told = false;
        check();
    };
    const QStringList verbs{u"fire"_s, u"fire"_s, u"fire"_s, u"clear"_s, u"clear"_s, u"ack"_s, u"snooze"_s,
        u"suppress"_s, u"unsuppress"_s, u"quiet"_s};
    qint64 at = 0;
    for (int step = 0; step < 400; ++step) {
        at += random.bounded(step % 40 == 0 ? 1'000 : 40);
        const int which = random.bounded(24);
        const QString id = u"%1/%2"_s.arg(QChar(u'A' + which % 8)).arg(which);
        const QString verb = verbs[random.bounded(int(verbs.size()))];
        const qint64 until = at + 10 + random.bounded(600);
        if (verb == u"fire"_s)
            watch.play(u"%1 fire %2 %3"_s.arg(at).arg(id, which % 3 == 0 ? u"critical"_s : u"warning"_s));
        else if (verb == u"quiet"_s)
            watch.play(u"%1 quiet %2"_s.arg(at).arg(random.bounded(4) == 0 ? until : at));
        else
            watch.play(u"%1 %2 %3 %4"_s.arg(at).arg(verb, id).arg(until));
    }
    watch.goTo(start + (at + 1'000) * second);
    watch.look();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 5).join(u'\n')));
}

void TestTelling::saysItInWords_data()
{
    QTest::addColumn<QStringList>("timeline");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::newRow("new") << QStringList{u"0 fire HostDown/db-1 critical"_s} << u"Critical: HostDown"_s
                         << u"firing for 0 s\ndb-1"_s;
    QTest::newRow("a reminder") << QStringList{u"0 fire HostDown/db-1 critical"_s, u"610 look"_s}
                                << u"Critical: HostDown"_s << u"still firing for 10 min (told 3 time(s))\ndb-1"_s;
    QTest::newRow("forgotten") << QStringList{u"0 fire HostDown/db-1"_s, u"10 ack HostDown/db-1 60"_s, u"61 look"_s}
                               << u"Major: HostDown"_s
                               << u"acknowledged by Ada and forgotten? It has been firing for 1 min.\ndb-1"_s;
    QTest::newRow("over") << QStringList{u"0 fire HostDown/db-1 info"_s, u"10 clear HostDown/db-1"_s, u"80 look"_s}
                          << u"Minor: HostDown"_s << u"1 resolved\ndb-1"_s;
    QTest::newRow("no data, no name") << QStringList{u"0 nodata /db-1"_s} << u"Major: an alert without a name"_s
                                      << u"firing for 0 s\nno data: db-1"_s;
    QTest::newRow("traps") << QStringList{u"0 fire %1%n/%2"_s} << u"Major: %1%n"_s << u"firing for 0 s\n%2"_s;
    QTest::newRow("a silence") << QStringList{u"0 suppress A/1 400"_s, u"0 fire A/1"_s, u"101 look"_s} << u"Major: A"_s
                               << u"the silence ends in 5 min, and what it hides is still firing\n1"_s;
}

void TestTelling::saysItInWords()
{
    QFETCH(QStringList, timeline);
    Watch watch;
    Telling telling;
    qint64 at = 0;
    watch.looked = [&](const TellingTurn &turn) {
        if (turn.tellings.isEmpty())
            return;
        telling = turn.tellings.last();
        at = watch.input.nowMs;
    };
    for (const QString &line : timeline)
        watch.play(line);
    QTEST(titleOf(telling), "title");
    QTEST(bodyOf(telling, at), "body");
}

void TestTelling::knowsTheWordsOfSeverity_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("severity");
    for (const char *word : {"critical", "CRITICAL", " page ", "p1", "sev1"})
        QTest::newRow(word) << QString::fromLatin1(word) << int(Severity::Critical);
    for (const char *word : {"warning", "error", "", "high", "major", "x"})
        QTest::newRow(*word ? word : "none at all") << QString::fromLatin1(word) << int(Severity::Major);
    for (const char *word : {"info", "none", "Minor"})
        QTest::newRow(word) << QString::fromLatin1(word) << int(Severity::Minor);
}

void TestTelling::knowsTheWordsOfSeverity()
{
    QFETCH(QString, label);
    QTEST(int(alertSeverity(label)), "severity");
}

void TestTelling::countsTime_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("never negative") << qint64(-5'000) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(25 * 60'000) << u"25 min"_s;
    QTest::newRow("hours") << qint64(125 * 60'000) << u"2 h 05 min"_s;
    QTest::newRow("days") << qint64(76) * 3'600'000 << u"3 d 4 h"_s;
}

void TestTelling::countsTime()
{
    QFETCH(qint64, ms);
    QTEST(lengthOfTime(ms), "words");
}

QTEST_GUILESS_MAIN(TestTelling)
#include "tst_telling.moc"
