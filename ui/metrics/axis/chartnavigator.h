// ChartNavigator: what hands do to the time axis that all charts of a page share. Charts say it, the page does it.
// Owned by the page; window's thread. Times are Unix ms.
#pragma once

#include "app/domain/annotation.h"

#include <QObject>
#include <QPoint>

class ChartNavigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void zoomed(qd::TimeRange range);
    void scaled(double factor, qint64 aroundMs);
    void panned(qint64 byMs);
    void wentBack();
    void rangePicked(qd::TimeRange range, QPoint globalAt); // to make something of it
    void markOpened(const qd::TimeMark &mark);
};
