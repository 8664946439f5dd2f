#include "ui/palettepicture.h"

#include <QHash>
#include <algorithm>

namespace {

constexpr int mostColours = 256;

int distance(QRgb left, QRgb right)
{
    const int red = qRed(left) - qRed(right);
    const int green = qGreen(left) - qGreen(right);
    const int blue = qBlue(left) - qBlue(right);
    return 2 * red * red + 4 * green * green + 3 * blue * blue; // as the eye weighs them
}

// The most frequent ones that differ: a window has few colours, and the edges of its letters between them.
QList<QRgb> coloursOf(const QHash<QRgb, int> &counts)
{
    QList<QRgb> all = counts.keys();
    std::sort(all.begin(), all.end(), [&counts](QRgb left, QRgb right) {
        return std::pair(counts[right], left) < std::pair(counts[left], right);
    });
    constexpr int alike = 150;
    QList<QRgb> chosen;
    for (const QRgb colour : all) {
        const bool isNew = std::none_of(
            chosen.begin(), chosen.end(), [colour](QRgb other) { return distance(colour, other) < alike; });
        if (isNew)
            chosen.append(colour);
        if (chosen.size() == mostColours)
            break;
    }
    return chosen;
}

} // namespace

QImage paletteOf256(const QImage &picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x)
            ++counts[line[x]];
    }
    const QList<QRgb> colours = coloursOf(counts);
    QHash<QRgb, uchar> nearest;
    for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it) {
        const auto best = std::min_element(colours.begin(), colours.end(),
            [colour = *it](QRgb left, QRgb right) { return distance(colour, left) < distance(colour, right); });
        nearest.insert(*it, uchar(best - colours.begin()));
    }
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(colours);
    for (int y = 0; y < source.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *to = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            to[x] = nearest[from[x]];
    }
    return result;
}
