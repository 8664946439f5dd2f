// An answer that must be JSON. Proxies answer HTML, a starting server plain text, and some call their error pages JSON:
// what is none is told as an Error. Fields that are missing or of another kind are empty.
#pragma once

#include "app/connectors/httpfetcher.h"
#include "app/domain/result.h"
#include "app/domain/sample.h"

#include <functional>
#include <simdjson.h>

namespace qd {

// Hands the document to `read`, which may throw a simdjson_error where it is not of the shape that it wants. `place` is
// the server, for errors.
[[nodiscard]] Result<> readJson(
    const HttpAnswer &answer, const QString &place, const std::function<void(simdjson::dom::element document)> &read);

QString statusLine(const HttpAnswer &answer); // "503 Service Unavailable"

QString toQString(std::string_view text);
QString textOf(simdjson::dom::element object, const char *key);
QStringList textsOf(simdjson::dom::element object, const char *key); // of an array
qint64 msOf(simdjson::dom::element object, const char *key); // of seconds
Labels labelsOf(simdjson::dom::element value);
Labels labelsOf(simdjson::dom::element object, const char *key);
// Unix ms of "2026-11-23T04:37:45.030771025Z"; 0: none, as the year 1 is how Go says never.
qint64 timeFrom(const QString &text);

template <typename Take> void forEachOf(simdjson::dom::element object, const char *key, Take &&take)
{
    simdjson::dom::array array;
    if (object[key].get(array) != simdjson::SUCCESS)
        return;
    for (const simdjson::dom::element each : array)
        take(each);
}

} // namespace qd
