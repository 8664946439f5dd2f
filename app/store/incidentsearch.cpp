#include "app/store/incidentsearch.h"

#include "app/store/database.h"
#include "app/store/fulltext.h"
#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int longestIndexed = 8 * 1024; // of one entry: the output of a command says little after that

} // namespace

Result<> IncidentSearch::index(Transaction &transaction, const Incident &incident, const QList<TimelineEntry> &timeline)
{
    Query remove(transaction.database(), u"DELETE FROM incident_fts WHERE rowid = ?"_s);
    remove.bind(incident.number);
    if (auto done = remove.exec(); !done)
        return done;
    QStringList texts;
    for (const ToldEntry &line : told(timeline)) {
        texts.append(line.entry.text.left(longestIndexed));
        if (const QString output = line.entry.details.value(Detail::output); !output.isEmpty())
            texts.append(output.left(longestIndexed));
    }
    Query query(
        transaction.database(), u"INSERT INTO incident_fts (rowid, title, services, timeline) VALUES (?, ?, ?, ?)"_s);
    query.bind(incident.number).bind(incident.title).bind(incident.services.join(u'\n')).bind(texts.join(u'\n'));
    return query.exec();
}

SearchMatch IncidentSearch::allOf(const QString &words)
{
    const QString terms = allTerms(words);
    if (terms.isEmpty())
        return {};
    return {u"number IN (SELECT rowid FROM incident_fts WHERE incident_fts MATCH ?)"_s, terms};
}

Result<QList<int>> IncidentSearch::similar(const Database &database, const QString &title, int most)
{
    QStringList terms;
    const QStringList words = searchWords(title);
    for (const QString &word : words) {
        if (word.size() > 2 || words.size() == 1)
            terms.append(beginningTerm(word));
    }
    if (terms.isEmpty())
        return QList<int>();
    Query query(database, uR"(SELECT rowid FROM incident_fts WHERE incident_fts MATCH ?
                              ORDER BY bm25(incident_fts, 10.0, 5.0, 1.0) LIMIT ?)"_s);
    query.bind(terms.join(u" OR "_s)).bind(most);
    return collect<int>(std::move(query), [](const Query &row) { return int(row.integer(0)); });
}

} // namespace qd
