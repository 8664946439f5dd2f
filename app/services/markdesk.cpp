#include "app/services/markdesk.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/domain/plaintext.h"
#include "app/domain/watchweek.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/alertrulerepository.h"
#include "app/store/annotationrepository.h"
#include "app/store/captaincyrepository.h"
#include "app/store/changeeventrepository.h"
#include "app/store/crewrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/peoplerepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace qd {

namespace {

constexpr int mostAlerts = 60; // the newest; more would hide what they stand on

class MarkWords {
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
public:
    static QString handover(const QString &arrives) { return tr("Handover: %1 arrives").arg(arrives); }
    static QString helm(const QString &takes) { return tr("%1 takes the helm").arg(takes); }
    static QString handover() { return tr("Handover"); }
};

TimeMark markOf(const Incident &incident, qint64 nowMs)
{
    TimeMark mark;
    mark.kind = TimeMark::Kind::Incident;
    mark.open = incident.isOpen();
    const qint64 end = incident.restored.value_or(incident.dismissed.value_or(incident.fixed.value_or(nowMs)));
    mark.range = {incident.started, std::max(incident.started, end)};
    const qint64 target = incident.impactStart() + restoreTargetMs;
    if (!incident.dismissed && (incident.isOpen() || target < mark.range.to))
        mark.target = target;
    mark.text = incident.key() + u' ' + incident.title;
    mark.id = incident.id.value;
    return mark;
}

TimeMark markOf(const AlertEpisode &episode, qint64 nowMs)
{
    const Alert &alert = episode.alert;
    TimeMark mark;
    mark.kind = TimeMark::Kind::Alert;
    mark.open = alert.state != AlertState::Resolved;
    const qint64 from = alert.firstBad != 0 ? alert.firstBad : alert.activeAt;
    mark.range = {from, std::max(from, mark.open ? nowMs : alert.resolvedAt)};
    mark.firmFrom = alert.firedAt != 0 ? alert.firedAt : mark.range.to;
    const QString summary = alert.annotations.value(QStringLiteral("summary"));
    mark.text = harmlessLine(summary.isEmpty() ? alert.name() : alert.name() + QStringLiteral(": ") + summary, 200);
    mark.id = fingerprint(alert.labels);
    return mark;
}

} // namespace

MarkDesk::MarkDesk(DeskContext context, std::function<WatchCalendar()> calendar)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
{
}

Result<QList<TimeMark>> MarkDesk::marks(TimeRange range) const
{
    const auto incidents = IncidentRepository(m_context.database).touching(range);
    const auto annotations = AnnotationRepository(m_context.database).within(range);
    const auto people = PeopleRepository(m_context.database).people();
    const auto changes = ChangeEventRepository(m_context.database).within(range);
    if (!incidents || !changes)
        return tl::unexpected(incidents ? changes.error() : incidents.error());
    if (!annotations || !people)
        return tl::unexpected(annotations ? people.error() : annotations.error());
    const WatchCalendar calendar = m_calendar();
    const IsoWeek first = calendar.weekAt(range.from);
    const IsoWeek last = calendar.weekAt(range.to);
    const auto captaincies = CaptaincyRepository(m_context.database).between(first, last);
    if (!captaincies)
        return tl::unexpected(captaincies.error());

    QList<TimeMark> marks;
    for (const Incident &incident : *incidents) {
        const TimeMark mark = markOf(incident, m_context.clock.nowMs());
        if (mark.range.from < range.to && mark.range.to >= range.from)
            marks.append(mark);
    }
    for (const Captaincy &captaincy : *captaincies) {
        const qint64 at = calendar.start(captaincy.firstWeek);
        if (!range.contains(at))
            continue;
        const auto person = std::find_if(
            people->begin(), people->end(), [&captaincy](const Person &each) { return each.id == captaincy.person; });
        marks.append({TimeMark::Kind::Handover, {at, at}, false,
            person == people->end() ? MarkWords::handover() : MarkWords::handover(person->name), captaincy.id.value});
    }
    const auto passings = CrewRepository(m_context.database).passings();
    if (!passings)
        return tl::unexpected(passings.error());
    for (const HelmPassing &passing : *passings) {
        const auto person = std::find_if(
            people->begin(), people->end(), [&passing](const Person &each) { return each.id == passing.person; });
        if (range.contains(passing.at) && person != people->end())
            marks.append({TimeMark::Kind::Handover, {passing.at, passing.at}, false, MarkWords::helm(person->name),
                passing.id.value});
    }
    const auto episodes = AlertEpisodeRepository(m_context.database).within(range, mostAlerts);
    if (!episodes)
        return tl::unexpected(episodes.error());
    const auto rules = AlertRuleRepository(m_context.database).all();
    if (!rules)
        return tl::unexpected(rules.error());
    for (const AlertEpisode &episode : *episodes) {
        if (alertSeverity(episode.alert.severity()) == Severity::Minor || episode.alert.state == AlertState::NoData)
            continue;
        TimeMark mark = markOf(episode, m_context.clock.nowMs());
        const auto rule = std::find_if(
            rules->begin(), rules->end(), [&episode](const AlertRule &each) { return each.id == episode.alert.rule; });
        if (rule != rules->end()) {
            mark.source = rule->source;
            mark.expr = rule->expr;
        }
        marks.append(mark);
    }
    for (const ChangeEvent &change : *changes) {
        const QString about = change.service.isEmpty() ? change.title : change.service + u' ' + change.title;
        marks.append({TimeMark::Kind::Change, {change.at, change.end()}, false, about, change.id.value});
    }
    for (const Annotation &annotation : *annotations)
        marks.append({TimeMark::Kind::Annotation, annotation.range, false, annotation.text, annotation.id.value});
    std::stable_sort(
        marks.begin(), marks.end(), [](const TimeMark &a, const TimeMark &b) { return a.range.from < b.range.from; });
    return marks;
}

Result<Annotation> MarkDesk::annotation(const AnnotationId &id, TimeRange range) const
{
    const auto all = AnnotationRepository(m_context.database).within(range);
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&id](const Annotation &each) { return each.id == id; });
    return found == all->end() ? Result<Annotation>(failure(Error::Kind::NotFound, id.value)) : *found;
}

Result<Annotation> MarkDesk::save(Annotation annotation)
{
    annotation.text = annotation.text.trimmed();
    if (annotation.text.isEmpty())
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an annotation needs words")));
    if (annotation.range.to < annotation.range.from)
        std::swap(annotation.range.from, annotation.range.to);
    if (annotation.id.isNull())
        annotation.id = AnnotationId::create(m_context.clock.nowMs());
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return AnnotationRepository::save(transaction, annotation, stamp);
    });
    return written ? Result<Annotation>(annotation) : tl::unexpected(written.error());
}

Result<> MarkDesk::remove(const AnnotationId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return AnnotationRepository::remove(transaction, id); });
}

} // namespace qd
