// The verb `dashboards`: import, export and list.
#pragma once

namespace qd {

class Invocation;

int runDashboards(Invocation &invocation);

} // namespace qd
