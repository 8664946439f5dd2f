// How long a text is: words, and parts that are set apart. Pure; one walk over the text, some ms for a million letters.
#pragma once

#include <QStringView>

namespace qd {

struct TextLength {
    static constexpr int threeParagraphs = 400; // words that three good ones may have

    int words = 0;
    int parts = 0; // under headings where there are some; else between blank lines

    bool isMoreThanThreeParagraphs() const { return parts > 3 || words > threeParagraphs; }
    bool operator==(const TextLength &) const = default;
};

TextLength lengthOf(QStringView markdown);

} // namespace qd
