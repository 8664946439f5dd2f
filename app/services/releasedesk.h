// ReleaseDesk: whether releases to production are blocked: by whom, why, since when, and when to remind of it. Kept in
// a small JSON file as well, for deployment scripts on this machine; whoever changes it tells those who want to know,
// in the same transaction. Window's thread; times in Unix ms.
#pragma once

#include "app/domain/releaseblock.h"
#include "app/services/deskcontext.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimeZone>

namespace qd {

class ReleaseDesk : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 remindAfterMs = 3'600'000;

    explicit ReleaseDesk(DeskContext context, QObject *parent = nullptr);

    [[nodiscard]] Result<std::optional<ReleaseBlock>> block() const; // the one that holds

    // Conflict: they are blocked already. Invalid: no reason.
    [[nodiscard]] Result<ReleaseBlock> block(
        const QString &reason, std::optional<qint64> remindAt = {}, const IncidentId &incident = {});
    // Conflict: they are not blocked.
    [[nodiscard]] Result<ReleaseBlock> lift();
    [[nodiscard]] Result<> remindAt(qint64 at); // again

    // What is written with a change of it: the messages that tell it.
    using Announce = std::function<Result<>(Transaction &, const Stamp &, const ReleaseBlock &)>;
    void setAnnounce(Announce announce) { m_announce = std::move(announce); }

    // Where scripts read it, from now on kept as it is; empty: nowhere.
    void setFile(const QString &path);
    QString file() const { return m_file; }

signals:
    void fileFailed(const qd::Error &error);

private:
    [[nodiscard]] Result<ReleaseBlock> change(
        const std::function<Result<ReleaseBlock>(const std::optional<ReleaseBlock> &, const Stamp &)> &change,
        bool announced);
    void writeFile();

    DeskContext m_context;
    Announce m_announce;
    QString m_file;
};

// {"blocked": true, "reason", "by", "since", "remind_at", "incident"}, or {"blocked": false}. Times in ISO 8601.
QJsonObject releaseDocument(
    const std::optional<ReleaseBlock> &block, const QString &incidentKey, const QTimeZone &zone);

} // namespace qd
