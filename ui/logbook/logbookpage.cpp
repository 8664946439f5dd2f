#include "ui/logbook/logbookpage.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include "ui/logbook/draftdialog.h"
#include "ui/logbook/entryeditor.h"
#include "ui/logbook/entryexports.h"
#include "ui/logbook/entryimport.h"
#include "ui/logbook/entryreader.h"
#include "ui/logbook/notesmargin.h"
#include "ui/logbook/reviewdialog.h"
#include "ui/logbook/revisionsdialog.h"
#include "ui/logbook/weeklist.h"
#include "ui/writing/findbar.h"
#include "ui/writing/markdowneditor.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

constexpr int previewMs = 150;

} // namespace

LogbookPage::LogbookPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_autosave(console.logbook(), console.writes())
    , m_retry(*this, [this] { openWanted(); })
    , m_header(new PageHeader(tr("Logbook"), this))
    , m_messages(new MessageBar(this))
    , m_publish(makeButton(tr("Publish"), ButtonRole::Plain, {}, this))
    , m_draft(makeButton(tr("Draft from the week"), ButtonRole::Primary, {}, this))
    , m_weeks(new WeekList(console, this))
    , m_notes(new NotesMargin(console, this))
    , m_entryEditor(new EntryEditor(console, this))
    , m_editor(&m_entryEditor->text())
    , m_reader(new EntryReader(console, *m_editor, this))
    , m_exports(new EntryExports(
          console, dialogs, *m_messages,
          [this] {
              m_autosave.flush();
              return writtenEntry();
          },
          this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *exporting = makeButton(tr("Export…"), ButtonRole::Plain, {}, this);
    auto *more = makeIconButton(u"more"_s, tr("More"), this);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Send to the others…"), this, &LogbookPage::tell);
    menu->addAction(tr("Copy for Slack"), this, [this] { m_exports->copy(EntryExports::CopyAs::Slack); });
    menu->addAction(tr("Copy as Markdown"), this, [this] { m_exports->copy(EntryExports::CopyAs::Markdown); });
    menu->addAction(tr("Copy as rich text"), this, [this] { m_exports->copy(EntryExports::CopyAs::RichText); });
    menu->addSeparator();
    menu->addAction(tr("Post for a static site…"), m_exports, &EntryExports::toPost);
    menu->addAction(tr("Pages of a wiki…"), m_exports, &EntryExports::toWiki);
    menu->addAction(tr("The year as a book…"), m_exports, &EntryExports::yearToBook);
    menu->addAction(tr("Import entries…"), this, [this] { importEntries(m_console, m_dialogs, *m_messages, this); });
    menu->addSeparator();
    for (const auto &[words, view] : {std::pair(tr("Text and preview"), View::Both), {tr("Text alone"), View::Text},
             {tr("Preview alone"), View::Preview}})
        menu->addAction(words, this, [this, view] { showView(view); });
    menu->addSeparator();
    menu->addAction(tr("Labels…"), this, &LogbookPage::setLabels);
    menu->addAction(tr("Revisions…"), this, &LogbookPage::showRevisions);
    menu->addAction(tr("What was the watch like?…"), this, &LogbookPage::askWhatItWasLike);
    more->setMenu(menu);
    m_header->addAction(more);
    m_header->addAction(exporting);
    m_header->addAction(m_publish);
    m_header->addAction(m_draft);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_side = buildSide();
    row->addWidget(m_side);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_entryEditor);
    splitter->addWidget(m_reader);
    splitter->setSizes({500, 500});
    row->addWidget(splitter, 1);
    column->addLayout(row, 1);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewMs);
    connect(&m_previewTimer, &QTimer::timeout, m_reader, &EntryReader::refresh);
    connect(&m_previewTimer, &QTimer::timeout, this, [this] {
        if (m_wasUndone)
            m_notes->follow(m_editor->toPlainText());
        m_wasUndone = false;
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &LogbookPage::edited);
    connect(m_entryEditor, &EntryEditor::failed, m_messages, &MessageBar::showError);
    connect(m_entryEditor, &EntryEditor::focusAsked, this, [this] { setFocused(!m_isFocused); });
    connect(m_reader, &EntryReader::linkOpened, this, [this](const QUrl &url) {
        if (const auto reference = qd::Reference::from(url.toString(QUrl::FullyEncoded)))
            emit referenceOpened(*reference);
        else if (url.scheme() == u"https"_s || url.scheme() == u"http"_s || url.scheme() == u"mailto"_s)
            QDesktopServices::openUrl(url);
    });
    connect(&m_autosave, &qd::EntryAutosave::stateChanged, this, &LogbookPage::showState);
    connect(m_publish, &QPushButton::clicked, this, &LogbookPage::publish);
    connect(m_draft, &QPushButton::clicked, this, &LogbookPage::draftFromTheWeek);
    connect(exporting, &QPushButton::clicked, m_exports, &EntryExports::toFile);
    connect(m_weeks, &WeekList::chosen, this, &LogbookPage::openWeek);
    connect(m_weeks, &WeekList::failed, m_messages, &MessageBar::showError);
    connect(m_notes, &NotesMargin::failed, m_messages, &MessageBar::showError);
    connect(m_notes, &NotesMargin::wanted, this, &LogbookPage::addBelow);
    buildKeys();
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (!changes.touches(qd::Aggregate::LogbookEntry))
            return;
        m_weeks->entriesChanged();
        if (m_autosave.refresh())
            showText(m_autosave.entry().markdown);
    });
    openWanted();
}

