// What the person does on the monitoring page to sources and panels.
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/errortext.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/monitoring/panelcard.h"
#include "ui/monitoring/paneldialog.h"
#include "ui/monitoring/sourcedialog.h"
#include "ui/monitoring/sourcesdialog.h"

void MonitoringPage::write(std::function<qd::Result<>()> act, std::function<void()> done)
{
    m_console.writes().submit(this, std::move(act), [this, done = std::move(done)](const qd::Result<> &result) {
        if (!result)
            m_messages->showError(qd::describe(result.error()));
        else if (done)
            done();
    });
}

const qd::Panel *MonitoringPage::panelOf(const qd::PanelId &id) const
{
    for (const PanelCard *card : m_cards) {
        if (card->panel().id == id)
            return &card->panel();
    }
    return nullptr;
}

void MonitoringPage::addHost()
{
    qd::SourceDesk &desk = m_console.sources();
    write([&desk]() -> qd::Result<> { return desk.addHost().map([](auto &&) {}); });
}

void MonitoringPage::addPrometheus()
{
    auto *dialog = new SourceDialog(m_console, m_dialogs, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonitoringPage::showSources()
{
    auto *dialog = new SourcesDialog(m_console, m_dialogs, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonitoringPage::addPanel()
{
    auto *dialog = new PanelDialog(m_console, m_selection, m_dashboard, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonitoringPage::editPanel(const qd::PanelId &id)
{
    const qd::Panel *panel = panelOf(id);
    if (!panel)
        return;
    auto *dialog = new PanelDialog(m_console, m_selection, m_dashboard, *panel, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonitoringPage::duplicatePanel(const qd::PanelId &id)
{
    const qd::Panel *panel = panelOf(id);
    if (!panel)
        return;
    keep(qd::duplicated(
        m_dashboard, id, qd::PanelId::create(m_console.clock().nowMs()), tr("%1 (copy)").arg(panel->title)));
}

void MonitoringPage::keep(const qd::Dashboard &dashboard, std::function<void()> done)
{
    qd::DashboardDesk &desk = m_console.dashboards();
    write([&desk, dashboard]() -> qd::Result<> { return desk.save(dashboard).map([](auto &&) {}); }, std::move(done));
}

void MonitoringPage::removePanel(const qd::PanelId &id)
{
    const qd::Panel *found = panelOf(id);
    if (!found)
        return;
    const QString title = found->title;
    const qd::Dashboard before = m_dashboard;
    keep(qd::removed(m_dashboard, id), [this, before, title] {
        m_messages->showInfo(tr("The panel “%1” was removed.").arg(title));
        m_messages->addAction(tr("Undo"), this, [this, before] {
            qd::Dashboard again = before;
            again.revision = m_dashboard.revision;
            keep(again, [this] { m_messages->dismiss(); });
        });
    });
}
