#include "ui/rota/rotapainter.h"

#include "ui/kit/avatar.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

class RotaPainterWords {
    Q_DECLARE_TR_FUNCTIONS(RotaCalendar)
public:
    static QString week(qd::IsoWeek week) { return tr("W%1").arg(week.number(), 2, 10, QChar(u'0')); }
    static QString nobody() { return tr("nobody yet"); }
    static QString now() { return tr("now"); }
    static QString away(int people) { return tr("%n away", nullptr, people); }
};

constexpr double namesFrom = 62; // of a bar's inside, in pixels; narrower ones have initials
constexpr double datesFrom = 44; // of a week
constexpr double wordsFrom = 56;
constexpr double dayNamesFrom = 88;
constexpr double initialsFrom = 16;
constexpr int plannedAhead = 26; // weeks in which a missing captain is a place to fill

} // namespace

double RotaPainter::xOf(qint64 ms) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, m_content.calendar.zone());
    return m_layout.xOf(local.date()) + local.time().msecsSinceStartOfDay() / 86'400'000.0 / 7 * m_layout.weekWidth;
}

void RotaPainter::paintAll(QPainter &painter, int weeks) const
{
    const QRectF visible(0, 0, weeks * m_layout.weekWidth, m_layout.height());
    paintGround(painter, weeks, visible);
    for (const qd::Captaincy &captaincy : m_content.captaincies) {
        if (m_layout.boxOf(captaincy.firstWeek).intersects(visible))
            paintBar(painter, captaincy, Bar::Plain);
    }
    paintHandovers(painter, weeks, visible);
    if (const double x = xOf(m_content.nowMs); x >= 0 && x <= visible.right())
        paintNow(painter);
}

void RotaPainter::paintGround(QPainter &painter, int weeks, const QRectF &visible) const
{
    paintMonths(painter, weeks, visible);
    for (int i = 0; i < weeks; ++i) {
        const qd::IsoWeek week = m_layout.first.plus(i);
        const double x = m_layout.xOf(week);
        if (x > visible.right() || x + m_layout.weekWidth < visible.left())
            continue;
        paintDaysOff(painter, week);
        paintWeek(painter, week);
        paintAway(painter, week);
    }
    const qd::IsoWeek now = m_content.weekNow();
    for (qd::IsoWeek week = std::max(now, m_layout.first.plus(-1)); week < now.plus(plannedAhead);
         week = week.plus(1)) {
        if (!m_content.beginningIn(week) && m_layout.boxOf(week).intersects(visible))
            paintEmpty(painter, week);
    }
}

