// Words for failures: what happened, to what, and what can be done, in the language of the person.
#pragma once

#include "app/domain/result.h"

namespace qd {

QString describe(const Error &error);

} // namespace qd
