// `quarterdeck skills` and `quarterdeck checklist`: who knows what, and how far each new captain is.
#pragma once

namespace qd {

class Invocation;

int runSkills(Invocation &invocation);
int runChecklist(Invocation &invocation);

} // namespace qd
