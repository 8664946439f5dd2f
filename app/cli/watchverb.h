// The verb `watch [--for 10m]`: records with no window and prints one JSON line per event, flushed at once.
#pragma once

namespace qd {

class Invocation;

int runWatch(Invocation &invocation);

} // namespace qd
