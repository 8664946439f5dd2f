// Markdown as the parts of a mail: plain text for every program, HTML with the pictures that travel in the mail
// (Content-ID), and nothing that would be fetched from elsewhere. Colours are the reader's own, light or dark.
#pragma once

#include "app/domain/id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>

namespace qd {

constexpr int mailWidth = 76; // of a line of plain text

struct MailTextPicture {
    AttachmentId id; // shown at "cid:ID"
    QString title;
    QByteArray png;

    bool operator==(const MailTextPicture &) const = default;
};

struct MailText {
    QString plain;
    QString html; // one document
    QList<MailTextPicture> pictures; // each once, as they come in the text
};

// `picture` gives the PNG behind an address of the Markdown ("attachment:ID"); empty: its words are left. Null: there
// are none.
MailText mailText(const QString &subject, const QString &markdown, const QString &language,
    const std::function<QByteArray(const QString &url)> &picture);

} // namespace qd
