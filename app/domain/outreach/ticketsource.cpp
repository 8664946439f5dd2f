#include "app/domain/outreach/ticketsource.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<TicketsBy> byWords[] = {
    {TicketsBy::Tag, u"tag"}, {TicketsBy::Subject, u"subject"}, {TicketsBy::Period, u"period"}};

} // namespace

QString toString(TicketsBy by)
{
    return wordOf(byWords, by);
}

std::optional<TicketsBy> ticketsByFrom(QStringView text)
{
    return valueOf(byWords, text);
}

} // namespace qd
