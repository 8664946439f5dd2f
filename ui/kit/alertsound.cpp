#include "ui/kit/alertsound.h"

#include "ui/kit/soundplayer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 1'000; // with a device that hangs, when the program ends
}

AlertSound::AlertSound(QObject *parent)
    : QObject(parent)
    , m_player(new SoundPlayer)
    , m_thread(new QThread)
    , m_repeat(this)
    , m_deadline(this)
{
    m_player->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    connect(m_player, &SoundPlayer::played, this, [this](qd::Severity severity) {
        m_deadline.stop();
        emit played(severity);
    });
    connect(m_player, &SoundPlayer::failed, this, [this](const qd::Error &error) {
        m_deadline.stop();
        emit failed(error);
    });
    connect(&m_repeat, &QTimer::timeout, this, [this] { play(m_severity); });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(answerWithinMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        emit failed({qd::Error::Kind::Timeout, u"sound"_s, u"the audio device does not answer"_s});
    });
    m_thread->setObjectName(u"sound"_s);
    m_thread->start();
}

AlertSound::~AlertSound()
{
    m_player->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(patienceMs))
        delete m_thread; // else it hangs with the device, and is left to end with the program
}

void AlertSound::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
}

void AlertSound::play(qd::Severity severity)
{
    if (m_volume == 0) {
        emit played(severity);
        return;
    }
    if (!m_deadline.isActive())
        m_deadline.start();
    QMetaObject::invokeMethod(
        m_player, [player = m_player, severity, volume = m_volume] { player->play(severity, volume); });
}

void AlertSound::repeat(qd::Severity severity, int everyMs)
{
    if (m_repeat.isActive() && m_severity == severity && m_repeat.interval() == everyMs)
        return;
    m_severity = severity;
    m_repeat.start(everyMs);
    play(severity);
}

void AlertSound::stop()
{
    m_repeat.stop();
}
