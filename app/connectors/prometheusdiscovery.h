// Reads what a Prometheus says about itself and what it holds (HTTP API v1): names, labels, metadata, rules, targets.
// Fields that are missing, as they are at older or merely compatible servers, stay empty. Texts are the server's own.
#pragma once

#include "app/connectors/cataloguesource.h"
#include "app/connectors/httpfetcher.h"
#include "app/domain/sample.h"

#include <QHash>

namespace qd {

constexpr qsizetype mostNames = 200'000; // of one answer; more are left out, with a warning
constexpr qsizetype mostCatalogueSeries = 10'000;
constexpr qsizetype longestHelp = 500; // characters

struct MetricMetadata {
    QString type; // "counter", "gauge", "histogram", "summary", …
    QString help;
    QString unit;

    bool operator==(const MetricMetadata &) const = default;
};

// A rule as the server evaluates it.
struct ServerRule {
    bool isAlert = false; // else it records
    QString name;
    QString query;
    qint64 forMs = 0; // of an alert
    qint64 keepFiringForMs = 0; // of an alert
    QString state; // of an alert: "inactive", "pending", "firing"
    QString health; // "ok", "err", "unknown"
    QString lastError;
    Labels labels;
    Labels annotations;

    bool operator==(const ServerRule &) const = default;
};

struct ServerRuleGroup {
    QString name;
    QString file;
    qint64 intervalMs = 0;
    QList<ServerRule> rules;

    bool operator==(const ServerRuleGroup &) const = default;
};

struct ScrapeTarget {
    QString pool;
    QString url;
    Labels labels;
    QString health; // "up", "down", "unknown"
    QString lastError;
    qint64 lastScrape = 0; // Unix ms; 0: never
    qint64 durationMs = 0;

    bool operator==(const ScrapeTarget &) const = default;
};

struct BuildInfo {
    QString product; // "Prometheus", "Thanos", "Mimir", "VictoriaMetrics", or what it calls itself
    QString version; // empty where it says none of its own

    bool operator==(const BuildInfo &) const = default;
};

[[nodiscard]] Result<Told<QStringList>> readNames(const HttpAnswer &answer, const QString &place);
[[nodiscard]] Result<Told<QList<Labels>>> readSeries(const HttpAnswer &answer, const QString &place);
[[nodiscard]] Result<Told<QHash<QString, MetricMetadata>>> readMetadata(const HttpAnswer &answer, const QString &place);
[[nodiscard]] Result<Told<QList<ServerRuleGroup>>> readRules(const HttpAnswer &answer, const QString &place);
[[nodiscard]] Result<Told<QList<ScrapeTarget>>> readTargets(const HttpAnswer &answer, const QString &place);
[[nodiscard]] Result<BuildInfo> readBuildInfo(const HttpAnswer &answer, const QString &place);

// As far as the headers tell.
QString productOf(const HttpAnswer &answer);
// The server does not have this endpoint, which says nothing about the others.
bool isAbsent(const HttpAnswer &answer);

} // namespace qd
