// The axis of ChronicleStrip and its cursor.
#include "ui/chronicle/chroniclestrip.h"
#include "ui/chronicle/chroniclestripsizes.h"
#include "ui/kit/theme.h"
#include "ui/metrics/axis/chartscale.h"

#include <QDateTime>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace stripsizes;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

enum class Step { Hours, Days, Months };

Step stepOf(const QList<ChartTick> &ticks, qint64 length, const QTimeZone &zone)
{
    const double apart = ticks.size() > 1 ? ticks[1].at - ticks[0].at : double(length);
    if (apart < 23 * hourMs) // a day may be an hour short
        return Step::Hours;
    return std::all_of(ticks.begin(), ticks.end(),
               [&zone](const ChartTick &tick) {
                   return QDateTime::fromMSecsSinceEpoch(qint64(tick.at), zone).date().day() == 1;
               })
        ? Step::Months
        : Step::Days;
}

QDate beginOf(QDate day, Step step)
{
    return step == Step::Hours ? day : QDate(day.year(), step == Step::Days ? day.month() : 1, 1);
}

QDate nextOf(QDate day, Step step)
{
    return step == Step::Hours ? day.addDays(1) : step == Step::Days ? day.addMonths(1) : day.addYears(1);
}

} // namespace

// Above stands what the ticks do not say: the day of hours, the month of days, the year of months.
ChronicleStrip::AxisMarks ChronicleStrip::axisMarks() const
{
    const QRect area = plot();
    const QFontMetrics metrics(smallFont());
    const QList<ChartTick> ticks = timeTicks(m_range, m_zone, area.width(), metrics);
    const Step step = stepOf(ticks, m_range.length(), m_zone);
    const QStringList formats = step == Step::Hours
        ? QStringList{tr("ddd d MMM yyyy", "a day: Qt date format"), tr("d MMM", "a day: Qt date format")}
        : step == Step::Days ? QStringList{u"MMMM yyyy"_s, u"MMM"_s}
                             : QStringList{u"yyyy"_s};
    AxisMarks marks;
    QList<qint64> named;
    int taken = area.left();
    QDate day = beginOf(QDateTime::fromMSecsSinceEpoch(m_range.from, m_zone).date(), step);
    for (; taken < area.right(); day = nextOf(day, step)) {
        const qint64 begins = day.startOfDay(m_zone).toMSecsSinceEpoch();
        if (begins >= m_range.to)
            break;
        const int left = std::max(area.left(), int(x(begins)));
        const int right = std::min(area.right(), int(x(nextOf(day, step).startOfDay(m_zone).toMSecsSinceEpoch())));
        if (begins > m_range.from)
            marks.begins.append(x(begins));
        for (const QString &format : formats) {
            const QString words = QLocale().toString(day, format);
            const int wide = metrics.horizontalAdvance(words);
            if (left < taken || wide > right - left - 10)
                continue;
            marks.above.append({QRect(left + 4, 2, right - left, 18), words});
            named.append(begins);
            taken = left + wide + 12;
            break;
        }
    }
    int free = area.left(); // right of the last words
    for (const ChartTick &tick : ticks) {
        const double at = x(qint64(tick.at));
        marks.ticks.append(at);
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(qint64(tick.at), m_zone);
        QString text = tick.text;
        if (step == Step::Days)
            text = QLocale().toString(local.date(), tr("ddd d", "a day of a month that is named: Qt date format"));
        else if (step == Step::Months)
            text = QLocale().toString(local.date(), u"MMM"_s);
        else if (named.contains(qint64(tick.at)))
            text = local.toString(u"HH:mm"_s);
        const int words = metrics.horizontalAdvance(text);
        const int left = int(at) - words / 2;
        if (left < free || left + words > width())
            continue;
        free = left + words + 8;
        marks.below.append({QRect(left, axisHeight - 22, words + 2, 18), text});
    }
    return marks;
}

void ChronicleStrip::paintAxis(QPainter &painter, const Tokens &tokens) const
{
    const int bottom = m_bands.isEmpty() ? axisHeight : m_bands.last().box.bottom();
    painter.setPen(QPen(tokens.line, 1));
    for (const double at : m_axis.ticks)
        painter.drawLine(QPointF(at, axisHeight - 4), QPointF(at, bottom));
    for (const double at : m_axis.begins)
        painter.drawLine(QPointF(at, 4), QPointF(at, 18));
    painter.setFont(smallFont());
    painter.setPen(tokens.text);
    for (const AxisMarks::Word &word : m_axis.above)
        painter.drawText(word.box, Qt::AlignVCenter | Qt::AlignLeft, word.text);
}

void ChronicleStrip::paintTickWords(QPainter &painter, const QRectF &pill, const Tokens &tokens) const
{
    painter.setFont(smallFont());
    painter.setPen(tokens.muted);
    for (const AxisMarks::Word &word : m_axis.below) {
        if (!pill.intersects(word.box))
            painter.drawText(word.box, Qt::AlignVCenter | Qt::AlignLeft, word.text);
    }
}

QString ChronicleStrip::cursorWords() const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(cursor(), m_zone);
    return m_range.length() > 20 * dayMs
        ? QLocale().toString(local.date(), tr("d MMM", "a day: Qt date format")) + local.toString(u" HH:mm"_s)
        : local.toString(m_range.length() > 2 * hourMs ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QRectF ChronicleStrip::cursorPill() const
{
    const double at = x(cursor());
    if (at < plot().left() || at > plot().right() || m_bands.isEmpty())
        return {};
    const int wide = QFontMetrics(smallFont()).horizontalAdvance(cursorWords()) + 14;
    const double left = std::clamp(at - wide / 2.0, double(plot().left()), double(width() - wide));
    return {left, double(axisHeight - 21), double(wide), 18};
}

void ChronicleStrip::paintCursor(QPainter &painter, const Tokens &tokens) const
{
    const QRectF pill = cursorPill();
    if (pill.isEmpty())
        return;
    if (isPointing()) { // of now there is a line, under the words
        const double at = x(cursor());
        painter.setPen(QPen(tokens.text, isPinned() ? 1.5 : 1));
        painter.drawLine(QPointF(at, axisHeight), QPointF(at, m_bands.last().box.bottom()));
    }
    painter.setFont(smallFont());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isPinned() ? tokens.accent : tokens.text);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(isPinned() ? tokens.onAccent : tokens.surface);
    painter.drawText(pill, Qt::AlignCenter, cursorWords());
}
