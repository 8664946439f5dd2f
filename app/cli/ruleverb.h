// The verb "rules": the console's own alert rules from the command line.
#pragma once

namespace qd {

class Invocation;

int runRules(Invocation &invocation);

} // namespace qd
