// SettingRepository: what the whole crew agrees on, such as the hour of the handover, as keys and texts.
#pragma once

#include "app/domain/result.h"
#include "app/store/transaction.h"

#include <optional>

namespace qd {

class SettingRepository {
public:
    explicit SettingRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<QString>> value(const QString &key) const;
    [[nodiscard]] static Result<> save(
        Transaction &transaction, const QString &key, const QString &value, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
