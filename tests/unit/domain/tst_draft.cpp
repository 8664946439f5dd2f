// The shape of a logbook draft, and what it changes in what is written already.
#include "app/domain/draft.h"
#include "app/domain/draftmerge.h"
#include "app/domain/drafttemplate.h"
#include "app/domain/markdownescape.h"
#include "app/domain/reference.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestDraft : public QObject {
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void refusesATemplate_data();
    void refusesATemplate();
    void merges_data();
    void merges();
    void neverLosesALineOfOnesOwn();
    void countsAlertsByName();
    void holdsWhatTouchesTheWatch_data();
    void holdsWhatTouchesTheWatch();
    void tellsWorksOfTheirTime_data();
    void tellsWorksOfTheirTime();
    void namesThingsByAddress_data();
    void namesThingsByAddress();
    void leavesAddressesOfItsOwnAtHome();
};

void TestDraft::expands_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("text");
    QTest::newRow("alone") << u"{{incidents}}"_s << u"one\ntwo"_s;
    QTest::newRow("within a line") << u"So: {{ incidents }}!"_s << u"So: one two!"_s;
    QTest::newRow("a list within a line") << u"So: {{notes}}!"_s << u"So: three four five!"_s;
    QTest::newRow("a list alone") << u"{{notes}}"_s << u"- three\n\n  four\n- five"_s;
    QTest::newRow("two in a line") << u"{{week}}: {{incidents}}"_s << u"W: one two"_s;
    QTest::newRow("nothing to tell") << u"a\n\n{{alerts}}\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("nothing in a line") << u"a {{alerts}} b"_s << u"a  b"_s;
    QTest::newRow("an empty part") << u"## A\n\n{{alerts}}\n\n## B\n\n{{week}}"_s << u"## B\n\nW"_s;
    QTest::newRow("an empty part at the end") << u"## A\n\nx\n\n## B\n\n{{alerts}}\n"_s << u"## A\n\nx"_s;
    QTest::newRow("a part of parts") << u"# A\n\n## B\n\n{{week}}"_s << u"# A\n\n## B\n\nW"_s;
    QTest::newRow("a part of empty parts") << u"# A\n\n## B\n\n{{alerts}}\n\n# C\n\nx"_s << u"# C\n\nx"_s;
    QTest::newRow("single braces") << u"{week} }} {"_s << u"{week} }} {"_s;
    QTest::newRow("nothing at all") << QString() << QString();
}

void TestDraft::expands()
{
    QFETCH(QString, shape);
    const auto lines = expandDraftTemplate(shape, [](const QString &placeholder) -> QList<DraftLine> {
        if (placeholder == u"incidents"_s)
            return {{u"one"_s, u"quarterdeck:incident/1"_s}, {u"two"_s, u"quarterdeck:incident/2"_s}};
        if (placeholder == u"notes"_s)
            return {{u"- three"_s}, {QString()}, {u"  four"_s}, {u"- five"_s}};
        return placeholder == u"week"_s ? QList<DraftLine>{{u"W"_s}} : QList<DraftLine>();
    });
    QVERIFY(lines);
    QStringList text;
    for (const DraftLine &line : *lines)
        text.append(line.markdown);
    QTEST(text.join(u'\n'), "text");
}

void TestDraft::refusesATemplate_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown") << u"a\n{{weather}}"_s << u"line 2: there is no placeholder “weather”"_s;
    QTest::newRow("empty") << u"{{}}"_s << u"line 1: there is no placeholder “”"_s;
    QTest::newRow("without end") << u"{{week}}\n\n{{week"_s << u"line 3: a placeholder is not closed"_s;
    QTest::newRow("over two lines") << u"{{\nweek}}"_s << u"line 1: a placeholder is not closed"_s;
    QTest::newRow("nested") << u"{{ {{week}} }}"_s << u"line 1: a placeholder is not closed"_s;
    QTest::newRow("endless") << QString(200'000, u'x') << u"longer than"_s;
}

void TestDraft::refusesATemplate()
{
    QFETCH(QString, shape);
    QFETCH(QString, why);
    const auto checked = checkDraftTemplate(shape);
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(why), qPrintable(checked.error().detail));
    QVERIFY(!expandDraftTemplate(shape, [](const QString &) { return QList<DraftLine>(); }));
}

