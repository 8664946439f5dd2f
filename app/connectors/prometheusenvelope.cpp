#include "app/connectors/prometheusenvelope.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace qd {

namespace {

QString statusLine(const HttpAnswer &answer)
{
    return QString::number(answer.status) + u' ' + QString::fromLatin1(answer.reason);
}

// Decides by status and type of content first: proxies answer HTML, a starting server plain text.
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

// Some proxies call their error pages JSON.
Error malformed(const HttpAnswer &answer, const QString &place, const simdjson::simdjson_error &error)
{
    if (answer.status >= 400)
        return {Error::Kind::HttpStatus, place, statusLine(answer)};
    if (answer.body.trimmed().startsWith('<'))
        return {Error::Kind::NotTheApi, place, u"HTML"_s};
    return {Error::Kind::Truncated, place, QString::fromLatin1(error.what())};
}

} // namespace

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Result<QStringList> readEnvelope(
    const HttpAnswer &answer, const QString &place, const std::function<void(dom::element data)> &read)
{
    if (const auto refused = refusal(answer, place))
        return tl::unexpected(*refused);
    try {
        // The DOM, not On-Demand: it chooses the processor's instructions when it runs, and malformed text is an error.
        dom::parser parser;
        const dom::object envelope = parser.parse(answer.body.constData(), size_t(answer.body.size()));
        bool success = false;
        bool hasData = false;
        QString words;
        QStringList warnings;
        for (const auto field : envelope) {
            if (field.key == "status") {
                success = std::string_view(field.value) == "success";
            } else if (field.key == "error") {
                words = toQString(std::string_view(field.value));
            } else if ((field.key == "warnings" || field.key == "infos") && field.value.is_array()) {
                for (const dom::element warning : dom::array(field.value))
                    warnings.append(toQString(std::string_view(warning)));
            } else if (field.key == "data") {
                hasData = true;
                if (!field.value.is_null()) // an empty list of a server written in Go
                    read(field.value);
            }
        }
        if (!success && !words.isEmpty())
            return failure(Error::Kind::QueryRejected, place, words);
        if (!success || !hasData)
            return failure(
                answer.status == 200 ? Error::Kind::NotTheApi : Error::Kind::HttpStatus, place, statusLine(answer));
        return warnings;
    } catch (const simdjson::simdjson_error &error) {
        return tl::unexpected(malformed(answer, place, error));
    }
}

} // namespace qd
