#include "app/services/entryautosave.h"

#include "app/services/logbookdesk.h"
#include "app/services/writequeue.h"

namespace qd {

namespace {
// In a pause of the keys where there is one, since a save holds the next key up; whoever types without a pause is saved
// all the same.
constexpr int pauseMs = 400;
constexpr int latestMs = 1500;
constexpr int retryMs = 3000;
} // namespace

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
    close();
    if (m_pending && !m_queued)
        return tl::unexpected(m_error);
    auto entry = m_desk.entry(week);
    if (!entry)
        return entry;
    m_timer.stop();
    m_correcting = false;
    m_entry = *entry;
    m_pending.reset();
    m_theirs.reset();
    m_queued.reset(); // the queue goes on with it
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
    if (m_queued)
        m_queued->markdown = markdown;
    saveSoon();
    setState(State::Waiting);
}

void EntryAutosave::setLanguage(const QString &language)
{
    if (language == m_entry.language)
        return;
    m_entry.language = language;
    keepFields();
}

void EntryAutosave::setLabels(const QStringList &labels)
{
    if (labels == m_entry.labels)
        return;
    m_entry.labels = labels;
    keepFields();
}

void EntryAutosave::keepFields()
{
    if (m_queued) {
        m_queued->language = m_entry.language;
        m_queued->labels = m_entry.labels;
    } else if (m_entry.revision > 0 && !m_pending) {
        m_pending = m_entry.markdown;
    }
    if (m_pending && m_state != State::Conflict)
        saveSoon();
}

void EntryAutosave::saveSoon()
{
    if (!m_timer.isActive())
        m_waits.start();
    else if (m_timer.interval() == retryMs)
        return;
    m_timer.start(std::clamp(latestMs - int(m_waits.elapsed()), 0, pauseMs));
}

void EntryAutosave::flush()
{
    if (m_pending && m_state != State::Conflict)
        save();
}

void EntryAutosave::close()
{
    flush();
    if (m_state != State::Conflict)
        return;
    const auto newest = m_desk.entry(m_entry.week);
    m_entry = newest ? *newest : *m_theirs;
    m_correcting = m_correcting || m_entry.isPublished();
    m_theirs.reset();
    if (m_pending)
        m_pending = m_entry.markdown + QStringLiteral("\n\n") + *m_pending;
    setState(State::Waiting);
    save();
}

void EntryAutosave::save()
{
    if (!m_pending || m_queued || !m_entry.week.isValid())
        return;
    m_timer.stop();
    m_queued = std::make_shared<LogbookEntry>(m_entry);
    m_queued->markdown = *m_pending;
    const auto stored = std::make_shared<LogbookEntry>();
    m_writes.submit(
        this,
        [&desk = m_desk, queued = m_queued, stored,
            saving = m_correcting ? LogbookDesk::Saving::Correcting : LogbookDesk::Saving::Writing] {
            return desk.save(*queued, saving).map([&stored](const LogbookEntry &saved) { *stored = saved; });
        },
        [this, stored, queued = m_queued](const Result<> &done) {
            if (queued != m_queued)
                return; // another week is open by now
            m_queued.reset();
            if (done)
                saved(*stored, queued->markdown);
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
        saveSoon();
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
    m_correcting = m_correcting || m_entry.isPublished();
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
    if (m_pending || m_queued || !m_entry.week.isValid())
        return false;
    const auto stored = m_desk.entry(m_entry.week);
    if (!stored || (stored->revision == m_entry.revision && stored->publishedAt == m_entry.publishedAt))
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
