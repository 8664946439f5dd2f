#include "ui/metrics/promql/promqlhighlighter.h"

#include "app/domain/promql/promqlwords.h"
#include "ui/kit/tokens.h"

#include <QTextDocument>

using Kind = qd::PromqlToken::Kind;

namespace {

constexpr qsizetype longest = 20'000; // a longer one is left plain: it would be felt while typing

bool isGrouping(QStringView word)
{
    for (const QStringView each : {u"by", u"without", u"on", u"ignoring", u"group_left", u"group_right"}) {
        if (word.compare(each, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

PromqlHighlighter::PromqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void PromqlHighlighter::setPalette(const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    const auto format = [](const QColor &colour, QFont::Weight weight = QFont::Normal) {
        QTextCharFormat made;
        made.setForeground(colour);
        made.setFontWeight(weight);
        return made;
    };
    m_function = format(tokens.accent);
    m_keyword = format(tokens.accent, QFont::DemiBold);
    m_label = format(tokens.series[5]);
    m_string = format(tokens.series[2]);
    m_number = format(tokens.series[1]);
    m_variable = format(tokens.series[3], QFont::DemiBold);
    m_comment = format(tokens.muted);
    m_comment.setFontItalic(true);
    m_fault = format(tokens.critical, QFont::DemiBold);
    m_fault.setFontUnderline(true);
    rehighlight();
}

// What a word is depends on what stands before it, on other lines too.
void PromqlHighlighter::read()
{
    QString text = document()->toPlainText();
    if (text == m_text)
        return;
    m_text = std::move(text);
    const bool tooLong = m_text.size() > longest;
    m_tokens = tooLong ? QList<qd::PromqlToken>() : qd::promqlTokens(m_text);
    m_variables = tooLong ? QList<qd::PromqlToken>() : qd::promqlVariables(m_text);
    m_within.clear();
    QList<QChar> open;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const qd::PromqlToken &token = m_tokens.at(i);
        const QChar sign = m_text[token.start];
        m_within.append(open.isEmpty() ? QChar() : open.last());
        if (token.kind == Kind::Open) {
            const auto before =
                i > 0 ? QStringView(m_text).mid(m_tokens.at(i - 1).start, m_tokens.at(i - 1).length) : QStringView();
            open.append(isGrouping(before) ? QChar(u'{') : sign); // names of labels, as in braces
        } else if (token.kind == Kind::Close && !open.isEmpty()) {
            open.removeLast();
        }
    }
}

QTextCharFormat PromqlHighlighter::formatOf(qsizetype index) const
{
    const qd::PromqlToken &token = m_tokens.at(index);
    switch (token.kind) {
    case Kind::Number:
    case Kind::Duration:
        return m_number;
    case Kind::String:
        return m_string;
    case Kind::Comment:
        return m_comment;
    case Kind::Variable:
        return m_variable;
    case Kind::Close:
        return m_within.at(index).isNull() ? m_fault : QTextCharFormat(); // closes what nothing opened
    case Kind::Word:
        break;
    default:
        return {};
    }
    const auto word = QStringView(m_text).mid(token.start, token.length);
    if (m_within.at(index) == u'{')
        return m_label;
    if (qd::isPromqlKeyword(word))
        return m_keyword;
    return qd::isPromqlWord(word) ? m_function : QTextCharFormat();
}

void PromqlHighlighter::highlightBlock(const QString &text)
{
    read();
    const qsizetype from = currentBlock().position();
    const qsizetype to = from + text.size();
    const auto paint = [&](const qd::PromqlToken &token, const QTextCharFormat &format) {
        const qsizetype start = std::max(token.start, from);
        const qsizetype end = std::min(token.end(), to);
        if (start < end && format.isValid() && !format.isEmpty())
            setFormat(int(start - from), int(end - start), format);
    };
    uint state = 1;
    for (qsizetype i = 0; i < m_tokens.size() && m_tokens.at(i).start < to; ++i) {
        if (m_tokens.at(i).end() > from)
            paint(m_tokens.at(i), formatOf(i));
        if (m_tokens.at(i).kind == Kind::Open || m_tokens.at(i).kind == Kind::Close || m_tokens.at(i).end() > to)
            state = state * 31 + m_text[m_tokens.at(i).start].unicode();
    }
    for (const qd::PromqlToken &variable : std::as_const(m_variables))
        paint(variable, m_variable);
    // The next lines are coloured anew when what is open at the end of this one changes.
    setCurrentBlockState(int(state & 0x7fffffff));
}
