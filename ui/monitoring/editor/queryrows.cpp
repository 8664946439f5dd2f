#include "ui/monitoring/editor/queryrows.h"

#include "ui/kit/buttons.h"
#include "ui/metrics/promql/promqledit.h"

#include <QLineEdit>
#include <QVBoxLayout>

QueryRows::QueryRows(qd::MetricCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    auto *add = makeButton(tr("Add a query"), ButtonRole::Flat, QStringLiteral("add"), this);
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.last().expr->setFocus();
    });
    addRow({});
}

void QueryRows::addRow(const qd::PanelQuery &query)
{
    Row row{new QWidget(this), new PromqlEdit(m_catalogue, this), new QLineEdit(query.legend, this),
        makeIconButton(QStringLiteral("remove"), tr("Remove this query"), this)};
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(6);
    line->addWidget(row.expr, 3, Qt::AlignTop);
    line->addWidget(row.legend, 1, Qt::AlignTop);
    line->addWidget(row.remove, 0, Qt::AlignTop);
    if (m_source)
        row.expr->setSource(*m_source);
    row.expr->setVariables(m_variables);
    row.expr->setText(query.expr);
    row.expr->setPlaceholderText(QStringLiteral("sum by (job) (rate(http_requests_total[5m]))"));
    row.legend->setPlaceholderText(QStringLiteral("{{instance}}"));
    row.legend->setToolTip(tr("What its series are called. Empty: the labels in which they differ."));
    m_column->insertWidget(int(m_rows.size()), row.widget);
    m_rows.append(row);
    nameRows();
    connect(row.expr, &PromqlEdit::edited, this, &QueryRows::edited);
    connect(row.legend, &QLineEdit::textEdited, this, &QueryRows::edited);
    connect(row.remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
}

void QueryRows::setSource(const qd::Source &source)
{
    m_source = source;
    for (const Row &row : std::as_const(m_rows))
        row.expr->setSource(source);
}

void QueryRows::setVariables(const QStringList &names)
{
    m_variables = names;
    for (const Row &row : std::as_const(m_rows))
        row.expr->setVariables(names);
}

void QueryRows::removeRow(const QWidget *widget)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &each) { return each.widget == widget; });
    row->widget->hide();
    row->widget->deleteLater();
    m_rows.erase(row);
    nameRows();
    emit edited();
}

void QueryRows::nameRows()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).expr->setAccessibleName(m_rows.size() == 1 ? tr("Query") : tr("Query %1").arg(i + 1));
        m_rows.at(i).legend->setAccessibleName(m_rows.size() == 1 ? tr("Legend") : tr("Legend %1").arg(i + 1));
        m_rows.at(i).remove->setVisible(m_rows.size() > 1);
    }
}

QList<qd::PanelQuery> QueryRows::queries() const
{
    QList<qd::PanelQuery> queries;
    for (const Row &row : m_rows)
        queries.append({row.expr->text().trimmed(), row.legend->text().trimmed()});
    return queries;
}

void QueryRows::setQueries(const QList<qd::PanelQuery> &queries)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.widget;
    m_rows.clear();
    for (const qd::PanelQuery &query : queries)
        addRow(query);
    if (m_rows.isEmpty())
        addRow({});
}
