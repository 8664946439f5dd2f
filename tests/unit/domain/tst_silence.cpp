// What a silence hides, and what keeps it from being asked for.
#include "app/domain/alerts/silence.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;
constexpr qint64 hour = 3'600'000;
const Labels slow{{u"alertname"_s, u"Slow"_s}, {u"job"_s, u"api-1"_s}, {u"severity"_s, u"critical"_s}};

Silence sound()
{
    Silence silence = silenceFor(slow, {now, now + hour});
    silence.createdBy = u"Ada"_s;
    silence.comment = u"a release"_s;
    return silence;
}

} // namespace

class TestSilence : public QObject {
    Q_OBJECT

private slots:
    void matchesLabels_data()
    {
        QTest::addColumn<QList<LabelMatcher>>("matchers");
        QTest::addColumn<bool>("hides");
        QTest::addColumn<QString>("words"); // of the first
        const auto one = [](const char *name, const LabelMatcher &matcher, bool hides, const QString &words) {
            QTest::newRow(name) << QList<LabelMatcher>{matcher} << hides << words;
        };
        one("the value", {u"job"_s, u"api-1"_s, false, true}, true, u"job=\"api-1\""_s);
        one("a part of it", {u"job"_s, u"api"_s, false, true}, false, u"job=\"api\""_s);
        one("another", {u"job"_s, u"web"_s, false, false}, true, u"job!=\"web\""_s);
        one("an expression", {u"job"_s, u"api-\\d|web"_s, true, true}, true, u"job=~\"api-\\\\d|web\""_s);
        one("not only its beginning", {u"job"_s, u"ap"_s, true, true}, false, u"job=~\"ap\""_s);
        one("not only its end", {u"job"_s, u"1|pi-1"_s, true, true}, false, u"job=~\"1|pi-1\""_s);
        one("no such expression", {u"job"_s, u"web.*"_s, true, false}, true, u"job!~\"web.*\""_s);
        one("such an expression", {u"job"_s, u"api.*"_s, true, false}, false, u"job!~\"api.*\""_s);
        one("a broken expression", {u"job"_s, u"("_s, true, true}, false, u"job=~\"(\""_s);
        one("a broken one, turned round", {u"job"_s, u"("_s, true, false}, false, u"job!~\"(\""_s);
        one("a label that is not there", {u"team"_s, u""_s, false, true}, true, u"team=\"\""_s);
        one("a label that should be there", {u"team"_s, u".+"_s, true, true}, false, u"team=~\".+\""_s);
        one("regardless of nothing", {u"JOB"_s, u"api-1"_s, false, true}, false, u"JOB=\"api-1\""_s);
        one("what stands in an expression", {u"job"_s, u"api.1"_s, false, true}, false, u"job=\"api.1\""_s);
        one("quotes and lines", {u"job"_s, u"a\"b\n"_s, false, true}, false, u"job=\"a\\\"b\\n\""_s);
        QTest::newRow("all of them") << matchersOf(slow) << true << u"alertname=\"Slow\""_s;
        QTest::newRow("all but one") << matchersOf(slow) + QList<LabelMatcher>{{u"team"_s, u"x"_s}} << false
                                     << u"alertname=\"Slow\""_s;
    }

    void matchesLabels()
    {
        QFETCH(QList<LabelMatcher>, matchers);
        QFETCH(bool, hides);
        Silence silence;
        silence.matchers = matchers;
        QCOMPARE(matches(silence, slow), hides);
        QCOMPARE(matches(matchers, slow), hides);
        QTEST(toString(matchers.first()), "words");
    }

    void hidesNothingWithoutAMatcher() { QVERIFY(!matches(Silence(), slow)); }

    void isOfAnAlert()
    {
        const Silence silence = silenceFor(slow, {now, now + hour});
        QVERIFY(matches(silence, slow));
        Labels other = slow;
        other[u"job"_s] = u"api-2"_s;
        QVERIFY(!matches(silence, other));
        QCOMPARE(int(stateAt(silence, now - 1)), int(SilenceState::Pending));
        QCOMPARE(int(stateAt(silence, now)), int(SilenceState::Active));
        QCOMPARE(int(stateAt(silence, now + hour)), int(SilenceState::Expired));
        for (const SilenceState state : {SilenceState::Pending, SilenceState::Active, SilenceState::Expired})
            QCOMPARE(int(silenceStateFrom(toString(state)).value()), int(state));
        QVERIFY(!silenceStateFrom(u"gone"_s));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Silence>("silence");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, auto &&change, const QString &words) {
            Silence silence = sound();
            change(silence);
            QTest::newRow(name) << silence << words;
        };
        row("nothing", [](Silence &) {}, {});
        row(
            "nobody", [](Silence &s) { s.createdBy = u"  "_s; }, u"who"_s);
        row(
            "no reason", [](Silence &s) { s.comment = u"\n"_s; }, u"reason"_s);
        row(
            "no condition", [](Silence &s) { s.matchers.clear(); }, u"condition"_s);
        row(
            "everything",
            [](Silence &s) {
                s.matchers = {{u"a"_s, u".*"_s, true, true}};
            },
            u"condition"_s);
        row(
            "nothing there",
            [](Silence &s) {
                s.matchers = {{u"a"_s, u""_s}, {u"b"_s, u"x"_s, false, false}};
            },
            u"condition"_s);
        row(
            "no name",
            [](Silence &s) {
                s.matchers.append({u" "_s, u"a"_s});
            },
            u"name of a label"_s);
        row(
            "broken",
            [](Silence &s) {
                s.matchers.append({u"a"_s, u"[a"_s, true, true});
            },
            u"regular"_s);
        row(
            "turned round", [](Silence &s) { s.endsAt = s.startsAt; }, u"after it begins"_s);
        row(
            "over", [](Silence &s) { s.startsAt = now - 2 * hour, s.endsAt = now; }, u"future"_s);
    }

    void saysWhatIsWrong()
    {
        QFETCH(Silence, silence);
        QFETCH(QString, words);
        const auto checked = check(silence, now);
        QCOMPARE(checked.has_value(), words.isEmpty());
        if (!checked) {
            QCOMPARE(int(checked.error().kind), int(Error::Kind::Invalid));
            QVERIFY2(checked.error().detail.contains(words), qPrintable(checked.error().detail));
        }
    }
};

QTEST_APPLESS_MAIN(TestSilence)
#include "tst_silence.moc"
