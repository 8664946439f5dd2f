#include "ui/monitoring/panelgrid.h"

#include <QScrollBar>

namespace {

constexpr int gap = 16;
constexpr int narrowest = 470;
constexpr int lowest = 248;
constexpr int highest = 420;
constexpr int mostColumns = 4;

} // namespace

PanelGrid::PanelGrid(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    setWidget(m_sheet);
}

void PanelGrid::setCards(const QList<QWidget *> &cards)
{
    m_cards = cards;
    QWidget *before = nullptr;
    for (QWidget *card : cards) {
        if (card->parentWidget() != m_sheet) {
            card->setParent(m_sheet);
            card->show();
        }
        card->raise();
        if (before)
            QWidget::setTabOrder(before, card);
        before = card;
    }
    place();
}

void PanelGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

void PanelGrid::place()
{
    const int width = viewport()->width();
    const int count = int(m_cards.size());
    m_columns = std::clamp((width + gap) / (narrowest + gap), 1, std::clamp(count, 1, mostColumns));
    const int rows = (count + m_columns - 1) / m_columns;
    const int shared = rows > 0 ? (viewport()->height() - (rows - 1) * gap) / rows : 0;
    const int height = std::clamp(shared, lowest, highest);
    m_sheet->resize(width, std::max(0, rows * (height + gap) - gap));
    for (int i = 0; i < count; ++i) {
        const int column = i % m_columns;
        // Whole pixels, the last column ends at the edge.
        const int left = column * (width + gap) / m_columns;
        const int right = (column + 1) * (width + gap) / m_columns - gap;
        m_cards.at(i)->setGeometry(left, i / m_columns * (height + gap), right - left, height);
    }
    verticalScrollBar()->setSingleStep(40);
}
