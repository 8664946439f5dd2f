// What is to happen with the result of work on another thread: on the thread of `context`, and not at all once that is
// gone. QFuture::then() with a context aborts the program in Qt 6.4 when the context dies before its turn has come.
#pragma once

#include <QFutureWatcher>
#include <utility>

namespace qd {

template <typename T, typename Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context); // goes with it
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace qd
