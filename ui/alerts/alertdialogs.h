// Small dialogs of the alerts page. Window's thread.
#pragma once

#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

// Acknowledging one alert or many: until when, and a word for the next captain.
class AcknowledgeDialog : public FormDialog {
    Q_OBJECT
public:
    AcknowledgeDialog(int alerts, qint64 nowMs, QWidget *parent);

    QString note() const;
    qint64 until() const; // Unix ms; 0: until it clears

private:
    qint64 m_now;
    QComboBox *m_until;
    QLineEdit *m_note;
};
