#include "app/services/peopledesk.h"

#include "app/formats/csv.h"
#include "app/store/peoplerepository.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

int rarestColour(const QList<Team> &teams)
{
    std::array<int, 8> uses{};
    for (const Team &team : teams)
        ++uses[size_t(qBound(0, team.colour, 7))];
    return int(std::min_element(uses.begin(), uses.end()) - uses.begin());
}

class PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
public:
    static QString missing(const QString &column) { return tr("the column “%1” is missing").arg(column); }
    static QString empty(const QString &column) { return tr("“%1” is empty").arg(column); }
    static QString notADate(const QString &text) { return tr("“%1” is not a date like 2026-11-18").arg(text); }
    static QString leftBeforeJoined() { return tr("they would leave before they joined"); }
    static QString personNeedsName() { return tr("a person needs a name"); }
    static QString personNeedsTeam() { return tr("a person needs a team"); }
    static QString teamNeedsName() { return tr("a team needs a name"); }
    static QString sameTeamName() { return tr("there is a team of this name already"); }
    static QString teamHasPeople() { return tr("people are in this team: move them first"); }
    static QString personHasCaptaincies()
    {
        return tr("they have captaincies, which stay in the history: set the day they left instead");
    }
};

// One line of the file after the other, against what is known so far.
class Importer {
public:
    Importer(QList<Team> teams, const QList<Person> &people, Transaction *transaction, const Stamp &stamp)
        : m_teams(std::move(teams))
        , m_transaction(transaction)
        , m_stamp(stamp)
    {
        for (const Person &person : people)
            know(person);
    }

    Result<ImportReport> run(const CsvTable &table)
    {
        static const QStringList known{u"name"_s, u"email"_s, u"slack"_s, u"team"_s, u"joined"_s, u"left"_s};
        for (const QString &column : table.header) {
            if (!known.contains(column))
                m_report.unknownColumns.append(column);
        }
        for (const QString &needed : {u"name"_s, u"team"_s}) {
            if (!table.header.contains(needed))
                return failure(Error::Kind::Invalid, {}, PeopleWords::missing(needed));
        }
        for (const CsvRow &row : table.rows) {
            QString refusal;
            if (auto done = take(table, row, refusal); !done)
                return tl::unexpected(done.error());
            if (!refusal.isEmpty())
                m_report.refused.append({row.line, refusal});
        }
        return m_report;
    }

private:
    void know(const Person &person)
    {
        m_byName.insert(person.name.toCaseFolded(), person);
        if (!person.email.isEmpty())
            m_byEmail.insert(person.email.toCaseFolded(), person);
    }

    Result<> take(const CsvTable &table, const CsvRow &row, QString &refusal)
    {
        const auto field = [&](const QString &column) { return table.field(row, column).simplified(); };
        for (const QString &needed : {u"name"_s, u"team"_s}) {
            if (field(needed).isEmpty()) {
                refusal = PeopleWords::empty(needed);
                return {};
            }
        }
        const QString email = field(u"email"_s);
        const auto sameEmail = m_byEmail.constFind(email.toCaseFolded());
        const auto sameName = m_byName.constFind(field(u"name"_s).toCaseFolded());
        const bool isKnown = sameEmail != m_byEmail.constEnd() || sameName != m_byName.constEnd();
        const Person before = sameEmail != m_byEmail.constEnd() ? *sameEmail
            : sameName != m_byName.constEnd()                   ? *sameName
                                                                : Person{};
        Person person = before;
        person.name = field(u"name"_s);
        if (table.header.contains(u"email"_s))
            person.email = email;
        if (table.header.contains(u"slack"_s))
            person.slack = field(u"slack"_s).startsWith(u'@') ? field(u"slack"_s).mid(1) : field(u"slack"_s);
        for (auto [column, date] : {std::pair(u"joined"_s, &person.joined), std::pair(u"left"_s, &person.left)}) {
            if (!table.header.contains(column))
                continue;
            const QString text = field(column);
            *date = QDate::fromString(text, Qt::ISODate);
            if (!text.isEmpty() && !date->isValid()) {
                refusal = PeopleWords::notADate(text);
                return {};
            }
        }
        if (person.joined.isValid() && person.left.isValid() && person.left < person.joined) {
            refusal = PeopleWords::leftBeforeJoined();
            return {};
        }
        const auto team = teamNamed(field(u"team"_s));
        if (!team)
            return tl::unexpected(team.error());
        person.team = *team;
        if (isKnown && person == before) {
            ++m_report.unchanged;
            return {};
        }
        if (!isKnown)
            person.id = PersonId::create(m_stamp.nowMs);
        ++(isKnown ? m_report.updated : m_report.added);
        know(person);
        return m_transaction ? PeopleRepository::save(*m_transaction, person, m_stamp) : Result<>{};
    }

