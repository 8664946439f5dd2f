// A watch in words: what is told, what it was drawn from, and what is left out.
#include "app/services/draftwords.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const IsoWeek w47 = *IsoWeek::parse(u"2026-W47");
constexpr qint64 noon = 1'795'006'320'000; // 18 November 2026
constexpr qint64 minute = 60'000;

} // namespace

class TestDraftWords : public QObject {
    Q_OBJECT

private slots:
    void tellsAnEmptyWeekInOneSentence_data();
    void tellsAnEmptyWeekInOneSentence();
    void tellsWhatEachSentenceWasDrawnFrom();
    void namesTheGravestOfMany();
    void countsWhatIsNotRestored_data();
    void countsWhatIsNotRestored();
    void countsWhatIsOpenInTheFigures();
    void namesTheDaysOfTheWatch();
    void tellsAFewOfMany();
    void refusesAWrongTemplateOfAnEmptyWeek();
    void tellsInFrench();
    void saysWhatItLeavesOut();
    void tellsEverythingWhenAsked();
    void tellsANoteOfManyLines();

private:
    Draft draft(const DraftFacts &facts, const DraftAsked &asked = {w47}) const
    {
        const auto made = draftInWords(facts, m_people, m_teams, m_calendar, asked);
        return made ? *made : Draft();
    }
    static DraftIncident incident(int number, Severity severity, qint64 minutes)
    {
        DraftIncident made;
        made.incident.id = IncidentId{QString::number(number)};
        made.incident.number = number;
        made.incident.title = u"Search %1"_s.arg(number);
        made.incident.severity = severity;
        made.incident.started = noon + number * minute;
        made.incident.detected = made.incident.started;
        if (minutes > 0) {
            made.incident.restored = made.incident.started + minutes * minute;
            made.incident.state = IncidentState::Restored;
        }
        return made;
    }

    QList<Team> m_teams{{TeamId{u"t"_s}, u"Acces"_s, 0}};
    static Person nadia()
    {
        Person person;
        person.id = PersonId{u"n"_s};
        person.name = u"Nadia"_s;
        person.team = TeamId{u"t"_s};
        return person;
    }
    QList<Person> m_people{nadia()};
    WatchCalendar m_calendar{QTimeZone("Europe/Paris")};
};

void TestDraftWords::tellsAnEmptyWeekInOneSentence_data()
{
    QTest::addColumn<bool>("isPlanned");
    QTest::addColumn<int>("lines");
    QTest::newRow("nobody") << false << 1;
    QTest::newRow("a crew") << true << 3;
}

void TestDraftWords::tellsAnEmptyWeekInOneSentence()
{
    QFETCH(bool, isPlanned);
    DraftFacts facts;
    if (isPlanned)
        facts.arriving = Captaincy{CaptaincyId{u"c"_s}, PersonId{u"n"_s}, w47.plus(1)};
    const Draft made = draft(facts);
    QTEST(int(made.lines.size()), "lines");
    QVERIFY(made.lines[0].markdown.startsWith(u"Nothing happened in this watch"_s));
    QCOMPARE(made.markdown().contains(u"Nadia"_s), isPlanned);
}

void TestDraftWords::tellsWhatEachSentenceWasDrawnFrom()
{
    DraftFacts facts;
    facts.incidents = {incident(7, Severity::Major, 12)};
    facts.alerts = {{u"DiskFull"_s, 3, 5 * minute, true}};
    facts.done = {Work{WorkId{u"w"_s}, u"Index"_s, WorkState::Done, {}, noon}};
    facts.notes = {{LogbookNoteId{u"note"_s}, w47, u"The replica lags"_s, noon, u"Ada"_s}};
    const Draft made = draft(facts);
    QStringList about;
    for (const DraftLine &line : made.lines) {
        if (!line.about.isEmpty())
            about.append(line.about);
    }
    QCOMPARE(about,
        (QStringList{u"quarterdeck:incident/7"_s, u"quarterdeck:alert/DiskFull"_s, u"quarterdeck:note/note"_s,
            u"quarterdeck:work/w"_s, u"quarterdeck:week/2026-W48"_s}));
    const QString text = made.markdown();
    QVERIFY(text.contains(u"Service restored in 12 minutes."_s));
    QVERIFY(text.contains(u"The alert that fired most is DiskFull: 3 times, 5 minutes at the longest."_s));
    QVERIFY(text.contains(u"\nIndex: done.\n"_s)); // one thing is a sentence, not a list
}

void TestDraftWords::namesTheGravestOfMany()
{
    DraftFacts facts;
    for (int i = 1; i <= 300; ++i)
        facts.incidents.append(incident(i, i % 100 == 0 ? Severity::Critical : Severity::Minor, i == 17 ? 0 : 4));
    const Draft made = draft(facts);
    const QString text = made.markdown();
    for (const int number : {17, 100, 200, 300})
        QVERIFY2(text.contains(u"[INC-%1]"_s.arg(number)), qPrintable(text));
    QVERIFY(text.contains(u"And 294 other incidents, half of them restored within 4 minutes."_s));
    QCOMPARE(text.count(u"[INC-"_s), 6);
    QVERIFY(made.leftOut.contains(u"294 unnamed incidents"_s));
    QVERIFY(text.size() < 3000);
}

