// PanelGrid: the cards of a dashboard on its grid of 24 columns, in rows of one height that fill the page when they can
// and scroll when they would become too low. A card is dragged by its head and resized at its corner; the others make
// room as it moves, and what was asked for is said when the hand lets go. Window's thread.
#pragma once

#include "app/domain/dashboard.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class PanelGrid : public QScrollArea {
    Q_OBJECT
public:
    explicit PanelGrid(QWidget *parent = nullptr);

    // Takes the widgets, one for each panel; those left out are not deleted.
    void show(const qd::Dashboard &dashboard, const QHash<qd::PanelId, QWidget *> &widgets);
    // In sight, or so near to it that it will be at the next turn of the wheel.
    bool isNear(const qd::PanelId &panel) const;

signals:
    void placeAsked(const qd::PanelId &panel, const qd::GridPlace &place);
    void moved(); // other cards may be in sight

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Hold { None, Head, Corner };
    struct Drag {
        qd::PanelId panel;
        Hold hold = Hold::None;
        QPoint from; // global
        QRect before; // of the card
        bool moving = false; // far enough to be meant
        qd::GridPlace target;
    };

    qd::PanelId panelOf(const QObject *widget) const;
    Hold holdAt(const QWidget &card, QPoint at) const;
    void pressed(const qd::PanelId &panel, Hold hold, QPoint globalAt);
    void dragged(QPoint globalAt);
    void released();
    void cancel();
    void place(const qd::Dashboard &dashboard);
    QRect rectOf(const qd::GridPlace &place) const;
    qd::GridPlace placeOf(const QRect &rect, const qd::GridPlace &before, Hold hold) const;
    int cellHeight(const qd::Dashboard &dashboard) const;

    QWidget *m_sheet;
    QWidget *m_shadow; // where a dragged card will stand
    qd::Dashboard m_dashboard; // as it is shown: what is folded away is not in it
    QHash<qd::PanelId, int> m_folded; // rows that are folded away above each panel
    QHash<qd::PanelId, QPointer<QWidget>> m_widgets;
    int m_cellHeight = 31;
    Drag m_drag;
};
