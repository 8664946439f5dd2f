#include "app/connectors/jsonanswer.h"

#include <QDateTime>
#include <cmath>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace qd {

namespace {

// Decides by status and type of content first.
std::optional<Error> refusal(const HttpAnswer &answer, const QString &place)
{
    if (answer.status == 401 || answer.status == 403)
        return Error{Error::Kind::Unauthorized, place, statusLine(answer)};
    if (answer.contentType.startsWith("application/json"))
        return std::nullopt;
    if (answer.status == 200) {
        const QByteArray type = answer.contentType.left(80);
        return Error{Error::Kind::NotTheApi, place, type.isEmpty() ? u"no content type"_s : QString::fromLatin1(type)};
    }
    return Error{answer.status == 404 ? Error::Kind::NotTheApi : Error::Kind::HttpStatus, place, statusLine(answer)};
}

Error malformed(const HttpAnswer &answer, const QString &place, const simdjson::simdjson_error &error)
{
    if (answer.status >= 400)
        return {Error::Kind::HttpStatus, place, statusLine(answer)};
    if (answer.body.trimmed().startsWith('<'))
        return {Error::Kind::NotTheApi, place, u"HTML"_s};
    return {Error::Kind::Truncated, place, QString::fromLatin1(error.what())};
}

} // namespace

Result<> readJson(
    const HttpAnswer &answer, const QString &place, const std::function<void(dom::element document)> &read)
{
    if (const auto refused = refusal(answer, place))
        return tl::unexpected(*refused);
    try {
        // The DOM, not On-Demand: it chooses the processor's instructions when it runs, and malformed text is an error.
        dom::parser parser;
        read(parser.parse(answer.body.constData(), size_t(answer.body.size())));
        return {};
    } catch (const simdjson::simdjson_error &error) {
        return tl::unexpected(malformed(answer, place, error));
    }
}

QString statusLine(const HttpAnswer &answer)
{
    return QString::number(answer.status) + u' ' + QString::fromLatin1(answer.reason);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString textOf(dom::element object, const char *key)
{
    std::string_view text;
    return object[key].get(text) == simdjson::SUCCESS ? toQString(text) : QString();
}

QStringList textsOf(dom::element object, const char *key)
{
    QStringList texts;
    forEachOf(object, key, [&texts](dom::element each) {
        std::string_view text;
        if (each.get(text) == simdjson::SUCCESS)
            texts.append(toQString(text));
    });
    return texts;
}

qint64 msOf(dom::element object, const char *key)
{
    double seconds = 0;
    const bool found = object[key].get(seconds) == simdjson::SUCCESS;
    return found && std::abs(seconds) < 1e12 ? std::llround(seconds * 1000) : 0;
}

Labels labelsOf(dom::element value)
{
    Labels labels;
    dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return labels;
    for (const auto label : object) {
        std::string_view text;
        if (label.value.get(text) == simdjson::SUCCESS)
            labels.insert(toQString(label.key), toQString(text));
    }
    return labels;
}

Labels labelsOf(dom::element object, const char *key)
{
    dom::element value;
    return object[key].get(value) == simdjson::SUCCESS ? labelsOf(value) : Labels();
}

qint64 timeFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.date().year() > 1 ? time.toMSecsSinceEpoch() : 0;
}

} // namespace qd
