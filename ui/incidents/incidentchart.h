// IncidentChart: one chart beside an incident's timeline, on the same time axis. Shows the panel that the incident's
// alert judges, or the first one, until somebody chooses another. Window's thread; console, crosshair and navigator
// outlive it.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/dashboard.h"
#include "app/domain/source.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class ChartCrosshair;
class ChartLegend;
class ChartNavigator;
class Label;
class MetricChart;
class PanelFeed;

class IncidentChart : public QWidget {
    Q_OBJECT
public:
    IncidentChart(qd::Console &console, ChartCrosshair &crosshair, ChartNavigator &navigator, int gutter,
        QWidget *parent = nullptr);

    // Of the incident whose alerts these are. What a hand chose stays until the incident is another.
    void show(const qd::IncidentId &incident, const QList<qd::AlertEpisode> &alerts);
    void setRange(qd::TimeRange range);
    bool hasPanels() const { return !m_choices.isEmpty(); }
    const MetricChart &chart() const { return *m_chart; }
    std::optional<qd::Panel> panel() const; // nothing: there is none to show

signals:
    void moved(); // its plot stands elsewhere, or shows another stretch

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Choice {
        qd::Panel panel;
        QList<qd::DashboardVariable> variables;
        QString title;
    };

    void readPanels();
    int preferred(const QList<qd::AlertEpisode> &alerts) const;
    void showChoice();
    void load();
    void tick();
    void showState();

    qd::Console &m_console;
    QList<Choice> m_choices;
    QList<qd::Source> m_sources;
    qd::IncidentId m_incident;
    qd::TimeRange m_range;
    QComboBox *m_chooser;
    Label *m_state;
    MetricChart *m_chart;
    ChartLegend *m_legend;
    PanelFeed *m_feed;
    QTimer m_tick;
};
