// What any text becomes so that it travels in a mail: ASCII in lines of 76 characters at most that end with CRLF (RFC
// 2045, 2047). "=_" occurs in none of them but between the parts.
#pragma once

#include <QByteArray>
#include <QString>

namespace qd {

QByteArray quotedPrintable(const QString &text); // any line breaks
QByteArray base64Lines(const QByteArray &bytes);
// "Name: text", folded, with a CRLF. Encoded where it is not plain ASCII; nothing in `text` begins another header.
QByteArray textHeader(const QByteArray &name, const QString &text);
// In front of an address, quoted or encoded; empty for an empty one.
QByteArray displayName(const QString &name);

} // namespace qd
