// ProseView: Markdown in the middle of other widgets: as high as its words need, so that what is around it scrolls, not
// itself.
#pragma once

#include "ui/kit/safetextbrowser.h"

class ProseView : public SafeTextBrowser {
    Q_OBJECT
public:
    explicit ProseView(QWidget *parent = nullptr);

    void show(const QString &markdown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};
