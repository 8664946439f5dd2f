// VariableChoices: what is chosen for a dashboard's variables on this workstation, and what can be chosen, asked of the
// sources as other choices change. A choice is no edit of the dashboard: it is remembered beside it. Window's thread;
// the console outlives it.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/source.h"

#include <QHash>
#include <QObject>

namespace qd {
class Console;
}

class VariableChoices : public QObject {
    Q_OBJECT
public:
    explicit VariableChoices(qd::Console &console, QObject *parent = nullptr);

    void setDashboard(const qd::Dashboard &dashboard, const QList<qd::Source> &sources);
    const QList<qd::DashboardVariable> &variables() const { return m_variables; } // with what is chosen now
    void choose(const QString &name, const QStringList &values);

signals:
    void changed(); // what is chosen
    void offered(const QString &name, const QStringList &choices);

private:
    void ask(const qd::DashboardVariable &variable);
    void answered(const QString &name, const QStringList &values);
    qd::DashboardVariable *find(const QString &name);

    qd::Console &m_console;
    qd::DashboardId m_dashboard;
    QList<qd::Source> m_sources;
    qd::SourceId m_usual; // of the first panel
    QList<qd::DashboardVariable> m_variables;
    QHash<QString, QString> m_asked; // selector and label of each name, as it was asked last
    int m_generation = 0;
};
