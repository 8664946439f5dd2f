// Secrets that are of no source, for a SecretProvider, which knows them by the source that they are of.
#pragma once

#include "app/domain/source.h"

namespace qd {

// Kept under `key`, looked for in QUARTERDECK_SECRET_NAME.
inline Source secretOf(const QString &key, const QString &name)
{
    Source source;
    source.id = SourceId{key};
    source.name = name;
    source.auth = AuthKind::Bearer;
    return source;
}

} // namespace qd
