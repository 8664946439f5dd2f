// What the person does on the monitoring page: to sources, dashboards and panels, and to the time axis.
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/errortext.h"
#include "app/services/markdesk.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/icons.h"
#include "ui/kit/messagebar.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/panels/seriesmenu.h"
#include "ui/monitoring/editor/paneldialog.h"
#include "ui/monitoring/editor/variablesdialog.h"
#include "ui/monitoring/horizondialog.h"
#include "ui/monitoring/monitoringdialogs.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/monitoring/panels/dashboardview.h"
#include "ui/monitoring/sources/sourcedialog.h"
#include "ui/monitoring/sources/sourcesdialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

template <typename DialogType> void open(DialogType *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void MonitoringPage::connectView()
{
    connect(m_view, &DashboardView::editAsked, this, &MonitoringPage::editPanel);
    connect(m_view, &DashboardView::duplicateAsked, this, &MonitoringPage::duplicatePanel);
    connect(m_view, &DashboardView::removeAsked, this, &MonitoringPage::removePanel);
    connect(m_view, &DashboardView::renameAsked, this, &MonitoringPage::renameHeading);
    connect(m_view, &DashboardView::changeAsked, this, &MonitoringPage::changePanel);
    connect(m_view, &DashboardView::placeAsked, this,
        [this](const qd::PanelId &id, const qd::GridPlace &place) { edit(qd::placed(m_dashboard, id, place)); });
    connect(m_view, &DashboardView::handOnAsked, this, &MonitoringPage::handOn);
    connect(m_view, &DashboardView::searchAsked, this, &MonitoringPage::searchSeries);
    const ChartNavigator &navigator = m_view->navigator();
    const auto now = [this] { return m_console.clock().nowMs(); };
    connect(&navigator, &ChartNavigator::zoomed, this,
        [this, now](qd::TimeRange range) { m_selection.zoomTo(range, now()); });
    connect(&navigator, &ChartNavigator::scaled, this,
        [this, now](double factor, qint64 around) { m_selection.scale(factor, around, now()); });
    connect(&navigator, &ChartNavigator::panned, this, [this, now](qint64 by) { m_selection.pan(by, now()); });
    connect(&navigator, &ChartNavigator::wentBack, &m_selection, &qd::TimeRangeSelection::back);
    connect(&navigator, &ChartNavigator::rangePicked, this, &MonitoringPage::pickRange);
    connect(&navigator, &ChartNavigator::markOpened, this, &MonitoringPage::openMark);
}

void MonitoringPage::write(std::function<qd::Result<>()> act, std::function<void()> done)
{
    m_console.writes().submit(this, std::move(act), [this, done = std::move(done)](const qd::Result<> &result) {
        if (!result && result.error().kind == qd::Error::Kind::Conflict && result.error().detail.isEmpty()) {
            m_messages->showWarning(
                tr("Somebody else changed this dashboard meanwhile: it is shown as it is now. Please try again."));
            reload();
        } else if (!result) {
            m_messages->showError(qd::describe(result.error()));
        } else if (done) {
            done();
        }
    });
}

void MonitoringPage::keep(const qd::Dashboard &dashboard, std::function<void()> done)
{
    qd::DashboardDesk &desk = m_console.dashboards();
    m_keptRevision = dashboard.revision + 1;
    write([&desk, dashboard]() -> qd::Result<> { return desk.save(dashboard).map([](auto &&) {}); }, std::move(done));
}

void MonitoringPage::edit(const qd::Dashboard &next, std::function<void()> done)
{
    if (next == m_dashboard)
        return;
    const qd::Dashboard before = m_dashboard;
    keep(next, [this, before, done = std::move(done)] {
        m_history.edited(before);
        refreshSteps();
        if (done)
            done();
    });
}

void MonitoringPage::undo()
{
    if (const auto before = m_history.undo(m_dashboard))
        keep(*before, [this] { refreshSteps(); });
}

void MonitoringPage::redo()
{
    if (const auto next = m_history.redo(m_dashboard))
        keep(*next, [this] { refreshSteps(); });
}

const qd::Panel *MonitoringPage::panelOf(const qd::PanelId &id) const
{
    const auto found = std::find_if(
        m_dashboard.panels.begin(), m_dashboard.panels.end(), [&id](const qd::Panel &panel) { return panel.id == id; });
    return found == m_dashboard.panels.end() ? nullptr : &*found;
}

void MonitoringPage::addHost()
{
    qd::SourceDesk &desk = m_console.sources();
    write([&desk]() -> qd::Result<> { return desk.addHost().map([](auto &&) {}); });
}

void MonitoringPage::addPrometheus()
{
    open(new SourceDialog(m_console, m_dialogs, qd::SourceKind::Prometheus, {}, window()));
}

void MonitoringPage::showSources()
{
    open(new SourcesDialog(m_console, m_dialogs, window()));
}

void MonitoringPage::lookAhead()
{
    auto *dialog = new HorizonDialog(m_console, window());
    connect(dialog, &HorizonDialog::noteAsked, this, &MonitoringPage::noteAsked);
    open(dialog);
}

void MonitoringPage::addDashboard()
{
    auto *dialog = new TitleDialog(tr("Add a dashboard"), tr("Add"), {}, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        qd::Dashboard dashboard;
        dashboard.title = dialog->text();
        keep(dashboard);
    });
    open(dialog);
}

