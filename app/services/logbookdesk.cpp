#include "app/services/logbookdesk.h"

#include "app/domain/plaintext.h"
#include "app/services/wording.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/captaincyrepository.h"
#include "app/store/handoverrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/logbookrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/settingrepository.h"
#include "app/store/workrepository.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestNote = 20'000;
constexpr int indexedAtOnce = 50; // entries in one transaction
constexpr int mostHits = 10'000; // weeks of two centuries

QString templateKey(DraftForm form, const QString &language)
{
    return u"logbook.template.%1.%2"_s.arg(language, toString(form));
}

} // namespace

LogbookDesk::LogbookDesk(DeskContext context, std::function<WatchCalendar()> calendar,
    std::function<Result<UnwatchedTime>(TimeRange)> watched)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
    , m_watched(std::move(watched))
{
}

Result<QList<LogbookEntry>> LogbookDesk::entries() const
{
    return LogbookRepository(m_context.database).all();
}

Result<QList<LogbookHead>> LogbookDesk::heads() const
{
    return LogbookRepository(m_context.database).heads();
}

Result<LogbookEntry> LogbookDesk::entry(IsoWeek week) const
{
    auto stored = LogbookRepository(m_context.database).entry(week);
    if (!stored && stored.error().kind == Error::Kind::NotFound) {
        LogbookEntry empty;
        empty.week = week;
        return empty;
    }
    return stored;
}

Result<LogbookEntry> LogbookDesk::save(const LogbookEntry &entry, Saving saving)
{
    if (entry.markdown.size() > longestEntry)
        return failure(Error::Kind::Invalid, entry.week.toString(),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an entry has 4,000,000 characters at most")));
    if (saving == Saving::Writing) {
        if (const auto stored = LogbookRepository(m_context.database).entry(entry.week);
            stored && stored->isPublished())
            return failure(Error::Kind::Conflict, entry.week.toString(),
                QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "this entry is published: correct it instead")));
    }
    LogbookEntry identified = entry;
    if (identified.id.isNull())
        identified.id = LogbookEntryId::create(m_context.clock.nowMs());
    Result<LogbookEntry> saved;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        saved = LogbookRepository::save(transaction, identified, stamp);
        return saved ? Result<>{} : tl::unexpected(saved.error());
    });
    return written ? saved : tl::unexpected(written.error());
}

Result<LogbookEntry> LogbookDesk::publish(const LogbookEntry &entry)
{
    const auto stored = LogbookRepository(m_context.database).entry(entry.week);
    if (!stored && stored.error().kind != Error::Kind::NotFound)
        return stored;
    if (!stored || stored->markdown.trimmed().isEmpty())
        return failure(Error::Kind::Conflict, entry.week.toString(),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an empty entry has nothing to publish")));
    if (stored->isPublished())
        return failure(Error::Kind::Conflict, entry.week.toString(),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "this entry is published already")));
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return LogbookRepository::publish(transaction, entry, stamp);
    });
    return written ? this->entry(entry.week) : tl::unexpected(written.error());
}

Result<QList<LogbookRevision>> LogbookDesk::revisions(IsoWeek week) const
{
    const auto stored = entry(week);
    return stored ? LogbookRepository(m_context.database).revisions(stored->id) : tl::unexpected(stored.error());
}

Result<QString> LogbookDesk::revision(IsoWeek week, int revision) const
{
    const auto stored = entry(week);
    return stored ? LogbookRepository(m_context.database).text(stored->id, revision) : tl::unexpected(stored.error());
}

Result<LogbookNote> LogbookDesk::addNote(const QString &text, const IncidentId &incident)
{
    const qint64 now = m_context.clock.nowMs();
    const LogbookNote note{LogbookNoteId::create(now), m_calendar().weekAt(now), harmless(text.trimmed(), longestNote),
        now, m_context.author(), incident};
    if (note.text.isEmpty())
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a note needs a few words")));
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return LogbookRepository::save(transaction, note, stamp);
    });
    return written ? Result<LogbookNote>(note) : tl::unexpected(written.error());
}

Result<QList<LogbookNote>> LogbookDesk::notes(IsoWeek week) const
{
    return LogbookRepository(m_context.database).notes(week);
}

Result<> LogbookDesk::markUsed(const QList<LogbookNote> &notes, bool used)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (LogbookNote note : notes) {
            note.usedAt = used ? std::optional(stamp.nowMs) : std::nullopt;
            if (auto done = LogbookRepository::save(transaction, note, stamp); !done)
                return done;
        }
        return {};
    });
}

