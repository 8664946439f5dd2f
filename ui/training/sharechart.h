// ShareChart: the share of the confident over the last year against the target, week by week; what stood on the day
// under the pointer, or chosen by the arrow keys, is told. Window's thread.
#pragma once

#include "app/domain/training/confidence.h"

#include <QWidget>

class ShareChart : public QWidget {
    Q_OBJECT
public:
    explicit ShareChart(QWidget *parent = nullptr);

    void show(const QList<qd::SharePoint> &points, double target);

    QSize sizeHint() const override { return {360, 150}; }
    QSize minimumSizeHint() const override { return {220, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plot() const;
    QPointF place(qsizetype index, double share) const;
    void paintScale(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    QString told(const qd::SharePoint &point) const;
    void choose(qsizetype index);

    QList<qd::SharePoint> m_points;
    double m_target = 0;
    qsizetype m_chosen = -1;
};
