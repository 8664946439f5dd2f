#include "app/domain/textmatch.h"

#include "app/domain/plaintext.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype mostWords = 12;
constexpr qsizetype before = 30; // characters of an excerpt that lead to its first word

bool isOfAWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

// A word of the text: where it stands, and how it is compared.
struct WordThere {
    TextSpan span;
    QString folded;
};

template <typename Visit> void forEachWord(const QString &text, const Visit &visit)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfAWord(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isOfAWord(text[end]))
            ++end;
        if (!visit(WordThere{{at, end - at}, foldedText(text.mid(at, end - at))}))
            return;
        at = end;
    }
}

bool beginsWithOneOf(const QString &word, const QStringList &words)
{
    return std::any_of(
        words.begin(), words.end(), [&word](const QString &wanted) { return word.startsWith(wanted); });
}

} // namespace

QStringList wordsTyped(const QString &typed)
{
    QStringList words;
    forEachWord(typed, [&words](const WordThere &word) {
        if (!word.folded.isEmpty() && !words.contains(word.folded))
            words.append(word.folded);
        return words.size() < mostWords;
    });
    return words;
}

QList<TextSpan> spansOf(const QString &text, const QStringList &words)
{
    QList<TextSpan> spans;
    if (words.isEmpty())
        return spans;
    forEachWord(text, [&](const WordThere &word) {
        if (beginsWithOneOf(word.folded, words))
            spans.append(word.span);
        return true;
    });
    return spans;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    QStringList missing = words;
    forEachWord(text, [&missing](const WordThere &word) {
        missing.removeIf([&word](const QString &wanted) { return word.folded.startsWith(wanted); });
        return !missing.isEmpty();
    });
    return missing.isEmpty();
}

QString excerptOf(const QString &text, const QStringList &words, qsizetype longest)
{
    const QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    qsizetype from = 0;
    forEachWord(line, [&](const WordThere &word) {
        if (!beginsWithOneOf(word.folded, words))
            return true;
        from = std::max<qsizetype>(0, word.span.from - before);
        return false;
    });
    from = std::min(from, line.size() - longest);
    if (from > 0)
        from = line.indexOf(u' ', from) + 1; // 0 when there is no gap: from the beginning
    QString cut = line.mid(from, longest);
    const bool toTheEnd = from + cut.size() >= line.size();
    if (!toTheEnd && cut.lastIndexOf(u' ') > longest / 2)
        cut.truncate(cut.lastIndexOf(u' '));
    return (from > 0 ? QStringLiteral("…") : QString()) + cut + (toTheEnd ? QString() : QStringLiteral("…"));
}

} // namespace qd
