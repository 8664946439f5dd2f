// Times and spans in short words, in the language of the moment.
#pragma once

#include <QString>
#include <QTimeZone>

// "2 d 4 h", "3 h 5 min", "3 h", "12 min", "45 s": the two largest parts, without a second one of 0. Negative spans
// count as none.
QString shortSpan(qint64 ms);
// "14:03" today, "18 Nov 14:03" on another day; with seconds where they matter.
QString clockText(qint64 ms, qint64 nowMs, const QTimeZone &zone, bool seconds = false);
// "08:47", or "1:08:47" from an hour on: a stopwatch.
QString stopwatchText(qint64 ms);
