#include "app/services/workdesk.h"

#include "app/store/workrepository.h"

namespace qd {

WorkDesk::WorkDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<Work>> WorkDesk::all() const
{
    return WorkRepository(m_context.database).all();
}

Result<Work> WorkDesk::save(Work work)
{
    work.title = work.title.simplified();
    work.owner = work.owner.simplified();
    if (work.title.isEmpty())
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a work needs a title")));
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        if (work.id.isNull()) {
            work.id = WorkId::create(stamp.nowMs);
            work.created = stamp.nowMs;
        }
        if (work.isOpen())
            work.done.reset();
        else if (!work.done)
            work.done = stamp.nowMs;
        return WorkRepository::save(transaction, work, stamp);
    });
    return written ? Result<Work>(work) : tl::unexpected(written.error());
}

} // namespace qd
