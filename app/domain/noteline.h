// NoteLine: "14:05 rollback done" is a note about 14:05; without a time it is about now.
#pragma once

#include <QString>
#include <QTimeZone>
#include <optional>

namespace qd {

struct NoteLine {
    QString text;
    std::optional<qint64> at; // Unix ms

    bool operator==(const NoteLine &) const = default;
};

// A time of the day counts for today in `zone`; one that is still to come, for yesterday's evening watch.
NoteLine readNoteLine(const QString &line, qint64 nowMs, const QTimeZone &zone);

} // namespace qd
