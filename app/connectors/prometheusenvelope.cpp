#include "app/connectors/prometheusenvelope.h"

namespace dom = simdjson::dom;

namespace qd {

Result<QStringList> readEnvelope(
    const HttpAnswer &answer, const QString &place, const std::function<void(dom::element data)> &read)
{
    bool success = false;
    bool hasData = false;
    QString words;
    QStringList warnings;
    const auto done = readJson(answer, place, [&](dom::element document) {
        const dom::object envelope = document;
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
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!success && !words.isEmpty())
        return failure(Error::Kind::QueryRejected, place, words);
    if (!success || !hasData)
        return failure(
            answer.status == 200 ? Error::Kind::NotTheApi : Error::Kind::HttpStatus, place, statusLine(answer));
    return warnings;
}

} // namespace qd
