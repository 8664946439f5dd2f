#include "ui/metrics/bodies/seriesbody.h"

#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/legendtext.h"
#include "ui/metrics/axis/panelstate.h"
#include "ui/metrics/axis/paneltext.h"
#include "ui/metrics/axis/samplerhythm.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <cmath>

namespace {

constexpr int describedLines = 8;
constexpr qint64 secondsMatter = 2 * 3600'000; // in a range that is not longer
constexpr qint64 stillMs = 5000; // at most, before what ages with time alone is shown anew

} // namespace

SeriesBody::SeriesBody(ChartCrosshair &crosshair, QWidget *parent)
    : PanelBody(parent)
    , m_crosshair(crosshair)
    , m_zone(QTimeZone::systemTimeZone())
{
    setFont(smallFont());
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_crosshair, &ChartCrosshair::moved, this, [this] { crosshairMoved(); });
}

void SeriesBody::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void SeriesBody::setPanel(const qd::Panel &panel, const QStringList &exprs)
{
    m_panel = panel;
    m_exprs = exprs;
    std::erase_if(m_lines, [&exprs](const ChartLine &line) { return !exprs.contains(line.key.expr); });
    m_indexes.clear();
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_indexes.insert(m_lines[i].key, i);
    nameLines();
    refresh();
    describeForAssistance();
}

void SeriesBody::setRange(qd::TimeRange range)
{
    if (range.length() != m_length) {
        m_length = range.length();
        m_end = range.to;
        for (ChartLine &line : m_lines)
            line.clearPoints();
        m_shownEnd.reset();
        layOut();
    }
    moveTo(range.to);
}

void SeriesBody::moveTo(qint64 endMs)
{
    const qint64 before = m_end;
    m_end = endMs;
    for (ChartLine &line : m_lines)
        line.dropBefore(shownRange().from);
    if (endMs < before)
        emit columnsChanged(); // into the past: what stands there was dropped, and is read again
    // A step that is shorter than a column shows nothing new, and painting is what an idle window costs most.
    if (m_shownEnd && endMs >= *m_shownEnd && endMs - *m_shownEnd < std::min(m_columnMs, stillMs))
        return;
    m_shownEnd = endMs;
    refresh();
}

int SeriesBody::columns() const
{
    return std::max(1, width());
}

void SeriesBody::layOut()
{
    const int count = columns();
    const qint64 columnMs = std::max<qint64>(1, (m_length + count - 1) / count);
    if (columnMs == m_columnMs)
        return;
    m_columnMs = columnMs;
    emit columnsChanged();
}

ChartLine &SeriesBody::lineFor(const qd::SeriesKey &key)
{
    const auto found = m_indexes.constFind(key);
    if (found != m_indexes.constEnd())
        return m_lines[*found];
    m_indexes.insert(key, m_lines.size());
    m_lines.push_back(ChartLine{});
    m_lines.back().key = key;
    m_lines.back().colour = int(m_lines.size()) - 1;
    return m_lines.back();
}

void SeriesBody::setSeries(const QString &expr, const QList<qd::SeriesData> &series)
{
    for (ChartLine &line : m_lines) {
        if (line.key.expr == expr)
            line.clearPoints();
    }
    QList<const qd::SeriesData *> sorted;
    for (const qd::SeriesData &data : series)
        sorted.append(&data);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) {
        return std::lexicographical_compare(a->key.labels.keyValueBegin(), a->key.labels.keyValueEnd(),
            b->key.labels.keyValueBegin(), b->key.labels.keyValueEnd());
    });
    for (const qd::SeriesData *data : std::as_const(sorted))
        lineFor(data->key).replaceFrom(0, *data, m_columnMs);
    nameLines();
    refresh();
    describeForAssistance();
}

void SeriesBody::append(const QList<qd::SeriesData> &series, qint64 fromMs)
{
    const size_t known = m_lines.size();
    for (const qd::SeriesData &data : series)
        lineFor(data.key).replaceFrom(fromMs, data, m_columnMs);
    if (m_lines.size() != known)
        nameLines();
    refresh();
    if (QAccessible::isActive())
        describeForAssistance();
}

void SeriesBody::nameLines()
{
    QList<qd::SeriesKey> keys;
    for (const ChartLine &line : m_lines)
        keys.append(line.key);
    const QStringList names = legendNames(keys, m_panel, m_exprs);
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].name = names.at(qsizetype(i));
}

qint64 SeriesBody::newestMs(const QString &expr) const
{
    qint64 newest = 0;
    for (const ChartLine &line : m_lines) {
        if (line.key.expr == expr && !line.times.empty())
            newest = std::max(newest, line.times.back());
    }
    return newest;
}

bool SeriesBody::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const ChartLine &line) { return line.times.empty(); });
}

