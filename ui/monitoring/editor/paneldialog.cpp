#include "ui/monitoring/editor/paneldialog.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcequeries.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/chart/chartlegend.h"
#include "ui/metrics/chart/metricchart.h"
#include "ui/monitoring/editor/queryrows.h"
#include "ui/monitoring/editor/thresholdrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace {

constexpr int typingMs = 500;
constexpr qint64 previewPoints = 300;
constexpr int mostDecimals = 9;

QWidget *sideBySide(const QList<std::pair<QWidget *, int>> &widgets, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(8);
    for (const auto &[widget, stretch] : widgets)
        line->addWidget(widget, stretch);
    return box;
}

std::optional<double> optionalNumber(const QLineEdit &field)
{
    return field.text().trimmed().isEmpty() ? std::nullopt : numberFrom(field.text());
}

bool isSound(const QLineEdit &field)
{
    return field.text().trimmed().isEmpty() || numberFrom(field.text());
}

} // namespace

PanelDialog::PanelDialog(qd::Console &console, const qd::TimeRangeSelection &range, const qd::Dashboard &dashboard,
    const std::optional<qd::Panel> &panel, QWidget *parent)
    : FormDialog(panel ? tr("Edit the panel") : tr("Add a panel"), panel ? tr("Save") : tr("Add"), parent)
    , m_console(console)
    , m_range(range)
    , m_dashboard(dashboard)
    , m_panel(panel)
    , m_crosshair(*new ChartCrosshair(this))
    , m_title(new QLineEdit(this))
    , m_view(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_queries(new QueryRows(console.catalogue(), this))
    , m_unit(new QComboBox(this))
    , m_decimals(new QLineEdit(this))
    , m_low(new QLineEdit(this))
    , m_high(new QLineEdit(this))
    , m_logarithmic(new QCheckBox(tr("logarithmic"), this))
    , m_thresholds(new ThresholdRows(this))
    , m_chart(new MetricChart(m_crosshair, this))
    , m_legend(new ChartLegend(*m_chart, this))
    , m_said(new Label(Label::Role::Small, this))
{
    setMinimumWidth(760);
    addFields();
    m_said->setWordWrap(true);
    m_chart->setFixedHeight(170);
    m_chart->setZone(console.zone());
    auto *card = new Card({}, this);
    card->body()->addWidget(m_said);
    card->body()->addWidget(m_chart);
    card->body()->addWidget(m_legend);
    addWide(card);
    QStringList variables;
    for (const qd::DashboardVariable &variable : dashboard.variables)
        variables.append(variable.name);
    m_queries->setVariables(variables);
    fill(panel.value_or(qd::Panel{}));
    m_wait.setSingleShot(true);
    m_wait.setInterval(typingMs);
    connect(&m_wait, &QTimer::timeout, this, &PanelDialog::preview);
    for (const QLineEdit *field : {m_title, m_decimals, m_low, m_high})
        connect(field, &QLineEdit::textEdited, &m_wait, qOverload<>(&QTimer::start));
    connect(m_queries, &QueryRows::edited, &m_wait, qOverload<>(&QTimer::start));
    connect(m_thresholds, &ThresholdRows::edited, &m_wait, qOverload<>(&QTimer::start));
    connect(m_logarithmic, &QCheckBox::toggled, this, &PanelDialog::preview);
    for (const QComboBox *field : {m_source, m_unit, m_view})
        connect(field, &QComboBox::activated, this, &PanelDialog::preview);
    preview();
}

void PanelDialog::addFields()
{
    const auto sources = m_console.sources().withSamples();
    if (!sources)
        messages()->showError(qd::describe(sources.error()));
    else
        m_sources = *sources;
    for (const qd::Source &source : std::as_const(m_sources))
        m_source->addItem(source.name, source.id.value);
    for (const qd::PanelView view :
        {qd::PanelView::Line, qd::PanelView::Area, qd::PanelView::StackedArea, qd::PanelView::Bars, qd::PanelView::Stat,
            qd::PanelView::Gauge, qd::PanelView::StateTimeline, qd::PanelView::Table})
        m_view->addItem(viewText(view), int(view));
    for (const qd::Unit unit : {qd::Unit::None, qd::Unit::Count, qd::Unit::Short, qd::Unit::Percent, qd::Unit::Ratio,
             qd::Unit::Bytes, qd::Unit::BytesPerSecond, qd::Unit::Bits, qd::Unit::BitsPerSecond, qd::Unit::Seconds,
             qd::Unit::Milliseconds, qd::Unit::PerSecond, qd::Unit::RequestsPerSecond, qd::Unit::Hertz,
             qd::Unit::Celsius, qd::Unit::Volt, qd::Unit::Watt, qd::Unit::TimeOfDay}) {
        QString name = unitText(unit);
        if (unit == qd::Unit::None)
            name = tr("none");
        else if (unit == qd::Unit::Ratio)
            name = tr("percent, from a share of 1");
        m_unit->addItem(name, int(unit));
    }
    m_decimals->setPlaceholderText(tr("decimals"));
    m_low->setPlaceholderText(tr("lowest"));
    m_high->setPlaceholderText(tr("highest"));
    m_decimals->setAccessibleName(tr("Decimals"));
    m_low->setAccessibleName(tr("Lowest value of the axis"));
    m_high->setAccessibleName(tr("Highest value of the axis"));
    m_view->setAccessibleName(tr("Shown as"));
    m_unit->setAccessibleName(tr("Unit"));
    addRow(tr("Title"), sideBySide({{m_title, 3}, {m_view, 1}}, this));
    addRow(tr("Source"), m_source);
    addRow(tr("Queries"), m_queries);
    addRow(tr("Values"), sideBySide({{m_unit, 3}, {m_decimals, 1}, {m_low, 1}, {m_high, 1}, {m_logarithmic, 0}}, this));
    addRow(tr("Thresholds"), m_thresholds);
    m_title->setAccessibleName(tr("Title"));
}

void PanelDialog::fill(const qd::Panel &panel)
{
    m_title->setText(panel.title);
    m_view->setCurrentIndex(m_view->findData(int(panel.view)));
    if (!panel.source.isNull())
        m_source->setCurrentIndex(m_source->findData(panel.source.value));
    else if (!m_dashboard.panels.isEmpty())
        m_source->setCurrentIndex(std::max(0, m_source->findData(m_dashboard.panels.last().source.value)));
    m_queries->setQueries(panel.queries);
    m_unit->setCurrentIndex(m_unit->findData(int(panel.unit)));
    m_decimals->setText(panel.decimals ? QString::number(*panel.decimals) : QString());
    m_low->setText(panel.low ? numberText(*panel.low) : QString());
    m_high->setText(panel.high ? numberText(*panel.high) : QString());
    m_logarithmic->setChecked(panel.logarithmic);
    m_thresholds->setThresholds(panel.thresholds);
}

qd::Panel PanelDialog::enteredPanel() const
{
    qd::Panel panel = m_panel.value_or(qd::Panel{});
    panel.title = m_title->text().simplified();
    panel.view = qd::PanelView(m_view->currentData().toInt());
    panel.source = qd::SourceId{m_source->currentData().toString()};
    panel.queries = m_queries->queries();
    panel.unit = qd::Unit(m_unit->currentData().toInt());
    const auto decimals = optionalNumber(*m_decimals);
    panel.decimals = decimals ? std::optional(int(qBound(0.0, *decimals, double(mostDecimals)))) : std::nullopt;
    panel.low = optionalNumber(*m_low);
    panel.high = optionalNumber(*m_high);
    panel.logarithmic = m_logarithmic->isChecked();
    panel.thresholds = m_thresholds->thresholds().value_or(QList<qd::Threshold>{});
    return panel;
}

QString PanelDialog::check()
{
    const qd::Panel panel = enteredPanel();
    if (panel.title.isEmpty())
        return tr("Give the panel a title.");
    if (panel.source.isNull())
        return tr("Choose a source.");
    for (const qd::PanelQuery &query : panel.queries) {
        if (query.expr.isEmpty())
            return tr("Enter a query, or the name of a metric of this host.");
    }
    if (!m_thresholds->thresholds())
        return tr("A threshold has to be a number.");
    if (!isSound(*m_low) || !isSound(*m_high) || !isSound(*m_decimals))
        return tr("Decimals and the ends of the axis have to be numbers.");
    if (panel.low && panel.high && *panel.low >= *panel.high)
        return tr("The lowest value must be below the highest.");
    if (panel.logarithmic && ((panel.low && *panel.low <= 0) || (panel.high && *panel.high <= 0)))
        return tr("The ends of a logarithmic axis must be above zero.");
    return {};
}

const qd::Source *PanelDialog::chosenSource() const
{
    const qd::SourceId id{m_source->currentData().toString()};
    const auto found =
        std::find_if(m_sources.begin(), m_sources.end(), [&id](const qd::Source &each) { return each.id == id; });
    return found == m_sources.end() ? nullptr : &*found;
}

void PanelDialog::preview()
{
    m_wait.stop();
    qd::Panel panel = enteredPanel();
    panel.queries.removeIf([](const qd::PanelQuery &query) { return query.expr.isEmpty(); });
    const qd::TimeRange range = m_range.rangeAt(m_console.clock().nowMs());
    const qd::Source *source = chosenSource();
    if (source)
        m_queries->setSource(*source);
    const QStringList exprs = source ? qd::exprsOf(panel, m_dashboard.variables, *source, range) : QStringList{};
    m_chart->setPanel(panel, exprs);
    m_chart->setRange(range);
    const int request = ++m_request;
    m_found = 0;
    m_said->setText({});
    m_chart->setMessage(exprs.isEmpty() ? tr("The preview appears when there is a query.") : tr("Asking…"));
    for (const QString &expr : exprs) {
        if (source->knowsThePast()) {
            ask(*source, expr, range, request);
            continue;
        }
        // What was recorded of a source without a past says more than its one answer.
        m_console.recorder().read(panel.source, expr, range, m_chart->columnMs(), this,
            [this, source = *source, expr, range, request](const qd::Result<QList<qd::SeriesData>> &stored) {
                if (request != m_request)
                    return;
                if (stored && !stored->isEmpty())
                    draw(expr, *stored);
                else
                    ask(source, expr, range, request);
            });
    }
}

void PanelDialog::ask(const qd::Source &source, const QString &expr, qd::TimeRange range, int request)
{
    const qint64 stepMs = std::max<qint64>(1000, range.length() / previewPoints);
    m_console.recorder().fetchOnce(
        source, {expr, range, stepMs}, this, [this, expr, request](const qd::Result<qd::FetchAnswer> &answer) {
            if (request != m_request)
                return;
            draw(expr, answer.map([](const qd::FetchAnswer &found) { return found.series; }));
        });
}

void PanelDialog::draw(const QString &expr, const qd::Result<QList<qd::SeriesData>> &answer)
{
    m_found += answer ? int(answer->size()) : 0;
    m_said->setInk(answer ? QColor() : tokensOf(palette()).critical);
    m_said->setText(answer ? tr("%n series", nullptr, m_found) : qd::describe(answer.error()));
    m_chart->setMessage(answer ? tr("The query has no series in this time.") : tr("No preview."));
    m_chart->setSeries(expr, answer.value_or(QList<qd::SeriesData>{}));
}

void PanelDialog::accept()
{
    if (const QString fault = check(); !fault.isEmpty()) {
        messages()->showError(fault);
        return;
    }
    emit entered(enteredPanel());
    QDialog::accept();
}
