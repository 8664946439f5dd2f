// What the person does on the monitoring page to sources and panels.
#include "app/services/console.h"
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
    auto *dialog = new PanelDialog(m_console, m_selection, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonitoringPage::editPanel(const qd::PanelId &id)
{
    const qd::Panel *panel = panelOf(id);
    if (!panel)
        return;
    auto *dialog = new PanelDialog(m_console, m_selection, *panel, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonitoringPage::duplicatePanel(const qd::PanelId &id)
{
    const qd::Panel *panel = panelOf(id);
    if (!panel)
        return;
    qd::Panel copy = *panel;
    copy.id = {};
    copy.title = tr("%1 (copy)").arg(panel->title);
    qsizetype at = 0;
    while (m_cards.at(at)->panel().id != id)
        ++at;
    const int back = int(at + 1 - m_cards.size()); // from the end to beside the original
    qd::SourceDesk &desk = m_console.sources();
    write([&desk, copy, back]() -> qd::Result<> {
        const auto saved = desk.save(copy);
        if (!saved)
            return tl::unexpected(saved.error());
        return back == 0 ? qd::Result<>{} : desk.move(saved->id, back);
    });
}

void MonitoringPage::movePanel(const qd::PanelId &id, int by)
{
    qd::SourceDesk &desk = m_console.sources();
    write([&desk, id, by] { return desk.move(id, by); });
}

void MonitoringPage::removePanel(const qd::PanelId &id)
{
    const qd::Panel *found = panelOf(id);
    if (!found)
        return;
    const qd::Panel panel = *found;
    qd::SourceDesk &desk = m_console.sources();
    write([&desk, id] { return desk.remove(id); },
        [this, &desk, panel] {
            m_messages->showInfo(tr("The panel “%1” was removed.").arg(panel.title));
            m_messages->addAction(tr("Undo"), this, [this, &desk, panel] {
                write([&desk, panel]() -> qd::Result<> { return desk.save(panel).map([](auto &&) {}); },
                    [this] { m_messages->dismiss(); });
            });
        });
}
