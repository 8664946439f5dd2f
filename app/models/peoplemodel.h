// PeopleModel: people with their team and their captaincies, kept up to date by the change feed.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/models/rowsmodel.h"

#include <QTimer>

namespace qd {

class AbsenceDesk;
class ChangeFeed;
class Clock;
class PeopleDesk;
class RotaDesk;
struct Error;

struct PersonRow {
    Person person;
    Team team;
    int captaincies = 0; // those before the rota was kept included
    IsoWeek last; // the newest captaincy's first week; invalid: none
    QDate awayUntil; // absent today, until this day
    QDate day; // today

    QString key() const { return person.id.value; }
    bool operator==(const PersonRow &) const = default;
};

class PeopleModel : public RowsModel<PersonRow> {
    Q_OBJECT
public:
    enum Column { Name, TeamName, Email, Slack, Captaincies, Last, Remarks, ColumnCount };

    PeopleModel(PeopleDesk &people, RotaDesk &rota, AbsenceDesk &absences, ChangeFeed &feed, const Clock &clock,
        QObject *parent = nullptr);

    void setLeftShown(bool shown); // those taken off the lists, too

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
    static QString remarks(const PersonRow &row);

    PeopleDesk &m_people;
    RotaDesk &m_rota;
    AbsenceDesk &m_absences;
    const Clock &m_clock;
    bool m_leftShown = false;
    QTimer m_wake;
    QList<Team> m_teams;
};

} // namespace qd
