#include "app/cli/channelverb.h"

#include "app/cli/verbcall.h"
#include "app/services/channelkeeper.h"
#include "app/services/outreachdesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 largestSecret = 64 * 1024;

class ChannelVerb {
    Q_DECLARE_TR_FUNCTIONS(ChannelVerb)
public:
    static QString usage()
    {
        return tr("give list, add slack|email|webhook|status_page NAME …, test NAME or remove NAME");
    }
    static QString badAudience(const QString &word)
    {
        return tr("an audience is crew, product_teams, support or users, not “%1”").arg(word);
    }
    static QString badSecurity(const QString &word)
    {
        return tr("encryption is none, starttls or tls, not “%1”").arg(word);
    }
    static QString noKeyring()
    {
        return tr("There is no keyring here: give the secret in the environment as QUARTERDECK_SECRET_NAME.");
    }
    static QString took(const QString &answer) { return tr("It took the test message: %1").arg(answer); }
};

QJsonObject json(const OutreachChannel &channel)
{
    QStringList audiences;
    for (const Audience audience : channel.audiences)
        audiences.append(toString(audience));
    return {{u"name"_s, channel.name}, {u"kind"_s, toString(channel.kind)},
        {u"audiences"_s, QJsonArray::fromStringList(audiences)}, {u"language"_s, channel.language},
        {u"enabled"_s, channel.enabled}};
}

class Call : public VerbCall {
public:
    using VerbCall::VerbCall;

    int run()
    {
        if (m_words.first() == u"list")
            return list();
        if (m_words.first() == u"add" && m_words.size() == 3)
            return add();
        if (m_words.size() != 2)
            return m_invocation.misused(ChannelVerb::usage());
        const auto channel = named(m_words[1]);
        if (!channel)
            return m_invocation.fail(channel.error());
        if (m_words.first() == u"test")
            return test(*channel);
        if (m_words.first() != u"remove")
            return m_invocation.misused(ChannelVerb::usage());
        const auto removed = m_console.outreach().remove(channel->id);
        return removed ? ExitSuccess : m_invocation.fail(removed.error());
    }

private:
    Result<OutreachChannel> named(const QString &name) const
    {
        const auto all = m_console.outreach().channels();
        if (!all)
            return tl::unexpected(all.error());
        for (const OutreachChannel &channel : *all) {
            if (channel.name.compare(name, Qt::CaseInsensitive) == 0)
                return channel;
        }
        return failure(Error::Kind::NotFound, name);
    }

    int list()
    {
        const auto all = m_console.outreach().channels();
        if (!all)
            return m_invocation.fail(all.error());
        QJsonArray rows;
        for (const OutreachChannel &channel : *all) {
            rows.append(json(channel));
            QStringList whom;
            for (const Audience audience : channel.audiences)
                whom.append(audienceInWords(audience));
            if (!m_invocation.json())
                m_invocation.print(channel.name.leftJustified(24) + u' '
                    + channelKindInWords(channel.kind).leftJustified(14) + u' ' + whom.join(u", "_s));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"channels"_s, rows}});
        return ExitSuccess;
    }

    int add()
    {
        OutreachChannel channel;
        const auto kind = channelKindFrom(m_words[1]);
        if (!kind)
            return m_invocation.misused(ChannelVerb::usage());
        channel.kind = *kind;
        channel.name = m_words[2];
        for (const QString &word : m_parser.value(u"reaches"_s).split(u',', Qt::SkipEmptyParts)) {
            const auto audience = audienceFrom(word.trimmed());
            if (!audience)
                return m_invocation.misused(ChannelVerb::badAudience(word));
            channel.audiences.append(*audience);
        }
        if (m_parser.isSet(u"encryption"_s)) {
            const auto security = mailSecurityFrom(m_parser.value(u"encryption"_s));
            if (!security)
                return m_invocation.misused(ChannelVerb::badSecurity(m_parser.value(u"encryption"_s)));
            channel.security = *security;
        }
        channel.language = m_parser.value(u"language"_s);
        channel.host = m_parser.value(u"server"_s).section(u':', 0, 0);
        if (const int port = m_parser.value(u"server"_s).section(u':', 1, 1).toInt(); port > 0)
            channel.port = port;
        channel.user = m_parser.value(u"user"_s);
        channel.from = m_parser.value(u"from"_s);
        for (const QString &address : m_parser.value(u"to"_s).split(u',', Qt::SkipEmptyParts))
            channel.to.append(address.trimmed());
        channel.caFile = m_parser.value(u"ca"_s);
        if (m_parser.isSet(u"folder"_s))
            channel.folder = QDir(m_parser.value(u"folder"_s)).absolutePath();
        const auto saved = m_console.outreach().save(channel);
        if (!saved)
            return m_invocation.fail(saved.error());
        return m_parser.isSet(u"secret-file"_s) ? keepSecret(*saved) : int(ExitSuccess);
    }

    // From a file, never from the command line, which others can read.
    int keepSecret(const OutreachChannel &channel)
    {
        QFile file(m_parser.value(u"secret-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return m_invocation.fail({Error::Kind::NotFound, file.fileName(), file.errorString()});
        const QString secret = QString::fromUtf8(file.read(largestSecret)).trimmed();
        QEventLoop loop;
        std::optional<Result<>> kept;
        m_console.channels().setSecret(channel, secret, &loop, [&](const Result<> &answer) {
            kept = answer;
            loop.exit();
        });
        if (!kept) // what is no secret is refused at once
            loop.exec();
        if (!*kept && kept->error().kind == Error::Kind::Unavailable)
            m_invocation.err() << ChannelVerb::noKeyring() << Qt::endl;
        return *kept ? int(ExitSuccess) : m_invocation.fail(kept->error());
    }

    int test(const OutreachChannel &channel)
    {
        QEventLoop loop;
        std::optional<Result<QString>> answer;
        m_console.channels().test(channel, &loop, [&](const Result<QString> &told) {
            answer = told;
            loop.exit();
        });
        if (!answer)
            loop.exec();
        if (!*answer)
            return m_invocation.fail(answer->error());
        m_invocation.print(ChannelVerb::took(**answer));
        return ExitSuccess;
    }
};

} // namespace

int runChannel(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"reaches"_s, u"Of add: crew, product_teams, support, users."_s, u"AUDIENCES"_s},
        {u"language"_s, u"Of add: en or fr."_s, u"LANGUAGE"_s},
        {u"secret-file"_s, u"Of add: the webhook's address, or the password, is the content of this file."_s,
            u"FILE"_s},
        {u"server"_s, u"Of an e-mail: its server, HOST:PORT."_s, u"SERVER"_s},
        {u"encryption"_s, u"Of an e-mail: starttls, tls or none."_s, u"WORD"_s},
        {u"user"_s, u"Of an e-mail: who logs in."_s, u"NAME"_s},
        {u"from"_s, u"Of an e-mail: its sender."_s, u"ADDRESS"_s},
        {u"to"_s, u"Of an e-mail: its receivers, with commas."_s, u"ADDRESSES"_s},
        {u"folder"_s, u"Of a status page: where it is written."_s, u"FOLDER"_s},
        {u"ca"_s, u"An authority beside the system's, PEM."_s, u"FILE"_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    if (parser.positionalArguments().isEmpty())
        return invocation.misused(ChannelVerb::usage());
    Console *console = invocation.console();
    return console ? Call(invocation, parser, *console).run() : int(ExitFailure);
}

} // namespace qd
