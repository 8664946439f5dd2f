#include "ui/logbook/logbookpage.h"

#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "app/services/logbookexport.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/label.h"
#include "ui/kit/markdowneditor.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

constexpr int previewMs = 150;
constexpr int listedWeeks = 12;

int wordsIn(const QString &text)
{
    return int(text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size());
}

} // namespace

LogbookPage::LogbookPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_autosave(console.logbook(), console.writes())
    , m_header(new PageHeader(tr("Logbook"), this))
    , m_messages(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *exporting = makeButton(tr("Export…"), ButtonRole::Plain, {}, this);
    auto *draft = makeButton(tr("Draft from the week"), ButtonRole::Primary, {}, this);
    m_header->addAction(exporting);
    m_header->addAction(draft);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildWeeks());
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildEditor());
    splitter->addWidget(buildPreview());
    splitter->setSizes({500, 500});
    row->addWidget(splitter, 1);
    column->addLayout(row, 1);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &LogbookPage::showPreview);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &LogbookPage::edited);
    connect(&m_autosave, &qd::EntryAutosave::stateChanged, this, &LogbookPage::showState);
    connect(draft, &QPushButton::clicked, this, &LogbookPage::draftFromTheWeek);
    connect(exporting, &QPushButton::clicked, this, &LogbookPage::exportEntry);
    connect(m_weeks, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            openWeek(qd::IsoWeek::parse(item->data(Qt::UserRole).toString()).value_or(m_week));
    });
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (!changes.touches(qd::Aggregate::LogbookEntry))
            return;
        listWeeks();
        if (m_autosave.refresh())
            showText(m_autosave.entry().markdown);
    });
    listWeeks();
    openWeek(console.calendar().weekAt(console.clock().nowMs()));
}

LogbookPage::~LogbookPage()
{
    m_autosave.close();
}

QWidget *LogbookPage::buildWeeks()
{
    auto *card = new Card(tr("Watches"), this);
    card->setFixedWidth(200);
    card->body()->setContentsMargins(1, 12, 1, 8);
    card->head()->setContentsMargins(15, 0, 15, 0);
    m_weeks = new QListWidget(card);
    m_weeks->setFrameShape(QFrame::NoFrame);
    m_weeks->setAccessibleName(tr("Watches"));
    m_weeks->setSpacing(2);
    card->body()->addWidget(m_weeks);
    return card;
}

QWidget *LogbookPage::buildEditor()
{
    m_editorCard = new Card(tr("Entry"), this);
    m_saved = new Label(Label::Role::Muted, m_editorCard);
    m_editorCard->head()->addWidget(m_saved);
    m_editor = new MarkdownEditor(m_editorCard);
    m_editor->setAccessibleName(tr("Entry in Markdown"));
    m_editor->setPlaceholderText(
        tr("Three paragraphs are enough: what broke and how it was mended, the works going on, "
           "and who takes over.\n\n“Draft from the week” begins it for you."));
    m_editorCard->body()->addWidget(m_editor);
    return m_editorCard;
}

QWidget *LogbookPage::buildPreview()
{
    m_previewCard = new Card(tr("Preview"), this);
    m_preview = new SafeTextBrowser(m_previewCard);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setPictures([this](const QString &url) {
        const qd::AttachmentId id = qd::attachmentFrom(url);
        const auto found = id.isNull() ? qd::Result<qd::Attachment>(qd::failure(qd::Error::Kind::NotFound, url))
                                       : m_console.attachments().attachment(id);
        return found ? found->png : QByteArray();
    });
    m_previewCard->body()->addWidget(m_preview);
    return m_previewCard;
}

void LogbookPage::listWeeks()
{
    const auto entries = m_console.logbook().entries();
    if (!entries)
        return; // locked right now: the list that is there still holds
    const qd::IsoWeek now = m_console.calendar().weekAt(m_console.clock().nowMs());
    QList<qd::IsoWeek> weeks;
    for (int i = 0; i < listedWeeks; ++i)
        weeks.append(now.plus(-i));
    QHash<qd::IsoWeek, bool> written;
    for (const qd::LogbookEntry &entry : *entries) {
        written.insert(entry.week, !entry.markdown.trimmed().isEmpty());
        if (!weeks.contains(entry.week))
            weeks.append(entry.week);
    }
    std::sort(weeks.begin(), weeks.end(), [](qd::IsoWeek left, qd::IsoWeek right) { return right < left; });
    const QSignalBlocker quiet(m_weeks);
    m_weeks->clear();
    const QLocale locale;
    for (const qd::IsoWeek week : std::as_const(weeks)) {
        const QString state = written.value(week) ? tr("written") : week == now ? tr("this watch") : tr("empty");
        auto *item = new QListWidgetItem(
            u"%1 · %2\n%3"_s.arg(week.toString(), state,
                locale.toString(week.monday(), u"d MMM"_s) + u" – "_s + locale.toString(week.sunday(), u"d MMM"_s)),
            m_weeks);
        item->setData(Qt::UserRole, week.toString());
        item->setSizeHint(QSize(180, 48));
        if (week == m_week)
            m_weeks->setCurrentItem(item);
    }
}

