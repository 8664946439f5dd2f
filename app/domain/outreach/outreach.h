// Outreach: who is told what, by which way. Words of the database, of JSON and of the command line beside each.
#pragma once

#include "app/domain/id.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace qd {

enum class Audience { Crew, ProductTeams, Support, Users }; // "crew", "product_teams", "support", "users"
constexpr int audiences = int(Audience::Users) + 1;

enum class Situation {
    Declared, // an incident
    Update,
    Restored,
    Fixed,
    Maintenance, // planned
    Logbook, // of the week
    Newcomer, // the captain who comes next
    Reinforcement, // somebody is needed
    Blocked, // no releases
    Lifted, // releases again
    Test, // of a channel
};
constexpr int situations = int(Situation::Test) + 1;

enum class ChannelKind { Slack, Email, Webhook, StatusPage }; // "slack", "email", "webhook", "status_page"

enum class MailSecurity { None, StartTls, Tls }; // "none", "starttls", "tls"

QString toString(Audience);
QString toString(Situation);
QString toString(ChannelKind);
QString toString(MailSecurity);
std::optional<Audience> audienceFrom(QStringView);
std::optional<Situation> situationFrom(QStringView);
std::optional<ChannelKind> channelKindFrom(QStringView);
std::optional<MailSecurity> mailSecurityFrom(QStringView);

// A way to some people. What is secret of it (the address of a webhook, a password) is in the keyring of each
// workstation, never here.
struct OutreachChannel {
    OutreachChannelId id;
    ChannelKind kind = ChannelKind::Slack;
    QString name; // "#incidents", for people; unique
    QList<Audience> audiences; // who is reached by it
    QString language; // "en" or "fr": in which it is written to them; empty: the program's
    bool enabled = true;

    // of an e-mail
    QString host = {};
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user = {}; // empty: no login
    QString from = {}; // "Captains <captains@example.org>"
    QStringList to = {}; // addresses
    QString caFile = {}; // PEM, trusted beside the system's authorities; of webhooks as well

    QString folder = {}; // of a status page: where its files are written

    bool operator==(const OutreachChannel &) const = default;
};

} // namespace qd
