// WeekHeatMap: how many incidents began in each hour of the week, as squares that are the darker the more, with the
// number in them. Arrow keys move over it and say each square. Window's thread.
#pragma once

#include "app/domain/incidentfigures.h"

#include <QWidget>

class WeekHeatMap : public QWidget {
    Q_OBJECT
public:
    explicit WeekHeatMap(QWidget *parent = nullptr);

    void show(const qd::WeekHours &hours);
    QString words(int day, int hour) const; // "Tuesday 14:00: 3 incidents"; day 0 is Monday

    QSize sizeHint() const override { return {720, 7 * 22 + 24}; }
    QSize minimumSizeHint() const override { return {480, 7 * 22 + 24}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRectF cell(int day, int hour) const;
    void choose(int day, int hour);

    qd::WeekHours m_hours{};
    int m_day = 0;
    int m_hour = 0;
};
