#include "app/services/demodata.h"

#include "app/services/demohistory.h"
#include "app/services/demooutreach.h"
#include "app/services/demotraining.h"
#include "app/services/demopast.h"
#include "app/store/absencerepository.h"
#include "app/store/alertrulerepository.h"
#include "app/store/captaincyrepository.h"
#include "app/store/changeeventrepository.h"
#include "app/store/crewrepository.h"
#include "app/store/dashboardrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/incidentsearch.h"
#include "app/store/logbookrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/sourcerepository.h"
#include "app/store/workrepository.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

class DemoFiller {
public:
    DemoFiller(Transaction &transaction, const WatchCalendar &calendar, qint64 nowMs, const QString &language)
        : m_transaction(transaction)
        , m_calendar(calendar)
        , m_now(nowMs)
        , m_week(calendar.weekAt(nowMs))
        , m_language(language == u"fr"_s ? u"fr"_s : u"en"_s)
        , m_bornAt(calendar.start(m_week.plus(-9)))
    {
    }

    Result<> fill(const QJsonObject &demo)
    {
        for (const auto &[part, key] : {std::pair(&DemoFiller::team, u"teams"_s), {&DemoFiller::person, u"people"_s},
                 {&DemoFiller::captaincy, u"captaincies"_s}, {&DemoFiller::absence, u"absences"_s},
                 {&DemoFiller::replacement, u"replacements"_s}, {&DemoFiller::swap, u"swaps"_s},
                 {&DemoFiller::pastIncident, u"incidents"_s}, {&DemoFiller::work, u"works"_s},
                 {&DemoFiller::entry, u"entries"_s}}) {
            const QJsonArray rows = demo.value(key).toArray();
            for (const QJsonValue &row : rows) {
                if (auto done = (this->*part)(row.toObject()); !done)
                    return done;
            }
        }
        const QJsonObject open = demo.value(u"open_incident"_s).toObject();
        const qint64 started = m_now - demoIncidentMinutesAgo * minuteMs;
        if (auto done = incident(open, started); !done)
            return done;
        const QJsonArray changes = demo.value(u"changes"_s).toArray();
        for (const QJsonValue &row : changes) {
            if (auto done = change(row.toObject(), started); !done)
                return done;
        }
        return monitoring();
    }

private:
    QString text(const QJsonValue &value) const { return value[m_language].toString(); }
    Stamp stamp(const QString &author = u"Quarterdeck"_s) { return {m_bornAt += 1000, author}; }
    IsoWeek week(const QJsonObject &row) const { return m_week.plus(row.value(u"week"_s).toInt()); }

    Result<> team(const QJsonObject &row)
    {
        const Team team{TeamId::create(m_bornAt), row[u"name"_s].toString(), row[u"colour"_s].toInt()};
        m_teams.insert(team.name, team.id);
        return PeopleRepository::save(m_transaction, team, stamp());
    }

    Result<> person(const QJsonObject &row)
    {
        Person person;
        person.id = PersonId::create(m_bornAt);
        person.name = row[u"name"_s].toString();
        person.email = row[u"email"_s].toString();
        person.slack = row[u"slack"_s].toString();
        person.phone = row[u"phone"_s].toString();
        person.team = m_teams.value(row[u"team"_s].toString());
        person.captainciesBefore = row[u"captaincies_before"_s].toInt();
        person.optedOutReason = text(row[u"opted_out"_s]);
        person.optedOut = !person.optedOutReason.isEmpty();
        if (person.optedOut)
            person.optedOutUntil = m_week.plus(row[u"opted_out_weeks"_s].toInt()).sunday();
        const QString worksOn = row[u"works_on"_s].toString(); // from Monday on
        for (qsizetype day = 0; day < worksOn.size(); ++day) {
            if (worksOn[day] == u'0')
                person.workingDays &= WorkingDays(~(1 << day));
        }
        m_people.insert(person.name, person.id);
        return PeopleRepository::save(m_transaction, person, stamp());
    }

    Result<> captaincy(const QJsonObject &row)
    {
        const bool announced = row[u"week"_s].toInt() <= 1;
        const Captaincy captaincy{
            CaptaincyId::create(m_bornAt), m_people.value(row[u"person"_s].toString()), week(row), announced};
        m_captains.insert(captaincy.firstWeek, captaincy.person);
        return CaptaincyRepository::save(m_transaction, captaincy, stamp());
    }

