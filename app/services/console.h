// Console: opens a data folder, builds every service over it and owns the lot; the members' order is the order of
// building, and backwards of taking down. One for the window, one for each verb. Window's thread.
#pragma once

#include "app/domain/clock.h"
#include "app/domain/result.h"
#include "app/domain/source.h"
#include "app/domain/watchweek.h"
#include "app/services/deskcontext.h"
#include "app/services/settings.h"
#include "app/services/writequeue.h"
#include "app/store/changefeed.h"
#include "app/store/crewfile.h"

#include <QFuture>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace qd {

class AbsenceDesk;
class AlertDesk;
class AlertRuleDesk;
class AlertServers;
class AlertTeller;
class AlertWatch;
class AttachmentDesk;
class ChannelKeeper;
class ChangeEventDesk;
class ClockWatch;
class ChangeFolder;
class CrewDesk;
class DashboardDesk;
class DrillDesk;
class EscalationAddress;
class GuideDesk;
class GuideFolderWatch;
class GuideRunner;
class HandoverDesk;
class IncidentDesk;
class LogbookDesk;
class MarkDesk;
class MetricCatalogue;
class MetricRecorder;
class MetricSource;
class ObjectiveDesk;
class Outbox;
class OutreachDesk;
class PeopleDesk;
class PostMortemDesk;
class ReleaseDesk;
class RestartWatch;
class RotaDesk;
class RotaFeeds;
class RotaTeller;
class SecretProvider;
class SourceDesk;
struct Silence;
class TicketWatch;
class TrainingDesk;
class WatchLog;
class WorkDesk;

struct ConsoleOptions {
    // The window must not wait for a lock: its writes go through writes(), which tries again.
    int busyTimeoutMs = Database::defaultBusyTimeoutMs;
    bool demo = false;
    // Beside: the caller asks isWhole() before anything is shown or the event loop begins.
    WholeCheck check = WholeCheck::First;
    // Of a drill: where its samples come from, called on the recorder's thread. Such a console reaches nothing outside
    // of its folder: no source, server, channel, keyring, program or notification. It is never told to startRecording().
    std::function<std::unique_ptr<MetricSource>(const Source &)> drillSources = {};
};

class Console {
public:
    [[nodiscard]] static Result<std::unique_ptr<Console>> open(
        const StorePaths &paths, const Clock &clock, const ConsoleOptions &options = {});
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    // Whether the crew's file turned out whole; waits for the check that runs beside.
    [[nodiscard]] Result<> isWhole() const;

    const StorePaths &paths() const { return m_paths; }
    const Clock &clock() const { return m_clock; }
    bool isDemo() const { return m_options.demo; }
    bool isDrill() const { return bool(m_options.drillSources); }
    Database &database() { return m_database; }
    ChangeFeed &feed() { return m_feed; }
    Settings &settings() { return m_settings; }
    WriteQueue &writes() { return m_writes; }

    PeopleDesk &people() { return *m_people; }
    RotaDesk &rota() { return *m_rota; }
    RotaFeeds &rotaFeeds() { return *m_rotaFeeds; }
    RotaTeller &rotaTeller(); // built at the first call; tells from then on, where the settings want it
    AbsenceDesk &absences() { return *m_absences; }
    CrewDesk &crew() { return *m_crew; }
    HandoverDesk &handovers() { return *m_handovers; }
    IncidentDesk &incidents() { return *m_incidents; }
    WorkDesk &works() { return *m_works; }
    LogbookDesk &logbook() { return *m_logbook; }
    SourceDesk &sources() { return *m_sources; }
    DashboardDesk &dashboards() { return *m_dashboards; }
    MarkDesk &marks() { return *m_marks; }
    AlertDesk &alerts() { return *m_alerts; }
    AlertRuleDesk &alertRules() { return *m_alertRules; }
    AlertServers &alertServers(); // built at the first call; asks only whom it is told to watch
    AlertWatch &alertWatch(); // built at the first call; judges only what it is told to watch
    AlertTeller &alertTeller(); // built at the first call; silent until it is started
    Outbox &outbox() { return *m_outbox; }
    EscalationAddress &escalationAddress() { return *m_escalation; }
    AttachmentDesk &attachments() { return *m_attachments; }
    ChangeEventDesk &changes() { return *m_changes; }
    WatchLog &watchLog() { return *m_watchLog; }
    ClockWatch &clockWatch(); // built at the first call; looks from then on
    ChangeFolder &changeFolder(); // built at the first call; watches what the settings name
    PostMortemDesk &postMortems() { return *m_postMortems; }
    SecretProvider &secrets() { return *m_secrets; }
    OutreachDesk &outreach() { return *m_outreach; }
    ChannelKeeper &channels() { return *m_channels; }
    TicketWatch &tickets() { return *m_tickets; }
    TrainingDesk &training() { return *m_training; }
    DrillDesk &drills() { return *m_drills; }
    ObjectiveDesk &objectives() { return *m_objectives; }
    ReleaseDesk &releases() { return *m_releases; }
    GuideDesk &guide() { return *m_guide; }
    GuideRunner &guideRunner() { return *m_guideRunner; }
    GuideFolderWatch &guideFolder(); // built at the first call; keeps what the settings name in step
    MetricCatalogue &catalogue(); // of the sources; built at the first call
    MetricRecorder &recorder(); // built at the first call; records only what it is told to watch

