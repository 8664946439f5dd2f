#include "ui/kit/safetextbrowser.h"

#include <QImage>
#include <QTextDocument>

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
    document()->setMarkdown(safe, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    return markdown.size() <= longestShown;
}

QVariant SafeTextBrowser::loadResource(int, const QUrl &)
{
    // An empty answer would make Qt read the file itself.
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return nothing;
}
