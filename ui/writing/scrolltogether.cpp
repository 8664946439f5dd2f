#include "ui/writing/scrolltogether.h"

#include "ui/writing/markdowneditor.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

ScrollTogether::ScrollTogether(MarkdownEditor &editor, QTextEdit &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollTogether::follow);
    // Both texts are laid out bit by bit: where they begin and end is known later than what they say.
    connect(editor.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollTogether::follow);
    connect(preview.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollTogether::follow);
    preview.installEventFilter(this);
}

bool ScrollTogether::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_preview && event->type() == QEvent::Show)
        follow();
    return QObject::eventFilter(watched, event);
}

void ScrollTogether::setWhole(bool whole)
{
    m_isWhole = whole;
}

QList<ScrollTogether::Post> ScrollTogether::posts() const
{
    QList<double> lines;
    bool isCode = false;
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (text.startsWith(QStringLiteral("```")))
            isCode = !isCode;
        else if (!isCode && text.startsWith(u'#'))
            lines.append(block.blockNumber());
    }
    QList<Post> posts{{0, 0}};
    qsizetype next = 0;
    const QAbstractTextDocumentLayout *layout = m_preview.document()->documentLayout();
    for (QTextBlock block = m_preview.document()->begin(); block.isValid() && next < lines.size();
         block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            posts.append({lines[next++], layout->blockBoundingRect(block).top()});
    }
    posts.append({double(m_editor.document()->blockCount()), layout->documentSize().height()});
    return posts;
}

void ScrollTogether::follow()
{
    if (!m_isWhole || !m_preview.isVisible() || m_editor.verticalScrollBar()->maximum() == 0)
        return;
    const QScrollBar &from = *m_editor.verticalScrollBar();
    QScrollBar &bar = *m_preview.verticalScrollBar();
    if (from.value() == from.minimum())
        return bar.setValue(bar.minimum());
    if (from.value() == from.maximum())
        return bar.setValue(bar.maximum());
    const double line = m_editor.firstVisibleLine();
    const QList<Post> all = posts();
    for (qsizetype i = 1; i < all.size(); ++i) {
        const Post &before = all[i - 1];
        const Post &after = all[i];
        if (line < after.line || i == all.size() - 1) {
            const double share = after.line > before.line ? (line - before.line) / (after.line - before.line) : 0;
            return bar.setValue(int(before.y + std::clamp(share, 0.0, 1.0) * (after.y - before.y)));
        }
    }
}
