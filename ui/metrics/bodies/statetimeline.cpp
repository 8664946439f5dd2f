#include "ui/metrics/bodies/statetimeline.h"

#include "ui/kit/label.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/charttip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace {

constexpr int leastRow = 22;
constexpr int largestRow = 48;
constexpr int gap = 8; // between names, spans and shares
constexpr double widestNames = 0.32; // of the width
constexpr int leastWidthForWords = 320; // beside a share
constexpr int leastHeightForTimes = 70;
constexpr int leastSpan = 2; // pixels
constexpr int columnsOfPixel = 2; // short states are told more exactly than they are drawn

} // namespace

StateTimeline::StateTimeline(ChartCrosshair &crosshair, QWidget *parent)
    : SeriesBody(crosshair, parent)
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    layOut();
}

StateTimeline::~StateTimeline()
{
    delete m_tip;
}

int StateTimeline::columns() const
{
    return columnsOfPixel * SeriesBody::columns();
}

void StateTimeline::refresh()
{
    m_rule = StateRule(panel(), lines());
    arrange();
    updateTip();
    update();
}

void StateTimeline::crosshairMoved()
{
    updateTip();
    update();
}

void StateTimeline::arrange()
{
    const auto rows = filledLines();
    const QFontMetrics metrics = fontMetrics();
    const bool named = rows.size() > 1 || (rows.size() == 1 && rows.front()->name != panel().title);
    int names = 0;
    int shares = 0;
    m_shareTexts.clear();
    for (const ChartLine *line : rows) {
        if (named)
            names = std::max(names, metrics.horizontalAdvance(line->name) + 2);
        if (!m_rule.goodWord().isEmpty())
            m_shareTexts.append(shareOf(*line));
    }
    for (const QString &share : std::as_const(m_shareTexts))
        shares = std::max(shares, metrics.horizontalAdvance(share));
    names = std::min(names, int(widestNames * width()));
    const int line = metrics.height() + 4;
    const bool timed = height() >= leastHeightForTimes;
    const int most = timed ? height() - line : height();
    const int count = std::max(1, int(rows.size()));
    m_rowHeight = std::clamp(most / count, leastRow, largestRow);
    const int room = std::max(1, std::min(most, count * m_rowHeight));
    const int hidden = count * m_rowHeight - room;
    m_times = timed ? QRect(0, room, width(), line) : QRect();
    m_scroll->setVisible(hidden > 0);
    m_scroll->setRange(0, hidden);
    m_scroll->setPageStep(room);
    m_scroll->setSingleStep(m_rowHeight);
    const int right = width() - (hidden > 0 ? m_scroll->sizeHint().width() + 4 : 0);
    m_scroll->setGeometry(width() - m_scroll->sizeHint().width(), 0, m_scroll->sizeHint().width(), room);
    const int left = names > 0 ? names + gap : 0;
    const int end = right - (shares > 0 ? shares + gap : 0);
    m_names = names > 0 ? QRect(0, 0, names, room) : QRect();
    m_shares = shares > 0 ? QRect(right - shares, 0, shares, room) : QRect();
    m_spans = QRect(left, 0, std::max(1, end - left), room);
    m_current = std::clamp(m_current, 0, count - 1);
}

std::vector<StateSpan> StateTimeline::spansOf(const ChartLine &line) const
{
    return stateSpans(line, shownRange(), columnMs(), m_rule);
}

QString StateTimeline::shareOf(const ChartLine &line) const
{
    const StateShare share = ::shareOf(spansOf(line), line, columnMs(), m_rule);
    if (!share.good)
        return QStringLiteral("–");
    const QString text = (share.about ? QStringLiteral("≈ ") : QString()) + shareText(*share.good);
    return width() < leastWidthForWords ? text : tr("%1 %2", "state, share of time").arg(m_rule.goodWord(), text);
}

double StateTimeline::xOf(qint64 ms) const
{
    const qd::TimeRange range = shownRange();
    return m_spans.left() + double(ms - range.from) * m_spans.width() / double(std::max<qint64>(1, range.length()));
}

qint64 StateTimeline::timeAt(int x) const
{
    const double share = (x - m_spans.left() + 0.5) / m_spans.width();
    return shownRange().from + qint64(share * double(shownRange().length()));
}

void StateTimeline::setMarks(const QList<qd::TimeMark> &marks)
{
    m_marks = marks;
    update();
}

QRect StateTimeline::rowRect(int row) const
{
    return QRect(m_spans.left(), row * m_rowHeight - m_scroll->value(), m_spans.width(), m_rowHeight);
}

int StateTimeline::rowAt(int y) const
{
    const int row = (y + m_scroll->value()) / m_rowHeight;
    return y >= 0 && y <= m_spans.bottom() && row < int(filledLines().size()) ? row : -1;
}

QRect StateTimeline::spanRect(int row, const StateSpan &span) const
{
    int left = int(std::floor(xOf(span.from)));
    const int right = std::max(int(std::floor(xOf(span.until))), left + leastSpan);
    left = std::min(left, m_spans.right() + 1 - leastSpan); // at the very end too
    const QRect rect = rowRect(row).adjusted(0, 3, 0, -3);
    double part = 0.5;
    if (span.value) {
        const auto level = m_rule.levelOf(*span.value);
        part = !level                                ? 0.7
            : *level == qd::ThresholdLevel::Critical ? 1
            : *level == qd::ThresholdLevel::Warning  ? 0.8
                                                     : 0.5;
    }
    const int height = int(rect.height() * part);
    return QRect(left, rect.bottom() - height + 1, std::min(right, m_spans.right() + 1) - left, height);
}

QString StateTimeline::sayingAt(double value) const
{
    if (m_rule.kind() == StateRule::Kind::Levels)
        return SeriesBody::sayingAt(value);
    return m_rule.wordOf(value);
}

