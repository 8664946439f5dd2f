#include "app/services/drilldesk.h"

#include "app/domain/drills/scenario.h"
#include "app/formats/drillscenariofile.h"
#include "app/services/drillmoments.h"
#include "app/services/learningdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/wording.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/alertrulerepository.h"
#include "app/store/changeeventrepository.h"
#include "app/store/dashboardrepository.h"
#include "app/store/drillrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/outreachrepository.h"
#include "app/store/runbookrepository.h"
#include "app/store/sourcerepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const TrainingItemId drillDone{u"drill_done"_s}; // the step of a new captain's checklist
const QString scenarioFolder = u":/drills"_s;
constexpr qint64 changesBeforeMs = 24 * 3'600'000;
constexpr qsizetype longestLearnt = 20'000;
constexpr qsizetype mostSamples = 2'000'000; // of a drill, some 30 MB: a larger production comes with what is first

class DrillWords {
    Q_DECLARE_TR_FUNCTIONS(DrillDesk)
public:
    static QString support() { return tr("Support"); }
    static QString tickets(int count) { return tr("%n ticket(s) so far", nullptr, count); }
    static QString goingOn() { return tr("it is going on, or began only just now: it is no past to replay"); }
};

QString spoken()
{
    return Wording("DrillDesk", {}).language();
}

Result<DrillScenario> scenarioOf(const QString &name)
{
    QFile file(scenarioFolder + u'/' + name + u".yaml"_s);
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, name);
    return readDrillScenario(name, QString::fromUtf8(file.readAll()));
}

// What others said then: what the crew told, and how many wrote to support.
QList<DrillMessage> messagesOf(
    const QList<TimelineEntry> &timeline, const QList<TicketReading> &readings, TimeRange plays)
{
    QList<DrillMessage> messages;
    for (const ToldEntry &told : told(timeline)) {
        if (told.entry.kind == TimelineKind::Message && plays.contains(told.entry.at))
            messages.append({told.entry.at, told.entry.author, told.entry.text});
    }
    int before = 0;
    for (const TicketReading &reading : readings) {
        if (reading.count > before && plays.contains(reading.at))
            messages.append({reading.at, DrillWords::support(), DrillWords::tickets(reading.count)});
        before = std::max(before, reading.count);
    }
    std::stable_sort(messages.begin(), messages.end(),
        [](const DrillMessage &left, const DrillMessage &right) { return left.at < right.at; });
    return messages;
}

} // namespace

DrillDesk::DrillDesk(DeskContext context, std::function<MetricRecorder &()> recorder)
    : m_context(std::move(context))
    , m_recorder(std::move(recorder))
{
}

Result<QList<DrillOffer>> DrillDesk::pastIncidents() const
{
    const auto incidents = IncidentRepository(m_context.database).all();
    const auto before = DrillRepository(m_context.database).subjects();
    if (!incidents || !before)
        return tl::unexpected(incidents ? before.error() : incidents.error());
    QList<DrillOffer> offers;
    for (const Incident &incident : *incidents) {
        if (!canBeReplayed(incident, m_context.clock.nowMs()) || incident.mergedInto)
            continue;
        DrillOffer offer;
        offer.subject.incident = incident.id;
        offer.title = incident.title;
        offer.key = incident.key();
        offer.severity = incident.severity;
        offer.at = incident.started;
        offer.lastsMs = incident.restored ? *incident.restored - incident.started : 0;
        offer.doneBefore = before->contains(offer.subject);
        offers.append(offer);
    }
    std::stable_sort(offers.begin(), offers.end(),
        [](const DrillOffer &left, const DrillOffer &right) { return left.at > right.at; });
    return offers;
}

Result<QList<DrillOffer>> DrillDesk::readyMade() const
{
    const auto before = DrillRepository(m_context.database).subjects();
    if (!before)
        return tl::unexpected(before.error());
    const QString language = spoken();
    QList<DrillOffer> offers;
    const QStringList files = QDir(scenarioFolder).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto scenario = scenarioOf(file.chopped(5));
        if (!scenario)
            return tl::unexpected(scenario.error());
        DrillOffer offer;
        offer.subject.scenario = scenario->name;
        offer.title = scenario->title.in(language);
        offer.severity = scenario->severity;
        offer.lastsMs = scenario->lastsMs;
        offer.about = scenario->production.in(language);
        offer.runbook = scenario->runbook;
        offer.doneBefore = before->contains(offer.subject);
        offers.append(offer);
    }
    return offers;
}

QString DrillDesk::goodReaction(const QString &scenario) const
{
    const auto told = scenarioOf(scenario);
    return told ? told->good.in(spoken()) : QString();
}

void DrillDesk::lookForSamples(
    const QList<DrillOffer> &incidents, QObject *context, std::function<void(Result<QList<SamplesKept>>)> callback)
{
    QList<TimeRange> ranges;
    for (const DrillOffer &offer : incidents)
        ranges.append({offer.at, offer.at + std::max(offer.lastsMs, drillLeadMs)});
    m_recorder().kept(ranges, context, std::move(callback));
}

