// How the monitoring page hands on what it shows: a panel as a picture, as data, into an incident or the logbook; a
// dashboard as a file, and back.
#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/dashboardexchange.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/seriescsv.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/handon.h"
#include "ui/kit/messagebar.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/legendtext.h"
#include "ui/metrics/panels/panelcard.h"
#include "ui/metrics/panels/panelpicture.h"
#include "ui/monitoring/importdialog.h"
#include "ui/monitoring/monitoringpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// A title as the name of a file.
QString fileName(const QString &title, const QString &suffix)
{
    static const QRegularExpression unfit(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(title).replace(unfit, u"-"_s).left(80) + suffix;
}

} // namespace

void MonitoringPage::importDashboard()
{
    const QString path = m_dialogs.openFile(
        this, tr("Import a dashboard"), tr("Dashboards of Grafana or Quarterdeck (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    auto *dialog = new ImportDialog(m_console, path, window());
    connect(dialog, &ImportDialog::read, this, [this](const qd::Dashboard &dashboard) { keep(dashboard); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonitoringPage::exportDashboard()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Export the dashboard"), fileName(m_dashboard.title, u".json"_s), tr("Dashboard (*.json)"));
    if (path.isEmpty())
        return;
    const qd::DashboardExchange exchange(m_console.dashboards(), m_console.sources(), m_console.clock());
    // The file dialog has asked about overwriting already.
    if (const auto done = exchange.write(m_dashboard, path, true))
        m_messages->showInfo(tr("Written to %1.").arg(path));
    else
        m_messages->showError(qd::describe(done.error()));
}

void MonitoringPage::handOn(PanelCard *card, PanelCard::HandOn what)
{
    switch (what) {
    case PanelCard::HandOn::CopyPicture:
        QGuiApplication::clipboard()->setImage(panelImage(*card));
        m_messages->showInfo(tr("The picture of “%1” is on the clipboard.").arg(card->panel().title));
        return;
    case PanelCard::HandOn::SavePicture:
        return savePicture(*card);
    case PanelCard::HandOn::SaveData:
        return saveData(*card);
    case PanelCard::HandOn::ToIncident:
        return attachToIncident(*card);
    case PanelCard::HandOn::ToLogbook:
        return attach(*card, [this](const QString &markdown) { emit noteAsked(markdown); });
    }
}

void MonitoringPage::savePicture(PanelCard &card)
{
    const QString path = m_dialogs.saveFile(this, tr("Save the picture"), fileName(card.panel().title, u".png"_s),
        tr("Picture (*.png);;Vector picture (*.svg)"));
    if (!path.isEmpty())
        writeTo(path, path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? panelSvg(card) : panelPng(card), *m_messages);
}

void MonitoringPage::saveData(const PanelCard &card)
{
    const QString path =
        m_dialogs.saveFile(this, tr("Save the data"), fileName(card.panel().title, u".csv"_s), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    // Every sample of the range, not what the pixels show; one read for each query.
    struct Gathered {
        QList<qd::SeriesData> series;
        qsizetype missing;
    };
    const auto gathered = std::make_shared<Gathered>(Gathered{{}, card.exprs().size()});
    for (const QString &expr : card.exprs()) {
        m_console.recorder().read(card.panel().source, expr, card.view()->shownRange(), 0, this,
            [this, gathered, path, panel = card.panel(), exprs = card.exprs()](
                const qd::Result<QList<qd::SeriesData>> &answer) {
                if (!answer) {
                    m_messages->showError(qd::describe(answer.error()));
                    return;
                }
                gathered->series += *answer;
                if (--gathered->missing > 0)
                    return;
                QList<qd::SeriesKey> keys;
                for (const qd::SeriesData &series : std::as_const(gathered->series))
                    keys.append(series.key);
                writeTo(path, qd::seriesCsv(gathered->series, legendNames(keys, panel, exprs)), *m_messages);
            });
    }
}

void MonitoringPage::attach(PanelCard &card, std::function<void(const QString &)> done)
{
    const qd::TimeRange range = card.view()->shownRange();
    const QString title = tr("%1, %2 to %3")
                              .arg(card.panel().title, instantText(range.from, m_console.zone(), 1000),
                                  instantText(range.to, m_console.zone(), 1000));
    const auto kept = std::make_shared<qd::AttachmentId>();
    qd::AttachmentDesk &desk = m_console.attachments();
    write(
        [&desk, title, png = panelPng(card), kept]() -> qd::Result<> {
            return desk.add(title, png).map([&kept](const qd::Attachment &attachment) { *kept = attachment.id; });
        },
        [kept, title, done = std::move(done)] { done(qd::attachmentMarkdown(*kept, title)); });
}

void MonitoringPage::attachToIncident(PanelCard &card)
{
    const auto open = m_console.incidents().find(qd::IncidentFilter::open());
    if (!open || open->isEmpty()) {
        m_messages->showWarning(
            open ? tr("There is no open incident: declare one first.") : qd::describe(open.error()));
        return;
    }
    attach(card, [this, id = open->first().id, key = open->first().key()](const QString &markdown) {
        qd::IncidentDesk &desk = m_console.incidents();
        write([&desk, id, markdown]() -> qd::Result<> { return desk.note(id, markdown).map([](auto &&) {}); },
            [this, id, key] {
                m_messages->showInfo(tr("The picture is in the timeline of %1.").arg(key));
                m_messages->addAction(tr("Open"), this, [this, id] { emit incidentOpened(id); });
            });
    });
}
