// AttachmentDesk: pictures for incidents and logbook entries. Window's thread.
#pragma once

#include "app/domain/attachment.h"
#include "app/services/deskcontext.h"

namespace qd {

class AttachmentDesk {
public:
    static constexpr qsizetype largest = 5 * 1024 * 1024; // bytes

    explicit AttachmentDesk(DeskContext context);

    // Keeps a PNG; Invalid for anything else, TooLarge above the limit.
    [[nodiscard]] Result<Attachment> add(const QString &title, const QByteArray &png);
    [[nodiscard]] Result<Attachment> attachment(const AttachmentId &id) const;

private:
    DeskContext m_context;
};

} // namespace qd
