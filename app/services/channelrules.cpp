#include "app/services/channelrules.h"

#include "app/connectors/loopbackhost.h"
#include "app/services/messagecomposer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestName = 80;
constexpr int highestPort = 65'535;

class ChannelWords {
    Q_DECLARE_TR_FUNCTIONS(OutreachDesk)
public:
    static QString noName() { return tr("a channel needs a name of at most 80 characters"); }
    static QString noAudience() { return tr("say whom it reaches"); }
    static QString noHost() { return tr("the server of the e-mail is missing, such as smtp.example.org"); }
    static QString badPort() { return tr("a port is a number from 1 to 65535"); }
    static QString badAddress(const QString &text)
    {
        return tr("“%1” is no address, such as support@example.org").arg(text);
    }
    static QString noReceiver() { return tr("say to which addresses it is sent"); }
    static QString openLogin()
    {
        return tr("a login is sent over an encrypted connection only: choose STARTTLS or TLS");
    }
    static QString noFolder(const QString &path) { return tr("%1 is no folder").arg(path); }
};

Result<> checkMail(const OutreachChannel &channel)
{
    const auto wrong = [&channel](const QString &why) { return failure(Error::Kind::Invalid, channel.name, why); };
    if (channel.host.trimmed().isEmpty() || channel.host.contains(u'/') || channel.host.contains(u' '))
        return wrong(ChannelWords::noHost());
    if (channel.port < 1 || channel.port > highestPort)
        return wrong(ChannelWords::badPort());
    if (!channel.user.isEmpty() && channel.security == MailSecurity::None && !isLoopbackHost(channel.host))
        return wrong(ChannelWords::openLogin());
    if (!mailAddressFrom(channel.from))
        return wrong(ChannelWords::badAddress(channel.from));
    if (channel.to.isEmpty())
        return wrong(ChannelWords::noReceiver());
    for (const QString &address : channel.to) {
        if (!mailAddressFrom(address))
            return wrong(ChannelWords::badAddress(address));
    }
    return {};
}

} // namespace

Result<> checkChannel(const OutreachChannel &channel)
{
    const auto wrong = [&channel](const QString &why) { return failure(Error::Kind::Invalid, channel.name, why); };
    if (channel.name.isEmpty() || channel.name.size() > longestName)
        return wrong(ChannelWords::noName());
    if (channel.audiences.isEmpty())
        return wrong(ChannelWords::noAudience());
    if (channel.kind == ChannelKind::StatusPage
        && (!QDir::isAbsolutePath(channel.folder) || !QFileInfo(channel.folder).isDir()))
        return wrong(ChannelWords::noFolder(channel.folder));
    return channel.kind == ChannelKind::Email ? checkMail(channel) : Result<>();
}

bool needsSecret(const OutreachChannel &channel)
{
    return channel.kind == ChannelKind::Slack || channel.kind == ChannelKind::Webhook
        || (channel.kind == ChannelKind::Email && !channel.user.isEmpty());
}

} // namespace qd
