#include "app/domain/rota/handover.h"

#include "app/domain/words.h"

#include <algorithm>

namespace qd {

namespace {

constexpr Word<HandoverTopic> topicWords[] = {
    {HandoverTopic::Incident, u"incident"},
    {HandoverTopic::Alert, u"alert"},
    {HandoverTopic::Silence, u"silence"},
    {HandoverTopic::Snooze, u"snooze"},
    {HandoverTopic::Releases, u"releases"},
    {HandoverTopic::Work, u"work"},
    {HandoverTopic::Logbook, u"logbook"},
    {HandoverTopic::Notes, u"notes"},
    {HandoverTopic::Captain, u"captain"},
};

constexpr Word<HandoverAnswer> answerWords[] = {
    {HandoverAnswer::Done, u"done"},
    {HandoverAnswer::Adopted, u"adopted"},
    {HandoverAnswer::Ended, u"ended"},
};

constexpr Word<HandoverSide> sideWords[] = {
    {HandoverSide::Leaving, u"leaving"},
    {HandoverSide::Arriving, u"arriving"},
};

} // namespace

QString toString(HandoverTopic topic)
{
    return wordOf(topicWords, topic);
}

QString toString(HandoverAnswer answer)
{
    return wordOf(answerWords, answer);
}

QString toString(HandoverSide side)
{
    return wordOf(sideWords, side);
}

std::optional<HandoverAnswer> handoverAnswerFrom(QStringView text)
{
    return valueOf(answerWords, text);
}

std::optional<HandoverSide> handoverSideFrom(QStringView text)
{
    return valueOf(sideWords, text);
}

const HandoverTick *Handover::tick(const QString &item) const
{
    const auto found =
        std::find_if(ticks.begin(), ticks.end(), [&item](const HandoverTick &each) { return each.item == item; });
    return found == ticks.end() ? nullptr : &*found;
}

const HandoverSignature *Handover::signature(HandoverSide side) const
{
    const auto found = std::find_if(
        signatures.begin(), signatures.end(), [side](const HandoverSignature &each) { return each.side == side; });
    return found == signatures.end() ? nullptr : &*found;
}

QList<HandoverItem> openItems(const Handover &handover, const QList<HandoverItem> &items)
{
    QList<HandoverItem> open;
    std::copy_if(items.begin(), items.end(), std::back_inserter(open),
        [&handover](const HandoverItem &item) { return handover.tick(item.key()) == nullptr; });
    return open;
}

} // namespace qd
