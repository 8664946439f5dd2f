#include "ui/logbook/hitdelegate.h"

#include "app/domain/logbook.h"
#include "ui/kit/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int margin = 8;

// The text without its marks, and where they stood.
QString unmarked(const QString &marked, const Tokens &tokens, QList<QTextLayout::FormatRange> &lit)
{
    QString text;
    for (const QChar c : marked) {
        if (c == QChar(qd::LogbookHit::opens)) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.format.setBackground(tokens.soft(tokens.warning));
            range.format.setFontWeight(QFont::DemiBold);
            lit.append(range);
        } else if (c == QChar(qd::LogbookHit::closes) && !lit.isEmpty()) {
            lit.last().length = int(text.size()) - lit.last().start;
        } else {
            text += c == u'\n' ? QChar(QChar::LineSeparator) : c;
        }
    }
    return text;
}

// Its height, as wide as that.
double layOut(QTextLayout &layout, double width)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString marked = index.data(Marked).toString();
    if (marked.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QList<QTextLayout::FormatRange> lit;
    const Tokens &tokens = tokensOf(option.palette);
    QTextLayout layout(unmarked(marked, tokens, lit), option.font);
    layout.setFormats(lit);
    const QRect room = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    layOut(layout, room.width());
    painter->save();
    painter->setPen(tokens.text);
    painter->setClipRect(option.rect);
    layout.draw(painter, room.topLeft());
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString marked = index.data(Marked).toString();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (marked.isEmpty() || !view)
        return QStyledItemDelegate::sizeHint(option, index);
    QList<QTextLayout::FormatRange> lit;
    QTextLayout layout(unmarked(marked, tokensOf(option.palette), lit), option.font);
    layout.setFormats(lit);
    const int width = view->viewport()->width() - 2 * margin - 4; // the list's own spacing
    return {view->viewport()->width() - 4, int(layOut(layout, width)) + margin};
}
