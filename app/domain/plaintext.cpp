#include "app/domain/plaintext.h"

#include <QChar>
#include <algorithm>

namespace qd {

namespace {

constexpr int mostAccents = 4; // on one letter; Vietnamese and pointed Hebrew need two or three
constexpr char32_t replacement = 0xFFFD;
constexpr char32_t leftOut = 0;

bool isDirection(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool hasNoWidth(char32_t c) // the joiners U+200C and U+200D are part of words and of emoji
{
    return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

bool isBreak(char32_t c)
{
    return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isAccent(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
}

char32_t harmlessForm(char32_t c)
{
    if (c == '\t')
        return ' ';
    if (isBreak(c))
        return '\n';
    if (c < 0x20)
        return 0x2400 + c;
    if (c == 0x7F)
        return 0x2421;
    if (hasNoWidth(c))
        return leftOut;
    if (c < 0xA0 && c > 0x7F)
        return replacement;
    if (isDirection(c) || QChar::isNonCharacter(c) || QChar::isSurrogate(c))
        return replacement;
    return c;
}

// The character at `at`, and how many units it takes.
std::pair<char32_t, int> characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

} // namespace

QString harmless(const QString &text, qsizetype longest)
{
    QString result;
    qsizetype whole = 0; // where the last character that surely fits begins: room is left for the sign of the cut
    int accents = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto [raw, units] = characterAt(text, at);
        const bool ofABreak = raw == '\r' && at + 1 < text.size() && text[at + 1] == u'\n';
        at += units;
        const char32_t c = ofABreak ? leftOut : raw == '\r' ? U'\n' : harmlessForm(raw);
        accents = isAccent(c) ? accents + 1 : 0;
        if (c == leftOut || accents > mostAccents)
            continue;
        if (accents == 0 && result.size() < longest)
            whole = result.size();
        result += QChar::fromUcs4(c);
        if (result.size() > longest)
            return result.left(whole) + QChar(0x2026);
    }
    return result;
}

QString harmlessLine(const QString &text, qsizetype longest)
{
    return harmless(text, longest).replace(u'\n', u' ');
}

QString foldedText(const QString &text)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toLower();
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    return folded;
}

} // namespace qd
