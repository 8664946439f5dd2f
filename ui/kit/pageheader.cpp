#include "ui/kit/pageheader.h"

#include "ui/kit/label.h"

#include <QHBoxLayout>

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label(title, Label::Role::Title, this))
    , m_context(new Label(Label::Role::Muted, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_context->setElided(true);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_title);
    m_row->addSpacing(4);
    m_row->addWidget(m_context, 1);
    setFixedHeight(40);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setContext(const QString &sentence)
{
    m_context->setText(sentence);
    m_context->setVisible(!sentence.isEmpty());
}

void PageHeader::addAside(QWidget *widget)
{
    m_row->addWidget(widget, 1);
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget);
}
