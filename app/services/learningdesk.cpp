#include "app/services/learningdesk.h"

#include "app/domain/crewmembers.h"
#include "app/formats/csv.h"
#include "app/services/learningwords.h"
#include "app/store/learningrepository.h"
#include "app/store/peoplerepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class DeskWords {
    Q_DECLARE_TR_FUNCTIONS(LearningDesk)
public:
    static QString noNames() { return tr("a column “name” is needed, and one for each topic"); }
    static QString noTopic(const QString &name) { return tr("line 1: there is no topic “%1”; add it first").arg(name); }
    static QString nobody(int line, const QString &name)
    {
        return tr("line %1: nobody of the crew is called %2").arg(QString::number(line), name);
    }
    static QString noLevel(int line, const QString &text)
    {
        return tr("line %1: “%2” is no level from 0 to 3").arg(QString::number(line), text);
    }
    static QString import() { return tr("import of skills"); }
};

tl::unexpected<Error> changedMeanwhile(const QString &what)
{
    return failure(Error::Kind::Conflict, what,
        QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "somebody changed this meanwhile: it stays as it is")));
}

const TrainingItem *find(const QList<TrainingItem> &items, const TrainingItemId &id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&id](const TrainingItem &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

QList<TrainingItem> inUse(QList<TrainingItem> items)
{
    items.removeIf([](const TrainingItem &item) { return item.retiredAt.has_value(); });
    return items;
}

} // namespace

LearningDesk::LearningDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<TrainingItem>> LearningDesk::items(TrainingList list) const
{
    return LearningRepository(m_context.database).items(list).map(inUse);
}

Result<TrainingSheet> LearningDesk::sheet(TrainingList list) const
{
    return LearningRepository(m_context.database).marks(list).map([](const QList<TrainingMark> &marks) {
        return TrainingSheet(marks);
    });
}

Result<QList<TrainingMark>> LearningDesk::history(const PersonId &person, const TrainingItemId &item) const
{
    return LearningRepository(m_context.database).history(person, item);
}

Result<> LearningDesk::saveItems(TrainingList list, const QList<TrainingItem> &items)
{
    if (const auto checked = checkTrainingNames(itemNames(items)); !checked)
        return checked;
    Step step{listActInWords(list), {}, {}, {}};
    const auto saved = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto stored = LearningRepository(m_context.database).items(list);
        if (!stored)
            return tl::unexpected(stored.error());
        QList<TrainingItem> gone = *stored; // one of them may come back under its name
        gone.removeIf([&items](const TrainingItem &item) { return find(items, item.id) != nullptr; });
        QList<TrainingItem> wanted;
        int position = 0;
        for (TrainingItem item : items) {
            const TrainingItem *back = item.id.isNull() ? itemCalled(gone, item.name) : nullptr;
            item.id = back ? back->id : item.id.isNull() ? TrainingItemId::create(stamp.nowMs + position) : item.id;
            item.list = list;
            item.name = item.name.simplified();
            item.position = ++position;
            item.retiredAt = std::nullopt;
            wanted.append(item);
        }
        for (TrainingItem item : inUse(*stored)) {
            if (find(wanted, item.id))
                continue;
            item.retiredAt = stamp.nowMs;
            wanted.append(item);
        }
        for (const TrainingItem &item : std::as_const(wanted)) {
            const TrainingItem *known = find(*stored, item.id);
            if (known && *known == item)
                continue;
            TrainingItem before = known ? *known : item;
            if (!known)
                before.retiredAt = stamp.nowMs; // taken back, it retires: something may have been said of it
            step.itemsBefore.append(before);
            step.itemsAfter.append(item);
            if (auto done = LearningRepository::save(transaction, item, stamp); !done)
                return done;
        }
        return {};
    });
    if (saved && !step.itemsAfter.isEmpty())
        history(list).did(step);
    return saved;
}

// After the last one, even when it was made within the same millisecond or by a clock that is ahead.
Result<> LearningDesk::write(
    Transaction &transaction, const TrainingSheet &sheet, const Asked &asked, const Stamp &stamp)
{
    const TrainingMark *last = sheet.mark(asked.person, asked.item);
    const qint64 at = last ? std::max(stamp.nowMs, last->at + 1) : stamp.nowMs;
    return LearningRepository::add(
        transaction, {TrainingMarkId::create(at), asked.person, asked.item, asked.after, at, stamp.author});
}

Result<> LearningDesk::mark(TrainingList list, const PersonId &person, const TrainingItemId &id, int level)
{
    const auto known = items(list);
    const auto whom = PeopleRepository(m_context.database).person(person);
    if (!known || !whom)
        return tl::unexpected(known ? whom.error() : known.error());
    const TrainingItem *item = find(*known, id);
    if (!item)
        return failure(Error::Kind::NotFound, id.value);
    const int most = list == TrainingList::Skills ? skillLevels - 1 : 1;
    if (level < 0 || level > most)
        return failure(Error::Kind::Invalid, QString::number(level),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "such a level does not exist")));
    Step step{markActInWords(list, whom->name, itemName(*item), level), {}, {}, {}};
    const auto saved = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto sheet = this->sheet(list);
        if (!sheet)
            return tl::unexpected(sheet.error());
        const Asked asked{person, id, sheet->level(person, id), level};
        if (asked.before == level)
            return {};
        step.marks.append(asked);
        return write(transaction, *sheet, asked, stamp);
    });
    if (saved && !step.marks.isEmpty())
        history(list).did(step);
    return saved;
}

