// The smaller questions of the board: when a card is due, which columns there are, and what an import would bring.
#pragma once

#include "app/domain/works/workcolumn.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QDateEdit;
class QTableWidget;
QT_END_NAMESPACE

class DueDialog : public FormDialog {
    Q_OBJECT
public:
    DueDialog(QDate due, QDate today, QWidget *parent);
    QDate due() const; // null: none

private:
    QDateEdit *m_date;
    bool m_none = false;
};

class ColumnsDialog : public FormDialog {
    Q_OBJECT
public:
    ColumnsDialog(const QList<qd::WorkColumn> &columns, QWidget *parent);
    QList<qd::WorkColumn> columns() const;
    QTableWidget *table() const { return m_table; }

protected:
    QString check() override;

private:
    void addRow(const qd::WorkColumn &column);
    void move(int rows);

    QList<qd::WorkColumn> m_columns; // row by row
    QTableWidget *m_table;
};

class WorkImportDialog : public FormDialog {
    Q_OBJECT
public:
    WorkImportDialog(const QString &board, const QStringList &report, int cards, QWidget *parent);
};
