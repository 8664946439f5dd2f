// A change of production as one JSON object, as release tools write it line by line:
// {"at": "2026-11-18T14:02:00+01:00", "kind": "release", "title": "v4.210.0", "service": "api", "author": "nadia",
//  "link": "https://…", "until": "…"}; "kind" may also be "type", a time also seconds or milliseconds since 1970. Other
// keys are passed by.
#pragma once

#include "app/domain/changeevent.h"

#include <QByteArray>
#include <QJsonObject>
#include <QTimeZone>

namespace qd {

[[nodiscard]] Result<ChangeEvent> changeEventFromJson(const QByteArray &line);
QJsonObject changeEventToJson(const ChangeEvent &event, const QTimeZone &zone);

} // namespace qd
