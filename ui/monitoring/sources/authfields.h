// AuthFields: the rows of a form that say how a server lets us in, and whom we trust to name it. A child of the form.
#pragma once

#include "app/domain/source.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class SourceForm;

class AuthFields : public QObject {
    Q_OBJECT
public:
    AuthFields(SourceForm &form, const qd::Source &source);

    void take(qd::Source &source) const;
    QString secret() const;
    QString check() const; // what is wrong, in words

private:
    qd::AuthKind kind() const;
    void kindChanged();

    SourceForm &m_form;
    QComboBox *m_auth;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_secretFile;
    QLineEdit *m_caFile;
};
