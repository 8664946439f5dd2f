// `quarterdeck message`: what is told to others: drafted, sent, and how far that went.
#pragma once

namespace qd {

class Invocation;

int runMessage(Invocation &invocation);

} // namespace qd
