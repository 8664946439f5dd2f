// What a telling says, in the captain's language: plain text, as it came from outside; whoever shows it cuts it.
#pragma once

#include "app/domain/alerts/telling.h"

#include <QString>

namespace qd {

QString titleOf(const Telling &telling);
QString bodyOf(const Telling &telling, qint64 nowMs);

QString titleOf(const Escalation &escalation);
QString bodyOf(const Escalation &escalation, qint64 nowMs);

QString severityWord(Severity severity); // "Critical"
QString lengthOfTime(qint64 ms); // "40 s", "25 min", "2 h 05 min", "3 d 4 h"; nothing negative

} // namespace qd
