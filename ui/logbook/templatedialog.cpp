#include "ui/logbook/templatedialog.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/writing/markdowneditor.h"

#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int previewMs = 300;
}

TemplateDialog::TemplateDialog(qd::Console &console, const qd::DraftAsked &asked, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_asked(asked)
    , m_messages(new MessageBar(this))
    , m_text(new MarkdownEditor(this))
    , m_placeholders(new QListWidget(this))
    , m_preview(new SafeTextBrowser(this))
    , m_keep(makeButton(tr("Keep"), ButtonRole::Primary, {}, this))
{
    setWindowTitle(tr("Template of the draft"));
    resize(1080, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto side = [row, this](const QString &title, QWidget *widget, int stretch) {
        auto *box = new QVBoxLayout;
        box->setSpacing(4);
        box->addWidget(new Label(title, Label::Role::Small, this));
        widget->setAccessibleName(title);
        box->addWidget(widget);
        row->addLayout(box, stretch);
    };
    side(tr("Template"), m_text, 3);
    side(tr("Placeholders: a double click puts one in"), m_placeholders, 2);
    side(tr("With this week"), m_preview, 3);
    column->addLayout(row, 1);
    auto *verbs = new QHBoxLayout;
    auto *reset = makeButton(tr("As it was built in"), ButtonRole::Plain, {}, this);
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, {}, this);
    verbs->addWidget(reset);
    verbs->addStretch();
    verbs->addWidget(cancel);
    verbs->addWidget(m_keep);
    column->addLayout(verbs);
    m_placeholders->setWordWrap(true);
    for (const QString &name : qd::draftPlaceholders()) {
        auto *item = new QListWidgetItem(u"{{%1}}\n%2"_s.arg(name, qd::placeholderInWords(name)), m_placeholders);
        item->setData(Qt::UserRole, name);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewMs);
    connect(&m_pause, &QTimer::timeout, this, &TemplateDialog::preview);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_placeholders, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_text->insertPlainText(u"{{%1}}"_s.arg(item->data(Qt::UserRole).toString()));
        m_text->setFocus();
    });
    connect(reset, &QPushButton::clicked, this,
        [this] { m_text->setPlainText(qd::builtInDraftTemplate(m_asked.form, m_asked.language)); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &TemplateDialog::accept);
    const auto text = m_console.logbook().draftTemplate(m_asked.form, m_asked.language);
    if (text)
        m_text->setPlainText(*text);
    else
        m_messages->showError(qd::describe(text.error()));
    preview();
    m_text->setFocus();
}

void TemplateDialog::preview()
{
    qd::DraftAsked asked = m_asked;
    asked.shape = m_text->toPlainText();
    const auto draft = m_console.logbook().draft(asked);
    m_keep->setEnabled(draft.has_value());
    if (!draft)
        return m_messages->showError(qd::describe(draft.error()));
    m_messages->dismiss();
    m_preview->showMarkdown(draft->markdown());
}

void TemplateDialog::accept()
{
    const QString text = m_text->toPlainText();
    // The built-in one is not kept: a better one of a later version shall take its place.
    const QString own = text == qd::builtInDraftTemplate(m_asked.form, m_asked.language) ? QString() : text;
    m_console.writes().submit(
        this,
        [&desk = m_console.logbook(), asked = m_asked, own] {
            return desk.setDraftTemplate(asked.form, asked.language, own);
        },
        [this](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            QDialog::accept();
        });
}
