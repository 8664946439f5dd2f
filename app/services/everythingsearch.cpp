#include "app/services/everythingsearch.h"

#include "app/services/whendone.h"
#include "app/store/database.h"
#include "app/store/searchrepository.h"

#include <QPointer>
#include <QtConcurrentRun>
#include <algorithm>

namespace qd {

namespace {

constexpr int patienceMs = 1500; // with a database that another program holds

// A runbook's id becomes its path; of those that another one stands in for, nothing is said.
Result<QList<Found>> resolved(const Result<QList<Found>> &found, const EverythingSearch::Runbooks &runbooks)
{
    if (!found)
        return found;
    const auto isRunbook = [](const Found &each) { return each.kind == Found::Kind::Runbook; };
    if (std::none_of(found->begin(), found->end(), isRunbook))
        return found;
    const auto used = runbooks();
    if (!used)
        return tl::unexpected(used.error());
    QList<Found> known;
    int taken = 0;
    for (Found each : *found) {
        if (isRunbook(each)) {
            if (taken == EverythingSearch::mostOfAKind)
                continue;
            const auto runbook = std::find_if(
                used->begin(), used->end(), [&each](const Runbook &other) { return other.id.value == each.id; });
            if (runbook == used->end())
                continue;
            each.id = runbook->path;
            ++taken;
        }
        known.append(each);
    }
    return known;
}

} // namespace

EverythingSearch::EverythingSearch(QString crewPath, Runbooks runbooks, QObject *parent)
    : QObject(parent)
    , m_path(std::move(crewPath))
    , m_runbooks(std::move(runbooks))
    , m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_pool.setMaxThreadCount(1);
}

EverythingSearch::~EverythingSearch()
{
    forget();
    m_pool.waitForDone();
}

void EverythingSearch::ask(const QString &typed, QObject *context, Answer answer)
{
    const int mine = ++*m_newest;
    const auto work = [path = m_path, typed, newest = m_newest, mine]() -> Result<QList<Found>> {
        if (*newest != mine)
            return QList<Found>();
        auto database = Database::open(path, Database::Role::Crew, patienceMs);
        if (!database)
            return tl::unexpected(database.error());
        return SearchRepository(*database).find(typed, mostOfAKind);
    };
    whenDone(QtConcurrent::run(&m_pool, work), this,
        [this, mine, context = QPointer<QObject>(context), answer = std::move(answer)](
            const Result<QList<Found>> &found) {
            if (context && *m_newest == mine)
                answer(resolved(found, m_runbooks));
        });
}

Result<QList<Found>> EverythingSearch::find(Database &database, const QString &typed, const Runbooks &runbooks)
{
    return resolved(SearchRepository(database).find(typed, mostOfAKind), runbooks);
}

} // namespace qd
