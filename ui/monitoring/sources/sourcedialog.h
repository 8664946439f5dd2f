// SourceDialog: the address of a Prometheus or an Alertmanager and how to be let in. Window's thread; console and
// dialogs outlive it.
#pragma once

#include "ui/monitoring/sources/sourceform.h"

class AuthFields;

class SourceDialog : public SourceForm {
    Q_OBJECT
public:
    // Without a source: a new one of this kind.
    SourceDialog(qd::Console &console, Dialogs &dialogs, qd::SourceKind kind, const std::optional<qd::Source> &source,
        QWidget *parent = nullptr);

protected:
    QString check() override;
    void take(qd::Source &source) const override;
    QString askedFor() const override;
    QString secret() const override;
    qd::SourceFinding found(const qd::Source &source, const qd::SourceFacts &facts, qint64 ms) const override;

private:
    static QString title(qd::SourceKind kind, bool isNew);

    QLineEdit *m_address;
    AuthFields *m_auth;
};
