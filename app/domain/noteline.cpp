#include "app/domain/noteline.h"

#include "app/domain/watchweek.h"

#include <QDateTime>

namespace qd {

NoteLine readNoteLine(const QString &line, qint64 nowMs, const QTimeZone &zone)
{
    const QString trimmed = line.trimmed();
    const QString word = trimmed.section(u' ', 0, 0);
    QTime time = QTime::fromString(word, QStringLiteral("H:mm"));
    if (!time.isValid())
        time = QTime::fromString(word, QStringLiteral("H:mm:ss"));
    const QString rest = trimmed.section(u' ', 1).trimmed();
    if (!time.isValid() || rest.isEmpty())
        return {trimmed, std::nullopt};
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    qint64 at = instantOf(today, time, zone);
    if (at > nowMs)
        at = instantOf(today.addDays(-1), time, zone);
    return {rest, at};
}

} // namespace qd
