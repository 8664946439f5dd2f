// LockedRetry: has a widget read again, in a moment, what another program held; not while it is hidden, since it reads
// when it is shown. Window's thread; the widget owns it.
#pragma once

#include "app/domain/result.h"

#include <QTimer>
#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

class LockedRetry {
public:
    LockedRetry(QWidget &reader, std::function<void()> read);

    // Whether it was held, so that it is read again and there is nothing to say: the window says why.
    bool takes(const qd::Error &error);

private:
    QTimer m_wake;
};
