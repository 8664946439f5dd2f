// Starts this same program once more, on its own.
#pragma once

#include <QStringList>

namespace qd {

bool launchAgain(const QStringList &arguments);

} // namespace qd
