// `quarterdeck survey`: how able developers feel to be captain.
#pragma once

namespace qd {

class Invocation;

int runSurvey(Invocation &invocation);

} // namespace qd
