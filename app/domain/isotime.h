// Times as ISO 8601 with offset, "2026-11-18T14:12:00+01:00": in JSON, CSV and on the command line.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace qd {

QString isoTime(qint64 ms, const QTimeZone &zone);
QJsonValue isoTimeOrNull(std::optional<qint64> ms, const QTimeZone &zone); // null for none

} // namespace qd
