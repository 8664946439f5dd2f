#include "app/services/console.h"

#include "app/connectors/alertmanagersource.h"
#include "app/connectors/hostsource.h"
#include "app/connectors/httpprobe.h"
#include "app/connectors/pluginsource.h"
#include "app/connectors/prometheussource.h"
#include "app/connectors/secretprovider.h"
#include "app/services/absencedesk.h"
#include "app/services/alertdesk.h"
#include "app/services/alertruledesk.h"
#include "app/services/alertservers.h"
#include "app/services/alertteller.h"
#include "app/services/alertwatch.h"
#include "app/services/attachmentdesk.h"
#include "app/services/changeeventdesk.h"
#include "app/services/changefolder.h"
#include "app/services/channelkeeper.h"
#include "app/services/clockwatch.h"
#include "app/services/crewdesk.h"
#include "app/services/dashboarddesk.h"
#include "app/services/demodata.h"
#include "app/services/demosource.h"
#include "app/services/drilldesk.h"
#include "app/services/escalationaddress.h"
#include "app/services/fixedcatalogue.h"
#include "app/services/guidedesk.h"
#include "app/services/guidefolderwatch.h"
#include "app/services/guiderunner.h"
#include "app/services/handoverdesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/markdesk.h"
#include "app/services/metriccatalogue.h"
#include "app/services/metricrecorder.h"
#include "app/services/objectivedesk.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/postmortemdesk.h"
#include "app/services/releasedesk.h"
#include "app/services/restartwatch.h"
#include "app/services/rotadesk.h"
#include "app/services/rotafeeds.h"
#include "app/services/rotateller.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcequeries.h"
#include "app/services/ticketwatch.h"
#include "app/services/trainingdesk.h"
#include "app/services/watchlog.h"
#include "app/services/wording.h"
#include "app/services/workdesk.h"

#include <QtConcurrent>

