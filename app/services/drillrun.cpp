#include "app/services/drillrun.h"

#include "app/services/alertdesk.h"
#include "app/services/changeeventdesk.h"
#include "app/services/drillfolder.h"
#include "app/services/drillmoments.h"
#include "app/services/drillsource.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/rotadesk.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int beatMs = 250;
constexpr int busyTimeoutMs = 40; // nobody else has the folder open

QString titleOf(Console &console, const QString &path)
{
    const auto runbook = console.guide().runbook(path);
    return runbook ? runbook->title : path;
}

} // namespace

DrillRun::DrillRun(const DrillScript &script, const DrillStart &start, const Clock &world)
    : m_script(script)
    , m_start(start)
    , m_doneAt(world.nowMs())
    , m_clock(world, script.plays.from, start.speed)
    , m_playedTo(script.plays.from - 1)
{
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &DrillRun::play);
}

DrillRun::~DrillRun()
{
    // The console's threads read the clock and the folder until they have ended.
    m_console.reset();
}

Result<std::unique_ptr<DrillRun>> DrillRun::begin(const DrillScript &script, const DrillStart &start, Console &crew)
{
    auto run = std::unique_ptr<DrillRun>(new DrillRun(script, start, crew.clock()));
    if (const auto checked = checkDrill(run->result()); !checked)
        return tl::unexpected(checked.error());
    if (const auto opened = run->open(crew); !opened)
        return tl::unexpected(opened.error());
    return run;
}

Result<> DrillRun::open(Console &crew)
{
    if (!m_folder.isValid())
        return failure(Error::Kind::StoreFailed, m_folder.path(), m_folder.errorString());
    const auto people = readDrillCrew(crew.database());
    if (!people)
        return tl::unexpected(people.error());
    const StorePaths paths{m_folder.path()};
    {
        auto database = openCrewFile(paths, m_clock.nowMs());
        if (!database)
            return tl::unexpected(database.error());
        const Stamp stamp{m_clock.nowMs(), m_start.trainee};
        if (auto filled = fillDrillFolder(*database, m_script, *people, stamp); !filled)
            return filled;
    }
    ConsoleOptions options{busyTimeoutMs};
    options.drillSources = [series = std::make_shared<const QList<SeriesData>>(m_script.series), &clock = m_clock](
                               const Source &source) {
        return std::make_unique<DrillSource>(source.id, series, clock);
    };
    auto console = Console::open(paths, m_clock, options);
    if (!console)
        return tl::unexpected(console.error());
    m_console = std::move(*console);
    m_console->setAuthor(m_start.trainee);
    if (auto done = m_console->rota().setCalendar(crew.rota().calendar()); !done)
        return done;
    if (auto done = m_console->guide().ensureBuiltIn(); !done)
        return done;
    connect(&m_console->feed(), &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Aggregate::Incident))
            lookForRestoration();
    });
    m_timer.start();
    play();
    return {};
}

void DrillRun::play()
{
    if (m_ending)
        return;
    const qint64 now = std::min(m_clock.nowMs(), m_script.plays.to);
    QList<ChangeEvent> changes;
    for (const ChangeEvent &change : std::as_const(m_script.changes)) {
        if (change.at > std::max(m_playedTo, m_script.plays.from) && change.at <= now)
            changes.append(change);
    }
    for (const DrillMessage &message : std::as_const(m_script.messages)) {
        if (message.at > m_playedTo && message.at <= now) {
            m_told.append(message);
            emit told(message);
        }
    }
    if (!changes.isEmpty()) {
        m_console->writes().submit(
            this,
            [&desk = m_console->changes(), changes]() -> Result<> {
                return desk.keep(changes).map([](const ChangeImport &) {});
            },
            [](const Result<> &) {}); // in a folder of our own: a full disk shows with everything else
    }
    m_console->alerts().update(alertsAt(m_script.alerts, now));
    m_playedTo = now;
    if (now >= m_script.plays.to)
        end(DrillEnding::RanOut);
}

void DrillRun::sawRunbook(const QString &path)
{
    const QString title = titleOf(*m_console, path);
    const bool seen = std::any_of(
        m_runbooks.begin(), m_runbooks.end(), [&title](const DrillMoment &moment) { return moment.text == title; });
    if (!m_ending && !seen)
        m_runbooks.append({m_clock.nowMs() - m_script.impactAt, DrillMomentKind::Runbook, title, m_start.trainee});
}

void DrillRun::stop()
{
    end(DrillEnding::Stopped);
}

void DrillRun::lookForRestoration()
{
    if (m_ending)
        return;
    const auto incidents = m_console->incidents().all();
    const bool restored = incidents && std::any_of(incidents->begin(), incidents->end(), [](const Incident &incident) {
        return incident.restored.has_value();
    });
    if (restored)
        end(DrillEnding::Restored);
}

void DrillRun::end(DrillEnding ending)
{
    if (m_ending)
        return;
    m_timer.stop();
    m_result = result();
    m_ending = m_result.ending = ending;
    emit ended(ending);
}

Drill DrillRun::result() const
{
    if (m_ending)
        return m_result;
    Drill drill;
    drill.subject = m_script.subject;
    drill.title = m_script.title;
    drill.trainee = m_start.trainee;
    drill.person = m_start.person;
    drill.doneAt = m_doneAt;
    drill.speed = m_start.speed;
    drill.impactAt = m_script.impactAt;
    drill.beganAt = m_script.plays.from;
    drill.endedAt = std::min(m_clock.nowMs(), m_script.plays.to);
    drill.then = m_script.then;
    if (m_console)
        drill.now = moments();
    return drill;
}

QList<DrillMoment> DrillRun::moments() const
{
    const qint64 now = m_clock.nowMs();
    QList<DrillMoment> all = m_runbooks;
    QSet<QString> seen;
    for (const DrillMoment &runbook : m_runbooks)
        seen.insert(runbook.text);
    const auto incidents = m_console->incidents().all();
    for (const Incident &incident : incidents ? *incidents : QList<Incident>()) {
        const auto timeline = m_console->incidents().timeline(incident.id);
        if (!timeline)
            continue;
        const auto name = [this](const QString &path) { return titleOf(*m_console, path); };
        for (const DrillMoment &moment : momentsOf(incident, *timeline, m_script.impactAt, now, name)) {
            if (moment.kind != DrillMomentKind::Runbook || !seen.contains(moment.text))
                all.append(moment);
        }
    }
    QHash<QString, AlertEpisode> alerts;
    const auto kept = m_console->alerts().within({m_script.plays.from, now + 1});
    for (const AlertEpisode &episode : kept ? *kept : QList<AlertEpisode>())
        alerts.insert(episode.id.value, episode);
    for (const AlertEpisode &episode : m_console->alerts().open()) // newer than what is written
        alerts.insert(episode.id.value, episode);
    QList<AlertEpisode> during;
    for (const AlertEpisode &episode : std::as_const(alerts)) {
        if (episode.chain.fired >= m_script.plays.from)
            during.append(episode);
    }
    all += momentsOf(during, m_script.impactAt, now);
    std::stable_sort(
        all.begin(), all.end(), [](const DrillMoment &left, const DrillMoment &right) { return left.at < right.at; });
    return all;
}

} // namespace qd
