// TwoLineDelegate: a row of a list as a state's shape, a line, a smaller one below it, and a word at the right. What an
// item says stands in its roles; all of it is plain text.
#pragma once

#include <QStyledItemDelegate>

class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        Second = Qt::UserRole + 100, // the line below
        Aside, // at the right of the first line
        State, // a StatusPill::State as int; nothing: no shape
        Words, // a QStringList of wordsTyped(): they are marked in both lines
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
