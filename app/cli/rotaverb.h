// The verbs `rota show`, `rota plan`, `rota explain WEEK` (or `why`), `rota add PERSON WEEK`, `rota remove WEEK`,
// `rota swap WEEK WEEK`, `rota export` and `rota import`.
#pragma once

namespace qd {

class Invocation;

int runRota(Invocation &invocation);

} // namespace qd
