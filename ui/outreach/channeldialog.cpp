#include "ui/outreach/channeldialog.h"

#include "app/services/channelkeeper.h"
#include "app/services/channelrules.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/messagetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

ChannelDialog::ChannelDialog(qd::Console &console, const qd::OutreachChannel &channel, QWidget *parent)
    : FormDialog(channel.id.isNull() ? tr("A channel") : channel.name, tr("Keep"), parent)
    , m_channel(channel)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(channel.name, this))
    , m_language(new QComboBox(this))
    , m_secret(new QLineEdit(this))
    , m_host(new QLineEdit(channel.host, this))
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_user(new QLineEdit(channel.user, this))
    , m_from(new QLineEdit(channel.from, this))
    , m_to(new QLineEdit(channel.to.join(u", "_s), this))
    , m_caFile(new QLineEdit(channel.caFile, this))
    , m_folder(new QLineEdit(channel.folder, this))
{
    for (const qd::ChannelKind kind :
        {qd::ChannelKind::Slack, qd::ChannelKind::Email, qd::ChannelKind::Webhook, qd::ChannelKind::StatusPage})
        m_kind->addItem(qd::channelKindInWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(channel.kind)));
    m_kind->setEnabled(channel.id.isNull());
    addRow(tr("Kind"), m_kind);
    m_name->setPlaceholderText(tr("#incidents"));
    addRow(tr("Name"), m_name);
    auto *whom = new QWidget(this);
    auto *row = new QHBoxLayout(whom);
    row->setContentsMargins({});
    for (int i = 0; i < qd::audiences; ++i) {
        auto *box = new QCheckBox(qd::audienceInWords(qd::Audience(i)), whom);
        box->setChecked(channel.audiences.contains(qd::Audience(i)));
        m_audiences.append(box);
        row->addWidget(box);
    }
    addRow(tr("Reaches"), whom);
    m_language->addItem(tr("the console's"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(channel.language)));
    addRow(tr("Its language"), m_language);
    addRow(tr("Server"), m_host);
    m_port->setRange(1, 65'535);
    m_port->setValue(channel.port);
    addRow(tr("Port"), m_port);
    m_security->addItem(tr("STARTTLS"), int(qd::MailSecurity::StartTls));
    m_security->addItem(tr("TLS from the start"), int(qd::MailSecurity::Tls));
    m_security->addItem(tr("none, on this machine alone"), int(qd::MailSecurity::None));
    m_security->setCurrentIndex(m_security->findData(int(channel.security)));
    addRow(tr("Encryption"), m_security);
    addRow(tr("Login"), m_user);
    m_from->setPlaceholderText(u"Captains <captains@example.org>"_s);
    addRow(tr("From"), m_from);
    m_to->setPlaceholderText(u"support@example.org, …"_s);
    addRow(tr("To"), m_to);
    m_folder->setPlaceholderText(u"/srv/www/status"_s);
    addRow(tr("Folder"), m_folder, tr("index.html and status.json are written there, for a web server to show."));
    m_secret->setEchoMode(QLineEdit::Password);
    if (console.channels().standing(channel.id) == qd::ChannelKeeper::Standing::Ready && qd::needsSecret(channel))
        m_secret->setPlaceholderText(tr("kept; only typed anew to change it"));
    addRow(tr("Secret"), m_secret,
        tr("The address of the webhook, or the password. It stays in the keyring of this workstation."));
    addRow(tr("Authority"), m_caFile);
    m_caFile->setPlaceholderText(tr("a PEM file, where the system does not know it"));
    connect(m_kind, &QComboBox::activated, this, &ChannelDialog::showFields);
    showFields();
}

void ChannelDialog::showFields()
{
    const auto kind = qd::ChannelKind(m_kind->currentData().toInt());
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_port, m_security, m_user, m_from, m_to})
        setRowVisible(field, kind == qd::ChannelKind::Email);
    setRowVisible(m_folder, kind == qd::ChannelKind::StatusPage);
    setRowVisible(m_secret, kind != qd::ChannelKind::StatusPage);
    setRowVisible(m_caFile, kind != qd::ChannelKind::StatusPage);
}

qd::OutreachChannel ChannelDialog::channel() const
{
    qd::OutreachChannel channel = m_channel;
    channel.kind = qd::ChannelKind(m_kind->currentData().toInt());
    channel.name = m_name->text().simplified();
    channel.audiences.clear();
    for (int i = 0; i < m_audiences.size(); ++i) {
        if (m_audiences[i]->isChecked())
            channel.audiences.append(qd::Audience(i));
    }
    channel.language = m_language->currentData().toString();
    channel.host = m_host->text().trimmed();
    channel.port = m_port->value();
    channel.security = qd::MailSecurity(m_security->currentData().toInt());
    channel.user = m_user->text().trimmed();
    channel.from = m_from->text().simplified();
    channel.to.clear();
    for (const QString &address : m_to->text().split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts)) {
        if (!address.trimmed().isEmpty())
            channel.to.append(address.trimmed());
    }
    channel.caFile = m_caFile->text().trimmed();
    channel.folder = m_folder->text().trimmed();
    return channel;
}

QString ChannelDialog::secret() const
{
    return m_secret->text().trimmed();
}

QString ChannelDialog::check()
{
    const qd::OutreachChannel now = channel();
    if (const auto checked = qd::checkChannel(now); !checked)
        return qd::describe(checked.error());
    if (secret().isEmpty())
        return {};
    const auto made = qd::makeChannel(now, qd::Secret(secret().toUtf8()));
    return made ? QString() : qd::describe(made.error());
}
