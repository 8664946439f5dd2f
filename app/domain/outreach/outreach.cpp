#include "app/domain/outreach/outreach.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<Audience> audienceWords[] = {{Audience::Crew, u"crew"}, {Audience::ProductTeams, u"product_teams"},
    {Audience::Support, u"support"}, {Audience::Users, u"users"}};

constexpr Word<Situation> situationWords[] = {{Situation::Declared, u"declared"}, {Situation::Update, u"update"},
    {Situation::Restored, u"restored"}, {Situation::Fixed, u"fixed"}, {Situation::Maintenance, u"maintenance"},
    {Situation::Logbook, u"logbook"}, {Situation::Newcomer, u"newcomer"}, {Situation::Reinforcement, u"reinforcement"},
    {Situation::Blocked, u"blocked"}, {Situation::Lifted, u"lifted"}, {Situation::Test, u"test"}};

constexpr Word<ChannelKind> kindWords[] = {{ChannelKind::Slack, u"slack"}, {ChannelKind::Email, u"email"},
    {ChannelKind::Webhook, u"webhook"}, {ChannelKind::StatusPage, u"status_page"}};

constexpr Word<MailSecurity> securityWords[] = {
    {MailSecurity::None, u"none"}, {MailSecurity::StartTls, u"starttls"}, {MailSecurity::Tls, u"tls"}};

} // namespace

QString toString(Audience audience)
{
    return wordOf(audienceWords, audience);
}

QString toString(Situation situation)
{
    return wordOf(situationWords, situation);
}

QString toString(ChannelKind kind)
{
    return wordOf(kindWords, kind);
}

QString toString(MailSecurity security)
{
    return wordOf(securityWords, security);
}

std::optional<Audience> audienceFrom(QStringView text)
{
    return valueOf(audienceWords, text);
}

std::optional<Situation> situationFrom(QStringView text)
{
    return valueOf(situationWords, text);
}

std::optional<ChannelKind> channelKindFrom(QStringView text)
{
    return valueOf(kindWords, text);
}

std::optional<MailSecurity> mailSecurityFrom(QStringView text)
{
    return valueOf(securityWords, text);
}

} // namespace qd
