#include "ui/kit/card.h"

#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_title(new Label(Label::Role::Strong, this))
    , m_aside(new Label(Label::Role::Muted, this))
{
    m_body->setContentsMargins(16, 12, 16, 16);
    m_body->setSpacing(8);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_aside->setElided(true);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_aside);
    m_body->addLayout(m_head);
    setTitle(title);
    setAside({});
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void Card::setOutline(const QColor &colour)
{
    m_outline = colour;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.surface);
    painter.setPen(m_outline.isValid() ? m_outline : tokens.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
