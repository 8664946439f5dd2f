// Which data source a part of a Grafana dashboard asks: a name, an object with type and uid, or a variable or an input
// ("${DS_PROMETHEUS}") that stands for one. Pure.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace qd {

class GrafanaSources {
public:
    explicit GrafanaSources(const QJsonObject &dashboard);

    // What kind of source it is when it speaks no PromQL ("loki", "-- Grafana --"); empty for a Prometheus, and where
    // nothing says what it is.
    QString foreignKind(const QJsonValue &datasource) const;
    // The value of a constant that is asked for at an import ("${VAR_JOB}"); else the text itself.
    QString withInput(const QString &text) const;

private:
    QHash<QString, QString> m_kinds; // of data sources, by the name that stands for them
    QHash<QString, QString> m_constants;
};

} // namespace qd
