// ChangeFeed: tells, after a commit, which records changed. Ids only: whoever cares reads them again, so that the
// database stays the one truth. Lives on the window's thread.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace qd {

class Database;

enum class Aggregate {
    Setting,
    Team,
    Person,
    Captaincy,
    Absence,
    ClosingDay,
    Replacement,
    CaptaincySwap,
    Reinforcement,
    Helm,
    Handover,
    Incident,
    LogbookEntry,
    LogbookNote,
    WatchReview,
    Work,
    WorkColumn,
    Source,
    Dashboard,
    Annotation,
    AlertRule,
    AlertEpisode,
    WatchStretch,
    Message,
    ChangeEvent,
    PostMortem,
    Runbook,
    ReleaseBlock,
    OutreachChannel,
    MessageTemplate,
    TicketReading,
    Survey,
    ObjectiveTarget,
    Drill,
};

struct Change {
    Aggregate aggregate;
    QString id;

    bool operator==(const Change &) const = default;
};

struct ChangeSet {
    QList<Change> changes;
    bool everything = false; // another program wrote: anything may have changed

    bool touches(Aggregate aggregate) const;
    bool touches(std::initializer_list<Aggregate> aggregates) const;
};

class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void publish(const ChangeSet &changes);
    // Asks the file whether another connection has committed since the last call, and says so to everybody.
    // To be called now and then; costs one small read.
    void pollExternal(Database &database);

signals:
    void committed(const qd::ChangeSet &changes);

private:
    qint64 m_dataVersion = -1;
};

} // namespace qd
