// A dead man's switch: an alert that always fires, so that its silence tells that the way from the rules to this
// console is cut. Known as "Watchdog". Pure; times in Unix ms, in our clock.
// https://runbooks.prometheus-operator.dev/runbooks/general/watchdog/
#pragma once

#include "app/domain/alerts/alertmerge.h"
#include "app/domain/alerts/labelmatcher.h"

namespace qd {

struct DeadMansSwitch {
    QList<LabelMatcher> matchers{{QStringLiteral("alertname"), QStringLiteral("Watchdog")}};
    SourceId from; // the server that must tell it; null: any
    qint64 withinMs = 30'000; // it may stay away for so long
    bool isPromised = false; // it is missed even when it never came yet: somebody says that it is there
};

struct DeadMansWatch {
    qint64 listeningSince = 0; // this console, without a pause; 0: not yet
    qint64 lastHeard = 0; // 0: never
};

// The console begins to listen, or does so again after it slept: what it could not hear is nobody's fault.
DeadMansWatch listening(DeadMansWatch watch, qint64 nowMs);
// What a report says about it. Only an alert that fires counts; a silence on it changes nothing.
DeadMansWatch heard(const DeadMansSwitch &deadMan, DeadMansWatch watch, const AlertReport &report);

// Our own alert, while it stays away for too long.
std::optional<Alert> missing(const DeadMansSwitch &deadMan, const DeadMansWatch &watch, qint64 nowMs);

// What a person must put right.
[[nodiscard]] Result<> check(const DeadMansSwitch &deadMan);

} // namespace qd