    Result<> absence(const QJsonObject &row)
    {
        Absence absence;
        absence.id = AbsenceId::create(m_bornAt);
        absence.person = m_people.value(row[u"person"_s].toString());
        absence.first = dayOf(row);
        absence.last = absence.first.addDays(row[u"days"_s].toInt() - 1);
        const QString kind = row[u"kind"_s].toString();
        absence.kind = kind == u"training"_s ? Absence::Kind::Training
            : kind == u"other"_s             ? Absence::Kind::Other
                                             : Absence::Kind::Leave;
        return AbsenceRepository::save(m_transaction, absence, stamp());
    }

    Result<> replacement(const QJsonObject &row)
    {
        Replacement replacement;
        replacement.id = ReplacementId::create(m_bornAt);
        replacement.absent = m_people.value(row[u"absent"_s].toString());
        replacement.substitute = m_people.value(row[u"substitute"_s].toString());
        replacement.from =
            instantOf(dayOf(row), QTime::fromString(row[u"time"_s].toString(), u"HH:mm"_s), m_calendar.zone());
        replacement.until = replacement.from + row[u"hours"_s].toInt() * 60 * minuteMs;
        replacement.reason = text(row[u"reason"_s]);
        return CrewRepository::save(m_transaction, replacement, stamp());
    }

    Result<> swap(const QJsonObject &row)
    {
        CaptaincySwap swap;
        swap.id = SwapId::create(m_bornAt);
        swap.offeredWeek = m_week.plus(row[u"offered"_s].toInt());
        swap.wantedWeek = m_week.plus(row[u"wanted"_s].toInt());
        swap.offeredBy = m_captains.value(swap.offeredWeek);
        swap.wantedFrom = m_captains.value(swap.wantedWeek);
        swap.note = text(row[u"note"_s]);
        swap.proposedAt = m_now - 60 * minuteMs;
        return CrewRepository::save(m_transaction, swap, stamp());
    }

    QDate dayOf(const QJsonObject &row) const { return week(row).monday().addDays(row[u"day"_s].toInt() - 1); }

    Result<> pastIncident(const QJsonObject &row)
    {
        const QDate day = dayOf(row);
        const QTime time = QTime::fromString(row[u"time"_s].toString(), u"HH:mm"_s);
        return incident(row, instantOf(day, time, m_calendar.zone()));
    }

    Result<> incident(const QJsonObject &row, qint64 started)
    {
        Incident incident;
        incident.id = IncidentId::create(started);
        incident.number = ++m_incidents;
        incident.title = text(row[u"title"_s]);
        incident.severity = severityFrom(row[u"severity"_s].toString()).value_or(Severity::Minor);
        incident.lead = row[u"lead"_s].toString();
        incident.tickets = row[u"tickets"_s].toInt();
        incident.started = started;
        QList<TimelineEntry> timeline;
        const auto add = [&](TimelineKind kind, qint64 at, const QString &author, const QString &words) {
            if (at <= m_now)
                timeline.append({TimelineEntryId::create(at), incident.id, at, at, kind, author, words, std::nullopt});
        };
        add(TimelineKind::Declared, started + row[u"detected"_s].toInt() * minuteMs, incident.lead, incident.title);
        m_incidentsByTitle.insert(row[u"title"_s][u"en"_s].toString(), incident.id);
        const QJsonArray services = row[u"services"_s].toArray();
        QStringList touched;
        for (const QJsonValue &service : services)
            touched.append(service.toString());
        if (!touched.isEmpty()) {
            add(TimelineKind::Service, started + row[u"detected"_s].toInt() * minuteMs, incident.lead, {});
            timeline.last().details = {{Detail::add, namesToText(touched)}};
        }
        const QJsonArray events = row[u"events"_s].toArray();
        for (const QJsonValue &event : events) {
            add(timelineKindFrom(event[u"kind"_s].toString()).value_or(TimelineKind::Note),
                started + event[u"minutes"_s].toInt() * minuteMs, event[u"author"_s].toString(),
                text(event[u"text"_s]));
        }
        incident = replay(incident, timeline);
        if (auto done = IncidentRepository::save(m_transaction, incident, {started, incident.lead}); !done)
            return done;
        for (const TimelineEntry &entry : timeline) {
            if (auto done = IncidentRepository::append(m_transaction, entry); !done)
                return done;
        }
        return IncidentSearch::index(m_transaction, incident, timeline);
    }

