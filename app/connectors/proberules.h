// What an HTTP probe may be asked to do, from what people type: checked where it is entered, and again before it runs.
#pragma once

#include "app/domain/result.h"
#include "app/domain/source.h"

#include <QList>

namespace qd {

// The whole address as it is asked for: http:// is put before a bare host. Refused (Invalid): other schemes, a name or
// a password inside.
[[nodiscard]] Result<QString> probeUrl(const QString &text);

struct StatusRange {
    int first = 200;
    int last = 299;

    bool operator==(const StatusRange &) const = default;
};

// "200-299, 401": codes from 100 to 599 and ranges of them; empty: 200 to 299.
[[nodiscard]] Result<QList<StatusRange>> statusRanges(const QString &text);
bool covers(const QList<StatusRange> &ranges, int status);

// A method and headers that HTTP allows (RFC 9110) and that change nothing about how a message ends; no password among
// the headers, which are kept in the clear.
[[nodiscard]] Result<> check(const ProbeSettings &settings);

} // namespace qd
