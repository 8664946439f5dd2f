// MonitoringPage: a grid of charts over the sources of samples, all over one stretch of time that may follow the clock.
// Charts wake together, a few times a second, and only while they are seen. Window's thread; console, theme and dialogs
// outlive it.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/result.h"
#include "app/domain/source.h"
#include "app/services/timerangeselection.h"
#include "ui/monitoring/chartcrosshair.h"

#include <QTimer>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
struct ChangeSet;
} // namespace qd
class Dialogs;
class EmptyState;
class MessageBar;
class PageHeader;
class PanelCard;
class PanelGrid;
class Segmented;
class SourceStrip;
class Theme;

class MonitoringPage : public QWidget {
    Q_OBJECT
public:
    MonitoringPage(qd::Console &console, const Theme &theme, Dialogs &dialogs, QWidget *parent = nullptr);

    const QList<PanelCard *> &cards() const { return m_cards; }
    qd::TimeRangeSelection &timeRange() { return m_selection; }

public slots:
    void addPanel();
    void addPrometheus();
    void addHost();
    void showSources();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildStates();
    void reload(); // sources and panels from the database
    void changed(const qd::ChangeSet &changes);
    QStringList exprsOf(const qd::Panel &panel) const;
    PanelCard *cardFor(const qd::Panel &panel, const QList<PanelCard *> &before);
    void loadAll();
    void tick();
    void selectionChanged();
    void togglePause();
    void refreshContext();
    void editPanel(const qd::PanelId &id);
    void duplicatePanel(const qd::PanelId &id);
    void removePanel(const qd::PanelId &id);
    const qd::Panel *panelOf(const qd::PanelId &id) const;
    void keep(const qd::Dashboard &dashboard, std::function<void()> done = {});
    void write(std::function<qd::Result<>()> act, std::function<void()> done = {});

    qd::Console &m_console;
    Dialogs &m_dialogs;
    qd::TimeRangeSelection m_selection;
    ChartCrosshair &m_crosshair; // a child: charts may speak to it while the rest is taken down
    QTimer m_ticker;
    bool m_stale = true; // the range has not been loaded since the page was built or its range changed
    bool m_statesChanged = false; // of sources, since the last tick
    QList<qd::Source> m_sources;
    qd::Dashboard m_dashboard;
    QList<PanelCard *> m_cards;

    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    SourceStrip *m_strip = nullptr;
    Segmented *m_ranges = nullptr;
    QPushButton *m_live = nullptr;
    QPushButton *m_addPanel = nullptr;
    QStackedWidget *m_stack = nullptr;
    PanelGrid *m_grid = nullptr;
    EmptyState *m_noSource = nullptr;
    EmptyState *m_noPanel = nullptr;
};
