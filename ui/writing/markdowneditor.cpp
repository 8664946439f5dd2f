#include "ui/writing/markdowneditor.h"

#include "ui/kit/theme.h"
#include "ui/writing/markdownedits.h"
#include "ui/writing/markdownhighlighter.h"
#include "ui/writing/referencecompleter.h"

#include <QFileInfo>
#include <QImageReader>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 20 * 1024 * 1024;

bool isAddress(const QString &text)
{
    static const QRegularExpression address(u"^https?://\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

} // namespace

MarkdownEditor::MarkdownEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new MarkdownHighlighter(document()))
    , m_completer(new ReferenceCompleter(this))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QFont font = bodyFont();
    font.setPixelSize(14);
    setFont(font);
    m_highlighter->setPalette(palette());
}

MarkdownEditor::~MarkdownEditor() = default;

void MarkdownEditor::edit(const std::function<void(QTextCursor &)> &change)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    change(cursor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

void MarkdownEditor::setOffers(std::function<QList<Offer>(QChar, const QString &)> offers)
{
    m_completer->setOffers(std::move(offers));
}

void MarkdownEditor::setPictures(std::function<QString(const QImage &, const QString &)> pictures)
{
    m_pictures = std::move(pictures);
}

void MarkdownEditor::setMarks(Marks kind, const QList<QTextEdit::ExtraSelection> &marks)
{
    (kind == Marks::Spelling ? m_spelling : m_found) = marks;
    setExtraSelections(m_spelling + m_found);
}

int MarkdownEditor::firstVisibleLine() const
{
    return firstVisibleBlock().blockNumber();
}

int MarkdownEditor::lastVisibleLine() const
{
    return cursorForPosition({0, viewport()->height() - 1}).blockNumber();
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

std::function<void()> MarkdownEditor::actOf(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    const auto act = [this](std::function<void(QTextCursor &)> change) -> std::function<void()> {
        return [this, change = std::move(change)] { edit(change); };
    };
    const auto wrap = [&act](const QString &mark) { return act([mark](QTextCursor &at) { wrapIn(at, mark); }); };
    const auto list = [&act](ListKind kind) { return act([kind](QTextCursor &at) { makeList(at, kind); }); };
    if (modifiers == Qt::ControlModifier) {
        switch (key) {
        case Qt::Key_B:
            return wrap(u"**"_s);
        case Qt::Key_I:
            return wrap(u"*"_s);
        case Qt::Key_E:
            return wrap(u"`"_s);
        case Qt::Key_K:
            return act([](QTextCursor &at) { linkTo(at); });
        default:
            return {};
        }
    }
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier) && key >= Qt::Key_1 && key <= Qt::Key_3)
        return act([level = key - Qt::Key_0](QTextCursor &at) { makeHeading(at, level); });
    if (modifiers != (Qt::ControlModifier | Qt::ShiftModifier))
        return {};
    switch (key) {
    case Qt::Key_X:
        return wrap(u"~~"_s);
    case Qt::Key_T:
        return list(ListKind::Tasks);
    case Qt::Key_7:
    case Qt::Key_Ampersand: // what Shift and 7 are on an American keyboard
    case Qt::Key_Slash: // and on a German one
        return list(ListKind::Numbers);
    case Qt::Key_8:
    case Qt::Key_Asterisk:
    case Qt::Key_ParenLeft:
        return list(ListKind::Bullets);
    default:
        return {};
    }
}

bool MarkdownEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (actOf(key) || m_completer->wants(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Hide)
        m_completer->close();
    return QPlainTextEdit::event(event);
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->steer(*event))
        return;
    if (const auto act = actOf(*event))
        return act();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    QTextCursor cursor = textCursor();
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !isReadOnly() && continueList(cursor)) {
        setTextCursor(cursor);
        ensureCursorVisible();
        return;
    }
    const int before = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() != before)
        m_completer->typed();
    else
        m_completer->close();
}

// Tab comes here before it would be a key: it indents a list, and elsewhere leads on to what comes after the text.
bool MarkdownEditor::focusNextPrevChild(bool next)
{
    if (m_completer->isOpen() && next && m_completer->accept())
        return true;
    QTextCursor cursor = textCursor();
    if (!isReadOnly() && indentLines(cursor, !next)) {
        setTextCursor(cursor);
        return true;
    }
    return QPlainTextEdit::focusNextPrevChild(next);
}

void MarkdownEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_completer->close();
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    emit menuOpening(
        *menu, event->reason() == QContextMenuEvent::Mouse ? cursorForPosition(event->pos()) : textCursor());
    menu->exec(event->globalPos());
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return (m_pictures && (source->hasImage() || source->hasUrls())) || source->hasText();
}

bool MarkdownEditor::takePicture(const QMimeData &source)
{
    if (!m_pictures)
        return false;
    QStringList lines;
    const auto take = [&](const QImage &picture, const QString &title) {
        if (picture.isNull())
            return;
        if (const QString markdown = m_pictures(picture, title); !markdown.isEmpty())
            lines.append(markdown);
    };
    bool isPicture = false;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        const QFileInfo file(url.toLocalFile());
        if (!url.isLocalFile() || QImageReader::imageFormat(file.filePath()).isEmpty())
            continue;
        isPicture = true;
        if (file.size() > largestFile)
            emit refused(tr("%1 is larger than 20 MB.").arg(file.fileName()));
        else
            take(QImageReader(file.filePath()).read(), file.completeBaseName());
    }
    if (!isPicture && source.hasImage() && !source.hasText()) {
        isPicture = true;
        take(qvariant_cast<QImage>(source.imageData()), tr("Picture"));
    }
    if (!lines.isEmpty())
        textCursor().insertText(lines.join(u"\n\n"_s));
    return isPicture;
}

void MarkdownEditor::takeText(const QString &text)
{
    if (text.size() + document()->characterCount() > longestText)
        return emit refused(tr("That is too long for one entry, which may have four million characters: put in a part "
                               "of it."));
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() && isAddress(text.trimmed()) && !isAddress(cursor.selectedText()))
        linkTo(cursor, text.trimmed());
    else if (const QString table = tableFrom(text); !table.isEmpty())
        cursor.insertText((cursor.atBlockStart() ? QString() : u"\n\n"_s) + table);
    else
        cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    if (!takePicture(*source) && source->hasText())
        takeText(source->text());
    m_completer->close();
}
