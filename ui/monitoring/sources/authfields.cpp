#include "ui/monitoring/sources/authfields.h"

#include "ui/monitoring/sources/sourceform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

AuthFields::AuthFields(SourceForm &form, const qd::Source &source)
    : QObject(&form)
    , m_form(form)
    , m_auth(new QComboBox(&form))
    , m_user(new QLineEdit(source.user, &form))
    , m_secret(new QLineEdit(&form))
    , m_secretFile(new QLineEdit(source.secretFile, &form))
    , m_caFile(new QLineEdit(source.caFile, &form))
{
    m_auth->addItem(tr("None"), int(qd::AuthKind::None));
    m_auth->addItem(tr("Name and password (basic)"), int(qd::AuthKind::Basic));
    m_auth->addItem(tr("Token (bearer)"), int(qd::AuthKind::Bearer));
    m_auth->setCurrentIndex(m_auth->findData(int(source.auth)));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(source.id.isNull() ? tr("kept in the keyring of this machine") : tr("as before"));
    form.addRow(tr("Authentication"), m_auth);
    form.addRow(tr("User"), m_user);
    form.addRow(tr("Password or token"), m_secret);
    form.addRow(tr("… or a file with it"), form.withBrowse(m_secretFile, tr("File with the password or token")));
    form.addRow(tr("Own authority (PEM)"), form.withBrowse(m_caFile, tr("Certificate of the authority")));
    kindChanged();
    for (const QLineEdit *field : {m_user, m_secret, m_secretFile, m_caFile})
        connect(field, &QLineEdit::textEdited, &form, &SourceForm::edited);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &AuthFields::kindChanged);
}

qd::AuthKind AuthFields::kind() const
{
    return qd::AuthKind(m_auth->currentData().toInt());
}

void AuthFields::kindChanged()
{
    auto *rows = m_form.findChild<QFormLayout *>();
    rows->setRowVisible(m_user, kind() == qd::AuthKind::Basic);
    rows->setRowVisible(m_secret, kind() != qd::AuthKind::None);
    rows->setRowVisible(m_secretFile->parentWidget(), kind() != qd::AuthKind::None);
    m_form.adjustSize();
    m_form.edited();
}

void AuthFields::take(qd::Source &source) const
{
    source.auth = kind();
    source.user = source.auth == qd::AuthKind::Basic ? m_user->text() : QString();
    source.secretFile = source.auth == qd::AuthKind::None ? QString() : m_secretFile->text().trimmed();
    source.caFile = m_caFile->text().trimmed();
}

QString AuthFields::secret() const
{
    return m_secret->text();
}

QString AuthFields::check() const
{
    return kind() == qd::AuthKind::Basic && m_user->text().isEmpty() ? tr("Enter the user that the server knows.")
                                                                     : QString();
}
