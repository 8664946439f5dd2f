#include "app/services/demohistory.h"

#include "app/store/alertepisoderepository.h"
#include "app/store/alertrulerepository.h"
#include "app/store/annotationrepository.h"
#include "app/store/changeeventrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/logbookrepository.h"
#include "app/store/releaserepository.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int days = 60;
constexpr qint64 quietMs = 5 * hourMs; // before now: what led to the open incident is not hidden among the rest

class HistoryFiller {
public:
    HistoryFiller(Transaction &transaction, const Stamp &stamp, const WatchCalendar &calendar, bool french)
        : m_transaction(transaction)
        , m_stamp(stamp)
        , m_calendar(calendar)
        , m_french(french)
    {
    }

    Result<> fill()
    {
        for (const auto part :
            {&HistoryFiller::alerts, &HistoryFiller::releases, &HistoryFiller::notes, &HistoryFiller::block}) {
            if (auto done = (this->*part)(); !done)
                return done;
        }
        return {};
    }

private:
    QString say(const char16_t *english, const char16_t *french) const
    {
        return QString::fromUtf16(m_french ? french : english);
    }

    qint64 instant(int daysAgo, QTime time) const
    {
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_stamp.nowMs, m_calendar.zone()).date();
        return instantOf(today.addDays(-daysAgo), time, m_calendar.zone());
    }

    bool isPast(qint64 at) const { return at < m_stamp.nowMs - quietMs; }

    AlertEpisode episode(const AlertRule &rule, qint64 firstBad, qint64 lastsMs) const
    {
        AlertEpisode episode;
        episode.id = AlertEpisodeId::create(firstBad);
        Alert &alert = episode.alert;
        alert.labels = rule.labels;
        alert.labels.insert(u"alertname"_s, rule.name);
        alert.rule = rule.id;
        alert.source = rule.source;
        alert.state = AlertState::Resolved;
        alert.firstBad = episode.chain.firstBad = firstBad;
        alert.activeAt = episode.chain.evaluated = firstBad + secondMs;
        alert.firedAt = episode.chain.fired = episode.chain.sent = firstBad + rule.forMs + 2 * secondMs;
        episode.chain.delivered = alert.firedAt + secondMs / 2;
        episode.chain.looked = alert.firedAt + 14 * secondMs;
        alert.resolvedAt = alert.firedAt + lastsMs;
        return episode;
    }

    // One with each incident that was restored, and small ones on most days.
    Result<> alerts()
    {
        const auto rules = AlertRuleRepository(m_transaction.database()).all();
        const auto incidents = IncidentRepository(m_transaction.database()).all();
        if (!rules || !incidents)
            return tl::unexpected(rules ? incidents.error() : rules.error());
        if (rules->isEmpty())
            return {};
        QList<AlertEpisode> episodes;
        for (const Incident &incident : *incidents) {
            if (!incident.restored)
                continue;
            AlertEpisode with = episode(rules->at(incident.number % rules->size()), incident.started,
                *incident.restored - incident.started);
            with.incident = incident.id;
            with.verdict = AlertVerdict::Useful;
            episodes.append(with);
        }
        for (int daysAgo = 0; daysAgo < days; ++daysAgo) {
            for (int turn = 0; turn < daysAgo * 7 % 4; ++turn) {
                const qint64 at = instant(daysAgo, QTime(7 + (daysAgo * 5 + turn * 6) % 15, daysAgo * 13 % 60));
                if (isPast(at))
                    episodes.append(episode(rules->at((daysAgo + turn) % rules->size()), at,
                        (2 + (daysAgo * 3 + turn * 11) % 17) * minuteMs));
            }
        }
        return AlertEpisodeRepository::save(m_transaction, episodes, m_stamp);
    }

    // Two a working day, and a restart now and then.
    Result<> releases()
    {
        int version = 212;
        for (int daysAgo = 0; daysAgo < days; ++daysAgo) {
            for (const QTime time : {QTime(16, 20), QTime(10, 5)}) {
                ChangeEvent event;
                event.at = instant(daysAgo, time.addSecs(daysAgo * 97 % 1500));
                if (QDateTime::fromMSecsSinceEpoch(event.at, m_calendar.zone()).date().dayOfWeek() > 4
                    || !isPast(event.at))
                    continue;
                const bool isRestart = daysAgo % 9 == 4 && time.hour() == 10;
                event.id = ChangeEventId::create(event.at);
                event.kind = isRestart ? ChangeKind::Restart : ChangeKind::Release;
                event.until = event.at + 3 * minuteMs;
                event.title = isRestart ? u"worker-2"_s : u"v4.%1"_s.arg(--version);
                event.service = isRestart ? u"queue"_s : daysAgo % 3 == 0 ? u"search"_s : u"api"_s;
                event.author = u"deploy"_s;
                event.source = u"demo"_s;
                if (auto done = ChangeEventRepository::save(m_transaction, event, m_stamp); !done)
                    return tl::unexpected(done.error());
            }
        }
        return {};
    }

    Result<> notes()
    {
        const auto note = [this](qint64 at, const QString &by, const QString &text) {
            LogbookNote note;
            note.id = LogbookNoteId::create(at);
            note.week = m_calendar.weekAt(at);
            note.text = text;
            note.at = at;
            note.by = by;
            if (note.week != m_calendar.weekAt(m_stamp.nowMs))
                note.usedAt = at + dayMs; // it went into the entry
            return LogbookRepository::save(m_transaction, note, m_stamp);
        };
        for (int daysAgo = 3; daysAgo < days; daysAgo += 4) {
            const auto done = note(instant(daysAgo, QTime(9 + daysAgo % 8, 12)), u"Nadia Bensaïd"_s,
                daysAgo % 8 == 3 ? say(u"The night job took twice as long", u"Le traitement de nuit a pris deux fois plus de temps")
                                 : say(u"Asked hosting about the disks", u"Question à l’hébergeur sur les disques"));
            if (!done)
                return done;
        }
        Annotation annotation;
        const qint64 from = m_stamp.nowMs - 3 * dayMs;
        annotation.id = AnnotationId::create(from);
        annotation.range = {from, from + 2 * hourMs};
        annotation.text = say(u"Load test on staging", u"Test de charge en préproduction");
        return AnnotationRepository::save(m_transaction, annotation, m_stamp);
    }

    // While the last restored incident was repaired.
    Result<> block()
    {
        const auto incidents = IncidentRepository(m_transaction.database()).all();
        if (!incidents)
            return tl::unexpected(incidents.error());
        for (const Incident &incident : *incidents) {
            if (!incident.restored || incident.severity == Severity::Minor)
                continue;
            ReleaseBlock block;
            block.id = ReleaseBlockId::create(incident.started);
            block.reason = incident.key() + u' ' + incident.title;
            block.since = incident.started + 4 * minuteMs;
            block.by = incident.lead;
            block.incident = incident.id;
            block.liftedAt = *incident.restored + 2 * hourMs;
            block.liftedBy = incident.lead;
            return ReleaseRepository::save(m_transaction, block, m_stamp);
        }
        return {};
    }

    Transaction &m_transaction;
    const Stamp &m_stamp;
    const WatchCalendar &m_calendar;
    bool m_french;
};

} // namespace

Result<> fillDemoHistory(
    Transaction &transaction, const Stamp &stamp, const WatchCalendar &calendar, const QString &language)
{
    return HistoryFiller(transaction, stamp, calendar, language == u"fr"_s).fill();
}

} // namespace qd