Result<> LearningDesk::tick(
    Transaction &transaction, const PersonId &person, const TrainingItemId &step, const Stamp &stamp)
{
    const LearningRepository repository(transaction.database());
    const auto stored = repository.items(TrainingList::Checklist);
    const auto marks = repository.marks(TrainingList::Checklist);
    if (!stored || !marks)
        return tl::unexpected(stored ? marks.error() : stored.error());
    const TrainingSheet sheet(*marks);
    if (!find(inUse(*stored), step) || sheet.level(person, step) == 1)
        return {};
    return write(transaction, sheet, {person, step, 0, 1}, stamp);
}

Result<> LearningDesk::put(TrainingList list, const Step &step, bool back)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto sheet = this->sheet(list);
        const auto stored = LearningRepository(m_context.database).items(list);
        if (!sheet || !stored)
            return tl::unexpected(sheet ? stored.error() : sheet.error());
        for (Asked asked : step.marks) {
            if (back)
                std::swap(asked.before, asked.after);
            if (sheet->level(asked.person, asked.item) != asked.before)
                return changedMeanwhile(step.words);
            if (auto done = write(transaction, *sheet, asked, stamp); !done)
                return done;
        }
        const QList<TrainingItem> &expected = back ? step.itemsAfter : step.itemsBefore;
        const QList<TrainingItem> &wanted = back ? step.itemsBefore : step.itemsAfter;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const TrainingItem *is = find(*stored, wanted[i].id);
            if (!is || *is != expected[i])
                return changedMeanwhile(step.words);
            if (auto done = LearningRepository::save(transaction, wanted[i], stamp); !done)
                return done;
        }
        return {};
    });
}

Result<> LearningDesk::undo(TrainingList list)
{
    return history(list).undo([&](const Step &step) { return put(list, step, true); });
}

Result<> LearningDesk::redo(TrainingList list)
{
    return history(list).redo([&](const Step &step) { return put(list, step, false); });
}

QString LearningDesk::toUndo(TrainingList list) const
{
    const Step *step = history(list).toUndo();
    return step ? step->words : QString();
}

QString LearningDesk::toRedo(TrainingList list) const
{
    const Step *step = history(list).toRedo();
    return step ? step->words : QString();
}

Result<LearningDesk::Import> LearningDesk::importSkills(const QByteArray &csv)
{
    const auto table = readCsv(csv);
    const auto people = PeopleRepository(m_context.database).people();
    const auto topics = items(TrainingList::Skills);
    if (!table || !people)
        return tl::unexpected(table ? people.error() : table.error());
    if (!topics)
        return tl::unexpected(topics.error());
    const QStringList persons{u"name"_s, u"person"_s, u"email"_s};
    Import import;
    int whoAt = -1;
    QList<const TrainingItem *> topicAt;
    for (int i = 0; i < table->header.size(); ++i) {
        const QString &column = table->header[i];
        topicAt.append(itemCalled(*topics, column));
        if (whoAt < 0 && persons.contains(column))
            whoAt = i;
        else if (!topicAt.last() && column != u"team"_s && !persons.contains(column))
            import.refused.append(DeskWords::noTopic(column));
    }
    if (whoAt < 0)
        return failure(Error::Kind::Invalid, {}, DeskWords::noNames());
    QHash<std::pair<PersonId, TrainingItemId>, Asked> asked; // somebody may stand in two lines: the last one holds
    for (const CsvRow &row : table->rows) {
        const QString name = row.fields.value(whoAt).trimmed();
        const Person *person = personCalled(*people, name);
        if (!person) {
            import.refused.append(DeskWords::nobody(row.line, name));
            continue;
        }
        for (int i = 0; i < std::min(topicAt.size(), row.fields.size()); ++i) {
            const QString text = row.fields[i].trimmed();
            if (!topicAt[i] || i == whoAt || text.isEmpty())
                continue;
            if (const auto level = skillFromWords(text))
                asked.insert({person->id, topicAt[i]->id}, {person->id, topicAt[i]->id, 0, int(*level)});
            else
                import.refused.append(DeskWords::noLevel(row.line, text));
        }
    }
    if (!import.refused.isEmpty())
        return import;
    Step step{DeskWords::import(), {}, {}, {}};
    const auto saved = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto sheet = this->sheet(TrainingList::Skills);
        if (!sheet)
            return tl::unexpected(sheet.error());
        for (Asked each : std::as_const(asked)) {
            each.before = sheet->level(each.person, each.item);
            if (each.before == each.after)
                continue;
            step.marks.append(each);
            if (auto done = write(transaction, *sheet, each, stamp); !done)
                return done;
        }
        return {};
    });
    if (!saved)
        return tl::unexpected(saved.error());
    if (!step.marks.isEmpty())
        history(TrainingList::Skills).did(step);
    import.changed = int(step.marks.size());
    return import;
}

} // namespace qd
