// Dialogs for what happens beside the plan: somebody stands in, two captains swap, a third person is called in, the
// helm passes at a given time.
#pragma once

#include "app/domain/rota/watchcrew.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;

// Who stands in for a captain, from when to when; those with the widest gap to their own watches are offered first.
class StandInDialog : public FormDialog {
    Q_OBJECT
public:
    // Without an id: a new one.
    StandInDialog(qd::Console &console, const qd::Replacement &replacement, QWidget *parent);

    qd::Replacement replacement() const;

protected:
    QString check() override;

private:
    void offer();

    qd::Console &m_console;
    qd::Replacement m_replacement;
    QComboBox *m_absent;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
    QComboBox *m_substitute;
    QLineEdit *m_reason;
};

// With whom a captain would change places.
class SwapDialog : public FormDialog {
    Q_OBJECT
public:
    SwapDialog(qd::Console &console, const qd::Captaincy &offered, QWidget *parent);

    qd::IsoWeek wanted() const;
    QString note() const;

protected:
    QString check() override;

private:
    void advise();

    qd::Console &m_console;
    qd::Captaincy m_offered;
    QList<qd::Captaincy> m_captaincies;
    QComboBox *m_with;
    QLineEdit *m_note;
};

// Who is called in for an incident.
class ReinforcementDialog : public FormDialog {
    Q_OBJECT
public:
    ReinforcementDialog(qd::Console &console, QWidget *parent);

    qd::Reinforcement reinforcement() const;

protected:
    QString check() override;

private:
    qd::Console &m_console;
    QComboBox *m_person;
    QComboBox *m_incident;
    QDateTimeEdit *m_from;
    QLineEdit *m_reason;
};
