// The verb `logbook`: draft, show, write, export and list.
#pragma once

namespace qd {

class Invocation;

int runLogbook(Invocation &invocation);

} // namespace qd
