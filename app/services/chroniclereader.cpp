#include "app/services/chroniclereader.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/domain/outreach/outreach.h"
#include "app/domain/plaintext.h"
#include "app/domain/reference.h"
#include "app/services/messagetext.h"
#include "app/services/workwords.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/annotationrepository.h"
#include "app/store/captaincyrepository.h"
#include "app/store/changeeventrepository.h"
#include "app/store/crewrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/logbookrepository.h"
#include "app/store/outboxrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/releaserepository.h"
#include "app/store/workrepository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int longestText = 160;

class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    static QString handover(const QString &leaves, const QString &arrives)
    {
        if (leaves.isEmpty())
            return arrives.isEmpty() ? tr("Handover") : tr("Handover: %1 arrives").arg(arrives);
        return arrives.isEmpty() ? tr("Handover: %1 leaves").arg(leaves)
                                 : tr("Handover: %1 leaves, %2 arrives").arg(leaves, arrives);
    }
    static QString helm(const QString &name) { return tr("%1 takes the helm").arg(name); }
    static QString standsIn(const QString &captain) { return tr("in place of %1").arg(captain); }
    static QString noData(const QString &name) { return tr("%1: no data").arg(name); }
    static QString blocked(const QString &reason) { return tr("Releases blocked: %1").arg(reason); }
    static QString moved(const QString &title, const QString &from, const QString &to)
    {
        return from.isEmpty() ? tr("%1: new, in %2").arg(title, to) : tr("%1: from %2 to %3").arg(title, from, to);
    }
    static QString published(const QString &week) { return tr("Logbook of %1 published").arg(week); }
    static QString told(const QString &what, const QString &whom) { return tr("%1, to %2").arg(what, whom); }
    static QString notSent(const QString &what) { return tr("%1 (not sent)").arg(what); }
};

Gravity gravityOf(Severity severity)
{
    return severity == Severity::Critical ? Gravity::Critical
        : severity == Severity::Major     ? Gravity::Major
                                          : Gravity::Minor;
}

// The same text gives the same number on every run.
int wishOf(const QString &text)
{
    uint sum = 0;
    for (const QChar &letter : text)
        sum = sum * 31 + letter.unicode();
    return int(sum % 997);
}

class HistoryReader {
public:
    HistoryReader(Database &database, TimeRange range, const WatchCalendar &calendar, qint64 nowMs)
        : m_database(database)
        , m_range(range)
        , m_calendar(calendar)
        , m_now(nowMs)
    {
    }

    Result<WatchHistory> read()
    {
        for (const auto part :
            {&HistoryReader::captains, &HistoryReader::alerts, &HistoryReader::incidents, &HistoryReader::changes,
                &HistoryReader::blocks, &HistoryReader::messages, &HistoryReader::works, &HistoryReader::notes}) {
            if (auto done = (this->*part)(); !done)
                return tl::unexpected(done.error());
        }
        return WatchHistory{chronicleOf(m_range, m_happenings), m_duty};
    }

private:
    static QString line(const QString &text) { return harmlessLine(text.simplified(), longestText); }

    void add(HappeningKind kind, TimeRange range, const QString &text, const QString &detail, const QString &opens,
        Gravity gravity = Gravity::Calm)
    {
        Happening happening;
        happening.kind = kind;
        happening.range = happening.firm = {range.from, std::max(range.from, range.to)};
        happening.text = line(text);
        happening.detail = line(detail);
        happening.opens = opens;
        happening.gravity = gravity;
        m_happenings.append(happening);
    }

    Result<> captains()
    {
        const IsoWeek first = m_calendar.weekAt(m_range.from);
        const IsoWeek last = m_calendar.weekAt(m_range.to);
        const auto captaincies = CaptaincyRepository(m_database).between(first.plus(-captaincyWeeks), last);
        const auto people = PeopleRepository(m_database).people();
        const auto replacements = CrewRepository(m_database).replacements();
        const auto passings = CrewRepository(m_database).passings();
        if (!captaincies || !people)
            return tl::unexpected(captaincies ? people.error() : captaincies.error());
        const auto teams = PeopleRepository(m_database).teams();
        if (!replacements || !passings)
            return tl::unexpected(replacements ? passings.error() : replacements.error());
        if (!teams)
            return tl::unexpected(teams.error());
        m_teams = *teams;
        m_duty = {*captaincies, *people, *replacements, *passings};
        for (const Captaincy &captaincy : *captaincies)
            watch(captaincy);
        for (IsoWeek week = first; week <= last; week = week.plus(1))
            handover(week);
        for (const HelmPassing &passing : *passings) {
            if (m_range.contains(passing.at))
                add(HappeningKind::Helm, {passing.at, passing.at}, HistoryWords::helm(m_duty.nameOf(passing.person)),
                    passing.note, m_calendar.weekAt(passing.at).toString());
        }
        return {};
    }

