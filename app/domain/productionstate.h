// ProductionState: the state of production in one word with since when, for the strip that is on every page. It never
// says more than is known: with no fresh sample it is blind, with no source it is not watched.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/sample.h"

#include <QList>
#include <optional>

namespace qd {

struct ProductionState {
    enum class Word {
        NotWatched, // no source is set up
        Starting, // sources, but no answer yet
        Blind, // no source answers
        PartlyBlind, // some source does not answer
        Degraded, // an incident is open, minor or major
        Down, // a critical incident is open
        Quiet, // sources answer, no incident is open
    };
    Word word = Word::NotWatched;
    qint64 since = 0; // Unix ms; for Quiet: the newest sample
    QString about; // the incident's key, or the source's name

    bool operator==(const ProductionState &) const = default;
};

struct WatchedSource {
    QString name;
    SourceStatus status;
};

ProductionState productionState(const QList<Incident> &incidents, const QList<WatchedSource> &sources);

} // namespace qd
