// The verb `event`: changes of production: add, list, and import of JSON lines.
#pragma once

namespace qd {

class Invocation;

int runEvent(Invocation &invocation);

} // namespace qd
