// What is asked on the page of the objectives: a target from now on, and how able somebody feels to be captain.
#pragma once

#include "app/domain/objective.h"
#include "app/domain/survey.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
QT_END_NAMESPACE
class Segmented;

class TargetDialog : public FormDialog {
    Q_OBJECT
public:
    // `changes` are told below the field, those of this objective alone.
    TargetDialog(qd::Objective objective, double target, const QList<qd::TargetChange> &changes, const QTimeZone &zone,
        QWidget *parent = nullptr);

    double value() const; // in the objective's unit

private:
    double m_scale; // of the unit shown, in the objective's
    QDoubleSpinBox *m_value;
};

class RatingDialog : public FormDialog {
    Q_OBJECT
public:
    RatingDialog(const QList<qd::Person> &people, QDate today, QWidget *parent = nullptr);

    qd::PersonId person() const;
    int score() const; // 1 to 5
    QDate day() const;
    QString note() const;

protected:
    QString check() override;

private:
    QComboBox *m_person;
    Segmented *m_score;
    QDateEdit *m_day;
    QLineEdit *m_note;
};