    // Before the open incident.
    Result<> change(const QJsonObject &row, qint64 started)
    {
        ChangeEvent event;
        event.kind = changeKindFrom(row[u"kind"_s].toString()).value_or(ChangeKind::Release);
        event.at = started - row[u"minutes_before"_s].toInt() * minuteMs;
        if (row.contains(u"minutes"_s))
            event.until = event.at + row[u"minutes"_s].toInt() * minuteMs;
        event.id = ChangeEventId::create(event.at);
        event.title = text(row[u"title"_s]);
        event.service = row[u"service"_s].toString();
        event.author = row[u"author"_s].toString();
        event.source = u"demo"_s;
        return ChangeEventRepository::save(m_transaction, event, stamp()).map([](bool) {});
    }

    QStringList texts(const QJsonValue &value) const
    {
        QStringList texts;
        const QJsonArray array = value[m_language].toArray();
        for (const QJsonValue &each : array)
            texts.append(each.toString());
        return texts;
    }

    // As it went from column to column.
    Result<> work(const QJsonObject &row)
    {
        const auto columns = WorkRepository(m_transaction.database()).columns();
        if (!columns)
            return tl::unexpected(columns.error());
        Work work = described(row);
        const QJsonArray was = row[u"was"_s].toArray();
        for (const QJsonValue &stay : was) {
            const WorkColumn *column = columnOf(*columns, WorkColumnId{stay[u"column"_s].toString()});
            if (!column)
                continue;
            const qint64 at = m_now - stay[u"days"_s].toInt() * dayMs;
            work.id = work.id.isNull() ? WorkId::create(at) : work.id;
            work.column = column->id;
            work.position = 0;
            work.state = column->stands;
            if (work.state == WorkState::Done)
                work.done = row.contains(u"week"_s) ? m_calendar.start(week(row).plus(1)) - dayMs : at;
            if (auto done = WorkRepository::save(m_transaction, work, {at, work.owner}); !done)
                return done;
        }
        if (!row.contains(u"archived"_s))
            return {};
        work.archived = m_now - row[u"archived"_s].toInt() * dayMs;
        return WorkRepository::save(m_transaction, work, {*work.archived, work.owner});
    }

    Work described(const QJsonObject &row) const
    {
        Work work;
        work.title = text(row[u"title"_s]);
        work.description = text(row[u"description"_s]);
        work.owner = row[u"owner"_s].toString();
        work.team = row[u"team"_s].toString();
        work.labels = texts(row[u"labels"_s]);
        work.effortDays = row[u"effort"_s].toDouble();
        work.incident = m_incidentsByTitle.value(row[u"incident"_s].toString());
        if (row.contains(u"due_in"_s)) {
            const QDate today = QDateTime::fromMSecsSinceEpoch(m_now, m_calendar.zone()).date();
            work.due = today.addDays(row[u"due_in"_s].toInt());
        }
        const QJsonArray links = row[u"links"_s].toArray();
        for (const QJsonValue &link : links)
            work.links.append(link.toString());
        const QJsonArray steps = row[u"steps"_s].toArray();
        for (const QJsonValue &step : steps)
            work.checklist.append({text(step), step[u"done"_s].toBool()});
        return work;
    }

    Result<> entry(const QJsonObject &row)
    {
        LogbookEntry entry;
        entry.id = LogbookEntryId::create(m_bornAt);
        entry.week = week(row);
        entry.markdown = text(row[u"markdown"_s]);
        const qint64 fridayAfternoon = instantOf(entry.week.monday().addDays(4), QTime(16, 40), m_calendar.zone());
        const auto saved = LogbookRepository::save(
            m_transaction, entry, {std::min(fridayAfternoon, m_now - 14 * minuteMs), u"Nadia Bensaïd"_s});
        return saved ? Result<>{} : tl::unexpected(saved.error());
    }

