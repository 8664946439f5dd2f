// CardDelegate: one work as a card: its labels, its title, when it is due, how far its checklist is, and whose it is.
// As high as what it says; heights are remembered, so that a column of thousands scrolls at once.
#pragma once

#include "app/domain/work.h"
#include "ui/kit/tokens.h"

#include <QDate>
#include <QStyledItemDelegate>

class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setToday(QDate today, qint64 nowMs);
    void setTeamColours(const QHash<QString, int> &byOwner) { m_colours = byOwner; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Height {
        qint64 updated;
        int width;
        int height;
    };
    int heightOf(const qd::Work &work, int width) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card, const Tokens &tokens,
        bool overdue) const;
    void paintLabels(QPainter &painter, const QRect &row, const qd::Work &work, const Tokens &tokens) const;
    void paintFacts(QPainter &painter, QRect row, const qd::Work &work, const Tokens &tokens) const;
    void paintOwner(QPainter &painter, const QRect &row, const QString &owner, const Tokens &tokens) const;

    QDate m_today;
    qint64 m_now = 0;
    QHash<QString, int> m_colours; // of the team, by owner
    mutable QHash<QString, Height> m_heights; // by id
};

// The colour a label has for life.
QColor labelColour(const QString &label, const Tokens &tokens);
// "3 d late", "today", "tomorrow", "12 Dec".
QString dueWords(const qd::Work &work, QDate today);
