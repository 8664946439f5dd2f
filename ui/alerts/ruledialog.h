// RuleDialog: an alert rule of the console's own, new or changed: says whether its intervals can meet
// the minute, and rehearses it on the past. Window's thread.
#pragma once

#include "app/domain/alerts/alertrule.h"
#include "app/domain/source.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;
class PromqlEdit;

class RuleDialog : public FormDialog {
    Q_OBJECT
public:
    // `rule` without an id: a new one. The console outlives it.
    RuleDialog(qd::Console &console, const QList<qd::Source> &sources, const qd::AlertRule &rule, QWidget *parent);

    qd::AlertRule rule() const;

protected:
    QString check() override;

private:
    const qd::Source *source() const; // the chosen one; null: there is none
    void showBudget();
    void rehearse();

    qd::Console &m_console;
    QList<qd::Source> m_sources;
    qd::AlertRule m_rule;
    QLineEdit *m_name;
    QComboBox *m_source;
    PromqlEdit *m_expr;
    QComboBox *m_comparison;
    QLineEdit *m_threshold;
    QComboBox *m_for;
    QComboBox *m_keep;
    Label *m_budget;
    QComboBox *m_severity;
    QLineEdit *m_summary;
    QLineEdit *m_description;
    QLineEdit *m_runbook;
};
