// RotaCalendar: weeks as columns, each captaincy a bar of two weeks in one of two staggered lanes. Arrows choose, Enter
// opens, Delete removes, a drag moves; PageUp and PageDown scroll, Home finds today, Ctrl and the wheel zoom.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "ui/rota/rotalayout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <functional>

class RotaCalendar : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit RotaCalendar(QWidget *parent = nullptr);

    struct Content {
        QList<qd::Captaincy> captaincies;
        QHash<qd::PersonId, qd::Person> people;
        QHash<qd::TeamId, qd::Team> teams;
        qd::WatchCalendar calendar{QTimeZone::utc()};
        qint64 nowMs = 0;
    };
    void setContent(const Content &content);
    // Why a captaincy may not begin in this week, in words; empty when it may.
    void setMoveCheck(std::function<QString(const qd::Captaincy &, qd::IsoWeek)> check) { m_check = std::move(check); }

    std::optional<qd::Captaincy> current() const;
    void setCurrent(const qd::CaptaincyId &id);
    void showToday();
    QRect barRect(const qd::CaptaincyId &id) const; // in the viewport

    QSize sizeHint() const override { return {600, 232}; }
    QSize minimumSizeHint() const override { return {320, 232}; }

signals:
    void openRequested(const qd::Captaincy &captaincy);
    void removeRequested(const qd::Captaincy &captaincy);
    void moveRequested(const qd::Captaincy &captaincy, qd::IsoWeek week);
    void addRequested(qd::IsoWeek week);
    void menuRequested(const qd::Captaincy &captaincy, QPoint at); // global
    void refused(const QString &why);

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
    bool viewportEvent(QEvent *event) override;

private:
    int offset() const;
    void layOut();
    const qd::Captaincy *at(QPoint point) const;
    const qd::Captaincy *find(const qd::CaptaincyId &id) const;
    const qd::Captaincy *beginningIn(qd::IsoWeek week) const;
    void step(int weeks);
    void reveal();
    void endDrag(bool drop);
    void paintWeeks(QPainter &painter);
    void paintNow(QPainter &painter);
    void paintBar(QPainter &painter, const qd::Captaincy &captaincy, const QRect &box, bool ghost);
    QString describe(const qd::Captaincy &captaincy) const;

    Content m_content;
    RotaLayout m_layout;
    int m_weeks = 26;
    std::function<QString(const qd::Captaincy &, qd::IsoWeek)> m_check;
    qd::CaptaincyId m_current;
    struct Drag {
        qd::Captaincy captaincy;
        QPoint from;
        qd::IsoWeek target;
        QString refusal;
        bool moving = false;
    };
    std::optional<Drag> m_drag;
    bool m_first = true; // the first content scrolls to today
};
