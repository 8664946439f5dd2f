#include "ui/metrics/axis/charttip.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace {

constexpr int padding = 10;
constexpr int swatch = 14;
constexpr int gap = 8;
constexpr int widestName = 260;
constexpr int distance = 12; // from what it is about
constexpr int margin = 8; // to the edges of the window

} // namespace

ChartTip::ChartTip(QWidget *parent)
    : QWidget(parent)
{
    setFont(smallFont());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QStringList ChartTip::texts() const
{
    QStringList texts;
    for (const Row &row : m_rows)
        texts.append(row.name + QLatin1Char(' ') + row.value);
    return texts;
}

void ChartTip::showRows(const QString &time, const QList<Row> &rows, int more)
{
    m_time = time;
    m_rows = rows;
    m_more = more;
    const QFontMetrics metrics = fontMetrics();
    int names = 0;
    int values = 0;
    for (const Row &row : rows) {
        names = std::max(names, std::min(widestName, metrics.horizontalAdvance(row.name)));
        values = std::max(values, metrics.horizontalAdvance(row.value));
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int content = std::max(swatch + gap + names + 2 * gap + values, QFontMetrics(bold).horizontalAdvance(time));
    const int lines = 1 + int(rows.size()) + (more > 0 ? 1 : 0);
    resize(content + 2 * padding, lines * (metrics.height() + 2) + 2 * padding - 4);
    update();
}

void ChartTip::standBeside(QPoint anchor)
{
    const QSize room = parentWidget()->size();
    int x = anchor.x() + distance;
    if (x + width() > room.width() - margin)
        x = anchor.x() - distance - width();
    const int y = std::min(anchor.y(), room.height() - height() - margin);
    move(std::max(margin, x), std::max(margin, y));
    show();
    raise();
}

void ChartTip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height() + 2;
    QRect row(padding, padding - 2, width() - 2 * padding, line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_time);
    painter.setFont(font());
    for (const Row &entry : m_rows) {
        row.translate(0, line);
        QPen pen = entry.pen;
        pen.setWidthF(2.5);
        painter.setPen(pen);
        painter.drawLine(row.left(), row.center().y() + 1, row.left() + swatch, row.center().y() + 1);
        painter.setPen(tokens.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, entry.value);
        const int room = row.width() - swatch - 3 * gap - metrics.horizontalAdvance(entry.value);
        painter.setPen(tokens.muted);
        painter.drawText(row.adjusted(swatch + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(entry.name, Qt::ElideMiddle, room + gap));
    }
    if (m_more > 0) {
        row.translate(0, line);
        painter.setPen(tokens.muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, tr("and %n more", nullptr, m_more));
    }
}