    Result<> monitoring()
    {
        Source source;
        source.id = SourceId::create(m_bornAt);
        source.kind = SourceKind::Demo;
        source.name = u"demo"_s;
        source.pollMs = 2000;
        if (auto done = SourceRepository::save(m_transaction, source, stamp()); !done)
            return done;
        const bool french = m_language == u"fr"_s;
        struct Row {
            QString title;
            QString expr;
            Unit unit;
            std::optional<double> threshold;
            std::optional<double> alert{}; // above it
        };
        const QList<Row> rows{
            {french ? u"Temps de réponse de l’API, p95"_s : u"API response time, p95"_s,
                u"http_request_duration_seconds_p95"_s, Unit::Seconds, 0.8, 0.8},
            {french ? u"Requêtes"_s : u"Requests"_s, u"http_requests_per_second"_s, Unit::PerSecond, std::nullopt},
            {french ? u"Erreurs 5xx"_s : u"5xx errors"_s, u"http_errors_per_second"_s, Unit::PerSecond, 2.0, 1.0},
            {french ? u"Connexions à la base"_s : u"Database connections"_s, u"db_connections"_s, Unit::Count, 180.0,
                180.0},
            {french ? u"Âge de la file"_s : u"Age of the queue"_s, u"queue_age_seconds"_s, Unit::Seconds, 300.0, 30.0},
            {french ? u"Processeur des conteneurs"_s : u"CPU of the containers"_s, u"container_cpu_percent"_s,
                Unit::Percent, 90.0},
        };
        Dashboard dashboard;
        dashboard.id = DashboardId::create(m_bornAt);
        dashboard.title = u"Production"_s;
        for (const Row &row : rows) {
            Panel panel;
            panel.id = PanelId::create(m_bornAt);
            panel.title = row.title;
            panel.source = source.id;
            panel.queries = {{row.expr, {}}};
            panel.unit = row.unit;
            if (row.threshold) {
                panel.thresholds = {{*row.threshold, ThresholdLevel::Critical}};
                panel.lookAhead = true;
            }
            if (row.alert) {
                if (auto done = rule(panel, row.expr, *row.alert); !done)
                    return done;
            }
            dashboard = added(dashboard, panel);
        }
        return DashboardRepository::save(m_transaction, dashboard, stamp());
    }

    Result<> rule(const Panel &panel, const QString &metric, double threshold)
    {
        AlertRule rule;
        rule.id = AlertRuleId::create(m_bornAt);
        rule.name = panel.title;
        rule.source = panel.source;
        rule.expr = metric;
        rule.condition = RuleCondition{Comparison::Greater, threshold};
        rule.forMs = 20'000;
        rule.labels = {{u"severity"_s, metric.startsWith(u"http"_s) ? u"critical"_s : u"major"_s}};
        const QString summary = m_language == u"fr"_s ? u"{{ $value | humanize }}, au-dessus de %1"_s
                                                      : u"{{ $value | humanize }}, above %1"_s;
        rule.annotations = {{u"summary"_s, summary.arg(threshold)}};
        return AlertRuleRepository::save(m_transaction, rule, stamp());
    }

    Transaction &m_transaction;
    const WatchCalendar &m_calendar;
    qint64 m_now;
    IsoWeek m_week;
    QString m_language;
    qint64 m_bornAt; // rises with each record, so that keys sort as the file does
    int m_incidents = 35;
    QHash<QString, TeamId> m_teams;
    QHash<QString, PersonId> m_people;
    QHash<IsoWeek, PersonId> m_captains;
    QHash<QString, IncidentId> m_incidentsByTitle; // in English
};

} // namespace

Result<> fillWithDemo(Database &database, const WatchCalendar &calendar, qint64 nowMs, const QString &language)
{
    QFile file(u":/demo/demo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StoreMissing, file.fileName());
    const QJsonObject demo = QJsonDocument::fromJson(file.readAll()).object();
    auto transaction = Transaction::begin(database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = DemoFiller(*transaction, calendar, nowMs, language).fill(demo); !done)
        return done;
    if (auto done = fillDemoOutreach(*transaction, {nowMs, u"demo"_s}, language); !done)
        return done;
    if (auto done = fillDemoTraining(
            *transaction, {nowMs, u"demo"_s}, calendar.start(calendar.weekAt(nowMs)), calendar.zone(), language);
        !done)
        return done;
    if (auto done = fillDemoHistory(*transaction, {nowMs, u"demo"_s}, calendar, language); !done)
        return done;
    if (auto done = fillDemoPast(*transaction, {nowMs, u"demo"_s}, language); !done)
        return done;
    return transaction->commit();
}

} // namespace qd
