// EverythingSearch: what the crew keeps, searched on a thread of its own with a connection of its own, so that the window
// never waits for it. The newest question wins: one that was asked before is dropped. Window's thread.
#pragma once

#include "app/domain/found.h"
#include "app/domain/guide/runbook.h"
#include "app/domain/result.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace qd {

class Database;

class EverythingSearch : public QObject {
    Q_OBJECT
public:
    static constexpr int mostOfAKind = 6;
    using Answer = std::function<void(const Result<QList<Found>> &)>;
    using Runbooks = std::function<Result<QList<Runbook>>()>;

    // `crewPath`: of the crew's file. `runbooks`: those in use; outlives it.
    EverythingSearch(QString crewPath, Runbooks runbooks, QObject *parent = nullptr);
    ~EverythingSearch() override; // waits for what is under way

    // Not after `context` died, nor when something else was asked meanwhile. StoreLocked: another program holds the
    // database for longer than a search waits.
    void ask(const QString &typed, QObject *context, Answer answer);
    void forget() { ++*m_newest; } // what was asked is not wanted any more

    // The same at once, for who may wait.
    [[nodiscard]] static Result<QList<Found>> find(Database &database, const QString &typed, const Runbooks &runbooks);

private:
    QString m_path;
    Runbooks m_runbooks;
    std::shared_ptr<std::atomic<int>> m_newest;
    QThreadPool m_pool;
};

} // namespace qd
