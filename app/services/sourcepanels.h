// The panels of the dashboard that a new source comes with. Their ids, source and places are for whoever keeps them.
#pragma once

#include "app/domain/panel.h"
#include "app/domain/source.h"

namespace qd {

QList<Panel> panelsOf(const Source &source);

} // namespace qd
