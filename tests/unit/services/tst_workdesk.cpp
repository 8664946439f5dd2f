// The board of works as the desk keeps it: acts, their history, undo and redo, columns, import and export.
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/workdesk.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/workrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000; // 18 November 2026, 13:12 UTC
constexpr qint64 day = 86'400'000;
const WorkColumnId ideas{u"ideas"_s};
const WorkColumnId planned{u"planned"_s};
const WorkColumnId doing{u"in_progress"_s};
const WorkColumnId blocked{u"blocked"_s};
const WorkColumnId finished{u"done"_s};

QByteArray trello(const QStringList &lists, const QList<std::pair<QString, int>> &cards)
{
    QJsonArray listsJson;
    for (int i = 0; i < lists.size(); ++i)
        listsJson.append(QJsonObject{{u"id"_s, u"l%1"_s.arg(i)}, {u"name"_s, lists[i]}, {u"pos"_s, i}});
    QJsonArray cardsJson;
    for (const auto &[title, list] : cards) {
        cardsJson.append(QJsonObject{{u"id"_s, u"c-"_s + title}, {u"name"_s, title}, {u"idList"_s, u"l%1"_s.arg(list)},
            {u"pos"_s, cardsJson.size()}});
    }
    return QJsonDocument(QJsonObject{{u"name"_s, u"Team"_s}, {u"lists"_s, listsJson}, {u"cards"_s, cardsJson}})
        .toJson();
}

} // namespace

class TestWorkDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_console.reset(); }
    void hasItsColumns();
    void addsWhereItBelongs();
    void refuses_data();
    void refuses();
    void refusesAnOldCopy();
    void movesAndKeepsTheHistory();
    void ordersWithinAColumn();
    void findsRoomAgainAndAgain();
    void undoesEachAct_data();
    void undoesEachAct();
    void undoesNothingOfOthers();
    void archivedIsNotUnderWay();
    void changesColumns();
    void keepsAColumnWithCards();
    void undoesAChangeOfTheColumns_data();
    void undoesAChangeOfTheColumns();
    void undoesNoColumnsOfOthers();
    void tellsWhetherItPaid();
    void tellsWhatChangedSinceTheHandover();
    void importsABoard();
    void importsOnlyOnce();
    void takesABoardBackAtOnce();
    void imports10000Cards();
    void exports_data();
    void exports();
    void exportsNoOtherKind();

private:
    WorkDesk &desk() { return m_console->works(); }
    Work add(const QString &title, const WorkColumnId &column = planned)
    {
        Work work;
        work.title = title;
        work.column = column;
        return desk().save(work).value();
    }
    QStringList titles(const WorkColumnId &column)
    {
        QStringList titles;
        const auto works = desk().onBoard().value();
        for (const Work &work : works) {
            if (work.column == column)
                titles.append(work.title);
        }
        return titles;
    }
    Work read(const Work &work) { return desk().work(work.id).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Console> m_console;
};

void TestWorkDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(now);
    m_console = std::move(*Console::open({m_folder->path()}, *m_clock));
    m_console->setAuthor(u"Ada"_s);
}

void TestWorkDesk::hasItsColumns()
{
    QStringList names;
    const auto columns = desk().columns().value();
    for (const WorkColumn &column : columns)
        names.append(columnName(column));
    QCOMPARE(names, (QStringList{u"Ideas"_s, u"Planned"_s, u"In progress"_s, u"Blocked"_s, u"Done"_s}));
}

void TestWorkDesk::addsWhereItBelongs()
{
    Work work;
    work.title = u" Index\non answers "_s;
    work.state = WorkState::Planned;
    const Work plain = desk().save(work).value();
    QCOMPARE(plain.title, u"Index on answers"_s);
    QCOMPARE(plain.column, planned);
    work.state = WorkState::Review;
    QCOMPARE(desk().save(work).value().column, doing); // there is no column of its own
    QVERIFY(add(u"a"_s, blocked).state == WorkState::InProgress);
    const Work done = add(u"b"_s, finished);
    QCOMPARE(done.done, std::optional(now));
    QCOMPARE(desk().moves(done.id).value().size(), 1);
    // A state alone takes the card to its column, and back.
    Work changed = read(plain);
    changed.state = WorkState::Done;
    changed = desk().save(changed).value();
    QCOMPARE(changed.column, finished);
    QVERIFY(changed.done);
    changed.state = WorkState::InProgress;
    changed = desk().save(changed).value();
    QCOMPARE(changed.column, doing);
    QVERIFY(!changed.done);
}

