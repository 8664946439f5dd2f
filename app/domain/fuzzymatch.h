// How well typed letters fit a text: they stand in it in their order, accents and case do not matter; beginnings of
// words and letters side by side count more. Pure.
#pragma once

#include <QString>
#include <optional>

namespace qd {

// The higher the better; nothing: they do not all stand there. An empty query fits everything alike.
std::optional<int> fuzzyScore(const QString &query, const QString &text);

} // namespace qd
