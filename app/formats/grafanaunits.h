// The units of Grafana's dashboards by their ids, as its unit picker lists them (grafana-data, valueFormats), and the
// levels that its colours stand for. Pure.
#pragma once

#include "app/domain/panel.h"

namespace qd {

struct GrafanaUnit {
    Unit unit = Unit::None;
    double factor = 1; // what a value is multiplied with to be in our unit: a "kbytes" of 3 is 3072 bytes

    bool operator==(const GrafanaUnit &) const = default;
};

// Nothing: we have no such unit. An empty id is None.
std::optional<GrafanaUnit> grafanaUnit(const QString &id);

// "semi-dark-red", "#d44a3a", "rgba(237, 129, 40, 0.89)". What warns of nothing (blue, grey, unknown) is Ok.
ThresholdLevel levelOfColour(const QString &colour);

} // namespace qd