void TestWorkDesk::refuses_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("link");
    QTest::addRow("no title") << u" \n "_s << QString();
    QTest::addRow("a script") << u"t"_s << u"javascript:alert(1)"_s;
    QTest::addRow("a path out of the guide") << u"t"_s << u"../../etc/x.md"_s;
}

void TestWorkDesk::refuses()
{
    QFETCH(QString, title);
    QFETCH(QString, link);
    Work work;
    work.title = title;
    if (!link.isEmpty())
        work.links = {link};
    const auto saved = desk().save(work);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QVERIFY(desk().all().value().isEmpty());
    QVERIFY(desk().toUndo().isEmpty());
    QCOMPARE(desk().move(WorkId{u"gone"_s}, planned).error().kind, Error::Kind::NotFound);
    QCOMPARE(desk().tick(add(u"a"_s).id, 0, true).error().kind, Error::Kind::NotFound);
    QCOMPARE(desk().move(add(u"b"_s).id, WorkColumnId{u"gone"_s}).error().kind, Error::Kind::NotFound);
}

void TestWorkDesk::refusesAnOldCopy()
{
    const Work mine = add(u"a"_s);
    m_clock->advance(1000);
    Work others = mine;
    others.owner = u"Bob"_s;
    QVERIFY(desk().save(others));
    Work late = mine;
    late.title = u"b"_s;
    QCOMPARE(desk().save(late).error().kind, Error::Kind::Conflict);
    QCOMPARE(read(mine).owner, u"Bob"_s);
}

void TestWorkDesk::movesAndKeepsTheHistory()
{
    const Work work = add(u"a"_s);
    m_clock->advance(2 * day);
    QVERIFY(desk().move(work.id, doing));
    m_clock->advance(3 * day);
    QVERIFY(desk().move(work.id, finished));
    const Work done = read(work);
    QVERIFY(done.state == WorkState::Done);
    QCOMPARE(done.done, std::optional(now + 5 * day));
    QCOMPARE(done.since, now + 5 * day);
    const auto moves = desk().moves(work.id).value();
    QCOMPARE(moves.size(), 3);
    QCOMPARE(moves[1].from, planned);
    QCOMPARE(moves[1].by, u"Ada"_s);
    QCOMPARE(timeInColumns(moves, now + 6 * day),
        (QList<ColumnTime>{{planned, 2 * day}, {doing, 3 * day}, {finished, day}}));
}

