// WriteQueue: keeps the window alive and its writes in order while another program holds the database. A write that
// finds the file locked waits here and is tried again; anything else is answered at once. Window's thread only.
#pragma once

#include "app/domain/result.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <functional>

namespace qd {

class WriteQueue : public QObject {
    Q_OBJECT
public:
    using Write = std::function<Result<>()>;
    using Done = std::function<void(const Result<> &)>;

    explicit WriteQueue(QObject *parent = nullptr);

    // `done` comes once the write succeeded or failed for another reason than the lock; not after `context` died, while
    // the write itself still happens. With nothing waiting, both happen before submit() returns.
    void submit(QObject *context, Write write, Done done);
    void retry(); // now, without waiting for the next turn
    bool isWaiting() const { return !m_waiting.empty(); }

signals:
    void waitingChanged(bool waiting); // for the message "the database is busy"

private:
    struct Pending {
        QPointer<QObject> context;
        Write write;
        Done done;
    };

    std::deque<Pending> m_waiting;
    QTimer m_timer;
};

} // namespace qd
