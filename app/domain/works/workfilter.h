// WorkFilter: which cards the board shows. Pure.
#pragma once

#include "app/domain/work.h"

#include <QSet>

namespace qd {

struct WorkFilter {
    QString text; // every word stands somewhere in the card, whatever its case and accents
    QString owner; // empty: anybody's
    bool nobodys = false; // those without an owner
    QString team;
    QString label;
    bool overdue = false;
    std::optional<QSet<WorkId>> only = {}; // of these alone

    bool isNarrow() const;
    bool operator==(const WorkFilter &) const = default;
};

class WorkMatcher {
public:
    WorkMatcher(WorkFilter filter, QDate today);
    bool matches(const Work &work) const;

private:
    WorkFilter m_filter;
    QDate m_today;
    QStringList m_words; // folded
};

} // namespace qd
