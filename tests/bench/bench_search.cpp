// Searching ten years of a crew (50 incidents a week with their timelines and post-mortems, an entry a week, works,
// people), as one types in the palette: how long the answer takes, and how long the window's thread is kept from
// anything else meanwhile; beside SQLite's LIKE over the titles alone in the same run.
#include "app/services/console.h"
#include "app/services/everythingsearch.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "app/store/query.h"
#include "tests/bench/benchtable.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

using namespace bench;

namespace {

constexpr int incidents = 26'000;

bool fill(qd::Database &database)
{
    const QStringList statements{
        u"BEGIN"_s,
        uR"(INSERT INTO incident (id, number, title, severity, state, started_at, detected_at, created_at, updated_at,
                updated_by)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 26000)
            SELECT printf('i%d', i), i, printf('Service %d is slow after release %d, error %d', i % 97, i % 1009, i % 31),
                'minor', 'restored', i, i, 1, 1, 'me' FROM n)"_s,
        uR"(INSERT INTO post_mortem (incident_id, markdown, revision, created_at, updated_at, updated_by)
            SELECT id, replace(printf('%040d', number), '0', 'the queue of the service waited for a lock; '), 1, 1, 1, 'me'
            FROM incident WHERE number % 10 = 0)"_s,
        uR"(INSERT INTO incident_fts (rowid, title, services, timeline)
            SELECT number, title, printf('service%d', number % 97),
                replace(printf('%012d', 0), '0', printf('paged; rollback to v%d; queue of %d; search slow; users told; ',
                    number, number % 13)) || COALESCE((SELECT markdown FROM post_mortem WHERE incident_id = id), '')
            FROM incident)"_s,
        uR"(INSERT INTO work (id, title, state, created_at, updated_at, updated_by, description)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
            SELECT printf('w%d', i), printf('Make service %d faster', i % 97), 'planned', 1, 1, 'me',
                replace(printf('%020d', i), '0', 'so that the queue does not wait; ') FROM n)"_s,
        uR"(INSERT INTO team (id, name, colour, created_at, updated_at, updated_by) VALUES ('t', 'Web', 0, 1, 1, 'me'))"_s,
        uR"(INSERT INTO person (id, name, team_id, created_at, updated_at, updated_by)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
            SELECT printf('p%d', i), printf('Person %d Service', i), 't', 1, 1, 'me' FROM n)"_s,
        uR"(INSERT INTO logbook_entry (id, week, markdown, revision, created_at, updated_at, updated_by)
            WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 519)
            SELECT printf('e%d', i), printf('%d-W%02d', 2016 + i / 52, 1 + i % 52),
                replace(printf('%0100d', i), '0', 'The service was slow, the queue waited. '), 1, 1, 1, 'me' FROM n)"_s,
        u"COMMIT"_s};
    for (const QString &statement : statements) {
        if (const auto done = database.execute(statement); !done) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().detail + u" in "_s + statement));
            return false;
        }
    }
    return true;
}

struct Times {
    double answer = 0;
    double thread = 0; // the longest that the event loop was kept
    qsizetype found = 0;
};

Times ask(qd::EverythingSearch &search, const QString &typed)
{
    Times times;
    QElapsedTimer whole;
    whole.start();
    bool answered = false;
    QObject context;
    QElapsedTimer turn;
    turn.start();
    search.ask(typed, &context, [&](const auto &found) {
        times.answer = double(whole.nsecsElapsed()) / 1e6;
        times.found = found ? found->size() : -1;
        answered = true;
    });
    times.thread = double(turn.nsecsElapsed()) / 1e6;
    while (!answered) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        times.thread = std::max(times.thread, double(turn.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const qd::SystemClock clock;
    auto console = qd::Console::open({folder.path()}, clock);
    if (!console || !fill((*console)->database()))
        return 1;
    qd::EverythingSearch search(
        (*console)->paths().crew(), [&guide = (*console)->guide()] { return guide.runbooks(); });
    title("search in ten years");
    const double like = medianMsOf(5, [&] {
        qd::Query query((*console)->database(), u"SELECT number FROM incident WHERE title LIKE '%service 42%' LIMIT 6"_s);
        if (const auto done = query.exec(); done) {
            while (query.next()) { }
        }
    });
    for (const QString &typed :
        {u"se"_s, u"service"_s, u"service 42"_s, u"queue waited lock"_s, u"release 1008 slow"_s, u"INC-25999"_s, u"xyz"_s}) {
        std::vector<double> answers;
        double thread = 0;
        qsizetype found = 0;
        for (int i = 0; i < 9; ++i) {
            const Times times = ask(search, typed);
            answers.push_back(times.answer);
            thread = std::max(thread, times.thread);
            found = times.found;
        }
        row(u"“%1”: %2 found, the answer"_s.arg(typed).arg(found), ms(median(answers)), u"LIKE over the titles alone"_s,
            ms(like), times(median(answers) / like));
        row(u"    the window's thread kept, at worst"_s, ms(thread), {}, {}, {}, u"a few ms"_s);
    }
    const double similar = medianMsOf(9, [&] {
        const auto found = (*console)->incidents().similar(u"the service 42 is slow after the release"_s);
        if (!found)
            std::fprintf(stderr, "%s\n", qUtf8Printable(found.error().detail));
    });
    row(u"incidents like a title (seen before)"_s, ms(similar));
    return 0;
}
