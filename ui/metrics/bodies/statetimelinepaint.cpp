// How a StateTimeline looks.
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartmarks.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/panelstate.h"
#include "ui/metrics/bodies/statetimeline.h"

#include <QPainter>

namespace {

constexpr int leastWidthForCaption = 420;
constexpr int wordMargin = 5; // beside a word in its span

} // namespace

QColor StateTimeline::colourOf(double value) const
{
    if (const auto level = m_rule.levelOf(value))
        return StatusPill::colourOf(pillOf(*level), palette());
    const auto &series = tokensOf(palette()).series;
    return series[size_t(m_rule.colourOf(value)) % series.size()];
}

void StateTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto rows = filledLines();
    if (paintGround(painter)) {
        paintTimes(painter);
        painter.setClipRect(QRect(0, 0, width(), m_spans.bottom() + 1));
        for (int row = 0; row < int(rows.size()); ++row) {
            if (rowRect(row).bottom() >= 0 && rowRect(row).top() <= m_spans.bottom())
                paintRow(painter, row, *rows[size_t(row)]);
        }
        paintMarks(painter);
        if (const auto range = m_hands.selection())
            paintSelection(painter, xOf(range->from), xOf(range->to), m_spans, tokensOf(palette()));
        if (const auto pointed = crosshair().time(); pointed && shownRange().contains(*pointed)) {
            painter.setPen(QPen(tokensOf(palette()).text, 1));
            const int x = std::min(int(xOf(*pointed)), m_spans.right());
            painter.drawLine(x, 0, x, std::min(m_spans.bottom(), rowRect(int(rows.size()) - 1).bottom()));
        }
        painter.setClipping(false);
    }
    paintFocus(painter);
}

void StateTimeline::paintMarks(QPainter &painter) const
{
    for (const qd::TimeMark &mark : m_marks) {
        painter.setPen(QPen(markColour(mark, tokensOf(palette())), 1, Qt::DashLine));
        for (const qint64 at : {mark.range.from, mark.range.to}) {
            if (shownRange().contains(at))
                painter.drawLine(QPointF(xOf(at), m_spans.top()), QPointF(xOf(at), m_spans.bottom()));
        }
    }
}

void StateTimeline::paintRow(QPainter &painter, int row, const ChartLine &line) const
{
    const Tokens &tokens = tokensOf(palette());
    const QRect rect = rowRect(row);
    painter.setPen(row == m_current && hasFocus() ? tokens.text : tokens.muted);
    if (!m_names.isNull()) {
        painter.drawText(QRect(m_names.left(), rect.top(), m_names.width(), rect.height()), Qt::AlignVCenter,
            fontMetrics().elidedText(line.name, Qt::ElideMiddle, m_names.width()));
    }
    if (!m_shares.isNull()) {
        painter.setPen(tokens.text);
        painter.drawText(QRect(m_shares.left(), rect.top(), m_shares.width(), rect.height()),
            Qt::AlignVCenter | Qt::AlignRight, m_shareTexts.value(row));
    }
    // The worse over the better: where pixels are few, it is the fault that stays.
    const auto severity = [this](const StateSpan &span) {
        return span.value ? 2 + int(m_rule.levelOf(*span.value).value_or(qd::ThresholdLevel::Ok)) : 1;
    };
    const auto spans = spansOf(line);
    painter.setOpacity(isDimmed() ? 0.4 : 1);
    for (const int now : {2, 1, 3, 4}) { // good, unknown, warning, critical
        for (const StateSpan &span : spans) {
            if (severity(span) == now)
                paintSpan(painter, row, span);
        }
    }
    painter.setOpacity(1);
}

void StateTimeline::paintSpan(QPainter &painter, int row, const StateSpan &span) const
{
    const Tokens &tokens = tokensOf(palette());
    const QRect rect = spanRect(row, span);
    const QColor colour = span.value ? colourOf(*span.value) : tokens.blind;
    const bool loud =
        span.value && m_rule.levelOf(*span.value).value_or(qd::ThresholdLevel::Critical) != qd::ThresholdLevel::Ok;
    if (!span.value) {
        painter.fillRect(rect, tokens.bg);
        painter.fillRect(rect, QBrush(colour, Qt::BDiagPattern));
    } else if (loud) {
        painter.fillRect(rect, colour);
    } else {
        // What is well stays quiet.
        painter.fillRect(rect, tokens.soft(colour));
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour);
    }
    const QString word = span.value ? m_rule.wordOf(*span.value) : tr("unknown");
    const QFontMetrics metrics = fontMetrics();
    const int width = metrics.horizontalAdvance(word);
    if (width + 2 * wordMargin > rect.width() || metrics.ascent() + 1 > rect.height())
        return;
    const QRect words(rect.left() + wordMargin, rect.center().y() - metrics.height() / 2, width, metrics.height());
    if (!span.value)
        painter.fillRect(words.adjusted(-3, 0, 3, 0) & rect, tokens.bg);
    painter.setPen(loud ? tokens.onSeries() : colour);
    painter.drawText(words, Qt::AlignVCenter, word);
}

void StateTimeline::paintTimes(QPainter &painter) const
{
    if (m_times.isNull())
        return;
    painter.setPen(tokensOf(palette()).muted);
    const QFontMetrics metrics = fontMetrics();
    // What the shares are shares of, where there is room to say it.
    const QString caption = tr("of what is known");
    QRect known;
    if (!m_shares.isNull() && width() >= leastWidthForCaption) {
        const int room = std::max(m_shares.width(), metrics.horizontalAdvance(caption) + 2);
        known = QRect(m_shares.right() - room + 1, m_times.top(), room, m_times.height());
        painter.drawText(known, Qt::AlignVCenter | Qt::AlignRight, caption);
    }
    for (const ChartTick &tick : timeTicks(shownRange(), zone(), m_spans.width(), metrics)) {
        const int width = metrics.horizontalAdvance(tick.text) + 2;
        const QRect label(int(xOf(qint64(tick.at))) - width / 2, m_times.top(), width, m_times.height());
        const bool inside = label.left() >= m_spans.left() - 8 && label.right() <= m_spans.right() + 8;
        if (inside && !label.adjusted(0, 0, 8, 0).intersects(known))
            painter.drawText(label, Qt::AlignCenter, tick.text);
    }
}
