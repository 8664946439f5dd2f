// Dialogs of the rota: who takes a captaincy and when, and planning the weeks ahead.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/domain/rota/rotarules.h"
#include "ui/kit/formdialog.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QListWidget;
class QSpinBox;
QT_END_NAMESPACE
namespace qd {
class Console;
}

// What a rule broken means, for the crew.
QString adviceOn(qd::RotaRule rule);

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

class PlanDialog : public FormDialog {
    Q_OBJECT
public:
    PlanDialog(qd::Console &console, QWidget *parent);

    qd::IsoWeek from() const { return m_from; }
    int weeks() const;

private:
    void preview();

    qd::Console &m_console;
    qd::IsoWeek m_from;
    QSpinBox *m_weeks;
    QListWidget *m_list;
};