// What was asked for while the file was held; else the week that is.
void LogbookPage::openWanted()
{
    open(m_wanted.isValid() ? m_wanted : m_console.calendar().weekAt(m_console.clock().nowMs()));
}

void LogbookPage::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Find, [this] { m_entryEditor->finder().open(); });
    key(QKeySequence(u"Ctrl+H"_s), [this] { m_entryEditor->finder().open(true); });
    key(QKeySequence(u"Ctrl+Shift+F"_s), [this] { m_weeks->focusSearch(); });
    key(QKeySequence(u"F11"_s), [this] { setFocused(!m_isFocused); });
}

void LogbookPage::showView(View view)
{
    setFocused(false);
    m_entryEditor->setVisible(view != View::Preview);
    m_reader->setVisible(view != View::Text);
}

void LogbookPage::setFocused(bool focused)
{
    m_entryEditor->show();
    m_isFocused = focused;
    m_side->setVisible(!focused);
    m_reader->setVisible(!focused);
    m_entryEditor->setFocused(focused);
    m_editor->setFocus();
}

LogbookPage::~LogbookPage()
{
    m_autosave.close();
}

QWidget *LogbookPage::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(220);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_weeks, 3);
    column->addWidget(m_notes, 2);
    return side;
}

void LogbookPage::openWeek(qd::IsoWeek week)
{
    m_wanted = week;
    open(week);
}

void LogbookPage::open(qd::IsoWeek week)
{
    if (week == m_week)
        return;
    const auto entry = m_autosave.open(week);
    if (!entry) {
        const bool isFirst = !m_week.isValid();
        if (!isFirst || !m_retry.takes(entry.error()))
            m_messages->showError(qd::describe(entry.error()));
        if (isFirst)
            m_entryEditor->setEnabled(false); // what were written would be of no week
        else
            m_weeks->setCurrent(m_week); // the one that stays
        return;
    }
    m_entryEditor->setEnabled(true);
    m_messages->dismiss();
    m_conflictShown = false;
    m_week = week;
    const QLocale locale;
    m_header->setTitle(tr("Logbook of W%1").arg(week.number(), 2, 10, QChar(u'0')));
    m_header->setContext(
        tr("%1 to %2, for the product teams and the next crew")
            .arg(locale.toString(week.monday(), u"d MMMM"_s), locale.toString(week.sunday(), u"d MMMM"_s)));
    showText(entry->markdown);
    m_weeks->setCurrent(week);
    m_notes->setWeek(week);
    m_reader->setWeek(week);
}

void LogbookPage::showText(const QString &markdown)
{
    const int position = m_editor->textCursor().position();
    m_isShowing = true; // nobody edits
    m_editor->setPlainText(markdown);
    m_isShowing = false;
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(qMin(position, int(markdown.size())));
    m_editor->setTextCursor(cursor);
    m_entryEditor->setLanguage(language());
    m_reader->refresh();
    showState();
}

