// ImportDialog: what a file with a dashboard would bring, and what not, before it is kept; the source that answers its
// queries is chosen here. Window's thread; the console outlives it.
#pragma once

#include "app/services/dashboardexchange.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;

class ImportDialog : public FormDialog {
    Q_OBJECT
public:
    ImportDialog(qd::Console &console, const QString &path, QWidget *parent);

    void accept() override;

signals:
    void read(const qd::Dashboard &dashboard); // to be kept

private:
    void readAgain();

    qd::DashboardExchange m_exchange;
    QString m_path;
    std::optional<qd::Dashboard> m_dashboard;
    QComboBox *m_source;
    Label *m_summary;
    QPlainTextEdit *m_report;
};
