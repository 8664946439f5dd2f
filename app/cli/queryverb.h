// The verb `query SOURCE EXPR`: samples of a range as a table, CSV or JSON.
#pragma once

namespace qd {

class Invocation;

int runQuery(Invocation &invocation);

} // namespace qd
