#include "ui/metrics/chart/chartlegend.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/metrics/chart/legendtable.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int rows = 2;
constexpr int swatch = 12;
constexpr int inside = 6; // between swatch, name and value
constexpr int between = 16;
constexpr int widestName = 150;

} // namespace

ChartLegend::ChartLegend(MetricChart &chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
{
    setFont(smallFont());
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Legend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(rowHeight());
    connect(&chart, &MetricChart::linesChanged, this, &ChartLegend::linesChanged);
    connect(&chart, &MetricChart::valuesChanged, this, &ChartLegend::valuesChanged);
    connect(&chart, &PanelBody::figuresChanged, this, [this] {
        if (QToolTip::isVisible() && underMouse())
            showTip();
    });
}

int ChartLegend::rowHeight() const
{
    return fontMetrics().height() + 4;
}

QString ChartLegend::valueOf(const ChartLine &line) const
{
    const auto value = m_chart.valueOf(line);
    return value ? m_chart.format(*value) : QStringLiteral("–");
}

QList<ChartLegend::Item> ChartLegend::itemsFor(int width, QRect *more) const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = rowHeight();
    const auto &lines = m_chart.lines();
    const int moreWidth = metrics.horizontalAdvance(tr("+%n more", nullptr, int(lines.size()))) + 2 * inside;
    QList<Item> items;
    int x = 0;
    int row = 0;
    *more = {};
    for (int i = 0; i < int(lines.size()); ++i) {
        const ChartLine &line = lines[size_t(i)];
        // Room for a digit more than now, so that the row does not dance with its values.
        const int value = metrics.horizontalAdvance(valueOf(line)) + metrics.horizontalAdvance(u'0');
        const int name = std::min(widestName, metrics.horizontalAdvance(line.name) + 2);
        int item = std::min(width, swatch + 2 * inside + name + value);
        const bool last = i + 1 == int(lines.size());
        const bool lastRow = row + 1 == rows;
        if (x > 0 && x + item + (lastRow && !last ? between + moreWidth : 0) > width) {
            if (lastRow) {
                *more = QRect(x, row * height, moreWidth, height);
                break;
            }
            x = 0;
            ++row;
            if (row + 1 == rows && !last)
                item = std::min(item, width - between - moreWidth);
        }
        items.append({i, QRect(x, row * height, item, height), value});
        x += item + between;
    }
    return items;
}

void ChartLegend::layOut()
{
    m_items = itemsFor(width(), &m_more);
    const int bottom = m_items.isEmpty() ? 0 : m_items.last().rect.bottom() + 1;
    setFixedHeight(std::max({rowHeight(), bottom, m_more.bottom() + 1}));
    m_current = std::clamp(m_current, 0, std::max(0, int(m_items.size()) - (m_more.isNull() ? 1 : 0)));
    update();
}

void ChartLegend::linesChanged()
{
    layOut();
    QStringList parts;
    for (const Item &item : std::as_const(m_items))
        parts.append(describe(m_chart.lines()[size_t(item.line)]));
    setAccessibleDescription(parts.join(u", "));
}

void ChartLegend::valuesChanged()
{
    const QFontMetrics metrics = fontMetrics();
    const auto &lines = m_chart.lines();
    for (const Item &item : std::as_const(m_items)) {
        if (item.line >= int(lines.size())
            || metrics.horizontalAdvance(valueOf(lines[size_t(item.line)])) > item.valueWidth)
            return layOut();
    }
    update();
}

QRect ChartLegend::itemRect(int line) const
{
    for (const Item &item : m_items) {
        if (item.line == line)
            return item.rect;
    }
    return {};
}

int ChartLegend::itemAt(QPoint at) const
{
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (m_items.at(i).rect.contains(at))
            return i;
    }
    return m_more.contains(at) ? int(m_items.size()) : -1;
}

QString ChartLegend::describe(const ChartLine &line) const
{
    const QString text = tr("%1: %2").arg(line.name, valueOf(line));
    return line.shown ? text : tr("%1 (hidden)").arg(text);
}

