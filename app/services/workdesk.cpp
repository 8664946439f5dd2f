#include "app/services/workdesk.h"

#include "app/store/workrepository.h"

#include <algorithm>

namespace qd {

WorkDesk::WorkDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<Work>> WorkDesk::all() const
{
    return WorkRepository(m_context.database).all();
}

Result<Work> WorkDesk::add(const QString &title, WorkState state, const QString &owner)
{
    const Stamp now = m_context.stamp();
    const Work work{WorkId::create(now.nowMs), title.simplified(), state, owner.simplified(),
        state == WorkState::Done ? std::optional(now.nowMs) : std::nullopt};
    if (work.title.isEmpty())
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a work needs a title")));
    const auto written = m_context.write(
        [&](Transaction &transaction, const Stamp &stamp) { return WorkRepository::save(transaction, work, stamp); });
    return written ? Result<Work>(work) : tl::unexpected(written.error());
}

Result<> WorkDesk::setState(const WorkId &id, WorkState state)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto works = all();
        if (!works)
            return tl::unexpected(works.error());
        const auto work = std::find_if(works->begin(), works->end(), [&id](const Work &each) { return each.id == id; });
        if (work == works->end())
            return failure(Error::Kind::NotFound, id.value);
        work->state = state;
        work->done = state == WorkState::Done ? std::optional(stamp.nowMs) : std::nullopt;
        return WorkRepository::save(transaction, *work, stamp);
    });
}

} // namespace qd
