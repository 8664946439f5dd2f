#include "app/services/demopast.h"

#include "app/domain/drills/drill.h"
#include "app/services/demosource.h"
#include "app/services/drilldesk.h"
#include "app/services/wording.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/alertrulerepository.h"
#include "app/store/drillrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/samplestore.h"
#include "app/store/sourcerepository.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qsizetype withCharts = 2;
constexpr qint64 stepMs = 5'000;

// The newest first.
Result<QList<Incident>> restoredOnes(Database &database)
{
    auto incidents = IncidentRepository(database).all();
    if (!incidents)
        return incidents;
    incidents->removeIf([](const Incident &incident) { return !incident.restored; });
    std::sort(incidents->begin(), incidents->end(),
        [](const Incident &left, const Incident &right) { return left.started > right.started; });
    return incidents->mid(0, withCharts);
}

AlertEpisode episodeOf(const AlertRule &rule, const Incident &incident)
{
    AlertEpisode episode;
    Alert &alert = episode.alert;
    alert.labels = rule.labels;
    alert.labels.insert(u"alertname"_s, rule.name);
    alert.labels.insert(u"app"_s, u"api"_s);
    alert.state = AlertState::Resolved;
    alert.value = 1.1;
    alert.firstBad = alert.activeAt = incident.started + 25'000;
    alert.firedAt = incident.started + 45'000;
    alert.resolvedAt = *incident.restored + minuteMs;
    alert.source = rule.source;
    alert.rule = rule.id;
    episode.id = AlertEpisodeId::create(alert.firstBad);
    episode.chain = {alert.firstBad, alert.activeAt, alert.firedAt, alert.firedAt + 100, alert.firedAt + 300,
        alert.firedAt + 4'000, incident.acknowledged.value_or(0)};
    episode.incident = incident.id;
    return episode;
}

// As the good reaction that comes with the drill, so many times as slow, and nobody told.
Drill drillOf(const DrillScript &script, const Person &person, qint64 doneAt, double slower, double speed)
{
    Drill drill;
    drill.id = DrillId::create(doneAt);
    drill.subject = script.subject;
    drill.title = script.title;
    drill.trainee = person.name;
    drill.person = person.id;
    drill.doneAt = doneAt;
    drill.speed = speed;
    drill.beganAt = doneAt;
    drill.impactAt = doneAt + drillLeadMs;
    drill.ending = DrillEnding::Restored;
    drill.then = script.then;
    for (const DrillMoment &moment : script.then) {
        if (moment.kind == DrillMomentKind::Told)
            continue;
        const bool ours = moment.kind != DrillMomentKind::Alerted;
        drill.now.append({ours ? qint64(double(moment.at) * slower) : moment.at, moment.kind, moment.text,
            ours ? person.name : QString()});
        drill.endedAt = drill.impactAt + drill.now.last().at;
    }
    return drill;
}

} // namespace

Result<> fillDemoPast(Transaction &transaction, const Stamp &stamp, const QString &language)
{
    Database &database = transaction.database();
    const auto incidents = restoredOnes(database);
    const auto rules = AlertRuleRepository(database).all();
    const auto people = PeopleRepository(database).people();
    if (!incidents || !rules || !people)
        return tl::unexpected(!incidents ? incidents.error() : !rules ? rules.error() : people.error());
    QList<AlertEpisode> episodes;
    for (const Incident &incident : *incidents) {
        for (const AlertRule &rule : *rules) {
            if (rule.expr.startsWith(u"http"_s))
                episodes.append(episodeOf(rule, incident));
        }
    }
    if (auto done = AlertEpisodeRepository::save(transaction, episodes, stamp); !done)
        return done;
    struct Done {
        QString scenario;
        qsizetype person;
        int daysAgo;
        double slower;
        double speed;
        const char *learnt;
    };
    const Wording words("DemoPast", language);
    const QList<Done> drills{
        {u"bad-release"_s, 2, 19, 1.6, 4,
            QT_TRANSLATE_NOOP(
                "DemoPast", "I looked at the servers before the list of releases: the other way round next time.")},
        {u"disk-filling"_s, 5, 6, 1.2, 2,
            QT_TRANSLATE_NOOP("DemoPast", "The slope says how much time there is. Told nobody.")},
    };
    for (const Done &each : drills) {
        const auto script = scenarioScript(each.scenario, words.language(), stamp.nowMs - each.daysAgo * dayMs);
        if (!script)
            return tl::unexpected(script.error());
        if (each.person >= people->size())
            continue;
        Drill drill =
            drillOf(*script, people->at(each.person), stamp.nowMs - each.daysAgo * dayMs, each.slower, each.speed);
        drill.learnt = words(each.learnt);
        if (auto done = DrillRepository::add(transaction, drill, stamp); !done)
            return done;
    }
    return {};
}

Result<> fillDemoSamples(Database &database, const StorePaths &paths, qint64 nowMs)
{
    const auto incidents = restoredOnes(database);
    const auto sources = SourceRepository(database).sources();
    if (!incidents || !sources)
        return tl::unexpected(incidents ? sources.error() : incidents.error());
    const auto demo = std::find_if(
        sources->begin(), sources->end(), [](const Source &source) { return source.kind == SourceKind::Demo; });
    if (demo == sources->end())
        return {};
    auto store = SampleStore::openWriter(paths.samples(), nowMs);
    if (!store)
        return tl::unexpected(store.error());
    for (const Incident &incident : *incidents) {
        const TimeRange range{incident.started - 70 * minuteMs, *incident.restored + 15 * minuteMs};
        if (auto done = store->append(demoSamples(demo->id, range, stepMs, incident.started)); !done)
            return done;
    }
    return {};
}

} // namespace qd
