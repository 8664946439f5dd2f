// LogbookDesk: the weekly entry: reading, saving without overwriting anybody, its revisions, publication and search,
// the notes in its margin, what the watch was like, and a first draft from what happened.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/weekfilter.h"
#include "app/services/deskcontext.h"
#include "app/services/draftwords.h"
#include "app/services/logbookimport.h"

namespace qd {

class LogbookDesk {
public:
    // `watched` tells when nobody could see; null: somebody always could.
    LogbookDesk(DeskContext context, std::function<WatchCalendar()> calendar,
        std::function<Result<UnwatchedTime>(TimeRange)> watched = nullptr);

    [[nodiscard]] Result<QList<LogbookEntry>> entries() const; // newest week first
    [[nodiscard]] Result<QList<LogbookHead>> heads() const; // of the same, for a list: cheap
    // The week's entry, or an empty one of revision 0 when nobody wrote it yet.
    [[nodiscard]] Result<LogbookEntry> entry(IsoWeek week) const;
    enum class Saving { Writing, Correcting };

    // Stores `entry` over the revision it names. Conflict when a newer one is there, nothing is overwritten; and when
    // it is published, unless this corrects it. Invalid: it is longer than longestEntry.
    [[nodiscard]] Result<LogbookEntry> save(const LogbookEntry &entry, Saving saving = Saving::Writing);
    // Conflict for an entry that is empty, published already, or was changed since.
    [[nodiscard]] Result<LogbookEntry> publish(const LogbookEntry &entry);

    [[nodiscard]] Result<QList<LogbookRevision>> revisions(IsoWeek week) const; // the newest first
    [[nodiscard]] Result<QString> revision(IsoWeek week, int revision) const;

    // Waits in the margin of the watch of now. Invalid when it is empty.
    [[nodiscard]] Result<LogbookNote> addNote(const QString &text, const IncidentId &incident = {});
    [[nodiscard]] Result<QList<LogbookNote>> notes(IsoWeek week) const; // by time
    [[nodiscard]] Result<> markUsed(const QList<LogbookNote> &notes, bool used = true); // they are in the entry
    [[nodiscard]] Result<> removeNote(const LogbookNoteId &note);

    [[nodiscard]] Result<QList<WatchReview>> reviews(IsoWeek week) const;
    // Of who writes here, once a week each; again, it takes the place of the last. Invalid unless 1 to 5.
    [[nodiscard]] Result<> review(IsoWeek week, int hardness, const QString &easier);

    // Entries that hold every word, or a word that begins so; the best first. Brings the index up to date.
    [[nodiscard]] Result<QList<LogbookHit>> search(
        const QString &words, int most = 100, const WeekFilter &filter = {}) const;

    // Adds the entries of a folder of Markdown files and of the folders in it: the week from the front matter
    // ("week: 2026-W47", or "date:" of a day in it), else from a week or date in the file's name. Weeks somebody has
    // written for stay as they are. All of them or, when the database refuses one, none.
    using Import = LogbookImport;
    [[nodiscard]] Result<Import> importFolder(const QString &folder);
    struct FilterChoices {
        QList<Person> captains; // by name
        QList<Team> teams; // by name
        QStringList labels;
    };
    [[nodiscard]] Result<FilterChoices> filterChoices() const;
    // Says of a week whether the filter lets it through, as things stand now.
    [[nodiscard]] Result<std::function<bool(IsoWeek)>> weeksOf(const WeekFilter &filter) const;
    // Crew, incidents and works of the watch, each with a reference, as Markdown in the program's language.
    [[nodiscard]] Result<QString> aboutWeek(IsoWeek week) const;
    // A first text of the watch from what the console knows. `foreseen`: of the look ahead, where somebody looked.
    // Invalid: the crew's template has a mistake.
    [[nodiscard]] Result<Draft> draft(
        const DraftAsked &asked, const std::optional<QList<DraftForeseen>> &foreseen = {}) const;
    // The crew's, else the one that is built in. An empty one goes back to that.
    [[nodiscard]] Result<QString> draftTemplate(DraftForm form, const QString &language) const;
    [[nodiscard]] Result<> setDraftTemplate(DraftForm form, const QString &language, const QString &text);

private:
    [[nodiscard]] Result<DraftFacts> facts(IsoWeek week) const;

    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
    std::function<Result<UnwatchedTime>(TimeRange)> m_watched;
};

} // namespace qd