std::vector<const ChartLine *> SeriesBody::filledLines() const
{
    std::vector<const ChartLine *> filled;
    for (const ChartLine &line : m_lines) {
        if (!line.times.empty())
            filled.push_back(&line);
    }
    return filled;
}

void SeriesBody::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    refresh();
    describeForAssistance();
}

void SeriesBody::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    describeForAssistance();
    update();
}

Reading SeriesBody::readingOf(const ChartLine &line) const
{
    if (const auto pointed = m_crosshair.time()) {
        const auto sample = shownRange().contains(*pointed) ? line.nearest(*pointed, m_columnMs) : std::nullopt;
        return {sample, sample.has_value()};
    }
    return {newestSample(line), !m_dimmed && isPresent(line, m_end, m_columnMs)};
}

std::optional<double> SeriesBody::figureOf(const Reading &reading) const
{
    return reading.sample && (reading.holds || m_dimmed) ? std::optional(reading.sample->value) : std::nullopt;
}

QString SeriesBody::sayingAt(double value) const
{
    const auto level = levelIn(m_panel, value);
    return level ? tr("%1, %2", "value, level").arg(format(value), levelWord(*level)) : format(value);
}

QString SeriesBody::sayingOf(const ChartLine &line) const
{
    const Reading reading = readingOf(line);
    if (!reading.sample)
        return tr("no value");
    if (reading.holds)
        return sayingAt(reading.sample->value);
    return tr("no value since %1, then %2").arg(clock(reading.sample->t), format(reading.sample->value));
}

QString SeriesBody::format(double value) const
{
    return valueText(value, m_panel.unit, m_panel.decimals);
}

QString SeriesBody::clock(qint64 ms) const
{
    return clockText(ms, m_end, m_zone, m_length <= secondsMatter);
}

QPen SeriesBody::penOf(const ChartLine &line) const
{
    const auto &series = tokensOf(palette()).series;
    return {series[size_t(line.colour) % series.size()], 1.5};
}

bool SeriesBody::paintGround(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.surface);
    if (!isEmpty())
        return true;
    QFont words = font();
    words.setPixelSize(QFontInfo(words).pixelSize() + 1);
    painter.setFont(words);
    painter.setPen(tokens.muted);
    painter.drawText(rect().adjusted(16, 4, -16, -4), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    painter.setFont(font());
    return false;
}

void SeriesBody::paintFocus(QPainter &painter)
{
    if (!m_focusRing)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokensOf(palette()).accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void SeriesBody::refresh()
{
    update();
}

void SeriesBody::crosshairMoved()
{
    refresh();
}

void SeriesBody::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LanguageChange)
        refresh();
    PanelBody::changeEvent(event);
}

void SeriesBody::resizeEvent(QResizeEvent *event)
{
    layOut();
    refresh();
    PanelBody::resizeEvent(event);
}

void SeriesBody::stepCrosshair(int columns)
{
    const qint64 at = m_crosshair.time().value_or(m_end - 1) + columns * m_columnMs;
    m_crosshair.point(std::clamp(at, shownRange().from, m_end - 1));
}

void SeriesBody::keyPressEvent(QKeyEvent *event)
{
    const int stride = event->modifiers() & Qt::ShiftModifier ? 20 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return stepCrosshair(-stride);
    case Qt::Key_Right:
        return stepCrosshair(stride);
    case Qt::Key_Home:
        return m_crosshair.point(shownRange().from);
    case Qt::Key_End:
        return m_crosshair.point(m_end - 1);
    case Qt::Key_Escape:
        if (m_crosshair.time())
            return m_crosshair.point(std::nullopt);
        break;
    default:
        break;
    }
    PanelBody::keyPressEvent(event);
}

void SeriesBody::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    m_focusRing = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    describeForAssistance();
    PanelBody::focusInEvent(event);
}

void SeriesBody::focusOutEvent(QFocusEvent *event)
{
    m_focusRing = false;
    if (!underMouse())
        m_crosshair.point(std::nullopt);
    PanelBody::focusOutEvent(event);
}

void SeriesBody::leaveEvent(QEvent *event)
{
    m_crosshair.point(std::nullopt);
    PanelBody::leaveEvent(event);
}

void SeriesBody::describeForAssistance()
{
    setAccessibleName(m_panel.title);
    QStringList parts;
    for (const ChartLine *line : filledLines()) {
        if (parts.size() < describedLines)
            parts.append(tr("%1: %2").arg(line->name, sayingOf(*line)));
    }
    const QString nothing = m_message.isEmpty() ? tr("Panel without values") : m_message;
    setAccessibleDescription(parts.isEmpty() ? nothing : parts.join(QStringLiteral("; ")));
}

QSize SeriesBody::sizeHint() const
{
    return {420, 180};
}

QSize SeriesBody::minimumSizeHint() const
{
    return {160, 90};
}
