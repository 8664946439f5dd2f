// FormDialog: fields with their names above a line for what is wrong, Cancel and a verb. accept() asks check() first.
#pragma once

#include <QDialog>
#include <QHash>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE
class Label;
class MessageBar;

class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    void addRow(const QString &name, QWidget *field, const QString &hint = {});
    void setRowVisible(QWidget *field, bool visible); // with its name and its hint
    void addWide(QWidget *widget); // over the whole width, below the fields
    QPushButton *addSideButton(const QString &text); // at the left of Cancel
    QPushButton *verbButton() const { return m_verb; }
    MessageBar *messages() const { return m_messages; }
    void accept() override;

protected:
    bool event(QEvent *event) override;
    // What is wrong with the fields, in words; empty when all is well.
    virtual QString check() { return {}; }

private:
    QVBoxLayout *m_column;
    QFormLayout *m_form;
    QHash<QWidget *, QWidget *> m_hints; // by field
    MessageBar *m_messages;
    QPushButton *m_verb;
};
