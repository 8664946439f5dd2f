// The painting of ChronicleStrip.
#include "app/services/chronicledesk.h"
#include "ui/chronicle/chroniclechart.h"
#include "ui/chronicle/chroniclestrip.h"
#include "ui/chronicle/chroniclestripsizes.h"
#include "ui/chronicle/chroniclewords.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/metrics/axis/chartmarks.h"
#include "ui/metrics/axis/chartscale.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;
using namespace stripsizes;

namespace {

constexpr int barHeight = 16;
constexpr int bevel = 5; // of a watch
constexpr double radius = 3;
constexpr int handoverRoom = 60; // closer together they are no lines through all lanes
constexpr int numberHeight = 14;

QColor faint(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

} // namespace

void ChronicleStrip::render()
{
    if (std::exchange(m_unplaced, false)) {
        m_placedNow = m_now;
        for (Band &band : m_bands)
            place(band);
    }
    m_axis = axisMarks();
    const qreal ratio = devicePixelRatioF();
    if (m_picture.size() != size() * ratio || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
    }
    QPainter painter(&m_picture);
    paintAll(painter);
    m_stale = false;
}

void ChronicleStrip::paintAll(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.surface);
    paintAxis(painter, tokens);
    for (const Band &band : m_bands) {
        paintHead(painter, band, tokens);
        paintBand(painter, band, tokens);
    }
}

void ChronicleStrip::paintEvent(QPaintEvent *)
{
    if (m_stale)
        render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const Tokens &tokens = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto selected = m_hands.selection())
        paintSelection(painter, x(selected->from), x(selected->to), plot(), tokens);
    paintTickWords(painter, cursorPill(), tokens);
    paintCursor(painter, tokens);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

QImage ChronicleStrip::picture()
{
    constexpr int dense = 2;
    if (m_stale)
        render();
    QImage image(size() * dense, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dense);
    QPainter painter(&image);
    paintAll(painter);
    paintTickWords(painter, isPointing() ? cursorPill() : QRectF(), tokensOf(palette()));
    if (isPointing())
        paintCursor(painter, tokensOf(palette()));
    return image;
}

void ChronicleStrip::paintHead(QPainter &painter, const Band &band, const Tokens &tokens) const
{
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(QPointF(0, band.box.top() - 0.5), QPointF(width(), band.box.top() - 0.5));
    const QString sign = band.folded ? u"right"_s : u"down"_s;
    const int middle = band.box.top() + (band.folded ? band.box.height() / 2 : lanePadding + rowHeight / 2);
    painter.drawPixmap(4, middle - 6, iconPixmap(sign, 12, devicePixelRatioF(), tokens.muted));
    painter.setFont(smallFont());
    painter.setPen(band.folded ? tokens.muted : tokens.text);
    const QRect words(22, middle - 9, gutter - 30, 18);
    const QString name = painter.fontMetrics().elidedText(band.name, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, name);
    if (!band.chart || band.folded)
        return;
    painter.setPen(tokens.muted);
    const ChartScale scale = band.chart->scaleFor(m_range, band.box.height() - 2 * lanePadding);
    if (scale.ticks.isEmpty())
        return;
    const int right = gutter - 6;
    const QString high = scale.ticks.last().text;
    const QString low = scale.ticks.first().text;
    painter.drawText(QRect(22, band.box.bottom() - 19, right - 22, 16), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(u"%1 – %2"_s.arg(low, high), Qt::ElideRight, right - 22));
}

