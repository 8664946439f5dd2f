#include "app/domain/plaintext.h"

namespace qd {

namespace {

bool isControl(QChar each)
{
    const char16_t code = each.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns || (each.category() == QChar::Other_Control && code != u'\n' && code != u'\t' && code != u'\r');
}

} // namespace

QString plainText(const QString &text)
{
    QString plain = text;
    plain.removeIf(isControl);
    return plain;
}

QString plainLine(const QString &text, int longest)
{
    const QString line = plainText(text).simplified();
    if (line.size() <= longest)
        return line;
    // Half of a character outside of the basic plane is none.
    const qsizetype end = line.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return line.left(end).trimmed() + u'…';
}

} // namespace qd
