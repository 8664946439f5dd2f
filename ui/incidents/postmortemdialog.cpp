#include "ui/incidents/postmortemdialog.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/postmortemdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/handon.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/writing/markdowneditor.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int saveMs = 2000;
constexpr int showMs = 150;
constexpr int lockedRetryMs = 500;
} // namespace

PostMortemDialog::PostMortemDialog(
    qd::Console &console, Dialogs &dialogs, const qd::IncidentId &incident, const QString &key, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_key(key)
    , m_messages(new MessageBar(this))
    , m_editor(new MarkdownEditor(this))
    , m_preview(new SafeTextBrowser(this))
    , m_state(new Label(Label::Role::Muted, this))
{
    setWindowTitle(tr("Post-mortem of %1").arg(key));
    resize(1040, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Post-mortem of %1").arg(key), Label::Role::Title, this));
    head->addWidget(m_state, 1);
    column->addLayout(head);
    column->addWidget(m_messages);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    auto *text = new Card({}, this);
    text->body()->addWidget(m_editor);
    auto *shown = new Card({}, this);
    shown->body()->addWidget(m_preview);
    both->addWidget(text, 1);
    both->addWidget(shown, 1);
    column->addLayout(both, 1);
    m_editor->setAccessibleName(tr("Post-mortem in Markdown"));
    m_preview->setAccessibleName(tr("Preview"));
    auto *buttons = new QHBoxLayout;
    const auto add = [this, buttons](const QString &words, void (PostMortemDialog::*act)()) {
        auto *button = makeButton(words, ButtonRole::Plain, {}, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(tr("Draft again…"), &PostMortemDialog::draftAgain);
    add(tr("Make works of the open items"), &PostMortemDialog::makeWorks);
    add(tr("Export…"), &PostMortemDialog::exportTo);
    buttons->addStretch();
    auto *close = makeButton(tr("Close"), ButtonRole::Primary, {}, this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    column->addLayout(buttons);

    const auto found = m_console.postMortems().of(incident, m_console.zone());
    m_kept.incident = incident;
    if (found)
        m_kept = *found;
    else
        m_messages->showError(qd::describe(found.error()));
    m_editor->setPlainText(m_kept.markdown);
    m_editor->setEnabled(found.has_value());
    m_preview->showMarkdown(m_kept.markdown);
    m_preview->moveCursor(QTextCursor::Start);
    m_state->setText(m_kept.revision == 0 ? tr("drafted from the timeline, not kept yet") : tr("kept"));
    m_save.setSingleShot(true);
    m_show.setSingleShot(true);
    m_show.setInterval(showMs);
    connect(&m_save, &QTimer::timeout, this, &PostMortemDialog::keepLater);
    connect(&m_show, &QTimer::timeout, this, [this] { m_preview->showMarkdown(m_editor->toPlainText()); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &PostMortemDialog::edited);
}

PostMortemDialog::~PostMortemDialog()
{
    if (m_dirty) // the window goes with the program: the last chance
        [[maybe_unused]]
        const auto kept = keep();
}

void PostMortemDialog::edited()
{
    m_dirty = true;
    m_state->setText(tr("being written"));
    m_show.start();
    if (!m_save.isActive())
        m_save.start(saveMs);
}

qd::Result<> PostMortemDialog::keep()
{
    qd::PostMortem next = m_kept;
    next.markdown = m_editor->toPlainText();
    const auto saved = m_console.postMortems().save(next);
    if (!saved)
        return tl::unexpected(saved.error());
    m_kept = *saved;
    m_dirty = false;
    m_state->setText(tr("kept"));
    return {};
}

void PostMortemDialog::keepLater()
{
    const auto kept = keep();
    if (kept)
        return;
    if (kept.error().kind == qd::Error::Kind::StoreLocked)
        m_save.start(lockedRetryMs);
    else
        m_messages->showError(tr("It is not kept: %1").arg(qd::describe(kept.error())));
}

void PostMortemDialog::done(int result)
{
    if (const auto kept = m_dirty ? keep() : qd::Result<>(); !kept) {
        m_messages->showError(tr("It is not kept, so this window stays: %1").arg(qd::describe(kept.error())));
        return;
    }
    QDialog::done(result);
}

void PostMortemDialog::draftAgain()
{
    const auto draft = m_console.postMortems().draft(m_kept.incident, m_console.zone());
    if (!draft)
        return m_messages->showError(qd::describe(draft.error()));
    const bool sure = m_dialogs.confirm(this, tr("Draft the post-mortem of %1 again?").arg(m_key),
        tr("The draft takes the place of what stands here; undo brings that back while this window is open."),
        tr("Draft again"), true);
    if (!sure)
        return;
    QTextCursor all(m_editor->document()); // one step of undo
    all.select(QTextCursor::Document);
    all.insertText(draft->markdown);
}

void PostMortemDialog::makeWorks()
{
    if (const auto kept = keep(); !kept)
        return m_messages->showError(qd::describe(kept.error()));
    const auto made = m_console.postMortems().makeWorks(m_kept, m_console.zone());
    if (!made)
        return m_messages->showError(qd::describe(made.error()));
    m_messages->showInfo(made->isEmpty()
            ? tr("There is no open item that is not a work already. An item is a line "
                 "that begins with “- [ ]”.")
            : tr("%n work(s) made, due with the durable fix.", nullptr, int(made->size())));
}

void PostMortemDialog::exportTo()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Export the post-mortem"), u"post-mortem-%1.md"_s.arg(m_key.toLower()), tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    writeTo(path, m_editor->toPlainText().toUtf8(), *m_messages);
}