namespace qd {

namespace {
constexpr int followMs = 1000;

Result<std::unique_ptr<Channel>> noChannel(const OutreachChannel &channel, const Secret &)
{
    return failure(Error::Kind::Unavailable, channel.name, QStringLiteral("a drill sends nothing"));
}

} // namespace

Result<std::unique_ptr<Console>> Console::open(
    const StorePaths &paths, const Clock &clock, const ConsoleOptions &options)
{
    auto database = openCrewFile(paths, clock.nowMs(), options.busyTimeoutMs, options.check);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Console>(new Console(paths, clock, options, std::move(*database)));
}

Result<> Console::isWhole() const
{
    return m_whole.isValid() ? m_whole.result() : Result<>();
}

Console::Console(StorePaths paths, const Clock &clock, const ConsoleOptions &options, Database database)
    : m_paths(std::move(paths))
    , m_clock(clock)
    , m_options(options)
    , m_openedAt(clock.nowMs())
    , m_database(std::move(database))
    , m_settings(m_paths.settings())
{
    if (options.check == WholeCheck::Beside)
        m_whole = QtConcurrent::run([paths = m_paths] { return qd::isWhole(paths); });
    const DeskContext context = this->context();
    m_people = std::make_unique<PeopleDesk>(context);
    m_rota = std::make_unique<RotaDesk>(context);
    m_absences = std::make_unique<AbsenceDesk>(context, [this] { return calendar(); });
    m_crew = std::make_unique<CrewDesk>(context, [this] { return calendar(); });
    m_incidents = std::make_unique<IncidentDesk>(context);
    m_works = std::make_unique<WorkDesk>(context);
    m_logbook = std::make_unique<LogbookDesk>(
        context, [this] { return calendar(); }, [this](TimeRange range) { return m_watchLog->unwatched(range); });
    m_sources = std::make_unique<SourceDesk>(context);
    m_dashboards = std::make_unique<DashboardDesk>(context);
    m_marks = std::make_unique<MarkDesk>(context, [this] { return calendar(); });
    m_attachments = std::make_unique<AttachmentDesk>(context);
    m_alerts = std::make_unique<AlertDesk>(context, m_writes);
    m_alertRules = std::make_unique<AlertRuleDesk>(context);
    m_handovers = std::make_unique<HandoverDesk>(
        context, [this] { return calendar(); }, *m_alerts, [this] { return silences(); });
    m_rotaFeeds = std::make_unique<RotaFeeds>(context, [this] { return calendar(); });
    m_outbox = std::make_unique<Outbox>(context, m_writes);
    m_changes = std::make_unique<ChangeEventDesk>(context);
    m_watchLog = std::make_unique<WatchLog>(context, m_writes);
    m_postMortems = std::make_unique<PostMortemDesk>(context);
    m_secrets =
        std::make_unique<SecretProvider>(isDrill() ? SecretProvider::Reach::Nothing : SecretProvider::Reach::Keyring);
    m_escalation = std::make_unique<EscalationAddress>(*m_secrets, m_settings, *m_outbox);
    m_outreach = std::make_unique<OutreachDesk>(context, *m_rota, *m_attachments);
    m_channels = std::make_unique<ChannelKeeper>(
        *m_outreach, *m_outbox, *m_secrets, m_feed, isDrill() ? noChannel : makeChannel);
    m_outbox->setOnArrival([this](Transaction &transaction, const Stamp &stamp, const Message &message) {
        return m_outreach->arrived(transaction, stamp, message);
    });
    m_training = std::make_unique<TrainingDesk>(context, [this] { return calendar(); });
    m_drills = std::make_unique<DrillDesk>(context, [this]() -> MetricRecorder & { return recorder(); });
    m_objectives = std::make_unique<ObjectiveDesk>(
        context, [this] { return calendar(); }, [this](TimeRange range) { return m_watchLog->unwatched(range); });
    m_tickets = std::make_unique<TicketWatch>(context, *m_incidents, *m_secrets);
    m_releases = std::make_unique<ReleaseDesk>(context);
    m_releases->setAnnounce([this](Transaction &transaction, const Stamp &stamp, const ReleaseBlock &block) {
        return m_outreach->announce(transaction, stamp, block);
    });
    const auto releases = [this] {
        const QString chosen = m_settings.releaseFile.value();
        m_releases->setFile(chosen.isEmpty() ? m_paths.releases() : chosen);
    };
    QObject::connect(&m_settings, &Settings::changed, m_releases.get(), releases);
    releases();
    m_guide = std::make_unique<GuideDesk>(context, [] { return Wording("GuideDesk", {}).language(); });
    m_guideRunner = std::make_unique<GuideRunner>(
        ActionRun::Parts{*m_secrets, *m_incidents, m_writes, m_clock, isDrill()}, m_settings);
    const auto feed = [this] { m_rotaFeeds->setFolder(m_settings.calendarFolder.value()); };
    QObject::connect(&m_settings, &Settings::changed, m_rotaFeeds.get(), feed);
    feed();
    m_followTimer.setInterval(followMs);
    QObject::connect(&m_followTimer, &QTimer::timeout, &m_feed, [this] { m_feed.pollExternal(m_database); });
}

DeskContext Console::context()
{
    return {m_database, m_feed, m_clock, [this] { return author(); }};
}

Console::~Console()
{
    if (!m_writes.isWaiting())
        return;
    // The last chance of what waits for a lock: nobody looks at a window any more, so it may take its time.
    if (m_database.execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(Database::defaultBusyTimeoutMs)))
        m_writes.retry();
}

QString Console::author() const
{
    return m_author.isEmpty() ? m_settings.authorName() : m_author;
}

WatchCalendar Console::calendar() const
{
    return m_rota->calendar();
}

QList<Silence> Console::silences() const
{
    QList<Silence> all;
    if (m_alertServers) {
        for (const Source &server : m_alertServers->alertmanagers())
            all += m_alertServers->silences(server.id);
    }
    return all;
}

QTimeZone Console::zone() const
{
    return m_rota->calendar().zone();
}

