#include "ui/kit/soundplayer.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

using namespace Qt::StringLiterals;

void SoundPlayer::play(qd::Severity severity, double volume)
{
    const auto fail = [this](const QString &detail) {
        emit failed({qd::Error::Kind::Unavailable, u"sound"_s, detail});
    };
    if (QMediaDevices::audioOutputs().isEmpty())
        return fail(u"there is no audio device"_s);
    QSoundEffect *&effect = m_effects.at(size_t(severity));
    if (!effect) {
        effect = new QSoundEffect(this);
        connect(effect, &QSoundEffect::statusChanged, this, [this, severity] {
            if (m_effects.at(size_t(severity))->status() == QSoundEffect::Error)
                emit failed({qd::Error::Kind::Unavailable, u"sound"_s, u"the audio device does not play"_s});
        });
        connect(effect, &QSoundEffect::playingChanged, this, [this, severity] {
            if (m_effects.at(size_t(severity))->isPlaying())
                emit played(severity);
        });
        effect->setSource(QUrl(u"qrc:/sounds/%1.wav"_s.arg(qd::toString(severity))));
    }
    if (effect->status() == QSoundEffect::Error)
        return fail(u"the audio device does not play"_s);
    effect->setAudioDevice(QMediaDevices::defaultAudioOutput()); // a headset may have been plugged in
    effect->setVolume(float(volume));
    effect->play();
}
