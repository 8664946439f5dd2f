#include "app/store/query.h"

#include "app/store/database.h"

#include <QSqlError>

namespace qd {

Query::Query(const Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Query &Query::bind(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    return bind(QVariant(value.isNull() ? QString(QLatin1String("")) : cleaned(value)));
}

Query &Query::bind(std::optional<qint64> value)
{
    return bind(value ? QVariant(*value) : QVariant(QMetaType::fromType<qlonglong>()));
}

Query &Query::bind(std::optional<double> value)
{
    return bind(value ? QVariant(*value) : QVariant(QMetaType::fromType<double>()));
}

Query &Query::bind(QDate date)
{
    return bind(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>()));
}

Result<> Query::exec()
{
    m_bound = 0;
    if (!m_prepared || !m_query.exec())
        return tl::unexpected(m_database.error(m_query.lastError()));
    return {};
}

Result<> Query::first()
{
    if (auto done = exec(); !done)
        return done;
    if (next())
        return {};
    if (auto done = finished(); !done)
        return done;
    return failure(Error::Kind::NotFound, m_database.path());
}

bool Query::next()
{
    return m_query.next();
}

Result<> Query::finished() const
{
    const QSqlError error = m_query.lastError();
    if (error.type() != QSqlError::NoError)
        return tl::unexpected(m_database.error(error));
    return {};
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Query::optionalReal(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(real(column));
}

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else {
            clean += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace qd
