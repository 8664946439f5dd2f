// CaptaincySide: the captaincy that is chosen: whose it is, how to reach them, what is to be known of it, why this
// captain, and what can be done.
#pragma once

#include "ui/kit/card.h"
#include "ui/rota/rotacontent.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
class Avatar;
class Label;

class CaptaincySide : public Card {
    Q_OBJECT
public:
    explicit CaptaincySide(qd::Console &console, QWidget *parent = nullptr);

    void setCaptaincy(const RotaContent &content, const qd::CaptaincyId &id);

signals:
    void changeAsked(const qd::Captaincy &captaincy);
    void standInAsked(const qd::Captaincy &captaincy);
    void swapAsked(const qd::Captaincy &captaincy);
    void lockAsked(const qd::Captaincy &captaincy);
    void checklistAsked(const qd::PersonId &person);

private:
    void showChecklist(const RotaContent &content, const qd::Captaincy &captaincy);
    QString reasons(const RotaContent &content, const qd::Captaincy &captaincy) const;

    qd::Console &m_console;
    std::optional<qd::Captaincy> m_shown;
    QWidget *m_person;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_reach;
    Label *m_nobody;
    Label *m_weeks;
    Label *m_advice;
    Label *m_why;
    QWidget *m_acts;
    QPushButton *m_standIn = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_checklist = nullptr; // of one who is still to come: how far they are
};
