// The verbs `rota show`, `rota plan`, `rota explain WEEK`, `rota add PERSON WEEK` and `rota remove WEEK`.
#pragma once

namespace qd {

class Invocation;

int runRota(Invocation &invocation);

} // namespace qd
