// SoundPlayer: the part of AlertSound that lives on its thread, and touches the devices.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/result.h"

#include <QObject>
#include <array>

class QSoundEffect;

class SoundPlayer : public QObject {
    Q_OBJECT
public:
    void play(qd::Severity severity, double volume);

signals:
    void played(qd::Severity severity);
    void failed(const qd::Error &error);

private:
    std::array<QSoundEffect *, 3> m_effects{}; // by severity, our children; built at the first play
};
