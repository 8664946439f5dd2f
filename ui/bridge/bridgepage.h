// BridgePage: the page that a captain leaves open: on one screen how production is, what needs somebody, and what is to
// come; each line leads to its page. Window's thread; the console outlives it.
#pragma once

#include "app/domain/id.h"
#include "app/domain/reference.h"
#include "app/services/lookahead.h"

#include <QTimer>
#include <QWidget>

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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read(); // what the database says
    void readCharts();
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
    QList<BridgeChart *> m_charts;
    EmptyState *m_noChart;
    RowsCard *m_objectives;
    RowsCard *m_alerts;
    RowsCard *m_works;
    RowsCard *m_logbook;
    RowsCard *m_foreseen;
    QTimer m_wake; // several changes, one reading
    QTimer m_tick;
    QTimer m_ahead;
    bool m_looked = false; // ahead, since the page was first shown
};
