#include "ui/kit/twolinedelegate.h"

#include "app/domain/textmatch.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, 52};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    QRect words = option.rect.adjusted(14, 0, -12, 0);
    if (const QVariant state = index.data(State); state.isValid()) {
        const auto pill = StatusPill::State(state.toInt());
        const Shape shape = StatusPill::shapeOf(pill) == Shape::None ? Shape::Disc : StatusPill::shapeOf(pill);
        drawShape(*painter, QRectF(words.left(), words.top() + 12, 10, 10), shape,
            StatusPill::colourOf(pill, option.palette));
        words.adjust(20, 0, 0, 0);
    }
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    const QString aside = index.data(Aside).toString();
    painter->drawText(words.adjusted(0, 8, 0, 0), Qt::AlignTop | Qt::AlignRight, aside);
    const int room = aside.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(aside) + 10;
    const QStringList marked = index.data(Words).toStringList();
    const auto line = [&](const QString &text, const QFont &font, const QColor &ink, int width, int flags) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
        const QRect room = words.adjusted(0, 7, 0, -8);
        const int top = flags == Qt::AlignTop ? room.top() : room.bottom() + 1 - metrics.height();
        for (const qd::TextSpan &span : qd::spansOf(shown, marked)) {
            const int from = metrics.horizontalAdvance(shown.left(span.from));
            const int to = metrics.horizontalAdvance(shown.left(span.from + span.length));
            painter->fillRect(room.left() + from - 1, top, to - from + 2, metrics.height(),
                tokens.soft(tokens.warning));
        }
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room, flags | Qt::AlignLeft, shown);
    };
    line(index.data(Qt::DisplayRole).toString(), bodyFont(), tokens.text, words.width() - room, Qt::AlignTop);
    line(index.data(Second).toString(), smallFont(), tokens.muted, words.width(), Qt::AlignBottom);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}
