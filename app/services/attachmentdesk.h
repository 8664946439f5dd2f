// AttachmentDesk: pictures for incidents and logbook entries, logs for incidents. Window's thread.
#pragma once

#include "app/domain/attachment.h"
#include "app/services/deskcontext.h"

namespace qd {

class AttachmentDesk {
public:
    static constexpr qsizetype largest = 5 * 1024 * 1024; // bytes
    static constexpr qsizetype largestLog = 1024 * 1024;

    explicit AttachmentDesk(DeskContext context);

    // Keeps a PNG; Invalid for anything else, TooLarge above the limit.
    [[nodiscard]] Result<Attachment> add(const QString &title, const QByteArray &png);
    // Keeps UTF-8 text; Invalid for an empty one or for what is no text, TooLarge above the limit.
    [[nodiscard]] Result<Attachment> addLog(const QString &title, const QByteArray &utf8);
    [[nodiscard]] Result<Attachment> attachment(const AttachmentId &id) const;

private:
    [[nodiscard]] Result<Attachment> keep(const Attachment &attachment);

    DeskContext m_context;
};

} // namespace qd
