// ChangeEvent: something that was changed in production: a release, a configuration, a scaling, a restart. The first
// thing to look at when something breaks. Text from outside, plain. Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"
#include "app/domain/timerange.h"

#include <QList>
#include <QString>
#include <optional>

namespace qd {

enum class ChangeKind { Release, Configuration, Scaling, Restart };

QString toString(ChangeKind); // "release", "configuration", "scaling", "restart"
std::optional<ChangeKind> changeKindFrom(QStringView);

struct ChangeEvent {
    ChangeEventId id;
    ChangeKind kind = ChangeKind::Release;
    qint64 at = 0;
    std::optional<qint64> until; // of a change that took a while
    QString title; // "v4.210.0"
    QString service; // empty: not told, may concern all
    QString author;
    QString link; // http or https; may be empty
    QString source; // who told: "cli", a file, a metric

    qint64 end() const { return until.value_or(at); }
    bool operator==(const ChangeEvent &) const = default;
};

// The same event told again has the same fingerprint: only its end and its link may have become known.
QString fingerprint(const ChangeEvent &event);

// What a person must put right before it can be kept. Titles and names are cut and made harmless by `tidied`.
[[nodiscard]] Result<> check(const ChangeEvent &event);
ChangeEvent tidied(ChangeEvent event);

// Those that were going on within `windowMs` before the first bad sample, the last one first.
QList<ChangeEvent> changesBefore(const QList<ChangeEvent> &events, qint64 firstBadMs, qint64 windowMs);

} // namespace qd
