#include "app/domain/works/workfilter.h"

#include "app/domain/plaintext.h"

#include <algorithm>

namespace qd {

bool WorkFilter::isNarrow() const
{
    return *this != WorkFilter();
}

WorkMatcher::WorkMatcher(WorkFilter filter, QDate today)
    : m_filter(std::move(filter))
    , m_today(today)
    , m_words(foldedText(m_filter.text).split(u' ', Qt::SkipEmptyParts))
{
}

bool WorkMatcher::matches(const Work &work) const
{
    if (m_filter.nobodys && !work.owner.isEmpty())
        return false;
    if (!m_filter.owner.isEmpty() && work.owner != m_filter.owner)
        return false;
    if (!m_filter.team.isEmpty() && work.team != m_filter.team)
        return false;
    if (!m_filter.label.isEmpty() && !work.labels.contains(m_filter.label))
        return false;
    if (m_filter.overdue && !work.isOverdue(m_today))
        return false;
    if (m_filter.only && !m_filter.only->contains(work.id))
        return false;
    if (m_words.isEmpty())
        return true;
    QStringList texts{work.title, work.owner, work.team, work.description};
    texts += work.labels;
    texts += work.links;
    for (const WorkStep &step : work.checklist)
        texts.append(step.text);
    const QString all = foldedText(texts.join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) { return all.contains(word); });
}

} // namespace qd
