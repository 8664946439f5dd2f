// `quarterdeck objectives`: how the captains stand against their five objectives.
#pragma once

namespace qd {

class Invocation;

int runObjectives(Invocation &invocation);

} // namespace qd
