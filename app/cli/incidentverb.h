// The verb `incident`: declare, note, ack, restore, fix, dismiss, correct, tickets, list and show.
#pragma once

namespace qd {

class Invocation;

int runIncident(Invocation &invocation);

} // namespace qd
