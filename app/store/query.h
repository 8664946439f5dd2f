// Query: one prepared statement, read forward. Columns are read by index, in the order of the SELECT.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>
#include <optional>

namespace qd {

class Database;

class Query {
public:
    Query(const Database &database, const QString &sql);

    // Values in the order of the question marks.
    Query &bind(const QVariant &value);
    Query &bind(const QString &value); // a null string is stored as an empty text
    Query &bind(std::optional<qint64> value);
    Query &bind(std::optional<double> value);
    Query &bind(QDate date); // ISO date, NULL when invalid
    template <typename Tag> Query &bind(const Id<Tag> &id) { return bind(id.value); }
    Query &bind(int value) { return bind(QVariant(value)); }
    Query &bind(qint64 value) { return bind(QVariant(value)); }
    Query &bind(bool value) { return bind(QVariant(value ? 1 : 0)); }

    // Runs the statement; may be run again after new binds.
    [[nodiscard]] Result<> exec();
    // Runs it and steps onto its first row: NotFound when there is none.
    [[nodiscard]] Result<> first();
    bool next();
    // A read that was cut short by an error ends like one that is complete: ask after the last next().
    [[nodiscard]] Result<> finished() const;
    int changedRows() const { return m_query.numRowsAffected(); }

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool boolean(int column) const { return m_query.value(column).toInt() != 0; }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template <typename Tag> Id<Tag> id(int column) const { return Id<Tag>{text(column)}; }

private:
    const Database &m_database;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_prepared = false;
};

// Every row of a query as a value.
template <typename Row, typename ReadRow> [[nodiscard]] Result<QList<Row>> collect(Query &&query, ReadRow &&readRow)
{
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    QList<Row> rows;
    while (query.next())
        rows.append(readRow(query));
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return rows;
}

// Text as both SQLite and PostgreSQL keep it: no NUL, no lone surrogates, composed (NFC).
QString cleaned(const QString &text);
// To be bound where no text is NULL, so is an id that is null.
QVariant textOrNull(const QString &text);

} // namespace qd
