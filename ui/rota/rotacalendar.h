// RotaCalendar: weeks as columns, each captaincy a bevelled bar of two weeks in one of two staggered lanes. Arrows
// choose, with Ctrl they move; Enter opens, Delete removes, L locks, N adds, S lets somebody stand in; a drag moves, or
// changes places with the captaincy it is dropped on. PageUp and PageDown scroll, Home finds today, plus, minus and
// Ctrl with the wheel zoom.
#pragma once

#include "app/domain/rota/rotachange.h"
#include "ui/rota/rotacontent.h"
#include "ui/rota/rotalayout.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <functional>

class RotaCalendar : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr double fewestWeeks = 4;
    static constexpr double mostWeeks = 53;

    explicit RotaCalendar(QWidget *parent = nullptr);

    void setContent(const RotaContent &content);
    // Why a change may not be, in words; empty when it may.
    void setCheck(std::function<QString(const qd::RotaChange &)> check) { m_check = std::move(check); }

    std::optional<qd::Captaincy> current() const;
    void setCurrent(const qd::CaptaincyId &id);
    void showToday();
    double weeksShown() const { return m_weeksShown; }
    void setWeeksShown(double weeks); // about the middle
    qd::IsoWeek firstShown() const { return m_layout.weekAt(offset() + m_layout.weekWidth / 2); }
    QRect barRect(const qd::CaptaincyId &id) const; // in the viewport

    QSize sizeHint() const override { return {600, m_layout.height() + 20}; }
    QSize minimumSizeHint() const override { return {320, m_layout.height() + 20}; }

signals:
    void chosen(const qd::CaptaincyId &id);
    void openRequested(const qd::Captaincy &captaincy);
    void removeRequested(const qd::Captaincy &captaincy);
    void lockRequested(const qd::Captaincy &captaincy);
    void standInRequested(const qd::Captaincy &captaincy);
    void changeRequested(const qd::RotaChange &change);
    void addRequested(qd::IsoWeek week);
    void menuRequested(const qd::Captaincy &captaincy, QPoint at); // global
    void refused(const QString &why);
    void zoomed(double weeks);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int offset() const;
    QPointF inLayout(QPoint viewportPoint) const
    {
        return {double(viewportPoint.x() + offset()), double(viewportPoint.y())};
    }
    void layOut();
    void zoomAt(double weeks, int x); // what stands there stays there
    const qd::Captaincy *at(QPoint viewportPoint) const;
    void step(int direction);
    void moveBy(int weeks);
    bool actOnCurrent(int key);
    qd::IsoWeek nextEmpty() const;
    void reveal();
    void aimAt(QPoint viewportPoint);
    void endDrag(bool drop);
    void paintTarget(QPainter &painter) const;

    RotaContent m_content;
    RotaLayout m_layout;
    int m_weeks = 26; // that there are
    double m_weeksShown = 13;
    std::function<QString(const qd::RotaChange &)> m_check;
    qd::CaptaincyId m_current;
    struct Drag {
        qd::Captaincy captaincy;
        QPointF from; // in the layout
        qd::IsoWeek target;
        qd::RotaChange change;
        QString refusal;
        bool moving = false;
    };
    std::optional<Drag> m_drag;
    QBasicTimer m_scrolling; // while something is dragged at the edge
    bool m_isFirst = true; // the first content scrolls to today
};
