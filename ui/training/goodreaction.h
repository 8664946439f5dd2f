// GoodReaction: beside how a ready-made drill went, what a good captain would have done, in words. Hidden while there are
// none. Window's thread.
#pragma once

#include "ui/kit/card.h"

class GoodReaction : public Card {
    Q_OBJECT
public:
    explicit GoodReaction(QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    Label *m_words;
};
