// PageStack: asks for the room that the page at hand needs, not for that of the largest one.
#pragma once

#include <QStackedWidget>

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};
