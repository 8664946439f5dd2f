#include "ui/training/goodreaction.h"

#include "ui/kit/label.h"

#include <QVBoxLayout>

GoodReaction::GoodReaction(QWidget *parent)
    : Card(tr("What a good captain would have done"), parent)
    , m_words(new Label(Label::Role::Body, this))
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_words);
    hide();
}

void GoodReaction::setText(const QString &text)
{
    m_words->setText(text);
    setVisible(!text.isEmpty());
}
