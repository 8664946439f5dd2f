#include "ui/logbook/chartpicturedialog.h"

#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcequeries.h"
#include "ui/kit/segmented.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/panels/panelcard.h"
#include "ui/metrics/panels/panelpicture.h"

#include <QComboBox>

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 spans[] = {hourMs, 6 * hourMs, 24 * hourMs, 7 * 24 * hourMs};

} // namespace

ChartPictureDialog::ChartPictureDialog(qd::Console &console, QWidget *parent)
    : FormDialog(tr("Picture of a chart"), tr("Put it in"), parent)
    , m_console(console)
    , m_panel(new QComboBox(this))
    , m_range(new Segmented({tr("1 hour"), tr("6 hours"), tr("24 hours"), tr("7 days")}, this))
    , m_card(new PanelCard(console.recorder(), m_crosshair, console.clock(), console.zone(), this))
{
    addRow(tr("Panel"), m_panel);
    addRow(tr("The last"), m_range);
    addWide(m_card);
    m_card->setMinimumSize(640, 320);
    m_range->setCurrent(2);
    const auto dashboards = console.dashboards().dashboards();
    const QList<qd::Dashboard> all = dashboards ? *dashboards : QList<qd::Dashboard>();
    for (const qd::Dashboard &dashboard : all) {
        for (const qd::Panel &panel : dashboard.panels) {
            if (!qd::isChart(panel.view))
                continue;
            m_choices.append({panel, dashboard.variables});
            m_panel->addItem(all.size() > 1 ? dashboard.title + QStringLiteral(" · ") + panel.title : panel.title);
        }
    }
    connect(m_panel, &QComboBox::currentIndexChanged, this, &ChartPictureDialog::showPanel);
    connect(m_range, &Segmented::chosen, this, &ChartPictureDialog::showPanel);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_card->step(range().to); });
    m_tick.start(500); // answers come later
    m_panel->setFocus();
    showPanel();
}

qd::TimeRange ChartPictureDialog::range() const
{
    const qint64 now = m_console.clock().nowMs();
    return {now - spans[std::max(0, m_range->current())], now};
}

void ChartPictureDialog::showPanel()
{
    const int index = m_panel->currentIndex();
    const auto sources = m_console.sources().withSamples();
    if (index < 0 || index >= m_choices.size() || !sources)
        return;
    const Choice &choice = m_choices[index];
    const auto source = std::find_if(
        sources->begin(), sources->end(), [&choice](const qd::Source &each) { return each.id == choice.panel.source; });
    if (source == sources->end())
        return;
    m_card->setPanel(choice.panel, qd::exprsOf(choice.panel, choice.variables, *source, range()));
    m_card->load(range());
    QList<qd::SourceQuery> queries;
    const QStringList exprs = m_card->exprs();
    for (const QString &expr : exprs)
        queries.append({choice.panel.source, expr});
    m_console.showQueries(this, queries);
}

QString ChartPictureDialog::check()
{
    return m_panel->currentIndex() < 0 ? tr("There is no chart yet: the page Monitoring makes one.") : QString();
}

QImage ChartPictureDialog::picture() const
{
    return panelImage(*m_card);
}

QString ChartPictureDialog::title() const
{
    const qd::TimeRange shown = m_card->view()->shownRange();
    return tr("%1, %2 to %3")
        .arg(m_card->panel().title, instantText(shown.from, m_console.zone(), 1000),
            instantText(shown.to, m_console.zone(), 1000));
}