void TestWorkDesk::ordersWithinAColumn()
{
    const Work a = add(u"a"_s);
    const Work b = add(u"b"_s);
    const Work c = add(u"c"_s);
    QVERIFY(desk().move(c.id, planned, a.id));
    QCOMPARE(titles(planned), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QVERIFY(desk().move(c.id, planned));
    QCOMPARE(titles(planned), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(desk().move(b.id, planned, b.id)); // before itself: where it is
    QCOMPARE(titles(planned), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(desk().moves(c.id).value().size(), 1); // the order is no move
    QCOMPARE(read(c).updated, c.updated);
    QVERIFY(desk().undo());
    QCOMPARE(titles(planned), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestWorkDesk::findsRoomAgainAndAgain()
{
    const Work a = add(u"a"_s);
    const Work b = add(u"b"_s);
    const Work c = add(u"c"_s);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(desk().move(i % 2 == 0 ? c.id : a.id, planned, b.id)); // always into the same gap
        QCOMPARE(titles(planned).indexOf(i % 2 == 0 ? u"c"_s : u"a"_s), titles(planned).indexOf(u"b"_s) - 1);
    }
}

void TestWorkDesk::undoesEachAct_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("words");
    QTest::addRow("add") << u"add"_s << u"add “new”"_s;
    QTest::addRow("edit") << u"edit"_s << u"edit “renamed”"_s;
    QTest::addRow("move") << u"move"_s << u"move “a”"_s;
    QTest::addRow("order") << u"order"_s << u"reorder “a”"_s;
    QTest::addRow("archive") << u"archive"_s << u"archive “a”"_s;
    QTest::addRow("restore") << u"restore"_s << u"take “away” out of the archive"_s;
    QTest::addRow("tick") << u"tick"_s << u"tick “a”"_s;
}

void TestWorkDesk::undoesEachAct()
{
    QFETCH(QString, act);
    Work a = add(u"a"_s);
    a.checklist = {{u"step"_s, false}};
    a = desk().save(a).value();
    add(u"b"_s);
    const Work away = add(u"away"_s);
    QVERIFY(desk().archive(away.id));
    const auto state = [this] {
        QStringList lines;
        const auto works = desk().all().value();
        for (const Work &work : works) {
            lines.append(u"%1 %2 %3 %4 %5"_s.arg(work.title, work.column.value)
                             .arg(work.archived.has_value())
                             .arg(work.stepsDone())
                             .arg(titles(work.column).indexOf(work.title)));
        }
        return lines;
    };
    const QStringList before = state();
    if (act == u"add"_s)
        add(u"new"_s);
    Work renamed = a;
    renamed.title = u"renamed"_s;
    if (act == u"edit"_s)
        QVERIFY(desk().save(renamed));
    if (act == u"move"_s)
        QVERIFY(desk().move(a.id, finished));
    if (act == u"order"_s)
        QVERIFY(desk().move(a.id, planned));
    if (act == u"archive"_s)
        QVERIFY(desk().archive(a.id));
    if (act == u"restore"_s)
        QVERIFY(desk().restore(away.id));
    if (act == u"tick"_s)
        QVERIFY(desk().tick(a.id, 0, true));
    const QStringList after = state();
    QVERIFY(after != before);
    QTEST(desk().toUndo(), "words");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(desk().undo());
        QCOMPARE(state(), before);
        QTEST(desk().toRedo(), "words");
        QVERIFY(desk().redo());
        QCOMPARE(state(), after);
    }
    QVERIFY(desk().undo());
    add(u"something else"_s);
    QVERIFY(desk().toRedo().isEmpty()); // another way was taken
}

void TestWorkDesk::undoesNothingOfOthers()
{
    const Work a = add(u"a"_s);
    QVERIFY(desk().move(a.id, doing));
    auto transaction = Transaction::begin(m_console->database(), nullptr);
    Work others = read(a);
    others.owner = u"Bob"_s;
    QVERIFY(WorkRepository::save(*transaction, others, {now + 1, u"Bob"_s}));
    QVERIFY(transaction->commit());
    QCOMPARE(desk().undo().error().kind, Error::Kind::Conflict);
    QCOMPARE(read(a).column, doing);
    QCOMPARE(read(a).owner, u"Bob"_s);
    QVERIFY(desk().toUndo().isEmpty());
    QVERIFY(desk().undo()); // nothing to undo is no fault
    QVERIFY(desk().redo());
}

void TestWorkDesk::archivedIsNotUnderWay()
{
    const Work a = add(u"a"_s, doing);
    QVERIFY(read(a).isUnderWay());
    QVERIFY(desk().archive(a.id));
    QVERIFY(!read(a).isUnderWay());
    QVERIFY(desk().onBoard().value().isEmpty());
    QCOMPARE(desk().archived().value().size(), 1);
    QCOMPARE(desk().all().value().size(), 1);
    QVERIFY(desk().restore(a.id));
    QCOMPARE(titles(doing), QStringList{u"a"_s});
}

void TestWorkDesk::changesColumns()
{
    QList<WorkColumn> columns = desk().columns().value();
    columns[1].name = u"  Next  up "_s;
    columns[2].limit = 5;
    columns.removeAt(3);
    columns.insert(3, WorkColumn{{}, u"Review"_s, WorkState::Review});
    columns.move(0, 1);
    QVERIFY(desk().saveColumns(columns));
    const QList<WorkColumn> saved = desk().columns().value();
    QStringList names;
    for (const WorkColumn &column : saved)
        names.append(columnName(column));
    QCOMPARE(names, (QStringList{u"Next up"_s, u"Ideas"_s, u"In progress"_s, u"Review"_s, u"Done"_s}));
    QCOMPARE(saved[2].limit, 5);
    QCOMPARE(desk().everyColumn().value().last().id, blocked); // kept for the history
    Work work;
    work.title = u"w"_s;
    work.state = WorkState::Review;
    QCOMPARE(desk().save(work).value().column, saved[3].id);
    QCOMPARE(desk().saveColumns({}).error().kind, Error::Kind::Invalid);
    columns = saved;
    columns.append(WorkColumn{{}, u" "_s});
    QCOMPARE(desk().saveColumns(columns).error().kind, Error::Kind::Invalid);
    QCOMPARE(desk().columns().value(), saved);
}

void TestWorkDesk::keepsAColumnWithCards()
{
    const Work a = add(u"a"_s, blocked);
    QList<WorkColumn> columns = desk().columns().value();
    columns.removeAt(3);
    QCOMPARE(desk().saveColumns(columns).error().kind, Error::Kind::Conflict);
    QVERIFY(desk().archive(a.id));
    QVERIFY(desk().saveColumns(columns));
    // Taken back, it stands where what is under way stands.
    QVERIFY(desk().restore(a.id));
    QCOMPARE(read(a).column, doing);
}

void TestWorkDesk::undoesAChangeOfTheColumns_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"rename", "limit", "move", "remove", "add", "count as"})
        QTest::newRow(act) << QString::fromLatin1(act);
}

