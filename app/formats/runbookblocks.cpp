// Takes the text of a runbook apart: readers see prose as it is written, so the tree only tells which lines are what.
#include "app/formats/markdowntree.h"
#include "app/formats/runbookfile.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int deepest = 12; // lists within lists; what is deeper is read as it stands

bool isAction(cmark_node *node)
{
    if (cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK)
        return false;
    const QString info = QString::fromUtf8(cmark_node_get_fence_info(node)).trimmed();
    return info.section(u' ', 0, 0) == u"action";
}

bool isList(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_LIST;
}

bool holdsStepsOrActions(cmark_node *node)
{
    bool holds = false;
    forEachNode(node,
        [&holds](cmark_node *each) { holds = holds || dialectNodeOf(each) == DialectNode::Task || isAction(each); });
    return holds;
}

QString wordsOf(cmark_node *node)
{
    QString words;
    forEachNode(node, [&words](cmark_node *each) {
        const cmark_node_type type = cmark_node_get_type(each);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            words += QString::fromUtf8(cmark_node_get_literal(each));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            words += u' ';
    });
    // Spaces that do not break stay as they are, as French wants them.
    static const QRegularExpression spaces(u"[ \\t\\n]+"_s);
    return words.replace(spaces, u" "_s).trimmed();
}

class Taker {
public:
    explicit Taker(const QString &markdown)
        : m_lines(markdown.split(u'\n'))
    {
    }

    QList<RunbookBlock> blocks;

    // The node and those behind it.
    void takeFrom(cmark_node *node, int depth)
    {
        for (; node; node = cmark_node_next(node)) {
            if (isAction(node))
                action(node);
            else if (isList(node) && depth < deepest && holdsStepsOrActions(node))
                items(node, depth + 1);
            else
                prose(node);
        }
    }

private:
    void items(cmark_node *list, int depth)
    {
        for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
            cmark_node *first = cmark_node_first_child(item);
            if (first && dialectNodeOf(item) == DialectNode::Task) {
                step(first);
                takeFrom(cmark_node_next(first), depth); // what stands below its words
            } else if (holdsStepsOrActions(item)) {
                takeFrom(first, depth);
            } else {
                prose(item);
            }
        }
    }

    void step(cmark_node *paragraph)
    {
        RunbookBlock block{RunbookBlock::Kind::Step, {}};
        block.line = cmark_node_get_start_line(paragraph);
        block.words = wordsOf(paragraph);
        QStringList lines;
        for (int line = block.line; line <= cmark_node_get_end_line(paragraph); ++line)
            lines.append(m_lines.value(line - 1).trimmed());
        static const QRegularExpression mark(u"^(?:[-*+]|\\d+[.)])\\s+\\[[ xX]\\]\\s+"_s);
        block.markdown = lines.join(u'\n').remove(mark);
        // Two steps of the same words are two steps.
        const int before = ++m_known[block.words];
        const QString named = before == 1 ? block.words : block.words + u'#' + QString::number(before);
        block.key =
            QString::fromLatin1(QCryptographicHash::hash(named.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
        blocks.append(block);
    }

    void action(cmark_node *node)
    {
        RunbookBlock block{RunbookBlock::Kind::Action, {}};
        block.line = cmark_node_get_start_line(node);
        const auto read = readAction(QString::fromUtf8(cmark_node_get_literal(node)));
        if (read)
            block.action = *read;
        else
            block.fault = read.error().detail;
        blocks.append(block);
    }

    void prose(cmark_node *node)
    {
        const int first = cmark_node_get_start_line(node);
        QStringList lines;
        for (int line = first; line <= cmark_node_get_end_line(node); ++line) {
            QString text = m_lines.value(line - 1);
            for (int i = 1; i < cmark_node_get_start_column(node) && text.startsWith(u' '); ++i)
                text.remove(0, 1);
            lines.append(text);
        }
        const QString text = lines.join(u'\n').trimmed();
        if (text.isEmpty())
            return;
        if (!blocks.isEmpty() && blocks.last().kind == RunbookBlock::Kind::Prose)
            blocks.last().markdown += u"\n\n"_s + text;
        else
            blocks.append({RunbookBlock::Kind::Prose, text, {}, {}, {}, {}, first});
    }

    QStringList m_lines;
    QHash<QString, int> m_known;
};

} // namespace

QList<RunbookBlock> blocksOf(const QString &markdown)
{
    const MarkdownTree tree(markdown);
    Taker taker(markdown);
    taker.takeFrom(cmark_node_first_child(tree.root()), 0);
    return taker.blocks;
}

} // namespace qd
