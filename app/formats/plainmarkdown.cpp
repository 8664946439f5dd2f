#include "app/formats/plainmarkdown.h"

#include "app/domain/plaintext.h"
#include "app/formats/markdowntree.h"

#include <QRegularExpression>
#include <QStringList>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int deepestNesting = 8; // of lists and quotes
constexpr int deepestInlines = 60; // what is nested deeper is left out, but for its words
constexpr int narrowest = 20;

QString literalOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

// The address in brackets behind the words, unless the words say it already.
QString withAddress(const QString &words, const QString &url)
{
    static const QRegularExpression allowed(u"^(https?://|mailto:)\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"^(https?://|mailto:)"_s, QRegularExpression::CaseInsensitiveOption);
    if (!allowed.match(url).hasMatch() || words == url || words == QString(url).remove(scheme))
        return words;
    const QString address = url.startsWith(u"mailto:"_s, Qt::CaseInsensitive) ? QString(url).remove(scheme) : url;
    return words.isEmpty() ? address : words + u" ("_s + address + u')';
}

QString inlinesOf(cmark_node *parent, int depth = 0)
{
    QString out;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            out += literalOf(node);
            break;
        case CMARK_NODE_SOFTBREAK:
            out += u' ';
            break;
        case CMARK_NODE_LINEBREAK:
            out += u'\n';
            break;
        case CMARK_NODE_HTML_INLINE:
            break;
        default: {
            QString words;
            if (depth < deepestInlines)
                words = inlinesOf(node, depth + 1);
            else
                forEachNode(node, [&words](cmark_node *each) { words += literalOf(each); });
            if (cmark_node_get_type(node) == CMARK_NODE_LINK)
                words = withAddress(words, QString::fromUtf8(cmark_node_get_url(node)));
            else if (dialectNodeOf(node) == DialectNode::Strikethrough)
                words = u'~' + words + u'~';
            out += words;
        }
        }
    }
    return out;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    const QStringList written = text.split(u'\n');
    for (const QString &line : written) {
        QString filled;
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts); // a no-break space holds
        for (const QString &word : words) {
            if (!filled.isEmpty() && filled.size() + 1 + word.size() > width) {
                lines.append(filled);
                filled.clear();
            }
            filled += filled.isEmpty() ? word : u' ' + word;
        }
        lines.append(filled);
    }
    return lines;
}

QStringList linesOf(cmark_node *node, int width);

QStringList childLines(cmark_node *parent, int width, bool apart)
{
    QStringList lines;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        const QStringList more = linesOf(node, qMax(width, narrowest));
        if (!lines.isEmpty() && !more.isEmpty() && apart)
            lines.append(QString());
        lines += more;
    }
    return lines;
}

QStringList prefixed(QStringList lines, const QString &first, const QString &next)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 || !lines[i].isEmpty() || !next.trimmed().isEmpty())
            lines[i].prepend(i == 0 ? first : next);
        while (lines[i].endsWith(u' '))
            lines[i].chop(1);
    }
    return lines;
}

QStringList listLines(cmark_node *list, int width)
{
    const bool isOrdered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    const bool isTight = cmark_node_get_list_tight(list);
    int number = cmark_node_get_list_start(list);
    QStringList lines;
    for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item), ++number) {
        QString mark = isOrdered ? u"%1. "_s.arg(number) : u"- "_s;
        const QString indent(mark.size(), u' ');
        if (dialectNodeOf(item) == DialectNode::Task)
            mark += cmark_gfm_extensions_get_tasklist_item_checked(item) ? u"[x] "_s : u"[ ] "_s;
        QStringList own = childLines(item, width - int(mark.size()), !isTight);
        if (own.isEmpty())
            own.append(QString());
        if (!lines.isEmpty() && !isTight)
            lines.append(QString());
        lines += prefixed(own, mark, indent);
    }
    return lines;
}

// In columns where they fit, else with bars between the cells.
QStringList tableLines(cmark_node *table, int width)
{
    QList<QStringList> rows;
    QList<qsizetype> widths;
    for (cmark_node *row = cmark_node_first_child(table); row; row = cmark_node_next(row)) {
        QStringList cells;
        for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
            cells.append(inlinesOf(cell).simplified());
        widths.resize(qMax(widths.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = qMax(widths[i], cells[i].size());
        rows.append(cells);
    }
    const qsizetype whole = std::accumulate(widths.begin(), widths.end(), 2 * (widths.size() - 1));
    QStringList lines;
    for (QStringList &cells : rows) {
        for (qsizetype i = 0; whole <= width && i + 1 < cells.size(); ++i)
            cells[i] = cells[i].leftJustified(widths[i]);
        lines.append(cells.join(whole <= width ? u"  "_s : u" | "_s));
        if (lines.size() == 1)
            lines.append(QString(qMin<qsizetype>(whole, width), u'-'));
    }
    return prefixed(lines, QString(), QString());
}

QStringList headingLines(cmark_node *heading, int width)
{
    QStringList lines = wrapped(inlinesOf(heading).replace(u'\n', u' '), width);
    qsizetype longest = 0;
    for (const QString &line : std::as_const(lines))
        longest = qMax(longest, line.size());
    const int level = cmark_node_get_heading_level(heading);
    if (level <= 2 && longest > 0)
        lines.append(QString(qMin<qsizetype>(longest, width), level == 1 ? u'=' : u'-'));
    return longest > 0 ? lines : QStringList();
}

QStringList linesOf(cmark_node *node, int width)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH: {
        const QString words = inlinesOf(node);
        return words.trimmed().isEmpty() ? QStringList() : wrapped(words, width);
    }
    case CMARK_NODE_HEADING:
        return headingLines(node, width);
    case CMARK_NODE_BLOCK_QUOTE:
        return prefixed(childLines(node, width - 2, true), u"> "_s, u"> "_s);
    case CMARK_NODE_LIST:
        return listLines(node, width);
    case CMARK_NODE_CODE_BLOCK: {
        QString code = literalOf(node);
        while (code.endsWith(u'\n'))
            code.chop(1);
        return prefixed(code.split(u'\n'), u"    "_s, u"    "_s);
    }
    case CMARK_NODE_THEMATIC_BREAK:
        return {QString(narrowest, u'-')};
    default: // raw HTML, or the dialect's
        return dialectNodeOf(node) == DialectNode::Table ? tableLines(node, width) : QStringList();
    }
}

} // namespace

QString toPlainText(const QString &markdown, int width)
{
    MarkdownTree tree(markdown);
    tree.flatten(deepestNesting);
    const QString text = childLines(tree.root(), width, true).join(u'\n');
    return text.isEmpty() ? text : harmless(text, text.size()) + u'\n';
}

} // namespace qd
