#include "app/services/workexport.h"

#include "app/domain/isotime.h"
#include "app/domain/markdownescape.h"
#include "app/formats/csv.h"
#include "app/services/workwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(WorkExport)
public:
    static QString title() { return tr("Works"); }
    static QString due(const QString &day) { return tr("due %1").arg(day); }
    static QString effort(double days) { return tr("%1 d", "effort in days").arg(days); }
};

QString nameOf(const QList<WorkColumn> &columns, const WorkColumnId &id)
{
    const WorkColumn *column = columnOf(columns, id);
    return column ? columnName(*column) : QString();
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString lineOf(const Work &work)
{
    QStringList about;
    if (!work.owner.isEmpty())
        about.append(markdownEscaped(work.owner));
    if (!work.team.isEmpty())
        about.append(markdownEscaped(work.team));
    if (work.due.isValid())
        about.append(ExportWords::due(day(work.due)));
    if (work.effortDays > 0)
        about.append(ExportWords::effort(work.effortDays));
    for (const QString &label : work.labels)
        about.append(u"`%1`"_s.arg(QString(label).remove(u'`')));
    const QString rest = about.isEmpty() ? QString() : u" — "_s + about.join(u", "_s);
    QString text = u"- [%1] %2%3\n"_s.arg(work.isOpen() ? u" "_s : u"x"_s, markdownEscaped(work.title), rest);
    for (const WorkStep &step : work.checklist)
        text += u"  - [%1] %2\n"_s.arg(step.done ? u"x"_s : u" "_s, markdownEscaped(step.text));
    for (const QString &link : work.links)
        text += link.startsWith(u"http"_s) ? u"  - <%1>\n"_s.arg(link) : u"  - %1\n"_s.arg(markdownEscaped(link));
    return text;
}

QJsonObject toJson(const Work &work, const QString &column, const QTimeZone &zone)
{
    QJsonArray steps;
    for (const WorkStep &step : work.checklist)
        steps.append(QJsonObject{{u"text"_s, step.text}, {u"done"_s, step.done}});
    return {{u"id"_s, work.id.value}, {u"title"_s, work.title}, {u"state"_s, toString(work.state)},
        {u"column"_s, column}, {u"owner"_s, work.owner}, {u"team"_s, work.team},
        {u"labels"_s, QJsonArray::fromStringList(work.labels)},
        {u"due"_s, work.due.isValid() ? QJsonValue(day(work.due)) : QJsonValue::Null},
        {u"effort_days"_s, work.effortDays}, {u"checklist"_s, steps},
        {u"links"_s, QJsonArray::fromStringList(work.links)}, {u"description"_s, work.description},
        {u"created"_s, isoTime(work.created, zone)}, {u"column_since"_s, isoTime(work.since, zone)},
        {u"done"_s, isoTimeOrNull(work.done, zone)}, {u"archived"_s, isoTimeOrNull(work.archived, zone)}};
}

} // namespace

QByteArray worksAsCsv(const QList<WorkColumn> &columns, const QList<Work> &works, const QTimeZone &zone)
{
    QList<QStringList> lines{
        {u"title"_s, u"column"_s, u"state"_s, u"owner"_s, u"team"_s, u"labels"_s, u"due"_s, u"effort_days"_s,
            u"steps_done"_s, u"steps"_s, u"links"_s, u"created"_s, u"done"_s, u"archived"_s, u"description"_s}};
    const auto time = [&zone](std::optional<qint64> ms) { return ms ? isoTime(*ms, zone) : QString(); };
    for (const Work &work : works) {
        lines.append({work.title, nameOf(columns, work.column), toString(work.state), work.owner, work.team,
            work.labels.join(u", "_s), day(work.due),
            work.effortDays > 0 ? QString::number(work.effortDays) : QString(), QString::number(work.stepsDone()),
            QString::number(work.checklist.size()), work.links.join(u' '), time(work.created), time(work.done),
            time(work.archived), work.description});
    }
    return writeCsv(lines);
}

QByteArray worksAsMarkdown(const QList<WorkColumn> &columns, const QList<Work> &works)
{
    QString text = u"# %1\n"_s.arg(ExportWords::title());
    for (const WorkColumn &column : columns) {
        QString cards;
        int count = 0;
        for (const Work &work : works) {
            if (work.column != column.id || work.archived)
                continue;
            cards += lineOf(work);
            ++count;
        }
        text += u"\n## %1 (%2)\n"_s.arg(markdownEscaped(columnName(column)), countAgainst(count, column.limit));
        if (count > 0)
            text += u'\n' + cards;
    }
    return text.toUtf8();
}

QJsonObject worksAsJson(const QList<WorkColumn> &columns, const QList<Work> &works, const QTimeZone &zone)
{
    QJsonArray columnsJson;
    for (const WorkColumn &column : columns) {
        columnsJson.append(QJsonObject{{u"name"_s, columnName(column)}, {u"state"_s, toString(column.stands)},
            {u"limit"_s, column.limit > 0 ? QJsonValue(column.limit) : QJsonValue::Null}});
    }
    QJsonArray worksJson;
    for (const Work &work : works)
        worksJson.append(toJson(work, nameOf(columns, work.column), zone));
    return {{u"columns"_s, columnsJson}, {u"works"_s, worksJson}};
}

} // namespace qd
