// Dialogs of the plan: who takes a captaincy and when, planning the weeks ahead, and by which rules.
#pragma once

#include "app/services/rotadesk.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QListWidget;
class QSpinBox;
QT_END_NAMESPACE
namespace qd {
class Console;
}

class CaptaincyDialog : public FormDialog {
    Q_OBJECT
public:
    // `captaincy` without an id is a new one.
    CaptaincyDialog(qd::Console &console, const qd::Captaincy &captaincy, QWidget *parent);

    qd::Captaincy captaincy() const;

protected:
    QString check() override;

private:
    void advise();

    qd::Console &m_console;
    qd::Captaincy m_captaincy;
    QComboBox *m_person;
    QComboBox *m_week;
};

// The weeks to plan, with what would be planned, and the ways out where there is no plan.
class PlanDialog : public FormDialog {
    Q_OBJECT
public:
    PlanDialog(qd::Console &console, QWidget *parent);

    qd::RotaRequest request() const;

private:
    void preview();
    void offerWaysOut(const qd::RotaPlan &plan, const QList<qd::Person> &people);

    qd::Console &m_console;
    QSpinBox *m_weeks;
    QCheckBox *m_replan;
    QComboBox *m_wayOut;
    QListWidget *m_list;
    QList<QList<qd::Relaxation>> m_waysOut;
};

// The rules that the crew plans by.
class RotaRulesDialog : public FormDialog {
    Q_OBJECT
public:
    RotaRulesDialog(const qd::RotaRules &rules, QWidget *parent);

    qd::RotaRules rules() const;

private:
    qd::RotaRules m_rules;
    QSpinBox *m_gap;
    QSpinBox *m_absence;
    QSpinBox *m_step;
    QCheckBox *m_pairs;
};
