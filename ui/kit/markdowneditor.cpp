#include "ui/kit/markdowneditor.h"

#include "ui/kit/markdownhighlighter.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

MarkdownEditor::MarkdownEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new MarkdownHighlighter(document()))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QFont font = bodyFont();
    font.setPixelSize(14);
    setFont(font);
    m_highlighter->setPalette(palette());
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

void MarkdownEditor::wrap(const QString &mark)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QString text = cursor.selectedText();
    const qsizetype length = mark.size();
    if (text.size() > 2 * length && text.startsWith(mark) && text.endsWith(mark)) {
        cursor.insertText(text.mid(length, text.size() - 2 * length));
        return;
    }
    const int from = cursor.selectionStart();
    cursor.insertText(mark + text + mark);
    cursor.setPosition(from + int(length));
    cursor.setPosition(from + int(length + text.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkdownEditor::makeLink()
{
    QTextCursor cursor = textCursor();
    const QString text = cursor.selectedText();
    const int from = cursor.selectionStart();
    cursor.insertText(u"[%1](https://)"_s.arg(text));
    cursor.setPosition(from + 1 + (text.isEmpty() ? 0 : int(text.size()) + 10));
    setTextCursor(cursor);
}

void MarkdownEditor::makeHeading(int level)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    static const QRegularExpression marks(u"^#{1,6}\\s+"_s);
    const QString line = cursor.selectedText();
    const QString plain = QString(line).remove(marks);
    const QString heading = QString(level, u'#') + u' ' + plain;
    cursor.insertText(line == heading ? plain : heading);
}

bool MarkdownEditor::continueList()
{
    static const QRegularExpression item(u"^(\\s*)([-*+]|(\\d+)([.)]))\\s+(\\[[ xX]\\]\\s+)?(.*)$"_s);
    QTextCursor cursor = textCursor();
    const auto match = item.match(cursor.block().text());
    if (!match.hasMatch() || cursor.hasSelection() || !cursor.atBlockEnd())
        return false;
    if (match.captured(6).trimmed().isEmpty()) { // Enter on an empty item ends the list
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return true;
    }
    const QString mark = match.captured(3).isEmpty()
        ? match.captured(2)
        : QString::number(match.captured(3).toInt() + 1) + match.captured(4);
    const QString box = match.captured(5).isEmpty() ? QString() : u"[ ] "_s;
    cursor.insertText(u'\n' + match.captured(1) + mark + u' ' + box);
    ensureCursorVisible();
    return true;
}

std::function<void()> MarkdownEditor::actOf(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::ControlModifier && key == Qt::Key_B)
        return [this] { wrap(u"**"_s); };
    if (modifiers == Qt::ControlModifier && key == Qt::Key_I)
        return [this] { wrap(u"*"_s); };
    if (modifiers == Qt::ControlModifier && key == Qt::Key_L)
        return [this] { makeLink(); };
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier) && key >= Qt::Key_1 && key <= Qt::Key_3)
        return [this, level = key - Qt::Key_0] { makeHeading(level); };
    return {};
}

bool MarkdownEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    if (const auto act = actOf(*event))
        return act();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && continueList())
        return;
    QPlainTextEdit::keyPressEvent(event);
}
