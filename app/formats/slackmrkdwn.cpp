#include "app/formats/slackmrkdwn.h"

#include "app/formats/markdowntree.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int deepest = 60; // what is nested deeper comes as plain words
constexpr int mostIndents = 6;
const QChar quiet = u'\u200B'; // Slack has no escape: a mark that is followed by this is none

QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QString literalOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

// Plain words that would open a mark at the beginning of a word are kept from it; inside of a word Slack sees none.
QString plain(const QString &text, QChar before)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar last = i == 0 ? before : text[i - 1];
        out += c;
        const bool isMark = c == u'*' || c == u'_' || c == u'~' || c == u'`';
        if (isMark && !last.isLetterOrNumber() && i + 1 < text.size() && !text[i + 1].isSpace())
            out += quiet;
    }
    return escaped(out);
}

QString wordsOf(cmark_node *node)
{
    QStringList words;
    forEachNode(node, [&words](cmark_node *each) {
        const cmark_node_type type = cmark_node_get_type(each);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
            words.append(literalOf(each).simplified());
    });
    return escaped(words.join(u' ')).replace(u"```"_s, u"\u02CB\u02CB\u02CB"_s);
}

// An address as it may stand in a link: an entity can have put a break or a mark into it.
QString linkable(const QString &url)
{
    QString out;
    for (const QChar c : url) {
        const bool isUnfit = c <= u' ' || c == u'|' || c == u'<' || c == u'>' || c == u'`';
        out += isUnfit ? u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0') : QString(c);
    }
    return out;
}

class Inlines {
public:
    explicit Inlines(bool bold)
        : m_bold(bold)
    {
    }

    QString of(cmark_node *parent)
    {
        children(parent, 0);
        return m_out;
    }

private:
    void children(cmark_node *parent, int depth)
    {
        if (depth > deepest) {
            m_out += wordsOf(parent);
            return;
        }
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            one(node, depth);
    }

    void one(cmark_node *node, int depth)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            m_out += plain(literalOf(node), m_out.isEmpty() ? QChar(u' ') : m_out.back());
            break;
        case CMARK_NODE_SOFTBREAK:
            m_out += u' ';
            break;
        case CMARK_NODE_LINEBREAK:
            m_out += u'\n';
            break;
        case CMARK_NODE_CODE:
            m_out += u'`' + escaped(literalOf(node)).replace(u'`', u'\u02CB') + u'`';
            break;
        case CMARK_NODE_EMPH:
            marked(node, u'_', &m_italic, depth);
            break;
        case CMARK_NODE_STRONG:
            marked(node, u'*', &m_bold, depth);
            break;
        case CMARK_NODE_LINK:
            link(node, depth);
            break;
        case CMARK_NODE_IMAGE: // its words
            children(node, depth + 1);
            break;
        default:
            if (dialectNodeOf(node) == DialectNode::Strikethrough)
                marked(node, u'~', &m_struck, depth);
            break; // or raw HTML
        }
    }

    // Slack takes a mark at the edge of a word alone; inside of one it would be shown as it is.
    void marked(cmark_node *node, QChar mark, bool *inside, int depth)
    {
        cmark_node *next = cmark_node_next(node);
        const QString after = next && cmark_node_get_type(next) == CMARK_NODE_TEXT ? literalOf(next) : QString();
        const bool inWord = (!m_out.isEmpty() && m_out.back().isLetterOrNumber())
            || (!after.isEmpty() && after.front().isLetterOrNumber());
        if (*inside || inWord)
            return children(node, depth + 1);
        *inside = true;
        m_out += mark;
        children(node, depth + 1);
        m_out += mark;
        *inside = false;
    }

    void link(cmark_node *node, int depth)
    {
        static const QRegularExpression allowed(u"^(https?://|mailto:)"_s, QRegularExpression::CaseInsensitiveOption);
        const QString address = QString::fromUtf8(cmark_node_get_url(node));
        if (m_linked || !allowed.match(address).hasMatch())
            return children(node, depth + 1);
        const QString url = linkable(address);
        m_linked = true;
        const qsizetype start = m_out.size();
        m_out += u'<' + url + u'|';
        const qsizetype inside = m_out.size();
        children(node, depth + 1);
        m_linked = false;
        const QString own = m_out.mid(inside).replace(u'|', u'\u2758').simplified();
        const QString words = own.isEmpty() ? escaped(url) : own;
        m_out.truncate(inside);
        m_out += words + u'>';
        if (m_out.size() - start > longestSlackLink)
            m_out.replace(start, m_out.size() - start, words);
    }

    QString m_out;
    bool m_bold;
    bool m_italic = false;
    bool m_struck = false;
    bool m_linked = false;
};

