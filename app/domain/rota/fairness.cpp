#include "app/domain/rota/fairness.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace qd {

namespace {

const QTime midnightWatch(3, 0);
const QTime noon(12, 0);

class Count {
public:
    explicit Count(const FairnessInput &input)
        : m_input(input)
        , m_end(std::min(input.nowMs, input.period.to))
    {
        for (const Captaincy &captaincy : input.facts.captaincies)
            m_beginning.insert(captaincy.firstWeek, captaincy);
        for (const Person &person : input.facts.people) {
            m_shares[person.id].person = person.id;
            if (input.fromTheStart)
                m_shares[person.id].captaincies = person.captainciesBefore;
        }
    }

    QList<WatchShare> run()
    {
        countCaptaincies();
        countDays();
        countIncidents();
        for (const Replacement &each : m_input.replacements) {
            const qint64 from = std::max(each.from, m_input.period.from);
            if (const qint64 until = std::min(each.until, m_end); from < until && m_shares.contains(each.substitute))
                m_shares[each.substitute].stoodInMs += until - from;
        }
        QList<WatchShare> all;
        for (const Person &person : m_input.facts.people)
            all.append(m_shares.value(person.id));
        return all;
    }

private:
    bool counts(qint64 ms) const { return m_input.period.from <= ms && ms < m_input.period.to && ms <= m_input.nowMs; }

    void countCaptaincies()
    {
        for (const Captaincy &captaincy : m_input.facts.captaincies) {
            const auto found = m_shares.find(captaincy.person);
            if (found == m_shares.end())
                continue;
            const IsoWeek week = captaincy.firstWeek;
            found->captaincies += counts(m_input.calendar.start(week)) ? 1 : 0;
            for (int i = 0; i < captaincyWeeks; ++i)
                found->weeks += counts(m_input.calendar.start(week.plus(i))) ? 1 : 0;
            if (m_input.calendar.start(week) <= m_input.nowMs)
                found->last = std::max(found->last.value_or(week), week);
            else
                found->next = std::min(found->next.value_or(week), week);
        }
    }

    QList<Watcher> watchers(qint64 ms) const
    {
        const IsoWeek week = m_input.calendar.weekAt(ms);
        QList<Captaincy> crew;
        for (const IsoWeek each : {week.plus(-1), week}) {
            if (const auto found = m_beginning.constFind(each); found != m_beginning.constEnd())
                crew.append(*found);
        }
        return crew.isEmpty() ? QList<Watcher>()
                              : watchersAt(ms, m_input.calendar, crew, m_input.facts.people, m_input.replacements);
    }

    WatchShare *atTheHelm(QDate date, QTime time)
    {
        const qint64 ms = instantOf(date, time, m_input.calendar.zone());
        if (!counts(ms))
            return nullptr;
        const auto helm = helmAt(ms, m_input.calendar, watchers(ms), m_input.passings);
        const auto found = helm ? m_shares.find(*helm) : m_shares.end();
        return found == m_shares.end() ? nullptr : &*found;
    }

    bool isHoliday(QDate date) const
    {
        const CrewDays &days = m_input.facts.days;
        return isFrenchHoliday(date, days.region)
            || std::any_of(
                days.closings.begin(), days.closings.end(), [date](const ClosingDay &day) { return day.date == date; });
    }

    void countDays()
    {
        if (m_input.facts.captaincies.isEmpty())
            return;
        const auto first = std::min_element(m_input.facts.captaincies.begin(), m_input.facts.captaincies.end(),
            [](const Captaincy &one, const Captaincy &other) { return one.firstWeek < other.firstWeek; });
        const auto dateOf = [this](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, m_input.calendar.zone()).date();
        };
        const qint64 from = std::max(m_input.period.from, m_input.calendar.start(first->firstWeek));
        for (QDate day = dateOf(from); from < m_end && day <= dateOf(m_end); day = day.addDays(1)) {
            if (WatchShare *share = atTheHelm(day, midnightWatch))
                ++share->nights;
            if (!isHoliday(day))
                continue;
            if (WatchShare *share = atTheHelm(day, noon))
                ++share->holidays;
        }
    }

    void countIncidents()
    {
        for (const Incident &incident : m_input.incidents) {
            if (incident.state == IncidentState::Dismissed || !counts(incident.started))
                continue;
            const qint64 end = std::min(incident.restored.value_or(m_input.nowMs), m_input.nowMs);
            // Who is there changes at handovers, and where somebody begins or ends to stand in.
            QList<qint64> moments{incident.started};
            IsoWeek week = m_input.calendar.weekAt(incident.started).plus(1);
            for (; m_input.calendar.start(week) < end; week = week.plus(1))
                moments.append(m_input.calendar.start(week));
            for (const Replacement &each : m_input.replacements) {
                for (const qint64 at : {each.from, each.until}) {
                    if (incident.started < at && at < end)
                        moments.append(at);
                }
            }
            QSet<PersonId> lived;
            for (const qint64 at : std::as_const(moments)) {
                for (const Watcher &watcher : watchers(at))
                    lived.insert(watcher.person);
            }
            for (const PersonId &person : std::as_const(lived)) {
                if (const auto found = m_shares.find(person); found != m_shares.end())
                    ++found->incidents;
            }
        }
    }

    const FairnessInput &m_input;
    qint64 m_end;
    QHash<IsoWeek, Captaincy> m_beginning;
    QHash<PersonId, WatchShare> m_shares;
};

bool takesWatches(const Person &person, QDate today)
{
    return person.employedOn(today) && !person.optedOutOn(today) && !person.removed.isValid();
}

} // namespace

QList<WatchShare> watchShares(const FairnessInput &input)
{
    return Count(input).run();
}

QList<TeamShare> teamShares(
    const QList<WatchShare> &shares, const QList<Person> &people, const QList<Team> &teams, QDate today)
{
    QHash<PersonId, Person> known;
    int takers = 0;
    int captaincies = 0;
    for (const Person &person : people) {
        known.insert(person.id, person);
        takers += takesWatches(person, today) ? 1 : 0;
    }
    for (const WatchShare &share : shares)
        captaincies += share.captaincies;
    QList<TeamShare> all;
    for (const Team &team : teams) {
        TeamShare of;
        of.team = team.id;
        for (const Person &person : people)
            of.people += person.team == team.id && takesWatches(person, today) ? 1 : 0;
        for (const WatchShare &share : shares) {
            if (known.value(share.person).team != team.id)
                continue;
            of.sum.captaincies += share.captaincies;
            of.sum.weeks += share.weeks;
            of.sum.incidents += share.incidents;
            of.sum.nights += share.nights;
            of.sum.holidays += share.holidays;
            of.sum.stoodInMs += share.stoodInMs;
            if (share.last)
                of.sum.last = std::max(of.sum.last.value_or(*share.last), *share.last);
            if (share.next)
                of.sum.next = std::min(of.sum.next.value_or(*share.next), *share.next);
        }
        of.fairCaptaincies = takers == 0 ? 0 : double(captaincies) * of.people / takers;
        all.append(of);
    }
    return all;
}

} // namespace qd
