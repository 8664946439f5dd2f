// ChangeEventDesk: what was changed in production: told by hand, by a verb, or by lines of JSON that a release tool
// writes. Unix ms. Window's thread.
#pragma once

#include "app/domain/changeevent.h"
#include "app/services/deskcontext.h"

namespace qd {

struct ChangeImport {
    struct Fault {
        int line = 0; // 1 is the first
        QString why;

        bool operator==(const Fault &) const = default;
    };
    int added = 0;
    int known = 0; // told before; their end may be new
    QList<Fault> faults;
};

class ChangeEventDesk {
public:
    explicit ChangeEventDesk(DeskContext context);

    [[nodiscard]] Result<QList<ChangeEvent>> within(TimeRange range) const; // that touch it, by their beginning
    // The last one first; `firstBadMs` is the first bad sample of an alert or the start of an impact.
    [[nodiscard]] Result<QList<ChangeEvent>> before(qint64 firstBadMs, qint64 windowMs = 2 * 60 * 60 * 1000) const;

    [[nodiscard]] Result<ChangeEvent> add(ChangeEvent event);
    // New ones, and known ones whose end is told now.
    [[nodiscard]] Result<ChangeImport> keep(QList<ChangeEvent> events);
    [[nodiscard]] Result<> remove(const ChangeEventId &id);
    // One JSON object a line; a line that makes no sense is named and passed by. `firstLine` counts from 1.
    [[nodiscard]] Result<ChangeImport> import(const QByteArray &lines, const QString &source, int firstLine = 1);

private:
    DeskContext m_context;
};

} // namespace qd
