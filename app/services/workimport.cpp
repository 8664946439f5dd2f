#include "app/services/workimport.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int mostSubjects = 5; // of a note: a file may have thousands

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(WorkImport)
public:
    static QString taken(const WorkImport &report)
    {
        QStringList parts{tr("%n card(s) taken", nullptr, report.added)};
        if (report.archived > 0)
            parts.append(tr("%n of them archived", nullptr, report.archived));
        if (report.alreadyHere > 0)
            parts.append(tr("%n already here", nullptr, report.alreadyHere));
        if (report.left > 0)
            parts.append(tr("%n left out", nullptr, report.left));
        return parts.join(u", "_s) + u'.';
    }

    static QString column(const WorkImport::Column &column)
    {
        const QString text = column.isNew ? tr("“%1” becomes a new column: %n card(s)", nullptr, column.cards)
                                          : tr("“%1” goes to “%2”: %n card(s)", nullptr, column.cards);
        return column.isNew ? text.arg(column.list) : text.arg(column.list, column.column);
    }

    static QString note(const ImportNote &note)
    {
        QString text = QCoreApplication::translate("ImportNote", note.text.toUtf8().constData());
        if (text.contains(u"%1"_s))
            text = text.arg(note.detail);
        QStringList subjects = note.subjects.mid(0, mostSubjects);
        if (note.subjects.size() > mostSubjects)
            subjects.append(tr("and %n more", nullptr, int(note.subjects.size()) - mostSubjects));
        if (!subjects.isEmpty())
            text = tr("%1: %2", "what, of which cards").arg(text, subjects.join(u", "_s));
        return note.effect == ImportNote::Effect::LeftOut ? tr("Left out: %1").arg(text) : text;
    }
};

Work workFrom(const TrelloCard &card, const WorkColumn &column, qint64 nowMs)
{
    Work work = card.work;
    work.created = card.created != 0 ? std::min(card.created, nowMs) : nowMs;
    work.id = WorkId::create(work.created);
    work.column = column.id;
    work.state = column.stands;
    work.origin = u"trello:"_s + card.id;
    if (!work.isOpen())
        work.done = nowMs;
    if (card.archived)
        work.archived = nowMs;
    return work;
}

// A column for each list, by the list's id.
QHash<QString, WorkColumn> placeLists(const TrelloBoard &board, BoardPlan &plan, qint64 nowMs)
{
    QHash<QString, int> cards; // by list
    QSet<QString> shown; // lists with a card that stays on the board
    for (const TrelloCard &card : board.cards) {
        ++cards[card.list];
        if (!card.archived)
            shown.insert(card.list);
    }
    QHash<QString, WorkColumn> byList;
    for (const TrelloList &list : board.lists) {
        if (!cards.contains(list.id))
            continue;
        const WorkColumn *known = columnCalled(plan.columns, list.name);
        const bool isNew = !known && shown.contains(list.id) && plan.columns.size() < mostWorkColumns;
        if (isNew) {
            // Behind the last one that is planned: what it stands for, only the crew can say.
            const auto place = std::find_if(plan.columns.begin(), plan.columns.end(),
                [](const WorkColumn &column) { return column.stands != WorkState::Planned; });
            const WorkColumn column{WorkColumnId::create(nowMs), list.name.simplified().left(longestWorkLabel)};
            known = &*plan.columns.insert(place, column);
        } else if (!known) {
            known = columnFor(plan.columns, WorkState::Planned);
        }
        byList.insert(list.id, *known);
        plan.report.columns.append({list.name, columnName(*known), isNew, cards.value(list.id)});
    }
    return byList;
}

} // namespace

QStringList WorkImport::inWords() const
{
    QStringList lines{ImportWords::taken(*this)};
    for (const Column &column : columns)
        lines.append(ImportWords::column(column));
    for (const ImportNote &note : notes)
        lines.append(ImportWords::note(note));
    return lines;
}

BoardPlan planImport(
    const TrelloBoard &board, const QList<WorkColumn> &columns, const QStringList &origins, qint64 nowMs)
{
    BoardPlan plan{columns, {}, {}};
    plan.report.board = board.name;
    plan.report.left = board.left;
    plan.report.notes = board.notes;
    const QHash<QString, WorkColumn> byList = placeLists(board, plan, nowMs);
    int position = 0;
    for (WorkColumn &column : plan.columns)
        column.position = ++position;
    const QSet<QString> known(origins.begin(), origins.end());
    for (const TrelloCard &card : board.cards) {
        const Work work = workFrom(card, byList[card.list], nowMs);
        if (known.contains(work.origin)) {
            ++plan.report.alreadyHere;
            continue;
        }
        ++plan.report.added;
        plan.report.archived += work.archived ? 1 : 0;
        plan.works.append(work);
    }
    return plan;
}

} // namespace qd
