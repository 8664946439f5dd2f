// The verb `manual [CHAPTER]`: the built-in manual as text.
#pragma once

namespace qd {

class Invocation;

int runManual(Invocation &invocation);

} // namespace qd
