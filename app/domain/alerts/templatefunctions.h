// The functions that templates of alerts call, as Prometheus has them. Pure.
// https://prometheus.io/docs/prometheus/latest/configuration/template_reference/#functions
#pragma once

#include "app/domain/alerts/templatevalue.h"

namespace qd {

// What one expansion may still spend: regular expressions come from rule files, and texts from anywhere.
struct TemplateBudget {
    int regexes = 32;
};

bool isTemplateFunction(const QString &name);
// Nothing: the function is not known here, cannot take these values, or the work would be too much.
std::optional<TemplateValue> callTemplateFunction(
    const QString &name, const QList<TemplateValue> &values, TemplateBudget &budget);

} // namespace qd
