// The address of a Prometheus or an Alertmanager, from what people paste.
#pragma once

#include "app/domain/result.h"

#include <QString>

namespace qd {

// "host:9090", "http://host:9090/graph", "https://host/prefix/api/v1/" become "http://host:9090" and
// "https://host/prefix"; "http://host:9093/api/v2/alerts" becomes "http://host:9093". Refused (Invalid): other schemes,
// a name or password inside, a query.
[[nodiscard]] Result<QString> normaliseUrl(const QString &text);

} // namespace qd
