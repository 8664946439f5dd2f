// What is asked on the page of the objectives: a target from now on.
#pragma once

#include "app/domain/objective.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QDoubleSpinBox;
QT_END_NAMESPACE

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
