#include "tests/bench/yearofdata.h"

#include "app/domain/dashboard.h"
#include "app/services/demodata.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/crewfile.h"
#include "app/store/dashboardrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/incidentsearch.h"
#include "app/store/samplestore.h"
#include "app/store/sourcerepository.h"

#include <cmath>

namespace bench {

namespace {

using namespace qd;
using namespace Qt::StringLiterals;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 weekMs = 7 * 24 * hourMs;
constexpr int weeks = 52;
constexpr int incidentsAWeek = 50;
constexpr int panels = 12;
constexpr int seriesAPanel = 5;
constexpr qint64 sparseMs = 15 * minuteMs; // between samples of the year…
constexpr qint64 denseMs = 15'000; // …and of the last day
constexpr int batch = 5000;

const QString author = u"bench"_s;

QString exprOf(int panel)
{
    return u"metric_%1"_s.arg(panel);
}

Result<> incident(Transaction &transaction, int number, qint64 started)
{
    static const QStringList services{u"checkout"_s, u"search"_s, u"mail"_s, u"billing"_s};
    const qint64 restored = started + (3 + number % 40) * minuteMs;
    Incident incident;
    incident.id = IncidentId::create(started);
    incident.number = number;
    incident.title = u"%1 answers slowly, case %2"_s.arg(services.at(number % services.size())).arg(number);
    incident.severity = Severity(number % 3);
    incident.lead = u"Nadia Bensaïd"_s;
    incident.started = started;
    QList<TimelineEntry> timeline;
    const auto add = [&](TimelineKind kind, qint64 at, const QString &words) {
        timeline.append({TimelineEntryId::create(at), incident.id, at, at, kind, author, words, std::nullopt});
    };
    add(TimelineKind::Declared, started + 40'000, incident.title);
    add(TimelineKind::Acknowledged, started + 90'000, {});
    add(TimelineKind::Note, started + 2 * minuteMs, u"The pool of connections is exhausted."_s);
    add(TimelineKind::Action, started + 3 * minuteMs, u"Restarted the workers one after the other."_s);
    add(TimelineKind::Restored, restored, {});
    add(TimelineKind::Fixed, restored + 2 * 24 * hourMs, u"The limit was raised."_s);
    incident = replay(incident, timeline);
    if (auto done = IncidentRepository::save(transaction, incident, {started, author}); !done)
        return done;
    for (const TimelineEntry &entry : std::as_const(timeline)) {
        if (auto done = IncidentRepository::append(transaction, entry); !done)
            return done;
    }
    if (auto done = IncidentSearch::index(transaction, incident, timeline); !done)
        return done;
    AlertEpisode episode;
    episode.id = AlertEpisodeId::create(started);
    episode.alert.labels = {{u"alertname"_s, u"Slow"_s}, {u"service"_s, services.at(number % services.size())},
        {u"severity"_s, toString(incident.severity)}, {u"instance"_s, QString::number(number % 20)}};
    episode.alert.state = AlertState::Resolved;
    episode.alert.firstBad = episode.alert.activeAt = started;
    episode.alert.firedAt = started + 30'000;
    episode.alert.resolvedAt = restored;
    episode.incident = incident.id;
    return AlertEpisodeRepository::save(transaction, {episode}, {started, author});
}

Result<> hangPanels(Database &database, Transaction &transaction, const Source &source, qint64 nowMs)
{
    auto dashboards = DashboardRepository(database).all();
    if (!dashboards)
        return tl::unexpected(dashboards.error());
    Dashboard dashboard = dashboards->first();
    dashboard.panels.clear();
    for (int i = 0; i < panels; ++i) {
        Panel panel;
        panel.id = PanelId::create(nowMs);
        panel.source = source.id;
        panel.title = exprOf(i);
        panel.queries = {{exprOf(i), {}}};
        dashboard = added(dashboard, panel);
    }
    return DashboardRepository::save(transaction, dashboard, {nowMs, author});
}

Result<> samples(const StorePaths &paths, const SourceId &source, qint64 nowMs)
{
    auto store = SampleStore::openWriter(paths.samples(), nowMs);
    if (!store)
        return tl::unexpected(store.error());
    const qint64 dense = nowMs - 24 * hourMs;
    std::vector<qint64> times;
    for (qint64 t = nowMs - weeks * weekMs; t < dense; t += sparseMs)
        times.push_back(t);
    for (qint64 t = dense; t <= nowMs; t += denseMs)
        times.push_back(t);
    for (size_t from = 0; from < times.size(); from += batch) {
        const std::vector<qint64> part(
            times.begin() + qsizetype(from), times.begin() + qsizetype(std::min(times.size(), from + batch)));
        QList<SeriesData> all;
        for (int i = 0; i < panels * seriesAPanel; ++i) {
            SeriesData series{{source, exprOf(i / seriesAPanel), {{u"instance"_s, u"host-%1"_s.arg(i)}}}, part, {}};
            for (const qint64 t : part)
                series.values.push_back(std::round(50 + 20 * std::sin(double(t / 1000) / 9000 + i)));
            all.append(series);
        }
        if (auto done = store->append(all); !done)
            return done;
        for (;;) {
            const auto more = store->settle(part.back());
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
        }
    }
    return {};
}

} // namespace

Result<> fillWithAYear(const StorePaths &paths, qint64 nowMs)
{
    auto database = openCrewFile(paths, nowMs);
    if (!database)
        return tl::unexpected(database.error());
    if (auto done = fillWithDemo(*database, WatchCalendar(QTimeZone::systemTimeZone()), nowMs, u"en"_s); !done)
        return done;
    Source source;
    source.id = SourceId::create(nowMs);
    source.kind = SourceKind::Prometheus;
    source.name = u"away"_s;
    source.url = u"http://127.0.0.1:9"_s; // nobody answers there: what is shown is what was kept
    auto transaction = Transaction::begin(*database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = SourceRepository::save(*transaction, source, {nowMs, author}); !done)
        return done;
    if (auto done = hangPanels(*database, *transaction, source, nowMs); !done)
        return done;
    constexpr int firstNumber = 1000;
    const int all = weeks * incidentsAWeek;
    for (int i = 0; i < all; ++i) {
        const qint64 started = nowMs - (all - i) * (weekMs / incidentsAWeek);
        if (auto done = incident(*transaction, firstNumber + i, started); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    return samples(paths, source.id, nowMs);
}

} // namespace bench
