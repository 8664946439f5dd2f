#include "ui/monitoring/monitoringpage.h"

#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/paneltext.h"
#include "ui/monitoring/panels/dashboardtabs.h"
#include "ui/monitoring/panels/dashboardview.h"
#include "ui/monitoring/panels/variablebar.h"
#include "ui/monitoring/panels/variablechoices.h"
#include "ui/monitoring/sources/sourcestrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 200; // all charts together, faster than the quickest source and slower than the eye
constexpr int ticksBetweenMarks = 25;

} // namespace

MonitoringPage::MonitoringPage(qd::Console &console, const Theme &, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_selection(console.settings())
    , m_retry(*this, [this] { reload(); })
    , m_choices(new VariableChoices(console, this))
    , m_variableBar(new VariableBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    m_messages = new MessageBar(this);
    m_notice = new MessageBar(this);
    buildHeader();
    buildTabs();
    buildStates();
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_ranges);
    row->addWidget(m_live);
    column->addLayout(row);
    column->addWidget(m_variableBar);
    column->addWidget(m_stack, 1);

    connect(&m_ticker, &QTimer::timeout, this, &MonitoringPage::tick);
    connect(&m_selection, &qd::TimeRangeSelection::changed, this, &MonitoringPage::selectionChanged);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, &MonitoringPage::changed);
    connect(&console.recorder(), &qd::MetricRecorder::statusChanged, this, [this] { m_statesChanged = true; });
    connect(&console.recorder(), &qd::MetricRecorder::storeTroubled, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    connect(&console.recorder(), &qd::MetricRecorder::storeRecovered, m_messages, &MessageBar::dismiss);
    connect(m_choices, &VariableChoices::changed, this, &MonitoringPage::showDashboard);
    connect(m_choices, &VariableChoices::offered, m_variableBar, &VariableBar::setChoices);
    connect(m_variableBar, &VariableBar::chosen, m_choices, &VariableChoices::choose);
    connectView();
    selectionChanged();
}

