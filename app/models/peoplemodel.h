// PeopleModel: people with their team and their captaincies, kept up to date by the change feed.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/models/rowsmodel.h"

#include <QTimer>

namespace qd {

class ChangeFeed;
class PeopleDesk;
class RotaDesk;
struct Error;

struct PersonRow {
    Person person;
    Team team;
    int captaincies = 0;
    IsoWeek last; // the newest captaincy's first week; invalid: none

    QString key() const { return person.id.value; }
    bool operator==(const PersonRow &) const = default;
};

class PeopleModel : public RowsModel<PersonRow> {
    Q_OBJECT
public:
    enum Column { Name, TeamName, Email, Slack, Captaincies, Last, ColumnCount };

    PeopleModel(PeopleDesk &people, RotaDesk &rota, ChangeFeed &feed, QObject *parent = nullptr);

    const QList<Team> &teams() const { return m_teams; }
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();
    void failed(const qd::Error &error);

protected:
    QVariant cell(const PersonRow &row, int column, int role) const override;

private:
    void reload();

    PeopleDesk &m_people;
    RotaDesk &m_rota;
    QTimer m_wake;
    QList<Team> m_teams;
};

} // namespace qd
