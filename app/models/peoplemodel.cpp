#include "app/models/peoplemodel.h"

#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/store/changefeed.h"

#include <QHash>

namespace qd {

namespace {
constexpr int lockedRetryMs = 250;
}

PeopleModel::PeopleModel(PeopleDesk &people, RotaDesk &rota, ChangeFeed &feed, QObject *parent)
    : RowsModel(parent)
    , m_people(people)
    , m_rota(rota)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &PeopleModel::reload);
    connect(&feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches({Aggregate::Person, Aggregate::Team, Aggregate::Captaincy}))
            m_wake.start(0);
    });
    reload();
}

void PeopleModel::reload()
{
    const auto people = m_people.people();
    const auto teams = m_people.teams();
    const auto captaincies = m_rota.captaincies();
    if (!people || !teams || !captaincies) {
        const Error error = !people ? people.error() : !teams ? teams.error() : captaincies.error();
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
    QList<PersonRow> rows;
    for (const Person &person : *people) {
        if (person.removed.isValid())
            continue;
        PersonRow row = held.value(person.id);
        row.person = person;
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
    default:
        return {};
    }
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
    default:
        return {};
    }
}

} // namespace qd
