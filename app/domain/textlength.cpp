#include "app/domain/textlength.h"

namespace qd {

TextLength lengthOf(QStringView markdown)
{
    int words = 0;
    int headings = 0;
    int paragraphs = 0;
    bool isInWord = false;
    bool hasLetters = false; // this word
    bool isBlankLine = true;
    bool wasBlank = true;
    bool isLineStart = true;
    for (const QChar c : markdown) {
        if (isLineStart && c == u'#')
            ++headings;
        isLineStart = c == u'\n';
        if (!c.isSpace()) {
            if (isBlankLine && wasBlank)
                ++paragraphs;
            isBlankLine = false;
            isInWord = true;
            hasLetters = hasLetters || c.isLetterOrNumber();
            continue;
        }
        words += isInWord && hasLetters ? 1 : 0;
        isInWord = false;
        hasLetters = false;
        if (c == u'\n') {
            wasBlank = isBlankLine;
            isBlankLine = true;
        }
    }
    words += isInWord && hasLetters ? 1 : 0;
    return {words, headings > 0 ? headings : paragraphs};
}

} // namespace qd
