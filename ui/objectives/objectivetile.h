// ObjectiveTile: one objective with its figure, its target, how many cases gave it, and the last twelve watches as a
// line against the target; chosen by a click or the arrow keys. Window's thread.
#pragma once

#include "app/services/objectivedesk.h"

#include <QAbstractButton>

class ObjectiveTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit ObjectiveTile(qd::Objective objective, QWidget *parent = nullptr);

    void show(const qd::ObjectiveStanding &standing);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintTrend(QPainter &painter, const QRectF &area) const;

    qd::ObjectiveStanding m_standing;
};
