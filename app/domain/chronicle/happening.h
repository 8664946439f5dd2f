// Happening: one thing that happened, as it stands on the one time axis of the watch: who was captain, what alerted,
// broke, changed, was told, moved or was noted. Chronicle: all of a stretch of time, in lanes. Pure values; Unix ms.
#pragma once

#include "app/domain/timerange.h"

#include <QList>
#include <QString>
#include <array>

namespace qd {

enum class ChronicleLane { Captains, Alerts, Incidents, Changes, Messages, Works, Notes };
constexpr int chronicleLanes = int(ChronicleLane::Notes) + 1;

QString toString(ChronicleLane); // "captains", "alerts"… as it is remembered

enum class HappeningKind {
    Watch, // of one captain, or of who stands in
    Handover,
    Helm, // somebody takes it
    Alert,
    Incident,
    Change,
    ReleaseBlock,
    Message,
    WorkMove,
    Note,
    Annotation,
    Entry, // of the logbook, published
};

ChronicleLane laneOf(HappeningKind);

enum class Gravity { Critical, Major, Minor, Calm };
constexpr int gravities = int(Gravity::Calm) + 1;

struct Happening {
    HappeningKind kind = HappeningKind::Note;
    TimeRange range; // all of it; of an instant: no length
    TimeRange firm; // what counts of it: an alert fires, an incident disturbs; before it is pending, after it not fixed
    bool open = false; // the range goes on with the clock
    bool firmOpen = false; // and what counts of it does
    Gravity gravity = Gravity::Calm;
    QString text; // "INC-42 Search is slow"; plain text, as the following
    QString detail = {}; // who did it, or where
    QString group = {}; // what may be drawn as one: the alerts of one rule
    int wish = 0; // for a row of its lane, so that it keeps it while the window moves
    QString opens = {}; // an incident's number, an alert's name, a work's id, a week
    int colour = 0; // of a watch: its team's

    // With what is still going on up to `nowMs`.
    TimeRange wholeAt(qint64 nowMs) const;
    TimeRange firmAt(qint64 nowMs) const;
    bool operator==(const Happening &) const = default;
};

struct Chronicle {
    TimeRange range; // everything that touches it is there
    std::array<QList<Happening>, chronicleLanes> lanes; // each by its beginning

    const QList<Happening> &lane(ChronicleLane lane) const { return lanes[size_t(lane)]; }
    bool isEmpty() const;
    bool operator==(const Chronicle &) const = default;
};

// Into their lanes, in order.
Chronicle chronicleOf(TimeRange range, QList<Happening> happenings);

} // namespace qd
