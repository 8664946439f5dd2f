#include "ui/kit/pagestack.h"

#include <QApplication>
#include <QLayout>

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        updateGeometry();
        QApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); // a scroll area around it looks for that
    });
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

QSize PageStack::sizeHint() const
{
    return minimumSizeHint();
}

bool PageStack::hasHeightForWidth() const
{
    const QLayout *layout = currentWidget() ? currentWidget()->layout() : nullptr;
    return layout && layout->hasHeightForWidth();
}

int PageStack::heightForWidth(int width) const
{
    return hasHeightForWidth() ? currentWidget()->layout()->minimumHeightForWidth(width) : minimumSizeHint().height();
}
