// ChannelDialog: a way to others: its kind, whom it reaches, and what it needs; its secret goes to the keyring alone.
#pragma once

#include "app/domain/outreach/outreach.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE
namespace qd {
class Console;
}

class ChannelDialog : public FormDialog {
    Q_OBJECT
public:
    ChannelDialog(qd::Console &console, const qd::OutreachChannel &channel, QWidget *parent = nullptr);

    qd::OutreachChannel channel() const;
    QString secret() const; // empty: as it was

protected:
    QString check() override;

private:
    void showFields(); // of the kind

    qd::OutreachChannel m_channel;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QList<QCheckBox *> m_audiences;
    QComboBox *m_language;
    QLineEdit *m_secret;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_caFile;
    QLineEdit *m_folder;
};
