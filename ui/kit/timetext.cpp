#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

class TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
public:
    static QString days(qint64 days, qint64 hours)
    {
        return hours == 0 ? tr("%1 d").arg(days) : tr("%1 d %2 h").arg(days).arg(hours);
    }
    static QString hours(qint64 hours, qint64 minutes)
    {
        return minutes == 0 ? tr("%1 h").arg(hours) : tr("%1 h %2 min").arg(hours).arg(minutes);
    }
    static QString minutes(qint64 minutes) { return tr("%1 min").arg(minutes); }
    static QString seconds(qint64 seconds) { return tr("%1 s").arg(seconds); }
};

} // namespace

QString shortSpan(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms) / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 24)
        return TimeText::days(hours / 24, hours % 24);
    if (hours > 0)
        return TimeText::hours(hours, minutes % 60);
    return minutes > 0 ? TimeText::minutes(minutes) : TimeText::seconds(seconds);
}

QString clockText(qint64 ms, qint64 nowMs, const QTimeZone &zone, bool seconds)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const QString time = at.toString(seconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (at.date() == QDateTime::fromMSecsSinceEpoch(nowMs, zone).date())
        return time;
    return QLocale().toString(at.date(), u"d MMM"_s) + u' ' + time;
}

QString stopwatchText(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms) / 1000;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + u':' + rest;
}
