#include "ui/logbook/notesmargin.h"

#include "app/domain/attachment.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

NotesMargin::NotesMargin(qd::Console &console, QWidget *parent)
    : Card(tr("Notes of the week"), parent)
    , m_console(console)
    , m_nothing(new Label(tr("Nothing is noted. Ctrl+N takes a note on every page."), Label::Role::Muted, this))
    , m_list(new QListWidget(this))
    , m_new(new QLineEdit(this))
    , m_all(makeButton(tr("All into the entry"), ButtonRole::Plain, {}, this))
    , m_retry(*this, [this] { refresh(); })
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Notes of the week"));
    m_list->setWordWrap(true);
    m_list->setToolTip(tr("Enter puts a note into the entry, Delete takes it away."));
    m_list->installEventFilter(this);
    m_new->setPlaceholderText(tr("Note something…"));
    m_new->setAccessibleName(tr("Note something"));
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing, 1, Qt::AlignTop);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_new);
    body()->addWidget(m_all);
    connect(m_new, &QLineEdit::returnPressed, this, &NotesMargin::add);
    connect(m_list, &QListWidget::itemActivated, this, [this] { use({m_notes.value(m_list->currentRow())}); });
    connect(m_all, &QPushButton::clicked, this, [this] { use(m_notes); });
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (changes.touches(qd::Aggregate::LogbookNote))
            refresh();
    });
}

void NotesMargin::setWeek(qd::IsoWeek week)
{
    if (week != m_week)
        m_taken.clear();
    m_week = week;
    // A note belongs to the watch in which it is written.
    m_new->setVisible(m_console.calendar().weekAt(m_console.clock().nowMs()) == week);
    refresh();
}

void NotesMargin::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

void NotesMargin::refresh()
{
    if (!m_week.isValid())
        return;
    auto notes = m_console.logbook().notes(m_week);
    if (!notes) {
        if (!m_retry.takes(notes.error()))
            emit failed(qd::describe(notes.error()));
        return;
    }
    notes->removeIf([](const qd::LogbookNote &note) { return note.usedAt.has_value(); });
    m_notes = std::move(*notes);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const qd::LogbookNote &note : std::as_const(m_notes))
        m_list->addItem(u"%1\n%2 · %3"_s.arg(
            inWords(note), clockText(note.at, m_console.clock().nowMs(), m_console.zone()), note.by));
    m_list->setCurrentRow(qMin(row, int(m_notes.size()) - 1));
    m_all->setVisible(m_notes.size() > 1);
    m_list->setVisible(!m_notes.isEmpty());
    m_nothing->setVisible(m_notes.isEmpty());
    setAside(m_notes.isEmpty() ? QString() : QString::number(m_notes.size()));
}

QString NotesMargin::inWords(const qd::LogbookNote &note) const
{
    const QString words = qd::attachmentsInWords(note.text, tr("[picture: %1]"));
    const auto incident = note.incident.isNull() ? qd::Result<qd::Incident>(qd::failure(qd::Error::Kind::NotFound, {}))
                                                 : m_console.incidents().incident(note.incident);
    return incident ? incident->key() + u" · "_s + words : words;
}

void NotesMargin::use(const QList<qd::LogbookNote> &notes)
{
    QStringList lines;
    for (const qd::LogbookNote &note : notes) {
        if (!note.id.isNull())
            lines.append(u"- "_s + note.text);
    }
    if (lines.isEmpty())
        return;
    emit wanted(lines.join(u'\n'));
    keepUsed(notes);
}

void NotesMargin::markUsed(const QList<qd::LogbookNoteId> &ids)
{
    QList<qd::LogbookNote> used;
    std::copy_if(m_notes.begin(), m_notes.end(), std::back_inserter(used),
        [&ids](const qd::LogbookNote &note) { return ids.contains(note.id); });
    if (!used.isEmpty())
        keepUsed(used);
}

void NotesMargin::follow(const QString &text)
{
    QList<qd::LogbookNote> there;
    QList<qd::LogbookNote> gone;
    for (const qd::LogbookNote &note : std::as_const(m_taken)) {
        const bool isThere = text.contains(note.text.section(u'\n', 0, 0));
        if (isThere != note.usedAt.has_value())
            (isThere ? there : gone).append(note);
    }
    if (!there.isEmpty())
        keepUsed(there);
    if (!gone.isEmpty())
        keepUsed(gone, false);
}

void NotesMargin::keepUsed(const QList<qd::LogbookNote> &notes, bool used)
{
    for (qd::LogbookNote note : notes) {
        note.usedAt = used ? std::optional(m_console.clock().nowMs()) : std::nullopt;
        m_taken.insert(note.id, note);
    }
    m_console.writes().submit(
        this, [&desk = m_console.logbook(), notes, used] { return desk.markUsed(notes, used); },
        [this](const qd::Result<> &done) {
            if (!done)
                emit failed(qd::describe(done.error()));
        });
}

void NotesMargin::remove()
{
    const qd::LogbookNote note = m_notes.value(m_list->currentRow());
    if (note.id.isNull())
        return;
    m_console.writes().submit(
        this, [&desk = m_console.logbook(), id = note.id] { return desk.removeNote(id); },
        [this](const qd::Result<> &done) {
            if (!done)
                emit failed(qd::describe(done.error()));
        });
}

void NotesMargin::add()
{
    const QString text = m_new->text();
    m_console.writes().submit(
        this,
        [&desk = m_console.logbook(), text]() -> qd::Result<> {
            return desk.addNote(text).map([](const qd::LogbookNote &) {});
        },
        [this](const qd::Result<> &done) {
            if (!done)
                return emit failed(qd::describe(done.error()));
            m_new->clear();
        });
}

bool NotesMargin::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return Card::eventFilter(watched, event);
}
