// SourceDialog: the address of a Prometheus and how to be let in. Asks the server before it keeps what was entered,
// says in words what came of it, and keeps it all the same when the person insists: the server may only be down today.
// The secret goes to the keyring, never into the database. Window's thread; console and dialogs outlive it.
#pragma once

#include "app/domain/source.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Dialogs;

class SourceDialog : public FormDialog {
    Q_OBJECT
public:
    // Without a source: a new one.
    SourceDialog(
        qd::Console &console, Dialogs &dialogs, const std::optional<qd::Source> &source, QWidget *parent = nullptr);

    ~SourceDialog() override;

    void accept() override;

protected:
    QString check() override;

private:
    void addFields();
    QWidget *withBrowse(QLineEdit *field, const QString &title);
    void fill(const qd::Source &source);
    qd::Source entered() const;
    void edited(); // what was tested is not what stands there any more
    void authChanged();
    void test(std::function<void(bool)> then);
    void keep();
    void kept(const qd::Source &source);

    qd::Console &m_console;
    Dialogs &m_dialogs;
    std::optional<qd::Source> m_source;
    QLineEdit *m_address;
    QLineEdit *m_name;
    QComboBox *m_auth;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_secretFile;
    QLineEdit *m_caFile;
    QSpinBox *m_timeout;
    QPushButton *m_test;
    qd::SourceId m_draft; // under which a secret is tried before it is kept
    int m_request = 0; // of the newest test
    bool m_warned = false; // the person knows that the test failed
};
