#include "app/services/peopledesk.h"

#include "app/formats/csv.h"
#include "app/store/captaincyrepository.h"
#include "app/store/peoplerepository.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int mostFaultsTold = 10;

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
    static QString leftBeforeJoined() { return tr("they would leave before they joined"); }
    static QString personNeedsName() { return tr("a person needs a name"); }
    static QString personNeedsTeam() { return tr("a person needs a team"); }
    static QString teamNeedsName() { return tr("a team needs a name"); }
    static QString sameTeamName() { return tr("there is a team of this name already"); }
    static QString teamHasPeople() { return tr("people are in this team: move them first"); }
    static QString notANumber() { return tr("captaincies held are 0 or more, working days from Monday to Friday"); }
    static QString atFault(const QString &lines) { return tr("%1; nothing was imported").arg(lines); }
    static QString line(int number, const QString &reason) { return tr("line %1: %2").arg(number).arg(reason); }
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
    person.phone = person.phone.simplified();
    if (person.name.isEmpty())
        return failure(Error::Kind::Invalid, {}, PeopleWords::personNeedsName());
    if (person.team.isNull())
        return failure(Error::Kind::Invalid, person.name, PeopleWords::personNeedsTeam());
    if (person.joined.isValid() && person.left.isValid() && person.left < person.joined)
        return failure(Error::Kind::Invalid, person.name, PeopleWords::leftBeforeJoined());
    if (person.captainciesBefore < 0 || person.workingDays > allWorkingDays)
        return failure(Error::Kind::Invalid, person.name, PeopleWords::notANumber());
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

Result<PersonRemoval> PeopleDesk::remove(const PersonId &id)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    const auto person = PeopleRepository(m_context.database).person(id);
    if (!captaincies || !person)
        return tl::unexpected(captaincies ? person.error() : captaincies.error());
    PersonRemoval removal{*person, {}};
    const auto forgotten = m_context.write(
        [&](Transaction &transaction, const Stamp &) { return PeopleRepository::remove(transaction, id); });
    if (forgotten)
        return removal;
    if (forgotten.error().kind != Error::Kind::Conflict)
        return tl::unexpected(forgotten.error());
    for (const Captaincy &captaincy : *captaincies) {
        if (captaincy.person == id && captaincy.firstWeek.monday() > today)
            removal.givenUp.append(captaincy);
    }
    Person gone = *person;
    gone.removed = today;
    if (!gone.left.isValid() || gone.left > today)
        gone.left = today;
    const auto done = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (const Captaincy &captaincy : std::as_const(removal.givenUp)) {
            if (auto given = CaptaincyRepository::remove(transaction, captaincy.id, stamp); !given)
                return given;
        }
        return PeopleRepository::save(transaction, gone, stamp);
    });
    return done ? Result<PersonRemoval>(removal) : tl::unexpected(done.error());
}

Result<QList<Captaincy>> PeopleDesk::takeBack(const PersonRemoval &removal)
{
    QList<Captaincy> lost;
    const auto done = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        lost.clear();
        const auto planned = CaptaincyRepository(m_context.database).all();
        if (!planned)
            return tl::unexpected(planned.error());
        if (auto saved = PeopleRepository::save(transaction, removal.person, stamp); !saved)
            return saved;
        for (const Captaincy &captaincy : removal.givenUp) {
            const bool taken = std::any_of(planned->begin(), planned->end(),
                [&captaincy](const Captaincy &each) { return each.firstWeek == captaincy.firstWeek; });
            if (taken)
                lost.append(captaincy);
            else if (auto saved = CaptaincyRepository::save(transaction, captaincy, stamp); !saved)
                return saved;
        }
        return {};
    });
    return done ? Result<QList<Captaincy>>(lost) : tl::unexpected(done.error());
}

Result<ImportReport> PeopleDesk::previewCsv(const QByteArray &bytes) const
{
    const auto table = readCsv(bytes);
    if (!table)
        return tl::unexpected(table.error());
    const auto knownTeams = teams();
    const auto knownPeople = people();
    if (!knownTeams || !knownPeople)
        return tl::unexpected(knownTeams ? knownPeople.error() : knownTeams.error());
    return previewPeople(*table, *knownTeams, *knownPeople);
}

Result<ImportReport> PeopleDesk::importCsv(const QByteArray &bytes)
{
    Result<ImportReport> report;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        report = previewCsv(bytes);
        if (!report)
            return tl::unexpected(report.error());
        if (!report->refused.isEmpty()) {
            QStringList lines;
            for (const ImportReport::Refusal &refusal : std::as_const(report->refused).mid(0, mostFaultsTold))
                lines.append(PeopleWords::line(refusal.line, refusal.reason));
            return failure(Error::Kind::Invalid, {}, PeopleWords::atFault(lines.join(u"; "_s)));
        }
        auto known = teams();
        if (!known)
            return tl::unexpected(known.error());
        QHash<QString, TeamId> newTeams;
        for (const QString &name : std::as_const(report->newTeams)) {
            const Team team{TeamId::create(stamp.nowMs), name, rarestColour(*known)};
            known->append(team);
            newTeams.insert(name, team.id);
            if (auto done = PeopleRepository::save(transaction, team, stamp); !done)
                return done;
        }
        for (PersonChange &change : report->changes) {
            Person person = change.person;
            if (change.isNew())
                person.id = PersonId::create(stamp.nowMs);
            if (person.team.isNull())
                person.team = newTeams.value(change.team);
            if (auto done = PeopleRepository::save(transaction, person, stamp); !done)
                return done;
        }
        return {};
    });
    return written ? report : tl::unexpected(written.error());
}

Result<QByteArray> PeopleDesk::exportCsv() const
{
    const auto knownTeams = teams();
    const auto knownPeople = people();
    if (!knownTeams || !knownPeople)
        return tl::unexpected(knownTeams ? knownPeople.error() : knownTeams.error());
    return writeCsv(peopleAsLines(*knownTeams, *knownPeople));
}

} // namespace qd
