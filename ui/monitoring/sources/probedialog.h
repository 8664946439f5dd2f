// ProbeDialog: what an HTTP probe asks, and what it takes for a good answer. Window's thread; console and dialogs
// outlive it.
#pragma once

#include "ui/monitoring/sources/sourceform.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
QT_END_NAMESPACE
class AuthFields;
class LinesEdit;

class ProbeDialog : public SourceForm {
    Q_OBJECT
public:
    // Without a source: a new one.
    ProbeDialog(
        qd::Console &console, Dialogs &dialogs, const std::optional<qd::Source> &source, QWidget *parent = nullptr);

protected:
    QString check() override;
    void take(qd::Source &source) const override;
    QString askedFor() const override;
    QString secret() const override;

private:
    QLineEdit *m_address;
    QComboBox *m_method;
    LinesEdit *m_headers;
    QLineEdit *m_status;
    QLineEdit *m_text;
    QCheckBox *m_follow;
    AuthFields *m_auth;
};
