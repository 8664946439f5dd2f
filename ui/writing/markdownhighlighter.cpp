#include "ui/writing/markdownhighlighter.h"

#include "ui/kit/tokens.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int longestLine = 5000; // a longer one is left plain: patterns over it would be felt while typing
}

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void MarkdownHighlighter::setPalette(const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    const auto format = [](const QColor &colour, QFont::Weight weight = QFont::Normal, bool italic = false) {
        QTextCharFormat made;
        made.setForeground(colour);
        made.setFontWeight(weight);
        made.setFontItalic(italic);
        return made;
    };
    QTextCharFormat struck = format(tokens.muted);
    struck.setFontStrikeOut(true);
    m_code = format(tokens.series[5]);
    m_rules = {
        {QRegularExpression(u"^#{1,6}\\s.*$"_s), format(tokens.accent, QFont::DemiBold)},
        {QRegularExpression(u"^\\s*([-*+]|\\d+[.)])\\s(\\[[ xX]\\]\\s)?"_s), format(tokens.accent)},
        {QRegularExpression(u"^\\|.*\\|\\s*$"_s), format(tokens.muted)},
        {QRegularExpression(u"~~[^~]+~~"_s), struck},
        {QRegularExpression(u"^>.*$"_s), format(tokens.muted, QFont::Normal, true)},
        {QRegularExpression(u"\\*\\*[^*]+\\*\\*"_s), format(tokens.text, QFont::Bold)},
        {QRegularExpression(u"(?<![*\\w])\\*[^*\\s][^*]*\\*(?![*\\w])"_s), format(tokens.text, QFont::Normal, true)},
        {QRegularExpression(u"`[^`]+`"_s), format(tokens.series[5])},
        {QRegularExpression(u"\\[[^\\]]*\\]\\([^)]*\\)"_s), format(tokens.accent)},
    };
    rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    // The block before says whether this one is within a fence, and so on to the end.
    const bool isFence = text.trimmed().startsWith(u"```"_s);
    const bool wasCode = previousBlockState() == InCode;
    setCurrentBlockState(wasCode != isFence ? InCode : InText);
    if (wasCode || isFence)
        return setFormat(0, int(text.size()), m_code);
    if (text.size() > longestLine)
        return;
    for (const Rule &rule : std::as_const(m_rules)) {
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), rule.format);
        }
    }
}
