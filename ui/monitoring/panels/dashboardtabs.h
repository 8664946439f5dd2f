// DashboardTabs: the dashboards side by side, one of them in front; a tab is dragged to another place, and a menu says
// what else can be done. Window's thread.
#pragma once

#include "app/domain/dashboard.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QTabBar;
QT_END_NAMESPACE

class DashboardTabs : public QWidget {
    Q_OBJECT
public:
    explicit DashboardTabs(QWidget *parent = nullptr);

    void setDashboards(const QList<qd::Dashboard> &dashboards, const qd::DashboardId &current);
    QMenu *menu() const { return m_menu; } // what can be done with the one in front
    QStringList titles() const;
    void turn(int by); // to a neighbour, around the end

signals:
    void chosen(const qd::DashboardId &id); // by the person only
    void reordered(const QList<qd::DashboardId> &ids);
    void addAsked();

private:
    QTabBar *m_bar;
    QMenu *m_menu;
    QList<qd::DashboardId> m_ids;
    bool m_filling = false;
};