void ChronicleStrip::paintBand(QPainter &painter, const Band &band, const Tokens &tokens) const
{
    painter.save();
    painter.setClipRect(QRect(plot().left(), band.box.top(), plot().width() + 1, band.box.height()));
    painter.setFont(smallFont());
    const double now = x(m_now);
    if (now < plot().right()) // what is to come
        painter.fillRect(QRectF(now, band.box.top(), plot().right() - now + 1, band.box.height()), tokens.bg);
    if (now >= plot().left() && now <= plot().right()) {
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawLine(QPointF(now, band.box.top()), QPointF(now, band.box.bottom() + 1));
    }
    if (band.chart && !band.folded) {
        const QRect room(
            plot().left(), band.box.top() + lanePadding, plot().width(), band.box.height() - 2 * lanePadding);
        if (band.chart->isEmpty()) {
            painter.setPen(tokens.muted);
            painter.drawText(room.adjusted(8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                band.chart->isLoading() ? tr("Waiting for the samples…") : tr("No sample in this time."));
        } else {
            band.chart->paint(painter, room, m_range, tokens);
        }
    } else if (band.lane && band.folded) {
        const auto bars = countWords(*band.lane,
            int(std::count_if(m_bars[size_t(*band.lane)].begin(), m_bars[size_t(*band.lane)].end(),
                [this](const qd::Happening &happening) {
                    return happening.range.from < m_range.to && happening.wholeAt(m_now).to >= m_range.from;
                })));
        painter.setPen(tokens.muted);
        painter.drawText(QRect(plot().left() + 8, band.box.top(), plot().width(), band.box.height()),
            Qt::AlignVCenter | Qt::AlignLeft, bars);
    } else if (band.lane) {
        if (band.picture.stage == qd::LaneStage::Counted)
            paintBuckets(painter, band, tokens);
        for (const qd::LaneItem &item : band.picture.items)
            paintItem(painter, band, item, tokens);
        if (*band.lane == qd::ChronicleLane::Captains)
            paintHandovers(painter, band, tokens);
    }
    painter.restore();
}

void ChronicleStrip::paintWatch(
    QPainter &painter, const QRectF &bar, const qd::Happening &happening, const Tokens &tokens) const
{
    // The bevel is the handover, as on the rota.
    const double slant = std::min<double>(bevel, bar.width() / 3);
    const QPolygonF shape{QPointF(bar.left() + slant, bar.top()), QPointF(bar.right() + slant, bar.top()),
        QPointF(bar.right() - slant, bar.bottom()), QPointF(bar.left() - slant, bar.bottom())};
    const QColor colour = tokens.series[size_t(qBound(0, happening.colour, 7))];
    painter.setPen(QPen(colour, 1));
    painter.setBrush(tokens.soft(colour));
    painter.drawPolygon(shape);
    if (!happening.detail.isEmpty()) // somebody stands in
        painter.setBrush(QBrush(faint(colour, 0.4F), Qt::BDiagPattern));
    painter.drawPolygon(shape);
}

void ChronicleStrip::paintItem(
    QPainter &painter, const Band &band, const qd::LaneItem &item, const Tokens &tokens) const
{
    const QList<qd::Happening> &bars = m_bars[size_t(*band.lane)];
    const qd::Happening *gravest = &bars[item.members.first()];
    for (const int member : item.members) {
        if (bars[member].gravity < gravest->gravity)
            gravest = &bars[member];
    }
    const QRect row = rowBox(band, item.row);
    const double top = row.top() + (rowHeight - barHeight) / 2.0;
    const auto across = [&](int from, int to) {
        return QRectF(plot().left() + from, top, std::max(1, to - from), barHeight);
    };
    const QColor colour = colourOf(*gravest, tokens);
    const bool isInstant = (gravest->range.length() == 0 && !gravest->open)
        || (gravest->kind == qd::HappeningKind::Change && item.right - item.x <= glyph);
    if (gravest->kind == qd::HappeningKind::Watch) {
        paintWatch(painter, across(item.x, item.right), *gravest, tokens);
    } else if (isInstant) {
        const QPointF at(plot().left() + item.x, row.center().y() + 1);
        painter.drawPixmap(
            at - QPointF(0, glyph / 2.0), iconPixmap(iconOf(gravest->kind), glyph, devicePixelRatioF(), colour));
    } else {
        const bool isOnlyPending = gravest->kind == qd::HappeningKind::Alert && gravest->firm.length() == 0;
        if (isOnlyPending || item.firmX > item.x || item.firmRight < item.right) {
            painter.setPen(QPen(faint(colour, 0.5F), 1));
            painter.setBrush(QBrush(faint(colour, 0.55F), Qt::BDiagPattern));
            painter.drawRoundedRect(across(item.x, item.right).adjusted(0.5, 2.5, -0.5, -2.5), radius, radius);
        }
        if (!isOnlyPending && item.firmRight > item.firmX) {
            const QRectF firm = across(item.firmX, item.firmRight).adjusted(0.5, 0.5, -0.5, -0.5);
            painter.setPen(QPen(colour, 1));
            painter.setBrush(firm.width() < 14 ? colour : tokens.soft(colour));
            painter.drawRoundedRect(firm, radius, radius);
            if (firm.width() >= 14 && item.firmX >= 0) // the edge where it began
                painter.fillRect(QRectF(firm.left(), firm.top() + 1, 3, firm.height() - 2), colour);
        }
    }
    if (item.wordsWidth <= 0)
        return;
    const QRectF words(plot().left() + item.wordsX, top, item.wordsWidth, barHeight);
    if (!item.wordsInside) // lines must not cross them
        painter.fillRect(words.adjusted(-2, 1, 1, -1), x(m_now) < words.left() ? tokens.bg : tokens.surface);
    painter.setPen(tokens.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(wordsOf(band, item.members), Qt::ElideRight, item.wordsWidth));
}

void ChronicleStrip::paintBuckets(QPainter &painter, const Band &band, const Tokens &tokens) const
{
    int most = 1;
    for (const qd::TimeBucket &bucket : band.picture.buckets)
        most = std::max(most, bucket.total);
    const bool isFlat = band.rows < 2; // no room for columns
    const double ground = band.box.bottom() - lanePadding;
    const double tall = band.rows * rowHeight - numberHeight;
    for (const qd::TimeBucket &bucket : band.picture.buckets) {
        if (bucket.total == 0)
            continue;
        const double left = std::max<double>(plot().left(), x(bucket.range.from) + 1);
        const double wide = std::max(2.0, std::min<double>(plot().right(), x(bucket.range.to) - 1) - left);
        const QString number = QLocale().toString(bucket.total);
        if (isFlat) {
            qd::Happening any;
            any.kind = *band.lane == qd::ChronicleLane::Messages ? qd::HappeningKind::Message
                : *band.lane == qd::ChronicleLane::Works         ? qd::HappeningKind::WorkMove
                                                                 : qd::HappeningKind::Note;
            const QColor colour = colourOf(any, tokens);
            const QRectF box(left, band.box.top() + lanePadding, wide, rowHeight);
            painter.setPen(Qt::NoPen);
            painter.setBrush(faint(colour, 0.12F + 0.28F * float(bucket.total) / float(most)));
            painter.drawRoundedRect(box, radius, radius);
            painter.setPen(tokens.text);
            if (painter.fontMetrics().horizontalAdvance(number) <= wide)
                painter.drawText(box, Qt::AlignCenter, number);
            continue;
        }
        double bottom = ground;
        for (int gravity = 0; gravity < qd::gravities; ++gravity) {
            const int count = bucket.byGravity[size_t(gravity)];
            const double height = tall * count / most;
            if (count == 0)
                continue;
            painter.fillRect(QRectF(left, bottom - height, wide, height),
                faint(colourOf(qd::Gravity(gravity), tokens), gravity == int(qd::Gravity::Critical) ? 1.0F : 0.6F));
            bottom -= height;
        }
        // "12 incidents, 2 critical" where there is room, else the number.
        const QString words = bucketWords(*band.lane, bucket);
        const auto fits = [&](const QString &text) { return painter.fontMetrics().horizontalAdvance(text) <= wide; };
        painter.setPen(tokens.text);
        if (fits(number))
            painter.drawText(
                QRectF(left, bottom - numberHeight, wide, numberHeight), Qt::AlignCenter, fits(words) ? words : number);
    }
}

// Through all lanes where there is room: who was on duty is to be seen against everything else.
void ChronicleStrip::paintHandovers(QPainter &painter, const Band &band, const Tokens &tokens) const
{
    painter.setClipping(false);
    double last = -1e9;
    for (const qd::Happening &happening : m_desk.history().chronicle.lane(qd::ChronicleLane::Captains)) {
        const double at = x(happening.range.from);
        if (at < plot().left() || at > plot().right())
            continue;
        if (happening.kind == qd::HappeningKind::Helm) {
            painter.drawPixmap(
                QPointF(at - 6, band.box.top()), iconPixmap(u"helm"_s, 12, devicePixelRatioF(), tokens.text));
        } else if (happening.kind == qd::HappeningKind::Handover && at - last > 4) {
            painter.setPen(QPen(tokens.text, 2));
            painter.drawLine(QPointF(at, band.box.top()), QPointF(at, band.box.top() + 5));
            if (at - last > handoverRoom && !m_bands.isEmpty()) {
                painter.setPen(QPen(tokens.muted, 1, Qt::DotLine));
                painter.drawLine(QPointF(at, band.box.bottom() + 1), QPointF(at, m_bands.last().box.bottom()));
            }
            last = at;
        }
    }
}
