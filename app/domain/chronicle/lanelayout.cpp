#include "app/domain/chronicle/lanelayout.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace qd {

namespace {

constexpr int wordsGap = 5; // between a bar and its words
constexpr int leastWords = 34; // less says nothing
constexpr int nearPixels = 14; // what begins within it is drawn as one, when it cannot be drawn alone
constexpr int roomOfCluster = 42;
constexpr int leastBucket = 46;
constexpr int beyond = 4; // a bar that is cut goes on over the border

// Where things stand, before they have a row.
struct Extent {
    int x = 0;
    int right = 0;
    int firmX = 0;
    int firmRight = 0;
    int wish = 0;
    QList<int> members;
};

class Placing {
public:
    Placing(const QList<Happening> &happenings, const LaneRoom &room)
        : m_happenings(happenings)
        , m_room(room)
    {
    }

    QList<Extent> each(bool firmOnly) const
    {
        QList<Extent> extents;
        for (int i = 0; i < m_happenings.size(); ++i) {
            const Happening &happening = m_happenings[i];
            if (happening.range.from >= m_room.range.to)
                break;
            const TimeRange firm = happening.firmAt(m_room.nowMs);
            const TimeRange range = firmOnly ? firm : happening.wholeAt(m_room.nowMs);
            if (isSeen(range))
                extents.append(extentOf(range, firm, happening.wish, {i}));
        }
        sort(extents);
        return extents;
    }

    // Those of one group that begin close to each other, or overlap, are one; so are those without a group that begin
    // close to each other.
    QList<Extent> together() const
    {
        QList<Extent> clusters;
        QHash<QString, qsizetype> last;
        QHash<QString, qint64> ends;
        for (const Extent &extent : each(true)) {
            const Happening &happening = m_happenings[extent.members.first()];
            const TimeRange firm = happening.firmAt(m_room.nowMs);
            const auto found = last.constFind(happening.group);
            if (found != last.constEnd()) {
                Extent &cluster = clusters[*found];
                const bool overlaps = !happening.group.isEmpty() && firm.from < ends.value(happening.group);
                if (overlaps || extent.x < cluster.x + nearPixels) {
                    cluster.members += extent.members;
                    cluster.right = std::max(cluster.right, extent.right);
                    cluster.firmRight = std::max(cluster.firmRight, extent.firmRight);
                    ends[happening.group] = std::max(ends.value(happening.group), firm.to);
                    continue;
                }
            }
            last.insert(happening.group, clusters.size());
            ends.insert(happening.group, firm.to);
            clusters.append(extent);
        }
        return clusters;
    }

private:
    bool isSeen(TimeRange range) const
    {
        return range.from < m_room.range.to
            && (range.to > m_room.range.from || (range.length() == 0 && range.from == m_room.range.from));
    }

    int pixel(qint64 at) const
    {
        const double x = positionOf(at, m_room.range, m_room.width);
        return int(std::floor(std::clamp(x, double(-beyond), double(m_room.width + beyond))));
    }

    Extent extentOf(TimeRange range, TimeRange firm, int wish, const QList<int> &members) const
    {
        Extent extent{pixel(range.from), pixel(range.to), pixel(firm.from), pixel(firm.to), wish, members};
        extent.right = std::max(extent.right, extent.x + m_room.leastWidth);
        extent.firmX = std::clamp(extent.firmX, extent.x, extent.right);
        extent.firmRight = std::clamp(extent.firmRight, extent.firmX, extent.right);
        // However short what counts is, it can be seen, where it is in sight at all.
        if (isSeen(firm) && extent.firmRight - extent.firmX < m_room.leastWidth) {
            extent.firmRight = std::min(extent.right, extent.firmX + m_room.leastWidth);
            extent.firmX = std::max(extent.x, extent.firmRight - m_room.leastWidth);
        }
        return extent;
    }

    static void sort(QList<Extent> &extents)
    {
        std::stable_sort(
            extents.begin(), extents.end(), [](const Extent &a, const Extent &b) { return a.x < b.x; });
    }

