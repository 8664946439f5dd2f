#include "app/store/incidentsearch.h"

#include "app/domain/plaintext.h"
#include "app/domain/stopwords.h"
#include "app/store/database.h"
#include "app/store/fulltext.h"
#include "app/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int longestIndexed = 8 * 1024; // of one entry: the output of a command says little after that
constexpr qint64 fewTitles = 5; // that a word may always stand in
constexpr qint64 oneInSoMany = 5; // titles: a word of more of them tells none apart

struct Counted {
    QString word;
    qint64 titles; // that it stands in, counted to the limit
};

// The words that tell incidents apart: none that every sentence has, none that most titles have; where only such are
// left, the rarest of these.
Result<QStringList> telling(const Database &database, const QStringList &words)
{
    Query last(database, u"SELECT COALESCE(MAX(number), 0) FROM incident"_s);
    if (auto done = last.first(); !done)
        return tl::unexpected(done.error());
    const qint64 limit = std::max(fewTitles, last.integer(0) / oneInSoMany);
    QList<Counted> counted;
    for (const QString &word : words) {
        if ((word.size() <= 2 && words.size() > 1) || isStopWord(foldedText(word)))
            continue;
        Query count(database, uR"(SELECT COUNT(*) FROM
                (SELECT 1 FROM incident_fts WHERE incident_fts MATCH ? LIMIT ?))"_s);
        count.bind(u"title : \""_s + word + u'"').bind(limit + 1);
        if (auto done = count.first(); !done)
            return tl::unexpected(done.error());
        counted.append({word, count.integer(0)});
    }
    std::stable_sort(counted.begin(), counted.end(),
        [](const Counted &left, const Counted &right) { return left.titles < right.titles; });
    QStringList kept;
    for (const Counted &each : counted) {
        if (each.titles <= limit || kept.isEmpty())
            kept.append(each.word);
    }
    return kept;
}

} // namespace

Result<> IncidentSearch::index(Transaction &transaction, const Incident &incident, const QList<TimelineEntry> &timeline)
{
    Query remove(transaction.database(), u"DELETE FROM incident_fts WHERE rowid = ?"_s);
    remove.bind(incident.number);
    if (auto done = remove.exec(); !done)
        return done;
    Query postMortem(transaction.database(), u"SELECT markdown FROM post_mortem WHERE incident_id = ?"_s);
    postMortem.bind(incident.id);
    const auto kept = postMortem.first();
    if (!kept && kept.error().kind != Error::Kind::NotFound)
        return kept;
    QStringList texts;
    for (const ToldEntry &line : told(timeline)) {
        texts.append(line.entry.text.left(longestIndexed));
        if (const QString output = line.entry.details.value(Detail::output); !output.isEmpty())
            texts.append(output.left(longestIndexed));
    }
    if (kept)
        texts.append(postMortem.text(0));
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
    const auto words = telling(database, searchWords(title));
    if (!words)
        return tl::unexpected(words.error());
    if (words->isEmpty())
        return QList<int>();
    QStringList terms;
    for (const QString &word : *words)
        terms.append(beginningTerm(word));
    Query query(database, uR"(SELECT rowid FROM incident_fts WHERE incident_fts MATCH ?
                              ORDER BY bm25(incident_fts, 10.0, 5.0, 1.0) LIMIT ?)"_s);
    query.bind(terms.join(u" OR "_s)).bind(most);
    return collect<int>(std::move(query), [](const Query &row) { return int(row.integer(0)); });
}

} // namespace qd
