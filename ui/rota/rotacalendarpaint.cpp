// The painting of the calendar: weeks, bars and the line of now.
#include "app/domain/workingdays.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/rota/rotacalendar.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

void RotaCalendar::paintEvent(QPaintEvent *)
{
    if (!m_layout.first.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), tokensOf(palette()).surface);
    paintWeeks(painter);
    for (const qd::Captaincy &captaincy : m_content.captaincies) {
        const QRect box = m_layout.boxOf(captaincy.firstWeek).translated(-offset(), 0);
        if (box.right() >= 0 && box.left() <= viewport()->width())
            paintBar(painter, captaincy, box, m_drag && m_drag->moving && m_drag->captaincy.id == captaincy.id);
    }
    paintNow(painter);
    if (m_drag && m_drag->moving) {
        const Tokens &tokens = tokensOf(palette());
        const QRect box = m_layout.boxOf(m_drag->target).translated(-offset(), 0);
        painter.setPen(QPen(m_drag->refusal.isEmpty() ? tokens.accent : tokens.critical, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(RotaLayout::barOf(box));
    }
}

void RotaCalendar::paintWeeks(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    const QLocale locale;
    const qd::IsoWeek now = m_content.calendar.weekAt(m_content.nowMs);
    const int bottom = m_layout.height() - 12;
    for (int i = 0; i < m_weeks; ++i) {
        const qd::IsoWeek week = m_layout.first.plus(i);
        const int x = m_layout.xOf(week) - offset();
        if (x > viewport()->width() || x + m_layout.weekWidth < 0)
            continue;
        painter.setPen(tokens.line);
        painter.drawLine(x, 8, x, bottom);
        for (int day = 0; day < 7; ++day) {
            const QDate date = week.monday().addDays(day);
            if (!qd::isFrenchHoliday(date))
                continue;
            const QRectF mark(x + m_layout.weekWidth * day / 7.0, m_layout.top - 12, m_layout.weekWidth / 7.0,
                bottom - m_layout.top + 12);
            painter.fillRect(mark, tokens.soft(tokens.warning));
            if (m_layout.weekWidth >= 80) {
                painter.setFont(smallFont());
                painter.setPen(tokens.muted);
                painter.drawText(QRectF(mark.center().x() - 40, m_layout.top - 28, 80, 16), Qt::AlignCenter,
                    locale.toString(date, u"d MMM"_s));
            }
        }
        painter.setFont(week == now ? strongFont() : bodyFont());
        painter.setPen(week == now ? tokens.accent : tokens.text);
        painter.drawText(QRect(x + 8, 8, m_layout.weekWidth - 8, 18), Qt::AlignLeft | Qt::AlignVCenter,
            tr("W%1").arg(week.number(), 2, 10, QChar(u'0')));
        painter.setFont(smallFont());
        painter.setPen(tokens.muted);
        painter.drawText(QRect(x + 8, 26, m_layout.weekWidth - 8, 16), Qt::AlignLeft | Qt::AlignVCenter,
            locale.toString(week.monday(), u"d MMM"_s));
        if (week >= now && week < now.plus(26) && !beginningIn(week)) {
            // A week without its new captain is a place to fill.
            const QRect box = m_layout.boxOf(week).translated(-offset(), 0);
            painter.setPen(QPen(tokens.line, 1.5, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolygon(RotaLayout::barOf(box));
            painter.setPen(tokens.muted);
            painter.drawText(box, Qt::AlignCenter, m_layout.weekWidth >= 80 ? tr("nobody yet") : u"?"_s);
        }
    }
}

void RotaCalendar::paintBar(QPainter &painter, const qd::Captaincy &captaincy, const QRect &box, bool ghost)
{
    const Tokens &tokens = tokensOf(palette());
    const qd::Person person = m_content.people.value(captaincy.person);
    const qd::Team team = m_content.teams.value(person.team);
    const bool past = m_content.calendar.start(captaincy.firstWeek.plus(qd::captaincyWeeks)) <= m_content.nowMs;
    QColor colour = tokens.series[size_t(qBound(0, team.colour, 7))];
    painter.setOpacity(ghost ? 0.4 : 1);
    const QPolygonF bar = RotaLayout::barOf(box);
    painter.setPen(past ? QPen(colour) : QPen(Qt::NoPen));
    painter.setBrush(past ? tokens.soft(colour) : colour);
    painter.drawPolygon(bar);
    if (captaincy.id == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? tokens.text : tokens.muted, 2));
        painter.drawPolygon(bar);
    }
    const QRect words = box.adjusted(RotaLayout::bevel + 8, 6, -RotaLayout::bevel - 4, -6);
    const QColor ink = past ? tokens.text : tokens.onSeries();
    painter.setPen(ink);
    painter.setFont(strongFont());
    QRect nameRect = words;
    if (captaincy.locked) {
        painter.drawPixmap(words.right() - 12, words.top() + 2, iconPixmap(u"lock"_s, 14, devicePixelRatioF(), ink));
        nameRect.setRight(words.right() - 16);
    }
    painter.drawText(nameRect, Qt::AlignTop | Qt::AlignLeft,
        painter.fontMetrics().elidedText(person.name, Qt::ElideRight, nameRect.width()));
    painter.setFont(smallFont());
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
        painter.fontMetrics().elidedText(team.name, Qt::ElideRight, words.width()));
    painter.setOpacity(1);
}

void RotaCalendar::paintNow(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(m_content.nowMs, m_content.calendar.zone());
    const qd::IsoWeek week = qd::IsoWeek::of(local.date());
    const double day = local.date().dayOfWeek() - 1 + local.time().msecsSinceStartOfDay() / 86'400'000.0;
    const double x = m_layout.xOf(m_layout.first.weeksUntil(week) + day / 7) - offset();
    painter.setPen(QPen(tokens.critical, 2));
    painter.drawLine(QPointF(x, 46), QPointF(x, m_layout.height() - 12));
    painter.setFont(strongFont());
    painter.drawText(QRectF(x + 6, 44, 120, 16), Qt::AlignLeft | Qt::AlignVCenter, tr("now"));
}
