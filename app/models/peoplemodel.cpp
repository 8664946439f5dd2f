#include "app/models/peoplemodel.h"

#include "app/domain/clock.h"
#include "app/services/absencedesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/store/changefeed.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {
constexpr int lockedRetryMs = 250;
}

PeopleModel::PeopleModel(
    PeopleDesk &people, RotaDesk &rota, AbsenceDesk &absences, ChangeFeed &feed, const Clock &clock, QObject *parent)
    : RowsModel(parent)
    , m_people(people)
    , m_rota(rota)
    , m_absences(absences)
    , m_clock(clock)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &PeopleModel::reload);
    connect(&feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches({Aggregate::Person, Aggregate::Team, Aggregate::Captaincy, Aggregate::Absence}))
            m_wake.start(0);
    });
    reload();
}

void PeopleModel::reload()
{
    const auto people = m_people.people();
    const auto teams = m_people.teams();
    const auto captaincies = m_rota.captaincies();
    const auto absences = m_absences.absences();
    if (!people || !teams || !captaincies || !absences) {
        const Error error = !people ? people.error()
            : !teams                ? teams.error()
            : !captaincies          ? captaincies.error()
                                    : absences.error();
        if (error.kind == Error::Kind::StoreLocked)
            m_wake.start(lockedRetryMs);
        else
            emit failed(error);
        return;
    }
    m_teams = *teams;
    QHash<TeamId, Team> teamOf;
    for (const Team &team : *teams)
        teamOf.insert(team.id, team);
    QHash<PersonId, PersonRow> held;
    for (const Captaincy &captaincy : *captaincies) { // by week: the last one stays
        PersonRow &row = held[captaincy.person];
        ++row.captaincies;
        row.last = captaincy.firstWeek;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_rota.calendar().zone()).date();
    for (const Absence &absence : *absences) {
        if (absence.covers(today))
            held[absence.person].awayUntil = absence.last;
    }
    QList<PersonRow> rows;
    for (const Person &person : *people) {
        if (person.removed.isValid() && !m_leftShown)
            continue;
        PersonRow row = held.value(person.id);
        row.person = person;
        row.captaincies += person.captainciesBefore;
        row.day = today;
        row.team = teamOf.value(person.team);
        rows.append(row);
    }
    setRows(rows);
    emit reloaded();
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case TeamName:
        return tr("Team");
    case Email:
        return tr("E-mail");
    case Slack:
        return tr("Slack");
    case Captaincies:
        return tr("Captaincies");
    case Last:
        return tr("Last or next");
    case Remarks:
        return tr("Remarks");
    default:
        return {};
    }
}

void PeopleModel::setLeftShown(bool shown)
{
    m_leftShown = shown;
    reload();
}

// "away until 4 Dec, does not take watches: parental leave, not on Fri"
QString PeopleModel::remarks(const PersonRow &row)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    QStringList words;
    const Person &person = row.person;
    if (person.removed.isValid())
        words.append(tr("off the lists since %1").arg(day(person.removed)));
    else if (person.left.isValid())
        words.append(
            person.left < row.day ? tr("left on %1").arg(day(person.left)) : tr("leaves on %1").arg(day(person.left)));
    if (row.awayUntil.isValid())
        words.append(tr("away until %1").arg(day(row.awayUntil)));
    if (person.optedOutOn(row.day)) {
        const QString until = person.optedOutUntil.isValid() ? tr("no watches until %1").arg(day(person.optedOutUntil))
                                                             : tr("no watches");
        words.append(person.optedOutReason.isEmpty()
                ? until
                : tr("%1: %2", "no watches: why").arg(until, person.optedOutReason));
    }
    QStringList off;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        if ((person.workingDays >> (weekday - 1) & 1) == 0)
            off.append(locale.dayName(weekday, QLocale::ShortFormat));
    }
    if (!off.isEmpty())
        words.append(tr("not on %1").arg(off.join(u", "_s)));
    return words.join(u", "_s);
}

QVariant PeopleModel::cell(const PersonRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Captaincies)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return row.person.name;
    case TeamName:
        return row.team.name;
    case Email:
        return row.person.email;
    case Slack:
        return row.person.slack;
    case Captaincies:
        return row.captaincies;
    case Last:
        return row.last.toString();
    case Remarks:
        return remarks(row);
    default:
        return {};
    }
}

} // namespace qd
