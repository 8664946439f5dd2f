// Reads what an Alertmanager answers (API v2), and writes what it is asked. What cannot be read of a list is left out
// with a warning, so that nobody takes its absence for the end of an alert. Times are the server's.
// https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
#pragma once

#include "app/connectors/cataloguesource.h"
#include "app/connectors/httpfetcher.h"
#include "app/domain/alerts/alertgroup.h"
#include "app/domain/alerts/silence.h"

namespace qd {

struct AlertmanagerStatus {
    QString version;
    QString cluster; // "ready", "settling", "disabled"
    QStringList peers; // names of the members of its cluster
    qint64 startedAt = 0; // Unix ms

    bool operator==(const AlertmanagerStatus &) const = default;
};

// All of them are firing. `firedAt` is when its Prometheus told it first; since when it is active, nobody tells here.
// Suppression::inhibitedBy holds our fingerprints of those alerts that are in the answer, the server's of others.
[[nodiscard]] Result<Told<QList<Alert>>> readAlerts(const HttpAnswer &answer, const QString &place);
// As the server lists them: an alert anew for each receiver.
[[nodiscard]] Result<Told<QList<AlertGroup>>> readAlertGroups(const HttpAnswer &answer, const QString &place);
[[nodiscard]] Result<Told<QList<Silence>>> readSilences(const HttpAnswer &answer, const QString &place);
[[nodiscard]] Result<AlertmanagerStatus> readStatus(const HttpAnswer &answer, const QString &place);

QByteArray jsonOf(const Silence &silence);
// The id of a silence that was just kept; `asked`: the id that it had. NotFound when the server has it no more.
[[nodiscard]] Result<QString> readSilenceId(const HttpAnswer &answer, const QString &place, const QString &asked);
[[nodiscard]] Result<> readExpired(const HttpAnswer &answer, const QString &place, const QString &asked);

} // namespace qd
