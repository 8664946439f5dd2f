#include "ui/incidents/incidenttimeline.h"

#include "app/services/console.h"
#include "app/services/outreachdesk.h"
#include "app/services/ticketwatch.h"
#include "ui/incidents/incidentchart.h"
#include "ui/incidents/ticketcurve.h"
#include "ui/incidents/timelinelist.h"
#include "ui/kit/buttons.h"
#include "ui/metrics/chart/metricchart.h"

#include <QHBoxLayout>
#include <QKeyEvent>

IncidentTimeline::IncidentTimeline(qd::Console &console, QWidget *parent)
    : Card({}, parent)
    , m_console(console)
    , m_crosshair(*new ChartCrosshair(this))
    , m_navigator(*new ChartNavigator(this))
    , m_lanes(new TimelineLanes(m_crosshair, m_navigator, console.zone(), this))
    , m_tickets(new TicketCurve(console.zone(), this))
    , m_chart(new IncidentChart(console, m_crosshair, m_navigator, TimelineLanes::gutter, this))
    , m_list(new TimelineList(console.clock(), console.zone(), this))
    , m_whole(makeButton(tr("Show all of it"), ButtonRole::Plain, {}, this))
{
    body()->setContentsMargins(16, 12, 12, 12);
    body()->addWidget(m_lanes);
    body()->addWidget(m_tickets);
    body()->addWidget(m_chart, 2);
    body()->addWidget(m_list, 3);
    m_list->setMinimumHeight(76);
    m_tickets->hide();
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches({qd::Aggregate::TicketReading, qd::Aggregate::Message}))
            showTickets();
    });
    m_whole->hide();
    // Over the empty part of the axis, so that nothing moves when it appears.
    m_whole->setParent(m_lanes);
    connect(&m_navigator, &ChartNavigator::zoomed, this, [this](qd::TimeRange range) {
        m_range.zoomTo(range);
        showRange();
    });
    connect(&m_navigator, &ChartNavigator::scaled, this, [this](double factor, qint64 aroundMs) {
        m_range.scale(factor, aroundMs);
        showRange();
    });
    connect(&m_navigator, &ChartNavigator::panned, this, [this](qint64 byMs) {
        m_range.pan(byMs);
        showRange();
    });
    connect(&m_navigator, &ChartNavigator::wentBack, this, [this] {
        m_range.back();
        showRange();
    });
    connect(&m_navigator, &ChartNavigator::markOpened, this, &IncidentTimeline::markOpened);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        m_range.reset();
        showRange();
    });
    connect(m_chart, &IncidentChart::moved, this, &IncidentTimeline::alignLanes);
    connect(m_lanes, &TimelineLanes::linePicked, m_list, &TimelineList::choose);
    connect(m_list, &TimelineList::currentLineChanged, this, [this] {
        const qd::ToldEntry *line = m_list->current();
        m_lanes->setCurrent(line ? line->entry.id : qd::TimelineEntryId());
    });
    connect(m_list, &QAbstractItemView::activated, this, &IncidentTimeline::lineActivated);
}

void IncidentTimeline::show(const IncidentPicture &picture)
{
    if (picture.incident.id != m_picture.incident.id)
        m_range.reset();
    m_picture = picture;
    m_lanes->show(picture);
    m_list->show(picture.lines);
    tick();
    m_chart->show(picture.incident.id, picture.alerts);
    showTickets();
}

// The curve where tickets are counted; by hand there is only a number.
void IncidentTimeline::showTickets()
{
    const auto readings = m_console.tickets().readings(m_picture.incident.id);
    const auto messages = m_console.outreach().messagesOf(m_picture.incident.id);
    m_tickets->show(readings.value_or(QList<qd::TicketReading>()), messages.value_or(QList<qd::Message>()));
    alignLanes();
}

void IncidentTimeline::tick()
{
    m_range.setWhole(
        IncidentRange::wholeOf(m_picture.incident, m_picture.lines, m_picture.changes, m_console.clock().nowMs()));
    showRange();
}

void IncidentTimeline::showRange()
{
    m_chart->setRange(m_range.shown());
    m_whole->setVisible(m_range.isZoomed());
    alignLanes();
}

// Without the chart and the curve of tickets, which give way where the words need the room more.
QSize IncidentTimeline::minimumSizeHint() const
{
    const QMargins margins = body()->contentsMargins();
    return {Card::minimumSizeHint().width(),
        margins.top() + m_lanes->minimumSizeHint().height() + body()->spacing() + m_list->minimumHeight()
            + margins.bottom()};
}

// The chart's window is rounded to its pixels; the lanes go along with it.
void IncidentTimeline::alignLanes()
{
    int needed = minimumSizeHint().height() + m_chart->minimumSizeHint().height() + body()->spacing();
    m_chart->setVisible(m_chart->hasPanels() && height() >= needed);
    needed += m_tickets->minimumHeight() + body()->spacing();
    m_tickets->setVisible(m_tickets->isWorthIt() && height() >= needed);
    const MetricChart &chart = m_chart->chart();
    const bool beside = m_chart->isVisible();
    const QRect plot = chart.plot();
    m_lanes->setTickWords(!beside);
    m_lanes->setAxis(beside ? chart.shownRange() : m_range.shown(), m_console.clock().nowMs(),
        beside ? plot.left() : TimelineLanes::gutter, beside ? plot.right() : 0);
    m_tickets->setAxis(beside ? chart.shownRange() : m_range.shown(), m_console.clock().nowMs(),
        beside ? plot.left() : TimelineLanes::gutter, beside ? plot.right() : 0);
    m_whole->adjustSize();
    m_whole->move(m_lanes->width() - m_whole->width() - 4, 2);
}

const qd::ToldEntry *IncidentTimeline::current() const
{
    return m_list->current();
}

void IncidentTimeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_range.isZoomed()) {
        m_range.reset();
        return showRange();
    }
    Card::keyPressEvent(event);
}

void IncidentTimeline::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    alignLanes();
}
