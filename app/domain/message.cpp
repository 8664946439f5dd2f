#include "app/domain/message.h"

#include "app/domain/words.h"

#include <algorithm>

namespace qd {

namespace {

constexpr Word<MessageState> stateWords[] = {
    {MessageState::Waiting, u"waiting"},
    {MessageState::Delivered, u"delivered"},
    {MessageState::Failed, u"failed"},
    {MessageState::Doubtful, u"doubtful"},
    {MessageState::Dropped, u"dropped"},
};

} // namespace

QString toString(MessageState state)
{
    return wordOf(stateWords, state);
}

std::optional<MessageState> messageStateFrom(QStringView text)
{
    return valueOf(stateWords, text);
}

qint64 retryDelayMs(int attempts)
{
    const int doublings = std::clamp(attempts - 1, 0, 20);
    return std::min(longestRetryDelayMs, qint64(1'000) << doublings);
}

} // namespace qd
