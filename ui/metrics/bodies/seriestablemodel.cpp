#include "ui/metrics/bodies/seriestablemodel.h"

#include "ui/kit/label.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/legendtext.h"
#include "ui/metrics/axis/panelstate.h"

#include <cmath>

SeriesTableModel::SeriesTableModel(const SeriesBody &body, QObject *parent)
    : QAbstractTableModel(parent)
    , m_body(body)
{
}

void SeriesTableModel::refresh(const qd::FiguresBySeries &figures, std::optional<qint64> pointed)
{
    std::vector<Row> rows;
    QList<qd::Labels> labels;
    bool namedByLabel = true;
    const qint64 from = m_body.shownRange().from;
    for (size_t i = 0; i < m_body.lines().size(); ++i) {
        const ChartLine &line = m_body.lines()[i];
        if (line.times.empty())
            continue;
        Row row{i, line.key, m_body.readingOf(line), {}, {}, {}};
        const auto first = std::lower_bound(line.times.begin(), line.times.end(), from) - line.times.begin();
        for (auto value = line.values.begin() + first; value != line.values.end(); ++value) {
            if (!std::isfinite(*value))
                continue;
            row.low = std::min(row.low.value_or(*value), *value);
            row.high = std::max(row.high.value_or(*value), *value);
        }
        if (const auto found = figures.constFind(line.key); found != figures.constEnd())
            row.mean = found->mean();
        labels.append(line.key.labels);
        rows.push_back(std::move(row));
    }
    QStringList names = differingLabels(labels);
    // A label that is the whole name would stand there twice.
    for (const Row &row : rows)
        namedByLabel =
            namedByLabel && names.size() == 1 && row.key.labels.value(names.first()).simplified() == lineOf(row).name;
    if (namedByLabel)
        names.clear();
    const bool same = names == m_labels && rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
            [](const Row &a, const Row &b) { return a.line == b.line && a.key == b.key; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_labels = names;
    const bool otherHeader = m_pointed != pointed;
    m_pointed = pointed;
    if (!same) {
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (otherHeader)
            emit headerDataChanged(Qt::Horizontal, columnOf(Last), columnOf(Last));
    }
}

std::optional<SeriesTableModel::Figure> SeriesTableModel::figureOf(int column) const
{
    const int figure = column - columnOf(Last);
    return figure >= 0 && figure < figures ? std::optional(Figure(figure)) : std::nullopt;
}

int SeriesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeriesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnOf(figures);
}

std::optional<double> SeriesTableModel::number(const Row &row, Figure figure) const
{
    switch (figure) {
    case Last:
        return m_body.figureOf(row.reading);
    case Min:
        return row.low;
    case Max:
        return row.high;
    case Mean:
        return row.mean;
    case figures:
        break;
    }
    return std::nullopt;
}

QString SeriesTableModel::text(const Row &row, Figure figure) const
{
    if (const auto value = number(row, figure))
        return m_body.format(*value);
    if (figure != Last)
        return QStringLiteral("–");
    return row.reading.sample ? tr("none since %1").arg(m_body.clock(row.reading.sample->t)) : tr("no value");
}

QString SeriesTableModel::words(const Row &row, int column) const
{
    return column == 0 ? lineOf(row).name : row.key.labels.value(m_labels.value(column - 1)).simplified();
}

int SeriesTableModel::pillOf(const Row &row) const
{
    if (!row.reading.holds)
        return int(StatusPill::State::Blind);
    const auto level = levelIn(m_body.panel(), row.reading.sample->value);
    return int(level ? ::pillOf(*level) : StatusPill::State::Neutral);
}

QVariant SeriesTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto figure = figureOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return figure ? text(row, *figure) : words(row, index.column());
    case Qt::ToolTipRole:
        if (figure == Last)
            return plainToolTip(m_body.sayingOf(lineOf(row)));
        return figure ? QVariant() : plainToolTip(words(row, index.column()) + u'\n' + qd::toString(row.key.labels));
    case Qt::AccessibleTextRole:
        return figure == Last ? m_body.sayingOf(lineOf(row)) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: {
        if (!figure)
            return words(row, index.column());
        const auto value = number(row, *figure);
        return value ? QVariant(*value) : QVariant();
    }
    case PillRole:
        return figure == Last ? QVariant(pillOf(row)) : QVariant();
    default:
        return {};
    }
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto figure = figureOf(section);
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && figure == Mean)
        return tr("The mean of all samples of the shown range, where it is known");
    if (role != Qt::DisplayRole)
        return {};
    if (!figure)
        return section == 0 ? tr("Name") : m_labels.value(section - 1);
    switch (*figure) {
    case Last:
        return m_pointed ? tr("At %1").arg(m_body.clock(*m_pointed)) : tr("Last");
    case Min:
        return tr("Min");
    case Max:
        return tr("Max");
    case Mean:
        return tr("Mean");
    case figures:
        break;
    }
    return {};
}

QString SeriesTableModel::plainText(const QModelIndex &index) const
{
    const Row &row = m_rows[size_t(index.row())];
    if (const auto figure = figureOf(index.column())) {
        QLocale plain;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        const auto value = number(row, *figure);
        if (value && m_body.panel().unit == qd::Unit::TimeOfDay)
            return m_body.format(*value);
        return value ? plain.toString(*value, 'g', QLocale::FloatingPointShortest) : QString();
    }
    // What a spreadsheet would run as a formula gets an apostrophe before it.
    const QString text = words(row, index.column());
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text.front()) ? u'\'' + text : text;
}
