// Source: where samples and alerts come from, and how it is asked.
#pragma once

#include "app/domain/id.h"

#include <QStringList>
#include <optional>

namespace qd {

enum class SourceKind { Host, Prometheus, Alertmanager, Probe, Plugin, Demo };
enum class AuthKind { None, Basic, Bearer };

QString toString(SourceKind); // "host", "prometheus", "alertmanager", "probe", "plugin", "demo"
QString toString(AuthKind); // "none", "basic", "bearer"
std::optional<SourceKind> sourceKindFrom(QStringView);
std::optional<AuthKind> authKindFrom(QStringView);

// What an HTTP probe asks, and what it takes for a good answer.
struct ProbeSettings {
    QString method = QStringLiteral("GET");
    QStringList headers; // "Name: value", no secrets: those are the source's own authentication
    QString expectedStatus = QStringLiteral("200-299"); // codes and ranges, parted by commas
    QString expectedText; // to find in the body; empty: none
    bool followRedirects = true;

    bool operator==(const ProbeSettings &) const = default;
};

// A program that speaks the interface of Nagios plugins; run as it is, never through a shell.
struct PluginSettings {
    QString program; // absolute path
    QStringList arguments;

    bool operator==(const PluginSettings &) const = default;
};

struct Source {
    SourceId id;
    SourceKind kind = SourceKind::Host;
    QString name; // unique
    // Of a Prometheus or an Alertmanager: http or https, a path prefix allowed, no user and no query. Of a probe: what
    // it asks for.
    QString url;
    AuthKind auth = AuthKind::None;
    QString user; // for basic; the password is in the keyring under the id of the source, or in secretFile
    QString secretFile; // path of a file that holds the password or token; read at each request
    QString caFile; // PEM of one more authority to trust for this source
    int timeoutMs = 10'000; // for a whole request
    int pollMs = 10'000;
    ProbeSettings probe; // of a probe
    PluginSettings plugin; // of a plugin

    bool hasSamples() const { return kind != SourceKind::Alertmanager; } // else alerts alone
    // Samples of the past can be asked for; else what was not recorded is lost.
    bool knowsThePast() const { return kind == SourceKind::Prometheus || kind == SourceKind::Demo; }
    bool operator==(const Source &) const = default;
};

// One expression of one source, as it is asked.
struct SourceQuery {
    SourceId source;
    QString expr;

    bool operator==(const SourceQuery &) const = default;
};

} // namespace qd
