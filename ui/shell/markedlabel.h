// MarkedLabel: words on a page, with those marked that somebody looks for.
#pragma once

#include "ui/kit/label.h"

#include <QStringList>

class MarkedLabel : public Label {
    Q_OBJECT
public:
    using Label::Label;

    void mark(const QStringList &words); // of wordsTyped(); none: no mark

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_words;
};
