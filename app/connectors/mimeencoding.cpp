#include "app/connectors/mimeencoding.h"

#include "app/domain/plaintext.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype longestLine = 76;
constexpr qsizetype longestHeaderText = 250;
constexpr qsizetype longestPlainWord = 60;
constexpr qsizetype bytesOfAWord = 39; // 52 in base64, the 12 around them, and a header's name before

bool isPlain(const QString &text)
{
    if (text.contains(u"=?")) // it would be decoded
        return false;
    qsizetype word = 0;
    return std::all_of(text.begin(), text.end(), [&word](QChar c) {
        word = c == u' ' ? 0 : word + 1;
        return c >= u' ' && c <= u'~' && word <= longestPlainWord;
    });
}

// RFC 2047, 2: no character is split between two words.
QByteArray encodedWords(const QString &text)
{
    QList<QByteArray> words;
    QByteArray bytes;
    const auto end = [&] { words.append("=?UTF-8?B?" + bytes.toBase64() + "?="); };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&c, 1).toUtf8();
        if (bytes.size() + next.size() > bytesOfAWord) {
            end();
            bytes.clear();
        }
        bytes += next;
    }
    end();
    return words.join("\r\n ");
}

// At spaces.
QByteArray folded(const QByteArray &line)
{
    QByteArray text;
    qsizetype length = 0;
    for (const QByteArray &word : line.split(' ')) {
        if (length > 0 && length + 1 + word.size() > longestLine) {
            text += "\r\n";
            length = 0;
        }
        if (!text.isEmpty()) {
            text += ' ';
            ++length;
        }
        text += word;
        length += word.size();
    }
    return text;
}

bool standsForItself(char c, bool isFirst, bool isLast)
{
    if (c == ' ' || c == '\t')
        return !isLast; // it would be cut off
    if (isFirst && (c == '.' || c == 'F')) // the end of a mail, the begin of another: not every relay quotes them
        return false;
    return c > ' ' && c <= '~' && c != '=';
}

void appendQuoted(QByteArray &text, const QByteArray &line)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const auto piece = [&] {
            return standsForItself(c, length == 0, i + 1 == line.size()) ? QByteArray(1, c)
                                                                         : '=' + QByteArray(1, c).toHex().toUpper();
        };
        QByteArray next = piece();
        if (length + next.size() >= longestLine) { // there is room for the sign that it goes on
            text += "=\r\n";
            length = 0;
            next = piece();
        }
        text += next;
        length += next.size();
    }
}

} // namespace

QByteArray quotedPrintable(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    QByteArray quoted;
    for (const QByteArray &line : bytes.split('\n')) {
        appendQuoted(quoted, line);
        quoted += "\r\n";
    }
    return quoted;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < all.size(); i += longestLine)
        lines += all.mid(i, longestLine) + "\r\n";
    return lines;
}

QByteArray textHeader(const QByteArray &name, const QString &text)
{
    const QString line = harmlessLine(text.simplified(), longestHeaderText);
    if (isPlain(line))
        return folded(name + ": " + line.toLatin1()) + "\r\n";
    return name + ": " + encodedWords(line) + "\r\n";
}

QByteArray displayName(const QString &name)
{
    const QString line = harmlessLine(name.simplified(), longestPlainWord);
    if (line.isEmpty())
        return {};
    if (!isPlain(line))
        return encodedWords(line);
    QByteArray quoted = line.toLatin1();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

} // namespace qd
