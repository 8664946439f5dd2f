#include "app/domain/alerts/alertepisode.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<AlertVerdict> verdictWords[] = {
    {AlertVerdict::Useful, u"useful"},
    {AlertVerdict::FalsePositive, u"false_positive"},
    {AlertVerdict::NotActionable, u"not_actionable"},
    {AlertVerdict::PoorDetails, u"poor_details"},
};

} // namespace

QString toString(AlertVerdict verdict)
{
    return wordOf(verdictWords, verdict);
}

std::optional<AlertVerdict> alertVerdictFrom(QStringView text)
{
    return valueOf(verdictWords, text);
}

std::optional<SlowestLink> slowestLink(const DetectionChain &chain)
{
    const std::pair<DetectionLink, qint64> ends[] = {{DetectionLink::Evaluation, chain.evaluated},
        {DetectionLink::Pending, chain.fired}, {DetectionLink::Sending, chain.sent},
        {DetectionLink::Delivery, chain.delivered}, {DetectionLink::Look, chain.looked},
        {DetectionLink::Acknowledgement, chain.acknowledged}};
    std::optional<SlowestLink> slowest;
    qint64 before = chain.firstBad;
    if (before == 0)
        return slowest;
    for (const auto &[link, at] : ends) {
        // What did not happen, or is known to have happened before only since it was read back: the next one counts
        // from the last that is known.
        if (at < before)
            continue;
        if (!slowest || at - before > slowest->ms)
            slowest = SlowestLink{link, at - before};
        before = at;
    }
    return slowest;
}

std::optional<qint64> timeToDetect(const DetectionChain &chain)
{
    const qint64 told = chain.delivered != 0 ? chain.delivered : chain.sent;
    return chain.firstBad != 0 && told != 0 ? std::optional(told - chain.firstBad) : std::nullopt;
}

} // namespace qd
