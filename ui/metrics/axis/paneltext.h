// The state of a panel and of a source in words: what is shown, since when, and why. Pure functions; times are Unix ms.
#pragma once

#include "app/domain/sample.h"
#include "ui/kit/statuspill.h"

#include <QTimeZone>

struct StateWords {
    StatusPill::State state = StatusPill::State::Neutral;
    QString word; // for the pill; empty: nothing has to be said
    QString sentence;

    bool operator==(const StateWords &) const = default;
};

// The source answers, and has had no series for a while.
bool hasVanished(const qd::SourceStatus &status, qint64 nowMs);
StateWords panelWords(const qd::SourceStatus &status, qint64 nowMs, const QTimeZone &zone);
StateWords sourceWords(const qd::SourceStatus &status, qint64 nowMs, const QTimeZone &zone);
