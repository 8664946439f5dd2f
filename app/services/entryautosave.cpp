#include "app/services/entryautosave.h"

#include "app/services/logbookdesk.h"
#include "app/services/writequeue.h"

#include <memory>

namespace qd {

namespace {
// Not put off by further keys: whoever types without a pause is saved just as often.
constexpr int saveMs = 1000;
constexpr int retryMs = 3000;
}

EntryAutosave::EntryAutosave(LogbookDesk &desk, WriteQueue &writes, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_writes(writes)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EntryAutosave::save);
}

Result<LogbookEntry> EntryAutosave::open(IsoWeek week)
{
    flush();
    auto entry = m_desk.entry(week);
    if (!entry)
        return entry;
    m_timer.stop();
    m_entry = *entry;
    m_pending.reset();
    m_theirs.reset();
    m_inQueue = false;
    setState(State::Saved);
    return entry;
}

void EntryAutosave::edit(const QString &markdown)
{
    if (markdown == m_entry.markdown && !m_pending)
        return;
    m_pending = markdown;
    if (m_state == State::Conflict)
        return; // the person decides first
    if (!m_timer.isActive())
        m_timer.start(saveMs);
    setState(State::Waiting);
}

void EntryAutosave::flush()
{
    if (m_pending && m_state != State::Conflict)
        save();
}

void EntryAutosave::save()
{
    if (!m_pending || m_inQueue || !m_entry.week.isValid())
        return;
    m_timer.stop();
    m_inQueue = true;
    LogbookEntry entry = m_entry;
    entry.markdown = *m_pending;
    const auto stored = std::make_shared<LogbookEntry>();
    m_writes.submit(
        this,
        [&desk = m_desk, entry, stored] {
            return desk.save(entry).map([&stored](const LogbookEntry &saved) { *stored = saved; });
        },
        [this, stored, week = entry.week, text = entry.markdown](const Result<> &done) {
            if (week != m_entry.week)
                return; // another week is open by now, and this one is stored or told
            m_inQueue = false;
            if (done)
                saved(*stored, text);
            else
                failed(done.error());
        });
}

void EntryAutosave::saved(const LogbookEntry &entry, const QString &text)
{
    m_entry = entry;
    m_entry.markdown = text; // as typed: the store may have composed its letters
    if (m_pending == text)
        m_pending.reset();
    else
        m_timer.start(saveMs);
    setState(m_pending ? State::Waiting : State::Saved);
}

void EntryAutosave::failed(const Error &error)
{
    m_error = error;
    if (error.kind == Error::Kind::Conflict) {
        if (const auto theirs = m_desk.entry(m_entry.week); theirs) {
            m_theirs = *theirs;
            setState(State::Conflict);
            return;
        }
    }
    setState(State::Failed);
    m_timer.start(retryMs); // a full disk may have room again
}

void EntryAutosave::keepMine()
{
    if (!m_theirs)
        return;
    m_entry = *m_theirs; // their revision is what ours now follows
    m_theirs.reset();
    setState(State::Waiting);
    save();
}

QString EntryAutosave::takeTheirs()
{
    if (m_theirs)
        m_entry = *m_theirs;
    m_theirs.reset();
    m_pending.reset();
    setState(State::Saved);
    return m_entry.markdown;
}

bool EntryAutosave::refresh()
{
    if (m_pending || m_inQueue || !m_entry.week.isValid())
        return false;
    const auto stored = m_desk.entry(m_entry.week);
    if (!stored || stored->revision == m_entry.revision)
        return false;
    m_entry = *stored;
    emit stateChanged();
    return true;
}

void EntryAutosave::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace qd
