// What the first run of a probe or a check plugin found, in words for people.
#pragma once

#include "app/connectors/metricsource.h"
#include "app/domain/source.h"

namespace qd {

struct SourceFinding {
    QString text; // sentences
    bool isWell = true; // else look again before it is kept
};

SourceFinding findingOf(const Source &source, const SourceFacts &facts);

} // namespace qd
