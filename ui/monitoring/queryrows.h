// QueryRows: the queries of a panel under each other, each with what its series are called, and a way to add one.
// Window's thread.
#pragma once

#include "app/domain/panel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

class QueryRows : public QWidget {
    Q_OBJECT
public:
    explicit QueryRows(QWidget *parent = nullptr);

    QList<qd::PanelQuery> queries() const; // trimmed; empty ones too
    void setQueries(const QList<qd::PanelQuery> &queries);

signals:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QLineEdit *expr;
        QLineEdit *legend;
        QPushButton *remove;
    };

    void addRow(const qd::PanelQuery &query);
    void removeRow(const QWidget *widget);
    void nameRows();

    QVBoxLayout *m_column;
    QList<Row> m_rows;
};
