// WorkDialog: a planned improvement: what, who, how far.
#pragma once

#include "app/domain/work.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

QString workStateWord(qd::WorkState state);

class WorkDialog : public FormDialog {
    Q_OBJECT
public:
    WorkDialog(const qd::Work &work, const QStringList &people, QWidget *parent);

    qd::Work work() const;

protected:
    QString check() override;

private:
    qd::Work m_work;
    QLineEdit *m_title;
    QComboBox *m_owner;
    QComboBox *m_state;
};
