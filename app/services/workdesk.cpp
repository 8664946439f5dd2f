#include "app/services/workdesk.h"

#include "app/domain/works/worklink.h"
#include "app/domain/works/workorder.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/workrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

tl::unexpected<Error> refused(Error::Kind kind, const char *why)
{
    return failure(kind, {}, QString::fromLatin1(why));
}

Result<> check(const Work &work)
{
    if (work.title.isEmpty())
        return refused(Error::Kind::Invalid, QT_TRANSLATE_NOOP("Rule", "a work needs a title"));
    const bool areLinks = std::all_of(
        work.links.begin(), work.links.end(), [](const QString &line) { return workLinkFrom(line).has_value(); });
    if (!areLinks) {
        return refused(Error::Kind::Invalid,
            QT_TRANSLATE_NOOP("Rule",
                "a link is an incident like INC-42, an address that begins with https://, or the "
                "path of a runbook, which ends with .md"));
    }
    return {};
}

// The day it was done is the first day that it is so.
void settleDone(Work &work, qint64 nowMs)
{
    if (work.isOpen())
        work.done.reset();
    else if (!work.done)
        work.done = nowMs;
}

// What somebody else would have changed: not the order, which is everybody's.
Work contentOf(Work work)
{
    work.position = 0;
    work.since = 0;
    work.updated = 0;
    return work;
}

void sortInto(Work &work, const QList<WorkColumn> &columns)
{
    const WorkColumn *column = columnOf(columns, work.column);
    if (!column)
        work.column = {};
    if (!column)
        column = columnFor(columns, work.state);
    if (column && work.column.isNull())
        work.column = column->id;
}

// Column and state follow each other: whichever of the two was changed.
void agree(Work &work, const std::optional<Work> &before, const QList<WorkColumn> &columns)
{
    const WorkColumn *ofState = columnFor(columns, work.state);
    const bool sameColumn = before && before->column == work.column;
    if (sameColumn && before->state != work.state && ofState)
        work.column = ofState->id;
    else if (const WorkColumn *column = columnOf(columns, work.column); !sameColumn && column && column != ofState)
        work.state = column->stands;
    if (before && before->column != work.column)
        work.position = 0;
}

} // namespace

WorkDesk::WorkDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<Work>> WorkDesk::all() const
{
    return WorkRepository(m_context.database).all();
}

Result<QList<Work>> WorkDesk::onBoard() const
{
    return WorkRepository(m_context.database).onBoard();
}

Result<QList<Work>> WorkDesk::archived() const
{
    return WorkRepository(m_context.database).archived();
}

Result<QList<Work>> WorkDesk::works(const QList<WorkId> &ids) const
{
    return WorkRepository(m_context.database).works(ids);
}

Result<Work> WorkDesk::work(const WorkId &id) const
{
    return WorkRepository(m_context.database).work(id);
}

Result<QList<WorkColumn>> WorkDesk::columns() const
{
    return WorkRepository(m_context.database).columns();
}

Result<QList<WorkColumn>> WorkDesk::everyColumn() const
{
    return WorkRepository(m_context.database).everyColumn();
}

Result<QList<WorkMove>> WorkDesk::moves(const WorkId &id) const
{
    return WorkRepository(m_context.database).moves(id);
}

Result<QList<WorkChange>> WorkDesk::changesSince(qint64 ms) const
{
    const WorkRepository repository(m_context.database);
    const auto works = repository.changedSince(ms);
    const auto moves = repository.movesSince(ms);
    if (!works || !moves)
        return tl::unexpected(works ? moves.error() : works.error());
    return qd::changesSince(*works, *moves, ms);
}

Result<std::optional<Payoff>> WorkDesk::payoff(const Work &work) const
{
    if (work.incident.isNull())
        return std::optional<Payoff>();
    const IncidentRepository repository(m_context.database);
    const auto incident = repository.incident(work.incident);
    const auto incidents = repository.all();
    if (!incident || !incidents)
        return tl::unexpected(incident ? incidents.error() : incident.error());
    const qint64 now = m_context.clock.nowMs();
    const auto episodes = AlertEpisodeRepository(m_context.database).within(payoffRange(work, *incident, now));
    if (!episodes)
        return tl::unexpected(episodes.error());
    return std::optional(payoffOf(work, *incident, *episodes, *incidents, now));
}

Result<Work> WorkDesk::save(Work work)
{
    work = tidied(std::move(work));
    if (auto fit = check(work); !fit)
        return tl::unexpected(fit.error());
    WorkStepDone step;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const WorkRepository repository(m_context.database);
        const auto columns = repository.columns();
        if (!columns)
            return tl::unexpected(columns.error());
        sortInto(work, *columns);
        std::optional<Work> before;
        if (work.id.isNull()) {
            work.id = WorkId::create(stamp.nowMs);
        } else if (auto stored = repository.work(work.id)) {
            if (work.updated != 0 && work.updated != stored->updated)
                return refused(Error::Kind::Conflict,
                    QT_TRANSLATE_NOOP("Rule", "somebody changed this work meanwhile: open it again"));
            before = *stored;
        }
        agree(work, before, *columns);
        settleDone(work, stamp.nowMs);
        if (auto done = WorkRepository::save(transaction, work, stamp); !done)
            return done;
        const auto stored = repository.work(work.id);
        if (!stored)
            return tl::unexpected(stored.error());
        work = *stored;
        step = {workActWords(before ? WorkAct::Edit : WorkAct::Add, work.title), {{before, work}}};
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    m_history.did(step);
    return work;
}