Result<> LogbookDesk::removeNote(const LogbookNoteId &note)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return LogbookRepository::remove(transaction, note); });
}

Result<QList<WatchReview>> LogbookDesk::reviews(IsoWeek week) const
{
    return LogbookRepository(m_context.database).reviews(week);
}

Result<> LogbookDesk::review(IsoWeek week, int hardness, const QString &easier)
{
    if (hardness < 1 || hardness > 5)
        return failure(Error::Kind::Invalid, QString::number(hardness),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a watch is from 1, easy, to 5, hard")));
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return LogbookRepository::save(
            transaction, WatchReview{week, stamp.author, hardness, harmless(easier.trimmed(), longestNote)}, stamp);
    });
}

Result<QList<LogbookHit>> LogbookDesk::search(const QString &words, int most, const WeekFilter &filter) const
{
    for (;;) {
        const auto weeks = LogbookRepository(m_context.database).unindexed(indexedAtOnce);
        if (!weeks)
            return tl::unexpected(weeks.error());
        if (weeks->isEmpty())
            break;
        const auto done = m_context.write([&](Transaction &transaction, const Stamp &) -> Result<> {
            for (const IsoWeek week : *weeks) {
                const auto entry = LogbookRepository(transaction.database()).entry(week);
                if (!entry)
                    return tl::unexpected(entry.error());
                if (auto indexed = LogbookRepository::index(transaction, *entry); !indexed)
                    return indexed;
            }
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    if (filter.isEmpty())
        return LogbookRepository(m_context.database).search(words, most);
    const auto wanted = weeksOf(filter);
    auto hits = LogbookRepository(m_context.database).search(words, mostHits);
    if (!wanted || !hits)
        return tl::unexpected(wanted ? hits.error() : wanted.error());
    hits->removeIf([&wanted](const LogbookHit &hit) { return !(*wanted)(hit.week); });
    hits->resize(std::min<qsizetype>(most, hits->size()));
    return hits;
}

Result<LogbookDesk::Import> LogbookDesk::importFolder(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.isDir())
        return failure(
            Error::Kind::StoreMissing, folder, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "this is not a folder")));
    Result<Import> import;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        import = importLogbook(transaction, stamp, folder, m_calendar().zone());
        return import ? Result<>{} : tl::unexpected(import.error());
    });
    return written ? import : tl::unexpected(written.error());
}

Result<DraftFacts> LogbookDesk::facts(IsoWeek week) const
{
    const IncidentRepository incidents(m_context.database);
    const auto all = incidents.all();
    if (!all)
        return tl::unexpected(all.error());
    const TimeRange range = m_calendar().range(week);
    DraftPast past;
    for (const Incident &incident : *all) {
        if (!isOfWatch(incident, range))
            continue;
        const auto timeline = incidents.timeline(incident.id);
        if (!timeline)
            return tl::unexpected(timeline.error());
        past.incidents.append({incident, *timeline});
    }
    const auto alerts = AlertEpisodeRepository(m_context.database).within(range);
    if (!alerts)
        return tl::unexpected(alerts.error());
    const auto works = WorkRepository(m_context.database).all();
    if (!works)
        return tl::unexpected(works.error());
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    if (!captaincies)
        return tl::unexpected(captaincies.error());
    const auto unwatched = m_watched ? m_watched(range) : Result<UnwatchedTime>(UnwatchedTime());
    if (!unwatched)
        return tl::unexpected(unwatched.error());
    past.alerts = *alerts;
    past.works = *works;
    past.captaincies = *captaincies;
    past.nowMs = m_context.clock.nowMs();
    DraftFacts facts = gatherDraft(week, range, past);
    facts.figures = figuresOf(*all, range, m_calendar().zone(), m_context.clock.nowMs(), *unwatched);
    const auto notes = this->notes(week);
    const auto reviews = this->reviews(week);
    if (!notes || !reviews)
        return tl::unexpected(notes ? reviews.error() : notes.error());
    std::copy_if(notes->begin(), notes->end(), std::back_inserter(facts.notes),
        [](const LogbookNote &note) { return !note.usedAt; });
    for (const Incident &incident : *all) {
        const auto isAbout = [&incident](const LogbookNote &note) { return note.incident == incident.id; };
        if (std::any_of(facts.notes.begin(), facts.notes.end(), isAbout))
            facts.numbers.insert(incident.id, incident.number);
    }
    facts.reviews = *reviews;
    if (const auto handover = HandoverRepository(m_context.database).handover(week.plus(1)); handover)
        facts.handoverNotes = handover->notes;
    else if (handover.error().kind != Error::Kind::NotFound)
        return tl::unexpected(handover.error());
    return facts;
}

