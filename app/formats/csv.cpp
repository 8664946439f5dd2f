#include "app/formats/csv.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype largest = 10 * 1024 * 1024;

// The separator that stands most often in the first line.
QChar separatorOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

// The first line with bytes that are no UTF-8; 0: none.
int lineNotUtf8(const QByteArray &bytes)
{
    int line = 0;
    for (const QByteArray &each : bytes.split('\n')) {
        ++line;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(each); // decoding happens here
        if (decoder.hasError() || text.contains(QChar(0)))
            return line;
    }
    return 0;
}

class Reader {
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvRow>> read()
    {
        m_row.line = 1;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"') {
                if (!m_field.trimmed().isEmpty())
                    return fault(u"a quote in a field that is not quoted: write it twice, and the field in quotes"_s);
                if (!quoted())
                    return failure(Error::Kind::Invalid, {}, u"line %1: a quote is not closed"_s.arg(m_row.line));
                if (!endsHere())
                    return fault(u"words after a closing quote"_s);
            } else if (c == m_separator) {
                endField();
            } else if (c == u'\n') {
                endRow();
            } else if (c != u'\r') {
                m_field += c;
            }
        }
        endRow();
        return m_rows;
    }

private:
    tl::unexpected<Error> fault(const QString &words) const
    {
        return failure(Error::Kind::Invalid, {}, u"line %1: %2"_s.arg(m_line).arg(words));
    }

    // After a closing quote: blanks, then the end of the field.
    bool endsHere()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\r'))
            ++m_at;
        return m_at == m_text.size() || m_text[m_at] == m_separator || m_text[m_at] == u'\n';
    }

    bool quoted()
    {
        m_field.clear();
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                m_field += c;
            } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
                m_field += c;
                ++m_at;
            } else {
                return true;
            }
        }
        return false;
    }

    void endField()
    {
        m_row.fields.append(m_field);
        m_field.clear();
    }

    void endRow()
    {
        endField();
        if (m_row.fields.size() > 1 || !m_row.fields.first().trimmed().isEmpty())
            m_rows.append(m_row);
        m_row = {++m_line, {}};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_field;
    CsvRow m_row;
    QList<CsvRow> m_rows;
};

QString guarded(const QString &field)
{
    static const QString starters = u"=+-@\t\r"_s;
    return !field.isEmpty() && starters.contains(field[0]) ? u'\'' + field : field;
}

} // namespace

QString CsvTable::field(const CsvRow &row, const QString &column) const
{
    return row.fields.value(header.indexOf(column));
}

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > largest)
        return failure(Error::Kind::Invalid, {}, u"the file is larger than 10 MiB"_s);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return failure(Error::Kind::Invalid, {}, u"the file is UTF-16: save it as “CSV UTF-8”"_s);
    if (const int line = lineNotUtf8(bytes); line > 0)
        return failure(Error::Kind::Invalid, {}, u"line %1 is not UTF-8: save the file as “CSV UTF-8”"_s.arg(line));
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    auto rows = Reader(text).read();
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error::Kind::Invalid, {}, u"the file is empty: its first line must name the columns"_s);
    CsvTable table;
    const QStringList names = rows->takeFirst().fields;
    for (const QString &name : names)
        table.header.append(name.trimmed().toLower());
    table.rows = std::move(*rows);
    return table;
}

QByteArray writeCsv(const QList<QStringList> &lines)
{
    QByteArray bytes;
    for (const QStringList &line : lines) {
        QStringList fields;
        for (const QString &field : line) {
            QString safe = guarded(field);
            if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r'))
                safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
            fields.append(safe);
        }
        bytes += fields.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace qd
