// AlertSound: the sound of an alert, one for each severity, once or until somebody has acknowledged. Played on a thread
// of its own: to find the devices of sound can take seconds. Where there is none, that is a value, and nothing else
// happens: the sound is never the only sign. Window's thread.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/result.h"

#include <QObject>
#include <QThread>
#include <QTimer>

class SoundPlayer;

class AlertSound : public QObject {
    Q_OBJECT
public:
    static constexpr int answerWithinMs = 5'000;

    explicit AlertSound(QObject *parent = nullptr);
    ~AlertSound() override;

    void setVolume(double volume); // 0 to 1; at 0 nothing is played, and played() comes none the less
    void play(qd::Severity severity);
    // Now and every `everyMs`, until stop(); with another severity, that one from now on.
    void repeat(qd::Severity severity, int everyMs = 10'000);
    void stop();
    bool isRepeating() const { return m_repeat.isActive(); }

signals:
    void played(qd::Severity severity);
    void failed(const qd::Error &error); // Unavailable: no device, or one that does not play; Timeout

private:
    SoundPlayer *m_player; // of the thread, deleted when it ends
    QThread *m_thread;
    QTimer m_repeat;
    QTimer m_deadline;
    qd::Severity m_severity = qd::Severity::Critical;
    double m_volume = 1;
};
