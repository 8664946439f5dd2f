// LaneLayout: where the happenings of one lane stand, in pixels, so that no bar and no word covers another: each alone
// as long as that fits, then without what does not count of them, then near ones together, and at last counted by
// stretches of the calendar. Pure; the view only paints. Unix ms.
#pragma once

#include "app/domain/chronicle/timebuckets.h"

#include <functional>

namespace qd {

struct LaneRoom {
    TimeRange range;
    int width = 0; // pixels that the range takes
    int rows = 1;
    int leastWidth = 6; // of a bar or a glyph
    qint64 nowMs = 0; // where ends what is still going on
    int gap = 3; // between two bars of a row
};

struct LaneItem {
    QList<int> members; // places in the list of happenings; several: they are drawn as one
    int row = 0;
    int x = 0; // left, and the first pixel right of it; cut at the borders of the room
    int right = 0;
    int firmX = 0; // of the part that counts; empty where it is out of sight
    int firmRight = 0;
    int wordsX = 0;
    int wordsWidth = 0; // 0: there is no room for words; less than they take: they are to be elided
    bool wordsInside = false; // on the firm part, else behind it, or before the bar where there is no room behind it

    bool operator==(const LaneItem &) const = default;
};

enum class LaneStage { Each, Firm, Together, Counted };

struct LanePicture {
    LaneStage stage = LaneStage::Each;
    QList<LaneItem> items; // from the left; none when counted
    QList<TimeBucket> buckets; // when counted

    bool operator==(const LanePicture &) const = default;
};

// How wide the words of these members are.
using WordsWidth = std::function<int(const QList<int> &members)>;

// `happenings` by their beginning. Handovers and the like, which are lines, are not for it.
LanePicture placeLane(
    const QList<Happening> &happenings, const LaneRoom &room, const QTimeZone &zone, const WordsWidth &wordsWidth);

// The item that is there, nothing within reach of the hand: -1.
int itemAt(const LanePicture &picture, int x, int row, int reach);

// As in placeLane(); not cut.
double positionOf(qint64 at, TimeRange range, int width);

} // namespace qd
