#include "app/domain/noteline.h"

#include "app/domain/watchweek.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 fastWatchMs = 60'000;

// The instant of this wall-clock time; the second one of a time that occurs twice, when it is not after `nowMs`.
qint64 lastBefore(QDate date, QTime time, qint64 nowMs, const QTimeZone &zone)
{
    const qint64 first = instantOf(date, time, zone);
    for (const qint64 shift : {3'600'000, 1'800'000}) { // Lord Howe Island turns its clocks by half an hour
        const QDateTime again = QDateTime::fromMSecsSinceEpoch(first + shift, zone);
        if (again.date() == date && again.time() == time && first + shift <= nowMs + fastWatchMs)
            return first + shift;
    }
    return first;
}

} // namespace

NoteLine readNoteLine(const QString &line, qint64 nowMs, const QTimeZone &zone, NoteLine::TimeAlone alone)
{
    static const QRegularExpression timed(
        u"^(?:(\\d{4}-\\d{2}-\\d{2})[ T])?(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?(?:\\s+(.*))?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString trimmed = line.trimmed();
    const QRegularExpressionMatch match = timed.match(trimmed);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    const QString rest = match.captured(5).trimmed();
    if (!match.hasMatch() || !time.isValid() || (rest.isEmpty() && alone == NoteLine::TimeAlone::IsWords))
        return {trimmed, std::nullopt};
    if (match.hasCaptured(1) && !match.captured(1).isEmpty()) {
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        return date.isValid() ? NoteLine{rest, lastBefore(date, time, nowMs, zone)} : NoteLine{trimmed, std::nullopt};
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    qint64 at = lastBefore(today, time, nowMs, zone);
    if (at > nowMs + fastWatchMs)
        at = lastBefore(today.addDays(-1), time, nowMs, zone);
    return {rest, std::min(at, nowMs)};
}

} // namespace qd
