#include "app/formats/markdownexport.h"

#include "app/domain/reference.h"
#include "app/formats/harmlessmarkdown.h"
#include "app/formats/markdowntree.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int deepestNesting = 8; // of lists and quotes

const QString sheet =
    uR"(body{font:16px/1.55 system-ui,sans-serif;color:#1b2430;max-width:42rem;margin:3rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}code,pre{background:#f4f6f8;border-radius:4px;padding:.1em .3em}
pre{padding:.8em;overflow:auto}blockquote{border-left:3px solid #dce1e7;margin-left:0;padding-left:1em;color:#566272}
a{color:#1f5fa8}img{max-width:100%}table{border-collapse:collapse}td,th{border:1px solid #dce1e7;padding:.3em .6em})"_s;

// A picture travels inside of the page: a reader's browser fetches nothing.
QByteArray pictureUrl(const ExportText &text, const QString &url)
{
    if (text.pictureUrl)
        return text.pictureUrl(url);
    const QByteArray png = text.picture ? text.picture(url) : QByteArray();
    return png.isEmpty() ? QByteArray() : "data:image/png;base64," + png.toBase64();
}

QString withEnd(const QString &markdown)
{
    return markdown.endsWith(u'\n') ? markdown : markdown + u'\n';
}

// In double quotes, as YAML reads them back.
QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c < u' ' || c == u'\u007F' ? QChar(u' ') : c;
    }
    return out + u'"';
}

bool leadsOut(const QString &url)
{
    static const QRegularExpression allowed(u"^(https?://|mailto:|#)"_s, QRegularExpression::CaseInsensitiveOption);
    return allowed.match(url).hasMatch();
}

void insertBreakBefore(cmark_node *node)
{
    cmark_node *lineBreak = cmark_node_new(CMARK_NODE_LINEBREAK);
    if (cmark_node_insert_before(node, lineBreak) != 0)
        return;
    cmark_node_free(lineBreak); // a cell of a table has one line
    cmark_node *blank = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(blank, " ");
    cmark_node_insert_before(node, blank);
}

// Raw HTML; where it broke a line, the line stays broken.
void leaveOut(cmark_node *html)
{
    static const QRegularExpression lineBreak(u"^<br\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (cmark_node_get_type(html) == CMARK_NODE_HTML_INLINE
        && lineBreak.match(QString::fromUtf8(cmark_node_get_literal(html))).hasMatch())
        insertBreakBefore(html);
    cmark_node_unlink(html);
    cmark_node_free(html);
}

void becomeText(cmark_node *picture)
{
    QByteArray words;
    forEachNode(picture, [&words](cmark_node *each) { words += cmark_node_get_literal(each); });
    cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(text, words.constData());
    cmark_node_replace(picture, text);
    cmark_node_free(picture);
}

// Of a link that leads nowhere.
void leaveItsWords(cmark_node *node)
{
    while (cmark_node *child = cmark_node_first_child(node))
        cmark_node_insert_before(node, child);
    cmark_node_unlink(node);
    cmark_node_free(node);
}

// What is below the node has had its turn.
void makeHarmless(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK)
        leaveOut(node);
    else if (type == CMARK_NODE_IMAGE && *cmark_node_get_url(node) == '\0')
        becomeText(node);
    else if (type == CMARK_NODE_LINK && !leadsOut(QString::fromUtf8(cmark_node_get_url(node))))
        leaveItsWords(node);
}

} // namespace

// cmark's safe mode leaves out addresses that run code; what remains is held to the web and to mail, and pictures
// become their words, since a reader's browser would fetch them.
QString htmlBodyOf(const ExportText &text)
{
    MarkdownTree tree(text.markdown);
    tree.flatten(deepestNesting);
    QList<cmark_node *> nodes;
    forEachNode(tree.root(), [&nodes, &text](cmark_node *node) {
        if (cmark_node_get_type(node) == CMARK_NODE_IMAGE)
            cmark_node_set_url(node, pictureUrl(text, QString::fromUtf8(cmark_node_get_url(node))).constData());
        nodes.append(node);
    });
    std::for_each(nodes.crbegin(), nodes.crend(), &makeHarmless);
    return tree.html();
}

QString withTaskSigns(QString html)
{
    static const QRegularExpression ticked(u"<input type=\"checkbox\"[^>]*checked[^>]*/>"_s);
    static const QRegularExpression task(u"<input type=\"checkbox\"[^>]*/>"_s);
    return html.replace(ticked, u"☑"_s).replace(task, u"☐"_s);
}

QByteArray toMarkdownFile(const ExportText &text)
{
    const QString note = text.note.isEmpty() ? QString() : u"*"_s + text.note + u"*\n\n"_s;
    return (u"# "_s + text.title + u"\n\n"_s + note + withEnd(harmlessMarkdown(withoutReferences(text.markdown))))
        .toUtf8();
}

QByteArray toHtmlFile(const ExportText &text)
{
    const QString title = text.title.toHtmlEscaped();
    // Joined, not filled in by number: the text may hold a %1 of its own.
    const QStringList parts{u"<!DOCTYPE html>\n<html lang=\""_s, text.language,
        u"\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s, title, u"</title>\n<style>\n"_s, sheet,
        u"\n</style>\n</head>\n<body>\n<h1>"_s, title, u"</h1>\n"_s,
        text.note.isEmpty() ? QString() : u"<p><em>"_s + text.note.toHtmlEscaped() + u"</em></p>\n"_s, htmlBodyOf(text),
        u"</body>\n</html>\n"_s};
    return parts.join(QString()).toUtf8();
}

QByteArray toPostFile(const ExportText &text)
{
    const PostMatter &post = text.post;
    const auto list = [](const QStringList &items) {
        QStringList quotedItems;
        for (const QString &item : items)
            quotedItems.append(quoted(item));
        return u"["_s + quotedItems.join(u", "_s) + u"]"_s;
    };
    QStringList lines{u"---"_s, u"title: "_s + quoted(text.title), u"date: "_s + post.date.toString(Qt::ISODate),
        u"week: "_s + quoted(post.week), u"authors: "_s + list(post.authors), u"tags: "_s + list(post.tags),
        u"lang: "_s + quoted(text.language), u"draft: "_s + (post.isDraft ? u"true"_s : u"false"_s), u"---"_s,
        QString()};
    const QString note = text.note.isEmpty() ? QString() : u"*"_s + text.note + u"*\n\n"_s;
    return (lines.join(u'\n') + u'\n' + note + withEnd(harmlessMarkdown(withoutReferences(text.markdown)))).toUtf8();
}

std::optional<ExportFormat> exportFormatFrom(const QString &word)
{
    const QString suffix = word.section(u'.', -1).toLower();
    if (suffix == u"md"_s || suffix == u"markdown"_s)
        return ExportFormat::Markdown;
    if (suffix == u"html"_s || suffix == u"htm"_s)
        return ExportFormat::Html;
    if (suffix == u"pdf"_s)
        return ExportFormat::Pdf;
    if (suffix == u"odt"_s)
        return ExportFormat::Odt;
    if (suffix == u"post"_s)
        return ExportFormat::Post;
    return std::nullopt;
}

Result<> writeFile(const QString &path, const QByteArray &bytes, bool overwrite)
{
    if (!overwrite && QFile::exists(path))
        return failure(
            Error::Kind::Conflict, path, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "the file exists already")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::StoreFailed, path, file.errorString());
    return {};
}

} // namespace qd
