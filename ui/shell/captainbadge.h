// CaptainBadge: one of the crew in the window's frame: disc, name, team, and a wheel when they hold the helm. A click
// offers how to reach them, and to give them the helm.
#pragma once

#include "app/services/rotadesk.h"

#include <QAbstractButton>

class Avatar;
class Label;

class CaptainBadge : public QAbstractButton {
    Q_OBJECT
public:
    explicit CaptainBadge(QWidget *parent = nullptr);

    void setMember(const qd::Duty::Member &member);
    void setNarrow(bool narrow); // the name alone

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void helmAsked(const qd::PersonId &person, bool later); // later: at a time that is asked for

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();

    qd::Duty::Member m_member;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_role;
    QWidget *m_wheel;
};
