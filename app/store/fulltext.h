// What people type, as SQLite's FTS5 takes it. Whatever is typed is words: there is no query language to get wrong.
// https://www.sqlite.org/fts5.html
#pragma once

#include <QStringList>

namespace qd {

// The first dozen words of a text.
QStringList searchWords(const QString &text);
// A term that finds the word, and words that begin with it.
QString beginningTerm(const QString &word);
// Every word, or how it begins; empty: nothing to look for.
QString allTerms(const QString &text);

} // namespace qd