QStringList linesOf(cmark_node *node, int depth);

QStringList childLines(cmark_node *parent, int depth, bool apart)
{
    QStringList lines;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        const QStringList more = linesOf(node, depth + 1);
        if (more.isEmpty())
            continue;
        if (!lines.isEmpty() && apart)
            lines.append(QString());
        lines += more;
    }
    return lines;
}

QStringList listLines(cmark_node *list, int depth)
{
    const bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    const bool tight = cmark_node_get_list_tight(list);
    int number = cmark_node_get_list_start(list);
    QStringList lines;
    for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
        QStringList own = childLines(item, depth, !tight);
        if (own.isEmpty())
            own.append(QString());
        const QString indent = depth < mostIndents ? u"    "_s : QString();
        if (dialectNodeOf(item) == DialectNode::Task)
            own[0].prepend(cmark_gfm_extensions_get_tasklist_item_checked(item) ? u"☑ "_s : u"☐ "_s);
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (i == 0)
                own[i].prepend(ordered ? u"%1. "_s.arg(number) : u"• "_s);
            else if (!own[i].isEmpty())
                own[i].prepend(indent);
        }
        if (!lines.isEmpty() && !tight)
            lines.append(QString());
        lines += own;
        ++number;
    }
    return lines;
}

// Slack knows no tables: columns of equal width in a block of code, where letters are equally wide.
QStringList tableLines(cmark_node *table)
{
    QList<QStringList> rows;
    QList<qsizetype> widths;
    for (cmark_node *row = cmark_node_first_child(table); row; row = cmark_node_next(row)) {
        QStringList cells;
        for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
            cells.append(wordsOf(cell).replace(u'`', u'\u02CB'));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], cells[i].size());
        }
        rows.append(cells);
    }
    QStringList lines{u"```"_s};
    for (QStringList &cells : rows) {
        for (qsizetype i = 0; i + 1 < cells.size(); ++i)
            cells[i] = cells[i].leftJustified(widths[i]);
        lines.append(cells.join(u"  "_s));
    }
    lines.append(u"```"_s);
    return lines;
}

QStringList linesOf(cmark_node *node, int depth)
{
    if (depth > deepest)
        return {wordsOf(node)};
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
        return childLines(node, depth, true);
    case CMARK_NODE_PARAGRAPH:
        return Inlines(false).of(node).split(u'\n');
    case CMARK_NODE_HEADING: {
        const QString words = Inlines(true).of(node).replace(u'\n', u' ');
        return words.isEmpty() ? QStringList() : QStringList{u'*' + words + u'*'};
    }
    case CMARK_NODE_BLOCK_QUOTE: {
        QStringList lines = childLines(node, depth, true);
        for (QString &line : lines)
            line.prepend(depth < mostIndents || !line.startsWith(u'>') ? u"> "_s : QString());
        return lines;
    }
    case CMARK_NODE_LIST:
        return listLines(node, depth);
    case CMARK_NODE_CODE_BLOCK: {
        QString code = escaped(literalOf(node));
        while (code.endsWith(u'\n'))
            code.chop(1);
        return QStringList{u"```"_s} + code.replace(u"```"_s, u"\u02CB\u02CB\u02CB"_s).split(u'\n')
            + QStringList{u"```"_s};
    }
    case CMARK_NODE_THEMATIC_BREAK:
        return {u"———"_s};
    default: // raw HTML, or the dialect's
        return dialectNodeOf(node) == DialectNode::Table ? tableLines(node) : QStringList();
    }
}

} // namespace

QString toSlackMrkdwn(const QString &markdown)
{
    const MarkdownTree tree(markdown);
    return linesOf(tree.root(), 0).join(u'\n');
}

QString mrkdwnEscaped(const QString &words)
{
    return plain(words, u' ');
}

QList<MrkdwnBlock> mrkdwnBlocks(const QString &markdown)
{
    const MarkdownTree tree(markdown);
    QList<MrkdwnBlock> blocks;
    for (cmark_node *node = cmark_node_first_child(tree.root()); node; node = cmark_node_next(node)) {
        const cmark_node_type type = cmark_node_get_type(node);
        const MrkdwnBlock block{type == CMARK_NODE_HEADING ? MrkdwnBlock::Kind::Heading
                : type == CMARK_NODE_THEMATIC_BREAK        ? MrkdwnBlock::Kind::Rule
                                                           : MrkdwnBlock::Kind::Text,
            linesOf(node, 1).join(u'\n')};
        if (!block.mrkdwn.trimmed().isEmpty())
            blocks.append(block);
    }
    return blocks;
}

} // namespace qd
