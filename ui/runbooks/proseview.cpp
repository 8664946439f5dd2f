#include "ui/runbooks/proseview.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

ProseView::ProseView(QWidget *parent)
    : SafeTextBrowser(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ProseView::fit);
}

void ProseView::show(const QString &markdown)
{
    showMarkdown(markdown);
    // Headings that are told apart from the words, and do not shout: there are many on a page.
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, block.blockFormat().headingLevel() == 1 ? 1 : 0);
        format.setFontWeight(QFont::DemiBold);
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

QSize ProseView::sizeHint() const
{
    return {120, int(document()->size().height() + 0.5)};
}

void ProseView::resizeEvent(QResizeEvent *event)
{
    SafeTextBrowser::resizeEvent(event);
    fit();
}

void ProseView::fit()
{
    const int height = sizeHint().height();
    if (height != minimumHeight())
        setFixedHeight(height);
}

void ProseView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // of the page around
}