void TestDraft::merges_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QStringList>("taken"); // by their words
    QTest::addColumn<QString>("text");
    const QString shape = u"## Problems\n\n%1\n\n## Works\n\n%2\n"_s;
    const QString draft = shape.arg(u"INC-1 came of a full disk."_s, u"Index: done."_s);
    QTest::newRow("all of it, nothing was there")
        << QString() << draft << QStringList{u"INC-1 came of a full disk."_s, u"Index: done."_s} << draft;
    QTest::newRow("a part of it") << QString() << draft << QStringList{u"Index: done."_s}
                                  << u"## Works\n\nIndex: done.\n"_s;
    QTest::newRow("none of it") << QString() << draft << QStringList() << QString();
    QTest::newRow("beside words of one's own") << u"My own words."_s << draft << QStringList{u"Index: done."_s}
                                               << u"My own words.\n\n## Works\n\nIndex: done.\n"_s;
    QTest::newRow("a new line in a part that is there")
        << shape.arg(u"It was calm, said Ines."_s, u"Index: done."_s) << draft
        << QStringList{u"INC-1 came of a full disk."_s}
        << shape.arg(u"It was calm, said Ines.\nINC-1 came of a full disk."_s, u"Index: done."_s);
    const QString worded = shape.arg(u"INC-1 came of a full disk, said Ines."_s, u"Index: done."_s);
    QTest::newRow("another wording, left") << worded << draft << QStringList() << worded;
    QTest::newRow("another wording, taken") << worded << draft << QStringList{u"INC-1 came of a full disk."_s} << draft;
    QTest::newRow("the same") << draft << draft << QStringList() << draft;
}

void TestDraft::merges()
{
    QFETCH(QString, written);
    QFETCH(QString, draft);
    QFETCH(QStringList, taken);
    const QList<DraftChoice> choices = draftChoices(written, draft);
    QSet<int> lines;
    for (const DraftChoice &choice : choices) {
        if (choice.isOffer() && taken.contains(choice.row.after))
            lines.insert(choice.draftLine);
        if (choice.draftLine >= 0)
            QCOMPARE(choice.row.after, draft.split(u'\n')[choice.draftLine]);
    }
    QCOMPARE(lines.size(), taken.size());
    QTEST(merged(choices, lines), "text");
}

// Whatever is taken: a line of one's own goes only where another wording of it was taken.
void TestDraft::neverLosesALineOfOnesOwn()
{
    QRandomGenerator random(4);
    const QStringList stock{u"## Works"_s, u""_s, u"INC-1 broke at noon"_s, u"INC-2 broke at night"_s,
        u"INC-1 broke at noon, again"_s, u"calm"_s, u"- an item"_s, u"## Handover"_s};
    for (int round = 0; round < 2000; ++round) {
        const auto text = [&] {
            QStringList lines;
            for (quint32 i = random.bounded(12u); i > 0; --i)
                lines.append(stock[random.bounded(int(stock.size()))]);
            return lines.join(u'\n');
        };
        const QString written = text();
        const QList<DraftChoice> choices = draftChoices(written, text());
        QSet<int> taken;
        QStringList replaced;
        for (const DraftChoice &choice : choices) {
            if (!choice.isOffer() || random.bounded(2) == 0)
                continue;
            taken.insert(choice.draftLine);
            if (choice.row.kind == DiffRow::Kind::Changed)
                replaced.append(choice.row.before);
        }
        QStringList after = merged(choices, taken).split(u'\n');
        const QStringList before = written.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : before)
            QVERIFY2(after.removeOne(line) || replaced.removeOne(line), qPrintable(written + u" / "_s + line));
    }
}

void TestDraft::countsAlertsByName()
{
    const auto episode = [](const QString &name, qint64 fired, qint64 resolved, bool answered) {
        AlertEpisode made;
        made.alert.labels = {{u"alertname"_s, name}, {u"host"_s, QString::number(fired)}};
        made.alert.firedAt = fired;
        made.alert.resolvedAt = resolved;
        if (answered)
            made.acknowledgement = Acknowledgement{fired, u"Ada"_s, {}, 0};
        return made;
    };
    DraftPast past;
    past.alerts = {episode(u"Slow"_s, 1100, 1200, false), episode(u"Full"_s, 1300, 0, true),
        episode(u"Slow"_s, 1500, 1900, false), episode(u"Slow"_s, 900, 1900, false), // before the watch
        episode(u"Pending"_s, 0, 0, false)};
    const DraftFacts facts = gatherDraft(*IsoWeek::parse(u"2026-W47"), {1000, 2000}, past);
    QCOMPARE(facts.alerts, (QList<DraftAlert>{{u"Slow"_s, 2, 400, false}, {u"Full"_s, 1, 700, true}}));
    QVERIFY(!facts.isEmpty());
    QVERIFY(gatherDraft(*IsoWeek::parse(u"2026-W47"), {1000, 2000}, {}).isEmpty());
}

