#include "app/domain/isotime.h"

#include <QDateTime>

namespace qd {

QString isoTime(qint64 ms, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue isoTimeOrNull(std::optional<qint64> ms, const QTimeZone &zone)
{
    return ms ? QJsonValue(isoTime(*ms, zone)) : QJsonValue(QJsonValue::Null);
}

} // namespace qd