void TestWorkDesk::undoesAChangeOfTheColumns()
{
    QFETCH(QString, act);
    const Work a = add(u"a"_s);
    const QList<WorkColumn> before = desk().columns().value();
    QList<WorkColumn> changed = before;
    if (act == u"rename"_s)
        changed[1].name = u"Next up"_s;
    else if (act == u"limit"_s)
        changed[2].limit = 7;
    else if (act == u"move"_s)
        changed.move(0, 3);
    else if (act == u"remove"_s)
        changed.removeAt(3);
    else if (act == u"add"_s)
        changed.append(WorkColumn{{}, u"Review"_s, WorkState::Review});
    else
        changed[3].stands = WorkState::Planned;
    QVERIFY(desk().saveColumns(changed));
    const QList<WorkColumn> after = desk().columns().value();
    QVERIFY(!sameColumns(after, before));
    QCOMPARE(desk().toUndo(), u"change the columns"_s);
    QVERIFY(desk().undo());
    QVERIFY(sameColumns(desk().columns().value(), before));
    QVERIFY(desk().redo());
    QVERIFY(sameColumns(desk().columns().value(), after));
    QVERIFY(desk().undo());
    QVERIFY(sameColumns(desk().columns().value(), before));
    QVERIFY(desk().undo()); // and on to the card before it
    QVERIFY(desk().all().value().isEmpty());
    QVERIFY(desk().saveColumns(before)); // nothing changes, nothing is to be undone
    QVERIFY(desk().toUndo().isEmpty());
}

void TestWorkDesk::undoesNoColumnsOfOthers()
{
    QList<WorkColumn> columns = desk().columns().value();
    const WorkColumn review{{}, u"Review"_s, WorkState::Review};
    QVERIFY(desk().saveColumns(QList<WorkColumn>(columns) << review));
    const WorkColumnId added = desk().columns().value().last().id;
    const Work a = add(u"a"_s, added);
    QVERIFY(desk().undo()); // of the card
    const Work b = add(u"b"_s, added);
    WorkDesk other({m_console->database(), m_console->feed(), *m_clock, [] { return u"other"_s; }});
    QVERIFY(other.tick(b.id, 0, true).error().kind == Error::Kind::NotFound);
    QVERIFY(desk().archive(b.id));
    QVERIFY(desk().undo());
    QVERIFY(desk().undo());
    QList<WorkColumn> theirs = other.columns().value();
    theirs[0].name = u"Theirs"_s;
    QVERIFY(other.saveColumns(theirs));
    QCOMPARE(desk().undo().error().kind, Error::Kind::Conflict);
    QCOMPARE(desk().columns().value().first().name, u"Theirs"_s);
    QVERIFY(desk().toUndo().isEmpty());
}

