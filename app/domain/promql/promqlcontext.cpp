#include "app/domain/promql/promqlcontext.h"

#include "app/domain/promql/promqltokens.h"
#include "app/domain/promql/promqlwords.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = PromqlToken::Kind;
using Found = PromqlContext::Kind;

bool isMatchOperator(QStringView sign)
{
    return sign == u"=" || sign == u"!=" || sign == u"=~" || sign == u"!~";
}

bool isGrouping(QStringView word)
{
    static const QStringList words{u"by"_s, u"without"_s, u"on"_s, u"ignoring"_s, u"group_left"_s, u"group_right"_s};
    return words.contains(word, Qt::CaseInsensitive);
}

// Of `job="a", instance="b` with the cursor in a: the quote that opens b seems to close what is typed.
bool closesAnother(QStringView content)
{
    static const QRegularExpression next(uR"(,\s*\w+\s*(=|!=|=~|!~)\s*$)"_s);
    return next.match(content.toString()).hasMatch();
}

// One look at one place of a text.
class Look {
public:
    Look(const QString &text, qsizetype position)
        : m_text(text)
        , m_position(std::clamp<qsizetype>(position, 0, text.size()))
        , m_tokens(promqlTokens(text))
    {
        m_tokens.removeIf([this](const PromqlToken &token) {
            const bool inside = token.start < m_position && token.end() >= m_position;
            m_inComment |= token.kind == Kind::Comment && inside;
            return token.kind == Kind::Comment;
        });
        const auto after = std::find_if(
            m_tokens.begin(), m_tokens.end(), [this](const PromqlToken &token) { return token.end() >= m_position; });
        m_at = after - m_tokens.begin();
        const bool touches = after != m_tokens.end() && after->start < m_position;
        m_touches = touches
            && (after->kind != Kind::Operator && after->kind != Kind::Open && after->kind != Kind::Close
                && after->kind != Kind::Comma && after->kind != Kind::Other);
        if (touches && !m_touches)
            ++m_at; // what comes is of its own
        else if (m_touches && after->kind == Kind::String && after->closed && after->end() == m_position)
            m_afterString = true;
    }

    PromqlContext find()
    {
        if (m_inComment)
            return {};
        if (variable())
            return m_context;
        const qsizetype open = openBefore(m_at);
        const QStringView sign = open < 0 ? QStringView() : word(open);
        if (sign == u"{")
            inBraces(open);
        else if (m_touches && m_tokens[m_at].kind == Kind::String)
            return {};
        else if (sign == u"[")
            inBrackets();
        else if (sign == u"(" && open > 0 && isGrouping(word(open - 1)))
            inGrouping(open);
        else
            inExpression();
        return m_context;
    }

private:
    QStringView word(qsizetype index) const
    {
        return index < 0 || index >= m_tokens.size()
            ? QStringView()
            : QStringView(m_text).mid(m_tokens[index].start, m_tokens[index].length);
    }
    Kind kindOf(qsizetype index) const
    {
        return index < 0 || index >= m_tokens.size() ? Kind::Other : m_tokens[index].kind;
    }

    void found(Found kind, qsizetype start, qsizetype end)
    {
        m_context.kind = kind;
        m_context.start = start;
        m_context.length = end - start;
        m_context.typed = m_text.mid(start, m_position - start);
    }
    // The word under the cursor, or nothing at the cursor.
    void foundWord(Found kind)
    {
        if (m_touches)
            found(kind, m_tokens[m_at].start, m_tokens[m_at].end());
        else
            found(kind, m_position, m_position);
    }

