// HitDelegate: an entry that was found, as a row of a list: its week, and the place with the words that matched lit up.
// Rows without such a place look as in any list.
#pragma once

#include <QStyledItemDelegate>

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { Marked = Qt::UserRole + 100 }; // the text, with LogbookHit's marks around what matched

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
