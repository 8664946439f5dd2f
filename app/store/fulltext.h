// What people type, as SQLite's FTS5 takes it. Whatever is typed is words: there is no query language to get wrong.
// https://www.sqlite.org/fts5.html
#pragma once

#include "app/domain/result.h"

#include <QStringList>

namespace qd {

class Transaction;

// The first dozen words of a text.
QStringList searchWords(const QString &text);
// A term that finds the word, and words that begin with it.
QString beginningTerm(const QString &word);
// Every word, or how it begins; empty: nothing to look for.
QString allTerms(const QString &text);

// The row of an index whose first column is an id. `texts` are the other columns; a new one is not looked for first.
enum class InIndex { New, Again };
[[nodiscard]] Result<> putIntoIndex(
    Transaction &transaction, const QString &index, const QString &id, const QStringList &texts, InIndex row);
[[nodiscard]] Result<> removeFromIndex(Transaction &transaction, const QString &index, const QString &id);

} // namespace qd
