#include "ui/monitoring/monitoringpage.h"

#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcequeries.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/kit/tokens.h"
#include "ui/monitoring/panelcard.h"
#include "ui/monitoring/paneldialog.h"
#include "ui/monitoring/panelgrid.h"
#include "ui/monitoring/paneltext.h"
#include "ui/monitoring/sourcedialog.h"
#include "ui/monitoring/sourcesdialog.h"
#include "ui/monitoring/sourcestrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 200; // all charts together, faster than the quickest source and slower than the eye

} // namespace

MonitoringPage::MonitoringPage(qd::Console &console, const Theme &, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_selection(console.settings())
    , m_crosshair(*new ChartCrosshair(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    m_messages = new MessageBar(this);
    buildHeader();
    buildStates();
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_strip, 1);
    row->addWidget(m_ranges);
    row->addWidget(m_live);
    column->addLayout(row);
    column->addWidget(m_stack, 1);

    connect(&m_ticker, &QTimer::timeout, this, &MonitoringPage::tick);
    connect(&m_selection, &qd::TimeRangeSelection::changed, this, &MonitoringPage::selectionChanged);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, &MonitoringPage::changed);
    connect(&console.recorder(), &qd::MetricRecorder::statusChanged, this, [this] { m_statesChanged = true; });
    connect(&console.recorder(), &qd::MetricRecorder::storeTroubled, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    connect(&console.recorder(), &qd::MetricRecorder::storeRecovered, m_messages, &MessageBar::dismiss);
    reload();
    selectionChanged();
}

void MonitoringPage::buildHeader()
{
    m_header = new PageHeader(tr("Monitoring"), this);
    auto *sources = makeButton(tr("Sources…"), ButtonRole::Plain, {}, this);
    auto *prometheus = makeButton(tr("Add Prometheus…"), ButtonRole::Plain, {}, this);
    m_addPanel = makeButton(tr("Add panel…"), ButtonRole::Plain, {}, this);
    m_header->addAction(sources);
    m_header->addAction(prometheus);
    m_header->addAction(m_addPanel);
    connect(sources, &QPushButton::clicked, this, &MonitoringPage::showSources);
    connect(prometheus, &QPushButton::clicked, this, &MonitoringPage::addPrometheus);
    connect(m_addPanel, &QPushButton::clicked, this, &MonitoringPage::addPanel);

    m_strip = new SourceStrip(this);
    connect(m_strip, &SourceStrip::activated, this, &MonitoringPage::showSources);
    m_ranges = new Segmented({tr("15 min"), tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d")}, this);
    m_ranges->setAccessibleName(tr("Time range"));
    connect(
        m_ranges, &Segmented::chosen, this, [this](int index) { m_selection.choose(qd::allRangeChoices().at(index)); });
    m_live = makeButton({}, ButtonRole::Plain, {}, this);
    connect(m_live, &QPushButton::clicked, this, &MonitoringPage::togglePause);
}

void MonitoringPage::buildStates()
{
    m_stack = new QStackedWidget(this);
    m_grid = new PanelGrid(m_stack);
    m_noSource = new EmptyState(u"monitoring"_s,
        tr("Nothing is watched yet. Watch the machine that this console runs on, or connect the Prometheus of your "
           "production."),
        m_stack);
    connect(m_noSource->addButton(tr("Watch this host")), &QPushButton::clicked, this, &MonitoringPage::addHost);
    connect(m_noSource->addButton(tr("Connect a Prometheus…"), false), &QPushButton::clicked, this,
        &MonitoringPage::addPrometheus);
    m_noPanel =
        new EmptyState(u"monitoring"_s, tr("There is no chart yet. A panel draws one query of one source."), m_stack);
    connect(m_noPanel->addButton(tr("Add a panel…")), &QPushButton::clicked, this, &MonitoringPage::addPanel);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_noSource);
    m_stack->addWidget(m_noPanel);
}

void MonitoringPage::changed(const qd::ChangeSet &changes)
{
    if (changes.touches({qd::Aggregate::Source, qd::Aggregate::Dashboard}))
        reload();
}

void MonitoringPage::reload()
{
    const auto sources = m_console.sources().sources();
    const auto dashboards = m_console.dashboards().dashboards();
    if (!sources || !dashboards) {
        m_messages->showError(qd::describe(sources ? dashboards.error() : sources.error()));
        return;
    }
    m_sources = *sources;
    m_dashboard = dashboards->value(0);
    const QList<PanelCard *> before = m_cards;
    m_cards.clear();
    QList<QWidget *> widgets;
    for (const qd::Panel &panel : std::as_const(m_dashboard.panels)) {
        m_cards.append(cardFor(panel, before));
        widgets.append(m_cards.last());
    }
    for (PanelCard *card : before) {
        if (!m_cards.contains(card)) {
            card->hide();
            card->deleteLater();
        }
    }
    m_grid->setCards(widgets);
    const bool noSource = m_sources.isEmpty();
    m_stack->setCurrentWidget(noSource ? static_cast<QWidget *>(m_noSource)
            : m_cards.isEmpty()        ? static_cast<QWidget *>(m_noPanel)
                                       : m_grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_strip, m_ranges, m_live, m_addPanel})
        widget->setVisible(!noSource);
    refreshContext();
}

QStringList MonitoringPage::exprsOf(const qd::Panel &panel) const
{
    const auto source = std::find_if(
        m_sources.begin(), m_sources.end(), [&panel](const qd::Source &each) { return each.id == panel.source; });
    return source == m_sources.end()
        ? QStringList{}
        : qd::exprsOf(panel, m_dashboard.variables, *source, m_selection.rangeAt(m_console.clock().nowMs()));
}

PanelCard *MonitoringPage::cardFor(const qd::Panel &panel, const QList<PanelCard *> &before)
{
    for (PanelCard *card : before) {
        if (card->panel().id == panel.id) {
            card->setPanel(panel, exprsOf(panel));
            return card;
        }
    }
    auto *card = new PanelCard(m_console.recorder(), m_crosshair, m_console.clock(), m_console.zone());
    connect(card, &PanelCard::editAsked, this, &MonitoringPage::editPanel);
    connect(card, &PanelCard::duplicateAsked, this, &MonitoringPage::duplicatePanel);
    connect(card, &PanelCard::removeAsked, this, &MonitoringPage::removePanel);
    card->setPanel(panel, exprsOf(panel));
    if (!m_stale)
        card->load(m_selection.rangeAt(m_console.clock().nowMs()));
    return card;
}

void MonitoringPage::loadAll()
{
    m_stale = false;
    const qd::TimeRange range = m_selection.rangeAt(m_console.clock().nowMs());
    for (PanelCard *card : std::as_const(m_cards))
        card->load(range);
}

void MonitoringPage::tick()
{
    const qint64 end = m_selection.rangeAt(m_console.clock().nowMs()).to;
    for (PanelCard *card : std::as_const(m_cards))
        card->step(end);
    if (std::exchange(m_statesChanged, false))
        refreshContext();
}

void MonitoringPage::selectionChanged()
{
    m_ranges->setCurrent(int(qd::allRangeChoices().indexOf(m_selection.choice())));
    const bool live = m_selection.isLive();
    m_live->setText(live ? tr("Pause") : tr("Follow live"));
    m_live->setIcon(icon(live ? u"pause"_s : u"play"_s, live ? QColor() : tokensOf(palette()).onAccent));
    setButtonRole(*m_live, live ? ButtonRole::Plain : ButtonRole::Primary);
    m_live->setToolTip(live ? tr("Hold the charts still (Space)") : tr("Follow the clock again (Space)"));
    m_stale = true;
    if (isVisible())
        loadAll();
    refreshContext();
}

void MonitoringPage::togglePause()
{
    if (m_selection.isLive())
        m_selection.pause(m_console.clock().nowMs());
    else
        m_selection.follow();
}

void MonitoringPage::refreshContext()
{
    QList<SourceStrip::Entry> entries;
    const qint64 now = m_console.clock().nowMs();
    for (const qd::Source &source : std::as_const(m_sources)) {
        const StateWords words = sourceWords(m_console.recorder().sourceStatus(source.id), now, m_console.zone());
        entries.append({words.state, tr("%1: %2").arg(source.name, words.word), words.sentence});
    }
    m_strip->setEntries(entries);
    const QString end = clockText(m_selection.rangeAt(now).to, now, m_console.zone(), true);
    m_header->setContext(m_sources.isEmpty() ? QString()
            : m_selection.isLive()           ? tr("The charts follow the clock")
                                             : tr("Paused: the charts end at %1").arg(end));
}

void MonitoringPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        loadAll();
    m_ticker.start(tickMs);
}

void MonitoringPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ticker.stop();
}

void MonitoringPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !m_sources.isEmpty())
        togglePause();
    else
        QWidget::keyPressEvent(event);
}
