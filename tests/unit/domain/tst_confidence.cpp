// How able a crew feels: each one's last words, the share over time without those who left, who should come next and
// beside whom, and whom the console asks at the ends of a captaincy.
#include "app/domain/training/confidence.h"
#include "app/domain/training/confidencequestion.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 18);
const IsoWeek thisWeek = IsoWeek::of(today);

Person person(const QString &name, const QString &team = u"red"_s)
{
    Person made;
    made.id = {name};
    made.name = name;
    made.team = {team};
    return made;
}

Survey survey(const QString &person, QDate day, int score)
{
    return {SurveyId{person + day.toString(Qt::ISODate)}, PersonId{person}, day, score, {}};
}

Captaincy captaincy(const QString &person, IsoWeek week)
{
    return {CaptaincyId{person + week.toString()}, PersonId{person}, week, false};
}

WatchCalendar calendar()
{
    return WatchCalendar(QTimeZone("Europe/Paris"));
}

} // namespace

class TestConfidence : public QObject {
    Q_OBJECT

private slots:
    void tellsTheLastWordAndHowItMoved()
    {
        const QList<Survey> surveys{survey(u"ana"_s, today.addDays(-50), 2), survey(u"ana"_s, today.addDays(-5), 4),
            survey(u"ana"_s, today.addDays(3), 1)};
        const QList<RatingLine> lines = ratingLines(surveys, {person(u"ana"_s), person(u"bob"_s)}, today);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].last->score, 4); // the one to come says nothing yet
        QCOMPARE(lines[0].moved().value_or(0), 2);
        QVERIFY(!lines[1].last);
        QVERIFY(!lines[1].moved());
    }

    void leavesOutWhoIsGone_data()
    {
        QTest::addColumn<QDate>("left");
        QTest::addColumn<QDate>("removed");
        QTest::addColumn<int>("asked");
        QTest::addRow("here") << QDate() << QDate() << 2;
        QTest::addRow("last day today") << today << QDate() << 2;
        QTest::addRow("left yesterday") << today.addDays(-1) << QDate() << 1;
        QTest::addRow("removed today") << today << today << 1;
    }

    void leavesOutWhoIsGone()
    {
        QFETCH(QDate, left);
        QFETCH(QDate, removed);
        QFETCH(int, asked);
        Person bob = person(u"bob"_s);
        bob.left = left;
        bob.removed = removed;
        const QList<Person> people{person(u"ana"_s), bob};
        const QList<Survey> surveys{survey(u"ana"_s, today.addDays(-9), 4), survey(u"bob"_s, today.addDays(-9), 1)};
        QCOMPARE(confidenceOn(surveys, people, today).asked, asked);
        QCOMPARE(ratingLines(surveys, people, today).size(), asked);
        QCOMPARE(shareOverTime(surveys, people, today, 1).last().confidence.asked, asked);
        QCOMPARE(shareOverTime(surveys, people, today, 1).first().confidence.asked, 2); // was there a week ago
    }

    void drawsTheShareFromTheFirstRatingOn()
    {
        const QList<Person> people{person(u"ana"_s), person(u"bob"_s)};
        QVERIFY(shareOverTime({}, people, today, 52).first().confidence.asked == 0);
        const QList<SharePoint> points =
            shareOverTime({survey(u"ana"_s, today.addDays(-21), 2), survey(u"ana"_s, today.addDays(-6), 3),
                              survey(u"bob"_s, today, 1)},
                people, today, 52);
        QList<double> shares;
        for (const SharePoint &point : points)
            shares.append(point.confidence.share().value_or(-1));
        QCOMPARE(shares, (QList<double>{0, 0, 0, 0.5}));
        QCOMPARE(points.last().day, today);
    }

    void countsWhoIsMissing_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("confident");
        QTest::addColumn<int>("missing");
        QTest::addRow("nobody asked") << 0 << 0 << 0;
        QTest::addRow("two of three is two in three") << 3 << 2 << 0;
        QTest::addRow("one of three") << 3 << 1 << 1;
        QTest::addRow("four need three") << 4 << 2 << 1;
        QTest::addRow("all") << 9 << 9 << 0;
    }

    void countsWhoIsMissing()
    {
        QFETCH(int, asked);
        QFETCH(int, confident);
        QFETCH(int, missing);
        QCOMPARE(missingForTarget({asked, confident}, 2.0 / 3), missing);
    }

    void namesWhoComesNext_data()
    {
        QTest::addColumn<QList<Captaincy>>("captaincies");
        QTest::addColumn<QString>("told");
        using All = QList<Captaincy>;
        // Nearest to confident first, then who was never asked; beside the most confident of another team.
        QTest::addRow("nobody planned") << All() << u"ana/noe bob/lou cyd/-"_s;
        QTest::addRow("a planned senior first")
            << All{captaincy(u"lou"_s, thisWeek.plus(2))} << u"ana/lou@2026-W50 bob/noe cyd/-"_s;
        QTest::addRow("on watch learns already") << All{captaincy(u"ana"_s, thisWeek)} << u"bob/noe cyd/lou"_s;
        QTest::addRow("planned beside a confident one") << All{captaincy(u"noe"_s, thisWeek.plus(1)),
            captaincy(u"ana"_s, thisWeek.plus(2))} << u"ana!2026-W49/noe@2026-W49 bob/lou cyd/-"_s;
        QTest::addRow("planned beside a hesitant one") << All{captaincy(u"bob"_s, thisWeek.plus(1)),
            captaincy(u"ana"_s, thisWeek.plus(2))} << u"ana!2026-W49?/bob@2026-W49 bob!2026-W48/- cyd/noe"_s;
        QList<Captaincy> forty;
        for (int i = 0; i < 40; ++i)
            forty.append(captaincy(u"noe"_s, thisWeek.plus(-10 * i - 3)));
        QTest::addRow("40 captaincies of the past") << forty << u"ana/noe bob/lou cyd/-"_s;
    }

    void namesWhoComesNext()
    {
        QFETCH(QList<Captaincy>, captaincies);
        QFETCH(QString, told);
        Person out = person(u"out"_s);
        out.optedOut = true;
        Person gone = person(u"gone"_s);
        gone.left = today.addDays(-1);
        const QList<Person> people{person(u"ana"_s), person(u"bob"_s), person(u"cyd"_s), person(u"noe"_s, u"blue"_s),
            person(u"lou"_s, u"green"_s), out, gone};
        const QList<Survey> surveys{survey(u"ana"_s, today.addDays(-9), 2), survey(u"bob"_s, today.addDays(-9), 1),
            survey(u"noe"_s, today.addDays(-9), 5), survey(u"lou"_s, today.addDays(-9), 4),
            survey(u"out"_s, today.addDays(-9), 2), survey(u"gone"_s, today.addDays(-9), 2)};
        QStringList lines;
        for (const NextCaptain &next : whoComesNext({surveys, people, captaincies, thisWeek, today})) {
            QString line = next.person.name;
            if (next.planned.isValid())
                line += u'!' + next.planned.toString();
            if (next.isBesideHesitant())
                line += u'?';
            line += u'/' + (next.beside ? next.beside->person.value : u"-"_s);
            if (next.beside && next.besideWeek.isValid())
                line += u'@' + next.besideWeek.toString();
            lines.append(line);
        }
        QCOMPARE(lines.join(u' '), told);
    }

    void asksAtBothEnds_data()
    {
        QTest::addColumn<int>("begun"); // so many weeks before this one
        QTest::addColumn<int>("ratedDaysAgo"); // -1: never
        QTest::addColumn<QList<QuestionFate>>("fates");
        QTest::addColumn<QString>("asked");
        using Fates = QList<QuestionFate>;
        const auto fate = [](QuestionMoment moment, qint64 until, bool settled) {
            return Fates{{CaptaincyId{u"ana"_s}, moment, until, settled}};
        };
        const qint64 now = calendar().start(thisWeek) + 86'400'000;
        QTest::addRow("begins") << 0 << -1 << Fates() << u"start"_s;
        QTest::addRow("begins, said so three weeks ago") << 0 << 21 << Fates() << QString();
        QTest::addRow("begins, said so long ago") << 0 << 40 << Fates() << u"start"_s;
        QTest::addRow("is senior") << 1 << -1 << Fates() << QString();
        QTest::addRow("ended") << 2 << 20 << Fates() << u"end"_s;
        QTest::addRow("ended, said so since") << 2 << 0 << Fates() << QString();
        QTest::addRow("ended, said so on the last Friday") << 2 << 4 << Fates() << QString();
        QTest::addRow("ended a week ago") << 3 << 20 << Fates() << u"end"_s;
        QTest::addRow("ended long ago") << 4 << -1 << Fates() << QString();
        QTest::addRow("is to come") << -1 << -1 << Fates() << QString();
        QTest::addRow("answered") << 2 << 20 << fate(QuestionMoment::End, 0, true) << QString();
        QTest::addRow("the start was answered, not the end")
            << 2 << 20 << fate(QuestionMoment::Start, 0, true) << u"end"_s;
        QTest::addRow("put off") << 2 << 20 << fate(QuestionMoment::End, now + 1, false) << QString();
        QTest::addRow("put off until now") << 2 << 20 << fate(QuestionMoment::End, now, false) << u"end"_s;
    }

    void asksAtBothEnds()
    {
        QFETCH(int, begun);
        QFETCH(int, ratedDaysAgo);
        QFETCH(QList<QuestionFate>, fates);
        QFETCH(QString, asked);
        const qint64 now = calendar().start(thisWeek) + 86'400'000; // Tuesday
        const QDate day = QDateTime::fromMSecsSinceEpoch(now, calendar().zone()).date();
        QuestionFacts facts{
            {{CaptaincyId{u"ana"_s}, PersonId{u"ana"_s}, thisWeek.plus(-begun), false}}, {person(u"ana"_s)}, {}, fates};
        if (ratedDaysAgo >= 0)
            facts.surveys = {survey(u"ana"_s, day.addDays(-ratedDaysAgo), 3)};
        const QList<ConfidenceQuestion> questions = questionsAt(facts, calendar(), now);
        QCOMPARE(questions.isEmpty() ? QString() : toString(questions.first().moment), asked);
        facts.people.first().left = day.addDays(-1); // whoever left is asked nothing
        QVERIFY(questionsAt(facts, calendar(), now).isEmpty());
    }

    void asksWhoLeavesFirst()
    {
        const qint64 now = calendar().start(thisWeek);
        const QuestionFacts facts{{captaincy(u"new"_s, thisWeek), captaincy(u"before"_s, thisWeek.plus(-3)),
                                      captaincy(u"leaving"_s, thisWeek.plus(-2))},
            {person(u"new"_s), person(u"before"_s), person(u"leaving"_s)}, {}, {}};
        QStringList names;
        for (const ConfidenceQuestion &question : questionsAt(facts, calendar(), now))
            names.append(question.captaincy.person.value);
        QCOMPARE(names, (QStringList{u"leaving"_s, u"before"_s, u"new"_s}));
    }
};

QTEST_GUILESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
