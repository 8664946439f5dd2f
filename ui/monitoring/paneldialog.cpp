#include "ui/monitoring/paneldialog.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/tokens.h"
#include "ui/monitoring/chartlegend.h"
#include "ui/monitoring/chartscale.h"
#include "ui/monitoring/metricchart.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <cmath>

namespace {

constexpr int typingMs = 500;
constexpr qint64 previewPoints = 300;

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
    , m_source(new QComboBox(this))
    , m_expr(new QLineEdit(this))
    , m_unit(new QComboBox(this))
    , m_threshold(new QLineEdit(this))
    , m_legendPattern(new QLineEdit(this))
    , m_chart(new MetricChart(m_crosshair, this))
    , m_legend(new ChartLegend(*m_chart, this))
    , m_said(new Label(Label::Role::Small, this))
{
    setMinimumWidth(620);
    addFields();
    m_said->setWordWrap(true);
    m_chart->setFixedHeight(170);
    m_chart->setZone(console.zone());
    auto *card = new Card({}, this);
    card->body()->addWidget(m_said);
    card->body()->addWidget(m_chart);
    card->body()->addWidget(m_legend);
    addWide(card);
    fill(panel.value_or(qd::Panel{}));
    m_wait.setSingleShot(true);
    m_wait.setInterval(typingMs);
    connect(&m_wait, &QTimer::timeout, this, &PanelDialog::preview);
    for (const QLineEdit *field : {m_title, m_expr, m_threshold, m_legendPattern})
        connect(field, &QLineEdit::textEdited, &m_wait, qOverload<>(&QTimer::start));
    for (const QComboBox *field : {m_source, m_unit})
        connect(field, &QComboBox::activated, this, &PanelDialog::preview);
    preview();
}

void PanelDialog::addFields()
{
    const auto sources = m_console.sources().sources();
    if (!sources)
        messages()->showError(qd::describe(sources.error()));
    else
        m_sources = *sources;
    for (const qd::Source &source : std::as_const(m_sources))
        m_source->addItem(source.name, source.id.value);
    for (const qd::Unit unit : {qd::Unit::None, qd::Unit::Percent, qd::Unit::Ratio, qd::Unit::Bytes,
             qd::Unit::BytesPerSecond, qd::Unit::Seconds, qd::Unit::PerSecond, qd::Unit::Count}) {
        QString name = unitText(unit);
        if (unit == qd::Unit::None)
            name = tr("none");
        else if (unit == qd::Unit::Ratio)
            name = tr("percent, from a share of 1");
        m_unit->addItem(name, int(unit));
    }
    m_expr->setPlaceholderText(QStringLiteral("sum by (job) (rate(http_requests_total[5m]))"));
    m_threshold->setPlaceholderText(tr("none"));
    m_legendPattern->setPlaceholderText(QStringLiteral("{{instance}}"));
    addRow(tr("Title"), m_title);
    addRow(tr("Source"), m_source);
    addRow(tr("Query"), m_expr);
    addRow(tr("Unit"), m_unit);
    addRow(tr("Threshold"), m_threshold);
    addRow(tr("Legend"), m_legendPattern, tr("Empty: the labels in which the series differ."));
}

void PanelDialog::fill(const qd::Panel &panel)
{
    m_title->setText(panel.title);
    if (!panel.source.isNull())
        m_source->setCurrentIndex(m_source->findData(panel.source.value));
    m_expr->setText(panel.queries.value(0).expr);
    m_unit->setCurrentIndex(m_unit->findData(int(panel.unit)));
    if (!panel.thresholds.isEmpty())
        m_threshold->setText(QLocale().toString(panel.thresholds.last().value, 'g', 12));
    m_legendPattern->setText(panel.queries.value(0).legend);
}

std::optional<double> PanelDialog::threshold(bool *valid) const
{
    const QString text = m_threshold->text().trimmed();
    *valid = true;
    if (text.isEmpty())
        return std::nullopt;
    double value = QLocale().toDouble(text, valid);
    if (!*valid)
        value = QLocale::c().toDouble(text, valid);
    *valid = *valid && std::isfinite(value);
    return *valid ? std::optional(value) : std::nullopt;
}

qd::Panel PanelDialog::enteredPanel() const
{
    bool valid = true;
    qd::Panel panel = m_panel.value_or(qd::Panel{});
    panel.title = m_title->text().simplified();
    panel.source = qd::SourceId{m_source->currentData().toString()};
    panel.unit = qd::Unit(m_unit->currentData().toInt());
    const auto limit = threshold(&valid);
    panel.thresholds = limit ? QList<qd::Threshold>{{*limit, qd::ThresholdLevel::Critical}} : QList<qd::Threshold>{};
    panel.queries = {{m_expr->text().trimmed(), m_legendPattern->text().trimmed()}};
    return panel;
}

QString PanelDialog::check()
{
    const qd::Panel panel = enteredPanel();
    if (panel.title.isEmpty())
        return tr("Give the panel a title.");
    if (panel.source.isNull())
        return tr("Choose a source.");
    if (panel.queries.first().expr.isEmpty())
        return tr("Enter a query, or the name of a metric of this host.");
    bool valid = true;
    (void)threshold(&valid);
    return valid ? QString() : tr("The threshold has to be a number.");
}

void PanelDialog::preview()
{
    m_wait.stop();
    const qd::Panel panel = enteredPanel();
    const QString expr = panel.queries.first().expr;
    m_chart->setPanel(panel, {expr});
    const int request = ++m_request;
    if (expr.isEmpty() || panel.source.isNull()) {
        m_chart->setMessage(tr("The preview appears when there is a query."));
        m_chart->setSeries(expr, {});
        return;
    }
    const qd::TimeRange range = m_range.rangeAt(m_console.clock().nowMs());
    m_chart->setRange(range);
    m_chart->setMessage(tr("Asking…"));
    const auto source = std::find_if(
        m_sources.begin(), m_sources.end(), [&panel](const qd::Source &each) { return each.id == panel.source; });
    if (source->kind != qd::SourceKind::Host) {
        ask(*source, expr, range, request);
        return;
    }
    // The host knows no past: what was recorded of it says more than its one answer.
    m_console.recorder().read(panel.source, expr, range, m_chart->columnMs(), this,
        [this, source = *source, expr, range, request](const qd::Result<QList<qd::SeriesData>> &stored) {
            if (request != m_request)
                return;
            if (stored && !stored->isEmpty())
                draw(*stored);
            else
                ask(source, expr, range, request);
        });
}

void PanelDialog::ask(const qd::Source &source, const QString &expr, qd::TimeRange range, int request)
{
    const qint64 stepMs = std::max<qint64>(1000, range.length() / previewPoints);
    m_console.recorder().fetchOnce(
        source, {expr, range, stepMs}, this, [this, request](const qd::Result<qd::FetchAnswer> &answer) {
            if (request != m_request)
                return;
            draw(answer.map([](const qd::FetchAnswer &found) { return found.series; }));
        });
}

void PanelDialog::draw(const qd::Result<QList<qd::SeriesData>> &answer)
{
    m_said->setInk(answer ? QColor() : tokensOf(palette()).critical);
    m_said->setText(answer ? tr("%n series", nullptr, int(answer->size())) : qd::describe(answer.error()));
    m_chart->setMessage(answer ? tr("The query has no series in this time.") : tr("No preview."));
    m_chart->setSeries(enteredPanel().queries.first().expr, answer.value_or(QList<qd::SeriesData>{}));
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
