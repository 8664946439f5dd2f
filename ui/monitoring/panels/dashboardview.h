// DashboardView: the panels of one dashboard on their grid, all over one stretch of time. Only those in sight, or
// nearly, are loaded, stepped and asked for at their sources. Says what the person asks of panels; changes nothing
// itself. Window's thread; console and selection outlive it.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/source.h"
#include "app/services/timerangeselection.h"
#include "ui/metrics/axis/chartcrosshair.h"
#include "ui/metrics/axis/chartnavigator.h"
#include "ui/metrics/panels/panelcard.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

namespace qd {
class Console;
}
class HeadingBar;
class PanelGrid;

class DashboardView : public QWidget {
    Q_OBJECT
public:
    DashboardView(qd::Console &console, const qd::TimeRangeSelection &selection, QWidget *parent = nullptr);

    void show(const qd::Dashboard &dashboard, const QList<qd::Source> &sources);
    // The stretch of time is another one: all is loaded anew, what is in sight at once.
    void reload();
    void tick(); // what is new
    void refreshMarks();
    void refreshAlertLines(); // the thresholds of rules on what the panels show

    const QList<PanelCard *> &cards() const { return m_cards; } // in the order of their places
    ChartNavigator &navigator() { return m_navigator; }

signals:
    void editAsked(const qd::PanelId &id);
    void duplicateAsked(const qd::PanelId &id);
    void removeAsked(const qd::PanelId &id);
    void changeAsked(const qd::Panel &panel); // to this
    void placeAsked(const qd::PanelId &id, const qd::GridPlace &place);
    void renameAsked(const qd::PanelId &id); // a heading
    void handOnAsked(PanelCard *card, PanelCard::HandOn what);
    void searchAsked(const qd::PanelId &id, QPoint globalAt);

private:
    PanelCard *cardFor(const qd::Panel &panel, const QList<PanelCard *> &before);
    HeadingBar *headingFor(const qd::Panel &panel, const QList<HeadingBar *> &before);
    QStringList exprsOf(const qd::Panel &panel) const;
    // What is chosen, in the time of the panel's source: what follows the clock follows the source's.
    qd::TimeRange rangeOf(const qd::Panel &panel) const;
    void showQueries();
    void loadNear();

    qd::Console &m_console;
    const qd::TimeRangeSelection &m_selection;
    ChartCrosshair &m_crosshair; // children: charts may speak to them while the rest is taken down
    ChartNavigator &m_navigator;
    qd::Dashboard m_dashboard;
    QList<qd::Source> m_sources;
    QList<qd::TimeMark> m_marks;
    QList<PanelCard *> m_cards;
    QList<HeadingBar *> m_headings;
    QSet<qd::PanelId> m_stale; // not loaded for the range of now
    PanelGrid *m_grid;
    QTimer m_settle; // after scrolling
};
