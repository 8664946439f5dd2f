// SourceForm: what the dialogs of all kinds of source share. It asks the source before it keeps what was entered, says
// in words what came of it, and keeps it all the same when the person insists: a server may only be down today. A
// secret goes to the keyring, never into the database. Window's thread; console and dialogs outlive it.
#pragma once

#include "app/domain/source.h"
#include "app/services/sourcefinding.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Dialogs;

class SourceForm : public FormDialog {
    Q_OBJECT
public:
    ~SourceForm() override;

    void accept() override;
    // The field with a button that chooses a file.
    QWidget *withBrowse(QLineEdit *field, const QString &title);
    void edited(); // what was tested is not what stands there any more

protected:
    // Without a source: a new one of this kind.
    SourceForm(qd::Console &console, Dialogs &dialogs, qd::SourceKind kind, const std::optional<qd::Source> &source,
        const QString &title, QWidget *parent);

    void addNameRow(const QString &placeholder);
    void addTimeRows(); // how often, and how long at most
    qd::Source shown() const; // the source to fill the fields with
    bool isNew() const { return !m_source; }

    // Takes over what stands in the fields of its kind.
    virtual void take(qd::Source &source) const = 0;
    virtual QString askedFor() const = 0; // "Asking …"
    virtual QString secret() const { return {}; } // as typed
    virtual qd::SourceFinding found(const qd::Source &source, const qd::SourceFacts &facts, qint64 ms) const;

private:
    qd::Source entered() const;
    void test(std::function<void(bool)> then);
    void keep();
    void kept(const qd::Source &source);

    qd::Console &m_console;
    Dialogs &m_dialogs;
    qd::SourceKind m_kind;
    std::optional<qd::Source> m_source;
    QLineEdit *m_name = nullptr;
    QSpinBox *m_interval = nullptr;
    QSpinBox *m_timeout = nullptr;
    QPushButton *m_test;
    qd::SourceId m_draft; // under which a secret is tried before it is kept
    int m_request = 0; // of the newest test
    bool m_warned = false; // the person knows that the test failed
};
