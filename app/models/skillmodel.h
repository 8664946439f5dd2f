// SkillModel: who knows how much of what: a row for each of the crew, a column for each topic. The heads say who is on
// watch and on whom a topic depends. As it was when it was last read; Window's thread.
#pragma once

#include "app/domain/people.h"
#include "app/domain/training/skillcover.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimeZone>

namespace qd {

class Clock;
class LearningDesk;
class PeopleDesk;
class RotaDesk;
struct Error;

class SkillModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        Level = Qt::UserRole, // a SkillLevel as int
        IsGap, // on watch, in a topic for which nobody of the watch can be counted on
    };

    // All outlive the model.
    SkillModel(
        LearningDesk &learning, PeopleDesk &people, RotaDesk &rota, const Clock &clock, QObject *parent = nullptr);

    void reload();
    void setTeam(const TeamId &team); // null: every team

    const QList<TrainingItem> &topics() const { return m_topics; }
    const QList<Person> &people() const { return m_shown; } // row by row
    const QList<Person> &everybody() const { return m_people; } // of every team
    const QList<Team> &teams() const { return m_teams; }
    const QList<SkillCover> &covers() const { return m_covers; } // of every team
    const TrainingSheet &sheet() const { return m_sheet; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_topics.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();
    void failed(const qd::Error &error);

private:
    QString toldOf(const Person &person, const TrainingItem &topic) const;

    LearningDesk &m_learning;
    PeopleDesk &m_peopleDesk;
    RotaDesk &m_rota;
    const Clock &m_clock;
    TeamId m_team;
    QList<TrainingItem> m_topics;
    QList<Person> m_people;
    QList<Person> m_shown;
    QList<Team> m_teams;
    QList<SkillCover> m_covers;
    QSet<PersonId> m_watch;
    TrainingSheet m_sheet;
    QTimeZone m_zone;
};

} // namespace qd
