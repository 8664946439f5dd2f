#include "ui/alerts/alertdelegate.h"

#include "app/domain/clock.h"
#include "app/models/alertmodel.h"
#include "ui/alerts/alertwords.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int rowHeight = 56;
constexpr int sign = 10;
constexpr int between = 12;

} // namespace

AlertDelegate::AlertDelegate(const qd::AlertModel &model, const qd::Clock &clock, QTimeZone zone, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const qd::AlertRow &row = m_model.row(index.row());
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    const QRect rect = option.rect.adjusted(16, 0, -12, 0);
    QRect words = rect.adjusted(sign + between, 0, 0, 0);
    if (row.more > 0) {
        painter->setFont(bodyFont());
        painter->setPen(tokens.muted);
        painter->drawText(words, Qt::AlignVCenter, tr("and %n more: narrow the search", nullptr, row.more));
        painter->restore();
        return;
    }
    const StatusPill::State pill = pillOf(row.level());
    const Shape shape = StatusPill::shapeOf(pill) == Shape::None ? Shape::Disc : StatusPill::shapeOf(pill);
    drawShape(
        *painter, QRectF(rect.left(), rect.top() + 13, sign, sign), shape, StatusPill::colourOf(pill, option.palette));
    const bool cares = row.standing == qd::AlertRow::Standing::Firing || row.standing == qd::AlertRow::Standing::Blind;
    if (row.isNew) {
        const QString mark = tr("new");
        painter->setFont(smallFont());
        const int width = painter->fontMetrics().horizontalAdvance(mark) + 12;
        const QRect box(words.right() - width, rect.top() + 9, width, 18);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.soft(tokens.accent));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(box, 9, 9);
        painter->setPen(tokens.accent);
        painter->drawText(box, Qt::AlignCenter, mark);
        words.setRight(box.left() - 8);
    }
    painter->setFont(cares ? strongFont() : bodyFont());
    painter->setPen(tokens.text);
    QString title = row.name;
    if (row.isGroup())
        title = tr("%1 × %2", "name, how many").arg(row.name, QLocale().toString(row.fingerprints.size()));
    const QFontMetrics metrics(painter->font());
    painter->drawText(words.adjusted(0, 8, 0, 0), Qt::AlignTop | Qt::AlignLeft,
        metrics.elidedText(title.left(500), Qt::ElideRight, words.width()));
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    words.setRight(rect.right());
    QString below = standingText(row.worst, row.standing, m_clock.nowMs(), m_zone);
    if (row.isGroup()) {
        below = tr("the worst: %1").arg(below);
    } else {
        below += QStringLiteral(" · ") + placeText(row.worst.alert.labels).left(300);
        const QString summary = row.worst.alert.annotations.value(QStringLiteral("summary")).simplified();
        if (!summary.isEmpty())
            below.prepend(summary.left(500) + QStringLiteral(" · "));
    }
    painter->drawText(words.adjusted(0, 0, 0, -9), Qt::AlignBottom | Qt::AlignLeft,
        painter->fontMetrics().elidedText(below, Qt::ElideRight, words.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}