    void watch(const Captaincy &captaincy)
    {
        for (const Watcher &stretch : m_duty.stretches(captaincy, m_calendar)) {
            const TimeRange range{stretch.since, stretch.until};
            if (!range.overlaps(m_range))
                continue;
            add(HappeningKind::Watch, range, m_duty.nameOf(stretch.person),
                stretch.isSubstitute() ? HistoryWords::standsIn(m_duty.nameOf(captaincy.person)) : QString(),
                captaincy.firstWeek.toString());
            m_happenings.last().colour = colourOf(stretch.person);
            // Each week another row: so the staggered watches stand like stairs.
            static const IsoWeek origin = *IsoWeek::parse(u"2024-W01");
            m_happenings.last().wish = std::abs(origin.weeksUntil(captaincy.firstWeek)) % captaincyWeeks;
        }
    }

    int colourOf(const PersonId &id) const
    {
        const auto person = std::find_if(
            m_duty.people.begin(), m_duty.people.end(), [&id](const Person &each) { return each.id == id; });
        if (person == m_duty.people.end())
            return 0;
        const auto team = std::find_if(
            m_teams.begin(), m_teams.end(), [&person](const Team &each) { return each.id == person->team; });
        return team == m_teams.end() ? 0 : team->colour;
    }

    void handover(IsoWeek week)
    {
        const qint64 at = m_calendar.start(week);
        const auto nameOf = [this](const std::optional<Captaincy> &captaincy) {
            return captaincy ? m_duty.nameOf(captaincy->person) : QString();
        };
        const QString leaves = nameOf(crewOf(week.plus(-1), m_duty.captaincies).senior);
        const QString arrives = nameOf(crewOf(week, m_duty.captaincies).junior);
        if (m_range.contains(at) && !(leaves.isEmpty() && arrives.isEmpty()))
            add(HappeningKind::Handover, {at, at}, HistoryWords::handover(leaves, arrives), {}, week.toString());
    }

    Result<> alerts()
    {
        const auto spans = AlertEpisodeRepository(m_database).spans(m_range);
        if (!spans)
            return tl::unexpected(spans.error());
        for (const AlertSpan &span : *spans) {
            const bool isOpen = span.state != AlertState::Resolved;
            const qint64 from = span.firstBad != 0 ? std::min(span.firstBad, span.activeAt) : span.activeAt;
            const qint64 to = isOpen ? m_now : span.resolvedAt;
            const bool isBlind = span.state == AlertState::NoData;
            add(HappeningKind::Alert, {from, to}, isBlind ? HistoryWords::noData(span.name) : span.name, {}, span.name,
                isBlind ? Gravity::Calm : gravityOf(alertSeverity(span.severity)));
            Happening &alert = m_happenings.last();
            alert.open = isOpen;
            alert.firmOpen = isOpen && (span.firedAt != 0 || isBlind);
            alert.group = span.name;
            alert.wish = wishOf(span.name);
            if (span.firedAt != 0)
                alert.firm.from = std::clamp(span.firedAt, alert.range.from, alert.range.to);
            else if (!isBlind)
                alert.firm = {alert.range.from, alert.range.from}; // only pending so far
        }
        return {};
    }

    Result<> incidents()
    {
        const auto incidents = IncidentRepository(m_database).touching(m_range);
        if (!incidents)
            return tl::unexpected(incidents.error());
        for (const Incident &incident : *incidents) {
            const auto over = incident.dismissed ? incident.dismissed : incident.fixed;
            add(HappeningKind::Incident, {incident.started, over.value_or(m_now)},
                incident.key() + u' ' + incident.title, incident.lead, QString::number(incident.number),
                incident.dismissed ? Gravity::Calm : gravityOf(incident.severity));
            Happening &happening = m_happenings.last();
            happening.open = !over;
            happening.firmOpen = !over && !incident.restored;
            happening.wish = incident.number;
            if (incident.restored && !incident.dismissed)
                happening.firm.to = std::clamp(*incident.restored, happening.range.from, happening.range.to);
        }
        return {};
    }

