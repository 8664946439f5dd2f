#include "ui/guide/runbookeditor.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/guidedesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/runbooks/runbookview.h"
#include "ui/writing/markdowneditor.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int previewMs = 300;
}

RunbookEditor::RunbookEditor(qd::Console &console, const std::optional<qd::Runbook> &runbook, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_messages(new MessageBar(this))
    , m_name(new QLineEdit(this))
    , m_text(new MarkdownEditor(this))
    , m_preview(new RunbookView(console, RunbookView::Form::Whole, this))
    , m_keep(makeButton(tr("Keep"), ButtonRole::Primary, {}, this))
{
    setWindowTitle(runbook ? runbook->title : tr("A new runbook"));
    resize(1080, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_messages);
    auto *name = new QHBoxLayout;
    auto *words = new Label(tr("Name of its file"), Label::Role::Muted, this);
    words->setBuddy(m_name);
    m_name->setAccessibleName(words->text());
    m_name->setPlaceholderText(u"database/slow.md"_s);
    name->addWidget(words);
    name->addWidget(m_name, 1);
    column->addLayout(name);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_text->setAccessibleName(tr("Text"));
    row->addWidget(m_text, 1);
    row->addWidget(m_preview, 1);
    column->addLayout(row, 1);
    auto *verbs = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, {}, this);
    verbs->addWidget(new Label(tr("“- [ ]” makes a step, a block named “action” a button."), Label::Role::Muted, this));
    verbs->addStretch();
    verbs->addWidget(cancel);
    verbs->addWidget(m_keep);
    column->addLayout(verbs);
    m_keep->setAutoDefault(false);
    cancel->setAutoDefault(false);
    if (runbook) {
        m_name->setText(runbook->path);
        m_name->setReadOnly(true); // under another name it would stand beside what it shall take the place of
        m_text->setPlainText(console.guide().textOf(*runbook));
    } else {
        m_text->setPlainText(tr("---\ntitle: \nalerts: []\nservices: []\nseverity: major\nowner: \n---\n\n"
                                "What is broken, in one sentence.\n\n## Look\n\n- [ ] \n\n## Act\n\n- [ ] \n"));
    }
    m_text->document()->setModified(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewMs);
    connect(&m_pause, &QTimer::timeout, this, &RunbookEditor::preview);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &RunbookEditor::accept);
    preview();
    (runbook ? static_cast<QWidget *>(m_text) : m_name)->setFocus();
}

void RunbookEditor::preview()
{
    const auto runbook = m_console.guide().read(m_name->text(), m_text->toPlainText());
    if (!runbook)
        return m_messages->showError(qd::describe(runbook.error()));
    m_messages->dismiss();
    m_preview->show(*runbook, {});
}

void RunbookEditor::accept()
{
    const auto path = std::make_shared<QString>(); // it is written even when this is closed meanwhile
    m_console.writes().submit(
        this,
        [path, &desk = m_console.guide(), name = m_name->text(), text = m_text->toPlainText()]() -> qd::Result<> {
            const auto written = desk.write(name, text);
            if (!written)
                return tl::unexpected(written.error());
            *path = written->path;
            return {};
        },
        [this, path](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            m_path = *path;
            QDialog::accept();
        });
}

void RunbookEditor::reject()
{
    if (m_text->document()->isModified() && !m_warned) {
        m_warned = true;
        return m_messages->showWarning(tr("What you wrote is not kept. Cancel once more to lose it."));
    }
    QDialog::reject();
}
