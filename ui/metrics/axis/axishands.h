// AxisHands: what a hand does on a view with a time axis, told to the page's ChartNavigator: dragging zooms, with Shift
// it picks a range to make something of; double click goes back; wheel and keys pan and zoom. The view says which time
// is under the pointer. Without a navigator nothing is done. Window's thread; times are Unix ms.
#pragma once

#include "app/domain/timerange.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;
QT_END_NAMESPACE
class ChartNavigator;

class AxisHands {
public:
    enum class Release { NotOurs, Click, Drag };

    // Outlives this.
    void setNavigator(ChartNavigator *navigator) { m_navigator = navigator; }
    ChartNavigator *navigator() const { return m_navigator; }

    // All: whether the event was for the axis.
    bool press(const QMouseEvent &event, qint64 at);
    bool move(int x, qint64 at); // true: the selection is another
    Release release(const QMouseEvent &event);
    bool doubleClick(const QMouseEvent &event);
    bool wheel(QWheelEvent &event, qint64 around, qint64 length);
    bool key(const QKeyEvent &event, qint64 around, qint64 length);

    std::optional<qd::TimeRange> selection() const; // what is being dragged over

private:
    qd::TimeRange dragged() const;

    ChartNavigator *m_navigator = nullptr;
    std::optional<qint64> m_from; // a button went down there
    qint64 m_to = 0;
    int m_fromX = 0;
    bool m_dragging = false; // far enough to be meant
    bool m_picking = false; // to make something of the range, not to zoom into it
};
