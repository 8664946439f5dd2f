#include "app/formats/documentexport.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextFrame>
#include <memory>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int dpi = 300;
constexpr int widestPicture = 600; // CSS pixels: the text's width on A4
constexpr double headShare = 0.05; // of the page's height, for the running title; as much for the number
constexpr int contentsLinesAPage = 36;

const QString sheet = u"h1{font-size:18pt} h2{font-size:13pt} h3{font-size:11pt} a{color:#1f5fa8} p.note{color:#566272}"
                      "code,pre{font-family:monospace} td,th{padding:3px}"_s;

// What is wider than the text is shown as wide as it; the picture keeps its pixels.
QString withFittingPictures(QString html)
{
    static const QRegularExpression picture(u"<img src=\"data:image/png;base64,([^\"]*)\""_s);
    qsizetype from = 0;
    for (auto match = picture.match(html); match.hasMatch(); match = picture.match(html, from)) {
        const QImage image = QImage::fromData(QByteArray::fromBase64(match.captured(1).toLatin1()), "PNG");
        const QString width = u" width=\"%1\""_s.arg(std::min(image.width(), widestPicture));
        html.insert(match.capturedEnd(), width);
        from = match.capturedEnd() + width.size();
    }
    return html;
}

std::unique_ptr<QTextDocument> documentOf(const ExportText &text)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = document->defaultFont();
    font.setPointSize(11);
    document->setDefaultFont(font);
    document->setDefaultStyleSheet(sheet);
    document->setMetaInformation(QTextDocument::DocumentTitle, text.title);
    const QString note =
        text.note.isEmpty() ? QString() : u"<p class=\"note\">"_s + text.note.toHtmlEscaped() + u"</p>"_s;
    QString body = withFittingPictures(withTaskSigns(htmlBodyOf(text)));
    body.replace(u"<del>"_s, u"<s>"_s).replace(u"</del>"_s, u"</s>"_s); // QTextDocument knows the one alone
    body.replace(u"<table>"_s, u"<table border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse\">"_s);
    document->setHtml(u"<h1>"_s + text.title.toHtmlEscaped() + u"</h1>"_s + note + body);
    return document;
}

class Paper {
public:
    Paper(QPdfWriter &writer, const QString &title)
        : m_writer(writer)
        , m_painter(&writer)
        , m_title(title)
        , m_page(writer.pageLayout().paintRectPixels(dpi).size())
    {
        const int band = int(m_page.height() * headShare);
        m_body = QRectF(0, band, m_page.width(), m_page.height() - 2 * band);
    }

    bool isDrawing() const { return m_painter.isActive(); }
    QSizeF bodySize() const { return m_body.size(); }

    // Laid out for this paper.
    void fit(QTextDocument &document)
    {
        document.documentLayout()->setPaintDevice(&m_writer);
        document.setDocumentMargin(0);
        document.setPageSize(m_body.size());
        keepHeadingsWithText(document);
    }

    void draw(const QTextDocument &document, const QString &title)
    {
        for (int page = 0; page < document.pageCount(); ++page) {
            newPage();
            if (page > 0)
                band(title, Qt::AlignLeft | Qt::AlignTop, 0);
            m_painter.save();
            m_painter.translate(m_body.left(), m_body.top() - page * m_body.height());
            const QRectF part(0, page * m_body.height(), m_body.width(), m_body.height());
            m_painter.setClipRect(part);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = part;
            context.palette.setColor(QPalette::Text, Qt::black);
            document.documentLayout()->draw(&m_painter, context);
            m_painter.restore();
        }
    }

    void newPage()
    {
        if (m_number > 0)
            m_writer.newPage();
        ++m_number;
        const QString of = m_pages > 0 ? u"%1 / %2"_s.arg(m_number).arg(m_pages) : QString::number(m_number);
        band(of, Qt::AlignRight | Qt::AlignBottom, m_page.height() - int(m_page.height() * headShare));
    }
    void setPages(int pages) { m_pages = pages; } // in all

    void cover(const QString &title)
    {
        newPage();
        QFont font;
        font.setPointSize(28);
        m_painter.setFont(font);
        m_painter.drawText(QRectF(0, m_page.height() * 0.3, m_page.width(), m_page.height() * 0.3),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, title);
    }

