#include "app/services/logbookdesk.h"

#include "app/domain/plaintext.h"
#include "app/formats/logbookfile.h"
#include "app/services/draftwords.h"
#include "app/store/captaincyrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/logbookrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/workrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestNote = 20'000;
constexpr int indexedAtOnce = 50; // entries in one transaction

} // namespace

LogbookDesk::LogbookDesk(DeskContext context, std::function<WatchCalendar()> calendar)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
{
}

Result<QList<LogbookEntry>> LogbookDesk::entries() const
{
    return LogbookRepository(m_context.database).all();
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

Result<> LogbookDesk::markUsed(const QList<LogbookNote> &notes)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (LogbookNote note : notes) {
            note.usedAt = stamp.nowMs;
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

Result<QList<LogbookHit>> LogbookDesk::search(const QString &words, int most) const
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
    return LogbookRepository(m_context.database).search(words, most);
}

Result<LogbookDesk::Import> LogbookDesk::importFolder(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.isDir())
        return failure(
            Error::Kind::StoreMissing, folder, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "this is not a folder")));
    Import import;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (const QFileInfo &file :
            QDir(folder).entryInfoList({u"*.md"_s, u"*.markdown"_s}, QDir::Files, QDir::Name)) {
            const auto found = readLogbookFile(file.filePath());
            if (!found) {
                import.skipped.append(file.fileName() + u": "_s + found.error().detail);
                continue;
            }
            const auto stored = LogbookRepository(transaction.database()).entry(found->week);
            if (!stored && stored.error().kind != Error::Kind::NotFound)
                return tl::unexpected(stored.error());
            if (stored) {
                import.skipped.append(
                    file.fileName() + u": "_s + QCoreApplication::translate("Rule", "its week has an entry already"));
                continue;
            }
            LogbookEntry entry = *found;
            entry.id = LogbookEntryId::create(stamp.nowMs);
            if (const auto saved = LogbookRepository::save(transaction, entry, stamp); !saved)
                return tl::unexpected(saved.error());
            import.added.append(entry.week);
        }
        return {};
    });
    return written ? Result<Import>(import) : tl::unexpected(written.error());
}

Result<QString> LogbookDesk::draft(IsoWeek week) const
{
    const IncidentRepository incidents(m_context.database);
    const PeopleRepository crew(m_context.database);
    const auto all = incidents.all();
    const auto works = WorkRepository(m_context.database).all();
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    const auto people = crew.people();
    const auto teams = crew.teams();
    if (!all)
        return tl::unexpected(all.error());
    if (!works)
        return tl::unexpected(works.error());
    if (!captaincies)
        return tl::unexpected(captaincies.error());
    if (!people || !teams)
        return tl::unexpected(people ? teams.error() : people.error());
    const WatchCalendar calendar = m_calendar();
    const TimeRange range = calendar.range(week);
    QList<IncidentStory> stories;
    for (const Incident &incident : *all) {
        if (incident.started >= range.to)
            continue;
        auto timeline = incidents.timeline(incident.id);
        if (!timeline)
            return tl::unexpected(timeline.error());
        stories.append({incident, *timeline});
    }
    const DraftFacts facts = gatherDraft(week, range, stories, *works, *captaincies);
    return draftInWords(facts, *people, *teams, calendar, week);
}

} // namespace qd
