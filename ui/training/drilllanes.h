// DrillLanes: two lanes over one axis of minutes from the start of the impact: what was done then, and in the drill,
// with the one minute and the ten minutes of the objectives. Says the same in words to assistive tools by the table
// below it.
#pragma once

#include "app/domain/drills/drill.h"

#include <QWidget>

class DrillLanes : public QWidget {
    Q_OBJECT
public:
    explicit DrillLanes(QWidget *parent = nullptr);

    void show(const qd::Drill &drill);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal xOf(qint64 ms) const;
    void paintAxis(QPainter &painter) const;
    void paintLane(QPainter &painter, int top, const QString &name, const QList<qd::DrillMoment> &moments,
        const QColor &ink) const;

    qd::Drill m_drill;
    qint64 m_from = 0; // ms from the start of the impact
    qint64 m_to = 1;
};
