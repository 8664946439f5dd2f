// ActionDialog: what an action of a runbook will do, before it does it: its values, exactly what runs, and whether its
// text was approved here. Nothing runs under Enter: the focus is in the first field that is empty, or on Cancel.
#pragma once

#include "app/domain/guide/runbookaction.h"

#include <QDialog>
#include <QHash>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;
class MessageBar;

class ActionDialog : public QDialog {
    Q_OBJECT
public:
    // `known` fills the placeholders that it names.
    ActionDialog(qd::Console &console, const qd::RunbookAction &action, const qd::Labels &known, const QString &from,
        QWidget *parent = nullptr);

    qd::Labels values() const;

private:
    void buildFields(QFormLayout &form, const qd::Labels &known);
    void buildApproval();
    void warn(); // that it is not approved
    void show();
    void run();

    qd::Console &m_console;
    qd::RunbookAction m_action;
    MessageBar *m_messages;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, QLineEdit *> m_secrets; // those that are not known here
    QPlainTextEdit *m_shown;
    QCheckBox *m_approve = nullptr; // null: it was approved before
    QLineEdit *m_typed = nullptr; // of a dangerous one
    QPushButton *m_run;
};
