// The verb `works`: the board as a list, and from and to files.
#pragma once

namespace qd {

class Invocation;

int runWorks(Invocation &invocation);

} // namespace qd
