// The verb "drill": what can be replayed, the drills that were done, and how one went.
#pragma once

namespace qd {

class Invocation;

int runDrill(Invocation &invocation);

} // namespace qd