MetricCatalogue &Console::catalogue()
{
    if (!m_catalogue) {
        const auto nothing = [](const Source &) { return std::make_unique<FixedCatalogue>(QList<MetricInfo>()); };
        m_catalogue = std::make_unique<MetricCatalogue>(
            m_clock, isDrill() ? MetricCatalogue::Factory(nothing) : catalogueFactory(*m_secrets));
    }
    return *m_catalogue;
}

MetricRecorder &Console::recorder()
{
    if (!m_recorder) {
        m_recorder = std::make_unique<MetricRecorder>(
            m_paths.samples(), m_clock, [this](const Source &source) -> std::unique_ptr<MetricSource> {
                if (isDrill())
                    return m_options.drillSources(source);
                switch (source.kind) {
                case SourceKind::Prometheus:
                    return std::make_unique<PrometheusSource>(source, *m_secrets, m_clock);
                case SourceKind::Alertmanager:
                    return std::make_unique<AlertmanagerSource>(source, *m_secrets, m_clock);
                case SourceKind::Demo:
                    return std::make_unique<DemoSource>(source.id, m_openedAt - demoIncidentMinutesAgo * 60'000);
                case SourceKind::Probe:
                    return std::make_unique<HttpProbe>(source, *m_secrets, m_clock);
                case SourceKind::Plugin:
                    return std::make_unique<PluginSource>(source, m_clock);
                case SourceKind::Host:
                    break;
                }
                return std::make_unique<HostSource>(source.id, m_clock);
            });
        const auto keep = [this] { m_recorder->setRetention(m_settings.sampleRetention()); };
        keep();
        QObject::connect(&m_settings, &Settings::changed, m_recorder.get(), keep);
    }
    return *m_recorder;
}

void Console::followOtherPrograms()
{
    m_feed.pollExternal(m_database);
    m_followTimer.start();
}

RotaTeller &Console::rotaTeller()
{
    if (!m_rotaTeller) {
        m_rotaTeller = std::make_unique<RotaTeller>(context(), m_writes, [this] { return calendar(); });
        const auto follow = [this] { m_rotaTeller->setOn(m_settings.tellsWatches.value()); };
        QObject::connect(&m_settings, &Settings::changed, m_rotaTeller.get(), follow);
        follow();
    }
    return *m_rotaTeller;
}

ChangeFolder &Console::changeFolder()
{
    if (!m_changeFolder) {
        m_changeFolder = std::make_unique<ChangeFolder>(*m_changes);
        const auto follow = [this] {
            if (m_changeFolder->folder() != m_settings.changeFolder.value())
                m_changeFolder->watch(m_settings.changeFolder.value());
        };
        QObject::connect(&m_settings, &Settings::changed, m_changeFolder.get(), follow);
        follow();
    }
    return *m_changeFolder;
}

GuideFolderWatch &Console::guideFolder()
{
    if (!m_guideFolder) {
        m_guideFolder = std::make_unique<GuideFolderWatch>(*m_guide, m_writes);
        const auto follow = [this] { m_guideFolder->watch(m_settings.guideFolder.value()); };
        QObject::connect(&m_settings, &Settings::changed, m_guideFolder.get(), follow);
        follow();
    }
    return *m_guideFolder;
}

ClockWatch &Console::clockWatch()
{
    if (!m_clockWatch)
        m_clockWatch = std::make_unique<ClockWatch>(m_clock);
    return *m_clockWatch;
}

// The servers whose dead man's switch was heard are known at the next start.
void Console::expectWatchdogs()
{
    QSet<SourceId> servers;
    for (const QString &id : m_settings.watchdogs.value().split(u',', Qt::SkipEmptyParts))
        servers.insert(SourceId{id});
    alertWatch().watchdogs().expect(servers);
    QObject::connect(&alertWatch(), &AlertWatch::watchdogHeard, &alertWatch(), [this] {
        QStringList ids;
        for (const SourceId &server : alertWatch().watchdogs().heardFrom())
            ids.append(server.value);
        ids.sort();
        m_settings.watchdogs.set(ids.join(u','));
    });
    QObject::connect(&clockWatch(), &ClockWatch::leapt, &alertWatch(), [this](const TimeLeap &leap) {
        alertWatch().resume();
        m_watchLog->leapt(leap);
    });
    m_watchLog->start();
}

void Console::startRecording()
{
    Q_ASSERT(!isDrill());
    changeFolder();
    guideFolder();
    // A failure shows again, in words, where the sources are read.
    [[maybe_unused]] const auto host = m_sources->ensureHost();
    [[maybe_unused]] const auto guide = m_guide->ensureBuiltIn();
    QObject::connect(&m_feed, &ChangeFeed::committed, &recorder(), [this](const ChangeSet &changes) {
        if (changes.touches({Aggregate::Source, Aggregate::Dashboard, Aggregate::AlertRule}))
            watchSources();
    });
    // What fired when the console was last closed fires on, or ends, by what is found now.
    [[maybe_unused]] const auto loaded = m_alerts->load();
    m_recording = true;
    expectWatchdogs();
    m_escalation->load();
    m_channels->start();
    m_tickets->start();
    m_outbox->start();
    watchSources();
}

void Console::showQueries(const QObject *viewer, const QList<SourceQuery> &queries)
{
    if (!m_shownQueries)
        m_shownQueries.emplace();
    else if (m_shownQueries->value(viewer) == queries)
        return;
    if (!m_shownQueries->contains(viewer)) {
        QObject::connect(viewer, &QObject::destroyed, &m_feed, [this, viewer] { m_shownQueries->remove(viewer); });
    }
    m_shownQueries->insert(viewer, queries);
    watchSources();
}

void Console::watchSources()
{
    const auto sources = m_sources->withSamples();
    const auto all = m_sources->sources(); // with those that only tell alerts
    const auto dashboards = m_dashboards->dashboards();
    const auto rules = m_alertRules->rules();
    if (!sources || !all || !dashboards || !rules)
        return;
    std::optional<QList<SourceQuery>> shown;
    if (m_shownQueries) {
        shown.emplace();
        for (const QList<SourceQuery> &queries : std::as_const(*m_shownQueries)) {
            for (const SourceQuery &query : queries) {
                if (!shown->contains(query))
                    shown->append(query);
            }
        }
    }
    recorder().watch(*sources, queriesToPoll(*sources, *dashboards, *rules, shown, m_clock.nowMs()));
    if (m_recording) {
        alertWatch().watch(*rules, *all);
        alertServers().watch(*all);
        if (!m_restarts)
            m_restarts = std::make_unique<RestartWatch>(recorder(), *m_changes, m_clock);
        m_restarts->watch(*sources);
    }
}

AlertWatch &Console::alertWatch()
{
    if (!m_alertWatch)
        m_alertWatch = std::make_unique<AlertWatch>(*m_alerts, recorder(), m_clock);
    return *m_alertWatch;
}

AlertServers &Console::alertServers()
{
    if (!m_alertServers) {
        m_alertServers = std::make_unique<AlertServers>(*m_secrets, m_clock);
        QObject::connect(m_alertServers.get(), &AlertServers::reported, &alertWatch(), &AlertWatch::report);
        QObject::connect(m_alertServers.get(), &AlertServers::gone, &alertWatch(), &AlertWatch::forget);
    }
    return *m_alertServers;
}

AlertTeller &Console::alertTeller()
{
    if (!m_alertTeller) {
        NotifierOptions notifier;
        notifier.muted = isDrill();
        m_alertTeller = std::make_unique<AlertTeller>(
            context(), m_writes, *m_alerts, alertServers(), *m_sources, recorder(), notifier);
        alertWatch();
    }
    return *m_alertTeller;
}

bool Console::watchesAlerts() const
{
    const auto rules = m_alertRules->rules();
    const auto sources = m_sources->sources();
    const bool tells = sources && std::any_of(sources->begin(), sources->end(), [](const Source &source) {
        return source.kind == SourceKind::Prometheus || source.kind == SourceKind::Alertmanager;
    });
    return tells || (rules && !rules->isEmpty());
}

} // namespace qd
