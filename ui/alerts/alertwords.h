// What is said of an alert: its standing, the links of its chain, its verdicts. Pure functions; times are Unix ms.
#pragma once

#include "app/models/alertmodel.h"
#include "ui/kit/severitywords.h"

#include <QTimeZone>

// "firing for 12 min", "acknowledged by Ada until 14:30", "pending for 20 s".
QString standingText(
    const qd::AlertEpisode &episode, qd::AlertRow::Standing standing, qint64 nowMs, const QTimeZone &zone);
// What tells this alert from others of its name: its labels without name and severity.
QString placeText(const qd::Labels &labels);
QString linkWord(qd::DetectionLink link);
QString verdictWord(qd::AlertVerdict verdict);
// "42 s", "0.8 s": lengths that are compared with a minute.
QString secondsText(qint64 ms);
