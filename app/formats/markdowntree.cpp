#include "app/formats/markdowntree.h"

#include <QByteArray>

namespace qd {

MarkdownTree::MarkdownTree(const QString &markdown)
    : m_parser(nullptr, cmark_parser_free)
    , m_root(nullptr, cmark_node_free)
{
    cmark_gfm_core_extensions_ensure_registered();
    m_parser.reset(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char *name : {"table", "strikethrough", "tasklist", "autolink"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(m_parser.get(), extension);
    }
    const QByteArray utf8 = markdown.toUtf8();
    cmark_parser_feed(m_parser.get(), utf8.constData(), size_t(utf8.size()));
    m_root.reset(cmark_parser_finish(m_parser.get()));
}

void MarkdownTree::flatten(int deepest)
{
    int depth = 0;
    cmark_node *node = cmark_node_first_child(root());
    while (node) {
        const cmark_node_type type = cmark_node_get_type(node);
        const bool isContainer = type == CMARK_NODE_LIST || type == CMARK_NODE_BLOCK_QUOTE;
        if (isContainer && depth >= deepest) {
            QByteArray words;
            forEachNode(node, [&words](cmark_node *each) {
                if (const char *literal = cmark_node_get_literal(each))
                    words += QByteArray(words.isEmpty() ? "" : " ") + literal;
            });
            cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
            cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
            cmark_node_set_literal(text, words.constData());
            cmark_node_append_child(paragraph, text);
            cmark_node_replace(node, paragraph);
            cmark_node_free(node);
            node = paragraph;
        } else if (cmark_node *child =
                       isContainer || type == CMARK_NODE_ITEM ? cmark_node_first_child(node) : nullptr) {
            depth += isContainer ? 1 : 0;
            node = child;
            continue;
        }
        while (node && !cmark_node_next(node)) {
            node = cmark_node_parent(node);
            const cmark_node_type left = node ? cmark_node_get_type(node) : CMARK_NODE_NONE;
            depth -= left == CMARK_NODE_LIST || left == CMARK_NODE_BLOCK_QUOTE ? 1 : 0;
        }
        node = node ? cmark_node_next(node) : nullptr;
    }
}

QString MarkdownTree::html() const
{
    const std::unique_ptr<char, decltype(&free)> html(
        cmark_render_html(m_root.get(), CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(m_parser.get())), free);
    return QString::fromUtf8(html.get());
}

DialectNode dialectNodeOf(cmark_node *node)
{
    const QLatin1String name(cmark_node_get_type_string(node));
    if (name == QLatin1String("table"))
        return DialectNode::Table;
    if (name == QLatin1String("table_row") || name == QLatin1String("table_header"))
        return DialectNode::TableRow;
    if (name == QLatin1String("table_cell"))
        return DialectNode::TableCell;
    if (name == QLatin1String("strikethrough"))
        return DialectNode::Strikethrough;
    if (name == QLatin1String("tasklist"))
        return DialectNode::Task;
    return DialectNode::None;
}

} // namespace qd
