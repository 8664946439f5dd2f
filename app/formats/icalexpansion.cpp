#include "app/formats/icalexpansion.h"

#include "app/domain/watchweek.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int mostSteps = 50'000; // of one rule
constexpr qint64 halfDayMs = 4 * 3'600'000; // of working hours
constexpr qint64 dayMs = 24 * 3'600'000;

class CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
public:
    static QString noStart() { return tr("it has no start that can be read"); }
    static QString endsBefore() { return tr("it ends before it begins"); }
    static QString tooOften() { return tr("it repeats more often than daily"); }
    static QString badRule() { return tr("its recurrence rule cannot be read"); }
    static QString endless() { return tr("its recurrence takes too long to work out"); }
};

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

bool isCancelled(icalcomponent *event)
{
    return icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
}

// An instance by what RECURRENCE-ID and EXDATE call it: an instant, or a day.
QString keyOf(const IcalTime &time)
{
    return time.isDay() ? time.date.toString(Qt::ISODate) : QString::number(time.instant());
}

} // namespace

IcalExpansion::IcalExpansion(IcalZones &zones, const QTimeZone &zone, const DayRange &horizon, qint64 &stepsLeft)
    : m_zones(zones)
    , m_zone(zone)
    , m_horizon(horizon)
    , m_stepsLeft(stepsLeft)
{
}

QString IcalExpansion::take(icalcomponent *component)
{
    Event event;
    event.component = component;
    if (const QString fault = readSpan(event); !fault.isEmpty())
        return fault;
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
    if (!property) {
        m_masters.append(event);
        return {};
    }
    const auto which = m_zones.read(icalproperty_get_recurrenceid(property), property);
    if (!which)
        return CalendarWords::noStart();
    m_overrides.insert(keyOf(*which), event);
    icalparameter *range = icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER);
    if (range && icalparameter_get_range(range) == ICAL_RANGE_THISANDFUTURE)
        m_futures.insert(which->instant(), {*which, event});
    return {};
}

QString IcalExpansion::run()
{
    for (const Event &master : std::as_const(m_masters)) {
        if (const QString fault = expand(master); !fault.isEmpty())
            return fault;
    }
    // Instances whose series is in another file.
    for (auto each = m_overrides.cbegin(); each != m_overrides.cend(); ++each) {
        if (!m_used.contains(each.key()) && !isCancelled(each.value().component))
            add(each.value().start, each.value().lengthMs);
    }
    return {};
}

QList<DayRange> IcalExpansion::days() const
{
    QList<DayRange> merged;
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
        if (!merged.isEmpty() && merged.last().last.addDays(1) == day.key())
            merged.last().last = day.key();
        else
            merged.append({day.key(), day.key()});
    }
    return merged;
}

QString IcalExpansion::readSpan(Event &event)
{
    icalproperty *start = icalcomponent_get_first_property(event.component, ICAL_DTSTART_PROPERTY);
    const auto from = start ? m_zones.read(icalproperty_get_dtstart(start), start) : std::nullopt;
    if (!from)
        return CalendarWords::noStart();
    event.start = *from;
    icalproperty *end = icalcomponent_get_first_property(event.component, ICAL_DTEND_PROPERTY);
    icalproperty *length = icalcomponent_get_first_property(event.component, ICAL_DURATION_PROPERTY);
    if (const auto until = end ? m_zones.read(icalproperty_get_dtend(end), end) : std::nullopt) {
        event.lengthMs = from->isDay() && until->isDay() ? from->date.daysTo(until->date) * dayMs
                                                         : until->instant() - from->instant();
    } else if (length) {
        event.lengthMs = qint64(icaldurationtype_as_int(icalproperty_get_duration(length))) * 1000;
    }
    if (event.lengthMs < 0)
        return CalendarWords::endsBefore();
    if (from->isDay() && event.lengthMs == 0) // RFC 5545, 3.6.1: one day; a DTEND of the same day is meant so, too
        event.lengthMs = dayMs;
    return {};
}

