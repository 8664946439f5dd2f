// VariablesDialog: the variables of a dashboard, one form for the one that is chosen in the list. Changes a copy; what
// is accepted is told whole. Window's thread.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/source.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

class VariablesDialog : public FormDialog {
    Q_OBJECT
public:
    VariablesDialog(const qd::Dashboard &dashboard, const QList<qd::Source> &sources, QWidget *parent);

signals:
    void entered(const qd::Dashboard &dashboard); // with its variables as they shall be

protected:
    QString check() override;

private:
    void buildList();
    void buildFields(const QList<qd::Source> &sources);
    void add();
    void remove();
    void move(int by);
    void show(int row); // in the fields
    void take(); // from the fields
    void fit(); // fields to the kind
    void rename(int row);

    qd::Dashboard m_dashboard;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLineEdit *m_name;
    QLineEdit *m_label;
    QComboBox *m_kind;
    QComboBox *m_source;
    QLineEdit *m_query;
    QLineEdit *m_regex;
    QLineEdit *m_options;
    QCheckBox *m_multiple;
    QCheckBox *m_withAll;
    QWidget *m_form;
    int m_shown = -1;
};
