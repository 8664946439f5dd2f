// The severity of an alert, from what its rule's author wrote into the label "severity": everybody has other words.
#pragma once

#include "app/domain/incident.h"

namespace qd {

// Without regard to case: "critical", "page", "fatal", "disaster", "sev1", "p1"… are critical; "warning", "error" and
// every word that is not known, none at all too, are major; "info", "minor", "low", "none"… are minor.
Severity alertSeverity(QStringView label);

} // namespace qd
