#include "app/store/alertepisoderepository.h"

#include "app/store/database.h"
#include "app/store/labelsjson.h"
#include "app/store/query.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// Bound to the end and the beginning of a range. The plus sign, and that of the order, keep SQLite from the index of
// the starts, which leads through all that is over.
const QString lasted = u"+active_at <= ? AND (resolved_at = 0 OR resolved_at >= ?)"_s;

AlertEpisode episodeOf(const Query &row)
{
    AlertEpisode episode;
    Alert &alert = episode.alert;
    DetectionChain &chain = episode.chain;
    episode.id = row.id<AlertEpisodeTag>(0);
    alert.origin = alertOriginFrom(row.text(1)).value_or(AlertOrigin::Rule);
    alert.rule = row.id<AlertRuleTag>(2);
    alert.source = row.id<SourceTag>(3);
    alert.labels = labelsFromJson(row.text(4));
    alert.annotations = labelsFromJson(row.text(5));
    alert.generatorUrl = row.text(6);
    alert.state = alertStateFrom(row.text(7)).value_or(AlertState::Resolved);
    alert.value = row.optionalReal(8).value_or(std::nan(""));
    alert.firstBad = chain.firstBad = row.integer(9);
    alert.activeAt = row.integer(10);
    chain.evaluated = row.integer(11);
    alert.firedAt = chain.fired = row.integer(12);
    chain.sent = row.integer(13);
    chain.delivered = row.integer(14);
    chain.looked = row.integer(15);
    alert.resolvedAt = row.integer(16);
    if (chain.acknowledged = row.integer(17); chain.acknowledged != 0)
        episode.acknowledgement = Acknowledgement{row.integer(17), row.text(18), row.text(20), row.integer(19)};
    episode.snoozedUntil = row.integer(21);
    episode.verdict = alertVerdictFrom(row.text(22));
    episode.verdictBy = row.text(23);
    if (!row.text(24).isEmpty())
        episode.incident = row.id<IncidentTag>(24);
    return episode;
}

void bind(Query &query, const AlertEpisode &episode, const Stamp &stamp)
{
    const Alert &alert = episode.alert;
    const Acknowledgement acknowledgement = episode.acknowledgement.value_or(Acknowledgement());
    query.bind(episode.id).bind(fingerprint(alert.labels)).bind(cleaned(alert.name())).bind(cleaned(alert.severity()));
    query.bind(toString(alert.origin)).bind(textOrNull(alert.rule.value)).bind(textOrNull(alert.source.value));
    query.bind(cleaned(labelsToJson(alert.labels))).bind(cleaned(labelsToJson(alert.annotations)));
    query.bind(cleaned(alert.generatorUrl)).bind(toString(alert.state));
    query.bind(std::isfinite(alert.value) ? std::optional(alert.value) : std::nullopt);
    query.bind(episode.chain.firstBad).bind(alert.activeAt).bind(episode.chain.evaluated).bind(episode.chain.fired);
    query.bind(episode.chain.sent).bind(episode.chain.delivered).bind(episode.chain.looked).bind(alert.resolvedAt);
    query.bind(acknowledgement.at).bind(cleaned(acknowledgement.by)).bind(acknowledgement.until);
    query.bind(cleaned(acknowledgement.note)).bind(episode.snoozedUntil);
    query.bind(textOrNull(episode.verdict ? toString(*episode.verdict) : QString()));
    query.bind(cleaned(episode.verdictBy)).bind(textOrNull(episode.incident.value_or(IncidentId()).value));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
}

} // namespace

Result<QList<AlertEpisode>> AlertEpisodeRepository::read(const QString &where, const QVariantList &values) const
{
    Query query(m_database,
        uR"(SELECT id, origin, rule_id, source_id, labels, annotations, generator_url, state, value, first_bad_at,
                active_at, evaluated_at, fired_at, sent_at, delivered_at, looked_at, resolved_at, acknowledged_at,
                acknowledged_by, acknowledged_until, acknowledged_note, snoozed_until, verdict, verdict_by, incident_id
            FROM alert_episode WHERE )"_s
            + where);
    for (const QVariant &value : values)
        query.bind(value);
    return collect<AlertEpisode>(std::move(query), episodeOf);
}