void TestDraftWords::countsWhatIsNotRestored_data()
{
    QTest::addColumn<int>("restored"); // beside six that are named, and are not restored either
    QTest::addColumn<int>("open");
    QTest::addColumn<QString>("words");
    QTest::newRow("all") << 9 << 0 << u", half of them restored within 4 minutes."_s;
    QTest::newRow("one alone") << 1 << 0 << u", restored within 4 minutes."_s;
    QTest::newRow("a few of many") << 3 << 292
                                   << u": 3 restored, half of these within 4 minutes, 292 not restored yet."_s;
    QTest::newRow("one of many") << 1 << 2 << u": 1 restored, within 4 minutes, 2 not restored yet."_s;
    QTest::newRow("none") << 0 << 5 << u", 5 not restored yet."_s;
}

void TestDraftWords::countsWhatIsNotRestored()
{
    QFETCH(int, restored);
    QFETCH(int, open);
    DraftFacts facts;
    for (int i = 1; i <= 6 + restored + open; ++i)
        facts.incidents.append(incident(i, i <= 6 ? Severity::Critical : Severity::Minor, i > 6 + open ? 4 : 0));
    const QString text = draft(facts).markdown();
    QFETCH(QString, words);
    QVERIFY2(text.contains(u"And %1 other incident"_s.arg(restored + open)) && text.contains(words), qPrintable(text));
}

void TestDraftWords::countsWhatIsOpenInTheFigures()
{
    DraftFacts facts;
    facts.incidents = {incident(7, Severity::Critical, 12)};
    facts.figures.count = 5;
    facts.figures.restore = {2, 3, 7.0 * minute, 12.0 * minute, 0.2};
    facts.figures.fix = {1, 0, 2.0, 2.0, 1.0};
    QString text = draft(facts, {w47, DraftForm::Long}).markdown();
    QVERIFY2(text.contains(QRegularExpression(u"Restored in 7 minutes .*20.*3 incident.* not restored yet"_s)),
        qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"100.* durable fixes within .*4 durable fix.* still to come"_s)),
        qPrintable(text));
    facts.figures.restore = {5, 0, 7.0 * minute, 12.0 * minute, 0.2};
    facts.figures.fix = {5, 0, 2.0, 2.0, 1.0};
    text = draft(facts, {w47, DraftForm::Long}).markdown();
    QVERIFY2(!text.contains(u"not restored yet"_s) && !text.contains(u"to come"_s), qPrintable(text));
}

void TestDraftWords::namesTheDaysOfTheWatch()
{
    DraftFacts facts;
    facts.incidents = {incident(7, Severity::Critical, 12)};
    QCOMPARE(draft(facts, {w47, DraftForm::Short, u"en"_s, u"{{from}} to {{to}}"_s}).markdown(),
        u"Monday 16 November to Sunday 22 November\n"_s);
}

