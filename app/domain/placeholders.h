// Placeholders in double braces, "{{title}}", of the templates that people may change: finding and checking them. Pure.
#pragma once

#include "app/domain/result.h"

#include <QRegularExpression>
#include <QStringList>

namespace qd {

const QRegularExpression &placeholderPattern(); // captures the name

// Invalid, with the line, for a placeholder that is not among `known` or has no end, and for a text that is too long.
[[nodiscard]] Result<> checkPlaceholders(const QString &text, const QStringList &known);

} // namespace qd
