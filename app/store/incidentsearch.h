// IncidentSearch: the full-text index of incidents, and the only place that knows SQLite's FTS5: another engine has its
// own. Accents and case do not matter. Written in the same transaction as what it indexes.
// https://www.sqlite.org/fts5.html
#pragma once

#include "app/domain/incident.h"
#include "app/store/transaction.h"

namespace qd {

struct SearchMatch {
    QString sql; // a condition on incident.number, with one question mark; empty: nothing to look for
    QString value;
};

class IncidentSearch {
public:
    // Title, services, all that its timeline tells now, and its post-mortem.
    [[nodiscard]] static Result<> index(
        Transaction &transaction, const Incident &incident, const QList<TimelineEntry> &timeline);

    // Every word of `words`, or how it begins. Whatever is typed is words: there is no query language to get wrong.
    static SearchMatch allOf(const QString &words);

    // Numbers of the incidents that are most like this title, the best first; the title counts more than the timeline.
    // Words that every sentence or most titles have do not count.
    [[nodiscard]] static Result<QList<int>> similar(const Database &database, const QString &title, int most);
};

} // namespace qd
