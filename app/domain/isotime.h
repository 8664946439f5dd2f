// Times as ISO 8601 with offset, "2026-11-18T14:12:00+01:00": in JSON, CSV and on the command line.
#pragma once

#include <QString>
#include <QTimeZone>

namespace qd {

QString isoTime(qint64 ms, const QTimeZone &zone);

} // namespace qd
