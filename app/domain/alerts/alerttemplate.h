// The templates of rule files: "{{ $labels.instance }} is at {{ $value | humanize }}", with the words that Prometheus
// prints. An action that is not known here, and a block with all that is in it ("{{ range query … }} … {{ end }}"), is
// left as it stands, never blank; a label that is not there is empty, as it is there. Pure; the work is bounded, and
// what a template becomes is cut at longestTemplateText.
// https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
#pragma once

#include "app/domain/sample.h"

namespace qd {

QString expandTemplate(const QString &text, const Labels &labels, double value);

// The actions of a template that are left as they stand, a block by its first one. In order, each once.
QStringList unknownActions(const QString &text);

} // namespace qd
