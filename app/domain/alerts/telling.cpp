#include "app/domain/alerts/telling.h"

#include <QMap>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype mostExamples = 3;
const QString stormKey = u"storm"_s;

QString keyOf(const QString &name)
{
    return u"alerts:"_s + name;
}

struct Member {
    QString fingerprint;
    ToldAlert *memory;
    Severity severity;
    qint64 since;

    Member(const QString &print, ToldAlert &its)
        : fingerprint(print)
        , memory(&its)
        , severity(alertSeverity(its.alert.severity()))
        , since(its.alert.firedAt != 0 ? its.alert.firedAt : its.onsets.value(0, its.changedAt))
    {
    }
};

using Members = QList<Member>;

Severity worstOf(const Members &members)
{
    Severity worst = Severity::Minor;
    for (const Member &member : members)
        worst = std::min(worst, member.severity);
    return worst;
}

// What one notification is about.
struct Group {
    Members open;
    Members ended; // and not yet told so
    Members ending; // whose silence ends soon
    bool isHeld = false; // somebody has some of it
};

class Turn {
public:
    Turn(const TellingPolicy &policy, const TellingInput &input, TellingMemory told)
        : m_policy(policy)
        , m_input(input)
        , m_told(std::move(told))
    {
    }

    TellingTurn run();

private:
    void followAll();
    void judgeStorm();
    void gather();
    void tellFiring(const QString &key, const Group &group);
    void tellResolved(const QString &key, const Group &group);
    void tellSilences();
    void escalate(const QString &key, const Group &group);
    void tidy();
    void plan();

    bool passes(Severity severity) const
    {
        return m_input.quietUntil <= m_input.nowMs || (severity == Severity::Critical && !m_policy.quietHidesCritical);
    }
    qint64 reminderOf(Severity severity) const;
    bool isDue(const ToldGroup &told, qint64 intervalMs) const;
    Telling describe(TellingKind kind, const QString &key, Members about, const Members &open) const;
    void say(const Telling &telling);
    void wakeAt(qint64 ms);

    const TellingPolicy &m_policy;
    const TellingInput &m_input;
    TellingMemory m_told;
    TellingTurn m_turn;
    QMap<QString, Group> m_groups; // by key, in an order that does not change
};

TellingTurn Turn::run()
{
    followAll();
    judgeStorm();
    gather();
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        tellFiring(group.key(), *group);
        tellResolved(group.key(), *group);
        escalate(group.key(), *group);
    }
    tellSilences();
    tidy();
    plan();
    m_turn.told = std::move(m_told);
    return std::move(m_turn);
}

void Turn::followAll()
{
    for (ToldGroup &told : m_told.groups)
        told.toldAt = std::min(told.toldAt, m_input.nowMs); // a clock that was set back makes nobody wait
    QHash<QString, const WatchedAlert *> seen;
    seen.reserve(m_input.alerts.size());
    for (const WatchedAlert &watched : m_input.alerts) {
        const WatchedAlert *&known = seen[watched.fingerprint];
        // Of two servers that tell it, the one that knows it bad, and not hidden, counts.
        const auto weight = [](const Alert &alert) {
            const bool bad = alert.state == AlertState::Firing || alert.state == AlertState::NoData;
            return (bad ? 2 : 0) + (alert.suppression.isEmpty() ? 1 : 0);
        };
        if (!known || weight(watched.alert) > weight(known->alert))
            known = &watched;
    }
    for (auto watched = seen.cbegin(); watched != seen.cend(); ++watched) {
        ToldAlert &memory = m_told.alerts[watched.key()];
        const bool wasInEpisode = memory.inEpisode;
        follow(memory, *watched, m_policy, m_input.nowMs);
        if (wasInEpisode && !memory.inEpisode)
            m_turn.ended.append(watched.key());
    }
    for (auto memory = m_told.alerts.begin(); memory != m_told.alerts.end(); ++memory) {
        if (seen.contains(memory.key()))
            continue;
        const bool wasInEpisode = memory->inEpisode;
        follow(*memory, nullptr, m_policy, m_input.nowMs);
        if (wasInEpisode && !memory->inEpisode)
            m_turn.ended.append(memory.key());
    }
    std::sort(m_turn.ended.begin(), m_turn.ended.end());
}

void Turn::judgeStorm()
{
    QSet<QString> names;
    for (const ToldAlert &memory : std::as_const(m_told.alerts)) {
        if (memory.isOpen())
            names.insert(memory.alert.name());
    }
    // It ends at half of what began it, so that it does not come and go.
    const bool storm = names.size() > (m_told.storm ? m_policy.stormNames / 2 : m_policy.stormNames);
    if (storm && !m_told.storm) {
        for (auto group = m_told.groups.cbegin(); group != m_told.groups.cend(); ++group) {
            if (group->shown)
                m_turn.withdrawn.append(group.key());
        }
        m_told.groups.clear();
    }
    if (!storm && m_told.storm) {
        // What is left goes on under its own names, and is told so without a sound.
        ToldGroup before = m_told.groups.take(stormKey);
        if (std::exchange(before.shown, false))
            m_turn.withdrawn.append(stormKey);
        for (const QString &name : std::as_const(names))
            m_told.groups.insert(keyOf(name), before);
    }
    m_told.storm = storm;
}

