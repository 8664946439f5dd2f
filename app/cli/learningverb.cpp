#include "app/cli/learningverb.h"

#include "app/cli/verbcall.h"
#include "app/cli/verbfiles.h"
#include "app/domain/crewmembers.h"
#include "app/domain/isotime.h"
#include "app/domain/training/newcomer.h"
#include "app/services/learningexport.h"
#include "app/services/learningwords.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/trainingdesk.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class LearningVerb {
    Q_DECLARE_TR_FUNCTIONS(LearningVerb)
public:
    static QString skillsUsage()
    {
        return tr("give list, show [NAME], set NAME TOPIC LEVEL, add TOPIC, rename TOPIC NAME, retire TOPIC, "
                  "import FILE.csv or export FILE.csv|.md");
    }
    static QString checklistUsage()
    {
        return tr("give list, show NAME, tick NAME STEP, untick NAME STEP, add STEP, rename STEP NAME, retire STEP or "
                  "export FILE.csv|.md");
    }
    static QString badLevel(const QString &text)
    {
        return tr("“%1” is no level: none, learning, alone, teaches, or 0 to 3").arg(text);
    }
    static QString changed(int count) { return tr("%n level(s) changed", nullptr, count); }
    static QString done(int done, int steps) { return tr("%1 of %2 done").arg(done).arg(steps); }
};

// What both verbs do with their list.
class ListCall : public VerbCall {
public:
    using VerbCall::VerbCall;

protected:
    LearningDesk &desk() { return m_console.training().learning(); }
    QDate today() const { return m_console.training().today(); }

    // Nothing: told already.
    std::optional<LearningTable> table(TrainingList list)
    {
        const auto items = desk().items(list);
        const auto sheet = desk().sheet(list);
        const auto people = m_console.people().people();
        const auto teams = m_console.people().teams();
        for (const auto *failure : {items ? nullptr : &items.error(), sheet ? nullptr : &sheet.error(),
                 people ? nullptr : &people.error(), teams ? nullptr : &teams.error()}) {
            if (!failure)
                continue;
            m_invocation.fail(*failure);
            return std::nullopt;
        }
        LearningTable table{*items, {}, {}, *sheet};
        std::copy_if(people->begin(), people->end(), std::back_inserter(table.people),
            [day = today()](const Person &person) { return countsOn(person, day); });
        for (const Team &team : *teams)
            table.teams.insert(team.id, team.name);
        return table;
    }

    int end(const Result<> &done) { return done ? int(ExitSuccess) : m_invocation.fail(done.error()); }
    int notFound(const QString &what) { return m_invocation.fail({Error::Kind::NotFound, what, {}}); }

    // add, rename, retire; nothing: the words are another act.
    std::optional<int> changeList(TrainingList list)
    {
        const QString act = m_words.first();
        const bool fits = (act == u"add" && m_words.size() == 2) || (act == u"retire" && m_words.size() == 2)
            || (act == u"rename" && m_words.size() == 3);
        if (!fits)
            return std::nullopt;
        auto items = desk().items(list);
        if (!items)
            return m_invocation.fail(items.error());
        if (act == u"add") {
            items->append({{}, list, m_words[1], 0, {}});
            return end(desk().saveItems(list, *items));
        }
        const TrainingItem *known = itemCalled(*items, m_words[1]);
        if (!known)
            return notFound(m_words[1]);
        if (act == u"retire") {
            items->removeIf([id = known->id](const TrainingItem &item) { return item.id == id; });
        } else if (m_words[2].simplified().isEmpty()) {
            return m_invocation.misused(act + u' ' + m_words[1]);
        } else {
            (*items)[known - items->constData()].name = m_words[2];
        }
        return end(desk().saveItems(list, *items));
    }

    int exportTo(const QByteArray &bytes)
    {
        if (const auto saved = saveFile(m_words[1], bytes); !saved)
            return m_invocation.fail(saved.error());
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"file"_s, m_words[1]}, {u"bytes"_s, bytes.size()}});
        return ExitSuccess;
    }
    bool isMarkdown() const { return m_words[1].endsWith(u".md"_s, Qt::CaseInsensitive); }
};

