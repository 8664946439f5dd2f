#include "app/services/attachmentdesk.h"

#include "app/store/attachmentrepository.h"

namespace qd {

AttachmentDesk::AttachmentDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<Attachment> AttachmentDesk::add(const QString &title, const QByteArray &png)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return failure(
            Error::Kind::Invalid, title, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a picture must be a PNG")));
    if (png.size() > largest)
        return failure(Error::Kind::TooLarge, title);
    return keep({AttachmentId::create(m_context.clock.nowMs()), title.simplified(), png});
}

Result<Attachment> AttachmentDesk::addLog(const QString &title, const QByteArray &utf8)
{
    if (utf8.size() > largestLog)
        return failure(Error::Kind::TooLarge, title);
    if (utf8.trimmed().isEmpty() || utf8.contains('\0'))
        return failure(
            Error::Kind::Invalid, title, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a log must be text")));
    return keep({AttachmentId::create(m_context.clock.nowMs()), title.simplified(), {}, QString::fromUtf8(utf8)});
}

Result<Attachment> AttachmentDesk::keep(const Attachment &attachment)
{
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return AttachmentRepository::save(transaction, attachment, stamp);
    });
    return written ? Result<Attachment>(attachment) : tl::unexpected(written.error());
}

Result<Attachment> AttachmentDesk::attachment(const AttachmentId &id) const
{
    return AttachmentRepository(m_context.database).attachment(id);
}

} // namespace qd
