// `quarterdeck releases`: whether they are blocked. `status` succeeds while they are not, so that a deployment script
// can obey it: quarterdeck releases status && deploy.
#pragma once

namespace qd {

class Invocation;

int runReleases(Invocation &invocation);

} // namespace qd
