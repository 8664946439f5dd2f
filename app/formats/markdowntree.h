// MarkdownTree: Markdown as a tree of cmark nodes: CommonMark with the tables, task lists, strike-through and bare
// addresses of GitHub's dialect (https://github.github.com/gfm/). Owns its nodes.
#pragma once

#include <QString>

#include <cmark-gfm-core-extensions.h>
#include <memory>

namespace qd {

class MarkdownTree {
public:
    explicit MarkdownTree(const QString &markdown);

    cmark_node *root() const { return m_root.get(); }
    // Lists and quotes that are nested deeper become a paragraph of their words: renderers take minutes for thousands.
    void flatten(int deepest);
    QString html() const; // without the raw HTML that the text holds, and without addresses that run code

private:
    std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> m_parser; // knows the extensions that html() asks
    std::unique_ptr<cmark_node, decltype(&cmark_node_free)> m_root;
};

// Calls `visit` with every node, a parent before its children.
template <typename Visit> void forEachNode(cmark_node *root, const Visit &visit)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(root), cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        if (event == CMARK_EVENT_ENTER)
            visit(cmark_iter_get_node(walk.get()));
    }
}

// The kinds that the dialect adds; cmark names them by text alone.
enum class DialectNode { None, Table, TableRow, TableCell, Strikethrough, Task };
DialectNode dialectNodeOf(cmark_node *node);

} // namespace qd
