#include "ui/kit/lockedretry.h"

#include <QWidget>

namespace {
constexpr int lockedRetryMs = 250;
}

LockedRetry::LockedRetry(QWidget &reader, std::function<void()> read)
{
    m_wake.setSingleShot(true);
    m_wake.setInterval(lockedRetryMs);
    QObject::connect(&m_wake, &QTimer::timeout, &reader, [&reader, read = std::move(read)] {
        if (reader.isVisible())
            read();
    });
}

bool LockedRetry::takes(const qd::Error &error)
{
    if (error.kind != qd::Error::Kind::StoreLocked)
        return false;
    m_wake.start();
    return true;
}