    bool variable()
    {
        constexpr qsizetype longest = 200;
        const QString before = m_text.left(m_position).right(longest);
        static const QRegularExpression begun(uR"(\$\{?((?!\d)\w*)$)"_s);
        const auto match = begun.match(before);
        if (!match.hasMatch())
            return false;
        qsizetype end = m_position;
        while (end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u'_'))
            ++end;
        found(Found::Variable, m_position - match.capturedLength(1), end);
        return true;
    }

    // The bracket that stands open before a token, -1: none.
    qsizetype openBefore(qsizetype end) const
    {
        int depth = 0;
        for (qsizetype i = end - 1; i >= 0; --i) {
            if (kindOf(i) == Kind::Close)
                ++depth;
            else if (kindOf(i) == Kind::Open && --depth < 0)
                return i;
        }
        return -1;
    }
    // The bracket that belongs to the one at `open`, or the end.
    qsizetype closeOf(qsizetype open) const
    {
        int depth = 0;
        for (qsizetype i = open; i < m_tokens.size(); ++i) {
            if (kindOf(i) == Kind::Open)
                ++depth;
            else if (kindOf(i) == Kind::Close && --depth == 0)
                return i;
        }
        return m_tokens.size();
    }

    bool isMetric(qsizetype index) const
    {
        return kindOf(index) == Kind::Word && !isPromqlWord(word(index)) && word(index + 1) != u"(";
    }

    // `metric{a="b"}` of the tokens from `name` (-1: no metric) and the brace at `open` (-1: none), without the matcher
    // whose tokens hold `without`.
    QString selectorOf(qsizetype name, qsizetype open, qsizetype without = -1) const
    {
        QStringList matchers;
        const qsizetype end = open < 0 ? -1 : closeOf(open);
        for (qsizetype i = open + 1; i + 2 < end; ++i) {
            const bool whole = kindOf(i) == Kind::Word && isMatchOperator(word(i + 1)) && kindOf(i + 2) == Kind::String
                && m_tokens[i + 2].closed && !closesAnother(word(i + 2).chopped(1));
            const bool first = i == open + 1 || kindOf(i - 1) == Kind::Comma;
            const bool isTyped = without >= i && without <= i + 2;
            if (!whole || !first || isTyped || !promqlVariables(word(i + 2).toString()).isEmpty())
                continue;
            matchers.append(
                m_text.mid(m_tokens[i].start, m_tokens[i].length) + word(i + 1).toString() + word(i + 2).toString());
            i += 2;
        }
        const QString metric = name < 0 ? QString() : word(name).toString();
        return matchers.isEmpty() ? metric : metric + u'{' + matchers.join(u',') + u'}';
    }

    // The first or the last selector between two tokens.
    std::optional<QString> selectorIn(qsizetype from, qsizetype to, bool last = false) const
    {
        std::optional<QString> selector;
        for (qsizetype i = std::max<qsizetype>(from, 0); i < to && (last || !selector); ++i) {
            const bool metric = isMetric(i);
            const qsizetype open = i + (metric ? 1 : 0);
            const bool braces = word(open) == u"{";
            if (metric || braces)
                selector = selectorOf(metric ? i : -1, braces ? open : -1);
            if (braces || (kindOf(i) == Kind::Open && i > 0 && isGrouping(word(i - 1))))
                i = closeOf(open); // the names of labels within are no metrics
        }
        return selector;
    }

    void inBraces(qsizetype open)
    {
        const qsizetype name = kindOf(open - 1) == Kind::Word && !isPromqlWord(word(open - 1)) ? open - 1 : -1;
        const bool inString = m_touches && kindOf(m_at) == Kind::String;
        const bool inWord = m_touches && kindOf(m_at) == Kind::Word;
        const qsizetype before = m_at - 1;
        if (m_afterString || (m_touches && !inString && !inWord))
            return;
        if (before == open || kindOf(before) == Kind::Comma) {
            if (inString)
                return quotedName(before == open);
            m_context.selector = selectorOf(name, open, m_touches ? m_at : -1);
            return foundWord(Found::LabelName);
        }
        if (!isMatchOperator(word(before)) || kindOf(before - 1) != Kind::Word)
            return;
        m_context.label = word(before - 1).toString();
        m_context.matchOperator = word(before).toString();
        m_context.selector = selectorOf(name, open, before);
        if (inString)
            foundInString(Found::LabelValue);
        else
            foundWord(Found::LabelValue);
    }

    // {"a.metric of another alphabet"}
    void quotedName(bool isFirst)
    {
        if (isFirst)
            foundInString(Found::Expression);
        else
            foundInString(Found::LabelName);
    }

    void foundInString(Found kind)
    {
        const PromqlToken &token = m_tokens[m_at];
        const qsizetype start = token.start + 1;
        const bool itsOwnEnd = token.closed && !closesAnother(word(m_at).mid(1).chopped(1));
        found(kind, start, itsOwnEnd ? token.end() - 1 : m_position);
        m_context.quote = m_text[token.start];
    }

    void inBrackets()
    {
        // "5m", "1h:5m", "$__range": to the colon or the bracket.
        const auto isPart = [this](qsizetype i) {
            const QChar c = m_text[i];
            return c.isLetterOrNumber() || c == u'_' || c == u'.';
        };
        qsizetype start = m_position;
        while (start > 0 && isPart(start - 1))
            --start;
        qsizetype end = m_position;
        while (end < m_text.size() && isPart(end))
            ++end;
        found(Found::Duration, start, end);
    }

    void inGrouping(qsizetype open)
    {
        if (m_touches && kindOf(m_at) != Kind::Word)
            return;
        const qsizetype before = m_at - 1;
        if (before != open && kindOf(before) != Kind::Comma)
            return;
        // sum by (…) (X), sum(X) by (…), X * on (…) Y
        const qsizetype close = std::min(closeOf(open), m_tokens.size());
        std::optional<QString> selector;
        if (word(close + 1) == u"(")
            selector = selectorIn(close + 1, closeOf(close + 1));
        if (!selector && word(open - 2) == u")")
            selector = selectorIn(openBefore(open - 2), open - 2);
        if (!selector)
            selector = selectorIn(0, open - 1, true);
        if (!selector)
            selector = selectorIn(close + 1, m_tokens.size());
        m_context.selector = selector.value_or(QString());
        foundWord(Found::Grouping);
    }

    void inExpression()
    {
        const qsizetype before = m_at - 1;
        if (word(before).compare(u"offset", Qt::CaseInsensitive) == 0
            || (word(before) == u"-" && word(before - 1).compare(u"offset", Qt::CaseInsensitive) == 0))
            return inBrackets();
        if ((m_touches && kindOf(m_at) != Kind::Word) || isGrouping(word(before)))
            return; // a number; where a bracket has to come
        const Kind kind = kindOf(before);
        const bool isOperand = kind == Kind::Close || kind == Kind::Number || kind == Kind::Duration
            || kind == Kind::String || kind == Kind::Variable || (kind == Kind::Word && !isPromqlKeyword(word(before)));
        // After by (…) comes what is aggregated, or an operator's right side.
        const qsizetype opened = word(before) == u")" ? openBefore(before) : -1;
        const bool afterGrouping = opened > 0 && isGrouping(word(opened - 1));
        foundWord(isOperand && !afterGrouping ? Found::Keyword : Found::Expression);
    }

    const QString &m_text;
    qsizetype m_position;
    QList<PromqlToken> m_tokens;
    qsizetype m_at = 0; // the token under the cursor, else the one behind it
    bool m_touches = false; // there is one under the cursor
    bool m_afterString = false;
    bool m_inComment = false;
    PromqlContext m_context;
};

} // namespace

PromqlContext contextAt(const QString &text, qsizetype position)
{
    return Look(text, position).find();
}

} // namespace qd
