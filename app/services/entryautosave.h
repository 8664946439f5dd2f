// EntryAutosave: keeps what is being written for one week in the database, at most two seconds behind the keys, and
// says whether it is there. A newer text of somebody else is never overwritten: conflict() then holds theirs.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace qd {

class LogbookDesk;
class WriteQueue;

class EntryAutosave : public QObject {
    Q_OBJECT
public:
    enum class State { Saved, Waiting, Failed, Conflict };

    EntryAutosave(LogbookDesk &desk, WriteQueue &writes, QObject *parent = nullptr);

    // Saves what is pending and turns to another week. The stored entry comes back; a failure when what is pending
    // cannot be stored, and this week stays open then.
    [[nodiscard]] Result<LogbookEntry> open(IsoWeek week);
    void edit(const QString &markdown); // the whole text, at each change
    // Kept with the text, once there is some.
    void setLanguage(const QString &language); // "en" or "fr"
    void setLabels(const QStringList &labels);
    // What is published takes corrections alone, from this call on until another week is opened.
    void correct() { m_correcting = true; }
    bool isCorrecting() const { return m_correcting; }
    void flush(); // now
    // The last call before turning away: a conflict nobody decided is stored as both texts, theirs first.
    void close();

    const LogbookEntry &entry() const { return m_entry; } // as stored last
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const std::optional<LogbookEntry> &theirs() const { return m_theirs; }
    void keepMine(); // over theirs
    QString takeTheirs();
    // Somebody else wrote: takes their text when nothing of ours is pending. True when the text changed.
    bool refresh();

signals:
    void stateChanged();

private:
    void keepFields();
    void saveSoon();
    void save();
    void saved(const LogbookEntry &entry, const QString &text);
    void failed(const Error &error);
    void setState(State state);

    LogbookDesk &m_desk;
    WriteQueue &m_writes;
    LogbookEntry m_entry;
    bool m_correcting = false;
    std::optional<QString> m_pending; // typed, not stored
    std::optional<LogbookEntry> m_theirs;
    std::shared_ptr<LogbookEntry> m_queued; // what the queue will store: grows with the keys until it does
    State m_state = State::Saved;
    Error m_error;
    QTimer m_timer;
    QElapsedTimer m_waits; // since the first key that is not stored
};

} // namespace qd
