// BlockDialog: why nobody should release, and when to remind of it.
#pragma once

#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

class BlockDialog : public FormDialog {
    Q_OBJECT
public:
    explicit BlockDialog(const QString &reason, QWidget *parent = nullptr);

    QString reason() const;
    qint64 remindAfterMs() const;

protected:
    QString check() override;

private:
    QLineEdit *m_reason;
    QComboBox *m_remind;
};
