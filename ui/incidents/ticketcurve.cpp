#include "ui/incidents/ticketcurve.h"

#include "app/domain/objectives.h"
#include "app/services/messagetext.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeHeight = 44;
constexpr int topMargin = 7;
constexpr int bottomMargin = 4;
constexpr int markSize = 7;

} // namespace

TicketCurve::TicketCurve(QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
{
    setFixedHeight(wholeHeight);
}

QSize TicketCurve::sizeHint() const
{
    return {200, wholeHeight};
}

void TicketCurve::show(const QList<qd::TicketReading> &readings, const QList<qd::Message> &messages)
{
    m_readings = readings;
    m_messages.clear();
    for (const qd::Message &message : messages) {
        if (message.deliveredAt && message.after.isNull())
            m_messages.append(message);
    }
    describe();
    update();
}

void TicketCurve::describe()
{
    const int count = m_readings.isEmpty() ? 0 : m_readings.last().count;
    setAccessibleName(tr("Support tickets"));
    setAccessibleDescription(
        tr("%1 of %2 tickets, %3 messages").arg(count).arg(qd::ticketsTarget).arg(m_messages.size()));
}

void TicketCurve::setAxis(qd::TimeRange range, qint64 nowMs, int left, int right)
{
    m_range = range;
    m_now = nowMs;
    m_left = left;
    m_right = right > 0 ? right : width() - 4;
    update();
}

QRect TicketCurve::plot() const
{
    return QRect(QPoint(m_left, topMargin), QPoint(m_right, height() - bottomMargin));
}

int TicketCurve::highest() const
{
    int most = qd::ticketsTarget + 2;
    for (const qd::TicketReading &reading : m_readings)
        most = std::max(most, reading.count + 1);
    return most;
}

int TicketCurve::x(qint64 at) const
{
    const double share = double(at - m_range.from) / double(std::max<qint64>(1, m_range.to - m_range.from));
    return m_left + int(share * (m_right - m_left));
}

int TicketCurve::y(int count) const
{
    return plot().bottom() - int(double(count) / highest() * plot().height());
}

void TicketCurve::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect plot = this->plot();
    painter.setFont(smallFont());
    painter.setPen(tokens.muted);
    const int count = m_readings.isEmpty() ? 0 : m_readings.last().count;
    painter.drawText(QRect(0, plot.top(), m_left - 8, plot.height()), Qt::AlignLeft | Qt::AlignVCenter,
        tr("Tickets") + u'\n' + tr("%1 of %2").arg(count).arg(qd::ticketsTarget));
    painter.setPen(tokens.line);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setClipRect(plot.adjusted(0, -topMargin, 1, bottomMargin));
    QPen target(tokens.critical, 1, Qt::DashLine);
    painter.setPen(target);
    painter.drawLine(plot.left(), y(qd::ticketsTarget), plot.right(), y(qd::ticketsTarget));
    // Steps: a ticket is there from the moment it is.
    if (!m_readings.isEmpty()) {
        QPainterPath path(QPointF(x(m_readings.first().at), y(0)));
        for (const qd::TicketReading &reading : m_readings) {
            path.lineTo(x(reading.at), path.currentPosition().y());
            path.lineTo(x(reading.at), y(reading.count));
        }
        path.lineTo(x(std::min(m_now, m_range.to)), path.currentPosition().y());
        painter.setPen(QPen(count >= qd::ticketsTarget ? tokens.critical : tokens.series[0], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    for (const qd::Message &message : m_messages) {
        const int at = x(*message.deliveredAt);
        painter.setPen(QPen(tokens.ok, 1, Qt::DotLine));
        painter.drawLine(at, plot.top(), at, plot.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ok);
        painter.drawRect(at - markSize / 2, plot.top() - markSize / 2, markSize, markSize);
    }
}

QList<qd::Message> TicketCurve::messagesAt(QPoint at) const
{
    QList<qd::Message> found;
    for (const qd::Message &message : m_messages) {
        if (std::abs(x(*message.deliveredAt) - at.x()) <= markSize)
            found.append(message);
    }
    return found;
}

bool TicketCurve::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const QPoint at = static_cast<QHelpEvent *>(event)->pos();
    QStringList lines;
    for (const qd::Message &message : messagesAt(at)) {
        const auto audience = qd::audienceFrom(message.audience);
        lines.append(clockText(*message.deliveredAt, m_now, m_zone) + u' '
            + (audience ? qd::audienceInWords(*audience) + u": "_s : QString()) + message.title);
    }
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(at), plainToolTip(lines.join(u'\n')), this);
    return true;
}
