#include "ui/kit/momentfield.h"

#include "app/domain/watchweek.h"

using namespace Qt::StringLiterals;

QDateTimeEdit *makeMomentField(qint64 ms, const QTimeZone &zone, bool seconds)
{
    // The field shows the zone's wall clock; its own zone is not asked for.
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    auto *field = new QDateTimeEdit(QDateTime(local.date(), local.time(), Qt::UTC));
    field->setTimeSpec(Qt::UTC);
    field->setDisplayFormat(seconds ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
    field->setCalendarPopup(true);
    return field;
}

qint64 momentIn(const QDateTimeEdit &field, const QTimeZone &zone)
{
    return qd::instantOf(field.date(), field.time(), zone);
}
