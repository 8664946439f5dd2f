// RatingDialog: asks how able somebody feels to take and hold the captain's role.
#pragma once

#include "app/domain/survey.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLineEdit;
QT_END_NAMESPACE
class Segmented;

class RatingDialog : public FormDialog {
    Q_OBJECT
public:
    RatingDialog(const QList<qd::Person> &people, QDate today, QWidget *parent = nullptr);

    void setPerson(const qd::PersonId &person); // chosen already
    void askNow(); // of today, and of that person alone

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
