// The labels that a Prometheus adds to each alert on its way to the Alertmanagers, and to nothing that it answers here:
// without them its own word and an Alertmanager's would be two alerts. They stand in the configuration that it shows.
// https://prometheus.io/docs/prometheus/latest/configuration/configuration/
#pragma once

#include "app/connectors/httpfetcher.h"
#include "app/domain/sample.h"

namespace qd {

// Of an answer of /api/v1/status/config; none where it shows no configuration.
Labels readExternalLabels(const HttpAnswer &answer, const QString &place);
// Of the text itself, as Prometheus writes it: one label a line, its value plain or quoted. What is written in another
// way is left out.
Labels externalLabelsIn(const QString &yaml);

// A label that the alert has of its own stays.
Labels withExternal(Labels labels, const Labels &external);

} // namespace qd
