// TicketCurve: the support tickets of an incident on its time axis, the line of ten that should not be reached, and our
// messages as marks: which of them stopped the tickets? Unix ms. Window's thread.
#pragma once

#include "app/domain/message.h"
#include "app/domain/outreach/ticketreading.h"
#include "app/domain/timerange.h"

#include <QTimeZone>
#include <QWidget>

class TicketCurve : public QWidget {
    Q_OBJECT
public:
    explicit TicketCurve(QTimeZone zone, QWidget *parent = nullptr);

    void show(const QList<qd::TicketReading> &readings, const QList<qd::Message> &messages);
    bool isWorthIt() const { return !m_readings.isEmpty(); }
    void setAxis(qd::TimeRange range, qint64 nowMs, int left, int right); // as that of the charts

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect plot() const;
    int x(qint64 at) const;
    int y(int count) const;
    int highest() const; // of the axis
    QList<qd::Message> messagesAt(QPoint at) const;
    void describe();

    QTimeZone m_zone;
    QList<qd::TicketReading> m_readings;
    QList<qd::Message> m_messages; // that arrived, one for each of its parts
    qd::TimeRange m_range;
    qint64 m_now = 0;
    int m_left = 0;
    int m_right = 0;
};
