#include "ui/logbook/entryeditor.h"

#include "app/domain/textlength.h"
#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/spelling.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"
#include "ui/logbook/chartpicturedialog.h"
#include "ui/logbook/entryoffers.h"
#include "ui/writing/findbar.h"
#include "ui/writing/markdowneditor.h"
#include "ui/writing/spellmarks.h"
#include "ui/writing/writingbar.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;
constexpr int columnWidth = 720; // of a focused text: some ninety letters
constexpr int longestSide = 2400; // pixels of a picture that is kept

} // namespace

EntryEditor::EntryEditor(qd::Console &console, QWidget *parent)
    : Card(tr("Entry"), parent)
    , m_console(console)
    , m_spelling(new qd::Spelling(console.paths().folder + u"/words.txt"_s, this))
    , m_state(new Label(Label::Role::Muted, this))
    , m_text(new MarkdownEditor(this))
    , m_finder(new FindBar(*m_text, this))
{
    m_state->setElided(true); // a long one shall not widen the window
    head()->addWidget(m_state);
    auto *bar = new WritingBar(*m_text, this);
    connect(bar->addButton(u"chart"_s, tr("Picture of a chart")), &QPushButton::clicked, this, &EntryEditor::putChart);
    connect(bar->addButton(u"search"_s, tr("Find and replace"), u"Ctrl+F"_s), &QPushButton::clicked, this,
        [this] { m_finder->open(); });
    connect(bar->addButton(u"focus"_s, tr("Nothing but the text"), u"F11"_s), &QPushButton::clicked, this,
        &EntryEditor::focusAsked);
    body()->addWidget(bar);
    body()->addWidget(m_finder);
    m_text->setAccessibleName(tr("Entry in Markdown"));
    m_text->setPlaceholderText(tr("Three paragraphs are enough: what broke and how it was mended, the works going on, "
                                  "and who takes over.\n\n“Draft from the week” begins it for you."));
    new SpellMarks(*m_text, *m_spelling); // the text's
    m_text->setOffers([&console](QChar mark, const QString &typed) { return entryOffers(console, mark, typed); });
    m_text->setPictures([this](const QImage &picture, const QString &title) { return keepPicture(picture, title); });
    body()->addWidget(m_text, 1);
    connect(m_text, &MarkdownEditor::refused, this, &EntryEditor::failed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EntryEditor::count);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_spelling, &qd::Spelling::changed, this, &EntryEditor::count);
    count();
}

void EntryEditor::setLanguage(const QString &language)
{
    m_spelling->setLanguage(language);
}

void EntryEditor::setState(const QString &words, const QColor &ink)
{
    m_state->setText(words);
    m_state->setInk(ink);
}

void EntryEditor::setFocused(bool focused)
{
    m_isFocused = focused;
    const int margin = focused ? std::max(0, (width() - columnWidth) / 2) : 12;
    body()->setContentsMargins(margin, body()->contentsMargins().top(), margin, body()->contentsMargins().bottom());
}

void EntryEditor::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (m_isFocused)
        setFocused(true);
}

void EntryEditor::count()
{
    const qd::TextLength length = qd::lengthOf(m_text->toPlainText());
    QString words = tr("%n word(s)", nullptr, length.words);
    if (length.isMoreThanThreeParagraphs())
        words += u" · "_s + tr("three paragraphs would do");
    if (m_spelling->isMissing())
        words += u" · "_s + tr("spelling is not checked: no dictionary is installed");
    setAside(words);
}

QString EntryEditor::keepPicture(const QImage &picture, const QString &title)
{
    QImage kept = picture;
    if (std::max(kept.width(), kept.height()) > longestSide)
        kept = kept.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    kept.save(&buffer, "PNG");
    const auto added = m_console.attachments().add(title, png);
    if (added)
        return qd::attachmentMarkdown(added->id, title);
    emit failed(qd::describe(added.error()));
    return {};
}

void EntryEditor::putChart()
{
    ChartPictureDialog dialog(m_console, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const QString markdown = keepPicture(dialog.picture(), dialog.title()); !markdown.isEmpty())
        m_text->edit([&markdown](QTextCursor &at) { at.insertText(markdown + u'\n'); });
}
