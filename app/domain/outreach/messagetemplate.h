// MessageTemplate: what is written to others in a situation, which the crew can change: a subject and Markdown with
// placeholders in double braces, "{{title}}". Pure.
#pragma once

#include "app/domain/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace qd {

struct MessageText {
    QString subject;
    QString markdown;

    bool operator==(const MessageText &) const = default;
};

// In the order in which they are documented.
const QStringList &messagePlaceholders();

// Invalid, with the line, for a placeholder that is unknown or has no end.
[[nodiscard]] Result<> checkMessageTemplate(const QString &text);

// Values are put in as they are, once: one that holds "{{title}}" itself is not filled in. A line of which no
// placeholder has a value is left out, with its words; blank lines come one at a time, and not at either end.
QString expandMessageTemplate(const QString &text, const QMap<QString, QString> &values);

// A file holds both: the subject as the heading of its first line, "# {{title}}", and below it the body. To be taken
// apart before it is expanded: a value may hold lines. Without that heading there is no subject.
MessageText messageTextFrom(const QString &file);

} // namespace qd