void TestWorkDesk::tellsWhetherItPaid()
{
    Declaration declaration;
    declaration.title = u"Queue late"_s;
    declaration.services = {u"queue"_s};
    const Incident incident = m_console->incidents().declare(declaration).value();
    m_clock->advance(day);
    Work work = add(u"a"_s);
    QVERIFY(!desk().payoff(work).value());
    work.incident = incident.id;
    work = desk().save(work).value();
    AlertEpisode episode;
    episode.id = AlertEpisodeId::create(now);
    episode.alert.labels = {{u"alertname"_s, u"QueueOld"_s}};
    episode.alert.state = AlertState::Resolved;
    episode.chain = {now - 2000, now - 1000, now - 1000};
    episode.alert.firstBad = now - 2000;
    episode.alert.resolvedAt = now + 1;
    episode.incident = incident.id;
    AlertEpisode before = episode;
    before.id = AlertEpisodeId::create(now - 5 * day);
    before.incident.reset();
    before.alert.firstBad = before.chain.firstBad = before.chain.evaluated = before.chain.fired = now - 5 * day;
    before.alert.resolvedAt = now - 5 * day + 1;
    auto transaction = Transaction::begin(m_console->database(), nullptr);
    QVERIFY(AlertEpisodeRepository::save(*transaction, {episode, before}, {now, u"Ada"_s}));
    QVERIFY(transaction->commit());
    QVERIFY(desk().move(work.id, finished));
    m_clock->advance(40 * day);
    const auto payoff = desk().payoff(read(work)).value();
    QVERIFY(payoff);
    QCOMPARE(payoff->alerts, QStringList{u"QueueOld"_s});
    QCOMPARE(payoff->alertsBefore, 1);
    QCOMPARE(payoff->alertsAfter, 0);
    QVERIFY(payoff->isComplete());
}

void TestWorkDesk::tellsWhatChangedSinceTheHandover()
{
    add(u"old"_s);
    const Work moved = add(u"moved"_s);
    m_clock->advance(day);
    QVERIFY(desk().move(moved.id, doing));
    add(u"new"_s);
    const auto changes = desk().changesSince(now + 1).value();
    QStringList words;
    for (const WorkChange &change : changes)
        words.append(change.work.title + u": "_s + changeWords(change, desk().columns().value()));
    QCOMPARE(words, (QStringList{u"moved: moved from Planned to In progress"_s, u"new: new, in Planned"_s}));
}

void TestWorkDesk::importsABoard()
{
    add(u"here"_s);
    const QByteArray json = trello({u"À FAIRE"_s, u"Sprint 3"_s, u"Terminé"_s, u"Nothing in it"_s},
        {{u"one"_s, 0}, {u"two"_s, 1}, {u"three"_s, 2}, {u"four"_s, 0}});
    const auto preview = desk().import(json, m_console->zone(), true).value();
    QCOMPARE(preview.added, 4);
    QCOMPARE(desk().all().value().size(), 1);
    QCOMPARE(desk().columns().value().size(), 5);
    const auto report = desk().import(json, m_console->zone()).value();
    QCOMPARE(report.columns, preview.columns);
    QCOMPARE(report.columns,
        (QList<WorkImport::Column>{{u"À FAIRE"_s, u"Planned"_s, false, 2}, {u"Sprint 3"_s, u"Sprint 3"_s, true, 1},
            {u"Terminé"_s, u"Done"_s, false, 1}}));
    QStringList names;
    const auto columns = desk().columns().value();
    for (const WorkColumn &column : columns)
        names.append(columnName(column));
    QCOMPARE(names, (QStringList{u"Ideas"_s, u"Planned"_s, u"Sprint 3"_s, u"In progress"_s, u"Blocked"_s, u"Done"_s}));
    QCOMPARE(titles(planned), (QStringList{u"here"_s, u"one"_s, u"four"_s}));
    QVERIFY(report.inWords().first().startsWith(u"4 card"_s));
    const auto broken = desk().import("{", m_console->zone());
    QCOMPARE(broken.error().kind, Error::Kind::Invalid);
}

