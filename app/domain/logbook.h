// The logbook: the account of each watch week in Markdown, its revisions, the notes that wait in its margin, and what
// the watch was like. Times are Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/watchweek.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace qd {

constexpr qsizetype longestEntry = 4'000'000; // characters: more than the window can show while one types

struct LogbookEntry {
    LogbookEntryId id;
    IsoWeek week;
    QString markdown;
    int revision = 0; // grows by one with each save; a save names the revision it started from
    qint64 updatedAt = 0;
    QString updatedBy;
    std::optional<qint64> publishedAt = {}; // from then on it changes by corrections only
    QString publishedBy = {};
    int publishedRevision = 0; // what was published; a later one corrects it
    QString language = {}; // "en" or "fr"; empty: nobody chose one
    QStringList labels = {}; // what it is found by

    bool isPublished() const { return publishedAt.has_value(); }
    bool isCorrected() const { return isPublished() && revision > publishedRevision; }
    bool operator==(const LogbookEntry &) const = default;
};

// What a list says of an entry: all but its text.
struct LogbookHead {
    IsoWeek week;
    bool isWritten = false; // there are words in it
    bool isPublished = false;
    bool isCorrected = false;
    QStringList labels;

    bool operator==(const LogbookHead &) const = default;
};

struct LogbookRevision {
    int revision = 0;
    qint64 savedAt = 0;
    QString savedBy;

    bool operator==(const LogbookRevision &) const = default;
};

// Written down as the week goes, for whoever writes the entry.
struct LogbookNote {
    LogbookNoteId id;
    IsoWeek week;
    QString text; // Markdown
    qint64 at = 0;
    QString by;
    IncidentId incident = {}; // it was taken from; null: none
    std::optional<qint64> usedAt = {}; // it is in the entry

    bool operator==(const LogbookNote &) const = default;
};

// How a captain found the watch.
struct WatchReview {
    IsoWeek week;
    QString by;
    int hardness = 3; // 1 easy to 5 hard
    QString easier; // what should be, in their words

    bool operator==(const WatchReview &) const = default;
};

// An entry that was found, with the place that tells why: plain text, the words that matched between the two marks.
struct LogbookHit {
    static constexpr char16_t opens = u'\u0002';
    static constexpr char16_t closes = u'\u0003';

    IsoWeek week;
    QString snippet;

    bool operator==(const LogbookHit &) const = default;
};

} // namespace qd
