#include "ui/monitoring/panels/headingbar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

HeadingBar::HeadingBar(QWidget *parent)
    : QWidget(parent)
    , m_fold(makeButton({}, ButtonRole::Flat, QStringLiteral("down"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 2);
    auto *more = makeIconButton(QStringLiteral("more"), tr("What to do with this heading"), this);
    more->setFixedSize(24, 24);
    row->addWidget(m_fold);
    row->addStretch();
    row->addWidget(more);
    auto *menu = new QMenu(this);
    menu->addAction(icon(QStringLiteral("edit")), tr("Rename…"), this, [this] { emit renameAsked(m_panel.id); });
    menu->addAction(icon(QStringLiteral("remove")), tr("Remove"), this, [this] { emit removeAsked(m_panel.id); });
    connect(
        more, &QPushButton::clicked, this, [menu, more] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    connect(m_fold, &QPushButton::clicked, this, [this] { emit foldAsked(m_panel.id, !m_panel.collapsed); });
}

void HeadingBar::setPanel(const qd::Panel &panel)
{
    m_panel = panel;
    QString words = panel.title;
    m_fold->setText(words.replace(u'&', QStringLiteral("&&")));
    m_fold->setIcon(icon(panel.collapsed ? QStringLiteral("right") : QStringLiteral("down")));
    m_fold->setAccessibleName(panel.title);
    m_fold->setToolTip(panel.collapsed ? tr("Show what is folded away") : tr("Fold away what is below"));
}

void HeadingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
