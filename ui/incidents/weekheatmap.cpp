#include "ui/incidents/weekheatmap.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int gutter = 92; // for the names of the days
constexpr int axis = 22; // for the hours, below
constexpr int everyHours = 3; // has its name

} // namespace

WeekHeatMap::WeekHeatMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Incidents by weekday and hour"));
}

void WeekHeatMap::show(const qd::WeekHours &hours)
{
    m_hours = hours;
    setAccessibleDescription(words(m_day, m_hour));
    update();
}

QString WeekHeatMap::words(int day, int hour) const
{
    return tr("%1 %2:00: %n incident(s)", nullptr, m_hours[size_t(day)][size_t(hour)])
        .arg(QLocale().standaloneDayName(day + 1))
        .arg(hour, 2, 10, QChar(u'0'));
}

QRectF WeekHeatMap::cell(int day, int hour) const
{
    const double wide = double(width() - gutter) / 24;
    const double high = double(height() - axis) / 7;
    return QRectF(gutter + hour * wide, day * high, wide, high).adjusted(1, 1, -1, -1);
}

void WeekHeatMap::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setFont(smallFont());
    int most = 1;
    for (const auto &day : m_hours)
        most = std::max(most, *std::max_element(day.begin(), day.end()));
    for (int day = 0; day < 7; ++day) {
        painter.setPen(tokens.muted);
        const QRectF first = cell(day, 0);
        painter.drawText(QRectF(0, first.top(), gutter - 8, first.height()), Qt::AlignVCenter | Qt::AlignLeft,
            QLocale().standaloneDayName(day + 1));
        for (int hour = 0; hour < 24; ++hour) {
            const int count = m_hours[size_t(day)][size_t(hour)];
            QColor ground = count == 0 ? tokens.line : tokens.critical;
            ground.setAlphaF(count == 0 ? 0.35f : 0.15f + 0.4f * float(count) / float(most));
            painter.fillRect(cell(day, hour), ground);
            if (count > 0) {
                painter.setPen(tokens.text);
                painter.drawText(cell(day, hour), Qt::AlignCenter, QString::number(count));
            }
        }
    }
    painter.setPen(tokens.muted);
    for (int hour = 0; hour < 24; hour += everyHours) {
        const QRectF last = cell(6, hour);
        painter.drawText(QRectF(last.left(), last.bottom() + 4, 60, 16), Qt::AlignLeft | Qt::AlignTop,
            u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(cell(m_day, m_hour));
    }
}

bool WeekHeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            if (cell(day, hour).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), plainToolTip(words(day, hour)), this);
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

void WeekHeatMap::choose(int day, int hour)
{
    m_day = std::clamp(day, 0, 6);
    m_hour = std::clamp(hour, 0, 23);
    setAccessibleDescription(words(m_day, m_hour));
    QToolTip::showText(mapToGlobal(cell(m_day, m_hour).center().toPoint()), plainToolTip(words(m_day, m_hour)), this);
    update();
}

void WeekHeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekHeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_day, m_hour - 1);
    case Qt::Key_Right:
        return choose(m_day, m_hour + 1);
    case Qt::Key_Up:
        return choose(m_day - 1, m_hour);
    case Qt::Key_Down:
        return choose(m_day + 1, m_hour);
    default:
        QWidget::keyPressEvent(event);
    }
}
