#include "app/store/attachmentrepository.h"

#include "app/store/database.h"
#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {
const QString pictureType = u"image/png"_s;
const QString logType = u"text/plain"_s;
} // namespace

Result<Attachment> AttachmentRepository::attachment(const AttachmentId &id) const
{
    Query query(m_database, u"SELECT id, title, bytes, media_type FROM attachment WHERE id = ?"_s);
    query.bind(id);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    Attachment attachment{query.id<AttachmentTag>(0), query.text(1), {}};
    if (query.text(3) == logType)
        attachment.log = QString::fromUtf8(query.blob(2));
    else
        attachment.png = query.blob(2);
    return attachment;
}

Result<> AttachmentRepository::save(Transaction &transaction, const Attachment &attachment, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO attachment (id, media_type, title, bytes, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?))"_s);
    query.bind(attachment.id).bind(attachment.isLog() ? logType : pictureType).bind(attachment.title);
    query.bind(QVariant(attachment.isLog() ? attachment.log.toUtf8() : attachment.png));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    return query.exec();
}

} // namespace qd
