// CSV (RFC 4180, and what spreadsheets make of it): UTF-8 with or without a mark, separated by comma, semicolon or tab,
// quoted fields with line breaks.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace qd {

struct CsvRow {
    int line = 0; // of the file, 1 is the first
    QStringList fields;

    bool operator==(const CsvRow &) const = default;
};

struct CsvTable {
    QStringList header; // lower case, trimmed
    QList<CsvRow> rows; // blank lines left out

    QString field(const CsvRow &row, const QString &column) const;
};

// Refuses (Invalid), with the line: what has no header, quotes that RFC 4180 does not allow, another encoding than
// UTF-8, or more than 10 MiB.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes);

// Separated by commas; a text that a spreadsheet would run as a formula gets an apostrophe before it.
QByteArray writeCsv(const QList<QStringList> &lines);

} // namespace qd
