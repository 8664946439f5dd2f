// Dialogs of the crew: a person, a team.
#pragma once

#include "app/domain/people.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

class PersonDialog : public FormDialog {
    Q_OBJECT
public:
    PersonDialog(const qd::Person &person, const QList<qd::Team> &teams, QWidget *parent);

    // The team's name is new when its id is null.
    qd::Person person() const;
    qd::Team team() const;

protected:
    QString check() override;

private:
    QWidget *buildWorkingDays();

    qd::Person m_person;
    QList<qd::Team> m_teams;
    QLineEdit *m_name;
    QComboBox *m_team;
    QLineEdit *m_email;
    QLineEdit *m_slack;
    QLineEdit *m_phone;
    QLineEdit *m_joined;
    QLineEdit *m_left;
    QCheckBox *m_optedOut;
    QLineEdit *m_reason;
    QLineEdit *m_optedOutUntil;
    QList<QCheckBox *> m_workingDays; // from Monday on
    QSpinBox *m_before;
};

class TeamDialog : public FormDialog {
    Q_OBJECT
public:
    TeamDialog(const qd::Team &team, QWidget *parent);
    qd::Team team() const;

protected:
    QString check() override;

private:
    qd::Team m_team;
    QLineEdit *m_name;
    QComboBox *m_colour;
};
