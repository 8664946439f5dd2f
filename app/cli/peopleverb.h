// The verbs `people import FILE.csv`, `people list` and `people export`.
#pragma once

namespace qd {

class Invocation;

int runPeople(Invocation &invocation);

} // namespace qd
