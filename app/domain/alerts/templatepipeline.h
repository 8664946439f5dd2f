// One action of a template: "$value | humanize", "printf \"%.2f\" .Value". Pure.
// https://pkg.go.dev/text/template#hdr-Pipelines
#pragma once

#include "app/domain/alerts/templatefunctions.h"

namespace qd {

// What the action between the braces gives; nothing when it is not known here.
std::optional<TemplateValue> evaluatePipeline(
    QStringView action, const Labels &labels, double value, TemplateBudget &budget);

} // namespace qd
