#include "app/domain/incident.h"

#include "app/domain/words.h"
#include "app/domain/workingdays.h"

#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = TimelineKind;
using State = IncidentState;

constexpr Word<Severity> severities[] = {
    {Severity::Critical, u"critical"}, {Severity::Major, u"major"}, {Severity::Minor, u"minor"}};

constexpr Word<State> states[] = {{State::Triggered, u"triggered"}, {State::Acknowledged, u"acknowledged"},
    {State::Restored, u"restored"}, {State::Fixed, u"fixed"}, {State::Dismissed, u"dismissed"}};

// The rule's words, marked for translation where they stand; null when the rule holds.
Result<> refusedWith(const Incident &incident, const char *why)
{
    return why ? Result<>(failure(Error::Kind::Conflict, incident.key(), QString::fromLatin1(why))) : Result<>();
}

const char *whyNot(const Incident &incident, Kind action, qint64 at)
{
    const bool needsImpact = action == Kind::Acknowledged || action == Kind::Restored || action == Kind::Fixed
        || action == Kind::Dismissed || action == Kind::Relapsed;
    if (action == Kind::Declared)
        return QT_TRANSLATE_NOOP("Rule", "already declared");
    if (!isMilestone(action) || action == Kind::Started || action == Kind::Detected)
        return nullptr;
    if (incident.mergedInto && action != Kind::Reopened)
        return QT_TRANSLATE_NOOP("Rule", "merged into another incident");
    if (action == Kind::Merged)
        return nullptr;
    if (needsImpact && at < incident.started)
        return QT_TRANSLATE_NOOP("Rule", "before the start of the impact");
    if (action == Kind::Reopened)
        return incident.state == State::Dismissed ? nullptr : QT_TRANSLATE_NOOP("Rule", "not dismissed");
    switch (incident.state) {
    case State::Triggered:
    case State::Acknowledged:
        if (action == Kind::Acknowledged)
            return incident.state == State::Triggered ? nullptr : QT_TRANSLATE_NOOP("Rule", "already acknowledged");
        if (action == Kind::Restored)
            return at < incident.impactStart() ? QT_TRANSLATE_NOOP("Rule", "before the relapse") : nullptr;
        if (action == Kind::Fixed)
            return QT_TRANSLATE_NOOP("Rule", "not restored yet: say first when users were served again");
        return action == Kind::Relapsed ? QT_TRANSLATE_NOOP("Rule", "not restored yet") : nullptr;
    case State::Restored:
        if (action == Kind::Fixed || action == Kind::Relapsed)
            return at < incident.restored.value_or(at) ? QT_TRANSLATE_NOOP("Rule", "before the restoration") : nullptr;
        return action == Kind::Restored ? QT_TRANSLATE_NOOP("Rule", "already restored")
                                        : QT_TRANSLATE_NOOP("Rule", "restored: only a fix or a relapse can follow");
    case State::Fixed:
        if (action == Kind::Relapsed)
            return at < incident.fixed.value_or(at) ? QT_TRANSLATE_NOOP("Rule", "before the fix") : nullptr;
        return QT_TRANSLATE_NOOP("Rule", "already fixed");
    case State::Dismissed:
        return QT_TRANSLATE_NOOP("Rule", "dismissed");
    }
    return nullptr;
}

// Takes in one entry after the other, by the time of what happened.
class Replay {
public:
    explicit Replay(Incident incident)
        : m_incident(std::move(incident))
    {
        m_incident.state = State::Triggered;
        m_incident.acknowledged = m_incident.restored = m_incident.fixed = m_incident.dismissed = std::nullopt;
        m_incident.relapsed = m_incident.answered = std::nullopt;
        m_incident.dismissal.reset();
        m_incident.mergedInto.reset();
        m_incident.relapses = 0;
        m_incident.disturbedMs = 0;
        m_incident.commsLead.clear();
        m_incident.services.clear();
        m_incident.calledIn.clear();
    }

    void take(const TimelineEntry &entry)
    {
        if (isMilestone(entry.kind))
            milestone(entry);
        else
            other(entry);
    }

    Incident done() { return m_incident; }

private:
    void reach(State state) { m_incident.state = std::max(m_incident.state, state); }

    void milestone(const TimelineEntry &entry)
    {
        switch (entry.kind) {
        case Kind::Declared:
        case Kind::Detected:
        case Kind::Started:
            break; // read before: the ground of all that follows
        case Kind::Acknowledged:
            m_incident.acknowledged = entry.at;
            reach(State::Acknowledged);
            break;
        case Kind::Restored:
            m_incident.restored = entry.at;
            reach(State::Restored);
            break;
        case Kind::Fixed:
            m_incident.fixed = entry.at;
            if (!m_incident.restored) // written before a fix asked for the restoration
                m_incident.restored = entry.at;
            reach(State::Fixed);
            break;
        case Kind::Relapsed:
            relapse(entry.at);
            break;
        case Kind::Reopened:
            reopen();
            break;
        default:
            dismiss(entry);
            break;
        }
    }

    void relapse(qint64 at)
    {
        if (!m_incident.restored)
            return;
        m_incident.disturbedMs += *m_incident.restored - m_incident.impactStart();
        m_incident.relapsed = at;
        ++m_incident.relapses;
        m_incident.restored = m_incident.fixed = m_incident.answered = std::nullopt;
        m_incident.state = State::Acknowledged; // whoever says so is at it
    }

    void reopen()
    {
        m_incident.dismissed = std::nullopt;
        m_incident.dismissal.reset();
        m_incident.mergedInto.reset();
        m_incident.state = m_incident.fixed                  ? State::Fixed
            : m_incident.restored                            ? State::Restored
            : m_incident.acknowledged || m_incident.relapsed ? State::Acknowledged
                                                             : State::Triggered;
    }