void LogbookPage::openWeek(qd::IsoWeek week)
{
    if (week == m_week)
        return;
    const auto entry = m_autosave.open(week);
    if (!entry) {
        m_messages->showError(qd::describe(entry.error()));
        listWeeks(); // the week that stays is the chosen one
        return;
    }
    m_messages->dismiss();
    m_conflictShown = false;
    m_week = week;
    const QLocale locale;
    m_header->setTitle(tr("Logbook of W%1").arg(week.number(), 2, 10, QChar(u'0')));
    m_header->setContext(
        tr("%1 to %2, for the product teams and the next crew")
            .arg(locale.toString(week.monday(), u"d MMMM"_s), locale.toString(week.sunday(), u"d MMMM"_s)));
    showText(entry->markdown);
    listWeeks();
}

void LogbookPage::showText(const QString &markdown)
{
    const QSignalBlocker quiet(m_editor);
    const int position = m_editor->textCursor().position();
    m_editor->setPlainText(markdown);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(qMin(position, int(markdown.size())));
    m_editor->setTextCursor(cursor);
    showPreview();
    showState();
}

void LogbookPage::edited()
{
    m_autosave.edit(m_editor->toPlainText());
    m_previewTimer.start();
}

void LogbookPage::showPreview()
{
    const QString text = m_editor->toPlainText();
    const bool whole = m_preview->showMarkdown(text);
    m_previewCard->setAside(whole ? QString() : tr("the beginning only"));
    m_editorCard->setAside(tr("%n word(s)", nullptr, wordsIn(text)));
}

void LogbookPage::showState()
{
    const Tokens &tokens = tokensOf(palette());
    using State = qd::EntryAutosave::State;
    m_saved->setInk({});
    switch (m_autosave.state()) {
    case State::Saved:
        m_saved->setText(m_autosave.entry().revision == 0
                ? QString()
                : tr("· saved %1")
                      .arg(clockText(m_autosave.entry().updatedAt, m_console.clock().nowMs(), m_console.zone())));
        m_conflictShown = false;
        break;
    case State::Waiting:
        m_saved->setText(tr("· saving…"));
        break;
    case State::Failed:
        m_saved->setText(tr("· not saved"));
        m_saved->setInk(tokens.critical);
        m_messages->showError(
            tr("The entry is not saved: %1 It is tried again every few seconds; keep this window open.")
                .arg(qd::describe(m_autosave.error())));
        break;
    case State::Conflict:
        m_saved->setText(tr("· not saved"));
        m_saved->setInk(tokens.critical);
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

void LogbookPage::draftFromTheWeek()
{
    const auto draft = m_console.logbook().draft(m_week);
    if (!draft) {
        m_messages->showError(qd::describe(draft.error()));
        return;
    }
    if (addBelow(*draft)) {
        m_messages->showInfo(tr("The draft was added below what you had written."));
        m_messages->addAction(tr("Undo"), this, [this] { m_editor->undo(); });
    }
}

bool LogbookPage::addBelow(const QString &markdown)
{
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

void LogbookPage::addNote(const QString &markdown)
{
    openWeek(m_console.calendar().weekAt(m_console.clock().nowMs()));
    addBelow(markdown);
}

void LogbookPage::exportEntry()
{
    m_autosave.flush();
    const QString path = m_dialogs.saveFile(this, tr("Export the entry"), u"logbook-%1.html"_s.arg(m_week.toString()),
        tr("Web page (*.html);;PDF (*.pdf);;Markdown (*.md)"));
    if (path.isEmpty())
        return;
    qd::LogbookEntry entry = m_autosave.entry();
    entry.week = m_week;
    entry.markdown = m_editor->toPlainText();
    // The file dialog has asked about overwriting already.
    const auto done = qd::exportEntry(entry, path, path, true, m_console.attachments());
    if (done)
        m_messages->showInfo(tr("Written to %1.").arg(path));
    else
        m_messages->showError(qd::describe(done.error()));
}

void LogbookPage::hideEvent(QHideEvent *event)
{
    m_autosave.flush();
    QWidget::hideEvent(event);
}

void LogbookPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listWeeks();
}