QString IcalExpansion::expand(const Event &master)
{
    if (isCancelled(master.component))
        return {};
    const QSet<QString> excluded = datesOf(master, ICAL_EXDATE_PROPERTY);
    icalproperty *rule = icalcomponent_get_first_property(master.component, ICAL_RRULE_PROPERTY);
    if (!rule)
        instance(master, master.start, excluded);
    for (; rule; rule = icalcomponent_get_next_property(master.component, ICAL_RRULE_PROPERTY)) {
        if (const QString fault = repeat(master, icalproperty_get_rrule(rule), excluded); !fault.isEmpty())
            return fault;
    }
    for (icalproperty *extra = icalcomponent_get_first_property(master.component, ICAL_RDATE_PROPERTY); extra;
         extra = icalcomponent_get_next_property(master.component, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(extra);
        const bool isPeriod = !icaltime_is_null_time(date.period.start);
        if (const auto time = m_zones.read(isPeriod ? date.period.start : date.time, extra))
            instance(master, *time, excluded);
    }
    return {};
}

// A day in EXDATE stands for every instance of that day.
QSet<QString> IcalExpansion::datesOf(const Event &master, icalproperty_kind kind)
{
    QSet<QString> keys;
    for (icalproperty *property = icalcomponent_get_first_property(master.component, kind); property;
         property = icalcomponent_get_next_property(master.component, kind)) {
        const auto time = m_zones.read(icalproperty_get_exdate(property), property);
        if (!time)
            continue;
        keys.insert(keyOf(*time));
        if (master.start.isDay())
            keys.insert(time->date.toString(Qt::ISODate));
    }
    return keys;
}

QString IcalExpansion::repeat(const Event &master, icalrecurrencetype rule, const QSet<QString> &excluded)
{
    if (rule.freq == ICAL_NO_RECURRENCE)
        return CalendarWords::badRule();
    if (rule.freq < ICAL_DAILY_RECURRENCE)
        return CalendarWords::tooOften();
    // The rule counts on the wall of the event's own zone, so UNTIL has to be there, too.
    if (!icaltime_is_null_time(rule.until)) {
        const QDate day(rule.until.year, rule.until.month, rule.until.day);
        const QTime clock(rule.until.hour, rule.until.minute, std::min(rule.until.second, 59));
        IcalTime until{day, rule.until.is_date ? QTime(23, 59, 59) : clock, master.start.zone};
        if (icaltime_is_utc(rule.until) && !master.start.isDay())
            until = IcalZones::in(master.start.zone, {day, clock, QTimeZone::utc()});
        if (master.start.isDay())
            until.time = QTime();
        rule.until = toFloating(until);
    }
    const Iterator iterator(icalrecur_iterator_new(rule, toFloating(master.start)), &icalrecur_iterator_free);
    if (!iterator)
        return CalendarWords::badRule();
    const qint64 end = instantOf(m_horizon.last.addDays(1), QTime(0, 0), m_zone);
    const QDate before = m_horizon.first.addDays(-2 - master.lengthMs / dayMs);
    for (int step = 0; step < mostSteps && m_stepsLeft > 0; ++step, --m_stepsLeft) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return {};
        IcalTime time = master.start;
        time.date = QDate(next.year, next.month, next.day);
        if (!time.isDay())
            time.time = QTime(next.hour, next.minute, std::min(next.second, 59));
        if (time.date < before)
            continue; // over before the horizon begins
        if (time.instant() >= end)
            return {};
        instance(master, time, excluded);
    }
    return CalendarWords::endless();
}

void IcalExpansion::instance(const Event &master, const IcalTime &time, const QSet<QString> &excluded)
{
    const QString key = keyOf(time);
    if (excluded.contains(key) || excluded.contains(time.date.toString(Qt::ISODate)))
        return;
    if (const auto changed = m_overrides.constFind(key); changed != m_overrides.constEnd()) {
        m_used.insert(key);
        if (!isCancelled(changed->component))
            add(changed->start, changed->lengthMs);
        return;
    }
    // The latest change of “this and all that follow” before it.
    auto future = m_futures.upperBound(time.instant());
    if (future == m_futures.begin()) {
        add(time, master.lengthMs);
        return;
    }
    const auto &[which, changed] = *--future;
    if (isCancelled(changed.component))
        return;
    IcalTime moved = time;
    moved.date = time.date.addDays(which.date.daysTo(changed.start.date));
    moved.time = changed.start.time;
    moved.zone = changed.start.zone;
    add(moved, changed.lengthMs);
}

void IcalExpansion::add(const IcalTime &start, qint64 lengthMs)
{
    if (start.isDay()) {
        const qint64 days = std::max<qint64>(1, lengthMs / dayMs);
        const QDate last = std::min(start.date.addDays(days - 1), m_horizon.last);
        for (QDate day = std::max(start.date, m_horizon.first); day <= last; day = day.addDays(1))
            m_days.insert(day, true);
        return;
    }
    const qint64 from = start.instant();
    const qint64 until = from + lengthMs;
    QDate day = std::max(QDateTime::fromMSecsSinceEpoch(from, m_zone).date(), m_horizon.first);
    const QDate last = std::min(QDateTime::fromMSecsSinceEpoch(until, m_zone).date(), m_horizon.last);
    for (; day <= last; day = day.addDays(1)) {
        const qint64 midnight = instantOf(day, QTime(0, 0), m_zone);
        const qint64 next = instantOf(day.addDays(1), QTime(0, 0), m_zone);
        if (std::min(until, next) - std::max(from, midnight) >= halfDayMs)
            m_days.insert(day, true);
        else
            m_short = true;
    }
}

} // namespace qd
