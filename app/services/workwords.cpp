#include "app/services/workwords.h"

#include "app/domain/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int titleInWords = 60;

struct OwnName {
    const char16_t *id;
    const char *name;
    const char16_t *alsoCalled; // by other boards, folded, one after the other
};

constexpr OwnName ownNames[] = {
    {u"ideas", QT_TRANSLATE_NOOP("WorkWords", "Ideas"), u"idea|ideas|idees|icebox|someday|boite a idees|wish list"},
    {u"planned", QT_TRANSLATE_NOOP("WorkWords", "Planned"),
        u"planned|planifie|prevu|prevus|to do|todo|a faire|backlog|next|ready|pret"},
    {u"in_progress", QT_TRANSLATE_NOOP("WorkWords", "In progress"),
        u"in progress|doing|en cours|wip|work in progress|started"},
    {u"review", QT_TRANSLATE_NOOP("WorkWords", "In review"),
        u"in review|review|reviewing|code review|en revue|relecture|en relecture|a relire|testing"},
    {u"blocked", QT_TRANSLATE_NOOP("WorkWords", "Blocked"), u"blocked|bloque|bloques|waiting|on hold|en attente"},
    {u"done", QT_TRANSLATE_NOOP("WorkWords", "Done"),
        u"done|fait|faits|fini|termine|termines|finished|complete|completed|closed|released"},
};

const OwnName *ownNameOf(const WorkColumnId &id)
{
    for (const OwnName &own : ownNames) {
        if (id.value == QStringView(own.id))
            return &own;
    }
    return nullptr;
}

} // namespace

class WorkWords {
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
public:
    static QString change(const WorkChange &change, const QString &from, const QString &to)
    {
        switch (change.kind) {
        case WorkChange::Kind::Added:
            return tr("new, in %1").arg(to);
        case WorkChange::Kind::Done:
            return tr("done");
        case WorkChange::Kind::Moved:
            return tr("moved from %1 to %2").arg(from, to);
        case WorkChange::Kind::Archived:
            return tr("archived");
        case WorkChange::Kind::Edited:
            break;
        }
        return tr("edited");
    }

    static QString state(WorkState state)
    {
        switch (state) {
        case WorkState::Planned:
            return tr("planned");
        case WorkState::InProgress:
            return tr("in progress");
        case WorkState::Review:
            return tr("in review");
        case WorkState::Done:
            break;
        }
        return tr("done");
    }

    static QString act(WorkAct act, const QString &title, int count)
    {
        switch (act) {
        case WorkAct::Add:
            return tr("add “%1”").arg(title);
        case WorkAct::Edit:
            return tr("edit “%1”").arg(title);
        case WorkAct::Move:
            return tr("move “%1”").arg(title);
        case WorkAct::Place:
            return tr("reorder “%1”").arg(title);
        case WorkAct::Archive:
            return tr("archive “%1”").arg(title);
        case WorkAct::Restore:
            return tr("take “%1” out of the archive").arg(title);
        case WorkAct::Tick:
            return tr("tick “%1”").arg(title);
        case WorkAct::Untick:
            return tr("untick “%1”").arg(title);
        case WorkAct::Columns:
            return tr("change the columns");
        case WorkAct::Import:
            break;
        }
        return tr("import %n card(s)", nullptr, count);
    }
};

QString columnName(const WorkColumn &column)
{
    if (!column.name.isEmpty())
        return column.name;
    const OwnName *own = ownNameOf(column.id);
    return own ? QCoreApplication::translate("WorkWords", own->name) : column.id.value;
}

const WorkColumn *columnCalled(const QList<WorkColumn> &columns, const QString &name)
{
    const QString wanted = foldedText(name.simplified());
    const auto found = [&](auto isIt) -> const WorkColumn * {
        for (const WorkColumn &column : columns) {
            if (isIt(column))
                return &column;
        }
        return nullptr;
    };
    if (const auto *same = found([&](const WorkColumn &each) { return foldedText(columnName(each)) == wanted; }))
        return same;
    return found([&](const WorkColumn &each) {
        const OwnName *own = ownNameOf(each.id);
        return own && QString::fromUtf16(own->alsoCalled).split(u'|').contains(wanted);
    });
}

QString workStateWord(WorkState state)
{
    return WorkWords::state(state);
}

QString changeWords(const WorkChange &change, const QList<WorkColumn> &columns)
{
    const auto nameOf = [&](const WorkColumnId &id) {
        const WorkColumn *column = columnOf(columns, id);
        return column ? columnName(*column) : QString();
    };
    return WorkWords::change(change, nameOf(change.from), nameOf(change.work.column));
}

QString workActWords(WorkAct act, const QString &title, int count)
{
    return WorkWords::act(act, title.size() > titleInWords ? title.left(titleInWords) + u'…' : title, count);
}

} // namespace qd