void TestWorkDesk::importsOnlyOnce()
{
    const QByteArray json = trello({u"Doing"_s}, {{u"one"_s, 0}});
    QVERIFY(desk().import(json, m_console->zone()));
    Work work = desk().onBoard().value().first();
    work.title = u"mine now"_s;
    QVERIFY(desk().save(work));
    const auto again = desk().import(trello({u"Doing"_s}, {{u"one"_s, 0}, {u"two"_s, 0}}), m_console->zone()).value();
    QCOMPARE(again.added, 1);
    QCOMPARE(again.alreadyHere, 1);
    QCOMPARE(titles(doing), (QStringList{u"mine now"_s, u"two"_s}));
}

void TestWorkDesk::takesABoardBackAtOnce()
{
    const Work mine = add(u"mine"_s);
    // Letters that are composed differently are the same to people and to the database.
    QVERIFY(desk().import(trello({u"Doing"_s}, {{u"re\u0301plica"_s, 0}, {u"two"_s, 0}}), m_console->zone()));
    QVERIFY(desk().undo());
    QCOMPARE(desk().all().value(), QList<Work>{mine});
    QVERIFY(desk().redo());
    QCOMPARE(desk().all().value().size(), 3);
}

void TestWorkDesk::imports10000Cards()
{
    QList<std::pair<QString, int>> cards;
    for (int i = 0; i < 10'000; ++i)
        cards.append({u"Card %1"_s.arg(i), i % 3});
    const auto report = desk().import(trello({u"Ideas"_s, u"Doing"_s, u"Done"_s}, cards), m_console->zone());
    QVERIFY(report);
    QCOMPARE(report->added, 10'000);
    QCOMPARE(desk().onBoard().value().size(), 10'000);
    QCOMPARE(titles(ideas).mid(0, 2), (QStringList{u"Card 0"_s, u"Card 3"_s}));
}

void TestWorkDesk::exports_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("lines");
    QTest::addRow("csv") << u"csv"_s
                         << QStringList{u"title,column,state,owner"_s, u"'=1+2,Planned,planned,'@ada"_s,
                                u"away,Planned,planned,"_s, u"\"'+ a\nb\""_s};
    QTest::addRow("markdown") << u"md"_s
                              << QStringList{u"## Planned (1)"_s, u"- [ ] =1+2 — @ada, due 2026-12-01, 1.5 d, `db`"_s,
                                     u"  - [x] step \\<b\\>"_s, u"  - <https://example.org>"_s,
                                     u"## In progress (0/3)"_s};
    QTest::addRow("json") << u"json"_s
                          << QStringList{u"\"title\": \"=1+2\""_s, u"\"due\": \"2026-12-01\""_s, u"\"limit\": 3"_s};
}

void TestWorkDesk::exports()
{
    QFETCH(QString, suffix);
    QFETCH(QStringList, lines);
    Work work;
    work.title = u"=1+2"_s;
    work.owner = u"@ada"_s;
    work.due = QDate(2026, 12, 1);
    work.effortDays = 1.5;
    work.labels = {u"db"_s};
    work.description = u"+ a\nb"_s;
    work.checklist = {{u"step <b>"_s, true}};
    work.links = {u"https://example.org"_s};
    QVERIFY(desk().save(work));
    QVERIFY(desk().archive(add(u"away"_s).id));
    const QString text = QString::fromUtf8(desk().exported(suffix, m_console->zone()).value());
    for (const QString &line : lines)
        QVERIFY2(text.contains(line), qPrintable(line + u"\nis not in\n"_s + text));
    QCOMPARE(text.contains(u"away"_s), suffix != u"md"_s);
}

void TestWorkDesk::exportsNoOtherKind()
{
    QCOMPARE(desk().exported(u"xls"_s, m_console->zone()).error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestWorkDesk)
#include "tst_workdesk.moc"