void ChartLegend::paintItem(QPainter &painter, const Item &item, bool current) const
{
    const ChartLine &line = m_chart.lines()[size_t(item.line)];
    QRect rect = item.rect;
    if (current) {
        painter.setPen(QPen(tokensOf(palette()).accent, 1));
        painter.drawRoundedRect(QRectF(rect).adjusted(-2.5, 0.5, 2.5, -0.5), 4, 4);
    }
    QPen pen = m_chart.penOf(line);
    pen.setWidthF(3);
    if (!line.shown)
        pen.setColor(tokensOf(palette()).line);
    painter.setPen(pen);
    painter.drawLine(rect.left(), rect.center().y() + 1, rect.left() + swatch, rect.center().y() + 1);
    rect.setLeft(rect.left() + swatch + inside);
    const QString value = line.shown ? valueOf(line) : QString();
    painter.setPen(line.shown ? tokensOf(palette()).text : tokensOf(palette()).muted);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, value);
    rect.setRight(rect.right() - (line.shown ? item.valueWidth + inside : 0));
    QFont font = painter.font();
    font.setStrikeOut(!line.shown);
    painter.setFont(font);
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(line.name, Qt::ElideMiddle, rect.width()));
    font.setStrikeOut(false);
    painter.setFont(font);
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (m_items.at(i).line < int(m_chart.lines().size()))
            paintItem(painter, m_items.at(i), hasFocus() && i == m_current);
    }
    if (m_more.isNull())
        return;
    const int hidden = int(m_chart.lines().size() - size_t(m_items.size()));
    painter.setPen(tokensOf(palette()).accent);
    painter.drawText(m_more, Qt::AlignLeft | Qt::AlignVCenter, tr("+%n more", nullptr, hidden));
    if (hasFocus() && m_current == m_items.size())
        painter.drawRoundedRect(QRectF(m_more).adjusted(-2.5, 0.5, -2.5, -0.5), 4, 4);
}

void ChartLegend::resizeEvent(QResizeEvent *)
{
    layOut();
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = itemAt(help->pos());
        if (at >= 0 && at < m_items.size()) {
            m_tipAt = help->globalPos();
            m_chart.wantFigures();
            showTip();
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void ChartLegend::showTip()
{
    const int at = itemAt(mapFromGlobal(m_tipAt));
    if (at < 0 || at >= m_items.size())
        return;
    const ChartLine &line = m_chart.lines()[size_t(m_items.at(at).line)];
    QStringList rows{describe(line)};
    const auto figures = m_chart.figures();
    if (const auto found = figures ? figures->constFind(line.key) : qd::FiguresBySeries::const_iterator();
        figures && found != figures->constEnd())
        rows.append(tr("min %1 · max %2 · mean %3")
                        .arg(m_chart.format(found->min), m_chart.format(found->max), m_chart.format(found->mean())));
    rows.append(qd::toString(line.key.labels));
    QToolTip::showText(m_tipAt, plainToolTip(rows.join(u'\n')), this);
}

void ChartLegend::act(int item, Qt::KeyboardModifiers modifiers)
{
    if (item == m_items.size())
        return showAll();
    const qd::SeriesKey key = m_chart.lines()[size_t(m_items.at(item).line)].key;
    if (modifiers & Qt::ControlModifier)
        m_chart.toggle(key);
    else
        m_chart.showOnly(key);
}

void ChartLegend::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || item < 0)
        return QWidget::mousePressEvent(event);
    m_current = item;
    act(item, event->modifiers());
}

void ChartLegend::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_items.size()) - (m_more.isNull() ? 1 : 0);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0, std::max(0, last));
        return update();
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_items.isEmpty())
            act(m_current, event->modifiers());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartLegend::showAll()
{
    auto *table = new LegendTable(m_chart, this);
    const QRect item = m_more.isNull() ? rect() : m_more;
    table->move(mapToGlobal(item.bottomLeft()));
    table->show();
    table->setFocus();
}
