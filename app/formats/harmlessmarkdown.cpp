#include "app/formats/harmlessmarkdown.h"

#include "app/formats/markdowntree.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestLine = 4000; // a longer one is not read for code: that could take minutes

const QRegularExpression &tagBegins()
{
    static const QRegularExpression tag(u"<(?=[A-Za-z/!?])"_s);
    return tag;
}

const QRegularExpression &lineBreak()
{
    static const QRegularExpression tag(u"\\A<br\\s*/?>\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return tag;
}

bool isElsewhere(const QString &url)
{
    static const QRegularExpression scheme(
        u"^\\s*(?:(?!attachment:)[a-z][a-z0-9+.-]*:|//)"_s, QRegularExpression::CaseInsensitiveOption);
    return scheme.match(url).hasMatch();
}

// As cmark reads it, whatever we took it for.
bool isHarmless(const QString &markdown)
{
    bool isHarmless = true;
    const MarkdownTree tree(markdown);
    forEachNode(tree.root(), [&isHarmless](cmark_node *node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK
            || (type == CMARK_NODE_HTML_INLINE
                && !lineBreak().match(QString::fromUtf8(cmark_node_get_literal(node))).hasMatch())
            || (type == CMARK_NODE_IMAGE && isElsewhere(QString::fromUtf8(cmark_node_get_url(node)))))
            isHarmless = false;
    });
    return isHarmless;
}

// What a "<", "!", "`" or "\" in a line of prose begins, in place of it.
QString harmlessAt(const QString &line, qsizetype &at)
{
    // Code, an escaped sign, an address in angles, a line break: they stay.
    static const QRegularExpression kept(
        u"(`+)(?!`).*?(?<!`)\\1(?!`)|`+|\\\\.|<(?:https?://|mailto:)[^\\s<>]*>|<br\\s*/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression picture(u"!(?=\\[[^\\]]*\\]\\(([^)]*))"_s);
    const auto stays =
        kept.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (stays.hasMatch()) {
        at += stays.capturedLength();
        return stays.captured();
    }
    const auto opens =
        tagBegins().match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const auto shows =
        picture.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const QChar sign = line[at++];
    if (opens.hasMatch())
        return u"\\<"_s;
    return shows.hasMatch() && isElsewhere(shows.captured(1)) ? QString() : QString(sign);
}

QString escaped(const QString &markdown, bool sparesIndented)
{
    static const QRegularExpression fence(u"^\\s{0,3}(`{3,}|~{3,})"_s);
    QStringList lines = markdown.split(u'\n');
    QString opened; // the fence that the code ends with; empty: no code
    for (QString &line : lines) {
        const QString mark = fence.match(line).captured(1);
        if (!opened.isEmpty()) {
            opened = !mark.isEmpty() && mark.startsWith(opened) && line.trimmed() == mark ? QString() : opened;
            continue;
        }
        opened = mark;
        if (!mark.isEmpty() || (sparesIndented && (line.startsWith(u"    "_s) || line.startsWith(u'\t'))))
            continue;
        if (line.size() > longestLine) {
            line.replace(tagBegins(), u"&lt;"_s);
            continue;
        }
        QString out;
        for (qsizetype at = 0; at < line.size();)
            out += harmlessAt(line, at);
        line = out;
    }
    return lines.join(u'\n');
}

} // namespace

QString harmlessMarkdown(const QString &markdown)
{
    if (isHarmless(markdown))
        return markdown;
    for (const bool sparesIndented : {true, false}) {
        if (QString text = escaped(markdown, sparesIndented); isHarmless(text))
            return text;
    }
    // It was read otherwise than it is written: without exception, then, be it in code.
    return QString(markdown).replace(tagBegins(), u"&lt;"_s).replace(u"!["_s, u"["_s);
}

} // namespace qd
