// NoteLine: "14:05 rollback done" is a note about 14:05; without a time it is about now.
#pragma once

#include <QString>
#include <QTimeZone>
#include <optional>

namespace qd {

struct NoteLine {
    enum class TimeAlone { IsWords, IsATime }; // what "14:05" with nothing behind it is

    QString text;
    std::optional<qint64> at; // Unix ms

    bool operator==(const NoteLine &) const = default;
};

// "14:05", "14:05:30", "14h05", or with a date before it, "2026-11-18 14:05". A time of the day counts for today in
// `zone`; one that is still to come, for yesterday's evening watch, but for a watch that is up to a minute fast: that
// is now. Of a time that occurs twice in autumn the last before now is meant; one that is skipped in spring moves
// forward by the gap.
NoteLine readNoteLine(
    const QString &line, qint64 nowMs, const QTimeZone &zone, NoteLine::TimeAlone alone = NoteLine::TimeAlone::IsWords);

} // namespace qd
