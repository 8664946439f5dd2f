// The verb `source`: add, list, test and remove.
#pragma once

namespace qd {

class Invocation;

int runSource(Invocation &invocation);

} // namespace qd
