// The verb `search WORDS`: what the crew keeps that holds them.
#pragma once

namespace qd {

class Invocation;

int runSearch(Invocation &invocation);

} // namespace qd
