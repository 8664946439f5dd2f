#include "app/services/writequeue.h"

namespace qd {

namespace {
constexpr int retryMs = 200;
}

WriteQueue::WriteQueue(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(retryMs);
    connect(&m_timer, &QTimer::timeout, this, &WriteQueue::retry);
}

void WriteQueue::submit(QObject *context, Write write, Done done)
{
    m_waiting.push_back({context, std::move(write), std::move(done)});
    if (m_waiting.size() > 1)
        return; // behind another: order is kept
    retry();
    if (isWaiting()) {
        m_timer.start();
        emit waitingChanged(true);
    }
}

void WriteQueue::retry()
{
    while (!m_waiting.empty()) {
        const Result<> result = m_waiting.front().write();
        if (!result && result.error().kind == Error::Kind::StoreLocked)
            return;
        const Pending pending = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (pending.context && pending.done)
            pending.done(result);
    }
    if (m_timer.isActive()) {
        m_timer.stop();
        emit waitingChanged(false);
    }
}

} // namespace qd
