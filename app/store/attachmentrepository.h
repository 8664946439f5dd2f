// AttachmentRepository: pictures that texts of the crew show, and logs.
#pragma once

#include "app/domain/attachment.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

class AttachmentRepository {
public:
    explicit AttachmentRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Attachment> attachment(const AttachmentId &id) const;
    [[nodiscard]] static Result<> save(Transaction &transaction, const Attachment &attachment, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
