// WorkDesk: the planned improvements of production, as far as the logbook needs them.
#pragma once

#include "app/domain/work.h"
#include "app/services/deskcontext.h"

namespace qd {

class WorkDesk {
public:
    explicit WorkDesk(DeskContext context);

    [[nodiscard]] Result<QList<Work>> all() const;
    [[nodiscard]] Result<Work> add(const QString &title, WorkState state, const QString &owner);
    [[nodiscard]] Result<> setState(const WorkId &id, WorkState state);

private:
    DeskContext m_context;
};

} // namespace qd
