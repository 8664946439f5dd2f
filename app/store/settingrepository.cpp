#include "app/store/settingrepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

Result<std::optional<QString>> SettingRepository::value(const QString &key) const
{
    Query query(m_database, u"SELECT value FROM setting WHERE key = ?"_s);
    query.bind(key);
    auto row = query.first();
    if (row)
        return query.text(0);
    if (row.error().kind == Error::Kind::NotFound)
        return std::nullopt;
    return tl::unexpected(row.error());
}

Result<> SettingRepository::save(Transaction &transaction, const QString &key, const QString &value, const Stamp &stamp)
{
    Query query(transaction.database(), uR"(INSERT INTO setting (key, value, updated_at, updated_by) VALUES (?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(key).bind(value).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Setting, key);
    return {};
}

} // namespace qd