void MonitoringPage::buildHeader()
{
    m_header = new PageHeader(tr("Monitoring"), this);
    m_strip = new SourceStrip(this);
    m_header->addAside(m_strip);
    connect(m_strip, &SourceStrip::activated, this, &MonitoringPage::showSources);
    m_undo = makeIconButton(u"undo"_s, tr("Undo"), this);
    m_redo = makeIconButton(u"redo"_s, tr("Redo"), this);
    setShortcutOf(*m_undo, QKeySequence::Undo);
    setShortcutOf(*m_redo, QKeySequence::Redo);
    auto *ahead = makeButton(tr("Look ahead…"), ButtonRole::Plain, {}, this);
    auto *sources = makeButton(tr("Sources…"), ButtonRole::Plain, {}, this);
    m_addPanel = makeButton(tr("Add panel…"), ButtonRole::Plain, {}, this);
    for (QWidget *action : std::initializer_list<QWidget *>{m_undo, m_redo, ahead, sources, m_addPanel})
        m_header->addAction(action);
    connect(m_undo, &QPushButton::clicked, this, &MonitoringPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &MonitoringPage::redo);
    connect(ahead, &QPushButton::clicked, this, &MonitoringPage::lookAhead);
    connect(sources, &QPushButton::clicked, this, &MonitoringPage::showSources);
    connect(m_addPanel, &QPushButton::clicked, this, &MonitoringPage::addPanel);

    m_ranges = new Segmented({tr("15 min"), tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d")}, this);
    m_ranges->setAccessibleName(tr("Time range"));
    connect(
        m_ranges, &Segmented::chosen, this, [this](int index) { m_selection.choose(qd::allRangeChoices().at(index)); });
    m_live = makeButton({}, ButtonRole::Plain, {}, this);
    connect(m_live, &QPushButton::clicked, this, &MonitoringPage::togglePause);
}

void MonitoringPage::buildTabs()
{
    m_tabs = new DashboardTabs(this);
    QMenu *menu = m_tabs->menu();
    menu->addAction(icon(u"add"_s), tr("Add a heading…"), this, &MonitoringPage::addHeading);
    menu->addSeparator();
    menu->addAction(icon(u"edit"_s), tr("Rename…"), this, &MonitoringPage::renameDashboard);
    menu->addAction(tr("Variables…"), this, &MonitoringPage::editVariables);
    menu->addAction(icon(u"add"_s), tr("Duplicate"), this, &MonitoringPage::duplicateDashboard);
    menu->addSeparator();
    menu->addAction(icon(u"import"_s), tr("Import a dashboard…"), this, &MonitoringPage::importDashboard);
    menu->addAction(icon(u"export"_s), tr("Export…"), this, &MonitoringPage::exportDashboard);
    menu->addSeparator();
    menu->addAction(icon(u"remove"_s), tr("Remove"), this, &MonitoringPage::removeDashboard);
    connect(m_tabs, &DashboardTabs::chosen, this, &MonitoringPage::bringToFront);
    connect(m_tabs, &DashboardTabs::reordered, this, &MonitoringPage::reorder);
    connect(m_tabs, &DashboardTabs::addAsked, this, &MonitoringPage::addDashboard);
}

void MonitoringPage::buildStates()
{
    m_stack = new QStackedWidget(this);
    m_view = new DashboardView(m_console, m_selection, m_stack);
    m_noSource = new EmptyState(u"monitoring"_s,
        tr("Nothing is watched yet. Watch the machine that this console runs on, connect the Prometheus of your "
           "production, or ask an address or a check plugin every few seconds."),
        m_stack);
    connect(m_noSource->addButton(tr("Watch this host")), &QPushButton::clicked, this, &MonitoringPage::addHost);
    connect(m_noSource->addButton(tr("Connect a Prometheus…"), false), &QPushButton::clicked, this,
        &MonitoringPage::addPrometheus);
    connect(
        m_noSource->addButton(tr("Other sources…"), false), &QPushButton::clicked, this, &MonitoringPage::showSources);
    m_noPanel =
        new EmptyState(u"monitoring"_s, tr("There is no chart yet. A panel draws one query of one source."), m_stack);
    connect(m_noPanel->addButton(tr("Add a panel…")), &QPushButton::clicked, this, &MonitoringPage::addPanel);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_noSource);
    m_stack->addWidget(m_noPanel);
}

const QList<PanelCard *> &MonitoringPage::cards() const
{
    return m_view->cards();
}

void MonitoringPage::changed(const qd::ChangeSet &changes)
{
    using qd::Aggregate;
    if (!m_isRead && !isVisible())
        return; // nobody has looked yet
    if (changes.touches({Aggregate::Source, Aggregate::Dashboard}))
        reload();
    if (changes.touches(Aggregate::AlertRule))
        m_view->refreshAlertLines();
    if (changes.touches({Aggregate::Incident, Aggregate::Captaincy, Aggregate::ChangeEvent, Aggregate::Annotation,
            Aggregate::AlertEpisode}))
        m_view->refreshMarks();
}

void MonitoringPage::reload()
{
    const auto sources = m_console.sources().withSamples();
    const auto dashboards = m_console.dashboards().dashboards();
    if (!sources || !dashboards) {
        const qd::Error &error = sources ? dashboards.error() : sources.error();
        m_isRead = false; // whoever shows it next reads it
        if (!m_retry.takes(error))
            m_messages->showError(qd::describe(error));
        return;
    }
    m_isRead = true;
    m_sources = *sources;
    const QList<qd::Dashboard> before = std::exchange(m_dashboards, *dashboards);
    // One that appears while the person looks on is what they asked for.
    qd::DashboardId front = m_dashboard.id;
    for (const qd::Dashboard &dashboard : std::as_const(m_dashboards)) {
        const bool isNew = std::none_of(
            before.begin(), before.end(), [&dashboard](const qd::Dashboard &each) { return each.id == dashboard.id; });
        if (isNew && !before.isEmpty() && isVisible())
            front = dashboard.id;
    }
    if (front.isNull())
        front = qd::DashboardId{m_console.settings().dashboard.value()};
    bringToFront(front);
}

void MonitoringPage::bringToFront(const qd::DashboardId &id)
{
    const auto found = std::find_if(
        m_dashboards.begin(), m_dashboards.end(), [&id](const qd::Dashboard &dashboard) { return dashboard.id == id; });
    const qd::Dashboard next = found != m_dashboards.end() ? *found : m_dashboards.value(0);
    if (next.id == m_dashboard.id && next.revision > m_keptRevision && m_keptRevision > 0)
        m_history.forget(next.id);
    m_keptRevision = next.revision;
    m_dashboard = next;
    if (!next.id.isNull() && isVisible())
        m_console.settings().dashboard.set(next.id.value);
    m_tabs->setDashboards(m_dashboards, next.id);
    const bool noSource = m_sources.isEmpty();
    m_stack->setCurrentWidget(noSource     ? static_cast<QWidget *>(m_noSource)
            : m_dashboard.panels.isEmpty() ? static_cast<QWidget *>(m_noPanel)
                                           : m_view);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_strip, m_tabs, m_ranges, m_live, m_addPanel})
        widget->setVisible(!noSource);
    m_choices->setDashboard(m_dashboard, m_sources);
    showDashboard();
    refreshSteps();
    refreshContext();
}

