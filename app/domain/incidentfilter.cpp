#include "app/domain/incidentfilter.h"

#include "app/domain/words.h"

namespace qd {

namespace {
constexpr Word<IncidentSort> sorts[] = {{IncidentSort::OpenFirst, u"open"}, {IncidentSort::Newest, u"newest"},
    {IncidentSort::Oldest, u"oldest"}, {IncidentSort::Severity, u"severity"}, {IncidentSort::TimeToRestore, u"restore"},
    {IncidentSort::Tickets, u"tickets"}};
}

QString toString(IncidentSort sort)
{
    return wordOf(sorts, sort);
}

std::optional<IncidentSort> incidentSortFrom(QStringView word)
{
    return valueOf(sorts, word);
}

IncidentFilter IncidentFilter::open()
{
    IncidentFilter filter;
    filter.states = {IncidentState::Triggered, IncidentState::Acknowledged};
    return filter;
}

} // namespace qd
