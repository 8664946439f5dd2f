// A value within a template, and how Go prints it: what the rules of Prometheus were written for. Pure.
// https://pkg.go.dev/fmt
#pragma once

#include "app/domain/sample.h"

#include <optional>
#include <variant>

namespace qd {

using TemplateValue = std::variant<QString, double, qint64, bool, Labels>;

constexpr qsizetype longestTemplateText = 65'536; // of one value, and of what a template becomes

// As fmt.Sprint.
QString goText(const TemplateValue &value);
// A number as fmt prints it with %e, %f or %g and no flags; a negative precision is the shortest that reads back.
QString goFloat(double value, char verb, int precision);
// As fmt.Sprintf with %s %v %q %d %f %e %g %x and %%, with flags, width and precision. A wrong type and a missing value
// read as Go words them. Nothing: a verb or a flag that is not known here.
std::optional<QString> goPrintf(const QString &format, const QList<TemplateValue> &values);

} // namespace qd
