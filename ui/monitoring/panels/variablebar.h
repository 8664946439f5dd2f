// VariableBar: the variables of a dashboard, each with what can be chosen for it; several values where a variable
// allows that. What it offers comes from outside. Window's thread.
#pragma once

#include "app/domain/dashboard.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QMenu;
QT_END_NAMESPACE

class VariableBar : public QWidget {
    Q_OBJECT
public:
    explicit VariableBar(QWidget *parent = nullptr);

    void setVariables(const QList<qd::DashboardVariable> &variables);
    void setChoices(const QString &name, const QStringList &choices); // to choose from, in their order

signals:
    void chosen(const QString &name, const QStringList &values); // none: All

private:
    QWidget *fieldFor(const qd::DashboardVariable &variable);
    QWidget *oneOf(const qd::DashboardVariable &variable);
    QWidget *severalOf(const qd::DashboardVariable &variable);
    void fillMenu(QMenu &menu, const qd::DashboardVariable &variable);
    void rebuild();

    QHBoxLayout *m_row;
    QList<qd::DashboardVariable> m_variables;
    QHash<QString, QStringList> m_choices;
};
