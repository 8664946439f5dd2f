// DrillSetup: a drill before it begins: what it is about, what is kept of it, who does it and how fast time goes.
#pragma once

#include "app/domain/people.h"
#include "app/services/drilldesk.h"
#include "ui/kit/card.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE
class Label;
class Segmented;
class StatusPill;

class DrillSetup : public Card {
    Q_OBJECT
public:
    explicit DrillSetup(QWidget *parent = nullptr);

    // `charts` is nothing while it is not known yet; `when` says the day of an incident.
    void show(const qd::DrillOffer &offer, std::optional<qd::SamplesKept> charts, const QString &when);
    void setPeople(const QList<qd::Person> &people, const QString &author); // who the drill may be of
    qd::DrillStart start() const;
    void setBusy(bool busy); // the drill is being prepared

signals:
    void beginAsked();

private:
    Label *m_about;
    Label *m_facts;
    StatusPill *m_charts;
    Label *m_hint;
    QComboBox *m_who;
    Segmented *m_speed;
    QPushButton *m_begin;
};
