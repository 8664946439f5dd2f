#include "app/store/sampleseries.h"

#include "app/store/query.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString toJson(const Labels &labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        object.insert(label.key(), label.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Labels fromJson(const QString &json)
{
    Labels labels;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto label = object.begin(); label != object.end(); ++label)
        labels.insert(label.key(), label.value().toString());
    return labels;
}

} // namespace

SampleSeries::SampleSeries(Database &database)
    : m_database(database)
{
}

Result<qint64> SampleSeries::number(const SeriesKey &key)
{
    for (const auto *numbers : {&m_known, &m_fresh}) {
        if (const auto number = numbers->constFind(key); number != numbers->constEnd())
            return *number;
    }
    const QString labels = toJson(key.labels);
    Query insert(m_database, u"INSERT INTO series (source, expr, labels) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    insert.bind(key.source).bind(key.expr).bind(labels);
    if (auto done = insert.exec(); !done)
        return tl::unexpected(done.error());
    Query select(m_database, u"SELECT id FROM series WHERE source = ? AND expr = ? AND labels = ?"_s);
    select.bind(key.source).bind(key.expr).bind(labels);
    if (auto row = select.first(); !row)
        return tl::unexpected(row.error());
    m_fresh.insert(key, select.integer(0));
    return select.integer(0);
}

void SampleSeries::committed()
{
    m_known.insert(m_fresh);
    m_fresh.clear();
}

Result<QList<std::pair<qint64, SeriesKey>>> SampleSeries::of(const SourceId &source, const QString &expr) const
{
    Query query(m_database, u"SELECT id, labels FROM series WHERE source = ? AND expr = ? ORDER BY labels"_s);
    query.bind(source).bind(expr);
    return collect<std::pair<qint64, SeriesKey>>(std::move(query), [&](const Query &row) {
        return std::pair(row.integer(0), SeriesKey{source, expr, fromJson(row.text(1))});
    });
}

Result<> SampleSeries::forgetEmpty()
{
    m_known.clear();
    Query query(m_database, uR"(DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM chunk WHERE series_id = series.id)
            AND id NOT IN (SELECT series_id FROM head))"_s);
    return query.exec();
}

} // namespace qd