    Result<> changes()
    {
        const auto changes = ChangeEventRepository(m_database).within(m_range);
        if (!changes)
            return tl::unexpected(changes.error());
        for (const ChangeEvent &change : *changes) {
            add(HappeningKind::Change, {change.at, change.end()},
                change.service.isEmpty() ? change.title : change.service + u' ' + change.title, change.author, {});
        }
        return {};
    }

    Result<> blocks()
    {
        const auto blocks = ReleaseRepository(m_database).within(m_range);
        if (!blocks)
            return tl::unexpected(blocks.error());
        for (const ReleaseBlock &block : *blocks) {
            add(HappeningKind::ReleaseBlock, {block.since, block.liftedAt.value_or(m_now)},
                HistoryWords::blocked(block.reason), block.by, {}, Gravity::Major);
            m_happenings.last().open = m_happenings.last().firmOpen = !block.isLifted();
        }
        return {};
    }

    Result<> messages()
    {
        const auto messages = OutboxRepository(m_database).within(m_range);
        if (!messages)
            return tl::unexpected(messages.error());
        for (const Message &message : *messages) {
            const auto situation = situationFrom(message.situation);
            const auto audience = audienceFrom(message.audience);
            QString words = situation ? situationInWords(*situation) : message.title;
            if (words.isEmpty())
                words = message.about;
            if (audience)
                words = HistoryWords::told(words, audienceInWords(*audience));
            const bool isLost = message.state == MessageState::Failed || message.state == MessageState::Doubtful
                || message.state == MessageState::Dropped;
            add(HappeningKind::Message, {message.createdAt, message.createdAt},
                isLost ? HistoryWords::notSent(words) : words, situation ? message.about : message.writtenBy, {},
                isLost ? Gravity::Major : Gravity::Calm);
        }
        return {};
    }

    Result<> works()
    {
        const auto moves = WorkRepository(m_database).movesWithin(m_range);
        const auto columns = WorkRepository(m_database).everyColumn();
        if (!moves || !columns)
            return tl::unexpected(moves ? columns.error() : moves.error());
        const auto nameOf = [&columns](const WorkColumnId &id) {
            const WorkColumn *column = columnOf(*columns, id);
            return column ? columnName(*column) : QString();
        };
        for (const TitledMove &moved : *moves) {
            add(HappeningKind::WorkMove, {moved.move.at, moved.move.at},
                HistoryWords::moved(moved.title, nameOf(moved.move.from), nameOf(moved.move.to)), moved.move.by,
                moved.move.work.value);
        }
        return {};
    }

    Result<> notes()
    {
        const LogbookRepository logbook(m_database);
        const auto notes =
            logbook.notes(m_calendar.weekAt(m_range.from).plus(-1), m_calendar.weekAt(m_range.to).plus(1));
        const auto published = logbook.published(m_range);
        const auto annotations = AnnotationRepository(m_database).within(m_range);
        if (!notes || !published)
            return tl::unexpected(notes ? published.error() : notes.error());
        if (!annotations)
            return tl::unexpected(annotations.error());
        for (const LogbookNote &note : *notes) {
            if (m_range.contains(note.at))
                add(HappeningKind::Note, {note.at, note.at}, plainOf(note.text), note.by, note.week.toString());
        }
        for (const LogbookEntry &entry : *published) {
            add(HappeningKind::Entry, {*entry.publishedAt, *entry.publishedAt},
                HistoryWords::published(entry.week.toString()), entry.publishedBy, entry.week.toString());
        }
        for (const Annotation &annotation : *annotations)
            add(HappeningKind::Annotation, annotation.range, annotation.text, annotation.author, {});
        return {};
    }

    Database &m_database;
    TimeRange m_range;
    const WatchCalendar &m_calendar;
    qint64 m_now;
    QList<Happening> m_happenings;
    DutyRecord m_duty;
    QList<Team> m_teams;
};

} // namespace

Result<WatchHistory> readHistory(Database &database, TimeRange range, const WatchCalendar &calendar, qint64 nowMs)
{
    return HistoryReader(database, range, calendar, nowMs).read();
}

} // namespace qd