Result<Draft> LogbookDesk::draft(const DraftAsked &asked, const std::optional<QList<DraftForeseen>> &foreseen) const
{
    const PeopleRepository crew(m_context.database);
    const auto people = crew.people();
    const auto teams = crew.teams();
    auto facts = this->facts(asked.week);
    if (!people || !teams)
        return tl::unexpected(people ? teams.error() : people.error());
    if (!facts)
        return tl::unexpected(facts.error());
    facts->foreseen = foreseen;
    DraftAsked shaped = asked;
    if (shaped.language.isEmpty())
        shaped.language = Wording("DraftWords", {}).language();
    if (shaped.shape.isEmpty()) {
        const auto shape = draftTemplate(shaped.form, shaped.language);
        if (!shape)
            return tl::unexpected(shape.error());
        shaped.shape = *shape;
    }
    return draftInWords(*facts, *people, *teams, m_calendar(), shaped);
}

Result<LogbookDesk::FilterChoices> LogbookDesk::filterChoices() const
{
    const auto people = PeopleRepository(m_context.database).people();
    const auto teams = PeopleRepository(m_context.database).teams();
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    const auto entries = heads();
    if (!people || !teams)
        return tl::unexpected(people ? teams.error() : people.error());
    if (!captaincies || !entries)
        return tl::unexpected(captaincies ? entries.error() : captaincies.error());
    FilterChoices choices;
    QSet<QString> captains;
    for (const Captaincy &captaincy : *captaincies)
        captains.insert(captaincy.person.value);
    QSet<QString> teamsOf;
    for (const Person &person : *people) {
        if (!captains.contains(person.id.value))
            continue;
        choices.captains.append(person);
        teamsOf.insert(person.team.value);
    }
    for (const Team &team : *teams) {
        if (teamsOf.contains(team.id.value))
            choices.teams.append(team);
    }
    for (const LogbookHead &entry : *entries) {
        for (const QString &label : entry.labels) {
            if (!choices.labels.contains(label, Qt::CaseInsensitive))
                choices.labels.append(label);
        }
    }
    const auto byName = [](const auto &left, const auto &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    };
    std::sort(choices.captains.begin(), choices.captains.end(), byName);
    std::sort(choices.teams.begin(), choices.teams.end(), byName);
    choices.labels.sort(Qt::CaseInsensitive);
    return choices;
}

Result<std::function<bool(IsoWeek)>> LogbookDesk::weeksOf(const WeekFilter &filter) const
{
    using Lets = std::function<bool(IsoWeek)>;
    if (filter.isEmpty())
        return Lets([](IsoWeek) { return true; });
    const auto people = PeopleRepository(m_context.database).people();
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    const auto entries = heads();
    if (!people || !captaincies)
        return tl::unexpected(people ? captaincies.error() : people.error());
    if (!entries)
        return tl::unexpected(entries.error());
    QHash<IsoWeek, QStringList> labels;
    for (const LogbookHead &entry : *entries)
        labels.insert(entry.week, entry.labels);
    return Lets([filter, labels, people = *people, captaincies = *captaincies](
                    IsoWeek week) { return lets(filter, week, labels.value(week), captaincies, people); });
}

Result<QString> LogbookDesk::aboutWeek(IsoWeek week) const
{
    const auto facts = this->facts(week);
    const auto people = PeopleRepository(m_context.database).people();
    if (!facts || !people)
        return tl::unexpected(facts ? people.error() : facts.error());
    return weekInWords(*facts, *people, m_calendar());
}

Result<QString> LogbookDesk::draftTemplate(DraftForm form, const QString &language) const
{
    const auto own = SettingRepository(m_context.database).value(templateKey(form, language));
    if (!own)
        return tl::unexpected(own.error());
    return own->value_or(QString()).trimmed().isEmpty() ? builtInDraftTemplate(form, language) : **own;
}

Result<> LogbookDesk::setDraftTemplate(DraftForm form, const QString &language, const QString &text)
{
    if (const auto checked = checkDraftTemplate(text); !checked)
        return checked;
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return SettingRepository::save(transaction, templateKey(form, language), text, stamp);
    });
}

} // namespace qd
