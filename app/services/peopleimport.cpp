#include "app/services/peopleimport.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int mostCaptaincies = 1000;

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    static QString missing(const QString &column) { return tr("the column “%1” is missing").arg(column); }
    static QString twice(const QString &column) { return tr("the column “%1” is there twice").arg(column); }
    static QString fields(qsizetype found, qsizetype wanted)
    {
        return tr("%1 fields instead of %2").arg(found).arg(wanted);
    }
    static QString empty(const QString &column) { return tr("“%1” is empty").arg(column); }
    static QString notADate(const QString &text) { return tr("“%1” is not a date like 2026-11-18").arg(text); }
    static QString notYesOrNo(const QString &text) { return tr("“%1” is neither yes nor no").arg(text); }
    static QString notDays(const QString &text)
    {
        return tr("“%1” is not a list of days like “mon tue thu”").arg(text);
    }
    static QString notACount(const QString &text) { return tr("“%1” is not a number of captaincies").arg(text); }
    static QString leftBeforeJoined() { return tr("they would leave before they joined"); }
    static QString sameAsLine(int line) { return tr("the same person as in line %1").arg(line); }
    static QString severalOfThisName(const QString &name)
    {
        return tr("several people are called %1: give their e-mail").arg(name);
    }
};

const QStringList dayNames{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s};

QString daysAsText(WorkingDays days)
{
    QStringList names;
    for (int day = 0; day < dayNames.size(); ++day) {
        if (days >> day & 1)
            names.append(dayNames[day]);
    }
    return names.join(u' ');
}

std::optional<WorkingDays> daysFrom(const QString &text)
{
    WorkingDays days = 0;
    for (const QString &name : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype day = dayNames.indexOf(name);
        if (day < 0)
            return std::nullopt;
        days |= WorkingDays(1 << day);
    }
    return text.isEmpty() ? std::optional(allWorkingDays) : days;
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"oui"_s};
    static const QStringList no{QString(), u"no"_s, u"false"_s, u"0"_s, u"non"_s};
    if (yes.contains(text.toLower()))
        return true;
    return no.contains(text.toLower()) ? std::optional(false) : std::nullopt;
}

struct Column {
    QString name;
    QString (*text)(const Person &);
    // Sets the field; the reason when the text makes no sense.
    QString (*take)(Person &, const QString &);
};

QString takeDate(QDate &date, const QString &text)
{
    const QDate read = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !read.isValid())
        return ImportWords::notADate(text);
    date = read;
    return {};
}

QString takeText(QString &field, const QString &text)
{
    field = text;
    return {};
}

// Every column but the team's.
const QList<Column> &columns()
{
    static const QList<Column> all{
        {u"name"_s, [](const Person &p) { return p.name; },
            [](Person &p, const QString &t) { return takeText(p.name, t); }},
        {u"email"_s, [](const Person &p) { return p.email; },
            [](Person &p, const QString &t) { return takeText(p.email, t); }},
        {u"slack"_s, [](const Person &p) { return p.slack; },
            [](Person &p, const QString &t) { return takeText(p.slack, t.startsWith(u'@') ? t.mid(1) : t); }},
        {u"phone"_s, [](const Person &p) { return p.phone; },
            [](Person &p, const QString &t) { return takeText(p.phone, t); }},
        {u"joined"_s, [](const Person &p) { return p.joined.toString(Qt::ISODate); },
            [](Person &p, const QString &t) { return takeDate(p.joined, t); }},
        {u"left"_s, [](const Person &p) { return p.left.toString(Qt::ISODate); },
            [](Person &p, const QString &t) { return takeDate(p.left, t); }},
        {u"opted_out"_s, [](const Person &p) { return p.optedOut ? u"yes"_s : QString(); },
            [](Person &p, const QString &t) {
                const auto answer = yesOrNo(t);
                p.optedOut = answer.value_or(p.optedOut);
                return answer ? QString() : ImportWords::notYesOrNo(t);
            }},
        {u"opted_out_reason"_s, [](const Person &p) { return p.optedOutReason; },
            [](Person &p, const QString &t) { return takeText(p.optedOutReason, t); }},
        {u"opted_out_until"_s, [](const Person &p) { return p.optedOutUntil.toString(Qt::ISODate); },
            [](Person &p, const QString &t) { return takeDate(p.optedOutUntil, t); }},
        {u"working_days"_s, [](const Person &p) { return daysAsText(p.workingDays); },
            [](Person &p, const QString &t) {
                const auto days = daysFrom(t);
                p.workingDays = days.value_or(p.workingDays);
                return days ? QString() : ImportWords::notDays(t);
            }},
        {u"captaincies_before"_s,
            [](const Person &p) { return p.captainciesBefore ? QString::number(p.captainciesBefore) : QString(); },
            [](Person &p, const QString &t) {
                bool isNumber = false;
                const int count = t.isEmpty() ? 0 : t.toInt(&isNumber);
                if (!t.isEmpty() && (!isNumber || count < 0 || count > mostCaptaincies))
                    return ImportWords::notACount(t);
                p.captainciesBefore = count;
                return QString();
            }},
    };
    return all;
}

// What writeCsv() put before a text that a spreadsheet would run as a formula.
QString withoutGuard(const QString &text)
{
    const bool guarded = text.size() > 1 && text[0] == u'\'' && u"=+-@"_s.contains(text[1]);
    return guarded ? text.mid(1) : text;
}

class Previewer {
public:
    Previewer(const CsvTable &table, const QList<Team> &teams, const QList<Person> &people)
        : m_table(table)
    {
        for (const Team &team : teams)
            m_teams.insert(team.name.toCaseFolded(), team);
        for (const Person &person : people) {
            if (person.removed.isValid())
                continue;
            m_byName[person.name.toCaseFolded()].append(person);
            if (!person.email.isEmpty())
                m_byEmail.insert(person.email.toCaseFolded(), person);
            m_teamNames.insert(person.id, teamName(teams, person.team));
        }
    }

