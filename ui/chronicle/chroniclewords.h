// The words and colours of the time page: lanes, kinds, counts, distances to an instant. Plain text. Unix ms.
#pragma once

#include "app/domain/chronicle/around.h"
#include "app/domain/chronicle/dutyrecord.h"
#include "app/domain/chronicle/timebuckets.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/tokens.h"

#include <QTimeZone>

QString laneWord(qd::ChronicleLane lane);
QString countWords(qd::ChronicleLane lane, int count); // "12 incidents"
QString bucketWords(qd::ChronicleLane lane, const qd::TimeBucket &bucket); // "12 incidents, 2 critical"
QString bucketTime(const qd::TimeBucket &bucket, const QTimeZone &zone); // "16 Nov, 14:00 – 15:00", "16 – 22 Nov"
QString whenWords(qd::TimeRange range, const QTimeZone &zone); // of what is in sight
QString instantWords(qint64 ms, const QTimeZone &zone); // "Wed 18 Nov 14:32:10"
// "4 min before", "at this instant", "going on for 12 min".
QString distanceWords(const qd::Nearby &nearby, qint64 instant);
QString momentWord(const qd::Happening &happening, qd::MomentKind kind); // "restored"; empty: it began, or just was
QString dutyWords(const QList<qd::OnDuty> &duty); // "Nadia Bensaïd (helm), Hugo Martin"; empty: nobody

StatusPill::State pillOf(const qd::Happening &happening);
QColor colourOf(const qd::Happening &happening, const Tokens &tokens);
QColor colourOf(qd::Gravity gravity, const Tokens &tokens);
QString iconOf(qd::HappeningKind kind); // of what has no length
