#include "app/domain/alerts/silence.h"

#include "app/domain/words.h"

#include <QCoreApplication>

namespace qd {

namespace {

constexpr Word<SilenceState> stateWords[] = {
    {SilenceState::Pending, u"pending"},
    {SilenceState::Active, u"active"},
    {SilenceState::Expired, u"expired"},
};

Result<> refuse(const char *reason)
{
    return failure(Error::Kind::Invalid, {}, QString::fromLatin1(reason));
}

} // namespace

QString toString(SilenceState state)
{
    return wordOf(stateWords, state);
}

std::optional<SilenceState> silenceStateFrom(QStringView text)
{
    return valueOf(stateWords, text);
}

Silence silenceFor(const Labels &labels, TimeRange range)
{
    Silence silence;
    silence.matchers = matchersOf(labels);
    silence.startsAt = range.from;
    silence.endsAt = range.to;
    return silence;
}

bool matches(const Silence &silence, const Labels &labels)
{
    return !silence.matchers.isEmpty() && matches(silence.matchers, labels);
}

SilenceState stateAt(const Silence &silence, qint64 nowMs)
{
    if (nowMs >= silence.endsAt)
        return SilenceState::Expired;
    return nowMs < silence.startsAt ? SilenceState::Pending : SilenceState::Active;
}

Result<> check(const Silence &silence, qint64 nowMs)
{
    if (auto sound = check(silence.matchers); !sound)
        return sound;
    if (silence.createdBy.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Rule", "a silence needs the name of who asks for it"));
    if (silence.comment.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Rule", "a silence needs a reason"));
    if (silence.endsAt <= silence.startsAt)
        return refuse(QT_TRANSLATE_NOOP("Rule", "a silence ends after it begins"));
    if (silence.endsAt <= nowMs)
        return refuse(QT_TRANSLATE_NOOP("Rule", "a silence ends in the future"));
    return {};
}

} // namespace qd
