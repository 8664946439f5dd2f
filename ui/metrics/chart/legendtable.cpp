#include "ui/metrics/chart/legendtable.h"

#include "ui/kit/label.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace {

constexpr int nameWidth = 220;
constexpr int figureWidth = 90;
constexpr int tallest = 360;
enum Column { Name, Last, Min, Max, Mean, columns };

// Sorts by its number; none comes first.
class FigureItem : public QTableWidgetItem {
public:
    bool operator<(const QTableWidgetItem &other) const override
    {
        return data(Qt::UserRole).toDouble() < other.data(Qt::UserRole).toDouble();
    }
};

} // namespace

LegendTable::LegendTable(MetricChart &chart, QWidget *parent)
    : QTableWidget(int(chart.lines().size()), columns, parent)
    , m_chart(chart)
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("All series"));
    setHorizontalHeaderLabels({tr("Series"), tr("Last"), tr("Min"), tr("Max"), tr("Mean")});
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setWordWrap(false);
    setTabKeyNavigation(false);
    for (int row = 0; row < rowCount(); ++row) {
        const ChartLine &line = m_chart.lines()[size_t(row)];
        auto *name = new QTableWidgetItem(line.name);
        name->setData(Qt::UserRole, row);
        name->setToolTip(plainToolTip(qd::toString(line.key.labels)));
        setItem(row, Name, name);
        for (int column = Last; column < columns; ++column)
            setItem(row, column, new FigureItem);
    }
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int column = Last; column < columns; ++column)
        setColumnWidth(column, figureWidth);
    setSortingEnabled(true);
    sortByColumn(Name, Qt::AscendingOrder);
    resize(nameWidth + (columns - 1) * figureWidth + 20, std::min(tallest, 40 + rowCount() * rowHeight(0)));
    connect(this, &QTableWidget::cellActivated, this, [this](int row) {
        const auto line = size_t(item(row, Name)->data(Qt::UserRole).toInt());
        if (line < m_chart.lines().size())
            m_chart.showOnly(m_chart.lines()[line].key);
        close();
    });
    connect(&m_chart, &PanelBody::figuresChanged, this, &LegendTable::refresh);
    connect(&m_chart, &MetricChart::valuesChanged, this, &LegendTable::refresh);
    refresh();
}

void LegendTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QTableWidget::keyPressEvent(event);
}

void LegendTable::setFigure(int row, int column, std::optional<double> value)
{
    QTableWidgetItem *cell = item(row, column);
    cell->setText(value ? m_chart.format(*value) : QStringLiteral("–"));
    cell->setData(Qt::UserRole, value.value_or(-HUGE_VAL));
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void LegendTable::refresh()
{
    m_chart.wantFigures();
    const auto figures = m_chart.figures();
    setSortingEnabled(false); // rows must not move while they are filled
    for (int row = 0; row < rowCount(); ++row) {
        const auto at = size_t(item(row, Name)->data(Qt::UserRole).toInt());
        if (at >= m_chart.lines().size())
            continue;
        const ChartLine &line = m_chart.lines()[at];
        setFigure(row, Last, m_chart.valueOf(line));
        std::optional<qd::SeriesFigures> exact;
        if (figures && figures->contains(line.key))
            exact = figures->value(line.key);
        setFigure(row, Min, exact ? std::optional(exact->min) : std::nullopt);
        setFigure(row, Max, exact ? std::optional(exact->max) : std::nullopt);
        setFigure(row, Mean, exact ? std::optional(exact->mean()) : std::nullopt);
    }
    setSortingEnabled(true);
}
