#include "app/formats/icalendarwriter.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype lineOctets = 75; // RFC 5545, 3.1, without the line break

QByteArray utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

// RFC 5545, 3.3.11: no control characters but the line break, which is written out.
QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            safe += u'\\' + QString(c);
        else if (c == u'\t' || c.unicode() >= 0x20)
            safe += c;
    }
    return safe.toUtf8();
}

// A line that goes on begins with a blank, which counts; no character is cut.
void append(QByteArray &bytes, const QByteArray &line)
{
    qsizetype begin = 0;
    while (begin < line.size()) {
        const qsizetype room = begin == 0 ? lineOctets : lineOctets - 1;
        qsizetype end = qMin(begin + room, line.size());
        while (end < line.size() && (uchar(line[end]) & 0xC0) == 0x80)
            --end;
        if (begin > 0)
            bytes += ' ';
        bytes += line.mid(begin, end - begin) + "\r\n";
        begin = end;
    }
}

} // namespace

QByteArray writeCalendar(const QString &name, const QList<CalendarEvent> &events)
{
    QByteArray bytes;
    append(bytes, "BEGIN:VCALENDAR");
    append(bytes, "VERSION:2.0");
    append(bytes, "PRODID:-//Quarterdeck//Quarterdeck//EN");
    append(bytes, "CALSCALE:GREGORIAN");
    append(bytes, "METHOD:PUBLISH");
    append(bytes, "NAME:" + escaped(name));
    append(bytes, "X-WR-CALNAME:" + escaped(name));
    append(bytes, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    append(bytes, "X-PUBLISHED-TTL:PT1H");
    for (const CalendarEvent &event : events) {
        append(bytes, "BEGIN:VEVENT");
        append(bytes, "UID:" + escaped(event.uid));
        append(bytes, "DTSTAMP:" + utc(event.changedAt));
        append(bytes, "LAST-MODIFIED:" + utc(event.changedAt));
        append(bytes, "SEQUENCE:" + QByteArray::number(event.sequence));
        append(bytes, "DTSTART:" + utc(event.from));
        append(bytes, "DTEND:" + utc(event.to));
        append(bytes, "SUMMARY:" + escaped(event.summary));
        if (!event.description.isEmpty())
            append(bytes, "DESCRIPTION:" + escaped(event.description));
        append(bytes, event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        append(bytes, "TRANSP:TRANSPARENT"); // a watch does not fill the day
        append(bytes, "END:VEVENT");
    }
    append(bytes, "END:VCALENDAR");
    return bytes;
}

} // namespace qd