void MonitoringPage::renameDashboard()
{
    auto *dialog = new TitleDialog(tr("Rename the dashboard"), tr("Rename"), m_dashboard.title, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        qd::Dashboard next = m_dashboard;
        next.title = dialog->text();
        edit(next);
    });
    open(dialog);
}

void MonitoringPage::editVariables()
{
    auto *dialog = new VariablesDialog(m_dashboard, m_sources, window());
    connect(dialog, &VariablesDialog::entered, this, [this](const qd::Dashboard &changed) {
        qd::Dashboard next = m_dashboard;
        next.variables = changed.variables;
        edit(next);
    });
    open(dialog);
}

void MonitoringPage::duplicateDashboard()
{
    qd::Dashboard copy = m_dashboard;
    copy.id = {};
    copy.revision = 0;
    copy.title = tr("%1 (copy)").arg(m_dashboard.title);
    for (qd::Panel &panel : copy.panels)
        panel.id = {};
    keep(copy);
}

void MonitoringPage::removeDashboard()
{
    if (m_dashboard.id.isNull())
        return;
    qd::DashboardDesk &desk = m_console.dashboards();
    const qd::Dashboard before = m_dashboard;
    write([&desk, id = before.id] { return desk.remove(id); },
        [this, before] {
            m_messages->showInfo(tr("The dashboard “%1” was removed.").arg(before.title));
            m_messages->addAction(tr("Undo"), this, [this, before] {
                qd::Dashboard again = before;
                again.revision = 0;
                keep(again, [this, id = before.id] {
                    m_messages->dismiss();
                    bringToFront(id);
                });
            });
        });
}

void MonitoringPage::reorder(const QList<qd::DashboardId> &ids)
{
    qd::DashboardDesk &desk = m_console.dashboards();
    write([&desk, ids] { return desk.reorder(ids); });
}

void MonitoringPage::addHeading()
{
    auto *dialog = new TitleDialog(tr("Add a heading"), tr("Add"), {}, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        qd::Panel heading;
        heading.id = qd::PanelId::create(m_console.clock().nowMs());
        heading.view = qd::PanelView::Heading;
        heading.title = dialog->text();
        heading.place = {0, 0, qd::GridPlace::columns, 1};
        qd::Dashboard next = m_dashboard;
        next.panels.append(heading);
        edit(qd::placed(next, heading.id, heading.place)); // on top, from where it is dragged
    });
    open(dialog);
}

void MonitoringPage::renameHeading(const qd::PanelId &id)
{
    const qd::Panel *panel = panelOf(id);
    if (!panel)
        return;
    auto *dialog = new TitleDialog(tr("Rename the heading"), tr("Rename"), panel->title, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, heading = *panel]() mutable {
        heading.title = dialog->text();
        changePanel(heading);
    });
    open(dialog);
}

void MonitoringPage::addPanel()
{
    auto *dialog = new PanelDialog(m_console, m_selection, chosenDashboard(), {}, window());
    connect(dialog, &PanelDialog::entered, this, [this](const qd::Panel &panel) {
        qd::Panel added = panel;
        added.id = qd::PanelId::create(m_console.clock().nowMs());
        edit(qd::added(m_dashboard, added));
    });
    open(dialog);
}

void MonitoringPage::editPanel(const qd::PanelId &id)
{
    const qd::Panel *panel = panelOf(id);
    if (!panel)
        return;
    auto *dialog = new PanelDialog(m_console, m_selection, chosenDashboard(), *panel, window());
    connect(dialog, &PanelDialog::entered, this, &MonitoringPage::changePanel);
    open(dialog);
}

void MonitoringPage::changePanel(const qd::Panel &panel)
{
    qd::Dashboard next = m_dashboard;
    for (qd::Panel &each : next.panels) {
        if (each.id == panel.id)
            each = panel;
    }
    edit(next);
}

