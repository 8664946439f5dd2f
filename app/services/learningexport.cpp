#include "app/services/learningexport.h"

#include "app/domain/markdownescape.h"
#include "app/formats/csv.h"
#include "app/services/learningwords.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(LearningExport)
public:
    static QString skills() { return tr("Skills"); }
    static QString checklists() { return tr("Checklists of new captains"); }
    static QString name() { return tr("Name"); }
    static QString team() { return tr("Team"); }
    static QString done() { return tr("Done"); }
};

// Its head and a line for each person.
using Lines = QList<QStringList>;

Lines linesOf(
    const LearningTable &table, const QStringList &head, const std::function<QStringList(const Person &)> &cells)
{
    Lines lines{head + itemNames(table.items)};
    for (const Person &person : table.people)
        lines.append(QStringList{person.name, table.teams.value(person.team)} + cells(person));
    return lines;
}

Lines skillLines(const LearningTable &table, const QStringList &head)
{
    return linesOf(table, head, [&table](const Person &person) {
        QStringList cells;
        for (const TrainingItem &topic : table.items)
            cells.append(skillInWords(table.sheet.skill(person.id, topic.id)));
        return cells;
    });
}

Lines checklistLines(const LearningTable &table, const QStringList &head, const QTimeZone &zone)
{
    return linesOf(table, head, [&](const Person &person) {
        QStringList cells{u"%1/%2"_s.arg(table.sheet.doneOf(person.id, table.items)).arg(table.items.size())};
        for (const TrainingItem &step : table.items) {
            const TrainingMark *mark = table.sheet.mark(person.id, step.id);
            cells.append(mark && mark->level > 0
                    ? QDateTime::fromMSecsSinceEpoch(mark->at, zone).date().toString(Qt::ISODate)
                    : QString());
        }
        return cells;
    });
}

QByteArray markdownOf(const QString &title, const Lines &lines)
{
    Lines escaped = lines;
    for (QStringList &line : escaped) {
        for (QString &cell : line)
            cell = markdownEscaped(cell);
    }
    return (u"# %1\n\n"_s.arg(title) + markdownTable(escaped)).toUtf8();
}

} // namespace

QByteArray skillsAsCsv(const LearningTable &table)
{
    return writeCsv(skillLines(table, {u"name"_s, u"team"_s}));
}

QByteArray skillsAsMarkdown(const LearningTable &table)
{
    return markdownOf(ExportWords::skills(), skillLines(table, {ExportWords::name(), ExportWords::team()}));
}

QByteArray checklistAsCsv(const LearningTable &table, const QTimeZone &zone)
{
    return writeCsv(checklistLines(table, {u"name"_s, u"team"_s, u"done"_s}, zone));
}

QByteArray checklistAsMarkdown(const LearningTable &table, const QTimeZone &zone)
{
    return markdownOf(ExportWords::checklists(),
        checklistLines(table, {ExportWords::name(), ExportWords::team(), ExportWords::done()}, zone));
}

} // namespace qd