    ImportReport run()
    {
        for (const CsvRow &row : m_table.rows) {
            if (const QString refusal = take(row); !refusal.isEmpty())
                m_report.refused.append({row.line, refusal});
        }
        m_report.teamsAdded = int(m_report.newTeams.size());
        return m_report;
    }

    static QString teamName(const QList<Team> &teams, const TeamId &id)
    {
        const auto team = std::find_if(teams.begin(), teams.end(), [&id](const Team &each) { return each.id == id; });
        return team == teams.end() ? QString() : team->name;
    }

private:
    QString field(const CsvRow &row, const QString &column) const
    {
        return withoutGuard(m_table.field(row, column).simplified());
    }

    // The person that the line means, or a new one; the reason when that is not clear.
    QString find(const QString &name, const QString &email, Person &found) const
    {
        if (const auto same = m_byEmail.constFind(email.toCaseFolded()); same != m_byEmail.constEnd()) {
            found = *same;
            return {};
        }
        QList<Person> namesakes = m_byName.value(name.toCaseFolded());
        // Who has an e-mail and was meant by another line is somebody else.
        if (!email.isEmpty())
            namesakes.removeIf([this](const Person &each) { return m_lineOf.contains(each.id.value); });
        if (namesakes.size() > 1)
            return ImportWords::severalOfThisName(name);
        if (!namesakes.isEmpty())
            found = namesakes.first();
        return {};
    }

    QString take(const CsvRow &row)
    {
        if (row.fields.size() != m_table.header.size())
            return ImportWords::fields(row.fields.size(), m_table.header.size());
        const QString name = field(row, u"name"_s);
        const QString team = field(row, u"team"_s);
        if (name.isEmpty() || team.isEmpty())
            return ImportWords::empty(name.isEmpty() ? u"name"_s : u"team"_s);
        const QString email = field(row, u"email"_s);
        Person before;
        if (const QString unclear = find(name, email, before); !unclear.isEmpty())
            return unclear;
        const bool isNew = before.id.isNull();
        // Somebody new is known in this file by e-mail, else by name.
        const QString key = !isNew ? before.id.value : u"\n"_s + (email.isEmpty() ? name : email).toCaseFolded();
        if (const int line = m_lineOf.value(key); line > 0)
            return ImportWords::sameAsLine(line);
        PersonChange change{row.line, before, team, {}};
        for (const Column &column : columns()) {
            if (!m_table.header.contains(column.name))
                continue;
            if (const QString fault = column.take(change.person, field(row, column.name)); !fault.isEmpty())
                return fault;
        }
        if (change.person.joined.isValid() && change.person.left.isValid() && change.person.left < change.person.joined)
            return ImportWords::leftBeforeJoined();
        m_lineOf.insert(key, row.line);
        compare(before, change);
        if (change.fields.isEmpty() && !isNew) {
            ++m_report.unchanged;
            return {};
        }
        ++(isNew ? m_report.added : m_report.updated);
        m_report.changes.append(change);
        return {};
    }

    void compare(const Person &before, PersonChange &change)
    {
        const auto add = [&change](const QString &column, const QString &was, const QString &is) {
            if (was != is)
                change.fields.append({column, was, is});
        };
        const bool isNew = change.isNew();
        for (const Column &column : columns())
            add(column.name, isNew ? QString() : column.text(before), column.text(change.person));
        const auto known = m_teams.constFind(change.team.toCaseFolded());
        if (known == m_teams.constEnd()) {
            m_teams.insert(change.team.toCaseFolded(), Team{TeamId(), change.team, 0});
            m_report.newTeams.append(change.team);
        }
        const Team team = m_teams.value(change.team.toCaseFolded());
        change.team = team.name; // as it is written already
        change.person.team = team.id;
        add(u"team"_s, m_teamNames.value(before.id), team.name);
    }

    const CsvTable &m_table;
    QHash<QString, Team> m_teams; // by name, case folded
    QHash<QString, QList<Person>> m_byName;
    QHash<QString, Person> m_byEmail;
    QHash<PersonId, QString> m_teamNames;
    QHash<QString, int> m_lineOf;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> previewPeople(const CsvTable &table, const QList<Team> &teams, const QList<Person> &people)
{
    QSet<QString> seen;
    for (const QString &column : table.header) {
        if (seen.contains(column) && !column.isEmpty())
            return failure(Error::Kind::Invalid, {}, ImportWords::twice(column));
        seen.insert(column);
    }
    for (const QString &needed : {u"name"_s, u"team"_s}) {
        if (!seen.contains(needed))
            return failure(Error::Kind::Invalid, {}, ImportWords::missing(needed));
    }
    ImportReport report = Previewer(table, teams, people).run();
    for (const QString &column : table.header) {
        const bool known = column == u"team"_s
            || std::any_of(
                columns().begin(), columns().end(), [&column](const Column &each) { return each.name == column; });
        if (!known)
            report.unknownColumns.append(column);
    }
    return report;
}

QList<QStringList> peopleAsLines(const QList<Team> &teams, const QList<Person> &people)
{
    QStringList header;
    for (const Column &column : columns())
        header.append(column.name);
    header.append(u"team"_s);
    QList<QStringList> lines{header};
    for (const Person &person : people) {
        if (person.removed.isValid())
            continue;
        QStringList fields;
        for (const Column &column : columns())
            fields.append(column.text(person));
        fields.append(Previewer::teamName(teams, person.team));
        lines.append(fields);
    }
    return lines;
}

} // namespace qd
