#include "app/store/attachmentrepository.h"

#include "app/store/database.h"
#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

Result<Attachment> AttachmentRepository::attachment(const AttachmentId &id) const
{
    Query query(m_database, u"SELECT id, title, bytes FROM attachment WHERE id = ?"_s);
    query.bind(id);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return Attachment{query.id<AttachmentTag>(0), query.text(1), query.blob(2)};
}

Result<> AttachmentRepository::save(Transaction &transaction, const Attachment &attachment, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO attachment (id, media_type, title, bytes, created_at, updated_at, updated_by)
            VALUES (?, 'image/png', ?, ?, ?, ?, ?))"_s);
    query.bind(attachment.id).bind(cleaned(attachment.title)).bind(QVariant(attachment.png));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    return query.exec();
}

} // namespace qd
