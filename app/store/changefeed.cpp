#include "app/store/changefeed.h"

#include "app/store/database.h"

#include <algorithm>

namespace qd {

bool ChangeSet::touches(Aggregate aggregate) const
{
    return everything || std::any_of(changes.begin(), changes.end(), [aggregate](const Change &change) {
        return change.aggregate == aggregate;
    });
}

bool ChangeSet::touches(std::initializer_list<Aggregate> aggregates) const
{
    return std::any_of(
        aggregates.begin(), aggregates.end(), [this](Aggregate aggregate) { return touches(aggregate); });
}

void ChangeFeed::publish(const ChangeSet &changes)
{
    if (changes.everything || !changes.changes.isEmpty())
        emit committed(changes);
}

void ChangeFeed::pollExternal(Database &database)
{
    const auto version = database.pragma(QStringLiteral("data_version"));
    if (!version)
        return; // locked right now: the next call asks again
    const bool changed = m_dataVersion >= 0 && *version != m_dataVersion;
    m_dataVersion = *version;
    if (changed)
        publish({{}, true});
}

} // namespace qd
