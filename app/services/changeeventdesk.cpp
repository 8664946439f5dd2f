#include "app/services/changeeventdesk.h"

#include "app/formats/changeeventjson.h"
#include "app/services/errortext.h"
#include "app/store/changeeventrepository.h"

namespace qd {

ChangeEventDesk::ChangeEventDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<ChangeEvent>> ChangeEventDesk::within(TimeRange range) const
{
    return ChangeEventRepository(m_context.database).within(range);
}

Result<QList<ChangeEvent>> ChangeEventDesk::before(qint64 firstBadMs, qint64 windowMs) const
{
    const auto events = within({firstBadMs - windowMs, firstBadMs + 1});
    return events ? Result<QList<ChangeEvent>>(changesBefore(*events, firstBadMs, windowMs))
                  : tl::unexpected(events.error());
}

Result<ChangeEvent> ChangeEventDesk::add(ChangeEvent event)
{
    event = tidied(std::move(event));
    if (auto sound = check(event); !sound)
        return tl::unexpected(sound.error());
    event.id = ChangeEventId::create(m_context.clock.nowMs());
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return ChangeEventRepository::save(transaction, event, stamp).map([](bool) {});
    });
    return written ? Result<ChangeEvent>(event) : tl::unexpected(written.error());
}

Result<> ChangeEventDesk::remove(const ChangeEventId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return ChangeEventRepository::remove(transaction, id); });
}

Result<ChangeImport> ChangeEventDesk::import(const QByteArray &lines, const QString &source, int firstLine)
{
    ChangeImport result;
    QList<ChangeEvent> events;
    int number = firstLine - 1;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto event = changeEventFromJson(line);
        if (event && event->source.isEmpty())
            event->source = source;
        if (event)
            event = tidied(std::move(*event));
        const auto sound = event ? check(*event) : tl::unexpected(event.error());
        if (sound)
            events.append(*event);
        else
            result.faults.append({number, describe(sound.error())});
    }
    const auto kept = keep(events);
    if (!kept)
        return tl::unexpected(kept.error());
    result.added = kept->added;
    result.known = kept->known;
    return result;
}

Result<ChangeImport> ChangeEventDesk::keep(QList<ChangeEvent> events)
{
    ChangeImport result;
    if (events.isEmpty())
        return result;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (ChangeEvent &event : events) {
            event.id = ChangeEventId::create(stamp.nowMs);
            const auto isNew = ChangeEventRepository::save(transaction, event, stamp);
            if (!isNew)
                return tl::unexpected(isNew.error());
            ++(*isNew ? result.added : result.known);
        }
        return {};
    });
    return written ? Result<ChangeImport>(result) : tl::unexpected(written.error());
}

} // namespace qd
