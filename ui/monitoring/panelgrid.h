// PanelGrid: cards side by side in as many columns as the width allows, in rows of equal height that fill the page and
// scroll when they would become too low. Window's thread.
#pragma once

#include <QScrollArea>

class PanelGrid : public QScrollArea {
    Q_OBJECT
public:
    explicit PanelGrid(QWidget *parent = nullptr);

    void setCards(const QList<QWidget *> &cards); // in order; takes them; those left out are not deleted
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_sheet;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};
