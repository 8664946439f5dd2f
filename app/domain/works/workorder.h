// The order of cards within a column: each has a number, and one that comes between two others gets one between theirs,
// so that a move writes one card. Pure.
#pragma once

#include "app/domain/work.h"

namespace qd {

constexpr double workPlaceStep = 1024; // between two cards that nobody moved

// The number of a card that comes before `before` in `column`; null: behind all. `column` in its order, the moved card
// itself may be among them. Nothing: there is no room left between the two: renumber first.
std::optional<double> placeBefore(const QList<Work> &column, const WorkId &moved, const WorkId &before);
// The same cards in the same order, with room between them again.
QList<Work> renumbered(QList<Work> column);

} // namespace qd
