#include "app/domain/work.h"

#include "app/domain/words.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

constexpr Word<WorkState> states[] = {{WorkState::Planned, u"planned"}, {WorkState::InProgress, u"in_progress"},
    {WorkState::Review, u"review"}, {WorkState::Done, u"done"}};

QString oneLine(const QString &text, qsizetype longest)
{
    const QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    // Never half a character.
    return line.left(line[longest - 1].isHighSurrogate() ? longest - 1 : longest);
}

QStringList lines(const QStringList &texts, qsizetype longest, qsizetype most)
{
    QStringList kept;
    for (const QString &text : texts) {
        const QString line = oneLine(text, longest);
        if (!line.isEmpty() && !kept.contains(line) && kept.size() < most)
            kept.append(line);
    }
    return kept;
}

} // namespace

QString toString(WorkState state)
{
    return wordOf(states, state);
}

std::optional<WorkState> workStateFrom(QStringView word)
{
    return valueOf(states, word);
}

int Work::stepsDone() const
{
    return int(std::count_if(checklist.begin(), checklist.end(), [](const WorkStep &step) { return step.done; }));
}

Work tidied(Work work)
{
    constexpr qsizetype longestLink = 2000;
    work.title = oneLine(work.title, longestWorkTitle);
    work.owner = oneLine(work.owner, longestWorkTitle);
    work.team = oneLine(work.team, longestWorkTitle);
    work.labels = lines(work.labels, longestWorkLabel, mostWorkLabels);
    work.links = lines(work.links, longestLink, mostWorkLinks);
    work.description = work.description.left(longestWorkDescription);
    QList<WorkStep> steps;
    for (const WorkStep &step : std::as_const(work.checklist)) {
        const QString text = oneLine(step.text, longestWorkStep);
        if (!text.isEmpty() && steps.size() < mostWorkSteps)
            steps.append({text, step.done});
    }
    work.checklist = steps;
    if (!std::isfinite(work.effortDays) || work.effortDays < 0)
        work.effortDays = 0;
    work.effortDays = std::min(work.effortDays, largestWorkEffort);
    return work;
}

} // namespace qd
