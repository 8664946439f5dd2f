// Attachment: a picture that texts of the crew show, as "![title](attachment:ID)" in Markdown, or a log that an entry
// of a timeline names (Detail::attachment). Pure functions.
#pragma once

#include "app/domain/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace qd {

struct Attachment {
    AttachmentId id;
    QString title;
    QByteArray png; // of a picture; empty for a log
    QString log = {}; // plain text; empty for a picture

    bool isLog() const { return png.isEmpty(); }
    bool operator==(const Attachment &) const = default;
};

QString attachmentUrl(const AttachmentId &id); // "attachment:ID"
AttachmentId attachmentFrom(const QString &url); // null when it is no such address
// The Markdown that shows it; the title cannot end it early.
QString attachmentMarkdown(const AttachmentId &id, const QString &title);
// Those that a text shows, in their order.
QList<AttachmentId> attachmentsIn(const QString &text);
// The text with each picture in words: "[picture: CPU]" for a `pattern` of "[picture: %1]".
QString attachmentsInWords(const QString &text, const QString &pattern);

} // namespace qd
