// LearningDesk: what each of the crew knows, topic by topic, and how far each new captain is with the checklist. The
// team makes both lists. Each act is one transaction, and can be undone from this program; what was said before is kept
// with who said it.
#pragma once

#include "app/domain/people.h"
#include "app/domain/training/trainingitem.h"
#include "app/domain/undohistory.h"
#include "app/services/deskcontext.h"

namespace qd {

class LearningDesk {
public:
    explicit LearningDesk(DeskContext context);

    [[nodiscard]] Result<QList<TrainingItem>> items(TrainingList list) const; // in their order, without retired ones
    [[nodiscard]] Result<TrainingSheet> sheet(TrainingList list) const;
    [[nodiscard]] Result<QList<TrainingMark>> history(
        const PersonId &person, const TrainingItemId &item) const; // by time

    // The items as they shall be, in this order: those with a null id are new, or one that was retired under that name;
    // those that are missing retire. Invalid: a name is empty, too long or stands twice.
    [[nodiscard]] Result<> saveItems(TrainingList list, const QList<TrainingItem> &items);

    // `level` is a SkillLevel; of a step, 0 open and 1 done. NotFound: such an item is not in the list. Nothing happens
    // when it is so already.
    [[nodiscard]] Result<> mark(TrainingList list, const PersonId &person, const TrainingItemId &item, int level);

    // Ticks a step of the checklist as part of another act, which did it. Nothing happens when it is ticked already, or
    // not in the list any more.
    [[nodiscard]] static Result<> tick(
        Transaction &transaction, const PersonId &person, const TrainingItemId &step, const Stamp &stamp);

    // Conflict when somebody changed it meanwhile. Nothing happens when there is nothing to undo.
    [[nodiscard]] Result<> undo(TrainingList list);
    [[nodiscard]] Result<> redo(TrainingList list);
    QString toUndo(TrainingList list) const; // in words; empty: nothing
    QString toRedo(TrainingList list) const;

    struct Import {
        int changed = 0;
        QStringList refused; // "line 3: …"; while there is one, nothing is written
    };
    // Columns name (or person, or email), and one for each topic; team is passed over. A field that is empty leaves
    // what was.
    [[nodiscard]] Result<Import> importSkills(const QByteArray &csv);

private:
    struct Asked {
        PersonId person;
        TrainingItemId item;
        int before = 0;
        int after = 0;
    };
    struct Step {
        QString words;
        QList<Asked> marks;
        QList<TrainingItem> itemsBefore;
        QList<TrainingItem> itemsAfter;
    };
    [[nodiscard]] Result<> put(TrainingList list, const Step &step, bool back);
    [[nodiscard]] static Result<> write(
        Transaction &transaction, const TrainingSheet &sheet, const Asked &asked, const Stamp &stamp);
    UndoHistory<Step> &history(TrainingList list) { return list == TrainingList::Skills ? m_ofSkills : m_ofSteps; }
    const UndoHistory<Step> &history(TrainingList list) const
    {
        return list == TrainingList::Skills ? m_ofSkills : m_ofSteps;
    }

    DeskContext m_context;
    UndoHistory<Step> m_ofSkills;
    UndoHistory<Step> m_ofSteps;
};

} // namespace qd
