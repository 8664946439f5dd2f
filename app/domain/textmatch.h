// Where typed words stand in a text: each as a word or the beginning of one; accents and case do not matter. Pure.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace qd {

struct TextSpan {
    qsizetype from = 0; // in UTF-16 units
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

// What was typed as folded words, without doubles, at most so many; whatever is no letter or digit parts them.
QStringList wordsTyped(const QString &typed);

// Every place of one of `words` (of wordsTyped()), in their order, none within another.
QList<TextSpan> spansOf(const QString &text, const QStringList &words);
// Every one of `words` stands in it; true for none.
bool holdsAll(const QString &text, const QStringList &words);

// One line of about `longest` characters around the first of the words, cut between words, with … where it was cut.
// The beginning of the text when it holds none of them.
QString excerptOf(const QString &text, const QStringList &words, qsizetype longest = 120);

} // namespace qd
