// DrillWheel: a wheel with a sector for each drill and a mark at its top, drawn at an angle that it is given.
#pragma once

#include <QStringList>
#include <QWidget>

class DrillWheel : public QWidget {
    Q_OBJECT
public:
    explicit DrillWheel(const QStringList &names, QWidget *parent = nullptr);

    void setAngle(double degrees); // clockwise
    void setPicked(int sector); // it alone keeps its colour

    QSize sizeHint() const override { return {360, 376}; }
    QSize minimumSizeHint() const override { return {240, 256}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    double m_angle = 0;
    int m_picked = -1;
};