class SkillsCall : public ListCall {
public:
    using ListCall::ListCall;

    int run()
    {
        const QString act = m_words.first();
        if (const auto changed = changeList(TrainingList::Skills))
            return *changed;
        if (act == u"set" && m_words.size() == 4)
            return set();
        if (act == u"import" && m_words.size() == 2)
            return import();
        const auto table = this->table(TrainingList::Skills);
        if (!table)
            return ExitFailure;
        if (act == u"list" && m_words.size() == 1)
            return list(*table);
        if (act == u"show" && m_words.size() <= 2)
            return show(*table);
        if (act == u"export" && m_words.size() == 2)
            return exportTo(isMarkdown() ? skillsAsMarkdown(*table) : skillsAsCsv(*table));
        return m_invocation.misused(LearningVerb::skillsUsage());
    }

private:
    int list(const LearningTable &table)
    {
        const auto duty = m_console.rota().duty(m_invocation.clock().nowMs());
        if (!duty)
            return m_invocation.fail(duty.error());
        QList<PersonId> watch;
        for (const Duty::Member &member : duty->crew)
            watch.append(member.person.id);
        QList<PersonId> everybody;
        for (const Person &person : table.people)
            everybody.append(person.id);
        const QList<SkillCover> covers = skillCovers(table.items, everybody, table.sheet, watch);
        QJsonArray rows;
        for (qsizetype i = 0; i < covers.size(); ++i) {
            QJsonArray known;
            for (const Person &person : table.people) {
                if (covers[i].knownBy.contains(person.id))
                    known.append(person.name);
            }
            const QString name = itemName(table.items[i]);
            rows.append(QJsonObject{
                {u"topic"_s, name}, {u"known_by"_s, known}, {u"missing_on_watch"_s, covers[i].missingOnWatch}});
            if (!m_invocation.json())
                m_invocation.print(name.leftJustified(28) + knownByInWords(covers[i], table.people));
        }
        const QList<SkillRemark> remarks =
            skillRemarks(table.items, covers, withoutSkill(table.items, everybody, table.sheet), table.people);
        QJsonArray thin;
        for (const SkillRemark &remark : remarks) {
            const QString words = remark.about + u": "_s + remark.words;
            thin.append(words);
            if (!m_invocation.json())
                m_invocation.print(u"! "_s + words);
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"topics"_s, rows}, {u"thin"_s, thin}});
        return ExitSuccess;
    }

    int show(const LearningTable &table)
    {
        const Person *only = m_words.size() == 2 ? personCalled(table.people, m_words[1]) : nullptr;
        if (m_words.size() == 2 && !only)
            return notFound(m_words[1]);
        QJsonArray rows;
        for (const Person &person : table.people) {
            if (only && only->id != person.id)
                continue;
            QJsonObject levels;
            QStringList words;
            for (const TrainingItem &topic : table.items) {
                const SkillLevel level = table.sheet.skill(person.id, topic.id);
                levels.insert(itemName(topic), toString(level));
                words.append(itemName(topic) + u": "_s + skillInWords(level));
            }
            rows.append(QJsonObject{
                {u"person"_s, person.name}, {u"team"_s, table.teams.value(person.team)}, {u"levels"_s, levels}});
            if (!m_invocation.json())
                m_invocation.print(person.name.leftJustified(28) + words.join(u", "_s));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"people"_s, rows}});
        return ExitSuccess;
    }

    int set()
    {
        const auto level = skillFromWords(m_words[3]);
        if (!level)
            return m_invocation.misused(LearningVerb::badLevel(m_words[3]));
        const auto table = this->table(TrainingList::Skills);
        if (!table)
            return ExitFailure;
        const Person *person = personCalled(table->people, m_words[1]);
        const TrainingItem *topic = itemCalled(table->items, m_words[2]);
        if (!person || !topic)
            return notFound(person ? m_words[2] : m_words[1]);
        return end(desk().mark(TrainingList::Skills, person->id, topic->id, int(*level)));
    }

    int import()
    {
        const auto bytes = readFile(m_words[1]);
        if (!bytes)
            return m_invocation.fail(bytes.error());
        const auto done = desk().importSkills(*bytes);
        if (!done)
            return m_invocation.fail(done.error());
        return tellImport(m_invocation, m_words[1], done->refused, {{u"changed"_s, done->changed}},
            LearningVerb::changed(done->changed));
    }
};

