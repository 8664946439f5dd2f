#include "app/services/timerangeselection.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<RangeChoice> choices[] = {{RangeChoice::Minutes15, u"15m"}, {RangeChoice::Hour1, u"1h"},
    {RangeChoice::Hours6, u"6h"}, {RangeChoice::Hours24, u"24h"}, {RangeChoice::Days7, u"7d"}};

} // namespace

QString toString(RangeChoice choice)
{
    return wordOf(choices, choice);
}

std::optional<RangeChoice> rangeChoiceFrom(QStringView word)
{
    return valueOf(choices, word);
}

qint64 lengthMs(RangeChoice choice)
{
    constexpr qint64 minute = 60'000;
    switch (choice) {
    case RangeChoice::Minutes15:
        return 15 * minute;
    case RangeChoice::Hour1:
        return 60 * minute;
    case RangeChoice::Hours6:
        return 6 * 60 * minute;
    case RangeChoice::Hours24:
        return 24 * 60 * minute;
    case RangeChoice::Days7:
        return 7 * 24 * 60 * minute;
    }
    return 15 * minute;
}

const QList<RangeChoice> &allRangeChoices()
{
    static const QList<RangeChoice> all{
        RangeChoice::Minutes15, RangeChoice::Hour1, RangeChoice::Hours6, RangeChoice::Hours24, RangeChoice::Days7};
    return all;
}

TimeRangeSelection::TimeRangeSelection(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_choice(rangeChoiceFrom(settings.range.value()).value_or(RangeChoice::Minutes15))
{
}

TimeRange TimeRangeSelection::rangeAt(qint64 nowMs) const
{
    const qint64 end = m_live ? nowMs : m_pausedAt;
    return {end - length(), end};
}

void TimeRangeSelection::choose(RangeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_settings.range.set(toString(choice));
    emit changed();
}

void TimeRangeSelection::pause(qint64 atMs)
{
    if (!m_live)
        return;
    m_live = false;
    m_pausedAt = atMs;
    emit changed();
}

void TimeRangeSelection::follow()
{
    if (m_live)
        return;
    m_live = true;
    emit changed();
}

} // namespace qd
