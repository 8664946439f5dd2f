// The verb `incident`: declare, whatever is done to an incident, list, show, figures and postmortem.
#pragma once

namespace qd {

class Invocation;

int runIncident(Invocation &invocation);

} // namespace qd
