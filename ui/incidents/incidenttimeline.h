// IncidentTimeline: an incident's lanes, a chart and the timeline in words, which share one time axis and one choice.
// Window's thread; the console outlives it.
#pragma once

#include "ui/incidents/incidentrange.h"
#include "ui/incidents/timelinelanes.h"
#include "ui/kit/card.h"
#include "ui/metrics/axis/chartcrosshair.h"
#include "ui/metrics/axis/chartnavigator.h"

namespace qd {
class Console;
}
class IncidentChart;
class TicketCurve;
class TimelineList;
QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

class IncidentTimeline : public Card {
    Q_OBJECT
public:
    explicit IncidentTimeline(qd::Console &console, QWidget *parent = nullptr);

    void show(const IncidentPicture &picture);
    void tick(); // the clock went on
    const qd::ToldEntry *current() const; // the chosen line; null: none
    const IncidentRange &range() const { return m_range; }
    QSize minimumSizeHint() const override;

signals:
    void lineActivated(); // Enter or double click on the chosen one
    void markOpened(const qd::TimeMark &mark);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTickets();
    void showRange();
    void alignLanes();

    qd::Console &m_console;
    ChartCrosshair &m_crosshair; // children, as they outlive the charts
    ChartNavigator &m_navigator;
    IncidentRange m_range;
    IncidentPicture m_picture;
    TimelineLanes *m_lanes;
    TicketCurve *m_tickets;
    IncidentChart *m_chart;
    TimelineList *m_list;
    QPushButton *m_whole;
};
