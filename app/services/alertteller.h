// AlertTeller: tells the captain of alerts as the policy of `domain/alerts/telling.h` wants it: by notifications of the
// desktop, by the sign of the worst state, by sounds that whoever has loudspeakers plays, and to the other captain by
// the outbox when nobody takes one. Takes back what is answered on a notification. Window's thread; times in Unix ms.
#pragma once

#include "app/connectors/desktopnotifier.h"
#include "app/domain/alerts/telling.h"
#include "app/domain/alerts/worststate.h"
#include "app/services/deskcontext.h"

#include <QObject>
#include <QTimer>

namespace qd {

class AlertDesk;
class AlertServers;
class MetricRecorder;
class SourceDesk;
class WriteQueue;

class AlertTeller : public QObject {
    Q_OBJECT
public:
    static constexpr int snoozeMs = 15 * 60'000; // of a notification's button

    // All outlive the teller. Escalations go to the outbox's channel "webhook".
    AlertTeller(DeskContext context, WriteQueue &writes, AlertDesk &desk, AlertServers &servers, SourceDesk &sources,
        MetricRecorder &recorder, const NotifierOptions &notifier = {}, QObject *parent = nullptr);

    void start();
    void setPolicy(const TellingPolicy &policy);
    const WorstState &worst() const { return m_worst; }
    qint64 quietUntil() const { return m_quietUntil; }
    void setQuietUntil(qint64 untilMs); // do-not-disturb; 0: off
    void snoozeAll(qint64 forMs); // what fires now
    // Of the watch itself, not of an alert: that it slept, that others wait for news. Replaces the one before.
    void notice(const QString &title, const QString &body);

signals:
    void worstChanged(const qd::WorstState &worst);
    void quietChanged(qint64 untilMs);
    void soundWanted(qd::Severity severity); // once
    void alarmChanged(bool alarm); // a critical one is open: its sound is repeated
    void opened(const QString &fingerprint, const QString &token); // somebody clicked on it; empty: on a storm
    void incidentAsked(const QString &fingerprint, const QString &token);
    void notShown(const qd::Error &error); // the desktop takes no notification: the window has to say it
    void shown();
    void failed(const qd::Error &error);

private:
    void turn();
    void show(const Telling &telling);
    void escalate(const Escalation &escalation);
    void answered(const QString &key, const QString &action, const QString &token);
    void refreshWorst(const QList<WatchedAlert> &alerts);
    QList<WatchedAlert> watched() const;
    void act(std::function<Result<>()> act);

    DeskContext m_context;
    WriteQueue &m_writes;
    AlertDesk &m_desk;
    AlertServers &m_servers;
    SourceDesk &m_sources;
    MetricRecorder &m_recorder;
    DesktopNotifier m_notifier;
    TellingPolicy m_policy;
    TellingMemory m_told;
    WorstState m_worst;
    QHash<QString, QStringList> m_shown; // fingerprints of what each notification is about
    qint64 m_quietUntil = 0;
    bool m_alarm = false;
    bool m_started = false;
    QTimer m_wake; // several changes, one turn
    QTimer m_next; // when the policy wants to be asked again
};

} // namespace qd
