#include "ui/metrics/chart/denseline.h"

#include <QImage>
#include <algorithm>
#include <cmath>
#include <limits>

namespace {

// Each channel times `share` of 255.
QRgb scaled(QRgb colour, uint share)
{
    uint even = (colour & 0x00ff00ff) * share;
    even = ((even + ((even >> 8) & 0x00ff00ff) + 0x00800080) >> 8) & 0x00ff00ff;
    uint odd = ((colour >> 8) & 0x00ff00ff) * share;
    odd = (odd + ((odd >> 8) & 0x00ff00ff) + 0x00800080) & 0xff00ff00;
    return even | odd;
}

QRgb over(QRgb below, QRgb colour)
{
    return colour + scaled(below, 255 - uint(qAlpha(colour)));
}

// Follows a line from column to column. Columns are logical pixels of the plot, heights too.
class Spans {
public:
    Spans(QImage &image, int firstColumn, const QPen &pen)
        : m_bits(reinterpret_cast<QRgb *>(image.bits()))
        , m_stride(image.bytesPerLine() / qsizetype(sizeof(QRgb)))
        , m_size(image.size())
        , m_ratio(image.devicePixelRatio())
        , m_firstColumn(firstColumn)
        , m_colour(qPremultiply(pen.color().rgba()))
        , m_half(pen.widthF() / 2)
    {
    }

    void moveTo(QPointF point)
    {
        m_at = point;
        m_top = m_bottom = point.y();
        m_alone = true;
    }
    void lineTo(QPointF point)
    {
        m_alone = false;
        const int last = columnOf(point);
        const double slope = (point.y() - m_at.y()) / (point.x() - m_at.x());
        for (int column = columnOf(m_at); column < last; ++column) {
            const double crossing = m_at.y() + slope * (column + 1 - m_at.x());
            reach(crossing);
            paint(column, m_half);
            m_top = m_bottom = crossing;
        }
        reach(point.y());
        m_at = point;
    }
    void end() { paint(columnOf(m_at), m_alone ? m_half + 0.75 : m_half); }

private:
    static int columnOf(QPointF point) { return int(std::floor(point.x())); }

    void reach(double y)
    {
        m_top = std::min(m_top, y);
        m_bottom = std::max(m_bottom, y);
    }

    void paint(int column, double half)
    {
        const int left = std::max(0, int(std::lround(column * m_ratio)));
        const int right = std::min(m_size.width(), int(std::lround((column + 1) * m_ratio)));
        if (column < m_firstColumn || left >= right)
            return;
        const double top = std::max(0.0, (m_top - half) * m_ratio);
        const double bottom = std::min(double(m_size.height()), (m_bottom + half) * m_ratio);
        for (int row = int(top); row < bottom; ++row) {
            const double share = std::min(bottom, row + 1.0) - std::max(top, double(row));
            const QRgb colour = share >= 1 ? m_colour : scaled(m_colour, uint(share * 255));
            for (QRgb *pixel = m_bits + row * m_stride + left; pixel < m_bits + row * m_stride + right; ++pixel)
                *pixel = over(*pixel, colour);
        }
    }

    QRgb *m_bits;
    qsizetype m_stride;
    QSize m_size;
    double m_ratio;
    int m_firstColumn;
    QRgb m_colour;
    double m_half; // of the line's width
    QPointF m_at;
    double m_top = 0; // of the line in the column at hand
    double m_bottom = 0;
    bool m_alone = true; // no line leads to or from the point: it must be seen all the same
};

} // namespace

void drawDenseLine(
    QImage &image, int firstColumn, const ChartLine &line, const PlotMap &map, const QPen &pen, size_t first)
{
    Spans spans(image, firstColumn, pen);
    bool begun = false;
    for (size_t i = first; i < line.times.size(); ++i) {
        if (begun && line.isGapBefore(i, map.columnMs)) {
            spans.end();
            begun = false;
        }
        if (!std::isfinite(line.values[i]))
            continue;
        const double y = std::clamp(map.y(line.values[i]), map.plot.top() - 10.0, map.plot.bottom() + 10.0);
        const QPointF point(map.x(line.times[i]) - map.plot.left(), y - map.plot.top());
        if (begun)
            spans.lineTo(point);
        else
            spans.moveTo(point);
        begun = true;
    }
    if (begun)
        spans.end();
}
