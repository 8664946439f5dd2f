// WatchStrip: what is in sight on every page: the two captains and who holds the helm, the next handover and who comes
// then, the state of production in one word, the date with its week. Refreshes by itself.
#pragma once

#include "app/domain/people.h"
#include "app/domain/productionstate.h"
#include "app/domain/source.h"

#include <QTimer>
#include <QWidget>

namespace qd {
class Console;
}
class CaptainBadge;
class Label;
class StatusPill;

class WatchStrip : public QWidget {
    Q_OBJECT
public:
    explicit WatchStrip(qd::Console &console, QWidget *parent = nullptr);

    QString dutyInWords() const { return m_dutyWords; } // "On duty: Nadia Bensaïd (helm), Hugo Martin"

signals:
    void dutyChanged(const QString &words);
    void said(const QString &words);
    void failed(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readDuty();
    void passHelm(const qd::PersonId &person, bool later);
    void readState(); // incidents and sources, from the database
    void judge(); // what they and the recorder's states come to
    void refresh(); // what the clock alone changes
    void showState();
    void showGlass();

    qd::Console &m_console;
    QTimer m_tick;
    CaptainBadge *m_senior;
    CaptainBadge *m_junior;
    Label *m_nobody;
    QWidget *m_handoverBox;
    Label *m_handover;
    Label *m_next;
    StatusPill *m_glass; // of ten minutes, while an incident is open
    StatusPill *m_state;
    Label *m_date;
    Label *m_time;
    qint64 m_handoverAt = 0;
    qint64 m_dutyReadAt = 0;
    QString m_dutyWords;
    QList<qd::Incident> m_open;
    QList<qd::Source> m_sources;
    qd::ProductionState m_production;
};
