#include "ui/kit/messagebar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new Label(Label::Role::Body, this))
    , m_choices(new FlowLayout)
    , m_close(makeIconButton(QStringLiteral("close"), tr("Close this message"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(36, 6, 8, 6);
    row->setSpacing(8);
    m_choices->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(120); // the actions take a second row before the words break after each
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_words, 1);
    row->addLayout(m_choices);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::show(StatusPill::State state, const QString &words)
{
    dismiss();
    m_state = state;
    m_words->setText(words);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::reword(const QString &words)
{
    m_words->setText(words);
}

void MessageBar::addAction(const QString &text, QObject *context, std::function<void()> act)
{
    auto *button = makeButton(text, ButtonRole::Plain, {}, this);
    m_choices->addWidget(button);
    m_actions.append(button);
    button->show(); // the bar is on screen already
    connect(button, &QPushButton::clicked, context, [this, act = std::move(act)] {
        dismiss();
        act();
    });
}

void MessageBar::dismiss()
{
    for (QPushButton *button : std::as_const(m_actions)) {
        button->hide();
        button->deleteLater(); // it may be the one that was clicked
    }
    m_actions.clear();
    hide();
}

QString MessageBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const QColor colour = StatusPill::colourOf(m_state, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(tokens.soft(colour));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    drawShape(painter, QRectF(14, height() / 2.0 - 6, 12, 12), StatusPill::shapeOf(m_state), colour);
}