QStringList StateTimeline::tipTexts() const
{
    return m_tip && m_tip->isVisible() ? m_tip->texts() : QStringList();
}

void StateTimeline::updateTip()
{
    const auto pointed = crosshair().time();
    const auto rows = filledLines();
    if (!pointed || !(m_hovered || hasFocus()) || !shownRange().contains(*pointed) || m_current >= int(rows.size())) {
        if (m_tip)
            m_tip->hide();
        return;
    }
    const ChartLine &line = *rows[size_t(m_current)];
    const auto spans = spansOf(line);
    const auto span = std::find_if(spans.begin(), spans.end(),
        [&](const StateSpan &each) { return *pointed >= each.from && *pointed < each.until; });
    if (span == spans.end())
        return;
    // A span that touches an edge of the range may go on behind it.
    const bool begins = span->from > shownRange().from;
    const bool ends = span->until < shownRange().to;
    const QPen pen(span->value ? colourOf(*span->value) : tokensOf(palette()).blind, 1.5);
    // The nearest sample tells more than the state, unless it is already of the next one.
    const Reading reading = readingOf(line);
    const bool within =
        span->value && reading.sample && m_rule.keyOf(reading.sample->value) == m_rule.keyOf(*span->value);
    const QString state = !span->value ? tr("unknown") : sayingAt(within ? reading.sample->value : *span->value);
    const QList<ChartTip::Row> words{{pen, line.name, state},
        {Qt::NoPen, tr("from"), begins ? clock(span->from) : tr("%1 or before").arg(clock(span->from))},
        {Qt::NoPen, tr("until"), ends ? clock(span->until) : tr("%1, the end").arg(clock(span->until))},
        {Qt::NoPen, tr("for"), shortSpan(span->until - span->from)}};
    if (!m_tip)
        m_tip = new ChartTip(window());
    m_tip->showRows(instantText(*pointed, zone(), columnMs()), words, 0);
    m_tip->standBeside(mapTo(window(), QPoint(int(xOf(*pointed)), rowRect(m_current).bottom())));
}

bool StateTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return SeriesBody::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    // Over the spans the tip of the crosshair speaks already.
    if (row < 0 || (help->pos().x() >= m_spans.left() && help->pos().x() <= m_spans.right())) {
        QToolTip::hideText();
        return true;
    }
    const ChartLine &line = *filledLines()[size_t(row)];
    QString text = tr("%1: %2").arg(line.name, sayingOf(line));
    if (const QString share = m_shareTexts.value(row); !share.isEmpty())
        text += QLatin1Char('\n') + tr("%1 of what is known").arg(share);
    QToolTip::showText(help->globalPos(), plainToolTip(text + QLatin1Char('\n') + qd::toString(line.key.labels)), this);
    return true;
}

void StateTimeline::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (at.x() < m_spans.left() || at.x() > m_spans.right() || !m_hands.press(*event, timeAt(at.x())))
        SeriesBody::mousePressEvent(event);
}

void StateTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_hands.release(*event) == AxisHands::Release::NotOurs)
        SeriesBody::mouseReleaseEvent(event);
    update();
}

void StateTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_hands.doubleClick(*event);
}

void StateTimeline::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = true;
    const QPoint at = event->position().toPoint();
    const int x = std::clamp(at.x(), m_spans.left(), m_spans.right());
    if (m_hands.move(x, timeAt(x)))
        update();
    const int row = rowAt(at.y());
    if (row < 0 || at.x() < m_spans.left() || at.x() > m_spans.right())
        return crosshair().point(std::nullopt);
    const bool other = std::exchange(m_current, row) != row;
    crosshair().point(timeAt(at.x()));
    if (other)
        crosshairMoved(); // though it may stand at the same time
}

void StateTimeline::wheelEvent(QWheelEvent *event)
{
    if (m_hands.wheel(*event, timeAt(int(event->position().x())), shownRange().length()))
        return;
    const int before = m_scroll->value();
    if (event->modifiers() == Qt::NoModifier && event->angleDelta().y() != 0)
        m_scroll->setValue(before - event->angleDelta().y() * m_rowHeight / 120);
    event->setAccepted(m_scroll->value() != before); // what is not ours scrolls the page
}

void StateTimeline::keyPressEvent(QKeyEvent *event)
{
    const int last = int(filledLines().size()) - 1;
    const int page = std::max(1, m_spans.height() / m_rowHeight - 1);
    int row = m_current;
    switch (event->key()) {
    case Qt::Key_Up:
        row -= 1;
        break;
    case Qt::Key_Down:
        row += 1;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    default:
        if (event->modifiers() & Qt::AltModifier
            || !m_hands.key(*event, crosshair().time().value_or(shownRange().from + shownRange().length() / 2),
                shownRange().length()))
            SeriesBody::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(row, 0, std::max(0, last));
    const QRect rect = rowRect(m_current);
    if (rect.top() < 0)
        m_scroll->setValue(m_scroll->value() + rect.top());
    else if (rect.bottom() > m_spans.bottom())
        m_scroll->setValue(m_scroll->value() + rect.bottom() - m_spans.bottom());
    crosshairMoved();
}

void StateTimeline::leaveEvent(QEvent *event)
{
    m_hovered = false;
    SeriesBody::leaveEvent(event);
    updateTip();
}

void StateTimeline::focusOutEvent(QFocusEvent *event)
{
    SeriesBody::focusOutEvent(event);
    crosshairMoved();
}

void StateTimeline::hideEvent(QHideEvent *event)
{
    m_hovered = false;
    if (m_tip)
        m_tip->hide();
    SeriesBody::hideEvent(event);
}
