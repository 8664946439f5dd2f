// PostMortem: what an incident taught, in Markdown. Its open task items ("- [ ] …") are the actions that follow up.
#pragma once

#include "app/domain/id.h"

#include <QString>
#include <QStringList>

namespace qd {

struct PostMortem {
    IncidentId incident;
    QString markdown;
    int revision = 0; // 0: not kept yet, a draft

    bool operator==(const PostMortem &) const = default;
};

// In their order, without doubles; those that are ticked are done already. Lines of code blocks are no items.
QStringList followUps(const QString &markdown);

} // namespace qd
