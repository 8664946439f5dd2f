#include "ui/monitoring/panels/dashboardtabs.h"

#include "ui/kit/buttons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>

DashboardTabs::DashboardTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setAccessibleName(tr("Dashboards"));
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *add = makeIconButton(QStringLiteral("add"), tr("Add a dashboard"), this);
    auto *more = makeIconButton(QStringLiteral("more"), tr("What to do with this dashboard"), this);
    row->addWidget(m_bar);
    row->addWidget(more);
    row->addWidget(add);
    row->addStretch();
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_filling && index >= 0)
            emit chosen(m_ids.at(index));
    });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_ids.move(from, to);
        if (!m_filling)
            emit reordered(m_ids);
    });
    connect(m_bar, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (const int index = m_bar->tabAt(at); index >= 0)
            m_bar->setCurrentIndex(index);
        m_menu->popup(m_bar->mapToGlobal(at));
    });
    connect(add, &QPushButton::clicked, this, &DashboardTabs::addAsked);
    connect(more, &QPushButton::clicked, this,
        [this, more] { m_menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
}

void DashboardTabs::setDashboards(const QList<qd::Dashboard> &dashboards, const qd::DashboardId &current)
{
    m_filling = true;
    m_ids.clear();
    while (m_bar->count() > dashboards.size())
        m_bar->removeTab(m_bar->count() - 1);
    for (const qd::Dashboard &dashboard : dashboards) {
        const int index = int(m_ids.size());
        QString words = dashboard.title;
        words.replace(u'&', QStringLiteral("&&"));
        if (index == m_bar->count())
            m_bar->addTab(words);
        else
            m_bar->setTabText(index, words);
        m_ids.append(dashboard.id);
        if (dashboard.id == current)
            m_bar->setCurrentIndex(index);
    }
    m_filling = false;
}

QStringList DashboardTabs::titles() const
{
    QStringList titles;
    for (int i = 0; i < m_bar->count(); ++i)
        titles.append(m_bar->tabText(i));
    return titles;
}

void DashboardTabs::turn(int by)
{
    const int count = m_bar->count();
    if (count > 1)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}
