#include "ui/monitoring/panels/dashboardview.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/services/alertruledesk.h"
#include "app/services/console.h"
#include "app/services/markdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcequeries.h"
#include "ui/monitoring/panels/headingbar.h"
#include "ui/monitoring/panels/panelgrid.h"

#include <QVBoxLayout>

namespace {

constexpr int settleMs = 120;

template <typename Widget> void discard(const QList<Widget *> &before, const QList<Widget *> &kept)
{
    for (Widget *widget : before) {
        if (!kept.contains(widget)) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace

DashboardView::DashboardView(qd::Console &console, const qd::TimeRangeSelection &selection, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_selection(selection)
    , m_crosshair(*new ChartCrosshair(this))
    , m_navigator(*new ChartNavigator(this))
    , m_grid(new PanelGrid(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_grid);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        showQueries();
        loadNear();
    });
    connect(m_grid, &PanelGrid::moved, &m_settle, qOverload<>(&QTimer::start));
    connect(m_grid, &PanelGrid::placeAsked, this, &DashboardView::placeAsked);
}

void DashboardView::show(const qd::Dashboard &dashboard, const QList<qd::Source> &sources)
{
    m_dashboard = dashboard;
    m_sources = sources;
    const QList<PanelCard *> cards = std::exchange(m_cards, {});
    const QList<HeadingBar *> headings = std::exchange(m_headings, {});
    QHash<qd::PanelId, QWidget *> widgets;
    for (const qd::Panel &panel : dashboard.panels) {
        if (panel.view == qd::PanelView::Heading) {
            m_headings.append(headingFor(panel, headings));
            widgets.insert(panel.id, m_headings.last());
        } else {
            m_cards.append(cardFor(panel, cards));
            widgets.insert(panel.id, m_cards.last());
        }
    }
    discard(cards, m_cards);
    discard(headings, m_headings);
    m_grid->show(dashboard, widgets);
    refreshAlertLines();
    showQueries();
    loadNear();
}

HeadingBar *DashboardView::headingFor(const qd::Panel &panel, const QList<HeadingBar *> &before)
{
    for (HeadingBar *heading : before) {
        if (heading->panel().id == panel.id) {
            heading->setPanel(panel);
            return heading;
        }
    }
    auto *heading = new HeadingBar;
    heading->setPanel(panel);
    connect(heading, &HeadingBar::foldAsked, this, [this, heading](const qd::PanelId &, bool fold) {
        qd::Panel changed = heading->panel();
        changed.collapsed = fold;
        emit changeAsked(changed);
    });
    connect(heading, &HeadingBar::renameAsked, this, &DashboardView::renameAsked);
    connect(heading, &HeadingBar::removeAsked, this, &DashboardView::removeAsked);
    return heading;
}

PanelCard *DashboardView::cardFor(const qd::Panel &panel, const QList<PanelCard *> &before)
{
    for (PanelCard *card : before) {
        if (card->panel().id == panel.id) {
            card->setPanel(panel, exprsOf(panel));
            return card;
        }
    }
    auto *card = new PanelCard(m_console.recorder(), m_crosshair, m_console.clock(), m_console.zone());
    card->setNavigator(&m_navigator);
    card->setPanel(panel, exprsOf(panel));
    card->setMarks(m_marks);
    connect(card, &PanelCard::editAsked, this, &DashboardView::editAsked);
    connect(card, &PanelCard::duplicateAsked, this, &DashboardView::duplicateAsked);
    connect(card, &PanelCard::removeAsked, this, &DashboardView::removeAsked);
    connect(card, &PanelCard::changeAsked, this, &DashboardView::changeAsked);
    connect(card, &PanelCard::placeAsked, this, &DashboardView::placeAsked);
    connect(card, &PanelCard::searchAsked, this, [this, card](QPoint at) { emit searchAsked(card->panel().id, at); });
    connect(
        card, &PanelCard::handOnAsked, this, [this, card](PanelCard::HandOn what) { emit handOnAsked(card, what); });
    m_stale.insert(panel.id);
    return card;
}

QStringList DashboardView::exprsOf(const qd::Panel &panel) const
{
    const auto source = std::find_if(
        m_sources.begin(), m_sources.end(), [&panel](const qd::Source &each) { return each.id == panel.source; });
    if (source == m_sources.end())
        return {};
    return qd::exprsOf(panel, m_dashboard.variables, *source, m_selection.rangeAt(m_console.clock().nowMs()));
}

qd::TimeRange DashboardView::rangeOf(const qd::Panel &panel) const
{
    const qd::TimeRange range = m_selection.rangeAt(m_console.clock().nowMs());
    const qint64 difference = m_selection.isLive() ? m_console.recorder().clockDifference(panel.source) : 0;
    return {range.from + difference, range.to + difference};
}

void DashboardView::showQueries()
{
    QList<qd::SourceQuery> queries;
    for (const PanelCard *card : std::as_const(m_cards)) {
        if (!isVisible() || !m_grid->isNear(card->panel().id))
            continue;
        for (const QString &expr : card->exprs()) {
            if (const qd::SourceQuery query{card->panel().source, expr}; !queries.contains(query))
                queries.append(query);
        }
    }
    m_console.showQueries(this, queries);
}

void DashboardView::reload()
{
    for (PanelCard *card : std::as_const(m_cards)) {
        card->setPanel(card->panel(), exprsOf(card->panel())); // durations in queries follow the range
        m_stale.insert(card->panel().id);
    }
    showQueries();
    refreshMarks();
    loadNear();
}

void DashboardView::loadNear()
{
    if (!isVisible())
        return;
    for (PanelCard *card : std::as_const(m_cards)) {
        if (m_stale.contains(card->panel().id) && m_grid->isNear(card->panel().id)) {
            m_stale.remove(card->panel().id);
            card->load(rangeOf(card->panel()));
        }
    }
}

void DashboardView::tick()
{
    for (PanelCard *card : std::as_const(m_cards)) {
        if (m_grid->isNear(card->panel().id) && !m_stale.contains(card->panel().id))
            card->step(rangeOf(card->panel()).to);
        else
            m_stale.insert(card->panel().id); // what came meanwhile is read when it is seen again
    }
}

void DashboardView::refreshAlertLines()
{
    const auto rules = m_console.alertRules().rules();
    if (!rules)
        return; // it is said where the rules are read
    for (PanelCard *card : std::as_const(m_cards)) {
        QList<qd::Threshold> lines;
        for (const qd::AlertRule &rule : *rules) {
            const bool isIts = rule.enabled && rule.condition && rule.source == card->panel().source
                && card->exprs().contains(rule.expr);
            if (isIts)
                lines.append({rule.condition->threshold,
                    qd::alertSeverity(rule.labels.value(QStringLiteral("severity"))) == qd::Severity::Critical
                        ? qd::ThresholdLevel::Critical
                        : qd::ThresholdLevel::Warning});
        }
        card->setAlertLines(lines);
    }
}

void DashboardView::refreshMarks()
{
    const qd::TimeRange range = m_selection.rangeAt(m_console.clock().nowMs());
    // A little more than is shown, so that what follows the clock has them in time.
    const auto marks = m_console.marks().marks({range.from, range.to + range.length() / 10});
    if (!marks || *marks == m_marks)
        return;
    m_marks = *marks;
    for (PanelCard *card : std::as_const(m_cards))
        card->setMarks(m_marks);
}
