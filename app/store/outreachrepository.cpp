#include "app/store/outreachrepository.h"

#include "app/domain/timeline.h"
#include "app/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString detailsOf(const OutreachChannel &channel)
{
    QJsonObject details;
    if (channel.kind == ChannelKind::Email) {
        details = {{u"host"_s, channel.host}, {u"port"_s, channel.port}, {u"security"_s, toString(channel.security)},
            {u"user"_s, channel.user}, {u"from"_s, channel.from}, {u"to"_s, QJsonArray::fromStringList(channel.to)}};
    } else if (channel.kind == ChannelKind::StatusPage) {
        details = {{u"folder"_s, channel.folder}};
    }
    if (!channel.caFile.isEmpty())
        details.insert(u"ca_file"_s, channel.caFile);
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

OutreachChannel channelFrom(const Query &row)
{
    OutreachChannel channel;
    channel.id = row.id<OutreachChannelTag>(0);
    channel.kind = channelKindFrom(row.text(1)).value_or(ChannelKind::Webhook);
    channel.name = row.text(2);
    for (const QString &word : namesFromText(row.text(3))) {
        if (const auto audience = audienceFrom(word))
            channel.audiences.append(*audience);
    }
    channel.language = row.text(4);
    channel.enabled = row.boolean(5);
    const QJsonObject details = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    channel.host = details.value(u"host"_s).toString();
    channel.port = details.value(u"port"_s).toInt(channel.port);
    channel.security = mailSecurityFrom(details.value(u"security"_s).toString()).value_or(MailSecurity::StartTls);
    channel.user = details.value(u"user"_s).toString();
    channel.from = details.value(u"from"_s).toString();
    for (const QJsonValue &address : details.value(u"to"_s).toArray())
        channel.to.append(address.toString());
    channel.caFile = details.value(u"ca_file"_s).toString();
    channel.folder = details.value(u"folder"_s).toString();
    return channel;
}

} // namespace

Result<QList<OutreachChannel>> OutreachRepository::channels() const
{
    return collect<OutreachChannel>(
        Query(m_database,
            u"SELECT id, kind, name, audiences, language, enabled, details FROM outreach_channel ORDER BY name"_s),
        channelFrom);
}

Result<> OutreachRepository::save(Transaction &transaction, const OutreachChannel &channel, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO outreach_channel (id, kind, name, audiences, language, enabled, details, created_at, updated_at,
                updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, audiences = excluded.audiences,
                language = excluded.language, enabled = excluded.enabled, details = excluded.details,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    QStringList words;
    for (const Audience audience : channel.audiences)
        words.append(toString(audience));
    query.bind(channel.id).bind(toString(channel.kind)).bind(cleaned(channel.name)).bind(words.join(u'\n'));
    query.bind(channel.language).bind(channel.enabled).bind(cleaned(detailsOf(channel)));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::OutreachChannel, channel.id.value);
    return {};
}

Result<> OutreachRepository::remove(Transaction &transaction, const OutreachChannelId &id)
{
    Query query(transaction.database(), u"DELETE FROM outreach_channel WHERE id = ?"_s);
    query.bind(id);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::OutreachChannel, id.value);
    return {};
}

Result<QString> OutreachRepository::messageTemplate(
    Situation situation, Audience audience, const QString &language) const
{
    Query query(
        m_database, u"SELECT text FROM message_template WHERE situation = ? AND audience = ? AND language = ?"_s);
    query.bind(toString(situation)).bind(toString(audience)).bind(language);
    if (auto row = query.first(); row)
        return query.text(0);
    else if (row.error().kind != Error::Kind::NotFound)
        return tl::unexpected(row.error());
    return QString();
}

Result<> OutreachRepository::saveTemplate(Transaction &transaction, Situation situation, Audience audience,
    const QString &language, const QString &text, const Stamp &stamp)
{
    Query query(transaction.database(),
        text.isEmpty()
            ? u"DELETE FROM message_template WHERE situation = ? AND audience = ? AND language = ?"_s
            : uR"(INSERT INTO message_template (situation, audience, language, text, created_at, updated_at, updated_by)
                  VALUES (?, ?, ?, ?, ?, ?, ?)
                  ON CONFLICT (situation, audience, language) DO UPDATE SET text = excluded.text,
                      updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(toString(situation)).bind(toString(audience)).bind(language);
    if (!text.isEmpty())
        query.bind(cleaned(text)).bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::MessageTemplate, toString(situation));
    return {};
}

Result<QList<TicketReading>> OutreachRepository::ticketCounts(const IncidentId &incident) const
{
    Query query(m_database, u"SELECT at, count FROM ticket_count WHERE incident_id = ? ORDER BY at"_s);
    query.bind(incident);
    return collect<TicketReading>(std::move(query), [](const Query &row) {
        return TicketReading{row.integer(0), int(row.integer(1))};
    });
}

Result<> OutreachRepository::save(
    Transaction &transaction, const IncidentId &incident, const TicketReading &count, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO ticket_count (incident_id, at, count, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (incident_id, at) DO UPDATE SET count = excluded.count, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(incident).bind(count.at).bind(count.count).bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::TicketReading, incident.value);
    return {};
}

} // namespace qd
