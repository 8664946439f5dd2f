// The templates of rule files: "{{ $labels.instance }} is at {{ $value }}". What is not known is left as it stands,
// never blank. Pure.
// https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
#pragma once

#include "app/domain/sample.h"

namespace qd {

QString expandTemplate(const QString &text, const Labels &labels, double value);

} // namespace qd
