// What concerns the board as a whole: its columns, other boards that come in, and files that go out.
#include "app/services/workdesk.h"
#include "app/services/workexport.h"
#include "app/services/workwords.h"
#include "app/store/workrepository.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

tl::unexpected<Error> refused(Error::Kind kind, const char *why)
{
    return failure(kind, {}, QString::fromLatin1(why));
}

} // namespace

Result<> WorkDesk::saveColumns(const QList<WorkColumn> &columns)
{
    if (columns.isEmpty() || columns.size() > mostWorkColumns)
        return refused(Error::Kind::Invalid, QT_TRANSLATE_NOOP("Rule", "a board has 1 to 24 columns"));
    WorkStepDone step{workActWords(WorkAct::Columns, {}), {}};
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const WorkRepository repository(m_context.database);
        const auto before = repository.columns();
        if (!before)
            return tl::unexpected(before.error());
        if (auto done = putColumns(transaction, stamp, columns); !done)
            return done;
        const auto after = repository.columns();
        if (!after)
            return tl::unexpected(after.error());
        step.columnsBefore = *before;
        step.columnsAfter = *after;
        return {};
    });
    if (written && !sameColumns(step.columnsBefore, step.columnsAfter))
        m_history.did(step);
    return written;
}

Result<> WorkDesk::putColumns(Transaction &transaction, const Stamp &stamp, const QList<WorkColumn> &columns)
{
    const WorkRepository repository(m_context.database);
    const auto stored = repository.columns();
    if (!stored)
        return tl::unexpected(stored.error());
    for (const WorkColumn &column : *stored) {
        if (columnOf(columns, column.id))
            continue;
        const auto cards = repository.inColumn(column.id);
        if (!cards)
            return tl::unexpected(cards.error());
        if (!cards->isEmpty())
            return refused(Error::Kind::Conflict,
                QT_TRANSLATE_NOOP("Rule", "a column can go when no card stands in it any more"));
        if (auto done = WorkRepository::remove(transaction, column.id, stamp); !done)
            return done;
    }
    int position = 0;
    for (WorkColumn column : columns) {
        column.position = ++position;
        column.name = column.name.simplified().left(longestWorkLabel);
        column.limit = std::max(0, column.limit);
        if (column.id.isNull() && column.name.isEmpty())
            return refused(Error::Kind::Invalid, QT_TRANSLATE_NOOP("Rule", "a column needs a name"));
        if (column.id.isNull())
            column.id = WorkColumnId::create(stamp.nowMs + position);
        if (auto done = WorkRepository::save(transaction, column, stamp); !done)
            return done;
    }
    return {};
}

Result<WorkImport> WorkDesk::import(const QByteArray &json, const QTimeZone &zone, bool dryRun)
{
    const auto board = trelloBoardFrom(json, zone);
    if (!board)
        return tl::unexpected(board.error());
    const WorkRepository repository(m_context.database);
    WorkImport report;
    WorkStepDone step;
    const auto bring = [&](Transaction *transaction, const Stamp &stamp) -> Result<> {
        const auto columns = repository.columns();
        const auto origins = repository.origins();
        if (!columns || !origins)
            return tl::unexpected(columns ? origins.error() : columns.error());
        const BoardPlan plan = planImport(*board, *columns, *origins, stamp.nowMs);
        report = plan.report;
        if (!transaction)
            return {};
        for (const WorkColumn &column : plan.columns) {
            if (auto done = WorkRepository::save(*transaction, column, stamp); !done)
                return done;
        }
        if (auto done = WorkRepository::add(*transaction, plan.works, stamp); !done)
            return done;
        QList<WorkId> ids;
        for (const Work &work : plan.works)
            ids.append(work.id);
        const auto stored = repository.works(ids);
        if (!stored)
            return tl::unexpected(stored.error());
        for (const Work &work : *stored)
            step.cards.append({std::nullopt, work});
        return {};
    };
    const auto done = dryRun
        ? bring(nullptr, m_context.stamp())
        : m_context.write([&](Transaction &transaction, const Stamp &stamp) { return bring(&transaction, stamp); });
    if (!done)
        return tl::unexpected(done.error());
    step.words = workActWords(WorkAct::Import, {}, report.added);
    if (!step.cards.isEmpty())
        m_history.did(step);
    return report;
}

Result<QByteArray> WorkDesk::exported(const QString &suffix, const QTimeZone &zone) const
{
    const WorkRepository repository(m_context.database);
    const auto columns = repository.everyColumn();
    const auto shown = repository.columns();
    const auto board = repository.onBoard();
    const auto archived = repository.archived();
    if (!columns || !shown || !board || !archived)
        return tl::unexpected(!columns ? columns.error()
                : !shown               ? shown.error()
                : !board               ? board.error()
                                       : archived.error());
    QList<Work> works; // column by column
    for (const WorkColumn &column : *columns)
        std::copy_if(board->begin(), board->end(), std::back_inserter(works),
            [&column](const Work &work) { return work.column == column.id; });
    if (suffix == u"md"_s)
        return worksAsMarkdown(*shown, works);
    works += *archived;
    if (suffix == u"csv"_s)
        return worksAsCsv(*columns, works, zone);
    if (suffix == u"json"_s)
        return QJsonDocument(worksAsJson(*columns, works, zone)).toJson();
    return refused(Error::Kind::Invalid,
        QT_TRANSLATE_NOOP("Rule", "works are exported to a file that ends with .csv, .md or .json"));
}

} // namespace qd
