// `quarterdeck channel`: the ways to others.
#pragma once

namespace qd {

class Invocation;

int runChannel(Invocation &invocation);

} // namespace qd
