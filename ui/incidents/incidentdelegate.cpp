#include "ui/incidents/incidentdelegate.h"

#include "app/domain/clock.h"
#include "app/models/incidentmodel.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QApplication>
#include <QPainter>

IncidentDelegate::IncidentDelegate(
    const qd::IncidentModel &model, const qd::Clock &clock, QTimeZone zone, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
}

QSize IncidentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 56};
}

void IncidentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const qd::Incident &incident = m_model.incidentAt(index.row());
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    const QRect rect = option.rect.adjusted(16, 0, -12, 0);
    const StatusPill::State pill = incident.isOpen() ? pillOf(incident.severity) : pillOf(incident.state);
    const Shape shape = StatusPill::shapeOf(pill) == Shape::None ? Shape::Disc : StatusPill::shapeOf(pill);
    drawShape(
        *painter, QRectF(rect.left(), rect.top() + 13, 10, 10), shape, StatusPill::colourOf(pill, option.palette));
    const QRect words = rect.adjusted(20, 0, 0, 0);
    painter->setFont(incident.isOpen() ? strongFont() : bodyFont());
    painter->setPen(tokens.text);
    const QFontMetrics metrics(painter->font());
    painter->drawText(words.adjusted(0, 8, 0, 0), Qt::AlignTop | Qt::AlignLeft,
        metrics.elidedText(incident.key() + QStringLiteral(" · ") + incident.title, Qt::ElideRight, words.width()));
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    const QString when = clockText(incident.started, m_clock.nowMs(), m_zone);
    painter->drawText(words.adjusted(0, 0, 0, -9), Qt::AlignBottom | Qt::AlignLeft,
        QStringLiteral("%1 · %2 · %3").arg(severityWord(incident.severity), stateWord(incident.state), when));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}
