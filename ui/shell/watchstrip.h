// WatchStrip: what is in sight on every page: the two captains and who holds the helm, the next handover and who comes
// then, the state of production in one word, the date with its week. Refreshes by itself.
#pragma once

#include "app/domain/productionstate.h"
#include "app/domain/source.h"

#include <QTimer>
#include <QWidget>

namespace qd {
class Console;
}
class Avatar;
class Label;
class StatusPill;

class WatchStrip : public QWidget {
    Q_OBJECT
public:
    explicit WatchStrip(qd::Console &console, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Captain {
        QWidget *box;
        Avatar *avatar;
        Label *name;
        Label *role;
    };
    Captain makeCaptain();
    void readDuty();
    void readState(); // incidents and sources, from the database
    void judge(); // what they and the recorder's states come to
    void refresh(); // what the clock alone changes
    void showState();
    void showGlass();

    qd::Console &m_console;
    QTimer m_tick;
    Captain m_senior;
    Captain m_junior;
    Label *m_nobody;
    QWidget *m_handoverBox;
    Label *m_handover;
    Label *m_next;
    StatusPill *m_glass; // of ten minutes, while an incident is open
    StatusPill *m_state;
    Label *m_date;
    Label *m_time;
    qint64 m_handoverAt = 0;
    QList<qd::Incident> m_open;
    QList<qd::Source> m_sources;
    qd::ProductionState m_production;
};