class ChecklistCall : public ListCall {
public:
    using ListCall::ListCall;

    int run()
    {
        const QString act = m_words.first();
        if (const auto changed = changeList(TrainingList::Checklist))
            return *changed;
        const auto table = this->table(TrainingList::Checklist);
        if (!table)
            return ExitFailure;
        if (act == u"list" && m_words.size() == 1)
            return list(*table);
        if (act == u"show" && m_words.size() == 2)
            return show(*table);
        if ((act == u"tick" || act == u"untick") && m_words.size() == 3)
            return tick(*table, act == u"tick");
        if (act == u"export" && m_words.size() == 2)
            return exportTo(isMarkdown() ? checklistAsMarkdown(*table, m_console.zone())
                                         : checklistAsCsv(*table, m_console.zone()));
        return m_invocation.misused(LearningVerb::checklistUsage());
    }

private:
    int list(const LearningTable &table)
    {
        const auto captaincies = m_console.rota().captaincies();
        if (!captaincies)
            return m_invocation.fail(captaincies.error());
        const IsoWeek week = m_console.calendar().weekAt(m_invocation.clock().nowMs());
        const int steps = int(table.items.size());
        QJsonArray rows;
        for (const CaptainToBe &line :
            captainsToBe(table.people, *captaincies, table.items, table.sheet, week, today())) {
            rows.append(QJsonObject{{u"person"_s, line.person.name}, {u"done"_s, line.done}, {u"steps"_s, steps},
                {u"arrives"_s, line.arrives.isValid() ? QJsonValue(line.arrives.toString()) : QJsonValue::Null},
                {u"captaincies"_s, line.captaincies}});
            if (!m_invocation.json())
                m_invocation.print(line.person.name.leftJustified(28) + LearningVerb::done(line.done, steps)
                    + (line.arrives.isValid() ? u"  "_s + line.arrives.toString() : QString()));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"people"_s, rows}});
        return ExitSuccess;
    }

    int show(const LearningTable &table)
    {
        const Person *person = personCalled(table.people, m_words[1]);
        if (!person)
            return notFound(m_words[1]);
        QJsonArray rows;
        for (const TrainingItem &step : table.items) {
            const TrainingMark *mark = table.sheet.mark(person->id, step.id);
            const bool isDone = mark && mark->level > 0;
            rows.append(QJsonObject{{u"step"_s, itemName(step)}, {u"done"_s, isDone},
                {u"by"_s, isDone ? QJsonValue(mark->by) : QJsonValue::Null},
                {u"at"_s, isDone ? QJsonValue(isoTime(mark->at, m_console.zone())) : QJsonValue::Null}});
            if (!m_invocation.json())
                m_invocation.print(u"[%1] %2%3"_s.arg(isDone ? u"x"_s : u" "_s, itemName(step),
                    isDone ? u"  %1, %2"_s.arg(mark->by, isoTime(mark->at, m_console.zone())) : QString()));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"person"_s, person->name}, {u"steps"_s, rows}});
        return ExitSuccess;
    }

    int tick(const LearningTable &table, bool done)
    {
        const Person *person = personCalled(table.people, m_words[1]);
        const TrainingItem *step = itemCalled(table.items, m_words[2]);
        if (!person || !step)
            return notFound(person ? m_words[2] : m_words[1]);
        return end(desk().mark(TrainingList::Checklist, person->id, step->id, done ? 1 : 0));
    }
};

template <typename Call> int run(Invocation &invocation, const QString &usage)
{
    QCommandLineParser parser;
    parser.addOptions({{u"author"_s, u"Who says so."_s, u"NAME"_s}});
    return runCall<Call>(invocation, parser, usage);
}

} // namespace

int runSkills(Invocation &invocation)
{
    return run<SkillsCall>(invocation, LearningVerb::skillsUsage());
}

int runChecklist(Invocation &invocation)
{
    return run<ChecklistCall>(invocation, LearningVerb::checklistUsage());
}

} // namespace qd
