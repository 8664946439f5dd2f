#include "app/store/searchrepository.h"

#include "app/domain/incident.h"
#include "app/domain/textmatch.h"
#include "app/store/database.h"
#include "app/store/fulltext.h"
#include "app/store/query.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// A word that stands in most of ten years' incidents: the newest of them are ranked.
constexpr int mostRanked = 2000;
constexpr int ofTitles = 4; // times as many are looked at as are given: a title may come late in the ranks

QString keyOf(const QString &number)
{
    return u"INC-"_s + number;
}

// Markdown as it is read in one line.
QString withoutMarks(const QString &markdown)
{
    static const QRegularExpression marks(u"[*#`>|]+|\\]\\([^)]*\\)|\\[(?=[^ x])"_s);
    return QString(markdown).remove(marks);
}

} // namespace

class SearchRepository::Search {
public:
    Search(const Database &database, const QString &typed, int most)
        : m_database(database)
        , m_typed(typed.trimmed())
        , m_words(wordsTyped(typed))
        , m_terms(allTerms(typed))
        , m_most(most)
    {
    }

    Result<QList<Found>> all()
    {
        if (m_terms.isEmpty())
            return QList<Found>();
        for (const auto look : {&Search::incidents, &Search::works, &Search::entries, &Search::runbooks, &Search::people}) {
            if (auto done = (this->*look)(); !done)
                return tl::unexpected(done.error());
        }
        return m_found;
    }

private:
    using Kind = Found::Kind;

    Result<> incidents()
    {
        if (const auto typed = incidentNumberFrom(m_typed, IncidentKeyForm::Typed)) {
            Query byNumber(m_database, u"SELECT number, title FROM incident WHERE number = ?"_s);
            byNumber.bind(*typed);
            const auto found = byNumber.first();
            if (!found && found.error().kind != Error::Kind::NotFound)
                return found;
            if (found) {
                const QString number = byNumber.text(0);
                return take({{Kind::Incident, number, keyOf(number) + u" · "_s + byNumber.text(1), {}, true}}, 1);
            }
        }
        return ranked(Kind::Incident,
            uR"(SELECT incident.number, incident.title, hit.services, hit.timeline FROM
                    (SELECT at, score FROM (SELECT rowid AS at, bm25(incident_fts, 10.0, 5.0, 1.0) AS score
                        FROM incident_fts WHERE incident_fts MATCH ? ORDER BY rowid DESC LIMIT %1)
                        ORDER BY score LIMIT ?) AS best
                    JOIN incident ON incident.number = best.at JOIN incident_fts AS hit ON hit.rowid = best.at
                ORDER BY best.score)"_s);
    }

    Result<> works()
    {
        return ranked(Kind::Work, byId(u"work_fts"_s, u"title, names, texts"_s, u"0.0, 10.0, 5.0, 1.0"_s));
    }

    Result<> people()
    {
        return ranked(Kind::Person, byId(u"person_fts"_s, u"name, ways, ''"_s, u"0.0, 10.0, 1.0"_s));
    }

    Result<> runbooks()
    {
        return ranked(Kind::Runbook, byId(u"runbook_fts"_s, u"title, names, markdown"_s, u"0.0, 10.0, 5.0, 1.0"_s));
    }

    Result<> entries()
    {
        QList<Found> found;
        // What was written since the last search of the logbook is not in its index yet.
        Query fresh(m_database, uR"(SELECT e.week, e.markdown FROM logbook_entry e
                LEFT JOIN logbook_indexed i ON i.week = e.week
                WHERE i.revision IS NULL OR i.revision <> e.revision ORDER BY e.week DESC)"_s);
        if (auto done = fresh.exec(); !done)
            return done;
        while (fresh.next() && found.size() < m_most) {
            if (holdsAll(fresh.text(1), m_words))
                found.append(entry(fresh.text(0), fresh.text(1)));
        }
        if (auto done = fresh.finished(); !done)
            return done;
        Query old(m_database, uR"(SELECT e.week, e.markdown FROM
                (SELECT rowid AS at, bm25(logbook_fts) AS score FROM logbook_fts WHERE logbook_fts MATCH ?
                    ORDER BY score LIMIT ?) AS best
                JOIN logbook_entry e ON e.week = printf('%d-W%02d', best.at / 100, best.at % 100)
                JOIN logbook_indexed i ON i.week = e.week AND i.revision = e.revision
                ORDER BY best.score)"_s);
        old.bind(m_terms).bind(m_most);
        if (auto done = old.exec(); !done)
            return done;
        while (old.next())
            found.append(entry(old.text(0), old.text(1)));
        if (auto done = old.finished(); !done)
            return done;
        return take(found, m_most);
    }

    Found entry(const QString &week, const QString &markdown) const
    {
        return {Kind::Logbook, week, week, excerptOf(withoutMarks(markdown), m_words), false};
    }

    // Rows of an index that has ids; the columns are a title and two texts.
    static QString byId(const QString &index, const QString &columns, const QString &weights)
    {
        return uR"(SELECT hit.id, %2 FROM
                (SELECT at, score FROM (SELECT rowid AS at, bm25(%1, %3) AS score FROM %1 WHERE %1 MATCH ?
                    ORDER BY rowid DESC LIMIT %4) ORDER BY score LIMIT ?) AS best
                JOIN %1 AS hit ON hit.rowid = best.at
                ORDER BY best.score)"_s.arg(index, columns, weights, QString::number(mostRanked));
    }

    Result<> ranked(Kind kind, const QString &sql)
    {
        Query query(m_database, sql.contains(u"%1"_s) ? sql.arg(mostRanked) : sql);
        query.bind(m_terms).bind(m_most * ofTitles);
        if (auto done = query.exec(); !done)
            return done;
        QList<Found> found;
        while (query.next()) {
            const QString title = kind == Kind::Incident ? keyOf(query.text(0)) + u" · "_s + query.text(1) : query.text(1);
            Found each{kind, query.text(0), title, {}, holdsAll(title, m_words)};
            for (const int column : {2, 3}) {
                if (each.excerpt.isEmpty() && !spansOf(query.text(column), m_words).isEmpty())
                    each.excerpt = excerptOf(withoutMarks(query.text(column)), m_words);
            }
            found.append(each);
        }
        if (auto done = query.finished(); !done)
            return done;
        return take(found, kind == Kind::Runbook ? m_most * ofTitles : m_most);
    }

    Result<> take(QList<Found> found, int most)
    {
        std::stable_sort(found.begin(), found.end(),
            [](const Found &left, const Found &right) { return left.byTitle && !right.byTitle; });
        m_found += found.mid(0, most);
        return {};
    }

    const Database &m_database;
    QString m_typed;
    QStringList m_words;
    QString m_terms;
    int m_most;
    QList<Found> m_found;
};

Result<QList<Found>> SearchRepository::find(const QString &typed, int mostOfAKind) const
{
    return Search(m_database, typed, mostOfAKind).all();
}

} // namespace qd