Result<> WorkDesk::change(const WorkId &id, const Change &change, WorkAct act)
{
    WorkStepDone step;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const WorkRepository repository(m_context.database);
        const auto before = repository.work(id);
        if (!before)
            return tl::unexpected(before.error());
        Work work = *before;
        if (auto done = change(work, transaction, stamp); !done)
            return done;
        if (contentOf(work) == contentOf(*before)) {
            if (work.position == before->position)
                return {};
            act = WorkAct::Place;
            if (auto done = WorkRepository::place(transaction, id, work.position); !done)
                return done;
        } else if (auto done = WorkRepository::save(transaction, work, stamp); !done) {
            return done;
        }
        const auto after = repository.work(id);
        if (!after)
            return tl::unexpected(after.error());
        step = {workActWords(act, work.title), {{*before, *after}}};
        return {};
    });
    if (written && !step.cards.isEmpty())
        m_history.did(step);
    return written;
}

Result<> WorkDesk::move(const WorkId &id, const WorkColumnId &column, const WorkId &before)
{
    const auto into = [&](Work &work, Transaction &transaction, const Stamp &stamp) -> Result<> {
        const WorkRepository repository(m_context.database);
        const auto columns = repository.columns();
        auto cards = repository.inColumn(column);
        if (!columns || !cards)
            return tl::unexpected(columns ? cards.error() : columns.error());
        const WorkColumn *to = columnOf(*columns, column);
        if (!to)
            return failure(Error::Kind::NotFound, column.value);
        if (before == work.id)
            return {};
        auto place = placeBefore(*cards, id, before);
        if (!place) {
            *cards = renumbered(*cards);
            for (const Work &card : std::as_const(*cards)) {
                if (auto done = WorkRepository::place(transaction, card.id, card.position); !done)
                    return done;
            }
            place = placeBefore(*cards, id, before);
        }
        work.position = place.value_or(0);
        if (work.column != column)
            work.state = to->stands;
        work.column = column;
        settleDone(work, stamp.nowMs);
        return {};
    };
    return change(id, into, WorkAct::Move);
}

Result<> WorkDesk::archive(const WorkId &id)
{
    const auto away = [](Work &work, Transaction &, const Stamp &stamp) -> Result<> {
        if (!work.archived)
            work.archived = stamp.nowMs;
        return {};
    };
    return change(id, away, WorkAct::Archive);
}

Result<> WorkDesk::restore(const WorkId &id)
{
    const auto back = [this](Work &work, Transaction &, const Stamp &) -> Result<> {
        const auto columns = WorkRepository(m_context.database).columns();
        if (!columns)
            return tl::unexpected(columns.error());
        work.archived.reset();
        sortInto(work, *columns); // its column may be gone
        return {};
    };
    return change(id, back, WorkAct::Restore);
}

Result<> WorkDesk::tick(const WorkId &id, int step, bool done)
{
    const auto ticked = [&](Work &work, Transaction &, const Stamp &) -> Result<> {
        if (step < 0 || step >= work.checklist.size())
            return failure(Error::Kind::NotFound, work.title);
        work.checklist[step].done = done;
        return {};
    };
    return change(id, ticked, done ? WorkAct::Tick : WorkAct::Untick);
}

QString WorkDesk::toUndo() const
{
    return m_history.toUndo() ? m_history.toUndo()->words : QString();
}

QString WorkDesk::toRedo() const
{
    return m_history.toRedo() ? m_history.toRedo()->words : QString();
}

// Back to how each card was before the step, or forth again, unless somebody else changed one of them since.
Result<> WorkDesk::put(const WorkStepDone &step, bool back)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const WorkRepository repository(m_context.database);
        for (const WorkStepDone::Card &card : step.cards) {
            const auto stored = repository.work(card.after.id);
            if (!stored && stored.error().kind != Error::Kind::NotFound)
                return tl::unexpected(stored.error());
            const std::optional<Work> is = stored ? std::optional(contentOf(*stored)) : std::nullopt;
            const auto before = card.before ? std::optional(contentOf(*card.before)) : std::nullopt;
            if (is != (back ? contentOf(card.after) : before))
                return refused(Error::Kind::Conflict,
                    QT_TRANSLATE_NOOP("Rule", "somebody changed this work meanwhile: it stays as it is"));
            if (back && !card.before) {
                if (auto done = WorkRepository::remove(transaction, card.after.id); !done)
                    return done;
            } else if (auto done = WorkRepository::save(transaction, back ? *card.before : card.after, stamp); !done) {
                return done;
            }
        }
        const QList<WorkColumn> &are = back ? step.columnsAfter : step.columnsBefore;
        const QList<WorkColumn> &wanted = back ? step.columnsBefore : step.columnsAfter;
        if (sameColumns(are, wanted))
            return {};
        const auto stored = repository.columns();
        if (!stored)
            return tl::unexpected(stored.error());
        if (!sameColumns(*stored, are))
            return refused(Error::Kind::Conflict,
                QT_TRANSLATE_NOOP("Rule", "somebody changed the columns meanwhile: they stay as they are"));
        return putColumns(transaction, stamp, wanted);
    });
}

Result<> WorkDesk::undo()
{
    return m_history.undo([this](const WorkStepDone &step) { return put(step, true); });
}

Result<> WorkDesk::redo()
{
    return m_history.redo([this](const WorkStepDone &step) { return put(step, false); });
}

} // namespace qd