// Of the entry; of one that nobody began yet the program's.
QString LogbookPage::language() const
{
    const QString own = m_autosave.entry().language;
    return own.isEmpty() ? QLocale().name().left(2) : own;
}

void LogbookPage::edited()
{
    if (m_isShowing)
        return;
    m_autosave.edit(m_editor->toPlainText());
    // Typing leaves nothing to redo; an undo does, and a redo takes from it.
    const int redoable = m_editor->document()->availableRedoSteps();
    m_wasUndone = m_wasUndone || redoable > 0 || m_redoable > 0;
    m_redoable = redoable;
    m_previewTimer.start();
}

void LogbookPage::showState()
{
    const Tokens &tokens = tokensOf(palette());
    using State = qd::EntryAutosave::State;
    showPublication();
    switch (m_autosave.state()) {
    case State::Saved:
        m_entryEditor->setState(stateInWords(m_autosave.entry()));
        m_conflictShown = false;
        break;
    case State::Waiting:
        m_entryEditor->setState(tr("· saving…"));
        break;
    case State::Failed:
        m_entryEditor->setState(tr("· not saved"), tokens.critical);
        m_messages->showError(
            tr("The entry is not saved: %1 It is tried again every few seconds; keep this window open.")
                .arg(qd::describe(m_autosave.error())));
        break;
    case State::Conflict:
        m_entryEditor->setState(tr("· not saved"), tokens.critical);
        if (m_conflictShown)
            break;
        m_conflictShown = true;
        m_messages->showWarning(tr("%1 has changed this entry meanwhile. Both texts are kept until you choose.")
                                    .arg(m_autosave.theirs()->updatedBy));
        m_messages->addAction(tr("Take theirs"), this, [this] { showText(m_autosave.takeTheirs()); });
        m_messages->addAction(tr("Keep mine"), this, [this] { m_autosave.keepMine(); });
        break;
    }
}

QString LogbookPage::stateInWords(const qd::LogbookEntry &entry) const
{
    const auto at = [this](qint64 ms) { return clockText(ms, m_console.clock().nowMs(), m_console.zone()); };
    if (entry.isCorrected())
        return tr("· published %1, corrected %2").arg(at(*entry.publishedAt), at(entry.updatedAt));
    if (entry.isPublished())
        return tr("· published %1").arg(at(*entry.publishedAt));
    return entry.revision == 0 ? QString() : tr("· saved %1").arg(at(entry.updatedAt));
}

void LogbookPage::showPublication()
{
    const bool locked = m_autosave.entry().isPublished() && !m_autosave.isCorrecting();
    m_editor->setReadOnly(locked);
    m_draft->setEnabled(!locked);
    m_publish->setText(m_autosave.entry().isPublished() ? tr("Correct") : tr("Publish"));
    m_publish->setAccessibleName(m_publish->text());
    m_publish->setEnabled(locked || !m_autosave.entry().isPublished());
}

qd::LogbookEntry LogbookPage::writtenEntry() const
{
    qd::LogbookEntry entry = m_autosave.entry();
    entry.week = m_week;
    entry.markdown = m_editor->toPlainText();
    return entry;
}

void LogbookPage::publish()
{
    if (m_autosave.entry().isPublished()) {
        m_autosave.correct();
        showState();
        m_editor->setFocus();
        return m_messages->showInfo(tr("What you change now is kept as a correction of what was published."));
    }
    m_autosave.flush();
    if (m_autosave.state() != qd::EntryAutosave::State::Saved)
        return; // the message of the state says why
    if (!m_dialogs.confirm(this, tr("Publish the entry of %1?").arg(m_week.toString()),
            tr("It is locked then: what changes later is marked as a correction."), tr("Publish"), false))
        return;
    m_console.writes().submit(
        this,
        [&desk = m_console.logbook(), entry = m_autosave.entry()]() -> qd::Result<> {
            return desk.publish(entry).map([](const qd::LogbookEntry &) {});
        },
        [this](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            m_messages->showInfo(tr("The entry is published."));
        });
}