void Turn::gather()
{
    QSet<QString> endedNames;
    for (const ToldAlert &memory : std::as_const(m_told.alerts)) {
        if (memory.ended)
            endedNames.insert(memory.alert.name());
    }
    const bool endedTogether = m_told.storm || endedNames.size() > m_policy.stormNames;
    for (auto memory = m_told.alerts.begin(); memory != m_told.alerts.end(); ++memory) {
        const QString own = keyOf(memory->alert.name());
        const QString key = m_told.storm ? stormKey : own;
        if (memory->isOpen())
            m_groups[key].open.append({memory.key(), *memory});
        else if (memory->inEpisode)
            m_groups[key].isHeld = true;
        if (memory->ended)
            m_groups[endedTogether ? stormKey : own].ended.append({memory.key(), *memory});
        const qint64 end = memory->attention.silenceEndsAt;
        if (memory->active && memory->hold == AlertHold::Suppressed && end > m_input.nowMs
            && end - m_input.nowMs <= m_policy.silenceNoticeMs && memory->silenceEndTold != end)
            m_groups[key].ending.append({memory.key(), *memory});
    }
}

qint64 Turn::reminderOf(Severity severity) const
{
    switch (severity) {
    case Severity::Critical:
        return m_policy.criticalReminderMs;
    case Severity::Major:
        return m_policy.majorReminderMs;
    case Severity::Minor:
        break;
    }
    return m_policy.minorReminderMs;
}

bool Turn::isDue(const ToldGroup &told, qint64 intervalMs) const
{
    return told.times == 0 || m_input.nowMs - told.toldAt >= intervalMs;
}

Telling Turn::describe(TellingKind kind, const QString &key, Members about, const Members &open) const
{
    Telling telling;
    telling.kind = kind;
    telling.key = key;
    std::sort(about.begin(), about.end(), [](const Member &a, const Member &b) {
        return std::tie(a.severity, a.since, a.fingerprint) < std::tie(b.severity, b.since, b.fingerprint);
    });
    QSet<QString> names;
    for (const Member &member : std::as_const(about)) {
        telling.fingerprints.append(member.fingerprint);
        names.insert(member.memory->alert.name());
    }
    for (const Member &member : open) {
        names.insert(member.memory->alert.name());
        telling.since = telling.since == 0 ? member.since : std::min(telling.since, member.since);
    }
    for (const Member &member : about.first(std::min(mostExamples, about.size())))
        telling.examples.append(member.memory->alert);
    telling.names = int(names.size());
    telling.name = names.size() == 1 ? *names.cbegin() : QString();
    telling.severity = worstOf(open.isEmpty() ? about : open);
    telling.firing = int(open.size());
    return telling;
}

void Turn::say(const Telling &telling)
{
    m_turn.tellings.append(telling);
    m_turn.withdrawn.removeAll(telling.key);
    if (telling.silent)
        return;
    const bool isNew = telling.kind != TellingKind::SilenceEnding; // which is a word in time, not a new fault
    m_turn.sound = std::min(m_turn.sound.value_or(Severity::Minor), isNew ? telling.severity : Severity::Minor);
}

void Turn::tellFiring(const QString &key, const Group &group)
{
    if (group.open.isEmpty())
        return;
    const Severity worst = worstOf(group.open);
    if (!passes(worst))
        return wakeAt(m_input.quietUntil);
    m_turn.alarm = m_turn.alarm || worst == Severity::Critical;

    Members fresh, flaps, steady;
    for (const Member &member : group.open) {
        if (member.memory->isFresh())
            fresh.append(member);
        else if (member.memory->flapping && !member.memory->flappingTold)
            flaps.append(member);
        if (!member.memory->flapping)
            steady.append(member);
    }
    ToldGroup &told = m_told.groups[key];
    Telling telling;
    if (!fresh.isEmpty()) {
        if (!isDue(told, m_policy.groupIntervalMs) && worst >= told.worst)
            return wakeAt(told.toldAt + m_policy.groupIntervalMs);
        const auto first = std::min_element(fresh.begin(), fresh.end(),
            [](const Member &a, const Member &b) { return a.memory->reason < b.memory->reason; });
        const bool allFlap =
            std::all_of(fresh.begin(), fresh.end(), [](const Member &each) { return each.memory->flapping; });
        telling = describe(allFlap ? TellingKind::Flapping : first->memory->reason, key, fresh, group.open);
        telling.by = first->memory->attention.acknowledgedBy;
    } else if (!flaps.isEmpty()) {
        telling = describe(TellingKind::Flapping, key, flaps, group.open);
        telling.silent = true;
    } else if (!steady.isEmpty()
        && (isDue(told, reminderOf(worst)) || (!told.shown && isDue(told, m_policy.groupIntervalMs)))) {
        // Not shown, though told: it was withdrawn with a storm, or while it was suppressed.
        telling = describe(TellingKind::StillFiring, key, group.open, group.open);
        telling.silent = !isDue(told, reminderOf(worst));
    } else {
        if (!steady.isEmpty())
            wakeAt(told.toldAt + (told.shown ? reminderOf(worst) : m_policy.groupIntervalMs));
        return;
    }
    if (!telling.silent)
        ++told.times;
    telling.times = std::max(1, told.times);
    told.toldAt = m_input.nowMs;
    told.worst = worst;
    told.shown = true;
    for (const Member &member : group.open) {
        member.memory->told = member.memory->everTold = true;
        member.memory->flappingTold = member.memory->flappingTold || member.memory->flapping;
    }
    say(telling);
    if (!steady.isEmpty())
        wakeAt(told.toldAt + reminderOf(worst));
}