    const QList<Happening> &m_happenings;
    const LaneRoom &m_room;
};

bool fits(const QList<Extent> &extents, const LaneRoom &room)
{
    std::vector<int> ends(size_t(room.rows), -1'000'000);
    for (const Extent &extent : extents) {
        auto row = std::find_if(ends.begin(), ends.end(), [&](int end) { return extent.x >= end; });
        if (row == ends.end())
            return false;
        *row = extent.right + room.gap;
    }
    return true;
}

// Any free row will do for all to find one; the wished one is the best, as far as no words stand there.
int rowFor(const Extent &extent, const std::vector<int> &barEnds, const std::vector<int> &wordsEnds)
{
    const int rows = int(barEnds.size());
    for (const std::vector<int> *ends : {&wordsEnds, &barEnds}) {
        for (int i = 0; i < rows; ++i) {
            const int row = (extent.wish % rows + rows + i) % rows;
            if (extent.x >= (*ends)[size_t(row)])
                return row;
        }
    }
    return 0;
}

QList<LaneItem> inRows(const QList<Extent> &extents, const LaneRoom &room, const WordsWidth &wordsWidth)
{
    std::vector<int> barEnds(size_t(room.rows), -1'000'000);
    std::vector<int> wordsEnds = barEnds;
    std::vector<int> wanted; // of each item
    QList<LaneItem> items;
    for (const Extent &extent : extents) {
        const int row = rowFor(extent, barEnds, wordsEnds);
        items.append({extent.members, row, extent.x, extent.right, extent.firmX, extent.firmRight});
        const int words = wordsWidth(extent.members);
        wanted.push_back(words);
        const int inside = extent.firmRight - std::max(0, extent.firmX) - 2 * wordsGap;
        barEnds[size_t(row)] = extent.right + room.gap;
        wordsEnds[size_t(row)] = words <= inside
            ? extent.right + room.gap
            : std::max(extent.right, extent.firmRight + wordsGap + words) + wordsGap;
    }
    std::vector<int> next(size_t(room.rows), room.width); // where the next bar of the row stands
    for (qsizetype i = items.size() - 1; i >= 0; --i) {
        LaneItem &item = items[i];
        const int from = std::max(0, item.firmX) + wordsGap;
        const int inside = std::min(item.firmRight, room.width) - wordsGap - from;
        const int behind = std::max(0, item.firmRight) + wordsGap;
        const int outside = next[size_t(item.row)] - wordsGap - behind;
        const int words = wanted[size_t(i)];
        item.wordsInside = words <= inside || (words > outside && inside >= outside);
        item.wordsX = item.wordsInside ? from : behind;
        const int there = std::min(words, item.wordsInside ? inside : outside);
        item.wordsWidth = there >= std::min(words, leastWords) ? std::max(0, there) : 0;
        next[size_t(item.row)] = item.x;
    }
    // Near the right end, where the present is, the room is on the other side.
    std::vector<int> taken(size_t(room.rows), 0); // up to where the row is
    for (qsizetype i = 0; i < items.size(); ++i) {
        LaneItem &item = items[i];
        const int before = item.x - wordsGap - taken[size_t(item.row)];
        const int words = std::min(wanted[size_t(i)], before);
        if (words > item.wordsWidth && words >= std::min(wanted[size_t(i)], leastWords)) {
            item.wordsInside = false;
            item.wordsX = item.x - wordsGap - words;
            item.wordsWidth = words;
        }
        taken[size_t(item.row)] = std::max(item.right, item.wordsWidth > 0 ? item.wordsX + item.wordsWidth : 0) + wordsGap;
    }
    return items;
}

} // namespace

double positionOf(qint64 at, TimeRange range, int width)
{
    return double(at - range.from) / double(std::max<qint64>(1, range.length())) * width;
}

LanePicture placeLane(
    const QList<Happening> &happenings, const LaneRoom &room, const QTimeZone &zone, const WordsWidth &wordsWidth)
{
    if (room.width <= 0 || room.rows <= 0 || room.range.length() <= 0)
        return {};
    const Placing placing(happenings, room);
    if (const auto extents = placing.each(false); fits(extents, room))
        return {LaneStage::Each, inRows(extents, room, wordsWidth), {}};
    if (const auto extents = placing.each(true); fits(extents, room))
        return {LaneStage::Firm, inRows(extents, room, wordsWidth), {}};
    const auto clusters = placing.together();
    if (clusters.size() * roomOfCluster <= qsizetype(room.width) * room.rows && fits(clusters, room))
        return {LaneStage::Together, inRows(clusters, room, wordsWidth), {}};
    LanePicture picture{LaneStage::Counted, {},
        bucketsOver(room.range, bucketWidthFor(room.range, room.width, leastBucket), zone)};
    count(picture.buckets, happenings);
    return picture;
}

int itemAt(const LanePicture &picture, int x, int row, int reach)
{
    int best = -1;
    int nearest = reach + 1;
    for (qsizetype i = 0; i < picture.items.size(); ++i) {
        const LaneItem &item = picture.items[i];
        if (item.row != row)
            continue;
        // Its words belong to it.
        const bool hasWords = item.wordsWidth > 0;
        const int left = hasWords ? std::min(item.x, item.wordsX) : item.x;
        const int right = hasWords ? std::max(item.right, item.wordsX + item.wordsWidth) : item.right;
        const int far = x < left ? left - x : x >= right ? x - right + 1 : 0;
        if (far < nearest) {
            nearest = far;
            best = int(i);
        }
    }
    return best;
}

} // namespace qd
