// Bytes to and from a file that the person named.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

class MessageBar;

// Says on the page whether they arrived there. What was in the file stays when they did not.
void writeTo(const QString &path, const QByteArray &bytes, MessageBar &messages);

// A table that is brought in. Null: it cannot be read, or is too large for one; the page says so.
std::optional<QByteArray> readTable(const QString &path, MessageBar &messages);
