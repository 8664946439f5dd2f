#include "ui/kit/safetextbrowser.h"

#include <QImage>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

SafeTextBrowser::SafeTextBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
}

bool SafeTextBrowser::showMarkdown(const QString &markdown)
{
    constexpr qsizetype longestLine = 10'000; // a longer line takes the layout seconds
    QString safe;
    safe.reserve(qMin(markdown.size(), longestShown));
    qsizetype column = 0;
    for (const QChar c : QStringView(markdown).left(longestShown)) {
        column = c == u'\n' ? 0 : column + 1;
        if (column > longestLine) {
            safe += u'\n';
            column = 1;
        }
        safe += c;
    }
    document()->setMarkdown(
        safe, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    // Markdown comes without room between its blocks.
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool first = block == document()->begin();
        format.setTopMargin(format.headingLevel() > 0 && !first ? 14 : 0);
        format.setBottomMargin(block.textList() ? 3 : 8);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    thinTables();
    return markdown.size() <= longestShown;
}

// One hairline around each cell, as everywhere else; Qt draws two.
void SafeTextBrowser::thinTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().mid());
        format.setCellSpacing(0);
        format.setCellPadding(4);
        format.setBottomMargin(8);
        table->setFormat(format);
    }
}

QVariant SafeTextBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource && m_pictures) {
        QImage picture = QImage::fromData(m_pictures(name.toString()), "PNG");
        const int room = std::max(200, viewport()->width() - 40);
        if (picture.width() > room)
            picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
        if (!picture.isNull())
            return picture;
    }
    // An empty answer would make Qt read the file itself.
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return nothing;
}
