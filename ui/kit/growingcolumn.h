// GrowingColumn: the content of a scroll area, as high as its words need at its width: a scroll area asks for the size
// without a width, and would squeeze them.
#pragma once

#include <QWidget>

class GrowingColumn : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

signals:
    void heightChanged(int height);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};