    // Each with the page that it begins on.
    void contents(const QList<std::pair<QString, int>> &lines)
    {
        QFont font;
        font.setPointSize(11);
        const double step = m_body.height() / contentsLinesAPage;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i % contentsLinesAPage == 0)
                newPage();
            m_painter.setFont(font);
            const QRectF row(0, m_body.top() + double(i % contentsLinesAPage) * step, m_page.width(), step);
            m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, lines[i].first);
            m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(lines[i].second));
        }
    }
    static int contentsPages(qsizetype chapters)
    {
        return int((chapters + contentsLinesAPage - 1) / contentsLinesAPage);
    }

private:
    void band(const QString &words, Qt::Alignment alignment, int top)
    {
        QFont font;
        font.setPointSize(8);
        m_painter.setFont(font);
        m_painter.setPen(QColor(0x56, 0x62, 0x72));
        const QRectF room(0, top, m_page.width(), m_page.height() * headShare);
        m_painter.drawText(
            room, int(alignment), m_painter.fontMetrics().elidedText(words, Qt::ElideRight, m_page.width()));
        m_painter.setPen(Qt::black);
    }

    // A heading is not left alone at the foot of a page: it goes over to what it is about.
    void keepHeadingsWithText(QTextDocument &document) const
    {
        const QAbstractTextDocumentLayout *layout = document.documentLayout();
        const double height = m_body.height();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QTextBlock next = block.next();
            if (block.blockFormat().headingLevel() == 0 || !next.isValid() || block == document.begin())
                continue;
            const int page = int(layout->blockBoundingRect(block).top() / height);
            const int pageOfNext = int((layout->blockBoundingRect(next).top() + 1) / height);
            if (pageOfNext <= page)
                continue;
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    QString m_title;
    QSize m_page;
    QRectF m_body;
    int m_number = 0;
    int m_pages = 0;
};

Result<QByteArray> pdf(const QString &title, const std::function<void(Paper &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Quarterdeck"_s);
        writer.setResolution(dpi);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(22, 16, 22, 16), QPageLayout::Millimeter);
        Paper paper(writer, title);
        if (paper.isDrawing())
            draw(paper);
    }
    if (!bytes.startsWith("%PDF"))
        return failure(Error::Kind::StoreFailed, title, u"the PDF could not be drawn"_s);
    return bytes;
}

} // namespace

Result<QByteArray> toPdfFile(const ExportText &text)
{
    return pdf(text.title, [&text](Paper &paper) {
        const auto document = documentOf(text);
        paper.fit(*document);
        paper.setPages(document->pageCount());
        paper.draw(*document, text.title);
    });
}

Result<QByteArray> toPdfBook(const QString &title, const QList<ExportText> &chapters)
{
    return pdf(title, [&](Paper &paper) {
        std::vector<std::unique_ptr<QTextDocument>> documents;
        QList<std::pair<QString, int>> contents;
        int page = 2 + Paper::contentsPages(chapters.size()); // after the title page
        for (const ExportText &chapter : chapters) {
            documents.push_back(documentOf(chapter));
            paper.fit(*documents.back());
            contents.append({chapter.title, page});
            page += documents.back()->pageCount();
        }
        paper.setPages(page - 1);
        paper.cover(title);
        paper.contents(contents);
        for (size_t i = 0; i < documents.size(); ++i)
            paper.draw(*documents[i], chapters[qsizetype(i)].title);
    });
}

Result<QByteArray> toOdtFile(const ExportText &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(documentOf(text).get()))
        return failure(Error::Kind::StoreFailed, text.title, u"the ODT could not be written"_s);
    return bytes;
}

Result<QByteArray> toFile(const ExportText &text, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return toMarkdownFile(text);
    case ExportFormat::Html:
        return toHtmlFile(text);
    case ExportFormat::Post:
        return toPostFile(text);
    case ExportFormat::Odt:
        return toOdtFile(text);
    case ExportFormat::Pdf:
        break;
    }
    return toPdfFile(text);
}

} // namespace qd
