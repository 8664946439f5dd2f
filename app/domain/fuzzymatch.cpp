#include "app/domain/fuzzymatch.h"

#include "app/domain/plaintext.h"

namespace qd {

namespace {

constexpr int atBegin = 12;
constexpr int atWord = 8;
constexpr int besideLast = 6;
constexpr int anywhere = 1;

// The letters as one piece: nothing beats what was typed as it stands there.
std::optional<int> wholeScore(const QString &query, const QString &text)
{
    const qsizetype at = text.indexOf(query);
    if (at < 0)
        return std::nullopt;
    const bool isWord = at == 0 || !text[at - 1].isLetterOrNumber();
    return int(query.size()) * besideLast + (at == 0 ? 3 * atBegin : isWord ? 2 * atBegin : atBegin);
}

} // namespace

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString wanted = foldedText(query).simplified();
    const QString there = foldedText(text);
    if (wanted.isEmpty())
        return 0;
    if (const auto whole = wholeScore(wanted, there))
        return whole;
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : wanted) {
        if (letter == u' ')
            continue;
        const qsizetype next = there.indexOf(letter, at + 1);
        if (next < 0)
            return std::nullopt;
        const bool isWord = next == 0 || !there[next - 1].isLetterOrNumber();
        score += next == 0 ? atBegin : isWord ? atWord : next == at + 1 ? besideLast : anywhere;
        at = next;
    }
    return score;
}

} // namespace qd
