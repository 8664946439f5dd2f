// TimelineView: an incident on a time axis: its states as spans, what was done as marks with words.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/timerange.h"

#include <QTimeZone>
#include <QWidget>

class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void show(
        const qd::Incident &incident, const QList<qd::TimelineEntry> &entries, qint64 nowMs, const QTimeZone &zone);
    QSize sizeHint() const override { return {480, 168}; }
    QSize minimumSizeHint() const override { return {320, 168}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Span {
        qd::IncidentState state;
        qd::TimeRange range;
    };
    QList<Span> spans() const;
    void paintStates(QPainter &painter, const QRect &plot);
    void paintMarks(QPainter &painter, const QRect &plot);
    void paintAxis(QPainter &painter, const QRect &plot);

    qd::Incident m_incident;
    QList<qd::ToldEntry> m_told;
    qd::TimeRange m_range;
    qint64 m_now = 0;
    QTimeZone m_zone;
};