void DrillDesk::prepare(
    const DrillSubject &subject, QObject *context, std::function<void(Result<DrillScript>)> callback) const
{
    auto script = subject.isReadyMade() ? scenarioScript(subject.scenario, spoken(), m_context.clock.nowMs())
                                        : incidentScript(subject.incident);
    if (!script || subject.isReadyMade()) {
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback), script = std::move(script)] { callback(script); },
            Qt::QueuedConnection);
        return;
    }
    const TimeRange shown{script->plays.from - drillPastMs, script->plays.to};
    auto take = [callback, script = *script](SamplesKept kept, Result<QList<SeriesData>> read) mutable {
        if (!read)
            return callback(tl::unexpected(read.error()));
        for (SeriesData &series : *read) {
            if (series.times.back() >= script.impactAt)
                script.charts = kept;
            script.series.append(std::move(series));
        }
        callback(std::move(script));
    };
    MetricRecorder &recorder = m_recorder();
    recorder.kept({{script->impactAt, script->plays.to}}, context,
        [&recorder, shown, context, callback, take](const Result<QList<SamplesKept>> &kept) {
            if (!kept)
                return callback(tl::unexpected(kept.error()));
            recorder.readAll(shown, mostSamples, context,
                [take, kept = kept->value(0)](Result<QList<SeriesData>> read) mutable { take(kept, std::move(read)); });
        });
}

Result<DrillScript> scenarioScript(const QString &name, const QString &language, qint64 beginsAt)
{
    const auto scenario = scenarioOf(name);
    if (!scenario)
        return tl::unexpected(scenario.error());
    return scriptOf(*scenario, language, beginsAt);
}

Result<DrillScript> DrillDesk::incidentScript(const IncidentId &id) const
{
    Database &database = m_context.database;
    const auto incident = IncidentRepository(database).incident(id);
    const auto timeline = IncidentRepository(database).wholeTimeline(id);
    if (!incident || !timeline)
        return tl::unexpected(incident ? timeline.error() : incident.error());
    const qint64 now = m_context.clock.nowMs();
    if (!canBeReplayed(*incident, now))
        return failure(Error::Kind::Conflict, incident->key(), DrillWords::goingOn());
    DrillScript script;
    script.subject.incident = id;
    script.title = incident->key() + u" · "_s + incident->title;
    script.impactAt = incident->started;
    script.plays = replayOf(*incident, now);
    auto sources = SourceRepository(database).sources();
    auto dashboards = DashboardRepository(database).all();
    auto rules = AlertRuleRepository(database).all();
    if (!sources || !dashboards || !rules)
        return tl::unexpected(!sources ? sources.error() : !dashboards ? dashboards.error() : rules.error());
    const TimeRange shown{script.plays.from - drillPastMs, script.plays.to};
    auto alerts = AlertEpisodeRepository(database).within(shown);
    auto changes = ChangeEventRepository(database).within({script.plays.from - changesBeforeMs, script.plays.to});
    const auto runbooks = RunbookRepository(database).all();
    const auto readings = OutreachRepository(database).ticketCounts(id);
    if (!alerts || !changes)
        return tl::unexpected(alerts ? changes.error() : alerts.error());
    if (!runbooks || !readings)
        return tl::unexpected(runbooks ? readings.error() : runbooks.error());
    script.sources = *sources;
    script.dashboards = *dashboards;
    script.rules = *rules;
    script.alerts = *alerts;
    script.changes = *changes;
    for (ChangeEvent &change : script.changes)
        change.link.clear(); // leads to a real server
    script.messages = messagesOf(*timeline, *readings, script.plays);
    const QList<Runbook> inUse = runbooksInUse(*runbooks, spoken());
    script.then = momentsOf(*incident, *timeline, script.impactAt, script.plays.to, [&inUse](const QString &path) {
        const auto found =
            std::find_if(inUse.begin(), inUse.end(), [&path](const Runbook &runbook) { return runbook.path == path; });
        return found == inUse.end() ? path : found->title;
    });
    QList<AlertEpisode> during;
    std::copy_if(alerts->begin(), alerts->end(), std::back_inserter(during), [&script](const AlertEpisode &episode) {
        return episode.chain.fired >= script.plays.from; // what had fired before was not about this
    });
    script.then += momentsOf(during, script.impactAt, script.plays.to);
    return script;
}

Result<QList<Drill>> DrillDesk::done() const
{
    return DrillRepository(m_context.database).drills();
}

Result<QList<Drill>> DrillDesk::doneBy(const PersonId &person) const
{
    return DrillRepository(m_context.database).of(person);
}

Result<Drill> DrillDesk::drill(const DrillId &id) const
{
    return DrillRepository(m_context.database).drill(id);
}

Result<Drill> DrillDesk::keep(Drill drill)
{
    drill.trainee = drill.trainee.trimmed();
    if (const auto checked = checkDrill(drill); !checked)
        return tl::unexpected(checked.error());
    drill.id = DrillId::create(m_context.clock.nowMs());
    const auto kept = m_context.write([&drill](Transaction &transaction, const Stamp &stamp) -> Result<> {
        if (auto added = DrillRepository::add(transaction, drill, stamp); !added)
            return added;
        if (drill.person.isNull() || drill.ending == DrillEnding::Stopped)
            return {};
        return LearningDesk::tick(transaction, drill.person, drillDone, stamp);
    });
    if (!kept)
        return tl::unexpected(kept.error());
    return drill;
}

Result<> DrillDesk::learn(const DrillId &id, const QString &learnt)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return DrillRepository::setLearnt(transaction, id, learnt.trimmed().left(longestLearnt), stamp);
    });
}

Result<> DrillDesk::remove(const DrillId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return DrillRepository::remove(transaction, id); });
}

} // namespace qd
