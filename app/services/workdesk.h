// WorkDesk: the planned improvements of production, as far as the logbook needs them.
#pragma once

#include "app/domain/work.h"
#include "app/services/deskcontext.h"

namespace qd {

class WorkDesk {
public:
    explicit WorkDesk(DeskContext context);

    [[nodiscard]] Result<QList<Work>> all() const;
    // With a null id: a new one. The day it was done is the day it is first stored as done.
    [[nodiscard]] Result<Work> save(Work work);

private:
    DeskContext m_context;
};

} // namespace qd
