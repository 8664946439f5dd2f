// `quarterdeck guide`: the runbooks, and their actions.
#pragma once

namespace qd {

class Invocation;

int runGuide(Invocation &invocation);

} // namespace qd
