#include "ui/metrics/bodies/tilebody.h"

#include "ui/kit/label.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/panelstate.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int shapeSize = 9;
constexpr int shapeGap = 5;

QString joinedWords(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QStringLiteral(" · ") + second;
}

} // namespace

bool TileBody::isOne() const
{
    return filledLines().size() == 1;
}

QRect TileBody::timeArea(const Tile &) const
{
    return {};
}

QStringList TileBody::asidesOf(const ChartLine &) const
{
    return {};
}

void TileBody::refresh()
{
    const std::vector<const ChartLine *> lines = filledLines();
    const int count = int(lines.size());
    QRect room = rect();
    TileGrid grid = tileGrid(count, room.size(), shape());
    m_more = {};
    if (grid.places() < count) {
        const QString words = tr("+%n more", nullptr, count);
        const int height = fontMetrics().height() + 4;
        m_more = QRect(room.left(), room.bottom() - height + 1,
            std::min(room.width(), fontMetrics().horizontalAdvance(words) + 12), height);
        room.setBottom(m_more.top() - 3);
        grid = tileGrid(count, room.size(), shape());
    }
    // Turned pages stay as full as the first.
    m_first = std::clamp(m_first, 0, std::max(0, count - 1)) / grid.places() * grid.places();
    m_tiles.clear();
    for (int i = m_first; i < std::min(count, m_first + grid.places()); ++i)
        m_tiles.append({grid.tile(room, i - m_first), lines[size_t(i)]});
    update();
}

QString TileBody::textOf(const ChartLine &line) const
{
    const auto figure = figureOf(readingOf(line));
    return figure ? format(*figure) : tr("no value");
}

TileWords TileBody::wordsOf(const ChartLine &line) const
{
    const Reading reading = readingOf(line);
    if (!reading.sample) {
        if (!crosshair().time())
            return {StatusPill::State::Blind, {tr("unknown")}};
        const QString at = instantText(*crosshair().time(), zone(), columnMs());
        return {StatusPill::State::Blind, {tr("at %1").arg(at), clock(*crosshair().time())}};
    }
    const QString when = clock(reading.sample->t);
    const QString value = format(reading.sample->value);
    if (!reading.holds && isDimmed())
        return {StatusPill::State::Blind, {tr("unknown since %1").arg(when), tr("since %1").arg(when), when}};
    if (!reading.holds) {
        return {StatusPill::State::Blind, {tr("since %1 · last %2").arg(when, value), tr("since %1").arg(when), when}};
    }
    TileWords words;
    QString level;
    if (const auto found = levelIn(panel(), reading.sample->value)) {
        words.state = pillOf(*found);
        level = levelWord(*found);
    }
    QStringList asides = asidesOf(line);
    if (crosshair().time())
        asides = {tr("at %1").arg(instantText(reading.sample->t, zone(), columnMs())), tr("at %1").arg(when), when};
    for (const QString &aside : std::as_const(asides))
        words.choices.append(joinedWords(level, aside));
    words.choices.append(level);
    return words;
}

QColor TileBody::inkOf(const ChartLine &line) const
{
    const Tokens &tokens = tokensOf(palette());
    const Reading reading = readingOf(line);
    if (!reading.holds)
        return tokens.muted;
    const auto level = levelIn(panel(), reading.sample->value);
    return level ? StatusPill::colourOf(pillOf(*level), palette()) : tokens.text;
}

void TileBody::paintName(QPainter &painter, const QRect &room, const ChartLine &line, Qt::Alignment alignment) const
{
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(room, int(alignment | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(line.name, Qt::ElideMiddle, room.width()));
}

void TileBody::paintWords(QPainter &painter, const QRect &room, const ChartLine &line, Qt::Alignment alignment) const
{
    const TileWords words = wordsOf(line);
    const QFontMetrics metrics = painter.fontMetrics();
    const bool marked = StatusPill::shapeOf(words.state) != Shape::None;
    const int mark = marked ? shapeSize + shapeGap : 0;
    QString shown;
    for (const QString &choice : words.choices) {
        if (mark + metrics.horizontalAdvance(choice) <= room.width()) {
            shown = choice;
            break;
        }
    }
    const int width = mark + metrics.horizontalAdvance(shown);
    int left = alignment & Qt::AlignHCenter ? room.center().x() - width / 2 : room.left();
    if (marked) {
        drawShape(painter, QRectF(left, room.center().y() - shapeSize / 2.0 + 0.5, shapeSize, shapeSize),
            StatusPill::shapeOf(words.state), StatusPill::colourOf(words.state, palette()));
        left += mark;
    }
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(QRect(left, room.top(), room.right() - left + 1, room.height()), Qt::AlignVCenter, shown);
}

void TileBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (paintGround(painter)) {
        paintTiles(painter);
        if (!m_more.isNull()) {
            const int hidden = int(filledLines().size()) - int(m_tiles.size());
            painter.setPen(tokensOf(palette()).accent);
            painter.drawText(m_more.adjusted(4, 0, 0, 0), Qt::AlignVCenter, tr("+%n more", nullptr, hidden));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintFocus(painter);
}

const TileBody::Tile *TileBody::tileAt(QPoint at) const
{
    for (const Tile &tile : m_tiles) {
        if (tile.rect.contains(at))
            return &tile;
    }
    return nullptr;
}

bool TileBody::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return SeriesBody::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Tile *tile = tileAt(help->pos())) {
        const QString text = tr("%1: %2").arg(tile->line->name, sayingOf(*tile->line)) + QLatin1Char('\n')
            + qd::toString(tile->line->key.labels);
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void TileBody::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    setCursor(m_more.contains(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const Tile *tile = tileAt(at);
    const QRect area = tile ? timeArea(*tile) : QRect();
    if (!area.contains(at))
        return crosshair().point(std::nullopt);
    const qd::TimeRange range = shownRange();
    const double share = (at.x() - area.left() + 0.5) / area.width();
    crosshair().point(range.from + qint64(share * double(range.length())));
}

void TileBody::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_more.contains(event->position().toPoint()))
        return turn(1);
    SeriesBody::mousePressEvent(event);
}

void TileBody::turn(int pages)
{
    const int count = int(filledLines().size());
    const int page = std::max(1, tileGrid(count, QSize(width(), m_more.top() - 3), shape()).places());
    const int last = (count - 1) / page * page;
    m_first += pages * page;
    if (m_first > last)
        m_first = 0;
    else if (m_first < 0)
        m_first = last;
    refresh();
}

void TileBody::keyPressEvent(QKeyEvent *event)
{
    if (!m_more.isNull()) {
        switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_PageDown:
            return turn(1);
        case Qt::Key_PageUp:
            return turn(-1);
        default:
            break;
        }
    }
    SeriesBody::keyPressEvent(event);
}