void MonitoringPage::duplicatePanel(const qd::PanelId &id)
{
    const qd::Panel *panel = panelOf(id);
    if (!panel)
        return;
    edit(qd::duplicated(
        m_dashboard, id, qd::PanelId::create(m_console.clock().nowMs()), tr("%1 (copy)").arg(panel->title)));
}

void MonitoringPage::removePanel(const qd::PanelId &id)
{
    const qd::Panel *found = panelOf(id);
    if (!found)
        return;
    edit(qd::removed(m_dashboard, id), [this, title = found->title] {
        m_messages->showInfo(tr("The panel “%1” was removed.").arg(title));
        m_messages->addAction(tr("Undo"), this, [this] {
            m_messages->dismiss();
            undo();
        });
    });
}

void MonitoringPage::searchSeries(const qd::PanelId &id, QPoint globalAt)
{
    const qd::Panel *panel = panelOf(id);
    const auto source = panel ? std::find_if(m_sources.begin(), m_sources.end(),
                            [panel](const qd::Source &each) { return each.id == panel->source; })
                              : m_sources.end();
    if (source == m_sources.end())
        return;
    auto *menu = new SeriesMenu(m_console, *source, *panel, this);
    connect(menu, &SeriesMenu::chosen, this, &MonitoringPage::changePanel);
    connect(menu, &SeriesMenu::editAsked, this, [this, id] { editPanel(id); });
    menu->popup(globalAt);
}

void MonitoringPage::pickRange(qd::TimeRange range, QPoint globalAt)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (range.length() > 0) {
        menu->addAction(icon(u"search"_s), tr("Zoom in"), this,
            [this, range] { m_selection.zoomTo(range, m_console.clock().nowMs()); });
    }
    menu->addAction(icon(u"note"_s), tr("Annotate…"), this, [this, range] { annotate({{}, range, {}, {}}); });
    menu->addAction(
        icon(u"incidents"_s), tr("Declare an incident…"), this, [this, range] { emit declareAsked(range); });
    menu->addAction(icon(u"logbook"_s), tr("Note in the logbook…"), this,
        [this, range, globalAt] { emit noteBegun(noteOn(range), chartAt(globalAt)); });
    menu->popup(globalAt);
}

PanelCard *MonitoringPage::chartAt(QPoint global) const
{
    const QList<PanelCard *> &all = cards();
    const auto found = std::find_if(all.begin(), all.end(), [global](const PanelCard *card) {
        return card->isVisible() && card->rect().contains(card->mapFromGlobal(global));
    });
    return found == all.end() ? nullptr : *found;
}

QString MonitoringPage::noteOn(qd::TimeRange range) const
{
    return tr("From %1 to %2, on “%3”: ")
        .arg(instantText(range.from, m_console.zone(), 60'000), instantText(range.to, m_console.zone(), 60'000),
            m_dashboard.title);
}

void MonitoringPage::openMark(const qd::TimeMark &mark)
{
    switch (mark.kind) {
    case qd::TimeMark::Kind::Incident:
        emit incidentOpened(qd::IncidentId{mark.id});
        return;
    case qd::TimeMark::Kind::Handover:
        emit rotaAsked();
        return;
    case qd::TimeMark::Kind::Alert:
        emit alertOpened(mark.id);
        return;
    case qd::TimeMark::Kind::Change:
        m_messages->showInfo(mark.text);
        return;
    case qd::TimeMark::Kind::Annotation:
        break;
    }
    const auto annotation =
        m_console.marks().annotation(qd::AnnotationId{mark.id}, {mark.range.from, mark.range.to + 1});
    if (annotation)
        annotate(*annotation);
    else
        m_messages->showError(qd::describe(annotation.error()));
}

void MonitoringPage::annotate(const qd::Annotation &annotation)
{
    auto *dialog = new AnnotationDialog(annotation, m_console.zone(), window());
    qd::MarkDesk &desk = m_console.marks();
    connect(dialog, &QDialog::accepted, this, [this, dialog, &desk] {
        write([&desk, kept = dialog->annotation()]() -> qd::Result<> { return desk.save(kept).map([](auto &&) {}); });
    });
    connect(dialog, &AnnotationDialog::removeAsked, this, [this, dialog, annotation, &desk] {
        dialog->close();
        write([&desk, id = annotation.id] { return desk.remove(id); },
            [this, annotation, &desk] {
                m_messages->showInfo(tr("The annotation was removed."));
                m_messages->addAction(tr("Undo"), this, [this, annotation, &desk] {
                    m_messages->dismiss();
                    write([&desk, annotation]() -> qd::Result<> { return desk.save(annotation).map([](auto &&) {}); });
                });
            });
    });
    open(dialog);
}
