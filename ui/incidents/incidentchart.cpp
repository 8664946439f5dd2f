#include "ui/incidents/incidentchart.h"

#include "app/services/alertruledesk.h"
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/markdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcequeries.h"
#include "ui/kit/label.h"
#include "ui/metrics/axis/chartnavigator.h"
#include "ui/metrics/axis/paneltext.h"
#include "ui/metrics/chart/chartlegend.h"
#include "ui/metrics/panels/panelfeed.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace {
constexpr int tickMs = 1000;
}

IncidentChart::IncidentChart(
    qd::Console &console, ChartCrosshair &crosshair, ChartNavigator &navigator, int gutter, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_chooser(new QComboBox(this))
    , m_state(new Label(Label::Role::Small, this))
    , m_chart(new MetricChart(crosshair, this))
    , m_legend(new ChartLegend(*m_chart, this))
    , m_feed(new PanelFeed(console.recorder(), *m_chart, this))
{
    m_chooser->setAccessibleName(tr("Chart beside the timeline"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chart->setZone(console.zone());
    m_chart->setNavigator(&navigator);
    m_chart->setGutter(gutter);
    m_chart->setMinimumHeight(96);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_chooser);
    head->addWidget(m_legend, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_chart, 1);
    connect(m_chooser, &QComboBox::activated, this, &IncidentChart::showChoice);
    connect(m_chart, &MetricChart::valuesChanged, this, &IncidentChart::moved);
    // Its columns are known when it is laid out: what was read for others is read again at once.
    connect(m_chart, &MetricChart::columnsChanged, m_feed, &PanelFeed::step, Qt::QueuedConnection);
    connect(m_feed, &PanelFeed::stateChanged, this, &IncidentChart::showState);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (changes.touches({Aggregate::Dashboard, Aggregate::Source})) {
            readPanels();
            showChoice();
            emit moved();
        }
    });
    connect(&m_tick, &QTimer::timeout, this, &IncidentChart::tick);
    readPanels();
}

void IncidentChart::readPanels()
{
    const auto dashboards = m_console.dashboards().dashboards();
    const auto sources = m_console.sources().withSamples();
    if (!dashboards || !sources)
        return; // locked right now: what is shown stays
    const std::optional<qd::Panel> before = panel();
    m_sources = *sources;
    m_choices.clear();
    m_chooser->clear();
    for (const qd::Dashboard &dashboard : *dashboards) {
        for (const qd::Panel &panel : dashboard.panels) {
            if (!qd::isChart(panel.view))
                continue;
            m_choices.append({panel, dashboard.variables,
                dashboards->size() > 1 ? dashboard.title + QStringLiteral(" · ") + panel.title : panel.title});
            m_chooser->addItem(m_choices.last().title);
            if (before && before->id == panel.id)
                m_chooser->setCurrentIndex(m_chooser->count() - 1);
        }
    }
}

std::optional<qd::Panel> IncidentChart::panel() const
{
    const int index = m_chooser->currentIndex();
    return index < 0 || index >= m_choices.size() ? std::nullopt : std::optional(m_choices[index].panel);
}

int IncidentChart::preferred(const QList<qd::AlertEpisode> &alerts) const
{
    const auto rules = m_console.alertRules().rules();
    if (!rules)
        return 0;
    for (const qd::AlertEpisode &episode : alerts) {
        for (const qd::AlertRule &rule : *rules) {
            if (rule.id != episode.alert.rule)
                continue;
            for (int i = 0; i < m_choices.size(); ++i) {
                const qd::Panel &panel = m_choices[i].panel;
                const bool judged = panel.source == rule.source
                    && std::any_of(panel.queries.begin(), panel.queries.end(),
                        [&rule](const qd::PanelQuery &query) { return query.expr == rule.expr; });
                if (judged)
                    return i;
            }
        }
    }
    return 0;
}

void IncidentChart::show(const qd::IncidentId &incident, const QList<qd::AlertEpisode> &alerts)
{
    if (incident == m_incident)
        return;
    m_incident = incident;
    m_chooser->setCurrentIndex(m_choices.isEmpty() ? -1 : preferred(alerts));
    showChoice();
}

void IncidentChart::showChoice()
{
    const int index = m_chooser->currentIndex();
    if (index < 0 || m_range.length() <= 0)
        return;
    const Choice &choice = m_choices[index];
    const auto source = std::find_if(m_sources.begin(), m_sources.end(),
        [&choice](const qd::Source &each) { return each.id == choice.panel.source; });
    const QStringList exprs =
        source == m_sources.end() ? QStringList() : qd::exprsOf(choice.panel, choice.variables, *source, m_range);
    m_chart->setPanel(choice.panel, exprs);
    m_feed->watch(choice.panel.source, exprs);
    QList<qd::SourceQuery> queries;
    for (const QString &expr : exprs)
        queries.append({choice.panel.source, expr});
    m_console.showQueries(this, isVisible() ? queries : QList<qd::SourceQuery>());
    load();
}

void IncidentChart::setRange(qd::TimeRange range)
{
    if (range == m_range)
        return;
    m_range = range;
    showChoice(); // durations in queries follow the range
}

void IncidentChart::load()
{
    m_chart->setRange(m_range);
    if (const auto marks = m_console.marks().marks({m_range.from, m_range.to + m_range.length() / 10}))
        m_chart->setMarks(*marks);
    if (isVisible())
        m_feed->load(m_range);
    showState();
    emit moved();
}

void IncidentChart::tick()
{
    m_feed->step();
}

void IncidentChart::showState()
{
    const qd::SourceStatus status = m_feed->status();
    const StateWords words = panelWords(status, m_console.clock().nowMs(), m_console.zone());
    m_state->setText(words.word.isEmpty() ? QString() : words.word + QStringLiteral(". ") + words.sentence);
    m_state->setInk(StatusPill::colourOf(words.state, palette()));
    m_chart->setDimmed(status.state == qd::SourceState::Down);
    m_chart->setMessage(m_feed->isLoading() ? tr("Waiting for the samples…") : tr("No sample in this time."));
    m_legend->setVisible(!m_chart->lines().empty());
}

void IncidentChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &IncidentChart::showChoice); // when it is laid out
    m_tick.start(tickMs);
}

void IncidentChart::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_console.showQueries(this, {});
}
