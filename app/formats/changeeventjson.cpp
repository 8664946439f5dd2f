#include "app/formats/changeeventjson.h"

#include "app/domain/isotime.h"

#include <QDateTime>
#include <QJsonDocument>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestLine = 64 * 1024;
constexpr double earliestMs = 1e11; // a smaller number counts seconds: in ms it would be 1973

tl::unexpected<Error> wrong(const QString &subject, const char *why)
{
    return failure(Error::Kind::Invalid, subject, QString::fromLatin1(why));
}

// Unix ms, 0 when it is no time.
qint64 timeOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (!(number > 0) || number > 1e15)
            return 0;
        return qint64(std::round(number < earliestMs ? number * 1000 : number));
    }
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // Without an offset nobody can say which hour is meant.
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

Result<ChangeEvent> changeEventFromJson(const QByteArray &line)
{
    if (line.size() > longestLine)
        return wrong({}, QT_TRANSLATE_NOOP("Rule", "longer than 64 KiB"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(
            Error::Kind::Invalid, u"JSON"_s, u"%1, column %2"_s.arg(fault.errorString()).arg(fault.offset + 1));
    if (!document.isObject())
        return wrong(u"JSON"_s, QT_TRANSLATE_NOOP("Rule", "not an object"));
    const QJsonObject object = document.object();
    const QString word = object.value(object.contains(u"kind"_s) ? u"kind"_s : u"type"_s).toString();
    const auto kind = changeKindFrom(word.trimmed().toLower());
    if (!kind)
        return wrong(u"kind"_s, QT_TRANSLATE_NOOP("Rule", "give release, configuration, scaling or restart"));
    ChangeEvent event;
    event.kind = *kind;
    event.at = timeOf(object[u"at"_s]);
    if (event.at == 0)
        return wrong(u"at"_s, QT_TRANSLATE_NOOP("Rule", "give a time with its offset, or seconds since 1970"));
    if (const QJsonValue until = object[u"until"_s]; !until.isNull() && !until.isUndefined()) {
        event.until = timeOf(until);
        if (*event.until == 0)
            return wrong(u"until"_s, QT_TRANSLATE_NOOP("Rule", "give a time with its offset, or seconds since 1970"));
    }
    event.title = object[u"title"_s].toString();
    event.service = object[u"service"_s].toString();
    event.author = object[u"author"_s].toString();
    event.link = object[u"link"_s].toString();
    event.source = object[u"source"_s].toString();
    return event;
}

QJsonObject changeEventToJson(const ChangeEvent &event, const QTimeZone &zone)
{
    return {{u"at"_s, isoTime(event.at, zone)},
        {u"until"_s, event.until ? QJsonValue(isoTime(*event.until, zone)) : QJsonValue(QJsonValue::Null)},
        {u"kind"_s, toString(event.kind)}, {u"title"_s, event.title}, {u"service"_s, event.service},
        {u"author"_s, event.author}, {u"link"_s, event.link}, {u"source"_s, event.source}};
}

} // namespace qd