void LogbookPage::showRevisions()
{
    m_autosave.flush();
    const auto revisions = m_console.logbook().revisions(m_week);
    if (!revisions)
        return m_messages->showError(qd::describe(revisions.error()));
    if (revisions->isEmpty())
        return m_messages->showInfo(tr("Nothing was saved for this week yet."));
    RevisionsDialog dialog(
        *revisions, writtenEntry(), {m_console.clock().nowMs(), m_console.zone()},
        [this](int revision) { return m_console.logbook().revision(m_week, revision); }, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (m_editor->isReadOnly())
        return m_messages->showWarning(tr("The entry is published: press “Correct” first."));
    replaceText(dialog.text());
    m_messages->showInfo(tr("The text of then is back."));
    m_messages->addAction(tr("Undo"), this, [this] { m_editor->undo(); });
}

void LogbookPage::setLabels()
{
    if (m_editor->isReadOnly())
        return m_messages->showWarning(tr("The entry is published: press “Correct” first."));
    FormDialog dialog(tr("Labels of %1").arg(m_week.toString()), tr("Keep"), this);
    auto *field = new QLineEdit(m_autosave.entry().labels.join(u", "_s), &dialog);
    dialog.addRow(tr("Labels"), field, tr("Names apart by commas: what the entry is found by, besides its words."));
    field->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return;
    QStringList labels;
    const QStringList written = field->text().split(u',');
    for (const QString &each : written) {
        if (const QString label = each.simplified(); !label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    m_autosave.setLabels(labels);
    m_autosave.flush();
}

void LogbookPage::tell()
{
    qd::MessageAsked asked;
    asked.situation = qd::Situation::Logbook;
    asked.entry = writtenEntry();
    asked.language = asked.entry->language;
    if (asked.entry->markdown.trimmed().isEmpty())
        return m_messages->showInfo(tr("There is nothing in this entry yet."));
    emit tellAsked(asked);
}

void LogbookPage::askWhatItWasLike()
{
    if (!m_week.isValid())
        return; // the file is held
    const auto reviews = m_console.logbook().reviews(m_week);
    if (!reviews)
        return m_messages->showError(qd::describe(reviews.error()));
    const QString author = m_console.author();
    const auto mine = std::find_if(
        reviews->begin(), reviews->end(), [&author](const qd::WatchReview &review) { return review.by == author; });
    ReviewDialog dialog(mine == reviews->end() ? qd::WatchReview{m_week, author, 3, {}} : *mine, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_console.writes().submit(
        this,
        [&desk = m_console.logbook(), review = dialog.review()] {
            return desk.review(review.week, review.hardness, review.easier);
        },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages->showError(qd::describe(done.error()));
        });
}

void LogbookPage::draftFromTheWeek()
{
    if (!m_week.isValid())
        return; // the file is held
    DraftDialog dialog(m_console, writtenEntry(), this);
    connect(&dialog, &DraftDialog::referenceOpened, this, &LogbookPage::referenceOpened);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_autosave.setLanguage(dialog.language());
    m_entryEditor->setLanguage(dialog.language());
    replaceText(dialog.text());
    m_messages->showInfo(tr("The draft is in the entry."));
    m_messages->addAction(tr("Undo"), this, [this] { m_editor->undo(); });
    m_notes->markUsed(dialog.takenNotes());
}

// As one step that undo takes back.
void LogbookPage::replaceText(const QString &markdown)
{
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(markdown);
}

bool LogbookPage::addBelow(const QString &markdown)
{
    if (m_editor->isReadOnly()) {
        m_autosave.correct();
        showState();
    }
    QTextCursor cursor(m_editor->document());
    cursor.movePosition(QTextCursor::End);
    // What is written stays; the rest comes below it, and one undo takes it away.
    const bool empty = m_editor->toPlainText().trimmed().isEmpty();
    cursor.beginEditBlock();
    if (!empty)
        cursor.insertText(u"\n\n"_s);
    cursor.insertText(markdown);
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
    return !empty;
}

void LogbookPage::hideEvent(QHideEvent *event)
{
    m_autosave.flush();
    QWidget::hideEvent(event);
}

void LogbookPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_week.isValid())
        openWanted();
    m_weeks->refresh();
}
