// AlertDesk: the alerts that are there now and what was done about each, kept as episodes. Told the whole of what is
// there whenever that may have changed; writes what changed in pieces, so that a storm of thousands does not hold the
// window. Unix ms. Window's thread.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/timerange.h"
#include "app/services/deskcontext.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace qd {

class WriteQueue;

class AlertDesk : public QObject {
    Q_OBJECT
public:
    static constexpr int pieceOfEpisodes = 200; // written in one transaction

    // Both outlive the desk.
    AlertDesk(DeskContext context, WriteQueue &writes, QObject *parent = nullptr);
    ~AlertDesk() override; // writes what is left

    [[nodiscard]] Result<> load(); // the episodes that were open when the console was last closed

    // All alerts that are pending, firing or without data, whoever tells them; what is missing has ended.
    void update(const QList<Alert> &alerts);

    // One that fired and ended while nobody watched: found afterwards, told to nobody. Closes the one that is open.
    void keepMissed(const Alert &alert);

    const QHash<QString, AlertEpisode> &open() const { return m_open; } // by fingerprint
    [[nodiscard]] Result<QList<AlertEpisode>> last(const QString &fingerprint, int most) const;
    [[nodiscard]] Result<QList<AlertEpisode>> within(TimeRange range) const; // newest first

    // Of open alerts, by fingerprint; one that is over meanwhile is passed by.
    [[nodiscard]] Result<> acknowledge(const QStringList &fingerprints, const QString &note, qint64 until);
    [[nodiscard]] Result<> withdraw(const QStringList &fingerprints); // the acknowledgement
    [[nodiscard]] Result<> snooze(const QStringList &fingerprints, qint64 until);
    [[nodiscard]] Result<> link(const QStringList &fingerprints, const IncidentId &incident);
    // Of any episode; nothing: no verdict after all.
    [[nodiscard]] Result<> judge(AlertEpisode episode, std::optional<AlertVerdict> verdict);

    // Links of the chain, each the first time only.
    void sent(const QStringList &fingerprints, qint64 at);
    void delivered(const QStringList &fingerprints, qint64 at);
    void looked(const QStringList &fingerprints, qint64 at);

signals:
    void changed(const QStringList &fingerprints); // begun, ended or done something about
    void fired(const qd::AlertEpisode &episode);
    void ended(const qd::AlertEpisode &episode); // that had fired
    void failed(const qd::Error &error); // something could not be kept

private:
    using Change = std::function<bool(AlertEpisode &)>; // false: nothing to do

    [[nodiscard]] Result<> act(const QStringList &fingerprints, const Change &change);
    void mark(const QStringList &fingerprints, qint64 DetectionChain::*link, qint64 at);
    void keepLater(const AlertEpisode &episode);
    void flush();

    DeskContext m_context;
    WriteQueue &m_writes;
    QHash<QString, AlertEpisode> m_open;
    QHash<QString, AlertEpisode> m_unkept; // by the episode's id
    QList<AlertEpisodeId> m_gone; // pending ones that came to nothing
    QTimer m_flushTimer;
};

} // namespace qd