    void dismiss(const TimelineEntry &entry)
    {
        const bool merged = entry.kind == Kind::Merged;
        if (merged && !entry.details.contains(Detail::into))
            return; // another one was merged into this
        if (merged)
            m_incident.mergedInto = IncidentId{entry.details.value(Detail::into)};
        m_incident.dismissed = entry.at;
        m_incident.dismissal =
            merged ? DismissalReason::Duplicate : dismissalReasonFrom(entry.details.value(Detail::reason));
        reach(State::Dismissed);
    }

    void other(const TimelineEntry &entry)
    {
        const Labels &details = entry.details;
        switch (entry.kind) {
        case Kind::Lead:
            (details.value(Detail::role) == u"comms" ? m_incident.commsLead : m_incident.lead) =
                details.value(Detail::name);
            break;
        case Kind::CalledIn:
            m_incident.calledIn.append(
                {entry.id, details.value(Detail::name), details.value(Detail::team), entry.at, std::nullopt});
            break;
        case Kind::Released:
            for (CalledIn &each : m_incident.calledIn) {
                if (each.name == details.value(Detail::name) && !each.until)
                    each.until = entry.at;
            }
            break;
        case Kind::Severity:
            m_incident.severity = severityFrom(details.value(Detail::severity)).value_or(m_incident.severity);
            break;
        case Kind::Service:
            for (const QString &name : namesFromText(details.value(Detail::add))) {
                if (!m_incident.services.contains(name))
                    m_incident.services.append(name);
            }
            for (const QString &name : namesFromText(details.value(Detail::remove)))
                m_incident.services.removeAll(name);
            break;
        case Kind::Renamed:
            m_incident.title = entry.text;
            break;
        case Kind::Ticket:
            m_incident.tickets = details.value(Detail::count).toInt();
            break;
        case Kind::Decision:
            if (details.contains(Detail::answer))
                m_incident.answered = entry.at;
            break;
        default:
            break;
        }
    }

    Incident m_incident;
};

// The newest word on a time that the timeline may tell several times; nothing when it tells none.
std::optional<qint64> newest(const QList<ToldEntry> &lines, Kind kind)
{
    const TimelineEntry *found = nullptr;
    for (const ToldEntry &line : lines) {
        if (line.entry.kind == kind && (!found || line.entry.recordedAt >= found->recordedAt))
            found = &line.entry;
    }
    return found ? std::optional(found->at) : std::nullopt;
}

} // namespace

QString toString(Severity severity)
{
    return wordOf(severities, severity);
}

QString toString(IncidentState state)
{
    return wordOf(states, state);
}

std::optional<Severity> severityFrom(QStringView word)
{
    return valueOf(severities, word);
}

std::optional<IncidentState> incidentStateFrom(QStringView word)
{
    return valueOf(states, word);
}

std::optional<int> incidentNumberFrom(const QString &key, IncidentKeyForm form)
{
    static const QRegularExpression whole(u"\\Ainc-([0-9]{1,9})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression typed(u"\\A(?:inc-?)?([0-9]{1,9})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = (form == IncidentKeyForm::Whole ? whole : typed).match(key.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

Result<> checkAction(const Incident &incident, TimelineKind action, qint64 at)
{
    return refusedWith(incident, whyNot(incident, action, at));
}

Incident replay(Incident incident, const QList<TimelineEntry> &entries)
{
    const QList<ToldEntry> lines = told(entries);
    incident.started = newest(lines, Kind::Started).value_or(incident.started);
    incident.detected =
        newest(lines, Kind::Detected).value_or(newest(lines, Kind::Declared).value_or(incident.detected));
    Replay replay(std::move(incident));
    for (const ToldEntry &line : lines)
        replay.take(line.entry);
    return replay.done();
}

Result<> checkHistory(const Incident &incident, const QList<TimelineEntry> &entries)
{
    const auto why = [&]() -> const char * {
        if (incident.detected < incident.started)
            return QT_TRANSLATE_NOOP("Rule", "it cannot be noticed before it starts");
        if (incident.acknowledged && *incident.acknowledged < incident.started)
            return QT_TRANSLATE_NOOP("Rule", "before the start of the impact");
        int relapses = 0;
        qint64 impact = incident.started;
        for (const ToldEntry &line : told(entries)) {
            if (line.entry.kind == Kind::Restored && line.entry.at < impact) {
                return QT_TRANSLATE_NOOP("Rule", "the restoration would come before the start of the impact");
            } else if (line.entry.kind == Kind::Relapsed) {
                impact = line.entry.at;
                ++relapses;
            }
        }
        if (relapses != incident.relapses)
            return QT_TRANSLATE_NOOP("Rule", "the relapse would come before the restoration");
        if (incident.fixed && *incident.fixed < incident.restored.value_or(*incident.fixed))
            return QT_TRANSLATE_NOOP("Rule", "the fix would come before the restoration");
        if (incident.dismissed && !incident.mergedInto && *incident.dismissed < incident.started)
            return QT_TRANSLATE_NOOP("Rule", "before the start of the impact");
        return nullptr;
    }();
    return refusedWith(incident, why);
}

QDate fixDue(const Incident &incident, const QTimeZone &zone)
{
    return addWorkingDays(QDateTime::fromMSecsSinceEpoch(incident.started, zone).date(), fixTargetWorkingDays);
}

qint64 timeToRestore(const Incident &incident, qint64 nowMs)
{
    const qint64 end = incident.restored ? *incident.restored : incident.dismissed.value_or(nowMs);
    return incident.disturbedMs + qMax<qint64>(0, end - incident.impactStart());
}

} // namespace qd