    Result<TeamId> teamNamed(const QString &name)
    {
        for (const Team &team : m_teams) {
            if (team.name.compare(name, Qt::CaseInsensitive) == 0)
                return team.id;
        }
        const Team team{TeamId::create(m_stamp.nowMs), name, rarestColour(m_teams)};
        m_teams.append(team);
        ++m_report.teamsAdded;
        if (m_transaction) {
            if (auto done = PeopleRepository::save(*m_transaction, team, m_stamp); !done)
                return tl::unexpected(done.error());
        }
        return team.id;
    }

    QList<Team> m_teams;
    QHash<QString, Person> m_byName;
    QHash<QString, Person> m_byEmail;
    Transaction *m_transaction;
    Stamp m_stamp;
    ImportReport m_report;
};

} // namespace

PeopleDesk::PeopleDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<Team>> PeopleDesk::teams() const
{
    return PeopleRepository(m_context.database).teams();
}

Result<QList<Person>> PeopleDesk::people() const
{
    return PeopleRepository(m_context.database).people();
}

Result<Team> PeopleDesk::save(Team team)
{
    team.name = team.name.simplified();
    if (team.name.isEmpty())
        return failure(Error::Kind::Invalid, {}, PeopleWords::teamNeedsName());
    const auto others = teams();
    if (!others)
        return tl::unexpected(others.error());
    for (const Team &other : *others) {
        if (other.id != team.id && other.name.compare(team.name, Qt::CaseInsensitive) == 0)
            return failure(Error::Kind::Conflict, team.name, PeopleWords::sameTeamName());
    }
    if (team.id.isNull()) {
        team.id = TeamId::create(m_context.clock.nowMs());
        team.colour = rarestColour(*others);
    }
    const auto written = m_context.write(
        [&](Transaction &transaction, const Stamp &stamp) { return PeopleRepository::save(transaction, team, stamp); });
    return written ? Result<Team>(team) : tl::unexpected(written.error());
}

Result<Person> PeopleDesk::save(Person person)
{
    person.name = person.name.simplified();
    person.email = person.email.simplified();
    person.slack = person.slack.simplified();
    if (person.name.isEmpty())
        return failure(Error::Kind::Invalid, {}, PeopleWords::personNeedsName());
    if (person.team.isNull())
        return failure(Error::Kind::Invalid, person.name, PeopleWords::personNeedsTeam());
    if (person.joined.isValid() && person.left.isValid() && person.left < person.joined)
        return failure(Error::Kind::Invalid, person.name, PeopleWords::leftBeforeJoined());
    if (person.id.isNull())
        person.id = PersonId::create(m_context.clock.nowMs());
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return PeopleRepository::save(transaction, person, stamp);
    });
    return written ? Result<Person>(person) : tl::unexpected(written.error());
}

Result<> PeopleDesk::remove(const TeamId &id)
{
    auto done = m_context.write(
        [&](Transaction &transaction, const Stamp &) { return PeopleRepository::remove(transaction, id); });
    if (!done && done.error().kind == Error::Kind::Conflict)
        return failure(Error::Kind::Conflict, {}, PeopleWords::teamHasPeople());
    return done;
}

Result<> PeopleDesk::remove(const PersonId &id)
{
    auto done = m_context.write(
        [&](Transaction &transaction, const Stamp &) { return PeopleRepository::remove(transaction, id); });
    if (!done && done.error().kind == Error::Kind::Conflict)
        return failure(Error::Kind::Conflict, {}, PeopleWords::personHasCaptaincies());
    return done;
}

Result<ImportReport> PeopleDesk::importCsv(const QByteArray &bytes, bool dryRun)
{
    const auto table = readCsv(bytes);
    if (!table)
        return tl::unexpected(table.error());
    const auto knownTeams = teams();
    const auto knownPeople = people();
    if (!knownTeams || !knownPeople)
        return tl::unexpected(knownTeams ? knownPeople.error() : knownTeams.error());
    if (dryRun)
        return Importer(*knownTeams, *knownPeople, nullptr, m_context.stamp()).run(*table);
    Result<ImportReport> report;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        report = Importer(*knownTeams, *knownPeople, &transaction, stamp).run(*table);
        return report ? Result<>{} : tl::unexpected(report.error());
    });
    return written ? report : tl::unexpected(written.error());
}

Result<QByteArray> PeopleDesk::exportCsv() const
{
    const auto knownTeams = teams();
    const auto knownPeople = people();
    if (!knownTeams || !knownPeople)
        return tl::unexpected(knownTeams ? knownPeople.error() : knownTeams.error());
    QHash<TeamId, QString> names;
    for (const Team &team : *knownTeams)
        names.insert(team.id, team.name);
    QList<QStringList> lines{{u"name"_s, u"email"_s, u"slack"_s, u"team"_s, u"joined"_s, u"left"_s}};
    for (const Person &person : *knownPeople) {
        lines.append({person.name, person.email, person.slack, names.value(person.team),
            person.joined.toString(Qt::ISODate), person.left.toString(Qt::ISODate)});
    }
    return writeCsv(lines);
}

} // namespace qd