void MonitoringPage::showDashboard()
{
    m_variableBar->setVariables(m_choices->variables());
    m_view->show(chosenDashboard(), m_sources);
}

qd::Dashboard MonitoringPage::chosenDashboard() const
{
    qd::Dashboard chosen = m_dashboard;
    chosen.variables = m_choices->variables();
    return chosen;
}

void MonitoringPage::tick()
{
    m_view->tick();
    if (m_selection.isLive() && ++m_ticks % ticksBetweenMarks == 0)
        m_view->refreshMarks();
    if (std::exchange(m_statesChanged, false))
        refreshContext();
}

void MonitoringPage::selectionChanged()
{
    m_ranges->setCurrent(m_selection.isZoomed() ? -1 : int(qd::allRangeChoices().indexOf(m_selection.choice())));
    const bool live = m_selection.isLive();
    m_live->setText(live ? tr("Pause") : tr("Follow live"));
    m_live->setIcon(icon(live ? u"pause"_s : u"play"_s, live ? QColor() : tokensOf(palette()).onAccent));
    setButtonRole(*m_live, live ? ButtonRole::Plain : ButtonRole::Primary);
    m_live->setToolTip(live ? tr("Hold the charts still (Space)") : tr("Follow the clock again (L)"));
    m_stale = !isVisible();
    if (isVisible())
        m_view->reload();
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
    const qd::TimeRange range = m_selection.rangeAt(now);
    const QString end = clockText(range.to, now, m_console.zone(), true);
    if (m_sources.isEmpty() || m_selection.isLive())
        m_header->setContext({});
    else if (m_selection.isZoomed())
        m_header->setContext(tr("%1 to %2").arg(clockText(range.from, now, m_console.zone(), true), end));
    else
        m_header->setContext(tr("Paused: the charts end at %1").arg(end));
    refreshNotice();
}

void MonitoringPage::refreshNotice()
{
    // One notice for a source that cannot be seen, however many panels it has.
    QStringList sentences;
    const qint64 now = m_console.clock().nowMs();
    for (const qd::Source &source : std::as_const(m_sources)) {
        const qd::SourceStatus status = m_console.recorder().sourceStatus(source.id);
        if (status.state == qd::SourceState::Down)
            sentences.append(
                tr("%1 is unknown since %2. %3")
                    .arg(source.name, clockText(status.since, now, m_console.zone()), qd::describe(status.error)));
    }
    if (sentences.isEmpty())
        m_notice->dismiss();
    else if (m_notice->words() != sentences.join(u' '))
        m_notice->show(StatusPill::State::Blind, sentences.join(u' '));
}

void MonitoringPage::refreshSteps()
{
    m_undo->setEnabled(m_history.canUndo(m_dashboard.id));
    m_redo->setEnabled(m_history.canRedo(m_dashboard.id));
    const bool any = m_undo->isEnabled() || m_redo->isEnabled();
    m_undo->setVisible(any);
    m_redo->setVisible(any);
}

void MonitoringPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        reload();
    m_stale = false;
    m_view->reload();
    m_ticker.start(tickMs);
}

void MonitoringPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ticker.stop();
    m_console.showQueries(m_view, {});
}

void MonitoringPage::keyPressEvent(QKeyEvent *event)
{
    const qint64 now = m_console.clock().nowMs();
    const qd::TimeRange range = m_selection.rangeAt(now);
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (m_sources.isEmpty() || !plain) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        return togglePause();
    case Qt::Key_L:
        return m_selection.follow();
    case Qt::Key_Left:
        return m_selection.pan(-range.length() / 4, now);
    case Qt::Key_Right:
        return m_selection.pan(range.length() / 4, now);
    case Qt::Key_Plus:
        return m_selection.scale(0.5, range.from + range.length() / 2, now);
    case Qt::Key_Minus:
        return m_selection.scale(2, range.from + range.length() / 2, now);
    case Qt::Key_Backspace:
        return m_selection.back();
    default:
        QWidget::keyPressEvent(event);
    }
}
