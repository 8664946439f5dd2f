#include "app/domain/guide/runbookblock.h"

using namespace Qt::StringLiterals;

namespace qd {

QHash<QString, StepTick> ticksIn(const QList<TimelineEntry> &entries, const QString &path)
{
    QHash<QString, StepTick> ticks;
    for (const TimelineEntry &entry : entries) {
        const QString step = entry.details.value(Detail::step);
        if (step.isEmpty() || entry.details.value(Detail::runbook) != path)
            continue;
        if (entry.details.contains(Detail::unticked))
            ticks.remove(step);
        else
            ticks.insert(step, {entry.at, entry.author});
    }
    return ticks;
}

TimelineCommand tickCommand(const QString &path, const RunbookBlock &step, bool ticked)
{
    TimelineCommand command;
    command.kind = ticked ? TimelineKind::Action : TimelineKind::Note;
    command.text = step.words;
    command.details = {{Detail::runbook, path}, {Detail::step, step.key}};
    if (!ticked)
        command.details.insert(Detail::unticked, u"1"_s);
    return command;
}

} // namespace qd