void TestDraftWords::tellsAFewOfMany()
{
    DraftFacts facts;
    facts.foreseen = QList<DraftForeseen>();
    for (int i = 0; i < 30; ++i) {
        const QString number = QString::number(i);
        facts.done.append(Work{WorkId{number}, u"Index "_s + number, WorkState::Done, {}, noon});
        facts.open.append(Work{WorkId{number}, u"Queue "_s + number, WorkState::InProgress, {}, {}});
        facts.notes.append({LogbookNoteId{number}, w47, u"Note "_s + number, noon, u"Ada"_s});
        facts.foreseen->append({u"Disk "_s + number, u"90 %"_s, QDate(2026, 12, 24), true});
    }
    const Draft few = draft(facts);
    const QString text = few.markdown();
    QCOMPARE(text.count(u"Index "_s), 6);
    QCOMPARE(text.count(u"Queue "_s), 6);
    QCOMPARE(text.count(u"Note "_s), 10);
    QCOMPARE(text.count(u"Disk "_s), 4);
    for (const QString &words : {u"And 24 more work"_s, u"And 20 more note"_s, u"And 26 more threshold"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
    const QString left = few.leftOut.join(u'|');
    for (const QString &words : {u"48 work"_s, u"20 note"_s, u"26 threshold"_s})
        QVERIFY2(left.contains(words), qPrintable(left));
    const Draft all = draft(facts, {w47, DraftForm::Long});
    QCOMPARE(all.markdown().count(u"Index "_s) + all.markdown().count(u"Disk "_s), 60);
    QVERIFY2(all.leftOut.isEmpty(), qPrintable(all.leftOut.join(u'|')));
}

void TestDraftWords::refusesAWrongTemplateOfAnEmptyWeek()
{
    for (const QString &shape : {u"{{weather}}"_s, u"{{week"_s}) {
        const auto made = draftInWords({}, m_people, m_teams, m_calendar, {w47, DraftForm::Short, u"en"_s, shape});
        QVERIFY(!made && made.error().kind == Error::Kind::Invalid);
    }
    QVERIFY(draftInWords({}, m_people, m_teams, m_calendar, {w47, DraftForm::Short, u"en"_s, u"{{week}}"_s}));
}

void TestDraftWords::tellsInFrench()
{
    DraftFacts facts;
    facts.incidents = {incident(7, Severity::Critical, 12)};
    const Draft made = draft(facts, {w47, DraftForm::Short, u"fr"_s, {}});
    QCOMPARE(made.language, u"fr"_s);
    const QString text = made.markdown();
    QVERIFY2(text.contains(u"mercredi 18 novembre"_s), qPrintable(text));
    QVERIFY2(text.contains(u"12 minutes"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Service restored"_s), qPrintable(text));
}

void TestDraftWords::saysWhatItLeavesOut()
{
    DraftFacts facts;
    facts.foreseen = QList<DraftForeseen>();
    facts.alerts = {{u"A"_s, 9, minute, true}, {u"B"_s, 8, minute, false}, {u"C"_s, 7, minute, false},
        {u"D"_s, 5, minute, false}, {u"E"_s, 2, minute, false}, {u"F"_s, 1, minute, true}};
    facts.messages = {{7, noon, u"support"_s, u"Slow"_s}};
    QCOMPARE(draft(facts).leftOut,
        (QStringList{
            u"7 alerts that cleared by themselves"_s, u"1 alert that somebody answered"_s, u"1 sent message"_s}));
    facts.foreseen.reset();
    QVERIFY(draft(facts).leftOut.last().contains(u"lies ahead"_s));
    facts.alerts.clear();
    facts.foreseen = QList<DraftForeseen>();
    QVERIFY(draft(facts, {w47, DraftForm::Long}).leftOut.isEmpty());
    // What a template does not ask for is left out, and says so within it, too.
    facts.incidents = {incident(7, Severity::Critical, 12)};
    facts.figures.restore = {2, 0, 7.0 * minute, 12.0 * minute, 0.5};
    facts.done = {Work{WorkId{u"w"_s}, u"Index"_s, WorkState::Done, {}, noon}};
    facts.handoverNotes = u"Look at the replica."_s;
    const Draft made = draft(facts, {w47, DraftForm::Long, u"en"_s, u"{{week}}\n{{left_out}}"_s});
    for (const QString &words :
        {u"1 unnamed incident"_s, u"1 work"_s, u"1 sent message"_s, u"the figures"_s, u"the handover"_s}) {
        QVERIFY2(made.leftOut.join(u'|').contains(words), qPrintable(made.leftOut.join(u'|')));
        QVERIFY2(made.markdown().contains(words), qPrintable(made.markdown()));
    }
    const Draft fuller = draft(facts,
        {w47, DraftForm::Long, u"en"_s,
            u"{{incidents}} {{ figures }} {{works}} {{messages}} {{handover}} {{left_out}}"_s});
    QVERIFY2(fuller.leftOut.isEmpty(), qPrintable(fuller.leftOut.join(u'|')));
}

void TestDraftWords::tellsEverythingWhenAsked()
{
    DraftFacts facts;
    facts.incidents = {incident(7, Severity::Critical, 12), incident(8, Severity::Minor, 2)};
    facts.messages = {{7, noon, u"support"_s, u"Search is slow"_s}};
    facts.figures.restore = {2, 0, 7.0 * minute, 12.0 * minute, 0.5};
    facts.foreseen = QList<DraftForeseen>{{u"Disk"_s, u"90 %"_s, QDate(2026, 12, 24), true}};
    facts.reviews = {{w47, u"Ada"_s, 4, u"less noise"_s}};
    facts.handoverNotes = u"Look at **the replica**."_s;
    const QString text = draft(facts, {w47, DraftForm::Long}).markdown();
    for (const QString &words : {u"Restored in 7 minutes (median); 50"_s, u"to support: Search is slow."_s,
             u"Disk is expected to reach 90 % around Thursday 24 December."_s, u"Ada found the watch 4 of 5 hard."_s,
             u"less noise."_s, u"Look at **the replica**."_s})
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!draft(facts).markdown().contains(u"median"_s));
}

void TestDraftWords::tellsANoteOfManyLines()
{
    DraftFacts facts;
    facts.notes = {{LogbookNoteId{u"n"_s}, w47, u"One\n\ntwo"_s, noon, u"Ada"_s}};
    QVERIFY(draft(facts).markdown().contains(u"- One\n\n  two\n"_s));
}

QTEST_GUILESS_MAIN(TestDraftWords)
#include "tst_draftwords.moc"
