// SeriesTableModel: the series of a body as rows: name, the labels in which they differ, and the figures of the shown
// range. Texts are made only for what is asked for. Window's thread; the body owns it.
#pragma once

#include "ui/metrics/bodies/seriesbody.h"

#include <QAbstractTableModel>

class SeriesTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, PillRole }; // a number or nothing, a text; an int of StatusPill::State
    enum Figure { Last, Min, Max, Mean, figures }; // the columns behind the labels

    explicit SeriesTableModel(const SeriesBody &body, QObject *parent);

    // What the body shows now.
    void refresh(const qd::FiguresBySeries &figures, std::optional<qint64> pointed);

    int columnOf(Figure figure) const { return 1 + int(m_labels.size()) + figure; }
    std::optional<Figure> figureOf(int column) const; // nothing: a text
    QStringList labels() const { return m_labels; }
    // The cell for a spreadsheet: the whole number, without its unit.
    QString plainText(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        size_t line = 0; // of the body
        qd::SeriesKey key;
        Reading reading;
        std::optional<double> low, high, mean;
    };

    const ChartLine &lineOf(const Row &row) const { return m_body.lines()[row.line]; }
    std::optional<double> number(const Row &row, Figure figure) const;
    QString text(const Row &row, Figure figure) const;
    QString words(const Row &row, int column) const; // name, or a label's value
    int pillOf(const Row &row) const;

    const SeriesBody &m_body;
    QStringList m_labels;
    std::vector<Row> m_rows;
    std::optional<qint64> m_pointed;
};
