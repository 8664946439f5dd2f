// MonitoringPage: the dashboards behind their tabs, all over one stretch of time that may follow the clock. Charts wake
// together, a few times a second, and only while they are seen. Window's thread; console, theme and dialogs outlive it.
#pragma once

#include "app/domain/annotation.h"
#include "app/domain/dashboard.h"
#include "app/domain/result.h"
#include "app/domain/source.h"
#include "app/services/timerangeselection.h"
#include "ui/kit/lockedretry.h"
#include "ui/metrics/panels/panelcard.h"
#include "ui/monitoring/panels/dashboardhistory.h"

#include <QTimer>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
struct ChangeSet;
} // namespace qd
class DashboardTabs;
class DashboardView;
class Dialogs;
class EmptyState;
class MessageBar;
class PageHeader;
class Segmented;
class SourceStrip;
class VariableBar;
class VariableChoices;
class Theme;

class MonitoringPage : public QWidget {
    Q_OBJECT
public:
    MonitoringPage(qd::Console &console, const Theme &theme, Dialogs &dialogs, QWidget *parent = nullptr);

    const QList<PanelCard *> &cards() const;
    const qd::Dashboard &dashboard() const { return m_dashboard; } // the one in front
    DashboardTabs &tabs() { return *m_tabs; }
    DashboardView &view() { return *m_view; }
    qd::TimeRangeSelection &timeRange() { return m_selection; }
    PanelCard *chartAt(QPoint global) const; // null: there is none
    // Keeps the picture, then tells of it with the Markdown that shows it.
    void attach(PanelCard &card, std::function<void(const QString &markdown)> done);

public slots:
    void addPanel();
    void addPrometheus();
    void addHost();
    void showSources();
    void lookAhead();
    void undo();
    void redo();

signals:
    // What another page is for.
    void incidentOpened(const qd::IncidentId &id);
    void declareAsked(qd::TimeRange range);
    void alertOpened(const QString &fingerprint);
    void rotaAsked();
    void noteAsked(const QString &markdown); // for this week's logbook
    void noteBegun(const QString &words, PanelCard *card); // the chart it is about, or null

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildTabs();
    void buildStates();
    void connectView();
    void reload(); // sources and dashboards from the database
    void changed(const qd::ChangeSet &changes);
    void bringToFront(const qd::DashboardId &id);
    void tick();
    void selectionChanged();
    void togglePause();
    void refreshContext();
    void refreshNotice();
    void refreshSteps();
    void showDashboard();
    qd::Dashboard chosenDashboard() const; // the one in front, with what is chosen for its variables

    void addDashboard();
    void renameDashboard();
    void editVariables();
    void duplicateDashboard();
    void removeDashboard();
    void reorder(const QList<qd::DashboardId> &ids);
    void importDashboard();
    void exportDashboard();
    void addHeading();
    void editPanel(const qd::PanelId &id);
    void duplicatePanel(const qd::PanelId &id);
    void removePanel(const qd::PanelId &id);
    void renameHeading(const qd::PanelId &id);
    void changePanel(const qd::Panel &panel);
    void searchSeries(const qd::PanelId &id, QPoint globalAt);
    void pickRange(qd::TimeRange range, QPoint globalAt);
    void openMark(const qd::TimeMark &mark);
    void handOn(PanelCard *card, PanelCard::HandOn what);
    void savePicture(PanelCard &card);
    void saveData(const PanelCard &card);
    void attachToIncident(PanelCard &card);
    void annotate(const qd::Annotation &annotation);
    QString noteOn(qd::TimeRange range) const;
    const qd::Panel *panelOf(const qd::PanelId &id) const;
    // Keeps the dashboard in front as another value; the former one can be brought back.
    void edit(const qd::Dashboard &next, std::function<void()> done = {});
    void keep(const qd::Dashboard &dashboard, std::function<void()> done = {});
    void write(std::function<qd::Result<>()> act, std::function<void()> done = {});

    qd::Console &m_console;
    Dialogs &m_dialogs;
    qd::TimeRangeSelection m_selection;
    LockedRetry m_retry;
    QTimer m_ticker;
    int m_ticks = 0;
    bool m_stale = true; // the range was not loaded since the page was built or its range changed
    bool m_isRead = false; // since the page was first shown
    bool m_statesChanged = false; // of sources, since the last tick
    QList<qd::Source> m_sources;
    QList<qd::Dashboard> m_dashboards;
    qd::Dashboard m_dashboard; // the one in front
    DashboardHistory m_history;
    VariableChoices *m_choices;
    int m_keptRevision = 0; // of the dashboard in front, by this page

    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    MessageBar *m_notice = nullptr; // sources that cannot be seen
    SourceStrip *m_strip = nullptr;
    DashboardTabs *m_tabs = nullptr;
    VariableBar *m_variableBar = nullptr;
    Segmented *m_ranges = nullptr;
    QPushButton *m_live = nullptr;
    QPushButton *m_addPanel = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QStackedWidget *m_stack = nullptr;
    DashboardView *m_view = nullptr;
    EmptyState *m_noSource = nullptr;
    EmptyState *m_noPanel = nullptr;
};