void RotaPainter::paintMonths(QPainter &painter, int weeks, const QRectF &visible) const
{
    const QDate end = m_layout.first.plus(weeks).monday();
    QDate month(m_layout.first.monday().year(), m_layout.first.monday().month(), 1);
    painter.setFont(strongFont());
    for (; month < end; month = month.addMonths(1)) {
        const double x = m_layout.xOf(month);
        const double next = m_layout.xOf(month.addMonths(1));
        if (next < visible.left() || x > visible.right())
            continue;
        painter.setPen(m_tokens.line);
        painter.drawLine(QPointF(x, 2), QPointF(x, 22));
        // The name of a month that has begun stands at the edge.
        const double from = std::max(x, visible.left()) + 8;
        const bool isWide = m_layout.weekWidth > 20;
        const QString words = QLocale().toString(month, isWide ? u"MMMM yyyy"_s : u"MMM"_s);
        const QRectF room(from, 2, next - from - 4, 20);
        if (painter.fontMetrics().horizontalAdvance(words) > room.width())
            continue;
        painter.setPen(m_tokens.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

void RotaPainter::paintDaysOff(QPainter &painter, qd::IsoWeek week) const
{
    for (int day = 0; day < 5; ++day) {
        const QDate date = week.monday().addDays(day);
        if (m_content.days.works(date))
            continue;
        const double x = m_layout.xOf(date);
        const QRectF mark(x, m_layout.top - 4, m_layout.weekWidth / 7, m_layout.lanesBottom() - m_layout.top + 8);
        painter.fillRect(mark, m_tokens.soft(m_tokens.warning));
        if (m_layout.weekWidth < dayNamesFrom)
            continue;
        painter.setFont(smallFont());
        painter.setPen(m_tokens.muted);
        painter.drawText(QRectF(mark.center().x() - 40, m_layout.top - 20, 80, 16), Qt::AlignCenter,
            QLocale().toString(date, u"d MMM"_s));
    }
}

void RotaPainter::paintWeek(QPainter &painter, qd::IsoWeek week) const
{
    const bool isNow = week == m_content.weekNow();
    const double x = m_layout.xOf(week);
    const int every = m_layout.weekWidth >= 34 ? 1 : m_layout.weekWidth >= 18 ? 2 : 4;
    const bool isNamed = week.number() % every == 0 || isNow;
    painter.setPen(m_tokens.line);
    painter.drawLine(QPointF(x, isNamed ? 24 : m_layout.top - 6), QPointF(x, m_layout.lanesBottom() + 4));
    if (isNamed) {
        painter.setFont(isNow ? strongFont() : bodyFont());
        painter.setPen(isNow ? m_tokens.accent : m_tokens.text);
        const double inset = std::min(8.0, m_layout.weekWidth / 10);
        painter.drawText(QRectF(x + inset, 24, every * m_layout.weekWidth + 20, 18), Qt::AlignLeft | Qt::AlignVCenter,
            RotaPainterWords::week(week));
        if (m_layout.weekWidth >= datesFrom) {
            painter.setFont(smallFont());
            painter.setPen(m_tokens.muted);
            painter.drawText(QRectF(x + inset, 40, m_layout.weekWidth - inset, 16), Qt::AlignLeft | Qt::AlignVCenter,
                QLocale().toString(week.monday(), u"d MMM"_s));
        }
    }
}

// A week without its new captain is a place to fill.
void RotaPainter::paintEmpty(QPainter &painter, qd::IsoWeek week) const
{
    const QRectF box = m_layout.boxOf(week);
    painter.setPen(QPen(m_tokens.line, 1.5, Qt::DashLine));
    painter.setBrush(m_tokens.surface);
    painter.drawPolygon(m_layout.barOf(box));
    painter.setFont(smallFont());
    painter.setPen(m_tokens.muted);
    painter.drawText(box, Qt::AlignCenter, box.width() >= 2 * namesFrom ? RotaPainterWords::nobody() : QString(u'?'));
}

int RotaPainter::awayIn(qd::IsoWeek week) const
{
    QSet<qd::PersonId> away;
    for (const qd::Absence &absence : m_content.absences) {
        if (absence.first <= week.monday().addDays(4) && week.monday() <= absence.last)
            away.insert(absence.person);
    }
    return int(away.size());
}

void RotaPainter::paintAway(QPainter &painter, qd::IsoWeek week) const
{
    const int away = awayIn(week);
    if (away == 0)
        return;
    const QRectF box(
        m_layout.xOf(week) + 1, m_layout.lanesBottom() + 8, m_layout.weekWidth - 2, m_layout.awayHeight - 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(m_tokens.line, Qt::BDiagPattern));
    painter.drawRect(box);
    if (m_layout.weekWidth < initialsFrom)
        return;
    painter.setFont(smallFont());
    painter.setPen(m_tokens.muted);
    painter.drawText(
        box, Qt::AlignCenter, m_layout.weekWidth >= wordsFrom ? RotaPainterWords::away(away) : QString::number(away));
}

void RotaPainter::paintBar(QPainter &painter, const qd::Captaincy &captaincy, Bar how) const
{
    const QRectF box = m_layout.boxOf(captaincy.firstWeek);
    const QColor colour = m_tokens.series[size_t(qBound(0, m_content.teamOf(captaincy).colour, 7))];
    const bool isOver = m_content.isOver(captaincy);
    const QColor ink = isOver ? m_tokens.text : m_tokens.onSeries();
    const QPolygonF bar = m_layout.barOf(box);
    painter.setOpacity(how == Bar::Ghost ? 0.4 : 1);
    painter.setPen(isOver ? QPen(colour) : QPen(Qt::NoPen));
    painter.setBrush(isOver ? m_tokens.soft(colour) : colour);
    painter.drawPolygon(bar);
    paintAbsences(painter, captaincy, bar, ink);
    paintWords(painter, captaincy, box, ink);
    paintReplacements(painter, captaincy, box);
    if (how == Bar::Current || how == Bar::CurrentWithKeys) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(how == Bar::CurrentWithKeys ? m_tokens.text : m_tokens.muted, 2));
        painter.drawPolygon(bar);
    }
    painter.setOpacity(1);
}

void RotaPainter::paintAbsences(
    QPainter &painter, const qd::Captaincy &captaincy, const QPolygonF &bar, const QColor &ink) const
{
    const QRectF box = bar.boundingRect();
    QColor hatch = ink;
    hatch.setAlphaF(0.45F);
    for (const qd::Absence &absence : m_content.absences) {
        if (absence.person != captaincy.person)
            continue;
        const double from = std::max(box.left(), m_layout.xOf(absence.first));
        const double to = std::min(box.right(), m_layout.xOf(absence.last.addDays(1)));
        if (to <= from)
            continue;
        painter.save();
        QPainterPath shape;
        shape.addPolygon(bar);
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.fillRect(QRectF(from, box.top(), to - from, box.height()), QBrush(hatch, Qt::BDiagPattern));
        painter.restore();
    }
}

void RotaPainter::paintReplacements(QPainter &painter, const qd::Captaincy &captaincy, const QRectF &box) const
{
    const qd::TimeRange both{m_content.calendar.start(captaincy.firstWeek),
        m_content.calendar.start(captaincy.firstWeek.plus(qd::captaincyWeeks))};
    for (const qd::Replacement &replacement : m_content.replacements) {
        if (replacement.absent != captaincy.person || replacement.until <= both.from || both.to <= replacement.from)
            continue;
        const qd::Person person = m_content.people.value(replacement.substitute);
        const double from = std::max(box.left(), xOf(replacement.from));
        const double to = std::min(box.right(), xOf(replacement.until));
        const double wide = std::max(24.0, to - from);
        const double tall = QFontMetricsF(smallFont()).height() + 2;
        const double left = std::max(box.left(), std::min(from, box.right() - m_layout.bevel() - wide));
        const QRectF tab(left, box.bottom() - tall - 1, wide, tall);
        painter.setPen(QPen(m_tokens.surface, 1));
        painter.setBrush(m_tokens.text);
        painter.drawRoundedRect(tab, 3, 3);
        painter.setFont(smallFont());
        painter.setPen(m_tokens.surface);
        const QString name = QFontMetricsF(smallFont()).horizontalAdvance(person.name) < tab.width() - 6
            ? person.name
            : initialsOf(person.name);
        painter.drawText(tab, Qt::AlignCenter, name);
    }
}

void RotaPainter::paintWords(
    QPainter &painter, const qd::Captaincy &captaincy, const QRectF &box, const QColor &ink) const
{
    const double slope = m_layout.bevel();
    const QRectF inside = box.adjusted(slope + 4, 5, -slope - 2, -5);
    const QString name = m_content.personOf(captaincy).name;
    painter.setPen(ink);
    painter.setFont(strongFont());
    if (inside.width() < namesFrom) {
        if (box.width() >= initialsFrom) {
            painter.setFont(smallFont());
            painter.drawText(box, Qt::AlignCenter, initialsOf(name));
        }
        return;
    }
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, int(inside.width())));
    QRectF line = inside;
    QStringList signs;
    if (m_content.breaches.contains(captaincy.id))
        signs.append(u"warning"_s);
    if (captaincy.locked)
        signs.append(u"lock"_s);
    for (const QString &sign : std::as_const(signs)) {
        const QPixmap icon = iconPixmap(sign, 14, painter.device()->devicePixelRatioF(), ink);
        painter.drawPixmap(QPointF(line.right() - 14, line.bottom() - 15), icon);
        line.setRight(line.right() - 18);
    }
    painter.setFont(smallFont());
    painter.drawText(line, Qt::AlignBottom | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_content.teamOf(captaincy).name, Qt::ElideRight, int(line.width())));
}

void RotaPainter::paintHandovers(QPainter &painter, int weeks, const QRectF &visible) const
{
    if (m_layout.weekWidth < initialsFrom)
        return;
    const double y = m_layout.top + m_layout.barHeight + m_layout.laneGap / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.muted);
    for (int i = 0; i <= weeks; ++i) {
        const double x = m_layout.xOf(m_layout.first.plus(i)) + m_layout.handover * m_layout.weekWidth;
        if (x >= visible.left() && x <= visible.right())
            painter.drawPolygon(QPolygonF{QPointF(x - 4, y), QPointF(x, y - 4), QPointF(x + 4, y), QPointF(x, y + 4)});
    }
}

void RotaPainter::paintNow(QPainter &painter) const
{
    const double x = xOf(m_content.nowMs);
    painter.setPen(QPen(m_tokens.critical, 2));
    painter.drawLine(QPointF(x, 58), QPointF(x, m_layout.lanesBottom() + 4));
    painter.setFont(strongFont());
    painter.drawText(QRectF(x + 5, 56, 120, 16), Qt::AlignLeft | Qt::AlignVCenter, RotaPainterWords::now());
}
