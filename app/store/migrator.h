// Migrator: brings a file to the newest schema, one numbered SQL file after the other, each with its version number in
// one transaction. A published step is never edited.
#pragma once

#include "app/domain/result.h"
#include "app/store/database.h"

#include <QList>
#include <functional>

namespace qd {

struct MigrationStep {
    int version = 0;
    QString name; // "0002_timeline_append_only"
    QString sql;
};

class Migrator {
public:
    // Called before a step is applied to a file that holds data; a failure stops the migration.
    using BeforeStep = std::function<Result<>(Database &database, int fromVersion)>;

    explicit Migrator(QList<MigrationStep> steps);
    // The chain that is shipped: "crew" or "samples".
    static Migrator shipped(const QString &chain);

    const QList<MigrationStep> &steps() const { return m_steps; }
    int newestVersion() const { return m_steps.isEmpty() ? 0 : m_steps.last().version; }
    // Refuses a file of a newer version (StoreNewer) without touching it.
    [[nodiscard]] Result<> migrate(Database &database, const BeforeStep &beforeStep = {}) const;

private:
    [[nodiscard]] static Result<> apply(Database &database, const MigrationStep &step);

    QList<MigrationStep> m_steps;
};

} // namespace qd
