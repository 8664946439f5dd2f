// The verb `duty [--at TIME]`: who is on duty, until when, and who comes next.
#pragma once

namespace qd {

class Invocation;

int runDuty(Invocation &invocation);

} // namespace qd
