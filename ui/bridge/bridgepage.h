// BridgePage: the page that a captain leaves open: on one screen how production is, what needs somebody, and what is to
// come; each line leads to its page. Window's thread; the console outlives it.
#pragma once

#include "app/domain/id.h"
#include "app/domain/reference.h"
#include "app/services/lookahead.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE
namespace qd {
class AlertModel;
class Console;
} // namespace qd
class BridgeChart;
class ChartCrosshair;
class EmptyState;
class IncidentBanner;
class RowsCard;

class BridgePage : public QWidget {
    Q_OBJECT
public:
    explicit BridgePage(qd::Console &console, QWidget *parent = nullptr);

signals:
    void incidentOpened(const qd::IncidentId &id);
    void declareAsked();
    void alertOpened(const QString &fingerprint);
    void pageAsked(const QString &name);
    void lookAheadAsked();
    void nowAsked(); // what happened around it, on one time axis

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Part { Incidents = 1, Objectives = 2, Works = 4, Logbook = 8, All = 15 };
    Q_DECLARE_FLAGS(Parts, Part)

    void build();
    void read(Parts parts); // what the database says
    void readCharts();
    int columns() const; // that there is room for
    void arrange();
    void showAlerts();
    void showObjectives();
    void showWorks();
    void showLogbook();
    void showForeseen();
    void lookAhead();

    qd::Console &m_console;
    ChartCrosshair *m_crosshair;
    qd::AlertModel *m_alertModel;
    qd::LookAhead m_lookAhead;
    IncidentBanner *m_incidents;
    QGridLayout *m_grid;
    int m_columns = 0;
    QWidget *m_notes; // works and logbook
    QList<BridgeChart *> m_charts;
    EmptyState *m_noChart;
    RowsCard *m_objectives;
    RowsCard *m_alerts;
    RowsCard *m_works;
    RowsCard *m_logbook;
    RowsCard *m_foreseen;
    Parts m_changed; // and not yet read
    QTimer m_wake; // several changes, one reading
    QTimer m_tick;
    QTimer m_ahead;
    bool m_looked = false; // ahead, since the page was first shown
};
