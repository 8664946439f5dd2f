// The sizes of the time page's strip, in logical pixels.
#pragma once

namespace stripsizes {

constexpr int gutter = 148; // for the names of the lanes
constexpr int axisHeight = 40; // days above, hours below
constexpr int rightMargin = 10;
constexpr int bottomMargin = 6;
constexpr int rowHeight = 20;
constexpr int lanePadding = 4; // above and below its rows
constexpr int laneGap = 1; // a hairline
constexpr int foldedHeight = 20;
constexpr int leastChart = 48;
constexpr int mostChart = 120;
constexpr int leastBar = 6;
constexpr int glyph = 16; // what has no length
constexpr int reach = 4; // of the hand beside a bar

} // namespace stripsizes
