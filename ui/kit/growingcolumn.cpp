#include "ui/kit/growingcolumn.h"

#include <QEvent>
#include <QLayout>

bool GrowingColumn::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return taken;
}

void GrowingColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GrowingColumn::fit()
{
    if (!layout())
        return;
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (height == minimumHeight())
        return;
    setMinimumHeight(height);
    emit heightChanged(height);
}
