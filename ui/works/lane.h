// Lane: one column of the board: its name, how many cards stand in it against its limit, and the cards.
#pragma once

#include "app/domain/works/workcolumn.h"

#include <QFrame>
#include <QListView>

namespace qd {
class CardsModel;
}
class CardDelegate;
class Label;
class StatusPill;

// The cards of a lane, to be dragged and dropped on.
class CardList : public QListView {
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);
    bool isEditing() const { return state() == EditingState; }

protected:
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

class Lane : public QFrame {
    Q_OBJECT
public:
    Lane(const qd::WorkColumn &column, qd::CardsModel &cards, QWidget *parent);

    const qd::WorkColumn &column() const { return m_column; }
    CardList &list() const { return *m_list; }
    CardDelegate &delegate() const { return *m_delegate; }
    qd::CardsModel &cards() const { return m_cards; }
    void show(const qd::WorkColumn &column, int count);
    QString countWords() const; // "5/3"

signals:
    void addWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qd::WorkColumn m_column;
    qd::CardsModel &m_cards;
    Label *m_name;
    Label *m_count;
    StatusPill *m_over; // instead of the count, when there are too many
    CardList *m_list;
    CardDelegate *m_delegate; // its own: a delegate tells every view it serves of its editor
};
