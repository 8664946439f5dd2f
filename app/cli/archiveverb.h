// The verbs `backup FILE`, `restore FILE` and `check`.
#pragma once

namespace qd {

class Invocation;

int runBackup(Invocation &invocation);
int runRestore(Invocation &invocation);
int runCheck(Invocation &invocation);

} // namespace qd
