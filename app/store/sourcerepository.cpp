#include "app/store/sourcerepository.h"

#include "app/store/query.h"
#include "app/store/removerow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// What only some kinds of sources have.
QString detailsOf(const Source &source)
{
    QJsonObject details;
    if (source.kind == SourceKind::Probe) {
        details = {{u"method"_s, source.probe.method}, {u"headers"_s, QJsonArray::fromStringList(source.probe.headers)},
            {u"expected_status"_s, source.probe.expectedStatus}, {u"expected_text"_s, source.probe.expectedText},
            {u"follow_redirects"_s, source.probe.followRedirects}};
    } else if (source.kind == SourceKind::Plugin) {
        details = {{u"program"_s, source.plugin.program},
            {u"arguments"_s, QJsonArray::fromStringList(source.plugin.arguments)}};
    }
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        strings.append(each.toString());
    return strings;
}

void readDetails(Source &source, const QString &json)
{
    const QJsonObject details = QJsonDocument::fromJson(json.toUtf8()).object();
    if (source.kind == SourceKind::Probe) {
        source.probe = {details[u"method"_s].toString(u"GET"_s), stringsOf(details[u"headers"_s]),
            details[u"expected_status"_s].toString(u"200-299"_s), details[u"expected_text"_s].toString(),
            details[u"follow_redirects"_s].toBool(true)};
    } else if (source.kind == SourceKind::Plugin) {
        source.plugin = {details[u"program"_s].toString(), stringsOf(details[u"arguments"_s])};
    }
}

} // namespace

Result<QList<Source>> SourceRepository::sources() const
{
    return collect<Source>(
        Query(m_database, uR"(SELECT id, kind, name, url, auth, user_name, secret_file, ca_file, timeout_ms,
                                       poll_ms, details FROM source ORDER BY created_at, id)"_s),
        [](const Query &row) {
            Source source{row.id<SourceTag>(0), sourceKindFrom(row.text(1)).value_or(SourceKind::Host), row.text(2),
                row.text(3), authKindFrom(row.text(4)).value_or(AuthKind::None), row.text(5), row.text(6), row.text(7),
                static_cast<int>(row.integer(8)), static_cast<int>(row.integer(9)), {}, {}};
            readDetails(source, row.text(10));
            return source;
        });
}

Result<> SourceRepository::save(Transaction &transaction, const Source &source, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO source (id, kind, name, url, auth, user_name, secret_file, ca_file, timeout_ms, poll_ms,
                details, created_at, updated_at, updated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url, auth = excluded.auth,
                user_name = excluded.user_name, secret_file = excluded.secret_file, ca_file = excluded.ca_file,
                timeout_ms = excluded.timeout_ms, poll_ms = excluded.poll_ms, details = excluded.details,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(source.id).bind(toString(source.kind)).bind(source.name).bind(source.url).bind(toString(source.auth));
    query.bind(source.user).bind(source.secretFile).bind(source.caFile).bind(source.timeoutMs).bind(source.pollMs);
    query.bind(detailsOf(source));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Source, source.id.value);
    return {};
}

Result<> SourceRepository::remove(Transaction &transaction, const SourceId &id)
{
    return removeRow(transaction, u"source"_s, Aggregate::Source, id);
}

} // namespace qd
