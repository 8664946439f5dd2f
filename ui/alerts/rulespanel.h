// RulesPanel: the console's own alert rules and how each stands. Window's thread.
#pragma once

#include "app/domain/alerts/alertrule.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}

class RulesPanel : public QWidget {
    Q_OBJECT
public:
    explicit RulesPanel(qd::Console &console, QWidget *parent = nullptr);

signals:
    void addAsked();
    void importAsked();
    void editAsked(const qd::AlertRule &rule);
    void changeAsked(const qd::AlertRule &rule); // switched on or off
    void removeAsked(const qd::AlertRule &rule);
    void failed(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh(); // from the database
    void refreshStates();
    std::optional<qd::AlertRule> current() const;

    qd::Console &m_console;
    QList<qd::AlertRule> m_rules;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    QPushButton *m_edit;
    QPushButton *m_toggle;
    QPushButton *m_remove;
    QTimer m_wake; // several evaluations, one refresh
};
