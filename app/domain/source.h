// Source: where samples come from. Panel: one chart over one expression of one source.
#pragma once

#include "app/domain/id.h"

#include <QString>
#include <optional>

namespace qd {

enum class SourceKind { Host, Prometheus, Demo };
enum class AuthKind { None, Basic, Bearer };

QString toString(SourceKind); // "host", "prometheus", "demo"
QString toString(AuthKind); // "none", "basic", "bearer"
std::optional<SourceKind> sourceKindFrom(QStringView);
std::optional<AuthKind> authKindFrom(QStringView);

struct Source {
    SourceId id;
    SourceKind kind = SourceKind::Host;
    QString name; // unique
    QString url; // of a Prometheus: http or https, a path prefix allowed, no user and no query
    AuthKind auth = AuthKind::None;
    QString user; // for basic; the password is in the keyring under the id of the source, or in secretFile
    QString secretFile; // path of a file that holds the password or token; read at each request
    QString caFile; // PEM of one more authority to trust for this source
    int timeoutMs = 10'000; // for a whole request
    int pollMs = 10'000;

    bool operator==(const Source &) const = default;
};

// What the numbers of a panel mean, so that axes and legends can write them.
enum class Unit { None, Percent, Ratio, Bytes, BytesPerSecond, Seconds, PerSecond, Count };

QString toString(Unit); // "none", "percent", "ratio", "bytes", "bytes_per_second", "seconds", "per_second", "count"
std::optional<Unit> unitFrom(QStringView);

struct Panel {
    PanelId id;
    QString title;
    SourceId source;
    QString expr; // PromQL, or the name of a metric of this host
    QString legend; // "{{instance}}" as in Prometheus dashboards; empty: the labels that differ
    Unit unit = Unit::None;
    std::optional<double> threshold;
    int position = 0;

    bool operator==(const Panel &) const = default;
};

} // namespace qd