void Turn::tellResolved(const QString &key, const Group &group)
{
    if (group.ended.isEmpty())
        return;
    if (!passes(worstOf(group.ended)))
        return wakeAt(m_input.quietUntil);
    ToldGroup &told = m_told.groups[key];
    if (!group.open.isEmpty() && !isDue(told, m_policy.clearHoldMs))
        return wakeAt(told.toldAt + m_policy.clearHoldMs);
    Telling telling = describe(TellingKind::Resolved, key, group.ended, group.open);
    telling.resolved = int(group.ended.size());
    telling.times = std::max(1, told.times);
    telling.silent = true;
    told.toldAt = m_input.nowMs;
    told.shown = !group.open.isEmpty(); // what says that all is over needs nobody to take it away
    for (const Member &member : group.ended)
        member.memory->ended = member.memory->everTold = false;
    say(telling);
}

void Turn::tellSilences()
{
    Group all;
    for (const Group &group : std::as_const(m_groups))
        all.ending += group.ending;
    if (all.ending.isEmpty())
        return;
    if (!passes(worstOf(all.ending)))
        return wakeAt(m_input.quietUntil);
    Telling telling = describe(TellingKind::SilenceEnding, u"silence"_s, all.ending, {});
    for (const Member &member : std::as_const(all.ending)) {
        const qint64 end = member.memory->attention.silenceEndsAt;
        telling.until = telling.until == 0 ? end : std::min(telling.until, end);
        telling.since = telling.since == 0 ? member.since : std::min(telling.since, member.since);
        member.memory->silenceEndTold = end;
    }
    say(telling);
}

void Turn::escalate(const QString &key, const Group &group)
{
    Members late;
    for (const Member &member : group.open) {
        if (member.memory->active && !member.memory->escalated
            && m_input.nowMs - member.memory->openSince >= m_policy.escalateAfterMs)
            late.append(member);
    }
    if (late.isEmpty())
        return;
    for (const Member &member : std::as_const(late))
        member.memory->escalated = true;
    ToldGroup &told = m_told.groups[key];
    const Severity worst = worstOf(late);
    if (told.escalated && worst >= *told.escalated)
        return; // the other captain knows
    told.escalated = worst;
    const Telling about = describe(TellingKind::StillFiring, key, late, late);
    Escalation escalation{key, about.name, worst, about.fingerprints, about.examples, about.names, m_input.nowMs};
    for (const Member &member : std::as_const(late))
        escalation.since = std::min(escalation.since, member.memory->openSince);
    m_turn.escalations.append(escalation);
}

void Turn::tidy()
{
    for (auto told = m_told.groups.begin(); told != m_told.groups.end();) {
        const Group group = m_groups.value(told.key());
        if (group.open.isEmpty()) {
            told->escalated.reset();
            if (group.ended.isEmpty() && told->shown) { // somebody has it all
                m_turn.withdrawn.append(told.key());
                told->shown = false;
            }
        }
        const bool pending =
            std::any_of(group.ended.begin(), group.ended.end(), [](const Member &each) { return each.memory->ended; });
        told = group.open.isEmpty() && !group.isHeld && !pending ? m_told.groups.erase(told) : std::next(told);
    }
    m_told.alerts.removeIf(
        [](auto memory) { return !memory->inEpisode && !memory->ended && memory->onsets.isEmpty(); });
    std::sort(m_turn.withdrawn.begin(), m_turn.withdrawn.end());
}

void Turn::plan()
{
    for (const ToldAlert &memory : std::as_const(m_told.alerts))
        wakeAt(nextChange(memory, m_policy, m_input.nowMs));
}

void Turn::wakeAt(qint64 ms)
{
    if (ms > m_input.nowMs && (m_turn.nextAt == 0 || ms < m_turn.nextAt))
        m_turn.nextAt = ms;
}

} // namespace

TellingTurn tell(const TellingPolicy &policy, const TellingInput &input, TellingMemory told)
{
    return Turn(policy, input, std::move(told)).run();
}

} // namespace qd
