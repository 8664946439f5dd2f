// The verbs `people import FILE.csv`, `people list` and `people export`.
#pragma once

#include <QString>

namespace qd {

class Console;
class Invocation;

int runPeople(Invocation &invocation);
int importPeople(Invocation &invocation, Console &console, const QString &path, bool dryRun);

} // namespace qd