Result<QList<AlertEpisode>> AlertEpisodeRepository::open() const
{
    return read(u"state <> 'resolved' ORDER BY active_at, id"_s, {});
}

Result<QList<AlertEpisode>> AlertEpisodeRepository::within(TimeRange range, int most) const
{
    return read(lasted + u" ORDER BY +active_at DESC, id DESC LIMIT ?"_s, {range.to, range.from, most});
}

Result<QList<AlertSpan>> AlertEpisodeRepository::spans(TimeRange range) const
{
    Query query(m_database,
        u"SELECT name, severity, state, first_bad_at, active_at, fired_at, resolved_at FROM alert_episode WHERE "_s
            + lasted + u" ORDER BY +active_at, id"_s);
    query.bind(range.to).bind(range.from);
    return collect<AlertSpan>(std::move(query), [](const Query &row) {
        return AlertSpan{row.text(0), row.text(1), alertStateFrom(row.text(2)).value_or(AlertState::Resolved),
            row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
    });
}

Result<QList<AlertEpisode>> AlertEpisodeRepository::last(const QString &fingerprint, int most) const
{
    return read(u"fingerprint = ? ORDER BY active_at DESC, id DESC LIMIT ?"_s, {fingerprint, most});
}

Result<> AlertEpisodeRepository::save(Transaction &transaction, const QList<AlertEpisode> &episodes, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO alert_episode (id, fingerprint, name, severity, origin, rule_id, source_id, labels, annotations,
                generator_url, state, value, first_bad_at, active_at, evaluated_at, fired_at, sent_at, delivered_at,
                looked_at, resolved_at, acknowledged_at, acknowledged_by, acknowledged_until, acknowledged_note,
                snoozed_until, verdict, verdict_by, incident_id, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET severity = excluded.severity, rule_id = excluded.rule_id,
                source_id = excluded.source_id, annotations = excluded.annotations, state = excluded.state,
                value = excluded.value, first_bad_at = excluded.first_bad_at, active_at = excluded.active_at,
                evaluated_at = excluded.evaluated_at, fired_at = excluded.fired_at, sent_at = excluded.sent_at,
                delivered_at = excluded.delivered_at, looked_at = excluded.looked_at,
                resolved_at = excluded.resolved_at, acknowledged_at = excluded.acknowledged_at,
                acknowledged_by = excluded.acknowledged_by, acknowledged_until = excluded.acknowledged_until,
                acknowledged_note = excluded.acknowledged_note, snoozed_until = excluded.snoozed_until,
                verdict = excluded.verdict, verdict_by = excluded.verdict_by, incident_id = excluded.incident_id,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    for (const AlertEpisode &episode : episodes) {
        bind(query, episode, stamp);
        if (auto done = query.exec(); !done)
            return done;
        transaction.changed(Aggregate::AlertEpisode, episode.id.value);
    }
    return {};
}

Result<QList<AlertEpisodeLink>> AlertEpisodeRepository::links(const SourceId &source) const
{
    Query query(m_database, u"SELECT id, rule_id FROM alert_episode WHERE source_id = ? ORDER BY id"_s);
    query.bind(source);
    return collect<AlertEpisodeLink>(std::move(query), [](const Query &row) {
        return AlertEpisodeLink{row.id<AlertEpisodeTag>(0), row.id<AlertRuleTag>(1)};
    });
}

Result<> AlertEpisodeRepository::link(
    Transaction &transaction, const SourceId &source, const QList<AlertEpisodeLink> &links)
{
    Query query(transaction.database(), u"UPDATE alert_episode SET source_id = ?, rule_id = ? WHERE id = ?"_s);
    for (const AlertEpisodeLink &link : links) {
        query.bind(source).bind(textOrNull(link.rule.value)).bind(link.episode);
        if (auto done = query.exec(); !done)
            return done;
        transaction.changed(Aggregate::AlertEpisode, link.episode.value);
    }
    return {};
}

Result<> AlertEpisodeRepository::remove(Transaction &transaction, const AlertEpisodeId &id)
{
    Query query(transaction.database(), u"DELETE FROM alert_episode WHERE id = ?"_s);
    query.bind(id);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::AlertEpisode, id.value);
    return {};
}

} // namespace qd
