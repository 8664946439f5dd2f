// An entry of a timeline in the program's language: what its details say, then its own words. Plain text.
#pragma once

#include "app/domain/incident.h"

namespace qd {

QString kindInWords(TimelineKind kind);
QString reasonInWords(DismissalReason reason);
QString severityInWords(Severity severity);
// "Paul (Certif) is called in", "4 support tickets", "dismissed, a false alarm: the probe was wrong".
QString entryInWords(const TimelineEntry &entry);

} // namespace qd
