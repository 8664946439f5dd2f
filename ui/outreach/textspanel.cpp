#include "ui/outreach/textspanel.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/outreachdesk.h"
#include "app/services/wording.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/writing/markdowneditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int previewMs = 300;
constexpr int listWidth = 220;
} // namespace

TextsPanel::TextsPanel(qd::Console &console, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_messages(messages)
    , m_situations(new QListWidget(this))
    , m_audience(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_text(new MarkdownEditor(this))
    , m_preview(new SafeTextBrowser(this))
    , m_builtIn(makeButton(tr("As it was built in"), ButtonRole::Plain, {}, this))
    , m_keep(makeButton(tr("Keep"), ButtonRole::Primary, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(16);
    auto *list = new Card({}, this);
    list->setFixedWidth(listWidth);
    list->body()->setContentsMargins(1, 8, 1, 8);
    m_situations->setFrameShape(QFrame::NoFrame);
    m_situations->setAccessibleName(tr("Situations"));
    for (int i = 0; i < qd::situations; ++i)
        m_situations->addItem(qd::situationInWords(qd::Situation(i)));
    m_situations->setCurrentRow(0);
    list->body()->addWidget(m_situations);
    row->addWidget(list);
    auto *card = new Card({}, this);
    auto *choice = new QHBoxLayout;
    for (int i = 0; i < qd::audiences; ++i)
        m_audience->addItem(qd::audienceInWords(qd::Audience(i)), i);
    m_audience->setCurrentIndex(int(qd::Audience::ProductTeams));
    m_audience->setAccessibleName(tr("Audience"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->setCurrentIndex(m_language->findData(qd::Wording("MessageText", {}).language()));
    m_language->setAccessibleName(tr("Language"));
    choice->addWidget(m_audience);
    choice->addWidget(m_language);
    choice->addStretch();
    choice->addWidget(m_builtIn);
    choice->addWidget(m_keep);
    card->body()->addLayout(choice);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    m_text->setAccessibleName(tr("Text"));
    m_preview->setAccessibleName(tr("With the last incident"));
    both->addWidget(m_text, 1);
    both->addWidget(m_preview, 1);
    card->body()->addLayout(both, 1);
    QStringList names;
    for (const QString &name : qd::messagePlaceholders())
        names.append(u"{{"_s + name + u"}}"_s);
    auto *words = new Label(
        tr("The first line is the subject. A line whose placeholders are all empty is left out. There are: %1")
            .arg(names.join(u' ')),
        Label::Role::Small, card);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(words);
    row->addWidget(card, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewMs);
    connect(&m_pause, &QTimer::timeout, this, &TextsPanel::preview);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_situations, &QListWidget::currentRowChanged, this, &TextsPanel::read);
    connect(m_audience, &QComboBox::activated, this, &TextsPanel::read);
    connect(m_language, &QComboBox::activated, this, &TextsPanel::read);
    connect(m_builtIn, &QPushButton::clicked, this, [this] {
        if (!m_shown)
            return;
        QTextCursor all(m_text->document()); // so that Ctrl+Z brings back what stood there
        all.select(QTextCursor::Document);
        all.insertText(qd::builtInMessage(m_shown->situation, m_shown->audience, m_shown->language));
        m_text->document()->setModified(true);
    });
    connect(m_keep, &QPushButton::clicked, this, &TextsPanel::keep);
}

QString TextsPanel::Which::key() const
{
    return u"%1/%2/%3"_s.arg(qd::toString(situation), qd::toString(audience), language);
}

TextsPanel::Which TextsPanel::chosen() const
{
    return {qd::Situation(std::max(0, m_situations->currentRow())), qd::Audience(m_audience->currentData().toInt()),
        m_language->currentData().toString()};
}

void TextsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_text->document()->isModified())
        read(); // another workstation may have changed it
}

void TextsPanel::read()
{
    const Which wanted = chosen();
    const auto text = m_console.outreach().messageTemplate(wanted.situation, wanted.audience, wanted.language);
    if (!text && text.error().kind == qd::Error::Kind::StoreLocked)
        return QTimer::singleShot(previewMs, this, &TextsPanel::read);
    if (!text)
        return m_messages.showError(qd::describe(text.error()));
    m_messages.dismiss();
    if (m_shown && m_text->document()->isModified())
        m_unkept.insert(m_shown->key(), m_text->toPlainText());
    m_shown = wanted;
    const bool isUnkept = m_unkept.contains(wanted.key());
    m_text->setPlainText(isUnkept ? m_unkept.take(wanted.key()) : *text);
    m_text->document()->setModified(isUnkept);
    preview();
}

void TextsPanel::preview()
{
    if (!m_shown)
        return;
    const QString text = m_text->toPlainText();
    const auto checked = qd::checkMessageTemplate(text);
    m_keep->setEnabled(checked.has_value());
    if (!checked)
        return m_messages.showError(qd::describe(checked.error()));
    m_messages.dismiss();
    qd::MessageAsked asked;
    asked.situation = m_shown->situation;
    asked.audience = m_shown->audience;
    asked.language = m_shown->language;
    asked.text = tr("what is known");
    const auto incidents = m_console.incidents().all();
    if (incidents && !incidents->isEmpty())
        asked.incident = incidents->first();
    const auto filled = m_console.outreach().fill(asked, text);
    if (!filled)
        return m_messages.showError(qd::describe(filled.error()));
    m_preview->showMarkdown(u"**"_s + filled->subject + u"**\n\n"_s + filled->markdown);
}

void TextsPanel::keep()
{
    if (!m_shown)
        return;
    m_console.writes().submit(
        this,
        [&desk = m_console.outreach(), which = *m_shown, text = m_text->toPlainText()] {
            return desk.setMessageTemplate(which.situation, which.audience, which.language, text);
        },
        [this, key = m_shown->key()](const qd::Result<> &done) {
            if (!done)
                return m_messages.showError(qd::describe(done.error()));
            if (key == m_shown->key())
                m_text->document()->setModified(false);
            m_messages.showInfo(tr("It is kept."));
        });
}
