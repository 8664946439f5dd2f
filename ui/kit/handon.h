// Hands bytes on to a file that the person named, and says on the page whether they arrived there. What was in the file
// stays when they did not.
#pragma once

#include <QByteArray>
#include <QString>

class MessageBar;

void writeTo(const QString &path, const QByteArray &bytes, MessageBar &messages);
