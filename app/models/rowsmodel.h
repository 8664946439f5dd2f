// RowsModel<Row>: a table over a list of values that is replaced whole, telling views exactly which rows came, went and
// changed, so that selection and scroll stay. Rows need a key() and ==.
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace qd {

template <typename Row> class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const final
    {
        return index.isValid() && index.row() < m_rows.size() ? cell(m_rows[index.row()], index.column(), role)
                                                              : QVariant();
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int row) const { return m_rows[row]; }
    int rowOf(const QString &key) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].key() == key)
                return i;
        }
        return -1;
    }

protected:
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    void setRows(const QList<Row> &rows)
    {
        removeMissing(rows);
        for (int i = 0; i < rows.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].key() == rows[i].key()) {
                update(i, rows[i]);
                continue;
            }
            if (const int from = rowOf(rows[i].key()); from >= 0) {
                beginMoveRows({}, from, from, {}, i);
                m_rows.move(from, i);
                endMoveRows();
                update(i, rows[i]);
                continue;
            }
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
        }
    }

private:
    void removeMissing(const QList<Row> &rows)
    {
        QSet<QString> kept;
        for (const Row &row : rows)
            kept.insert(row.key());
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (kept.contains(m_rows[i].key()))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }

    void update(int row, const Row &value)
    {
        if (m_rows[row] == value)
            return;
        m_rows[row] = value;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace qd