    WatchCalendar calendar() const; // the crew's handover day, hour and zone
    QTimeZone zone() const;

    // Who writes from here on, for a verb's --author; else settings().authorName().
    void setAuthor(const QString &name) { m_author = name; }
    QString author() const;

    // Looks for commits of other programs each second, so that their changes reach every view.
    void followOtherPrograms();
    // Polls what the database names, and goes on doing so as it changes.
    void startRecording();
    // There is a rule of ours, or a server that may tell of its own.
    bool watchesAlerts() const;
    // What somebody looks at in `viewer`, until it says otherwise or dies. From the first call on, a source that knows
    // its past is asked for what is looked at alone; what knows none is recorded all the time.
    void showQueries(const QObject *viewer, const QList<SourceQuery> &queries);

private:
    Console(StorePaths paths, const Clock &clock, const ConsoleOptions &options, Database database);
    DeskContext context();
    void watchSources();
    void expectWatchdogs();
    QList<Silence> silences() const; // of every server that is asked

    StorePaths m_paths;
    const Clock &m_clock;
    ConsoleOptions m_options;
    qint64 m_openedAt;
    Database m_database;
    QFuture<Result<>> m_whole; // invalid: checked before it was opened
    ChangeFeed m_feed;
    Settings m_settings;
    QString m_author;
    WriteQueue m_writes;
    std::unique_ptr<PeopleDesk> m_people;
    std::unique_ptr<RotaDesk> m_rota;
    std::unique_ptr<AbsenceDesk> m_absences;
    std::unique_ptr<CrewDesk> m_crew;
    std::unique_ptr<IncidentDesk> m_incidents;
    std::unique_ptr<WorkDesk> m_works;
    std::unique_ptr<LogbookDesk> m_logbook;
    std::unique_ptr<SourceDesk> m_sources;
    std::unique_ptr<DashboardDesk> m_dashboards;
    std::unique_ptr<MarkDesk> m_marks;
    std::unique_ptr<AttachmentDesk> m_attachments;
    std::unique_ptr<AlertDesk> m_alerts;
    std::unique_ptr<AlertRuleDesk> m_alertRules;
    std::unique_ptr<HandoverDesk> m_handovers;
    std::unique_ptr<RotaFeeds> m_rotaFeeds;
    std::unique_ptr<RotaTeller> m_rotaTeller; // of the window
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<ChangeEventDesk> m_changes;
    std::unique_ptr<ChangeFolder> m_changeFolder;
    std::unique_ptr<PostMortemDesk> m_postMortems;
    std::unique_ptr<SecretProvider> m_secrets;
    std::unique_ptr<EscalationAddress> m_escalation;
    std::unique_ptr<OutreachDesk> m_outreach;
    std::unique_ptr<ChannelKeeper> m_channels;
    std::unique_ptr<TicketWatch> m_tickets;
    std::unique_ptr<TrainingDesk> m_training;
    std::unique_ptr<DrillDesk> m_drills;
    std::unique_ptr<ObjectiveDesk> m_objectives;
    std::unique_ptr<ReleaseDesk> m_releases;
    std::unique_ptr<GuideDesk> m_guide;
    std::unique_ptr<GuideRunner> m_guideRunner;
    std::unique_ptr<GuideFolderWatch> m_guideFolder;
    std::unique_ptr<MetricRecorder> m_recorder;
    std::unique_ptr<MetricCatalogue> m_catalogue;
    std::unique_ptr<AlertServers> m_alertServers;
    std::unique_ptr<AlertWatch> m_alertWatch;
    std::unique_ptr<AlertTeller> m_alertTeller;
    std::unique_ptr<RestartWatch> m_restarts; // while recording
    std::unique_ptr<ClockWatch> m_clockWatch;
    std::unique_ptr<WatchLog> m_watchLog;
    std::optional<QHash<const QObject *, QList<SourceQuery>>> m_shownQueries;
    bool m_recording = false;
    QTimer m_followTimer;
};

} // namespace qd
