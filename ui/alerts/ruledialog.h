// RuleDialog: an alert rule of the console's own, new or changed. Window's thread.
#pragma once

#include "app/domain/alerts/alertrule.h"
#include "app/domain/source.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

class RuleDialog : public FormDialog {
    Q_OBJECT
public:
    // `rule` without an id: a new one.
    RuleDialog(const QList<qd::Source> &sources, const qd::AlertRule &rule, QWidget *parent);

    qd::AlertRule rule() const;

protected:
    QString check() override;

private:
    qd::AlertRule m_rule;
    QLineEdit *m_name;
    QComboBox *m_source;
    QPlainTextEdit *m_expr;
    QComboBox *m_comparison;
    QLineEdit *m_threshold;
    QComboBox *m_for;
    QComboBox *m_keep;
    QComboBox *m_severity;
    QLineEdit *m_summary;
    QLineEdit *m_description;
    QLineEdit *m_runbook;
};
