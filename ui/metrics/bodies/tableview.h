// TableView: the series of a panel as a table that sorts by numbers and copies to spreadsheets. Window's thread.
#pragma once

#include "ui/metrics/bodies/seriestablemodel.h"

QT_BEGIN_NAMESPACE
class QSortFilterProxyModel;
class QTableView;
QT_END_NAMESPACE

class TableView : public SeriesBody {
    Q_OBJECT
public:
    explicit TableView(ChartCrosshair &crosshair, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    // The selected rows, or all, with their header: fields separated by tabs.
    QString copyText() const;

protected:
    int columns() const override;
    void refresh() override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();

    SeriesTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
};
