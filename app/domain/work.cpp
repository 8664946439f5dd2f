#include "app/domain/work.h"

#include "app/domain/words.h"

namespace qd {

namespace {
constexpr Word<WorkState> states[] = {{WorkState::Planned, u"planned"}, {WorkState::InProgress, u"in_progress"},
    {WorkState::Review, u"review"}, {WorkState::Done, u"done"}};
}

QString toString(WorkState state)
{
    return wordOf(states, state);
}

std::optional<WorkState> workStateFrom(QStringView word)
{
    return valueOf(states, word);
}

} // namespace qd