void TestDraft::holdsWhatTouchesTheWatch_data()
{
    QTest::addColumn<qint64>("started");
    QTest::addColumn<qint64>("restored"); // 0: not yet
    QTest::addColumn<qint64>("fixed");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("began in it") << 1500ll << 3000ll << 0ll << true;
    QTest::newRow("restored in it") << 500ll << 1500ll << 0ll << true;
    QTest::newRow("fixed in it") << 500ll << 600ll << 1500ll << true;
    QTest::newRow("still open") << 500ll << 0ll << 0ll << true;
    QTest::newRow("over before") << 500ll << 600ll << 700ll << false;
    QTest::newRow("began after") << 2000ll << 0ll << 0ll << false;
}

void TestDraft::holdsWhatTouchesTheWatch()
{
    QFETCH(qint64, started);
    QFETCH(qint64, restored);
    QFETCH(qint64, fixed);
    Incident incident;
    incident.started = started;
    if (restored > 0) {
        incident.restored = restored;
        incident.state = IncidentState::Restored;
    }
    if (fixed > 0) {
        incident.fixed = fixed;
        incident.state = IncidentState::Fixed;
    }
    QTEST(isOfWatch(incident, {1000, 2000}), "isThere");
}

void TestDraft::tellsWorksOfTheirTime_data()
{
    QTest::addColumn<WorkState>("state");
    QTest::addColumn<qint64>("created");
    QTest::addColumn<qint64>("done"); // 0: not yet
    QTest::addColumn<qint64>("now"); // the watch is from 1000 to 2000
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, WorkState state, qint64 created, qint64 done, qint64 now,
                         const QString &told) { QTest::newRow(name) << state << created << done << now << told; };
    row("under way", WorkState::Review, 500, 0, 1500, u"open, review"_s);
    row("only planned", WorkState::Planned, 500, 0, 1500, QString());
    row("finished", WorkState::Done, 500, 1600, 1700, u"done, done"_s);
    row("finished before", WorkState::Done, 500, 900, 1700, QString());
    row("begun before, the watch is over", WorkState::Review, 500, 0, 2000, u"open, in_progress"_s);
    row("begun in it, the watch is over", WorkState::InProgress, 1999, 0, 9000, u"open, in_progress"_s);
    row("begun after it", WorkState::InProgress, 2000, 0, 9000, QString());
    row("finished after it", WorkState::Done, 500, 2000, 9000, QString());
    row("finished in it, the watch is over", WorkState::Done, 500, 1999, 9000, u"done, done"_s);
}

void TestDraft::tellsWorksOfTheirTime()
{
    QFETCH(WorkState, state);
    QFETCH(qint64, created);
    QFETCH(qint64, done);
    QFETCH(qint64, now);
    Work work;
    work.state = state;
    work.created = created;
    if (done > 0)
        work.done = done;
    DraftPast past;
    past.works = {work};
    past.nowMs = now;
    const DraftFacts facts = gatherDraft(*IsoWeek::parse(u"2026-W47"), {1000, 2000}, past);
    QCOMPARE(facts.open.size() + facts.done.size() <= 1, true);
    const QString told = !facts.open.isEmpty() ? u"open, "_s + toString(facts.open[0].state)
        : !facts.done.isEmpty()                ? u"done, "_s + toString(facts.done[0].state)
                                               : QString();
    QTEST(told, "told");
}

void TestDraft::namesThingsByAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("incident") << u"quarterdeck:incident/12"_s << true;
    QTest::newRow("an alert with anything in its name")
        << Reference{Reference::Kind::Alert, u"A b/c)d?é"_s}.url() << true;
    QTest::newRow("a page") << u"quarterdeck:figures"_s << true;
    QTest::newRow("an unknown thing") << u"quarterdeck:run/rm"_s << false;
    QTest::newRow("another scheme") << u"https://example.org"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestDraft::namesThingsByAddress()
{
    QFETCH(QString, url);
    QFETCH(bool, isOurs);
    const auto reference = Reference::from(url);
    QCOMPARE(reference.has_value(), isOurs);
    if (reference)
        QCOMPARE(reference->url(), url);
}

void TestDraft::leavesAddressesOfItsOwnAtHome()
{
    QCOMPARE(withoutReferences(u"**[INC-1](quarterdeck:incident/1)** and [a](https://x.org)"_s),
        u"**INC-1** and [a](https://x.org)"_s);
    QCOMPARE(withoutReferences(u"[a \\] b](quarterdeck:alert/x%29) c"_s), u"a \\] b c"_s);
    QCOMPARE(plainOf(u"**[INC-1](quarterdeck:incident/1)**: "_s + markdownEscaped(u"a *b* [c]_d"_s)),
        u"INC-1: a *b* [c]_d"_s);
    QCOMPARE(markdownEscaped(u"- x"_s), u"\\- x"_s);
    QCOMPARE(markdownEscaped(u"1. x"_s), u"1\\. x"_s);
    QCOMPARE(markdownTable({{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u""_s, u"**3**"_s}}),
        u"| a | b | c |\n| --- | --- | --- |\n| 1 |  | **3** |\n"_s);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
