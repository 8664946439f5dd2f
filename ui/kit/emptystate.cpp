#include "ui/kit/emptystate.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

// The picture above the sentence, in the muted colour of the theme of the moment.
class Picture : public QWidget {
public:
    Picture(QString name, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(0, 0, iconPixmap(m_name, 40, devicePixelRatioF(), tokensOf(palette()).muted));
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_sentence(new Label(sentence, Label::Role::Muted, this))
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(12);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(280);
    m_sentence->setMaximumWidth(520);
    m_column->addStretch(2);
    m_column->addWidget(new Picture(iconName, this), 0, Qt::AlignHCenter);
    // In a row of its own: the height of a wrapped label that is merely aligned is computed for the whole width.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 8);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addButton(const QString &text, bool primary)
{
    auto *button = makeButton(text, primary ? ButtonRole::Primary : ButtonRole::Plain, {}, this);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}
