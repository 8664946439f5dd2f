// WorstState: all alerts in one sign, for the tray: shape, colour, a number and words, so that none of them is needed
// alone. It never says more than is known: calm is said only while something is watched and all of it answers.
#pragma once

#include "app/domain/alerts/toldalert.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace qd {

struct WorstState {
    enum class Level { Calm, Warning, Blind, Critical }; // from good to bad: what is not seen may be anything

    Level level = Level::Blind;
    int count = 0; // firing, and nobody has it
    QString words; // in the captain's language; plain text

    bool operator==(const WorstState &) const = default;
};

QString shapeName(WorstState::Level); // "tick", "triangle", "struck eye", "octagon"
QString colourName(WorstState::Level); // "ok", "warning", "blind", "critical"

struct WatchView {
    QList<WatchedAlert> alerts; // the same one from two servers counts once; suppressed ones do not count
    QStringList blind; // names of the sources that do not answer
    bool watching = false; // there is a source at all
    qint64 quietUntil = 0; // do-not-disturb, Unix ms
};

WorstState worstState(const WatchView &view, const TellingPolicy &policy, qint64 nowMs);

} // namespace qd
