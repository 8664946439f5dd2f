// QueryRows: the queries of a panel under each other, each with what its series are called, and a way to add one.
// Window's thread.
#pragma once

#include "app/domain/panel.h"
#include "app/domain/source.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class MetricCatalogue;
}
class PromqlEdit;

class QueryRows : public QWidget {
    Q_OBJECT
public:
    // The catalogue offers what the source holds; it outlives the rows.
    explicit QueryRows(qd::MetricCatalogue &catalogue, QWidget *parent = nullptr);

    void setSource(const qd::Source &source);
    void setVariables(const QStringList &names); // of the dashboard

    QList<qd::PanelQuery> queries() const; // trimmed; empty ones too
    void setQueries(const QList<qd::PanelQuery> &queries);

signals:
    void edited();

private:
    struct Row {
        QWidget *widget;
        PromqlEdit *expr;
        QLineEdit *legend;
        QPushButton *remove;
    };

    void addRow(const qd::PanelQuery &query);
    void removeRow(const QWidget *widget);
    void nameRows();

    qd::MetricCatalogue &m_catalogue;
    std::optional<qd::Source> m_source;
    QStringList m_variables;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};
