// HelmDialog: from when on somebody holds the helm.
#pragma once

#include "ui/kit/formdialog.h"

#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
class QLineEdit;
QT_END_NAMESPACE

class HelmDialog : public FormDialog {
    Q_OBJECT
public:
    HelmDialog(const QString &name, qint64 nowMs, const QTimeZone &zone, QWidget *parent);

    qint64 at() const; // Unix ms
    QString note() const;

private:
    QTimeZone m_zone;
    QDateTimeEdit *m_at;
    QLineEdit *m_note;
};
